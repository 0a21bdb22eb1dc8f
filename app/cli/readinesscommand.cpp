// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/readinesscommand.h"

#include "app/cli/command.h"
#include "app/cli/controltoken.h"
#include "app/cli/datafolder.h"
#include "app/cli/drilltelling.h"
#include "app/cli/endpointoptions.h"
#include "app/cli/inputfile.h"
#include "app/cli/kindwords.h"
#include "app/cli/ownemulatoroptions.h"
#include "app/cli/reportfiles.h"
#include "app/cli/terminal.h"
#include "app/cli/watch.h"
#include "app/core/outputfile.h"
#include "app/readiness/readinesssession.h"
#include "app/readiness/reportwriter.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <memory>
#include <optional>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const char Footer[] =
    "Without --endpoint the built-in reference bridge is looked at. The endpoint calls the emulator as its HighLevel: base\n"
    "URL, client id and secret are in --ready-file. Reports hold no secret.\n"
    "A running emulator (--emulator) is afterwards as it was, also after Ctrl+C: settings, switches, faults, installs,\n"
    "selected providers, addresses and tokens. Its clock is days ahead and does not go back.\n"
    "Warnings are named in the verdict and leave the status 0.\n"
    "Statuses: 0 ready, 1 not ready or not known, 130 stopped by Ctrl+C, 2 wrong usage, 3 it could not begin or a file\n"
    "cannot be written.\n"
    "--json prints {event: area, area} as each part begins and {event: report, ready, verdict, counts, items [{area, id,\n"
    "title, state, happened, advice, source, evidence, durationMs}], labVerdict, notTested, profile, switches, seed,\n"
    "factsDate, linesman, notPutBack, comparison {fixed, new, still, noLongerTested}} at the end.";

struct ReadinessOptions {
    QString endpoint;
    QString callTrigger;
    QString appEventsTo;
    QString caFile;
    QStringList kinds;
    QStringList without;
    QStringList reports;
    QString compare;
    QString emulator;
    QString controlTokenFile;
    QString profile = u"default"_s;
    QString readyFile;
    bool github = false;
    quint16 port = 0;
    quint64 seed = 1;
    double timeout = 10;
    WatchOptions watch;
};

class ReadinessTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::ReadinessCommand)
public:
    static void tell(const Readiness::ReadinessReport &report, const std::optional<Readiness::Comparison> &since)
    {
        QSet<QString> told; // one missing check of a signature fails a dozen variants
        for (const Readiness::Item &item : report.items) {
            const bool isBad = item.state == Readiness::State::Failed || item.state == Readiness::State::Warned;
            if (!isBad)
                continue;
            printLine(u"%1  %2  %3"_s.arg(Readiness::stateTitle(item.state).leftJustified(8),
                                          item.key().leftJustified(30), item.title));
            if (told.contains(item.happened + item.advice))
                continue;
            told.insert(item.happened + item.advice);
            printLine(u"          %1"_s.arg(item.happened));
            if (item.area == Readiness::Area::Drills) // elsewhere it is a status or the like that `happened` names
                tellSeen(item.evidence);
            if (!item.advice.isEmpty())
                printLine(u"          "_s + (item.source.isEmpty() ? tr("Do: %1").arg(item.advice)
                                                                   : tr("Do: %1 (%2)").arg(item.advice, item.source)));
        }
        for (const Readiness::Area area : {Readiness::Area::LineTest, Readiness::Area::Lab, Readiness::Area::Drills}) {
            const auto count = [&](Readiness::State state) {
                return QString::number(report.count(area, state));
            };
            printLine(tr("%1: %2 passed, %3 warned, %4 failed, %5 skipped")
                          .arg(Readiness::areaTitle(area), count(Readiness::State::Passed),
                               count(Readiness::State::Warned), count(Readiness::State::Failed),
                               count(Readiness::State::Skipped)));
        }
        for (const QString &missing : report.notTested)
            printLine(tr("Not tested: %1").arg(missing));
        if (since)
            printLine(Readiness::summary(*since));
        printLine(Readiness::verdictSentence(report));
    }
    static QString saved(const QString &file) { return tr("Report: %1").arg(file); }
};

/*! Fills \a request; why the options make no sense, or empty. */
QString understand(const ReadinessOptions &options, Readiness::ReadinessRequest &request)
{
    request.endpoint = options.endpoint;
    request.callTrigger = options.callTrigger;
    request.appEventsTo = options.appEventsTo;
    request.caFile = options.caFile;
    request.emulatorUrl = QUrl(options.emulator);
    request.hopTimeout = std::chrono::milliseconds(qRound64(options.timeout * 1000));
    request.ownEmulator.port = options.port;
    request.ownEmulator.profile = options.profile;
    request.ownEmulator.seed = options.seed;
    QList<Providers::Kind> kinds;
    for (const QString &name : options.kinds) {
        const std::optional<Providers::Kind> kind = Providers::kindFromText(name);
        if (!kind)
            return u"--kind: "_s + kindProblem(name);
        kinds.append(*kind);
    }
    if (!kinds.isEmpty())
        request.kinds = kinds;
    for (const Readiness::Area area : QList<Readiness::Area>(request.areas)) {
        if (options.without.contains(Readiness::areaName(area)))
            request.areas.removeAll(area);
    }
    if (request.areas.isEmpty())
        return u"--without: nothing is left to look at"_s;
    for (const QString &file : options.reports) {
        if (!Readiness::formatOf(file))
            return u"--report: the name ends in .html, .xml (JUnit), .json or .svg (badge)"_s;
    }
    return {};
}

Result<std::optional<Readiness::ReadinessReport>> earlierReport(const QString &name)
{
    if (name.isEmpty())
        return std::optional<Readiness::ReadinessReport>();
    const Result<QByteArray> file = inputContent(name);
    if (!file)
        return failure(file.error());
    const Result<Readiness::ReadinessReport> read = Readiness::reportFromJson(*file);
    if (!read)
        return failure(Error::Kind::BadInput, u"%1: %2"_s.arg(name, read.error().detail));
    return std::optional(*read);
}

/*! From the request to the exit status. */
class ReadinessRun
{
public:
    ReadinessRun(const Common &common, const ReadinessOptions &options)
        : m_common(common)
        , m_options(options)
    {
    }

    int run();

private:
    Task<int> look(Readiness::ReadinessSession *session);
    int finish(const Readiness::ReadinessReport &report) const;
    void watch(Readiness::ReadinessSession &session) const;

    const Common &m_common;
    const ReadinessOptions &m_options;
    Readiness::ReadinessRequest m_request;
    std::optional<Readiness::ReadinessReport> m_earlier;
};

void ReadinessRun::watch(Readiness::ReadinessSession &session) const
{
    using Session = Readiness::ReadinessSession;
    QObject::connect(&session, &Session::areaBegan, &session, [this](Readiness::Area area) {
        say(Readiness::areaTitle(area));
        if (m_common.json)
            printJson({{u"event"_s, u"area"_s}, {u"area"_s, Readiness::areaName(area)}});
    });
    QObject::connect(&session, &Session::progressed, &session, [](const QString &title, int done, int planned) {
        sayProgress(u"  %1/%2 %3"_s.arg(QString::number(done), QString::number(planned), title));
    });
}

int ReadinessRun::finish(const Readiness::ReadinessReport &report) const
{
    std::optional<Readiness::Comparison> since;
    if (m_earlier)
        since = Readiness::comparison(*m_earlier, report);
    int status = report.wasCancelled ? Interrupted : report.isReady() ? Passed : CheckFailed;
    for (const QString &file : m_options.reports) {
        const Readiness::Format format = Readiness::formatOf(file).value_or(Readiness::Format::Json);
        const QByteArray bytes = Readiness::written(report, since, format);
        // A badge is meant to be published. The other reports quote the endpoint: only their owner may read them.
        const auto readers =
            format == Readiness::Format::Badge ? OutputFile::Readers::Everybody : OutputFile::Readers::Owner;
        if (const Result<> saved = OutputFile::write(file, bytes, readers); !saved)
            status = couldNotStart(saved.error());
        else
            say(ReadinessTexts::saved(file));
    }
    if (m_options.github) {
        for (const QString &line : Readiness::annotations(report))
            printLine(line);
    }
    if (m_common.json) {
        QJsonObject json = QJsonDocument::fromJson(Readiness::written(report, since, Readiness::Format::Json)).object();
        json[u"event"_s] = u"report"_s;
        printJson(json);
    } else {
        ReadinessTexts::tell(report, since);
    }
    tellNotPutBack(report.notPutBack);
    return status;
}

Task<int> ReadinessRun::look(Readiness::ReadinessSession *session)
{
    const Readiness::ReadinessRequest request = m_request;
    const Result<Readiness::ReadinessReport> report = co_await session->run(request);
    if (!report) {
        tellNotPutBack(session->notPutBack());
        co_return report.error().kind == Error::Kind::Cancelled ? Interrupted : couldNotStart(report.error());
    }
    co_return finish(*report);
}

int ReadinessRun::run()
{
    if (const QString problem = understand(m_options, m_request); !problem.isEmpty())
        return wrongUsage(problem);
    if (const Result<> checked = checkOutputs(m_options.reports + QStringList{m_options.readyFile}); !checked)
        return couldNotStart(checked.error());
    const Result<std::optional<Readiness::ReadinessReport>> earlier = earlierReport(m_options.compare);
    if (!earlier)
        return couldNotStart(earlier.error());
    m_earlier = *earlier;
    const Result<QByteArray> token = controlToken(m_options.controlTokenFile);
    if (!token)
        return couldNotStart(token.error());
    m_request.controlToken = m_options.emulator.isEmpty() ? QByteArray() : *token;
    const std::unique_ptr<Workspace::Storage> storage = openStorageIfPossible(m_common);
    m_request.history = historyIfPossible(*storage);
    tellSameUrl(m_request.endpoint, m_request.appEventsTo);
    m_request.emulatorReady = [this](const Emulator::EmulatorDescription &ready) {
        return m_options.readyFile.isEmpty()
                   ? Result<>()
                   : OutputFile::write(m_options.readyFile, QJsonDocument(ready.toJson()).toJson());
    };
    Http::IoThread thread;
    Http::DeliveryClient deliveries;
    Readiness::ReadinessSession session(thread, deliveries);
    watch(session);
    onStopSignal([&session] { session.cancel(); });
    int status = -1;
    deliver(look(&session), &session, [&status](int ended) {
        status = ended;
        QCoreApplication::exit(ended); // no effect when it ended before the loop began
    });
    if (status < 0)
        status = QCoreApplication::exec();
    onStopSignal({});
    return status;
}

} // namespace

void addReadinessCommand(const Command &program)
{
    const Command command = program.subcommand(
        "readiness", "Whether an endpoint may go live: line test, signature lab and drills in one run");
    const auto options = std::make_shared<ReadinessOptions>();
    command.footer(Footer);
    command.option("--endpoint", options->endpoint, "Delivery URL of your bridge").webAddress();
    command
        .option("--report", options->reports, "Save the result: .html, .xml (JUnit), .json or .svg (badge); repeatable")
        .valueName("FILE")
        .oneValueEach();
    command.option("--compare", options->compare, "An earlier report in JSON: what was fixed, what is new")
        .valueName("FILE");
    command.flag("--github", options->github, "Print annotations that GitHub shows beside the run");
    command
        .option("--kind", options->kinds, "sms-default, sms-channel, email-default, email-channel, call (default: all)")
        .valueName("KIND")
        .words();
    command.option("--without", options->without, "Leave out line-test, lab or drills")
        .valueName("PART")
        .oneOf({"line-test", "lab", "drills"})
        .words();
    command.option("--call-trigger", options->callTrigger, "POSTed so that your bridge logs calls, see line-test")
        .webAddress();
    command.option("--app-events-to", options->appEventsTo, "Where your app takes INSTALL and the like").webAddress();
    addCaOption(command, options->caFile);
    command.option("--timeout", options->timeout, "Limit of a hop of the line test (default 10)")
        .valueName("SECONDS")
        .range(0.1, 3600.0);
    addOwnEmulatorOptions(command, *options);
    addWatchOptions(command, options->watch);
    command.onRun([options](const Common &common) {
        return runWatched(options->watch, QUrl(options->endpoint),
                          [&common, &options = *options] { return ReadinessRun(common, options).run(); });
    });
}

} // namespace Linesman::Cli
