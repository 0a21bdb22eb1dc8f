// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/missedmessages.h"
#include "app/doctor/staffreport.h"
#include "tests/app/installs/installsbench.h"
#include "tests/support/suite.h"

#include <QJsonDocument>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Doctor;
using namespace Linesman::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {
/*! A person of the location sends a message by the provider of \a kind; gives the message's id. */
QString sendOne(InstallsBench &bench, const QString &kind, const QString &text)
{
    const Answer sent = bench.harness.control(
        "POST", u"send"_s, {{u"kind"_s, kind}, {u"contactId"_s, bench.harness.ada().id}, {u"message"_s, text}});
    return QJsonDocument::fromJson(sent.body).object().value(u"messageId"_s).toString();
}

MissedList missedIn(InstallsBench &bench, const QSet<QString> &captured)
{
    HighLevel::Client &client = bench.session.clientOf(bench.connection);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const LocationId north(bench.harness.north());
    const auto list = QCoro::waitFor(missedMessages(client, north, now.addSecs(-3600), now.addSecs(3600),
                                                    bench.book.providers(bench.connection.id), captured));
    if (!list)
        qFatal("missed: %s", qPrintable(list.error().detail));
    return *list;
}

const StaffItem &itemOf(const QList<StaffItem> &items, const QString &location, const QString &provider)
{
    for (const StaffItem &item : items) {
        if (item.locationId == location && item.provider == provider)
            return item;
    }
    qFatal("no item");
}
} // namespace

/*! What the doctor does besides finding: messages that never arrived, and the page for an agency's people. */
class TstTools : public QObject
{
    Q_OBJECT
private slots:
    void findsTheMessageThatTheListenerNeverGot()
    {
        InstallsBench bench;
        const QString arrived = sendOne(bench, u"SmsDefault"_s, u"arrived"_s);
        const QString lost = sendOne(bench, u"SmsDefault"_s, u"lost"_s);
        QVERIFY(!arrived.isEmpty() && !lost.isEmpty());
        const MissedList list = missedIn(bench, {arrived});
        QVERIFY(list.isWhole);
        QCOMPARE(list.messages.size(), list.exported - 1);
        QCOMPARE(list.messages.constLast().message.id.text(), lost);
        QCOMPARE(list.messages.constLast().provider.kind, Providers::Kind::SmsDefault);
    }

    void looksAheadOnlyWhereTheClockMayBeAhead()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        OAuth::Connection connection;
        connection.target = OAuth::Connection::Target::Emulator;
        QVERIFY(missedUntil(connection, now) > now.addDays(300)); // drills move it by days
        connection.target = OAuth::Connection::Target::Standard;
        QCOMPARE(missedUntil(connection, now), now);
    }

    void makesTheDeliveryThatWasMissed()
    {
        InstallsBench bench;
        const QString lost = sendOne(bench, u"SmsDefault"_s, u"lost"_s);
        const MissedList list = missedIn(bench, {});
        HighLevel::Contact ada;
        ada.phone = u"+15005550006"_s;
        ada.locationId = LocationId(bench.harness.north());
        const Webhooks::OutboundForm form = deliveryFor(list.messages.constLast(), ada);
        QCOMPARE(form.messageId, lost);
        QCOMPARE(form.message, u"lost"_s);
        QCOMPARE(form.phone, ada.phone);
        QCOMPARE(form.locationId, bench.harness.north());
        QVERIFY(!isBlocked(Webhooks::problems(form)));
    }

    void capturedMessagesAreReadFromHistory()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"history.sqlite"_s);
        {
            History::Store store;
            QVERIFY(store.open(file).has_value());
            Exchange capture;
            capture.startedAt = QDateTime::currentDateTimeUtc();
            capture.eventType = u"ProviderOutboundMessage"_s;
            capture.messageId = u"msg1"_s;
            store.append(capture);
            capture.channel = Exchange::Channel::Delivery; // sent by us, not captured
            capture.messageId = u"msg2"_s;
            store.append(capture);
            store.flush();
        }
        const Result<History::Reader> reader = History::Reader::open(file);
        QVERIFY(reader.has_value());
        QCOMPARE(*capturedMessages(*reader, QDateTime::currentDateTimeUtc().addSecs(-60)), QSet<QString>{u"msg1"_s});
    }

    void saysWhoDoesWhat()
    {
        InstallsBench bench;
        bench.harness.control("POST", u"providers/"_s + bench.harness.provider(u"SmsDefault"_s),
                              {{u"selectedIn"_s, QJsonArray()}});
        bench.listAll();
        bench.look({LocationId(bench.harness.north())});
        const Installs::Matrix matrix = bench.matrix();
        const QList<StaffItem> items = staffItems(matrix);
        QCOMPARE(items.size(), matrix.rows.size() * matrix.providers.size());
        QString sms;
        for (const Providers::KnownProvider &provider : matrix.providers) {
            if (provider.kind == Providers::Kind::SmsDefault)
                sms = provider.name;
        }
        const StaffItem &item = itemOf(items, bench.harness.north(), sms);
        QVERIFY(!item.isFine && item.isKnown);
        QVERIFY2(item.what.contains(u"SMS Provider"_s), qPrintable(item.what));
        QVERIFY(item.note.contains(sms) && item.note.contains(bench.harness.north()));
        QVERIFY(!item.who.isEmpty() && !item.location.isEmpty());
        for (const StaffItem &one : items)
            QCOMPARE(one.isFine, one.note.isEmpty());
        QVERIFY(!items.constFirst().isFine);
    }

    void thePageHoldsForeignNamesAsText()
    {
        const QList<StaffItem> items{
            {u"loc1"_s, u"<b>North</b>"_s, u"=SMS"_s, false, true, u"Not selected."_s, u"Jo"_s, u"Click."_s, u"Note"_s},
            {u"loc2"_s, u"South"_s, u"SMS"_s, true, true, u"Works."_s, {}, {}, {}}};
        const QByteArray page = staffHtml(items, u"Harbour"_s, QDateTime::currentDateTimeUtc());
        QVERIFY(page.contains("&lt;b&gt;North") && !page.contains("<b>North"));
        QVERIFY(page.contains("Harbour") && page.contains("Click.") && page.contains("South"));
        QVERIFY(staffCsv(items).contains("'=SMS"));
        QTemporaryDir folder;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(writeStaffReport(items, u"Harbour"_s, now, folder.filePath(u"a.csv"_s)).has_value());
        QCOMPARE(writeStaffReport(items, u"Harbour"_s, now, folder.filePath(u"a.pdf"_s)).error().kind,
                 Error::Kind::BadInput);
    }
};

LINESMAN_TEST(TstTools)
#include "tst_tools.moc"
