// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rehearsecommand.h"

#include "app/cli/apiconnection.h"
#include "app/cli/command.h"
#include "app/cli/controltoken.h"
#include "app/cli/endpointoptions.h"
#include "app/cli/terminal.h"
#include "app/http/deliveryclient.h"
#include "app/installs/rehearsal.h"

#include <QCoreApplication>

#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;
using Installs::EventHandler;
using Installs::RehearsalPlan;
using Installs::RehearsalResult;
using Installs::RehearsedLocation;

namespace {

const char Footer[] =
    "Without an endpoint Linesman's own handling is judged, or one with a bad habit. An endpoint is given by its "
    "webhook\n"
    "URL and its redirect URL, and must know a running emulator (--emulator). Statuses: 0 every location ended with a\n"
    "token, and without one after its uninstall; 1 one did not; 2 wrong usage; 3 could not start. --json prints a line "
    "a\n"
    "location {event: location, locationId, name, future, eventStatus, token, dropped, passed, reason, finding}, then\n"
    "{event: finding, id, weight, title, meaning, nextStep, source, subject, evidence} and {event: rehearsed, "
    "locations,\n"
    "passed, failed}.";

struct RehearseOptions {
    int locations = 5;
    int future = 1;
    QString order = u"events-first"_s;
    QString uninstall = u"location"_s;
    QString habit = u"careful"_s;
    QString eventsUrl;
    QString redirectUrl;
    QString emulator;
    QString controlTokenFile;
    double timeout = 10;
    EndpointOptions connecting;
};

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::RehearseCommand)
public:
    static QString ended(int passed, int failed)
    {
        return tr("%1 locations passed, %2 failed.").arg(QString::number(passed), QString::number(failed));
    }
    static QString next(const QString &step) { return tr("  Next: %1").arg(step); }
};

RehearsalPlan planOf(const RehearseOptions &options)
{
    RehearsalPlan plan;
    plan.locations = options.locations;
    plan.future = options.future;
    plan.order =
        options.order == "token-first"_L1 ? RehearsalPlan::Order::TokenFirst : RehearsalPlan::Order::EventsFirst;
    plan.uninstall = options.uninstall == "none"_L1      ? RehearsalPlan::Uninstall::None
                     : options.uninstall == "company"_L1 ? RehearsalPlan::Uninstall::Company
                                                         : RehearsalPlan::Uninstall::Location;
    plan.habit = options.habit == "drops-early-events"_L1          ? EventHandler::Habit::DropsEarlyEvents
                 : options.habit == "needs-company-id"_L1          ? EventHandler::Habit::NeedsCompanyId
                 : options.habit == "ignores-company-uninstall"_L1 ? EventHandler::Habit::IgnoresCompanyUninstall
                                                                   : EventHandler::Habit::Careful;
    plan.eventsUrl = QUrl(options.eventsUrl);
    plan.redirectUrl = QUrl(options.redirectUrl);
    plan.emulator = QUrl(options.emulator);
    plan.limit = std::chrono::milliseconds(qRound64(options.timeout * 1000));
    return plan;
}

int tell(const RehearsalResult &result, bool json)
{
    int passed = 0;
    for (const RehearsedLocation &location : result.locations) {
        passed += location.isPassed ? 1 : 0;
        if (json) {
            QJsonObject line = location.toJson();
            line.insert(u"event"_s, u"location"_s);
            printJson(line);
        } else {
            printLine(u"%1  %2  %3"_s.arg(location.id.text().leftJustified(20),
                                          (location.isPassed ? u"passed"_s : location.findingId).leftJustified(6),
                                          location.reason));
        }
    }
    for (const Finding &finding : result.findings) {
        if (json) {
            QJsonObject line = finding.toJson();
            line.insert(u"event"_s, u"finding"_s);
            printJson(line);
        } else {
            say(u"%1 %2. %3"_s.arg(finding.id, finding.title, finding.meaning));
            say(Texts::next(finding.nextStep));
        }
    }
    const int failed = int(result.locations.size()) - passed;
    if (json)
        printJson({{u"event"_s, u"rehearsed"_s},
                   {u"locations"_s, result.locations.size()},
                   {u"passed"_s, passed},
                   {u"failed"_s, failed}});
    else
        say(Texts::ended(passed, failed));
    return result.isPassed() ? Passed : CheckFailed;
}

Task<int> rehearse(Installs::Rehearsal *rehearsal, RehearsalPlan plan, bool json)
{
    const Result<RehearsalResult> result = co_await rehearsal->run(plan);
    if (result)
        co_return tell(*result, json);
    if (result.error().kind == Error::Kind::BadInput)
        co_return wrongUsage(result.error().detail);
    co_return couldNotStart(result.error());
}

int run(const Common &common, const RehearseOptions &options)
{
    RehearsalPlan plan = planOf(options);
    if (!plan.emulator.isEmpty()) {
        const Result<QByteArray> token = controlToken(options.controlTokenFile);
        if (!token)
            return couldNotStart(token.error());
        plan.controlToken = *token;
    }
    Http::IoThread thread;
    Http::DeliveryClient deliveries(sendingOptions(options.connecting));
    Installs::Rehearsal rehearsal(thread, deliveries);
    return runToEnd(rehearse(&rehearsal, plan, common.json), rehearsal, [&rehearsal] { rehearsal.cancel(); });
}

} // namespace

void addRehearseCommand(const Command &installs)
{
    const Command command = installs.subcommand("rehearse", "A bulk install in the emulator, judged by location");
    command.footer(Footer);
    const auto options = std::make_shared<RehearseOptions>();
    command.option("--locations", options->locations, "How many have the app at once (5)").valueName("N").range(1, 200);
    command.option("--future", options->future, "How many come later, with sparse events (1)")
        .valueName("N")
        .range(0, 50);
    command.option("--order", options->order, "INSTALL events before or after the token exchange")
        .valueName("ORDER")
        .oneOf({"events-first", "token-first"});
    command.option("--uninstall", options->uninstall, "What is uninstalled in the end (location)")
        .valueName("WHAT")
        .oneOf({"none", "location", "company"});
    command.option("--habit", options->habit, "How Linesman handles the events (careful)")
        .valueName("HABIT")
        .oneOf({"careful", "drops-early-events", "needs-company-id", "ignores-company-uninstall"});
    const Option events =
        command.option("--events-to", options->eventsUrl, "App webhook URL of your endpoint").webAddress();
    const Option redirect =
        command.option("--redirect-uri", options->redirectUrl, "Redirect URL of your endpoint").valueName("URL");
    const Option emulator = command.option("--emulator", options->emulator, "A running emulator").webAddress();
    addControlTokenOption(command, options->controlTokenFile, emulator);
    addEndpointOptions(command, options->connecting);
    events.needs(redirect).needs(emulator);
    redirect.needs(events);
    command.option("--timeout", options->timeout, "Seconds that a step may be quiet (10)")
        .valueName("SECONDS")
        .range(0.5, 600.0);
    command.onRun([options](const Common &common) { return run(common, *options); });
}

} // namespace Linesman::Cli
