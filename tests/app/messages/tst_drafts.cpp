// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/phone.h"
#include "app/messages/attachment.h"
#include "app/messages/inbounddraft.h"
#include "app/messages/requestpreview.h"
#include "app/messages/statusdraft.h"
#include "app/providers/resolver.h"
#include "app/providers/rules.h"

#include "tests/support/suite.h"

#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Linesman;
using namespace Linesman::Messages;
using namespace Qt::Literals::StringLiterals;
using Providers::Kind;

namespace {
ContactRef ada()
{
    return {ContactId(u"ctAda0000000000000001"_s), u"Ada"_s, u"+15005550006"_s, u"ada@customer.example"_s,
            ConversationId(u"cnv00000000000000001"_s)};
}

InboundDraft valid(Kind kind)
{
    InboundDraft draft;
    draft.kind = kind;
    draft.contact = ada();
    if (kind == Kind::Call) {
        draft.callFrom = u"+1 500 555 0006"_s;
        draft.callTo = u"+15005550001"_s;
    } else {
        draft.message = u"Is it still open?"_s;
    }
    if (kind == Kind::EmailDefault || kind == Kind::EmailChannel)
        draft.subject = u"Question"_s;
    if (Providers::needsProviderId(kind))
        draft.providerId = ProviderId(u"65f0c0de65f0c0de65f0c0de"_s);
    return draft;
}

QList<Problem> problemsOf(const InboundDraft &draft)
{
    return problems(draft, Providers::resolve(draft.kind, Providers::Act::Inbound));
}

QList<Problem> problemsOf(const CallDraft &draft)
{
    return problems(draft, Providers::resolve(Kind::Call, Providers::Act::OutboundCall));
}

QStringList fields(const QList<Problem> &problems)
{
    QStringList names;
    for (const Problem &problem : problems)
        names << problem.field;
    return names;
}
} // namespace

Q_DECLARE_METATYPE(Linesman::Messages::InboundDraft)

class TstDrafts : public QObject
{
    Q_OBJECT
private slots:
    void everyKindHasAValidDraft()
    {
        for (const Kind kind : Providers::AllKinds)
            QCOMPARE(problemsOf(valid(kind)), QList<Problem>());
    }

    void sendsTheProviderOnlyWhereTheKindNeedsIt_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("hasProvider");
        QTest::newRow("SMS default") << int(Kind::SmsDefault) << u"SMS"_s << false;
        QTest::newRow("SMS channel") << int(Kind::SmsChannel) << u"SMS"_s << true;
        QTest::newRow("Email default") << int(Kind::EmailDefault) << u"Email"_s << false;
        QTest::newRow("Email channel") << int(Kind::EmailChannel) << u"Custom"_s << true;
        QTest::newRow("Call") << int(Kind::Call) << u"Call"_s << true;
    }

    void sendsTheProviderOnlyWhereTheKindNeedsIt()
    {
        QFETCH(int, kind);
        QFETCH(QString, type);
        QFETCH(bool, hasProvider);
        const QJsonObject json =
            inboundMessage(valid(Kind(kind)), Providers::resolve(Kind(kind), Providers::Act::Inbound)).toJson();
        QCOMPARE(json[u"type"].toString(), type);
        QCOMPARE(json.contains(u"conversationProviderId"), hasProvider);
        QCOMPARE(json[u"direction"].toString(), u"inbound"_s);
        QCOMPARE(json[u"contactId"].toString(), ada().id.text());
        QVERIFY(!json.contains(u"attachments")); // an empty array is refused with 422
    }

    void namesTheFieldThatIsWrong_data()
    {
        QTest::addColumn<InboundDraft>("draft");
        QTest::addColumn<QString>("field");
        InboundDraft draft = valid(Kind::SmsChannel);
        draft.providerId = {};
        QTest::newRow("provider missing") << draft << u"providerId"_s;
        draft = valid(Kind::EmailChannel);
        draft.type = u"Email"_s;
        QTest::newRow("e-mail channel sent as default (#19)") << draft << u"type"_s;
        draft = valid(Kind::SmsDefault);
        draft.message.clear();
        QTest::newRow("nothing to say") << draft << u"message"_s;
        draft = valid(Kind::SmsDefault);
        draft.contact = {};
        QTest::newRow("no contact") << draft << u"contact"_s;
        draft = valid(Kind::Call);
        draft.callFrom = u"+15005550009"_s;
        QTest::newRow("call from a stranger") << draft << u"callFrom"_s;
        draft = valid(Kind::Call);
        draft.callStatus = u"ringing"_s;
        QTest::newRow("unknown call status") << draft << u"callStatus"_s;
        draft = valid(Kind::EmailDefault);
        draft.emailCc = QStringList{u"ada@customer.example"_s, u"nobody"_s};
        QTest::newRow("no address") << draft << u"emailCc"_s;
        draft.emailCc = QStringList{u"A <ada@customer.example>"_s, u"A > B <ada@customer.example>"_s};
        QTest::newRow("no name") << draft << u"emailCc"_s;
        draft.emailCc = QStringList{u"a@"_s + QString(100'000, u'.') + u"@"_s};
        QTest::newRow("dots without end") << draft << u"emailCc"_s;
        draft = valid(Kind::SmsDefault);
        draft.attachments = QStringList{u"file:///etc/passwd"_s};
        QTest::newRow("attachment that is no web address") << draft << u"attachments"_s;
    }

    void namesTheFieldThatIsWrong()
    {
        QFETCH(InboundDraft, draft);
        QFETCH(QString, field);
        const QList<Problem> found = problemsOf(draft);
        QVERIFY(isBlocked(found));
        QCOMPARE(fields(found), QStringList{field});
        QVERIFY(!found.first().sentence.isEmpty());
    }

    void doubtsDoNotBlock()
    {
        InboundDraft draft = valid(Kind::SmsDefault);
        draft.attachments = QStringList{u"https://files.example/a.png?token=1"_s};
        QCOMPARE(fields(problemsOf(draft)), QStringList{u"attachments"_s});
        QVERIFY(!isBlocked(problemsOf(draft)));
    }

    void callsNeedTheContactsNumber()
    {
        CallDraft draft;
        draft.contact = ada();
        draft.providerId = ProviderId(u"65f0c0de65f0c0de65f0c0de"_s);
        draft.to = u"(500) 555-0006"_s;
        QCOMPARE(problemsOf(draft), QList<Problem>());
        QCOMPARE(outboundCall(draft).call.to, u"+15005550006"_s);
        draft.to = u"+15005550007"_s;
        QCOMPARE(fields(problemsOf(draft)), QStringList{u"callTo"_s});
    }

    void anErrorNeedsItsThreeParts()
    {
        StatusDraft draft;
        draft.messageId = MessageId(u"msg00000000000000001"_s);
        draft.status = HighLevel::MessageStatus::Failed;
        QVERIFY(!isBlocked(problems(draft)));
        draft.errorMessage = u"Number not in use"_s;
        QCOMPARE(fields(problems(draft)), (QStringList{u"errorCode"_s, u"errorType"_s}));
        draft.errorCode = u"1"_s;
        draft.errorType = u"saas"_s;
        QCOMPARE(problems(draft), QList<Problem>());
        QVERIFY(statusUpdate(draft).error.has_value());
        draft.status = HighLevel::MessageStatus::Delivered;
        QVERIFY(!statusUpdate(draft).error.has_value());
    }

    void readsPhoneNumbersOfAnyNation()
    {
        QCOMPARE(e164(u"(500) 555-0006"_s), u"+15005550006"_s);
        QCOMPARE(e164(u"030 123456"_s, u"DE"_s), u"+4930123456"_s);
        QCOMPARE(e164(u"+44 20 7946 0958"_s), u"+442079460958"_s);
        QVERIFY(!e164(u"call me"_s));
        QVERIFY(!e164(QString()));
    }

    void filesAreCheckedBeforeTheyAreSent()
    {
        const QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
            return written ? file.fileName() : QString();
        };
        const Result<LocalFile> picture = localFile(write(u"a.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)));
        QVERIFY(picture);
        QCOMPARE(picture->contentType, QByteArray("image/png"));
        QVERIFY(!localFile(write(u"a.exe"_s, "MZ")));
        QVERIFY(!localFile(write(u"empty.txt"_s, {})));
        QVERIFY(!localFile(folder.filePath(u"missing.txt"_s)));
        const QString pipe = folder.filePath(u"pipe.txt"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(!localFile(pipe)); // and at once: nobody fills it
        const Result<LocalFile> large = localFile(write(u"b.txt"_s, QByteArray(DoubtfulUploadSize + 1, 'x')));
        QVERIFY(large);
        QCOMPARE(doubts(*large).size(), 1);
    }

    void showsTheRequestWithoutTheToken()
    {
        HighLevel::ApiRequest asked;
        asked.operation = HighLevel::Operation::MessageStatus;
        asked.path.insert(u"messageId"_s, u"msg1"_s);
        asked.json = {{u"status"_s, u"read"_s}};
        const QByteArray preview = requestPreview(HighLevel::requestOf(asked));
        QVERIFY2(preview.startsWith("PUT /conversations/messages/msg1/status\nVersion: 2021-04-15\n"),
                 preview.constData());
        QVERIFY(preview.contains("\"status\": \"read\""));
    }
};

LINESMAN_TEST(TstDrafts)
#include "tst_drafts.moc"
