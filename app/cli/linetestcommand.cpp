// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linetestcommand.h"

#include "app/cli/command.h"
#include "app/cli/controltoken.h"
#include "app/cli/datafolder.h"
#include "app/cli/endpointoptions.h"
#include "app/cli/kindwords.h"
#include "app/cli/linetestdrills.h"
#include "app/cli/linetestprogress.h"
#include "app/cli/reportfiles.h"
#include "app/cli/terminal.h"
#include "app/cli/watch.h"
#include "app/core/outputfile.h"
#include "app/linetest/linetestsession.h"
#include "app/linetest/report.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUrl>

#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LineTestOptions {
    QString endpoint;
    QString callTrigger;
    EndpointOptions connecting;
    QStringList kinds;
    QString emulator;
    QString controlTokenFile;
    QString profile = u"default"_s;
    QString readyFile;
    QStringList reports;
    quint16 port = 0;
    quint64 seed = 1;
    double timeout = 0; //!< seconds; 0 for the setting
    QString depth = u"strict"_s;
    double raceWindow = 5; //!< seconds
    double tokenLifetime = 0;
    QString contact;
    QStringList redirectUris;
    QString appEventsTo;
    QStringList switches; //!< C1=Custom
    bool hasEmulatorOptions = false;
    WatchOptions watch;
};

/*! Fills \a request; why the options make no sense, or empty. */
QString understand(const LineTestOptions &options, LineTest::Request &request)
{
    request.endpoint = options.endpoint;
    request.callTrigger = options.callTrigger;
    request.emulatorUrl = QUrl(options.emulator);
    request.ownEmulator.port = options.port;
    request.ownEmulator.profile = options.profile;
    request.ownEmulator.seed = options.seed;
    for (const QString &file : options.reports) {
        if (!LineTest::reportFormat(file))
            return u"--report: the name ends in .html, .json or .xml (JUnit)"_s;
    }
    if (!options.emulator.isEmpty() && options.hasEmulatorOptions)
        return u"--port, --profile, --seed and --ready-file are for line-test's own emulator, not for --emulator"_s;
    request.depth = LineTest::depthFromName(options.depth).value_or(LineTest::Depth::Strict);
    request.raceWindow = std::chrono::milliseconds(qRound64(options.raceWindow * 1000));
    request.tokenLifetime = std::chrono::milliseconds(qRound64(options.tokenLifetime * 1000));
    request.contactId = options.contact;
    request.redirectUris = options.redirectUris;
    request.appEventsTo = options.appEventsTo;
    for (const QString &side : options.switches) {
        const qsizetype sign = side.indexOf(u'=');
        if (sign <= 0)
            return u"--switch: write it as ID=SIDE, for example C1=Custom"_s;
        request.switches.insert(side.left(sign), side.mid(sign + 1));
    }
    QList<Providers::Kind> kinds;
    for (const QString &name : options.kinds) {
        const std::optional<Providers::Kind> kind = Providers::kindFromText(name);
        if (name == "all"_L1)
            kinds = QList<Providers::Kind>(Providers::AllKinds.begin(), Providers::AllKinds.end());
        else if (kind && !kinds.contains(*kind))
            kinds.append(*kind);
        else if (!kind)
            return u"--kind: "_s + kindOrAllProblem(name);
    }
    if (!kinds.isEmpty())
        request.kinds = kinds;
    request.callsAskedFor = kinds == QList{Providers::Kind::Call};
    return LineTest::problemOf(request);
}

Task<int> test(LineTest::LineTestSession *session, LineTest::Request request, QStringList reports)
{
    const Result<LineTest::TestResult> result = co_await session->run(request);
    if (!result)
        co_return result.error().kind == Error::Kind::Cancelled ? Interrupted
        : result.error().kind == Error::Kind::BadInput          ? wrongUsage(result.error().detail)
                                                                : couldNotStart(result.error());
    const LineTest::Verdict verdict = result->verdict();
    int status = verdict == LineTest::Verdict::Cancelled ? Interrupted
                 : verdict == LineTest::Verdict::Passed  ? Passed
                                                         : CheckFailed;
    for (const QString &report : reports) {
        if (const Result<> saved = LineTest::saveReport(*result, report); !saved)
            status = couldNotStart(saved.error());
        else
            say(QCoreApplication::translate("Linesman::Cli::LineTest", "Report: %1").arg(report));
    }
    co_return status;
}

/*! What the drills after the test need: the same endpoint and emulator. */
Drills::DrillRequest drillsOf(const LineTest::Request &request)
{
    Drills::DrillRequest drills;
    drills.endpoint = request.endpoint;
    drills.appEventsTo = request.appEventsTo;
    drills.emulatorUrl = request.emulatorUrl;
    drills.controlToken = request.controlToken;
    return drills;
}

/*! Depth full: the test, and when it could begin the drills, whatever it found. */
Task<int> testFully(LineTest::LineTestSession *session, LineTest::Request request, QStringList reports,
                    Drills::DrillSession *drills, bool json, const bool *isStopped)
{
    const int tested = co_await test(session, request, reports);
    const LineTest::TestResult &result = session->test().result();
    const bool isOver = result.finished && !result.cancelled;
    const QStringList left = notTested(result);
    if ((tested != Passed && tested != CheckFailed) || *isStopped) { // stopped when the test had just ended
        if (isOver)
            tellNotTested(left, json);
        co_return *isStopped ? int(Interrupted) : tested;
    }
    const Drills::DrillRequest wanted = drillsOf(request);
    const int drilled = co_await playDrills(drills, wanted, left, json);
    co_return drilled == Passed ? tested : drilled;
}

/*! The emulator of depth full: it outlives the test, for the drills. */
Result<> startEmulator(Emulator::Emulator &emulator, LineTest::Request &request)
{
    Emulator::Options options = request.ownEmulator;
    options.redirectUris += request.redirectUris;
    const Result<Emulator::EmulatorDescription> ready = emulator.start(options);
    if (!ready)
        return failure(ready.error());
    request.emulatorUrl = QUrl(ready->baseUrl);
    return request.emulatorReady(*ready);
}

int runLineTest(const Common &common, const LineTestOptions &options)
{
    LineTest::Request request;
    if (const QString problem = understand(options, request); !problem.isEmpty())
        return wrongUsage(problem);
    if (const Result<> checked = checkOutputs(options.reports + QStringList{options.readyFile}); !checked)
        return couldNotStart(checked.error());
    if (!options.emulator.isEmpty()) {
        const Result<QByteArray> token = controlToken(options.controlTokenFile);
        if (!token)
            return couldNotStart(token.error());
        request.controlToken = *token;
    }
    const std::unique_ptr<Workspace::Storage> storage = openStorageIfPossible(common);
    request.hopTimeout = std::chrono::milliseconds(storage->settings.value(LineTest::HopTimeoutSetting));
    if (options.timeout > 0)
        request.hopTimeout = std::chrono::milliseconds(qRound64(options.timeout * 1000));
    request.emulatorReady = [&options](const Emulator::EmulatorDescription &ready) {
        return options.readyFile.isEmpty()
                   ? Result<>()
                   : OutputFile::write(options.readyFile, QJsonDocument(ready.toJson()).toJson());
    };

    Http::IoThread thread;
    Http::DeliveryClient deliveries(sendingOptions(options.connecting));
    LineTest::LineTestSession session(thread, deliveries);
    session.test().recordInto(historyIfPossible(*storage));
    const LineTestProgress progress(session.test(), common.json);
    const bool isFull = request.depth == LineTest::Depth::Full;
    Emulator::Emulator emulator(thread, deliveries);
    Drills::DrillSession drills(thread, deliveries);
    if (isFull && request.emulatorUrl.isEmpty()) {
        const Result<> started = startEmulator(emulator, request);
        if (!started)
            return started.error().kind == Error::Kind::BadInput ? wrongUsage(started.error().detail)
                                                                 : couldNotStart(started.error());
        request.emulatorReady = {};
    }
    tellSameUrl(request.endpoint, request.appEventsTo);
    bool isStopped = false;
    onStopSignal([&session, &drills, &isStopped] {
        isStopped = true;
        session.cancel();
        drills.cancel();
    });
    const QStringList reports = options.reports;
    int status = -1;
    Task<int> running = isFull ? testFully(&session, request, reports, &drills, common.json, &isStopped)
                               : test(&session, request, reports);
    deliver(std::move(running), &session, [&status](int ended) {
        status = ended;
        QCoreApplication::exit(ended); // no effect when it ended before the loop began
    });
    if (status < 0)
        status = QCoreApplication::exec();
    onStopSignal({});
    return status;
}

void addStrictOptions(const Command &command, LineTestOptions &options)
{
    command.option("--depth", options.depth, "How much is tested: basic, strict or full")
        .valueName("DEPTH")
        .oneOf({"basic", "strict", "full"})
        .showDefault();
    command
        .option("--race-window", options.raceWindow,
                "How long a status is answered 403 after its delivery, in one of the checks")
        .valueName("SECONDS")
        .range(0.0, 60.0)
        .showDefault();
    command
        .option("--token-lifetime", options.tokenLifetime,
                "Of the access tokens that the emulator gives (default: a day, as HighLevel's)")
        .valueName("SECONDS")
        .range(1.0, 31'536'000.0);
    command
        .option("--contact", options.contact,
                "The messages of the hops go to this contact (default: one that the test makes)")
        .valueName("ID");
    command.option("--redirect-uri", options.redirectUris, "Another redirect URL of the emulator's app; repeatable")
        .valueName("URL")
        .oneValueEach();
    command
        .option("--app-events-to", options.appEventsTo,
                "Where the emulator sends INSTALL, UNINSTALL and message events")
        .webAddress();
    command
        .option("--switch", options.switches,
                "Side of one of the emulator's switches, such as C1=Custom (see GET /_emulator/profile)")
        .valueName("ID=SIDE")
        .words();
}

} // namespace

void addLineTestCommand(const Command &program)
{
    const Command command = program.subcommand(
        "line-test", "Test the whole line, hop by hop: a message goes out, your bridge answers, reports a status and\n"
                     "posts a reply, and the thread shows both. Without --endpoint it tests the reference bridge.");
    auto options = std::make_shared<LineTestOptions>();
    command.option("--endpoint", options->endpoint, "Delivery URL of your bridge").webAddress();
    command
        .option("--kind", options->kinds,
                "sms-default, sms-channel, email-default, email-channel, call or all (default)")
        .valueName("KIND")
        .words();
    command
        .option("--call-trigger", options->callTrigger,
                "POSTed when the call hops begin, so that your bridge logs calls: HighLevel sends nothing for\n"
                "calls. Body: contactId, phone, locationId, conversationId, conversationProviderId")
        .webAddress();
    addEndpointOptions(command, options->connecting);
    command.option("--report", options->reports, "Save the result: .html, .json or .xml (JUnit); repeatable")
        .valueName("FILE")
        .oneValueEach();
    command.option("--timeout", options->timeout, "Limit of a hop (default 10)")
        .valueName("SECONDS")
        .range(0.1, 3600.0);
    const Option emulator =
        command.option("--emulator", options->emulator, "Use a running emulator instead of one of its own")
            .webAddress();
    addControlTokenOption(command, options->controlTokenFile, emulator);
    const Option port = command.option("--port", options->port, "Port of its own emulator (default: a free one)");
    const Option profile = command.option("--profile", options->profile, "Behaviour")
                               .valueName("NAME")
                               .oneOf({"default", "documented", "observed", "as-in-2025"});
    const Option seed = command.option("--seed", options->seed, "Fixes ids, secret and keys (default 1)");
    const Option ready = command
                             .option("--ready-file", options->readyFile,
                                     "Written when its own emulator is ready: base URL,\n"
                                     "client id and secret, public key, for your bridge")
                             .valueName("FILE");
    addStrictOptions(command, *options);
    addWatchOptions(command, options->watch);
    command.footer(
        "Depths: basic is the loop alone. strict, the default, adds what production does to a bridge: forged\n"
        "signatures, JSON written in other ways, duplicates, statuses that come too early, expired tokens.\n"
        "full adds all drills, which take minutes (see drill list) and put the emulator's clock forward by days; of\n"
        "a running one all else is put back as it was.\n"
        "The last line always says what was not tested.\n"
        "Exit status: 0 all passed (warnings too), 1 a hop or check failed, or could not be judged because this\n"
        "machine was too busy, 2 wrong usage, 3 it could not start, 130 stopped by Ctrl+C.\n"
        "With --json, standard output has an object a line, and the text goes to standard error: event\n"
        "started, hop (kind, hop, number, state, durationMs, problem, happened, advice), then at the end\n"
        "check (kind, check, state, code, happened, meaning, advice, source, exchanges), kind (kind,\n"
        "verdict), finished (verdict, durationMs, notTested).\n"
        "Calls: with --kind call alone the test waits for calls your bridge logs; with other kinds and\n"
        "without --call-trigger the call hops are skipped unless your bridge logged calls meanwhile.");
    command.onRun([options, port, profile, seed, ready](const Common &common) {
        options->hasEmulatorOptions = port.isGiven() || profile.isGiven() || seed.isGiven() || ready.isGiven();
        return runWatched(options->watch, QUrl(options->endpoint),
                          [&common, &options = *options] { return runLineTest(common, options); });
    });
}

} // namespace Linesman::Cli
