// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drillcommand.h"

#include "app/cli/command.h"
#include "app/cli/controltoken.h"
#include "app/cli/datafolder.h"
#include "app/cli/drilltelling.h"
#include "app/cli/endpointoptions.h"
#include "app/cli/inputfile.h"
#include "app/cli/ownemulatoroptions.h"
#include "app/cli/progress.h"
#include "app/cli/terminal.h"
#include "app/core/nearestword.h"
#include "app/core/outputfile.h"
#include "app/drills/drillsession.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const char Footer[] =
    "Without --endpoint the built-in reference bridge is drilled. The endpoint calls the emulator as its HighLevel: base\n"
    "URL, client id and secret are in --ready-file. What it does not do (report a status, reply) is found out first, and\n"
    "drills that need it are skipped. A drill is data: see app/drills/README.md for writing one.\n"
    "A running emulator (--emulator) is afterwards as it was, also after Ctrl+C: settings, switches, faults, installs,\n"
    "selected providers, addresses and tokens. Its clock is days ahead and does not go back. An endpoint that forgets its\n"
    "tokens when the app is uninstalled has to be signed in again after the drill uninstall.\n"
    "Statuses: 0 no drill failed and at least one passed, 1 one failed or this machine was too busy for one,\n"
    "130 stopped by Ctrl+C, 2 wrong usage, 3 it could not begin. --json prints {event: drill, name, verdict, title, why, advice, source, reason, checks, losses, durationMs} for\n"
    "each and {event: summary, passed, failed, skipped, cancelled, notPutBack, abilities, profile, switches, seed, ...} at the end.";

class DrillTelling
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::DrillCommand)
public:
    static void told(const Drills::DrillReport &report, bool json)
    {
        if (json) {
            QJsonObject line = Drills::toJson(report);
            line.remove(u"drills"_s); // told one by one
            line[u"event"_s] = u"summary"_s;
            printJson(line);
            return;
        }
        printLine(Drills::summary(report));
    }

    static void list(bool json)
    {
        for (const Drills::Drill &drill : Drills::builtInDrills()) {
            if (json)
                printJson({{u"event"_s, u"drill"_s},
                           {u"name"_s, drill.name},
                           {u"title"_s, drill.title},
                           {u"why"_s, drill.why},
                           {u"advice"_s, drill.advice},
                           {u"source"_s, drill.source},
                           {u"needs"_s, QJsonArray::fromStringList(drill.needs)}});
            else
                printLine(u"%1  %2. %3"_s.arg(drill.name.leftJustified(22), drill.title, drill.why));
        }
    }

    static QString running(int index, int count, const QString &title)
    {
        return tr("%1 of %2: %3").arg(QString::number(index), QString::number(count), title);
    }
};

struct DrillOptions {
    QStringList names;
    QStringList files;
    QString endpoint;
    QString appEventsTo;
    QString emulator;
    QString controlTokenFile;
    QString profile = u"default"_s;
    QString readyFile;
    QString caFile;
    quint16 port = 0;
    quint64 seed = 1;
};

/*! The drills that were asked for; why there are none in \a problem. */
Result<QList<Drills::Drill>> chosenDrills(const DrillOptions &options, QString &problem)
{
    QList<Drills::Drill> chosen;
    const QList<Drills::Drill> all = Drills::builtInDrills();
    for (const QString &name : options.names) {
        if (name == "all"_L1) {
            chosen += all;
            continue;
        }
        QStringList names;
        const qsizetype before = chosen.size();
        for (const Drills::Drill &drill : all) {
            names.append(drill.name);
            if (drill.name == name)
                chosen.append(drill);
        }
        if (chosen.size() == before) {
            const QString nearest = nearestWord(name, names);
            problem = u"there is no drill \"%1\""_s.arg(name) +
                      (nearest.isEmpty() ? u"; \"drill list\" has them all"_s : u"; did you mean %1?"_s.arg(nearest));
            return chosen;
        }
    }
    for (const QString &file : options.files) {
        const Result<QByteArray> source = inputContent(file);
        if (!source)
            return failure(source.error());
        const Result<Drills::Drill> drill = Drills::drillFromJson(*source);
        if (!drill)
            return failure(Error::Kind::BadInput, u"%1: %2"_s.arg(file, drill.error().detail));
        chosen.append(*drill);
    }
    if (chosen.isEmpty())
        problem = u"name a drill, or all, or list, or give one with --file"_s;
    return chosen;
}

Task<int> play(Drills::DrillSession *session, Drills::DrillRequest request, bool json)
{
    const Result<Drills::DrillReport> report = co_await session->run(request);
    if (!report) {
        tellNotPutBack(session->notPutBack());
        co_return report.error().kind == Error::Kind::Cancelled ? Interrupted : couldNotStart(report.error());
    }
    DrillTelling::told(*report, json);
    tellNotPutBack(report->notPutBack);
    co_return report->wasCancelled ? Interrupted : report->hasPassed() ? Passed : CheckFailed;
}

int runDrills(const Common &common, const DrillOptions &options)
{
    if (options.names.contains(u"list"_s)) {
        DrillTelling::list(common.json);
        return Passed;
    }
    QString problem;
    const Result<QList<Drills::Drill>> drills = chosenDrills(options, problem);
    if (!drills)
        return couldNotStart(drills.error());
    if (!problem.isEmpty())
        return wrongUsage(problem);
    if (!options.readyFile.isEmpty()) {
        if (const Result<> checked = OutputFile::check(options.readyFile); !checked)
            return couldNotStart(checked.error());
    }
    const Result<QByteArray> token = controlToken(options.controlTokenFile);
    if (!token)
        return couldNotStart(token.error());
    const std::unique_ptr<Workspace::Storage> storage = openStorageIfPossible(common);

    Drills::DrillRequest request;
    request.endpoint = options.endpoint;
    request.appEventsTo = options.appEventsTo;
    request.caFile = options.caFile;
    request.drills = *drills;
    request.emulatorUrl = QUrl(options.emulator);
    request.controlToken = *token;
    request.ownEmulator.port = options.port;
    request.ownEmulator.profile = options.profile;
    request.ownEmulator.seed = options.seed;
    request.ownEmulator.history = historyIfPossible(*storage);
    tellSameUrl(request.endpoint, request.appEventsTo);
    request.emulatorReady = [&options](const Emulator::EmulatorDescription &ready) {
        return options.readyFile.isEmpty()
                   ? Result<>()
                   : OutputFile::write(options.readyFile, QJsonDocument(ready.toJson()).toJson());
    };

    Http::IoThread thread;
    Http::DeliveryClient deliveries;
    Drills::DrillSession session(thread, deliveries);
    QObject::connect(&session, &Drills::DrillSession::began, &session, [](int index, int count, const QString &title) {
        say(DrillTelling::running(index, count, title));
    });
    QObject::connect(&session, &Drills::DrillSession::played, &session,
                     [&common](const Drills::DrillResult &result) { tellDrill(result, common.json); });
    Progress progress(QString{});
    QObject::connect(&session, &Drills::DrillSession::began, &progress,
                     [&progress](int, int, const QString &title) { progress.setWhat(title); });
    onStopSignal([&session] { session.cancel(); });
    int status = -1;
    deliver(play(&session, request, common.json), &session, [&status](int ended) {
        status = ended;
        QCoreApplication::exit(ended); // no effect when it ended before the loop began
    });
    if (status < 0)
        status = QCoreApplication::exec();
    onStopSignal({});
    return status;
}

} // namespace

void addDrillCommand(const Command &program)
{
    const Command command =
        program.subcommand("drill", "Play scripted troubles against an endpoint: NAME, all or list");
    const auto options = std::make_shared<DrillOptions>();
    command.footer(Footer);
    command.option("name", options->names, "Drills to play; all, or list to see them").valueName("DRILL");
    command.option("--file", options->files, "A drill of your own, as JSON; repeatable")
        .valueName("FILE")
        .oneValueEach();
    command.option("--endpoint", options->endpoint, "Delivery URL of your bridge").webAddress();
    command.option("--app-events-to", options->appEventsTo, "Where your app takes INSTALL and the like").webAddress();
    addCaOption(command, options->caFile);
    addOwnEmulatorOptions(command, *options);
    command.onRun([options](const Common &common) { return runDrills(common, *options); });
}

} // namespace Linesman::Cli
