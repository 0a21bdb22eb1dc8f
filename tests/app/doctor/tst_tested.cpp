// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/store.h"
#include "app/readiness/readinesssession.h"
#include "tests/app/doctor/stage.h"
#include "tests/app/drills/drillparts.h"
#include "tests/app/emulator/harness.h"
#include "tests/support/suite.h"

#include <QCoroTask>

#include <QTemporaryDir>

#include <algorithm>

using namespace Linesman;
using namespace Linesman::Doctor;
using namespace Linesman::Testing;
using namespace Linesman::TestSuite;

namespace {
constexpr int Generous = 30'000; // ms: two programs at once, not optimised

QStringList foundIn(const Evidence &evidence)
{
    QStringList ids;
    for (const Entry &entry : examine(evidence, Memory({})).entries)
        ids += entry.finding.id;
    ids.sort();
    return ids;
}

/*! What a doctor reads out of \a file. */
QStringList foundInFile(const QString &file, const QDateTime &now, const Reach &reach = {})
{
    const Result<History::Reader> reader = History::Reader::open(file);
    Evidence evidence;
    evidence.now = now;
    if (!reader || !readHistory(evidence, *reader, reach))
        return {u"not read"_s};
    return foundIn(evidence);
}

/*! Trouble of each sort that tests make, and what a listener kept of it. */
QList<Exchange> trouble(const QString &group)
{
    Stage stage;
    stage.refused("PUT", u"/conversations/messages/m1/status"_s, 401, "The token is not authorized for this scope.");
    stage.refused("PUT", u"/conversations/messages/m1/status"_s, 403,
                  "The token does not have access to this location.");
    stage.refused("GET", u"/contacts/c1"_s, 500, "Internal server error");
    stage.refused("PUT", u"/conversations/messages/m2/status"_s, 503, "Internal server error").traceId = u"t1"_s;
    stage.call("POST", u"/conversations/messages/inbound"_s, 201,
               {{u"type"_s, u"SMS"_s}, {u"direction"_s, u"inbound"_s}});
    Exchange hook = stage.came(Stage::delivery(u"m3"_s), u"ProviderOutboundMessage"_s, 500);
    hook.channel = Exchange::Channel::EmulatorHook;
    stage.exchanges.last() = hook;
    for (Exchange &exchange : stage.exchanges)
        exchange.groupId = group;
    // Whoever stands in the way knows no groups.
    stage.at = hook.startedAt;
    stage.came(Stage::delivery(u"m3"_s), u"ProviderOutboundMessage"_s, 500);
    stage.tested("wrong-key", 401).messageId = u"m4"_s;
    stage.exchanges.last().groupId = group;
    stage.refused("PUT", u"/conversations/messages/m4/status"_s, 401, "No message found for the id");
    return stage.exchanges;
}

/*! An emulator that keeps all in a history file. */
struct Recorded {
    QTemporaryDir folder;
    QString file = folder.filePath(u"history.sqlite"_s);
    History::Store store;
    Harness harness{options()};

    /*! What a doctor finds of it a second later. */
    QStringList found()
    {
        store.flush();
        return foundInFile(file, QDateTime::currentDateTimeUtc().addSecs(1));
    }

    /*! Trouble that no test made: a Delivery URL that fails, and a refresh token that is none. */
    void getIntoTrouble(Endpoint &endpoint)
    {
        endpoint.answerWith([](const Http::Request &) { return 500; });
        deliverTo(harness, u"SmsDefault"_s, endpoint.url());
        harness.userSends(u"SmsDefault"_s);
        harness.token({{"client_id", harness.ready.clientId.toLatin1()},
                       {"client_secret", harness.ready.clientSecret.toLatin1()},
                       {"grant_type", "refresh_token"},
                       {"refresh_token", "none.of.them"}});
    }

private:
    Emulator::Options options()
    {
        if (!store.open(file))
            qFatal("no history file");
        Emulator::Options chosen;
        chosen.history = &store;
        return chosen;
    }
};

} // namespace

/*! What Linesman's own tests provoked is no finding; what comes beside them is. */
class TstTested : public QObject
{
    Q_OBJECT
private slots:
    void leavesOutWhatATestProvoked()
    {
        const QDateTime now = Stage().evidence.now;
        const auto found = [&now](const QList<Exchange> &exchanges) {
            Evidence evidence;
            evidence.now = now;
            takeExchanges(evidence, exchanges);
            return foundIn(evidence);
        };
        QCOMPARE(found(trouble(u"test-1"_s)), QStringList());
        const QStringList all = found(trouble(u"a-burst"_s));
        for (const char *id : {"S-02", "T-07", "T-06", "V-04", "M-03", "D-08"})
            QVERIFY2(all.contains(QString::fromLatin1(id)), qPrintable(all.join(u' ')));
        // A lab's deliveries show what the endpoint takes, whoever sent them.
        Stage lab;
        lab.tested("unsigned", 200).groupId = u"test-1"_s;
        QCOMPARE(found(lab.exchanges), QStringList{u"D-03"_s});
    }

    void tellsWhatCameBesideATest()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"history.sqlite"_s);
        Stage stage;
        {
            History::Store store;
            QVERIFY(store.open(file).has_value());
            store.append(stage.refused("POST", u"/oauth/token"_s, 400, "Invalid grant: refresh token is invalid"));
            for (int i = 0; i < 3; ++i) {
                for (const Exchange &exchange : trouble(u"test-1"_s))
                    store.append(exchange);
            }
            store.flush();
        }
        QCOMPARE(foundInFile(file, stage.evidence.now), QStringList{u"T-02"_s});
        Reach few;
        few.most = 4; // the test's own are more than that, and newer
        QCOMPARE(foundInFile(file, stage.evidence.now, few), QStringList{u"T-02"_s});
    }

    /*! Somebody's own install comes at the same moment and path as one that a drill sent. */
    void tellsOthersEventsByTheirContent()
    {
        const auto installs = [](const QString &theirs) {
            Stage stage;
            stage.step = 1;
            stage.event("INSTALL", {{u"locationId"_s, u"locOfTheDrill0000001"_s}}, 200);
            stage.exchanges.last().channel = Exchange::Channel::EmulatorHook;
            stage.exchanges.last().groupId = u"test-1"_s;
            stage.event("INSTALL", {{u"locationId"_s, theirs}}, 500);
            Evidence evidence;
            evidence.now = stage.evidence.now;
            takeExchanges(evidence, stage.exchanges);
            return evidence.captures.size();
        };
        QCOMPARE(installs(u"locOfTheDrill0000001"_s), 0);
        QCOMPARE(installs(u"locNorth000000000001"_s), 1);
        QTemporaryDir folder; // where only rows without bodies are counted
        Stage stage;
        stage.step = 1;
        stage.event("INSTALL", {{u"locationId"_s, u"locOfTheDrill0000001"_s}}, 200);
        stage.exchanges.last().channel = Exchange::Channel::EmulatorHook;
        stage.exchanges.last().groupId = u"test-1"_s;
        stage.event("INSTALL", {{u"locationId"_s, u"locOfTheDrill0000001"_s}}, 500);
        stage.event("INSTALL", {{u"locationId"_s, u"locNorth000000000001"_s}}, 500);
        {
            History::Store store;
            QVERIFY(store.open(folder.filePath(u"history.sqlite"_s)).has_value());
            for (const Exchange &exchange : stage.exchanges)
                store.append(exchange);
            store.flush();
        }
        const Result<History::Reader> reader = History::Reader::open(folder.filePath(u"history.sqlite"_s));
        Evidence evidence;
        evidence.now = stage.evidence.now;
        QVERIFY(reader && readHistory(evidence, *reader));
        QCOMPARE(evidence.failed, 1);
    }

    /*! A test runs all the time here, and what is wrong is somebody else's. */
    void findsWhatIsWrongBesideATest()
    {
        Recorded recorded;
        QCOMPARE(recorded.harness.control("POST", u"runs/all-the-time"_s).status, 200);
        Endpoint endpoint(recorded.harness.thread);
        recorded.getIntoTrouble(endpoint);
        QTRY_COMPARE_WITH_TIMEOUT(recorded.found(), (QStringList{u"D-08"_s, u"T-02"_s}), Generous);
        QCOMPARE(recorded.harness.control("DELETE", u"runs/all-the-time"_s).status, 200);
    }

    /*! What a test did to a listener of one's own is no failure of the address, whether told by message or by moment. */
    void countsWhatFailedBesideATest()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"history.sqlite"_s);
        Stage stage;
        {
            History::Store store;
            QVERIFY(store.open(file).has_value());
            for (const Exchange &exchange : trouble(u"test-1"_s))
                store.append(exchange); // m3 failed at the listener, too
            Exchange sent = stage.event("INSTALL", {}, 500);
            sent.channel = Exchange::Channel::EmulatorHook;
            sent.groupId = u"test-1"_s;
            store.append(sent);
            for (const qint64 later : {0, 4, 6, 3600}) { // seconds: the other end is near
                Exchange came = stage.event("INSTALL", {}, 500);
                came.startedAt = sent.startedAt.addSecs(later);
                store.append(came);
            }
            store.append(stage.came(Stage::delivery(u"m9"_s), u"ProviderOutboundMessage"_s, 500));
            store.flush();
        }
        const Result<History::Reader> reader = History::Reader::open(file);
        QVERIFY(reader.has_value());
        Evidence evidence;
        evidence.now = stage.evidence.now;
        QVERIFY(readHistory(evidence, *reader).has_value());
        QCOMPARE(evidence.failed, 3);
    }

    /*! The emulator marks what happens: nothing but what is ordinary is left. */
    void isQuietAfterReadiness()
    {
        Recorded recorded;
        Harness &harness = recorded.harness;
        Readiness::ReadinessSession session(harness.thread, harness.deliveries);
        Readiness::ReadinessRequest request; // of the reference bridge
        request.kinds = {Providers::Kind::SmsDefault};
        request.emulatorUrl = QUrl(harness.ready.baseUrl);
        request.history = &recorded.store;
        request.drills = drillRequest({u"scope-missing"_s, u"wrong-token-class"_s, u"token-expired"_s, u"empty-201"_s,
                                       u"duplicate"_s})
                             .drills;
        QCOMPARE(request.drills.size(), 5);
        const Result<Readiness::ReadinessReport> report = QCoro::waitFor(session.run(request));
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(recorded.found(), QStringList());
        Endpoint endpoint(harness.thread);
        recorded.getIntoTrouble(endpoint); // after the run
        QTRY_VERIFY(endpoint.count() > 0);
        QTRY_COMPARE_WITH_TIMEOUT(recorded.found(), (QStringList{u"D-08"_s, u"T-02"_s}), Generous);
    }
};

LINESMAN_TEST(TstTested)
#include "tst_tested.moc"
