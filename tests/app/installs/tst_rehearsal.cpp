// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installs/findings.h"
#include "app/installs/rehearsal.h"
#include "tests/app/emulator/harness.h"
#include "tests/support/suite.h"

#include <QCoroTask>

#include <QTest>
#include <QUrlQuery>

using namespace Linesman;
using namespace Linesman::Installs;
using namespace Linesman::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Habit = EventHandler::Habit;
using Order = RehearsalPlan::Order;
using Uninstall = RehearsalPlan::Uninstall;

Q_DECLARE_METATYPE(RehearsalPlan)

namespace {
struct Fixture {
    Http::IoThread thread;
    Http::DeliveryClient deliveries;
    Rehearsal rehearsal{thread, deliveries};
};

RehearsalPlan planOf(int locations, int future, Order order, Uninstall uninstall, Habit habit = Habit::Careful)
{
    RehearsalPlan plan;
    plan.locations = locations;
    plan.future = future;
    plan.order = order;
    plan.uninstall = uninstall;
    plan.habit = habit;
    plan.limit = 1500ms;
    return plan;
}
} // namespace

class TstRehearsal : public QObject
{
    Q_OBJECT
private slots:
    void everyLocationEndsWithAToken_data()
    {
        QTest::addColumn<RehearsalPlan>("plan");
        for (const int count : {1, 5, 50}) {
            QTest::newRow(qPrintable(u"%1, events first"_s.arg(count)))
                << planOf(count, 1, Order::EventsFirst, Uninstall::Location);
            QTest::newRow(qPrintable(u"%1, token first"_s.arg(count)))
                << planOf(count, 2, Order::TokenFirst, Uninstall::Company);
        }
        QTest::newRow("nothing later, no uninstall") << planOf(3, 0, Order::EventsFirst, Uninstall::None);
    }

    void everyLocationEndsWithAToken()
    {
        QFETCH(const RehearsalPlan, plan);
        Fixture bench;
        const auto result = QCoro::waitFor(bench.rehearsal.run(plan));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
        QCOMPARE(result->locations.size(), plan.locations + plan.future);
        for (const RehearsedLocation &location : result->locations) {
            QVERIFY2(location.isPassed, qPrintable(location.reason));
            QCOMPARE(location.eventStatus, 200);
        }
        QVERIFY(result->isPassed());
        QVERIFY(result->findings.isEmpty());
        const bool isCompany = plan.uninstall == Uninstall::Company;
        QCOMPARE(result->locations.last().isDropped, isCompany ? std::optional(true) : std::nullopt);
    }

    void badHabitsAreNamed_data()
    {
        QTest::addColumn<RehearsalPlan>("plan");
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("count");
        QTest::newRow("I-01, drops early events")
            << planOf(4, 0, Order::EventsFirst, Uninstall::None, Habit::DropsEarlyEvents) << u"I-01"_s << 4;
        QTest::newRow("I-02, needs companyId")
            << planOf(2, 3, Order::TokenFirst, Uninstall::None, Habit::NeedsCompanyId) << u"I-02"_s << 3;
        QTest::newRow("I-04, ignores the company's uninstall")
            << planOf(2, 1, Order::TokenFirst, Uninstall::Company, Habit::IgnoresCompanyUninstall) << u"I-04"_s << 3;
    }

    void badHabitsAreNamed()
    {
        QFETCH(const RehearsalPlan, plan);
        QFETCH(const QString, id);
        QFETCH(const int, count);
        Fixture bench;
        const auto result = QCoro::waitFor(bench.rehearsal.run(plan));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
        QVERIFY(!result->isPassed());
        QCOMPARE(result->findings.size(), 1);
        QCOMPARE(result->findings.first().id, id);
        int failed = 0;
        for (const RehearsedLocation &location : result->locations)
            failed += location.findingId == id ? 1 : 0;
        QCOMPARE(failed, count);
    }

    /*! An endpoint that answers and does nothing: in the name of an old SDK it asks for one token only. */
    void judgesAnEndpointByWhatItAsksFor()
    {
        Harness harness;
        Endpoint endpoint(harness.thread);
        RehearsalPlan plan = planOf(2, 0, Order::EventsFirst, Uninstall::None);
        plan.emulator = QUrl(harness.ready.baseUrl);
        plan.eventsUrl = QUrl(endpoint.url(u"/events"_s));
        plan.redirectUrl = QUrl(endpoint.url(u"/callback"_s));
        Fixture bench;
        const auto silent = QCoro::waitFor(bench.rehearsal.run(plan));
        QVERIFY2(silent.has_value(), silent ? "" : qPrintable(silent.error().detail));
        QCOMPARE(silent->findings.size(), 1);
        QCOMPARE(silent->findings.first().id, u"I-01"_s);
        QVERIFY(silent->locations.first().reason.contains("200"_L1));
        bool isCalledBack = false;
        for (const Http::Request &request : endpoint.requests())
            isCalledBack = isCalledBack || request.target.find("/callback?code=") == 0;
        QVERIFY(isCalledBack);

        // The same, but it says who it is at some call.
        int steps = 0;
        connect(&bench.rehearsal, &Rehearsal::progressed, &bench.rehearsal, [&](const QString &, int, int) {
            if (++steps == 2)
                harness.call("GET", u"/locations/search"_s, {},
                             {"2023-02-21", harness.northToken(), "application/json", "x-sdk-version: 2.2.1\r\n"});
        });
        const auto old = QCoro::waitFor(bench.rehearsal.run(plan));
        QVERIFY2(old.has_value(), old ? "" : qPrintable(old.error().detail));
        QCOMPARE(old->findings.first().id, u"I-05"_s);
        QVERIFY(old->locations.first().reason.contains("2.2.1"_L1));
    }

    void refusesAPlanThatMakesNoSense()
    {
        Fixture bench;
        RehearsalPlan plan = planOf(0, 0, Order::EventsFirst, Uninstall::None);
        QCOMPARE(QCoro::waitFor(bench.rehearsal.run(plan)).error().kind, Error::Kind::BadInput);
        plan.locations = 1;
        plan.eventsUrl = QUrl(u"http://127.0.0.1:1/events"_s);
        QCOMPARE(QCoro::waitFor(bench.rehearsal.run(plan)).error().kind, Error::Kind::BadInput);
    }

    void canBeCancelled()
    {
        Fixture bench;
        std::optional<Result<RehearsalResult>> result;
        deliver(bench.rehearsal.run(planOf(50, 0, Order::TokenFirst, Uninstall::None)), &bench.rehearsal,
                [&](const Result<RehearsalResult> &ended) { result = ended; });
        bench.rehearsal.cancel();
        QTRY_VERIFY(result.has_value());
        QCOMPARE(result->error().kind, Error::Kind::Cancelled);
        QVERIFY(!bench.rehearsal.isRunning());
    }
};

LINESMAN_TEST(TstRehearsal)
#include "tst_rehearsal.moc"
