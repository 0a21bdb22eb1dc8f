// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/replyerror.h"
#include "app/installs/findings.h"
#include "app/installs/rehearsal.h"
#include "tests/app/installs/installsbench.h"
#include "tests/support/suite.h"

#include <QTest>

#include <functional>

using namespace Linesman;
using namespace Linesman::Installs;
using namespace Linesman::Testing;
using namespace Qt::Literals::StringLiterals;
using Habit = EventHandler::Habit;

using Produce = std::function<QList<Finding>(InstallsBench &bench)>;
Q_DECLARE_METATYPE(Produce)

namespace {
Error errorFrom(const Answer &answer)
{
    HighLevel::HttpReply reply;
    reply.status = answer.status;
    reply.body = answer.body;
    return HighLevel::errorOf(reply, u"test"_s);
}

QList<Finding> ofAnswer(const Answer &answer)
{
    const std::optional<Finding> found = findingOf(errorFrom(answer));
    return found ? QList<Finding>{*found} : QList<Finding>();
}

QList<Finding> ofMatrix(InstallsBench &bench)
{
    return bench.installService.findings(bench.connection, bench.matrix());
}

QList<Finding> ofRehearsal(InstallsBench &bench, RehearsalPlan::Order order, RehearsalPlan::Uninstall uninstall,
                           Habit habit)
{
    RehearsalPlan plan;
    plan.locations = 2;
    plan.order = order;
    plan.uninstall = uninstall;
    plan.habit = habit;
    plan.limit = std::chrono::milliseconds(1500);
    Rehearsal rehearsal(bench.harness.thread, bench.harness.deliveries);
    const auto result = QCoro::waitFor(rehearsal.run(plan));
    return result ? result->findings : QList<Finding>();
}

void select(InstallsBench &bench, const QJsonArray &locations)
{
    bench.harness.control("POST", u"providers/"_s + bench.harness.provider(u"SmsDefault"_s),
                          {{u"selectedIn"_s, locations}});
}

QJsonObject inbound(InstallsBench &bench)
{
    return {{u"type"_s, u"Custom"_s},
            {u"contactId"_s, bench.harness.ada().id},
            {u"conversationProviderId"_s, bench.harness.provider(u"SmsChannel"_s)},
            {u"message"_s, u"Hello"_s}};
}
} // namespace

/*! Each problem is provoked in the emulator and recognised by its id. */
class TstFindings : public QObject
{
    Q_OBJECT
private slots:
    void recognisesEachTrouble_data()
    {
        QTest::addColumn<InstallProblem>("problem");
        QTest::addColumn<Produce>("produce");
        const auto row = [](InstallProblem problem, Produce produce) {
            QTest::newRow(troubleId(problem).data()) << problem << std::move(produce);
        };
        using Order = RehearsalPlan::Order;
        using Uninstall = RehearsalPlan::Uninstall;
        row(InstallProblem::EventBeforeToken, [](InstallsBench &bench) {
            return ofRehearsal(bench, Order::EventsFirst, Uninstall::None, Habit::DropsEarlyEvents).first(1);
        });
        row(InstallProblem::FutureInstall, [](InstallsBench &bench) {
            return ofRehearsal(bench, Order::TokenFirst, Uninstall::None, Habit::NeedsCompanyId);
        });
        row(InstallProblem::OldPathRefused, [](InstallsBench &bench) {
            bench.harness.control(
                "POST", u"faults"_s,
                {{u"path"_s, u"/oauth/installedLocations"_s},
                 {u"status"_s, 400},
                 {u"body"_s, u"{\"statusCode\":400,\"message\":\"not available in API version v3\"}"_s}});
            return bench.listAll().findings;
        });
        row(InstallProblem::UninstallIgnored, [](InstallsBench &bench) {
            return ofRehearsal(bench, Order::TokenFirst, Uninstall::Company, Habit::IgnoresCompanyUninstall);
        });
        row(InstallProblem::InactiveTraffic, [](InstallsBench &bench) {
            bench.harness.control("POST", u"locations/"_s + bench.harness.north(), {{u"active"_s, false}});
            return ofAnswer(bench.harness.send(
                "POST", u"/oauth/locationToken"_s,
                {{u"companyId"_s, bench.harness.ready.companyId}, {u"locationId"_s, bench.harness.north()}},
                bench.harness.tokenFor(bench.harness.ready.companyId)));
        });
        row(InstallProblem::SelectionChanged, [](InstallsBench &bench) {
            bench.listAll();
            bench.look({LocationId(bench.harness.north())});
            select(bench, {});
            bench.look({LocationId(bench.harness.north())});
            return ofMatrix(bench);
        });
        row(InstallProblem::NotSelected, [](InstallsBench &bench) {
            select(bench, {});
            bench.listAll();
            bench.look({LocationId(bench.harness.north())});
            return ofMatrix(bench);
        });
        row(InstallProblem::ChannelsUnclear, [](InstallsBench &bench) {
            bench.harness.control("POST", u"faults"_s,
                                  {{u"path"_s, u"/locations/{}/conversationChannels/{}"_s},
                                   {u"status"_s, 200},
                                   {u"body"_s, u"{\"unheard\":{\"of\":1}}"_s}});
            bench.listAll();
            bench.look({LocationId(bench.harness.north())});
            return ofMatrix(bench);
        });
        row(InstallProblem::CallNotListed, [](InstallsBench &bench) {
            bench.listAll();
            return ofMatrix(bench);
        });
        row(InstallProblem::BulkRefused, [](InstallsBench &bench) {
            return ofAnswer(bench.harness.control("POST", u"send"_s,
                                                  {{u"kind"_s, u"SmsChannel"_s},
                                                   {u"contactId"_s, bench.harness.ada().id},
                                                   {u"message"_s, u"Hello"_s},
                                                   {u"source"_s, u"bulk"_s}}));
        });
        row(InstallProblem::ForeignToken, [](InstallsBench &bench) {
            return ofAnswer(bench.harness.send("POST", u"/conversations/messages/inbound"_s, inbound(bench),
                                               bench.harness.privateToken(), "2021-04-15"));
        });
    }

    void recognisesEachTrouble()
    {
        QFETCH(const InstallProblem, problem);
        QFETCH(const Produce, produce);
        InstallsBench bench;
        const QList<Finding> found = produce(bench);
        QStringList ids;
        for (const Finding &one : found) {
            ids += one.id;
            QVERIFY(!one.title.isEmpty() && !one.meaning.isEmpty() && !one.nextStep.isEmpty() && !one.source.isEmpty());
        }
        QVERIFY2(ids.contains(troubleId(problem)), qPrintable(ids.join(u' ')));
    }

    void inactiveLocationsThatStillSendAreFound()
    {
        History::Store history;
        QTemporaryDir folder;
        QVERIFY(history.open(folder.filePath(u"history.sqlite"_s)));
        Emulator::Options options;
        options.history = &history;
        InstallsBench bench(options);
        Endpoint endpoint(bench.harness.thread);
        bench.harness.control("POST", u"providers/"_s + bench.harness.provider(u"SmsDefault"_s),
                              {{u"deliveryUrl"_s, endpoint.url()}});
        bench.harness.control("POST", u"locations/"_s + bench.harness.north(), {{u"active"_s, false}});
        bench.harness.userSends(u"SmsDefault"_s);
        QTRY_COMPARE(endpoint.count(), std::size_t(1));
        InstallService installService(bench.session, bench.transport, bench.book, bench.selections, bench.clock,
                                      history.file());
        QVERIFY(QCoro::waitFor(installService.list(bench.connection, {})));
        installService.mint(bench.connection, {LocationId(bench.harness.north())});
        QTRY_VERIFY(!installService.minting().isRunning());
        const auto evidence = [&] {
            history.flush();
            const auto matrix = QCoro::waitFor(installService.matrix(bench.connection));
            for (const Finding &one : installService.findings(bench.connection, *matrix)) {
                if (one.id == "I-06"_L1)
                    return one.evidence;
            }
            return QString();
        };
        QTRY_VERIFY(evidence().contains("last useful"_L1));
    }

    void everyTroubleHasItsOwnIdAndWords()
    {
        QStringList ids;
        QStringList titles;
        for (const InstallProblem problem : AllTroubles) {
            ids += finding(problem).id;
            titles += finding(problem).title;
        }
        ids.removeDuplicates();
        titles.removeDuplicates();
        QCOMPARE(ids.size(), qsizetype(AllTroubles.size()));
        QCOMPARE(titles.size(), qsizetype(AllTroubles.size()));
    }

    void otherErrorsAreNotTakenForThese()
    {
        Error error(Error::Kind::Unauthorized, u"x"_s, 401);
        error.message = u"The token is not authorized for this scope."_s;
        QVERIFY(!findingOf(error));
    }
};

LINESMAN_TEST(TstFindings)
#include "tst_findings.moc"
