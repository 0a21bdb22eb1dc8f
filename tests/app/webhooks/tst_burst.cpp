// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/burst.h"

#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Webhooks;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

BurstShape shape(int duplicates = 0, std::uint64_t seed = 5)
{
    OutboundForm north = sampleForm(Providers::Kind::SmsDefault);
    OutboundForm south = sampleForm(Providers::Kind::EmailDefault);
    south.locationId = u"locSouth000000000001"_s;
    return {{{north, 3}, {south, 1}}, seed, duplicates};
}

} // namespace

class TstBurst : public QObject
{
    Q_OBJECT
private slots:
    void followsFromItsSeed()
    {
        const BurstComposer one(shape());
        const BurstComposer same(shape());
        const BurstComposer other(shape(0, 6));
        QSet<QString> ids;
        int emails = 0;
        for (int n = 1; n <= 1000; ++n) {
            QCOMPARE(one.body(n), same.body(n));
            QVERIFY(one.body(n) != other.body(n));
            const QJsonObject body = QJsonDocument::fromJson(one.body(n)).object();
            QCOMPARE(body.value(u"messageId"_s).toString(), one.messageId(n));
            ids.insert(one.messageId(n));
            const bool isEmail = body.contains(u"emailTo"_s);
            emails += isEmail ? 1 : 0;
            QCOMPARE(body.value(u"locationId"_s).toString().startsWith(u"locSouth"_s), isEmail);
        }
        QCOMPARE(ids.size(), 1000);
        QVERIFY2(emails > 180 && emails < 320, qPrintable(QString::number(emails))); // a quarter
    }

    void repeatsWhatCameBefore()
    {
        const BurstComposer composer(shape(20));
        int duplicates = 0;
        for (int n = 1; n <= 400; ++n) {
            if (!composer.isDuplicate(n))
                continue;
            ++duplicates;
            bool isThere = false;
            for (int before = 1; before < n && !isThere; ++before)
                isThere =
                    composer.messageId(before) == composer.messageId(n) && composer.body(before) == composer.body(n);
            QVERIFY(isThere);
        }
        QVERIFY2(duplicates > 45 && duplicates < 115, qPrintable(QString::number(duplicates)));
        QVERIFY(!composer.isDuplicate(1));
    }

    /*! The same messages, each as often, in another order; what is left over after the tens stays. */
    void shufflesTens()
    {
        BurstShape shuffled = shape(20);
        shuffled.reorderPercent = 100;
        shuffled.count = 95;
        const BurstComposer plain(shape(20));
        const BurstComposer composer(shuffled);
        QStringList before;
        QStringList after;
        for (int n = 1; n <= 95; ++n) {
            before.append(plain.messageId(n));
            after.append(composer.messageId(n));
            if (n > 90)
                QCOMPARE(composer.messageId(n), plain.messageId(n));
            if (n % 10 == 0)
                QCOMPARE(QSet<QString>(after.end() - 10, after.end()), QSet<QString>(before.end() - 10, before.end()));
            const QJsonObject body = QJsonDocument::fromJson(composer.body(n)).object();
            QCOMPARE(body.value(u"messageId"_s).toString(), composer.messageId(n));
        }
        QVERIFY(before != after);
        shuffled.reorderPercent = 0;
        QCOMPARE(BurstComposer(shuffled).messageId(7), plain.messageId(7));
    }

    void disturbsBySeed()
    {
        BurstShape shaped = shape();
        QCOMPARE(BurstComposer(shaped).disturbance(3), Disturbance());
        shaped.dropPercent = 20;
        shaped.delayPercent = 30;
        shaped.delayLimit = 50ms;
        const BurstComposer one(shaped);
        const BurstComposer same(shaped);
        int dropped = 0;
        int delayed = 0;
        for (int n = 1; n <= 1000; ++n) {
            const Disturbance disturbance = one.disturbance(n);
            QCOMPARE(disturbance, same.disturbance(n));
            dropped += disturbance.losesAnswer ? 1 : 0;
            delayed += disturbance.delay > 0ms ? 1 : 0;
            QVERIFY(disturbance.delay <= 50ms);
        }
        QVERIFY2(dropped > 140 && dropped < 260, qPrintable(QString::number(dropped)));
        QVERIFY2(delayed > 230 && delayed < 370, qPrintable(QString::number(delayed)));
    }

    void countsWhatTheEndpointReports()
    {
        const BurstComposer composer(shape(30));
        QJsonArray handled;
        int sent = 0;
        for (int n = 1; n <= 100; ++n) {
            if (composer.isDuplicate(n))
                continue;
            ++sent;
            if (sent != 2 && sent != 3)
                handled.append(composer.messageId(n));
            if (sent == 5)
                handled.append(composer.messageId(n));
        }
        handled.append(u"nobodys"_s);
        const Result<Tally> found = tally(composer, 100, QJsonDocument(handled).toJson());
        QVERIFY(found);
        QCOMPARE(*found, (Tally{sent, 2, 1, 1}));
        QCOMPARE(
            tally(composer, 100, QJsonDocument(QJsonObject{{u"messageIds"_s, handled}}).toJson()).value_or(Tally()),
            *found);
        QVERIFY(!tally(composer, 100, "{}"));
    }

    /*! Webhook Integration Guide, 2026-08-30: more than 10,000, under 90 % success. */
    void tellsWhatHighLevelWouldFlag()
    {
        DeliveryReport report;
        report.delivered = 9'000;
        report.failed = 1'000;
        QVERIFY(!wouldBeFlagged(report)); // not more than 10,000
        report.failed = 1'001;
        QVERIFY(wouldBeFlagged(report));
        report.delivered = 9'010;
        QVERIFY(!wouldBeFlagged(report)); // 90 %
    }

    void isComparedWithAnEarlierOne()
    {
        DeliveryReport report;
        report.planned = 10;
        report.delivered = 8;
        report.statuses = {{0, 1}, {200, 8}, {503, 1}};
        report.perSecond = 100;
        report.times = {10ms, 11ms, 12ms, 20ms, 30ms};
        const BurstRecord record =
            recordOf(report, u"http://user:secret@127.0.0.1/x"_s, QDateTime::currentDateTimeUtc());
        QCOMPARE(record.classes, (QMap<QString, int>{{u"2xx"_s, 8}, {u"5xx"_s, 1}, {u"none"_s, 1}}));
        const QByteArray kept = QJsonDocument(toJson(record)).toJson();
        QVERIFY(!kept.contains("secret"));
        const Result<BurstRecord> before = burstFromJson(kept);
        QVERIFY(before);
        BurstRecord now = record;
        now.report.times.p50 = 15ms;
        now.report.delivered = 10;
        const QString said = changes(*before, now).join(u'\n');
        QVERIFY2(said.contains(u"+50 %"_s), qPrintable(said));
        QVERIFY2(said.contains(u"0 of 10, before 2 of 10"_s), qPrintable(said));
        QVERIFY(!burstFromJson("[]"));
    }
};

LINESMAN_TEST(TstBurst)
#include "tst_burst.moc"
