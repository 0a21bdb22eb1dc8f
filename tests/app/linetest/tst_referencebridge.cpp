// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/linetestsession.h"

#include "app/history/store.h"
#include "app/linetest/clientcalls.h"
#include "app/linetest/referencebridge.h"
#include "tests/support/suite.h"

#include <QCoroTask>

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::LineTest;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/*! The line is green with a correct bridge, in every behaviour profile. */
class TstReferenceBridge : public QObject
{
    Q_OBJECT

private:
    Http::IoThread m_thread;
    Http::DeliveryClient m_deliveries;

    static QString firstProblem(const TestResult &result)
    {
        for (const KindResult &kind : result.kinds) {
            if (const Hop *hop = kind.failedHop())
                return Providers::kindName(kind.kind) + u' ' + stepName(hop->step) + u": "_s + hop->happened;
        }
        return {};
    }

private slots:
    void passesEveryKind_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::newRow("default") << u"default"_s;
        QTest::newRow("documented") << u"documented"_s;
        QTest::newRow("observed") << u"observed"_s;
    }

    void passesEveryKind()
    {
        QFETCH(QString, profile);
        LineTestSession session(m_thread, m_deliveries);
        const QSignalSpy changes(&session.test(), &Run::hopChanged);
        Request request;
        request.ownEmulator.port = 0;
        request.ownEmulator.profile = profile;
        const Result<TestResult> result = QCoro::waitFor(session.run(request));
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QVERIFY2(result->verdict() == Verdict::Passed, qPrintable(firstProblem(*result)));
        QCOMPARE(result->kinds.size(), 5);
        QCOMPARE(result->profile, profile);
        QVERIFY(std::any_of(result->switches.begin(), result->switches.end(), [](const BehaviourSwitch &item) {
            return item.id == "C9"_L1 && item.side == "403"_L1; // 401 was until 2025
        }));
        QCOMPARE(changes.count(), 2 * (4 * 6 + 4)); // each hop runs, and then is decided
        for (const KindResult &kind : result->kinds) {
            for (const Hop &hop : kind.hops)
                QVERIFY2(!hop.evidence.isEmpty(), qPrintable(stepName(hop.step)));
        }
    }

    void retriesAStatusThatCameTooEarly()
    {
        Emulator::Emulator emulator(m_thread, m_deliveries);
        Emulator::Options options;
        options.port = 0;
        const Result<Emulator::EmulatorDescription> ready = emulator.start(options);
        QVERIFY(ready);
        const QJsonObject window{{u"raceWindowMs"_s, 300}};
        QVERIFY(QCoro::waitFor(emulator.control("POST", u"/_emulator/settings"_s, window)));
        LineTestSession session(m_thread, m_deliveries);
        Request request;
        request.emulatorUrl = QUrl(ready->baseUrl);
        request.kinds = {Providers::Kind::SmsDefault};
        const Result<TestResult> result = QCoro::waitFor(session.run(request));
        QVERIFY(result);
        QVERIFY2(result->verdict() == Verdict::Passed, qPrintable(firstProblem(*result)));
        int tooEarly = 0;
        for (const Exchange &exchange : result->kinds.at(0).hops.at(3).evidence)
            tooEarly += exchange.status == 403;
        QVERIFY(tooEarly > 0);
    }

    void leavesARunningEmulatorAsItWas()
    {
        Emulator::Emulator emulator(m_thread, m_deliveries);
        Emulator::Options options;
        options.port = 0;
        options.deliverTo = u"http://127.0.0.1:9/mine"_s;
        const Result<Emulator::EmulatorDescription> ready = emulator.start(options);
        QVERIFY(ready);
        LineTestSession session(m_thread, m_deliveries);
        Request request;
        request.emulatorUrl = QUrl(ready->baseUrl);
        request.kinds = {Providers::Kind::EmailChannel};
        const Result<TestResult> result = QCoro::waitFor(session.run(request));
        QVERIFY(result);
        QCOMPARE(result->verdict(), Verdict::Passed);
        const Result<QJsonObject> state = QCoro::waitFor(emulator.control("GET", u"/_emulator/state"_s));
        QVERIFY(state);
        for (const Emulator::EmulatorDescription::Provider &provider : ready->providers) {
            for (const QJsonValue &value : state->value(u"providers"_s).toArray()) {
                if (value.toObject().value(u"id"_s).toString() == provider.id)
                    QCOMPARE(value.toObject().value(u"deliveryUrl"_s).toString(), options.deliverTo);
            }
        }
    }

    /*! Each reply is told to the app as InboundMessage: to answer that would never end. */
    void answersNoAppEvent()
    {
        Emulator::Emulator emulator(m_thread, m_deliveries);
        const Result<Emulator::EmulatorDescription> ready = emulator.start(Emulator::onFreePort());
        QVERIFY(ready);
        ReferenceBridge bridge(m_thread);
        QVERIFY(QCoro::waitFor(bridge.start(*ready)));
        ControlClient control;
        control.setBaseUrl(QUrl(ready->baseUrl));
        const auto ask = [&control](const Emulator::ControlRequest &request) {
            const auto reply = QCoro::waitFor(control.call(request));
            return reply && reply->isAccepted();
        };
        QVERIFY(ask(Emulator::Control::changeApp({{u"appEventsUrl"_s, bridge.endpoint()}})));
        for (const auto &provider : ready->providers)
            QVERIFY(ask(Emulator::Control::changeProvider(provider.id, {{u"deliveryUrl"_s, bridge.endpoint()}})));
        const auto count = [&control](Exchange::Channel channel, const QByteArray &part) {
            const auto log = QCoro::waitFor(drain(&control, 0));
            int found = 0;
            for (const Exchange &entry : log ? log->entries : QList<Exchange>())
                found += entry.channel == channel && (entry.url.toUtf8() + entry.requestBody).contains(part) ? 1 : 0;
            return found;
        };
        for (int sent = 1; sent <= 2; ++sent) {
            QVERIFY(ask(Emulator::Control::send({{u"kind"_s, u"SmsDefault"_s},
                                                 {u"contactId"_s, ready->contacts.first().id},
                                                 {u"message"_s, u"Hello"_s}})));
            QTRY_COMPARE_WITH_TIMEOUT(count(Exchange::Channel::EmulatorHook, "\"InboundMessage\""), sent, 30'000);
            QCOMPARE(count(Exchange::Channel::Emulator, "/conversations/messages/inbound"), sent);
        }
        QCoro::waitFor(bridge.stop());
    }

    void keepsItsExchangesAsOneGroup()
    {
        const QTemporaryDir folder;
        History::Store store;
        QVERIFY(store.open(folder.filePath(u"history.sqlite"_s)));
        LineTestSession session(m_thread, m_deliveries);
        session.test().recordInto(&store);
        Request request;
        request.ownEmulator.port = 0;
        request.kinds = {Providers::Kind::SmsChannel};
        const Result<TestResult> result = QCoro::waitFor(session.run(request));
        QVERIFY(result);
        store.flush();
        const Result<History::Reader> reader = History::Reader::open(store.file());
        QVERIFY(reader);
        History::Filter filter;
        filter.groupId = result->id;
        const Result<std::vector<ExchangeId>> ids = reader->ids(filter);
        QVERIFY(ids);
        const Result<QList<History::Row>> rows = reader->rows(*ids);
        QVERIFY(rows);
        bool delivered = false;
        for (const History::Row &row : *rows) {
            QCOMPARE(row.providerKind, u"SmsChannel"_s);
            delivered = delivered || row.channel == Exchange::Channel::EmulatorHook;
        }
        QVERIFY(delivered);
    }
};

LINESMAN_TEST(TstReferenceBridge)
#include "tst_referencebridge.moc"
