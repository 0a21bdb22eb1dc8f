// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/messagetemplate.h"
#include "app/providers/resolver.h"

#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Messages;
using namespace Qt::Literals::StringLiterals;
using Providers::Kind;

class TstMessageTemplate : public QObject
{
    Q_OBJECT
private slots:
    void putsValuesInOnce()
    {
        const Variables values{{u"name"_s, u"{{secret}} %1"_s}, {u"secret"_s, u"no"_s}};
        QStringList missing;
        QCOMPARE(expanded(u"Hi {{ Name }}, {{who}} {{"_s, values, &missing), u"Hi {{secret}} %1, {{who}} {{"_s);
        QCOMPARE(missing, QStringList{u"who"_s});
    }

    /*! To look for the end of a name among blanks took so long that the search gave up, and nothing was put in. */
    void findsNamesBehindManyBlanks()
    {
        const Variables values{{u"name"_s, u"Ada"_s}};
        const QString open = u"{{"_s + QString(20'000, u' ');
        QCOMPARE(expanded(open + u"{{  name\t}}"_s, values), open + u"Ada"_s);
        const QString longName = u"{{"_s + QString(101, u'x') + u"}}"_s;
        QCOMPARE(expanded(longName + u"{{ }}{{name}}"_s, values), longName + u"{{ }}Ada"_s);
    }

    void knowsTheContact()
    {
        const ContactRef ada{ContactId(u"c1"_s), u"Ada Lovelace"_s, u"+15005550006"_s, u"ada@customer.example"_s, {}};
        const Variables values = variablesOf(ada, QDateTime(QDate(2026, 11, 22), QTime(14, 30)));
        QCOMPARE(expanded(u"{{contact.first_name}} {{contact.phone}} {{date}}"_s, values),
                 u"Ada +15005550006 2026-11-22"_s);
    }

    void fillsWhatTheKindTakes()
    {
        MessageTemplate text{u"t"_s, Kind::EmailDefault,           u"hi {{contact.name}}"_s,
                             u"S"_s, u"<b>{{contact.name}}</b>"_s, u"busy"_s};
        const Variables values{{u"contact.name"_s, u"<script>"_s}};
        const auto fill = [&](InboundDraft &draft) {
            text.fill(draft, Providers::resolve(draft.kind, Providers::Act::Inbound), values);
        };
        InboundDraft sms;
        fill(sms);
        QCOMPARE(sms.message, u"hi <script>"_s);
        QVERIFY(sms.subject.isEmpty() && sms.html.isEmpty());
        InboundDraft mail;
        mail.kind = Kind::EmailDefault;
        fill(mail);
        QCOMPARE(mail.html, u"<b>&lt;script&gt;</b>"_s);
        InboundDraft call;
        call.kind = Kind::Call;
        fill(call);
        QVERIFY(call.message.isEmpty());
        QCOMPARE(call.callStatus, u"busy"_s);
    }

    void keepsThemByConnection()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"templates.json"_s);
        const ConnectionId live(u"live"_s);
        const MessageTemplate first{u"b"_s, Kind::SmsChannel, u"text"_s, {}, {}, {}};
        const MessageTemplate second{u"A"_s, Kind::Call, {}, {}, {}, u"busy"_s};
        TemplateStore store(file);
        QVERIFY(store.save(live, first));
        QVERIFY(store.save(live, second));
        TemplateStore other(file);
        QVERIFY(other.load());
        QCOMPARE(other.templates(live), (QList{second, first}));
        QVERIFY(other.templates(ConnectionId(u"emulator"_s)).isEmpty());
        QVERIFY(other.remove(live, u"b"_s));
        QCOMPARE(other.templates(live), QList{second});
    }
};

LINESMAN_TEST(TstMessageTemplate)
#include "tst_messagetemplate.moc"
