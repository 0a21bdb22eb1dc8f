// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/installscommand.h"

#include "app/cli/command.h"
#include "app/cli/doctortools.h"
#include "app/cli/installssession.h"
#include "app/cli/progress.h"
#include "app/cli/rehearsecommand.h"
#include "app/cli/terminal.h"
#include "app/core/codequote.h"
#include "app/core/outputfile.h"
#include "app/installs/matrixreport.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;
using Installs::Batch;
using Installs::Matrix;
using Installs::MatrixCell;
using Installs::MatrixRow;
using Installs::Verdict;

namespace {

const char Footer[] =
    "Listing and minting need the company's token. check asks each location which provider is selected, remembers it,\n"
    "and tells a change since the last look; it fails (1) when a verdict is broken or an alarm is open. Statuses: 0\n"
    "done, 1 refused or broken, 2 wrong usage, 3 no key store. --json prints one object a line: list {event: "
    "location,\n"
    "locationId, name, installed, versionId, installedAt}, then {event: listed, count, told, pages,\n"
    "installToFutureLocations}; mint {event: minted, locationId, ok, error}, then {event: done, ok, failed}; check\n"
    "{event: cells, locationId, name, installed, token {}, verdict, providers [{id, kind, name, selected, "
    "lastDelivery,\n"
    "lastStatus, lastInbound, verdict, reason, ...}]}, {event: finding, id, weight, title, meaning, nextStep, source,\n"
    "subject, evidence} and {event: checked, locations, broken, attention, unknown, ready, notInstalled}. What is not\n"
    "known is null or \"unknown\".";

struct InstallsOptions {
    ConnectionOptions connection;
    QString query;
    bool installed = false;
    bool notInstalled = false;
    bool v3 = false;
    QStringList locations;
    QString verdict;
    bool confirm = false;
    QString file;
};

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::InstallsCommand)
public:
    static QString listed(qsizetype count) { return tr("%n location(s).", nullptr, int(count)); }
    static QString minted(int ok, int failed)
    {
        return tr("%1 with a token, %2 failed.").arg(QString::number(ok), QString::number(failed));
    }
    static QString checked(const QList<int> &counts)
    {
        return tr("%1 broken, %2 to do, %3 unknown, %4 ready, %5 not installed.")
            .arg(QString::number(counts.at(0)), QString::number(counts.at(1)), QString::number(counts.at(2)),
                 QString::number(counts.at(3)), QString::number(counts.at(4)));
    }
    static QString nextStep(const QString &step) { return tr("  Next: %1").arg(step); }
    static QString noProviders()
    {
        return tr("No providers are known: add them with \"linesman-cli providers add\" or import them.");
    }
    static QString asking() { return tr("Asking HighLevel"); }
    static QString nothingChecked() { return tr("Nothing was checked."); }
    static QString written(const QString &file) { return tr("Written: %1").arg(file); }
    static QString pauses(qint64 seconds)
    {
        return tr("The rate limit is reached: going on in %n s.", nullptr, int(seconds));
    }
};

Task<int> list(InstallsSession *session, const InstallsOptions *options, bool json)
{
    Installs::ListQuery query;
    query.text = options->query;
    if (options->installed || options->notInstalled)
        query.isInstalled = options->installed;
    const OAuth::Connection connection = session->connection();
    const Result<Installs::Listing> listing = co_await session->installService().list(connection, query);
    if (!listing) {
        if (listing.error().kind == Error::Kind::BadInput)
            co_return wrongUsage(listing.error().detail);
        co_return callFailed(listing.error());
    }
    for (const HighLevel::InstalledLocation &location : listing->locations) {
        const QString at = location.installedAt.isValid() ? location.installedAt.toString(Qt::ISODate) : QString();
        if (json) {
            printJson({{u"event"_s, u"location"_s},
                       {u"locationId"_s, location.id.text()},
                       {u"name"_s, location.name},
                       {u"installed"_s, location.isInstalled ? QJsonValue(*location.isInstalled) : QJsonValue()},
                       {u"versionId"_s, location.versionId},
                       {u"installedAt"_s, at}});
        } else {
            const QString state = !location.isInstalled   ? u"unknown"_s
                                  : *location.isInstalled ? u"installed"_s
                                                          : u"-"_s;
            printLine(u"%1  %2  %3  %4"_s.arg(location.id.text().leftJustified(20), state.leftJustified(9),
                                              at.leftJustified(20), location.name));
        }
    }
    for (const Finding &finding : listing->findings) {
        if (json) {
            QJsonObject line = finding.toJson();
            line.insert(u"event"_s, u"finding"_s);
            printJson(line);
        }
        say(u"%1 %2"_s.arg(finding.id, finding.title));
    }
    if (json)
        printJson({{u"event"_s, u"listed"_s},
                   {u"count"_s, listing->locations.size()},
                   {u"told"_s, listing->told},
                   {u"pages"_s, listing->pages},
                   {u"installToFutureLocations"_s, listing->installToFutureLocations}});
    else
        say(Texts::listed(listing->locations.size()));
    co_return Passed;
}

Task<int> mint(InstallsSession *session, const InstallsOptions *options, bool json)
{
    const int known = co_await session->knowLocations(options->locations);
    if (known != Passed)
        co_return known;
    Batch *batch = &session->installService().minting();
    Progress progress(Texts::asking());
    QObject::connect(batch, &Batch::progressed, &progress, &Progress::set);
    const QList<LocationId> chosen = session->chosen(options->locations);
    QObject::connect(batch, &Batch::progressed, session, [batch](int, int) {
        if (const auto pause = batch->pausing(); pause.count() > 1000)
            say(Texts::pauses(pause.count() / 1000));
    });
    const OAuth::Connection connection = session->connection();
    session->installService().mint(connection, chosen);
    co_await session->ended(batch);
    for (const LocationId &location : chosen) {
        const auto error = batch->errors().constFind(location);
        const bool isGood = error == batch->errors().constEnd();
        if (json)
            printJson({{u"event"_s, u"minted"_s},
                       {u"locationId"_s, location.text()},
                       {u"ok"_s, isGood},
                       {u"error"_s, isGood ? QJsonValue() : QJsonValue(error->detail)}});
        else if (!isGood)
            say(u"%1  %2 (%3)"_s.arg(location.text(), describe(*error), error->detail));
    }
    const int failed = int(batch->errors().size());
    if (json)
        printJson({{u"event"_s, u"done"_s}, {u"ok"_s, chosen.size() - failed}, {u"failed"_s, failed}});
    else
        say(Texts::minted(int(chosen.size()) - failed, failed));
    co_return failed == 0 ? Passed : CheckFailed;
}

void tell(const Matrix &matrix, const MatrixRow &row, bool json)
{
    if (json) {
        QJsonObject line = Installs::rowToJson(matrix, row);
        line.insert(u"event"_s, u"cells"_s);
        printJson(line);
        return;
    }
    printLine(u"%1  %2"_s.arg(row.location.id.text(), row.location.name));
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const MatrixCell &cell = row.cells.at(i);
        printLine(u"    %1  %2  %3"_s.arg(Providers::kindOption(matrix.providers.at(i).kind).leftJustified(13),
                                          Installs::verdictTitle(cell.verdict).leftJustified(13), cell.reason));
    }
}

/*! Asks HighLevel what is selected where. */
Task<void> look(InstallsSession *session, QList<LocationId> locations)
{
    Batch *batch = &session->installService().looking();
    Progress progress(Texts::asking());
    QObject::connect(batch, &Batch::progressed, &progress, &Progress::set);
    const OAuth::Connection connection = session->connection();
    session->installService().look(connection, locations);
    co_await session->ended(batch);
}

Task<int> check(InstallsSession *session, const InstallsOptions *options, bool json)
{
    const int known = co_await session->knowLocations(options->locations);
    if (known != Passed)
        co_return known;
    const OAuth::Connection connection = session->connection();
    if (session->store().providers(connection.id).isEmpty())
        say(Texts::noProviders());
    const QList<LocationId> chosen = session->chosen(options->locations);
    co_await look(session, chosen);
    const Result<Matrix> matrix = co_await session->installService().matrix(connection);
    if (!matrix)
        co_return callFailed(matrix.error());
    Installs::MatrixFilter filter;
    filter.verdict = Installs::verdictFromName(options->verdict);
    QList<int> rows;
    for (const int row : Installs::matching(*matrix, filter)) {
        if (options->locations.isEmpty() || chosen.contains(matrix->rows.at(row).location.id))
            rows.append(row);
    }
    for (const int row : rows)
        tell(*matrix, matrix->rows.at(row), json);
    const QList<Finding> findings = session->installService().findings(connection, *matrix);
    bool isAlarm = false;
    for (const Finding &finding : findings) {
        isAlarm = isAlarm || finding.id == Installs::troubleId(Installs::InstallProblem::SelectionChanged);
        if (json) {
            QJsonObject line = finding.toJson();
            line.insert(u"event"_s, u"finding"_s);
            printJson(line);
        } else if (finding.weight != Finding::Weight::Note) {
            say(u"%1 %2: %3 (%4)"_s.arg(finding.id, finding.title, finding.subject, finding.evidence));
            say(Texts::nextStep(finding.nextStep));
        }
    }
    if (options->confirm) {
        const Result<> saved = co_await session->installService().confirmAlarms(connection);
        if (!saved)
            co_return callFailed(saved.error());
    }
    const QList<int> counts = Installs::verdictCounts(*matrix, rows);
    if (json) {
        QJsonObject line{{u"event"_s, u"checked"_s}, {u"locations"_s, rows.size()}};
        for (const Verdict verdict : Installs::AllVerdicts)
            line.insert(Installs::verdictName(verdict), counts.at(int(verdict)));
        printJson(line);
    } else {
        say(Texts::checked(counts));
    }
    const bool isEmpty = matrix->providers.isEmpty() || rows.isEmpty();
    if (isEmpty && !json)
        say(Texts::nothingChecked(), Tone::Warning);
    co_return isEmpty || counts.at(int(Verdict::Broken)) > 0 || isAlarm ? CheckFailed : Passed;
}

Task<int> exportMatrix(InstallsSession *session, const InstallsOptions *options)
{
    const int known = co_await session->knowLocations(options->locations);
    if (known != Passed)
        co_return known;
    const OAuth::Connection connection = session->connection();
    if (!connection.isLive()) { // nothing is known of an emulator but what is asked of it now
        const QList<LocationId> everywhere = session->chosen({});
        co_await look(session, everywhere);
    }
    const Result<Matrix> matrix = co_await session->installService().matrix(connection);
    if (!matrix)
        co_return callFailed(matrix.error());
    Installs::MatrixFilter filter;
    filter.text = options->query;
    filter.verdict = Installs::verdictFromName(options->verdict);
    const QList<int> rows = Installs::matching(*matrix, filter);
    const QString file = options->file;
    QByteArray bytes;
    if (file.endsWith(".html"_L1, Qt::CaseInsensitive)) {
        bytes = Installs::toHtml(*matrix, rows, session->installService().findings(connection, *matrix));
    } else if (file.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        bytes = Installs::toCsv(*matrix, rows);
    } else {
        for (const int row : rows)
            bytes +=
                Quote::harmlessJson(
                    QJsonDocument(Installs::rowToJson(*matrix, matrix->rows.at(row))).toJson(QJsonDocument::Compact)) +
                '\n';
    }
    if (const Result<> written = OutputFile::write(file, bytes); !written)
        co_return couldNotStart(written.error());
    if (file != "-"_L1)
        say(Texts::written(file));
    co_return Passed;
}

enum class InstallsAct { List, Mint, Check, Export };

int runInstalls(const Common &common, const InstallsOptions &options, InstallsAct act)
{
    const bool json = common.json;
    return withConnection(common, options.connection, [&options, act, json](ApiConnection &api) -> Task<int> {
        InstallsSession session(api);
        const Result<> opened = session.open();
        if (!opened)
            co_return couldNotStart(opened.error());
        if (options.v3)
            api.client().setGeneration(HighLevel::Generation::V3);
        switch (act) {
        case InstallsAct::List:
            co_return co_await list(&session, &options, json);
        case InstallsAct::Mint:
            co_return co_await mint(&session, &options, json);
        case InstallsAct::Check:
            co_return co_await check(&session, &options, json);
        case InstallsAct::Export:
            break;
        }
        co_return co_await exportMatrix(&session, &options);
    });
}

} // namespace

void addInstallsCommand(const Command &program)
{
    Command command =
        program.subcommand("installs", "Locations of a company: where the app is, tokens, and what works where");
    command.requireSubcommand();
    command.footer(Footer);
    const auto options = std::make_shared<InstallsOptions>();
    const auto add = [command, options](const char *name, const char *what, InstallsAct act) {
        const Command one = command.subcommand(name, what);
        addConnectionOptions(one, options->connection);
        one.onRun([options, act](const Common &common) { return runInstalls(common, *options, act); });
        return one;
    };
    const auto addLocations = [options](const Command &one) {
        one.option("--location", options->locations, "These locations only").valueName("ID").words();
    };
    const auto addVerdict = [options](const Command &one) {
        one.option("--verdict", options->verdict, "Those with this verdict only")
            .valueName("VERDICT")
            .oneOf({"broken", "attention", "unknown", "ready", "notInstalled"});
    };
    const Command listed = add("list", "All locations, page after page", InstallsAct::List);
    listed.option("--query", options->query, "Part of the name; HighLevel searches").valueName("TEXT");
    const Option with = listed.flag("--installed", options->installed, "Those with the app only");
    listed.flag("--not-installed", options->notInstalled, "Those without it only").excludes(with);
    listed.flag("--v3", options->v3, "Ask in the API generation v3");
    const Command minted = add("mint", "Get a token for every location with the app", InstallsAct::Mint);
    addLocations(minted);
    const Command checked = add("check", "The matrix: what works where, and why not", InstallsAct::Check);
    addLocations(checked);
    addVerdict(checked);
    checked.flag("--confirm", options->confirm, "Close the alarms about changed selections after showing them");
    const Command exported = add("export", "Write the matrix as known, to hand on", InstallsAct::Export);
    exported.option("file", options->file, "Name ending in .csv, .html or .jsonl; - for JSON lines")
        .valueName("FILE")
        .check([](const QString &name) {
            static const QRegularExpression ending(u"^-$|\\.(csv|html|jsonl)$"_s,
                                                   QRegularExpression::CaseInsensitiveOption);
            return name.contains(ending) ? QString() : u"\"%1\" does not end in .csv, .html or .jsonl"_s.arg(name);
        })
        .required();
    exported.option("--query", options->query, "Words in the name, id or reason").valueName("TEXT");
    addVerdict(exported);
    addRehearseCommand(command);
    addNoteCommand(command);
}

} // namespace Linesman::Cli
