// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/explanation.h"
#include "app/doctor/report.h"
#include "tests/app/doctor/stage.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Doctor;
using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

namespace {
void failAt(Stage &stage, const QString &location)
{
    QJsonObject body = Stage::delivery();
    body.insert(u"locationId"_s, location);
    stage.came(body, u"ProviderOutboundMessage"_s, 503);
}
} // namespace

/*! What the doctor remembers, in which order it tells, and the reports. */
class TstDoctor : public QObject
{
    Q_OBJECT
private slots:
    void newFindingsStandFirst()
    {
        QTemporaryDir folder;
        Memory memory(folder.filePath(u"doctor.json"_s));
        Stage before;
        failAt(before, North);
        const Report first = examine(before.ready(), memory);
        QVERIFY(!first.entries.constFirst().isNew()); // at the first run everything would be
        remember(memory, first, memoryName(before.evidence.connection));
        QVERIFY(memory.save().has_value());

        Memory again(folder.filePath(u"doctor.json"_s));
        QVERIFY(again.load().has_value());
        Stage after;
        failAt(after, North);
        after.came(Stage::delivery(u"msg2"_s)).requestBody.replace("\"userId\"", "\"customUserId\"");
        const Report second = examine(after.ready(), again);
        QCOMPARE(second.entries.size(), 2);
        QCOMPARE(second.entries.at(0).finding.id, u"D-11"_s); // a note, but new
        QVERIFY(second.entries.at(0).isNew() && !second.entries.at(1).isNew());
        QCOMPARE(second.lastRun, before.evidence.now);
    }

    void aKnownFindingAtAnotherPlaceIsNew()
    {
        Memory memory({});
        Stage before;
        failAt(before, North);
        remember(memory, examine(before.ready(), memory), u"c1"_s);
        Stage after;
        failAt(after, u"locSouth000000000001"_s);
        QVERIFY(examine(after.ready(), memory).entries.constFirst().isNew());
    }

    void aMutedFindingIsKeptAndDoesNotCount()
    {
        QTemporaryDir folder;
        Memory memory(folder.filePath(u"doctor.json"_s));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(!memory.mute(u"X-99"_s, {}, u"why"_s, now));
        QVERIFY(!memory.mute(u"D-08"_s, {}, u"  "_s, now));
        QVERIFY(memory.mute(u"D-08"_s, North, u"being rebuilt"_s, now).has_value());
        QVERIFY(memory.save().has_value() && memory.load().has_value());
        Stage stage;
        failAt(stage, North);
        const Report muted = examine(stage.ready(), memory);
        QCOMPARE(muted.entries.size(), 1);
        QVERIFY(muted.entries.constFirst().isMuted());
        QCOMPARE(muted.entries.constFirst().spots.constFirst().muted->reason, u"being rebuilt"_s);
        QVERIFY(!muted.worst());
        Stage elsewhere;
        failAt(elsewhere, u"locSouth000000000001"_s);
        QCOMPARE(examine(elsewhere.ready(), memory).worst(), Finding::Weight::Problem);
        QVERIFY(memory.unmute(u"D-08"_s, North) && !memory.unmute(u"D-08"_s, North));
    }

    void manyOfOneAreOneEntryWithTheNewestEvidence()
    {
        Stage stage;
        for (int i = 0; i < 30; ++i)
            failAt(stage, North);
        stage.evidence.names.insert(North, u"North"_s);
        const Report report = examine(stage.ready(), Memory({}));
        QCOMPARE(report.entries.size(), 1);
        const Entry &entry = report.entries.constFirst();
        QCOMPARE(entry.spots.size(), 1);
        QCOMPARE(entry.count(), 30);
        QCOMPARE(entry.spots.constFirst().name, u"North"_s);
        QCOMPARE(entry.spots.constFirst().sight.exchanges.constLast(), 30);
        QVERIFY(entry.spots.constFirst().sight.exchanges.size() <= 20);
    }

    void reportsHoldForeignTextAsText()
    {
        Stage stage;
        failAt(stage, North);
        stage.evidence.names.insert(North, u"=cmd|<script>alert(1)</script>"_s);
        const Report report = examine(stage.ready(), Memory({}));
        QVERIFY(!toHtml(report).contains("<script>"));
        QVERIFY(toHtml(report).contains("&lt;script&gt;"));
        QVERIFY(toCsv(report).contains("'=cmd"));
        QCOMPARE(toJson(report).value("findings"_L1).toArray().size(), 1);
        QVERIFY(toText(report).contains("D-08"_L1));
    }

    void refusingWhatATestForgedIsNoFault()
    {
        const auto findings = [](int ofTheOther) {
            Stage stage;
            for (const int status : {ofTheOther, 401}) {
                Exchange hook = stage.came(Stage::delivery(), u"ProviderOutboundMessage"_s, status);
                hook.channel = Exchange::Channel::EmulatorHook;
                hook.groupId = u"run"_s;
                stage.evidence.hooks += hook;
            }
            stage.evidence.captures.clear();
            QStringList ids;
            for (const Entry &entry : examine(stage.evidence, Memory({})).entries)
                ids += entry.finding.id;
            return ids;
        };
        QVERIFY(!findings(200).contains(u"D-08"_s)); // one of the test was taken: the other was badly signed
        QVERIFY(findings(401).contains(u"D-08"_s));  // nothing is taken: this endpoint's key is wrong
    }

    void aReportsEndingNamesItsForm()
    {
        QTemporaryDir folder;
        Stage stage;
        failAt(stage, North);
        const Report report = examine(stage.ready(), Memory({}));
        for (const QString &name : {u"a.html"_s, u"a.CSV"_s, u"a.json"_s})
            QVERIFY(writeReport(report, folder.filePath(name)).has_value() && QFile::exists(folder.filePath(name)));
        QCOMPARE(writeReport(report, folder.filePath(u"a.txt"_s)).error().kind, Error::Kind::BadInput);
    }

    void historyIsReadWithinItsReach()
    {
        QTemporaryDir folder;
        Stage stage;
        const QString file = folder.filePath(u"history.sqlite"_s);
        {
            History::Store store;
            QVERIFY(store.open(file).has_value());
            failAt(stage, North);
            Exchange old = stage.exchanges.constLast();
            old.startedAt = stage.evidence.now.addDays(-8);
            store.append(old);
            store.append(stage.exchanges.constLast());
            store.flush();
        }
        const Result<History::Reader> reader = History::Reader::open(file);
        QVERIFY(reader.has_value());
        Evidence evidence;
        evidence.now = stage.evidence.now;
        QVERIFY(readHistory(evidence, *reader).has_value());
        QCOMPARE(evidence.captures.size(), 1);
        QCOMPARE(evidence.failed, 1);
        QVERIFY(evidence.isWhole);
        QCOMPARE(examine(evidence, Memory({})).entries.constFirst().finding.id, u"D-08"_s);
    }

    void explainsAnExchangeByWhatWasAsked()
    {
        Stage stage;
        const Exchange call = stage.refused("POST", u"/oauth/token"_s, 400, "Invalid grant: refresh token is invalid");
        const Explained explained = explainExchange(call);
        QVERIFY(explained.isKnown());
        QCOMPARE(explained.entry->finding, u"T-02"_s);
        QVERIFY(explained.toText().contains("T-02"_L1));
        QVERIFY(!explainExchange(stage.call("GET", u"/contacts"_s, 200)).isKnown());
        QCOMPARE(explainExchange(stage.refused("GET", u"/contacts"_s, 502, "Bad Gateway")).entry->id, u"http-502"_s);
        // In a log a number may be anything; with its words beside it, it is a status.
        QCOMPARE(explainText(u"POST /hook 502 Bad Gateway"_s, Certainty::ByWords).entry->id, u"http-502"_s);
        QVERIFY(!explainText(u"502 messages sent"_s, Certainty::ByWords).isKnown());
    }
};

LINESMAN_TEST(TstDoctor)
#include "tst_doctor.moc"
