// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linetestcommand.h"

#include "app/cli/controltoken.h"
#include "app/cli/linetestprogress.h"
#include "app/cli/workspace.h"
#include "app/linetest/bench.h"
#include "app/linetest/report.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUrl>

#include <memory>
#include <string>
#include <vector>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LineTestOptions {
    std::string endpoint;
    std::string callTrigger;
    std::vector<std::string> kinds;
    std::string emulator;
    std::string controlTokenFile;
    std::string profile = "default";
    std::string readyFile;
    std::string report;
    quint16 port = 0;
    quint64 seed = 1;
    double timeout = 0; //!< seconds; 0 for the setting
    bool hasEmulatorOptions = false;
};

/*! Fills \a request; why the options make no sense, or empty. */
QString understand(const LineTestOptions &options, LineTest::Request &request)
{
    request.endpoint = text(options.endpoint);
    request.callTrigger = text(options.callTrigger);
    request.emulatorUrl = QUrl(text(options.emulator));
    request.ownEmulator.port = options.port;
    request.ownEmulator.profile = text(options.profile);
    request.ownEmulator.seed = options.seed;
    if (!options.report.empty() && !LineTest::reportFormat(text(options.report)))
        return u"--report: the name ends in .html, .json or .xml (JUnit)"_s;
    if (!options.emulator.empty() && options.hasEmulatorOptions)
        return u"--port, --profile, --seed and --ready-file are for line-test's own emulator, not for --emulator"_s;
    QList<Providers::Kind> kinds;
    for (const std::string &name : options.kinds) {
        const std::optional<Providers::Kind> kind = Providers::kindFromText(text(name));
        if (name == "all")
            kinds = QList<Providers::Kind>(Providers::AllKinds.begin(), Providers::AllKinds.end());
        else if (kind && !kinds.contains(*kind))
            kinds.append(*kind);
        else if (!kind)
            return u"--kind: \"%1\" is none of all, sms-default, sms-channel, email-default, email-channel, call"_s.arg(
                text(name));
    }
    if (!kinds.isEmpty())
        request.kinds = kinds;
    request.callsAskedFor = kinds == QList{Providers::Kind::Call};
    return LineTest::problemOf(request);
}

Result<> writeReadyFile(const Emulator::Ready &ready, const QString &fileName)
{
    QSaveFile file(fileName); // whole, then renamed
    const QByteArray bytes = QJsonDocument(ready.toJson()).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Kind::Storage, u"%1: %2"_s.arg(fileName, file.errorString()));
    return {};
}

Task<int> test(LineTest::Bench *bench, LineTest::Request request, QString report)
{
    const Result<LineTest::TestResult> result = co_await bench->run(request);
    if (!result)
        co_return result.error().kind == Error::Kind::Cancelled ? CheckFailed : couldNotStart(result.error());
    if (!report.isEmpty()) {
        const Result<> saved = LineTest::saveReport(*result, report);
        if (!saved)
            co_return couldNotStart(saved.error());
        say(QCoreApplication::translate("Linesman::Cli::LineTest", "Report: %1").arg(report));
    }
    co_return result->verdict() == LineTest::Verdict::Passed ? Passed : CheckFailed;
}

int runLineTest(const Context &context, const LineTestOptions &options)
{
    LineTest::Request request;
    if (const QString problem = understand(options, request); !problem.isEmpty())
        return wrongUsage(problem);
    if (!options.emulator.empty()) {
        const Result<QByteArray> token = controlToken(options.controlTokenFile);
        if (!token)
            return couldNotStart(token.error());
        request.controlToken = *token;
    }
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(context.common);
    if (!workspace)
        return couldNotStart(workspace.error());
    request.hopTimeout = std::chrono::milliseconds((*workspace)->settings().value(LineTest::HopTimeoutSetting));
    if (options.timeout > 0)
        request.hopTimeout = std::chrono::milliseconds(qRound64(options.timeout * 1000));
    request.emulatorReady = [&options](const Emulator::Ready &ready) {
        return options.readyFile.empty() ? Result<>() : writeReadyFile(ready, text(options.readyFile));
    };

    Http::IoThread thread;
    Http::DeliveryClient deliveries;
    LineTest::Bench bench(thread, deliveries);
    bench.test().recordInto((*workspace)->historyIfPossible());
    const LineTestProgress progress(bench.test(), context.common.json);
    onStopSignal([&bench] { bench.cancel(); });
    const QString report = text(options.report);
    int status = -1;
    deliver(test(&bench, request, report), &bench, [&status](int ended) {
        status = ended;
        QCoreApplication::exit(ended); // no effect when it ended before the loop began
    });
    if (status < 0)
        status = QCoreApplication::exec();
    onStopSignal({});
    return status;
}

} // namespace

void addLineTestCommand(CLI::App &app, Context &context)
{
    CLI::App *command = app.add_subcommand(
        "line-test", "Test the whole line, hop by hop: a message goes out, your bridge answers, reports a status and\n"
                     "posts a reply, and the thread shows both. Without --endpoint it tests the reference bridge.");
    auto options = std::make_shared<LineTestOptions>();
    command->add_option("--endpoint", options->endpoint, "Delivery URL of your bridge")->type_name("URL");
    command
        ->add_option("--kind", options->kinds,
                     "sms-default, sms-channel, email-default, email-channel, call or all (default); repeatable")
        ->type_name("KIND")
        ->delimiter(',');
    command
        ->add_option("--call-trigger", options->callTrigger,
                     "POSTed when the call hops begin, so that your bridge logs calls: HighLevel sends nothing for\n"
                     "calls. Body: contactId, phone, locationId, conversationId, conversationProviderId")
        ->type_name("URL");
    command->add_option("--report", options->report, "Save the result: .html, .json or .xml (JUnit)")
        ->type_name("FILE");
    command->add_option("--timeout", options->timeout, "Limit of a hop (default 10)")
        ->type_name("SECONDS")
        ->check(CLI::Range(0.1, 3600.0));
    CLI::Option *emulator =
        command->add_option("--emulator", options->emulator, "Use a running emulator instead of one of its own")
            ->type_name("URL");
    addControlTokenOption(*command, options->controlTokenFile, emulator);
    CLI::Option *port = command->add_option("--port", options->port, "Port of its own emulator (default: a free one)");
    CLI::Option *profile =
        command->add_option("--profile", options->profile, "Behaviour: default, documented, observed")
            ->type_name("NAME");
    CLI::Option *seed = command->add_option("--seed", options->seed, "Fixes ids, secret and keys (default 1)");
    CLI::Option *ready = command
                             ->add_option("--ready-file", options->readyFile,
                                          "Written when its own emulator is ready: base URL,\n"
                                          "client id and secret, public key, for your bridge")
                             ->type_name("FILE");
    command->footer("Progress goes to standard error. With --json, standard output has an object a line: event\n"
                    "started, hop (kind, hop, number, state, durationMs, problem, happened, advice), kind, finished.\n"
                    "Calls: with --kind call alone the test waits for calls your bridge logs; with other kinds and\n"
                    "without --call-trigger the call hops are skipped unless your bridge logged calls meanwhile.");
    command->callback([&context, options, port, profile, seed, ready] {
        options->hasEmulatorOptions = *port || *profile || *seed || *ready;
        context.run = [&context, options] {
            return runLineTest(context, *options);
        };
    });
}

} // namespace Linesman::Cli
