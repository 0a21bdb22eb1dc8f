// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doctorcommand.h"

#include "app/cli/command.h"
#include "app/cli/commandhelp.h"
#include "app/cli/datafolder.h"
#include "app/cli/doctortools.h"
#include "app/cli/terminal.h"
#include "app/core/outputfile.h"
#include "app/doctor/report.h"
#include "app/facts/errorbook.h"
#include "app/facts/findingbook.h"
#include "app/workspace/apiservices.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {
const char DoctorFooter[] =
    "Looks at what is kept: the connection, its tokens, providers and locations, and the history of the last days. It\n"
    "asks nobody; what has never been looked at it says, and how to come by it. What the line test's traps, the lab and\n"
    "drills provoked is left out: they tell it themselves. Findings that the last run did not see are marked new and\n"
    "stand first. Statuses: 0 nothing of the weight of --fail-on, 1 something, 2 wrong usage, 3 a\n"
    "file cannot be used. --json prints one object a line: {event: finding, id, weight, area, title, meaning, nextStep,\n"
    "source, url, place, new, muted, count, spots [{subject, name, evidence, count, first, last, new, muted,\n"
    "exchanges}]}, {event: unlooked, id, title, needs}, then {event: examined, connection, at, lastRun, days, whole,\n"
    "found, looked}. list: {event: row, id, area, weight, title, meaning, nextStep, source, url, needs, place}.";

class DoctorTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::DoctorCommand)
public:
    static QString written(const QString &file) { return tr("Written: %1").arg(file); }
    static QString muted(const QString &id) { return tr("%1 is muted.").arg(id); }
    static QString unmuted(const QString &id) { return tr("%1 is told again.").arg(id); }
    static QString isMuted(const QString &id, const QString &day, const QString &reason)
    {
        return tr("%1, muted on %2: %3").arg(id, day, reason);
    }
    static QString refused(const QString &file, const QString &reason)
    {
        return tr("The error dictionary %1 is left out: %2").arg(file, reason);
    }
};

struct DoctorOptions {
    QString connection;
    QString history;
    int days = Doctor::Reach().days;
    QString report;
    QString failOn = QStringLiteral("problem");
    QString area;
    QString id;
    QString subject;
    QString reason;
};

QString memoryFile(const DataDirectory &directory)
{
    return directory.path() + "/doctor.json"_L1;
}

bool isCalled(const OAuth::Connection &connection, const QString &name)
{
    return connection.id.text() == name || connection.name.compare(name, Qt::CaseInsensitive) == 0;
}

/*! The connection that is named, or the one in use; nothing when none is. Fails with BadInput for an unknown name. */
Result<std::optional<OAuth::Connection>> chosenConnection(const OAuth::Connections &connections, const QString &name)
{
    if (name.isEmpty())
        return connections.current();
    for (const OAuth::Connection &connection : connections.all()) {
        if (isCalled(connection, name))
            return std::optional(connection);
    }
    return failure(Error::Kind::BadInput, u"--connection: there is no connection \"%1\""_s.arg(name));
}

void tell(const Doctor::Report &report, bool json)
{
    if (!json) {
        printText(Doctor::toText(report));
        return;
    }
    for (const Doctor::Entry &entry : report.entries)
        printJson(Doctor::toJson(entry));
    QJsonObject whole = Doctor::toJson(report);
    const QJsonArray unlooked = whole.take("unlooked"_L1).toArray();
    for (const QJsonValue &one : unlooked) {
        QJsonObject line = one.toObject();
        line.insert("event"_L1, u"unlooked"_s);
        printJson(line);
    }
    whole.insert("found"_L1, report.entries.size());
    whole.remove("findings"_L1);
    whole.insert("event"_L1, u"examined"_s);
    printJson(whole);
}

/*! Reads the stores of the data folder and history into evidence. */
Result<Doctor::Evidence> evidenceFor(Workspace::Storage &storage, const DoctorOptions &options,
                                     const Doctor::Reach &reach)
{
    Workspace::ApiServices services(storage.directory);
    if (const Result<> loaded = services.connections.load(); !loaded)
        return failure(loaded.error());
    if (const Result<> loaded = services.providerStore.load(); !loaded)
        return failure(loaded.error());
    if (const Result<> loaded = services.selections.load(); !loaded)
        return failure(loaded.error());
    const Result<std::optional<OAuth::Connection>> connection =
        chosenConnection(services.connections, options.connection);
    if (!connection)
        return failure(connection.error());
    Doctor::Evidence evidence = Doctor::gather(services, *connection);
    const QString file = options.history.isEmpty() ? storage.directory.historyFile() : options.history;
    if (options.history.isEmpty() && !QFileInfo::exists(file))
        return evidence;
    const Result<History::Reader> reader = History::Reader::open(file);
    if (!reader)
        return failure(reader.error());
    if (const Result<> read = Doctor::readHistory(evidence, *reader, reach); !read)
        return failure(read.error());
    return evidence;
}

std::optional<Finding::Weight> weightNamed(const QString &name)
{
    for (const Finding::Weight weight : {Finding::Weight::Note, Finding::Weight::Warning, Finding::Weight::Problem}) {
        if (weightName(weight) == name)
            return weight;
    }
    return std::nullopt; // "never"
}

int runDoctor(const Common &common, const DoctorOptions &options)
{
    if (!options.report.isEmpty() && !options.report.endsWith(".html"_L1, Qt::CaseInsensitive) &&
        !options.report.endsWith(".csv"_L1, Qt::CaseInsensitive) &&
        !options.report.endsWith(".json"_L1, Qt::CaseInsensitive))
        return wrongUsage(u"--report: name a file that ends in .html, .csv or .json"_s);
    if (!options.report.isEmpty()) {
        if (const Result<> checked = OutputFile::check(options.report); !checked)
            return couldNotStart(checked.error());
    }
    const Result<std::unique_ptr<Workspace::Storage>> storage = openStorage(common);
    if (!storage)
        return couldNotStart(storage.error());
    for (const Facts::RefusedErrors &refused : Facts::readOwnErrors((*storage)->directory.path() + "/errors.d"_L1))
        say(DoctorTexts::refused(refused.file, refused.reason));
    Doctor::Memory memory(memoryFile((*storage)->directory));
    if (const Result<> loaded = memory.load(); !loaded)
        return couldNotStart(loaded.error());
    Doctor::Reach reach;
    reach.days = options.days;
    const Result<Doctor::Evidence> evidence = evidenceFor(**storage, options, reach);
    if (!evidence)
        return evidence.error().kind == Error::Kind::BadInput && !options.connection.isEmpty()
                   ? wrongUsage(evidence.error().detail)
                   : couldNotStart(evidence.error());
    const Doctor::Report report = Doctor::examine(*evidence, memory, reach);
    tell(report, common.json);
    if (!options.report.isEmpty()) {
        if (const Result<> written = Doctor::writeReport(report, options.report); !written)
            return couldNotStart(written.error());
        say(DoctorTexts::written(options.report));
    }
    if (options.history.isEmpty()) { // another file says nothing about what was seen here
        Doctor::remember(memory, report, Doctor::memoryName(evidence->connection));
        if (const Result<> saved = memory.save(); !saved)
            return couldNotStart(saved.error());
    }
    const std::optional<Finding::Weight> worst = report.worst();
    const std::optional<Finding::Weight> limit = weightNamed(options.failOn);
    return worst && limit && *worst >= *limit ? CheckFailed : Passed;
}

int listRows(const Common &common, const DoctorOptions &options)
{
    QStringList areas;
    for (const Facts::FindingRow &row : Facts::findingRows())
        areas.append(row.area);
    areas.removeDuplicates();
    if (!options.area.isEmpty() && !areas.contains(options.area))
        return wrongUsage(u"--area: "_s + QString::fromStdString(noneOf(options.area.toStdString(), areas)));
    for (const Facts::FindingRow &row : Facts::findingRows()) {
        if (!options.area.isEmpty() && row.area != options.area)
            continue;
        if (!common.json) {
            printText(u"%1 %2\n    %3\n    %4\n    %5\n"_s.arg(row.id, row.title, row.meaning, row.fix, row.source));
            continue;
        }
        QJsonObject line = Facts::namedFinding(row.id).toJson();
        line.insert("event"_L1, u"row"_s);
        line.insert("area"_L1, row.area);
        line.insert("url"_L1, row.url);
        line.insert("place"_L1, row.place);
        line.insert("needs"_L1, QJsonArray::fromStringList(row.needs));
        printJson(line);
    }
    return Passed;
}

enum class Muting { Mute, Unmute, List };

int changeMuting(const Common &common, const DoctorOptions &options, Muting what)
{
    const Result<std::unique_ptr<Workspace::Storage>> storage = openStorage(common);
    if (!storage)
        return couldNotStart(storage.error());
    Doctor::Memory memory(memoryFile((*storage)->directory));
    if (const Result<> loaded = memory.load(); !loaded)
        return couldNotStart(loaded.error());
    const QString id = options.id.toUpper();
    if (what == Muting::List) {
        for (auto one = memory.allMuted().begin(); one != memory.allMuted().end(); ++one) {
            if (common.json)
                printJson({{u"event"_s, u"muted"_s},
                           {u"id"_s, one.key().section(u'@', 0, 0)},
                           {u"subject"_s, one.key().section(u'@', 1)},
                           {u"reason"_s, one->reason},
                           {u"at"_s, one->at.toString(Qt::ISODate)}});
            else
                printLine(DoctorTexts::isMuted(one.key(), one->at.date().toString(Qt::ISODate), one->reason));
        }
        return Passed;
    }
    if (what == Muting::Unmute) {
        if (!memory.unmute(id, options.subject))
            return wrongUsage(u"%1 was not muted"_s.arg(Doctor::Memory::key(id, options.subject)));
    } else if (const Result<> muted = memory.mute(id, options.subject, options.reason, QDateTime::currentDateTimeUtc());
               !muted) {
        QStringList ids;
        for (const Facts::FindingRow &row : Facts::findingRows())
            ids.append(row.id);
        return wrongUsage(muted.error().detail + (ids.contains(id) ? QString() : didYouMean(id, ids)));
    }
    if (const Result<> saved = memory.save(); !saved)
        return couldNotStart(saved.error());
    const QString key = Doctor::Memory::key(id, options.subject);
    say(what == Muting::Mute ? DoctorTexts::muted(key) : DoctorTexts::unmuted(key));
    return Passed;
}

void addMuting(const Command &command, const std::shared_ptr<DoctorOptions> &options)
{
    const auto add = [&](const char *name, const char *description, Muting what) {
        const Command one = command.subcommand(name, description);
        one.option("id", options->id, "The finding, such as P-02").valueName("ID").required();
        one.option("--subject", options->subject, "At this location, provider or message only").valueName("ID");
        one.onRun([options, what](const Common &common) { return changeMuting(common, *options, what); });
        return one;
    };
    add("mute", "Tell a finding no more, with a reason", Muting::Mute)
        .option("--reason", options->reason, "Why; shown beside the finding")
        .valueName("TEXT")
        .required();
    add("unmute", "Tell a finding again", Muting::Unmute);
    command.subcommand("muted", "What is muted, and why").onRun([options](const Common &common) {
        return changeMuting(common, *options, Muting::List);
    });
}
} // namespace

void addDoctorCommand(const Command &program)
{
    const Command command = program.subcommand("doctor", "What goes wrong, by name: seen where, and how to mend it");
    command.footer(DoctorFooter);
    const auto options = std::make_shared<DoctorOptions>();
    command.option("--connection", options->connection, "Name of a kept connection (default: the one in use)")
        .valueName("NAME");
    command.option("--history", options->history, "History to look through, in place of the usual one")
        .valueName("FILE");
    command.option("--days", options->days, "How far back history is read").range(1, 365).showDefault();
    command.option("--report", options->report, "Write it to a file that ends in .html, .csv or .json")
        .valueName("FILE");
    command.option("--fail-on", options->failOn, "The least weight that gives status 1")
        .valueName("WEIGHT")
        .oneOf({"note", "warning", "problem", "never"})
        .showDefault();
    command.onRun([options](const Common &common) { return runDoctor(common, *options); });
    const Command listed = command.subcommand("list", "Every finding that the doctor knows, with its source");
    listed.option("--area", options->area, "Only this area: setup, oauth, tokens, installs, providers, ...")
        .valueName("NAME");
    listed.onRun([options](const Common &common) { return listRows(common, *options); });
    addMuting(command, options);
    addDoctorTools(command);
}

} // namespace Linesman::Cli
