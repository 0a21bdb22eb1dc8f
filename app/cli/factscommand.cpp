// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/factscommand.h"

#include "app/cli/commandhelp.h"
#include "app/cli/terminal.h"
#include "app/core/datadirectory.h"
#include "app/facts/facts.h"
#include "app/history/store.h"
#include "app/workspace/drift.h"
#include "app/workspace/driftwatch.h"
#include "app/workspace/factcheck.h"
#include "app/workspace/factlist.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {
const char Footer[] =
    "A fact is something that HighLevel says or does and may change. One that nobody looked up for six months is\n"
    "marked. Statuses: 0 done, 1 check found differences or drift found some, 2 wrong usage, 3 a file cannot be used.\n"
    "--json prints one object a line: {event: fact, id, area, what, value, source, url, stated, read, ageDays, old,\n"
    "before, until, switch}; check: {event: difference, fact, ours, theirs, file}; drift: {event: drift, kind, where,\n"
    "what, before, count, first, last, evidence, sentence, fact, source, stated}.";

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::FactsCommand)
public:
    static QString read(const QString &age) { return tr("read %1 ago").arg(age); }
    static QString readOld(const QString &age) { return tr("read %1 ago: look it up again").arg(age); }
    static QString until(const QString &what, const QString &day) { return tr("until %1: %2").arg(day, what); }
    static QString counted(qsizetype count, qsizetype old)
    {
        return tr("%1 facts, %2 of them old.").arg(QString::number(count), QString::number(old));
    }
    static QString same() { return tr("The files say nothing otherwise."); }
    static QString differences(qsizetype count) { return tr("%n difference(s).", nullptr, int(count)); }
    static QString noDrift(qsizetype looked) { return tr("No drift in %Ln exchange(s).", nullptr, int(looked)); }
    static QString seen(int count) { return tr("seen %n time(s)", nullptr, count); }
    static QString written(const QString &file) { return tr("Written: %1").arg(file); }
};

struct FactsOptions {
    QString area;
    bool old = false;
    QString openapi;
    QString history;
    QString output;
};

int list(const Common &common, const FactsOptions &options)
{
    QStringList areas;
    for (const Workspace::FactRow &row : Workspace::factRows())
        areas.append(row.area);
    areas.removeDuplicates();
    if (!options.area.isEmpty() && !areas.contains(options.area))
        return wrongUsage(u"--area: "_s + QString::fromStdString(noneOf(options.area.toStdString(), areas)));
    const QDate today = QDate::currentDate();
    qsizetype count = 0;
    qsizetype aged = 0;
    for (const Workspace::FactRow &row : Workspace::factRows()) {
        const bool isOld = Facts::isOld(row.read, today);
        if ((!options.area.isEmpty() && row.area != options.area) || (options.old && !isOld))
            continue;
        ++count;
        aged += isOld ? 1 : 0;
        if (common.json) {
            printJson(Workspace::toJson(row, today));
            continue;
        }
        const QString age = Facts::ageOf(row.read, today);
        QString out = u"%1: %2\n    %3\n    %4"_s.arg(row.id, row.what, row.value.left(300), row.source);
        if (row.stated.isValid())
            out += u" ("_s + row.stated.toString(Qt::ISODate) + u')';
        out += u"; "_s + (isOld ? Texts::readOld(age) : Texts::read(age)) + u'\n';
        if (!row.before.isEmpty())
            out += u"    "_s + Texts::until(row.before.left(200), row.until.toString(Qt::ISODate)) + u'\n';
        printText(out);
    }
    if (!common.json)
        say(Texts::counted(count, aged));
    return Passed;
}

int check(const Common &common, const FactsOptions &options)
{
    const Result<QList<Workspace::FactDifference>> found = Workspace::checkFacts(options.openapi);
    if (!found)
        return couldNotStart(found.error());
    for (const Workspace::FactDifference &one : *found) {
        if (common.json)
            printJson({{u"event"_s, u"difference"_s},
                       {u"fact"_s, one.fact},
                       {u"ours"_s, one.ours},
                       {u"theirs"_s, one.theirs},
                       {u"file"_s, one.file}});
        else
            printText(u"%1 (%2)\n    fact: %3\n    file: %4\n"_s.arg(one.fact, one.file, one.ours, one.theirs));
    }
    if (!common.json)
        say(found->isEmpty() ? Texts::same() : Texts::differences(found->size()));
    return found->isEmpty() ? Passed : CheckFailed;
}

/*! Looks through history, the oldest first, one exchange at a time. */
Result<Workspace::Drift> driftOf(const History::Reader &reader, qsizetype &looked)
{
    Workspace::Drift drift;
    const Result<std::vector<ExchangeId>> ids = reader.ids({});
    if (!ids)
        return failure(ids.error());
    for (const ExchangeId id : *ids) {
        const Result<std::optional<Exchange>> exchange = reader.exchange(id);
        if (!exchange)
            return failure(exchange.error());
        if (*exchange) {
            drift.look(**exchange);
            ++looked;
        }
    }
    return drift;
}

int drift(const Common &common, const FactsOptions &options)
{
    QString file = options.history;
    if (file.isEmpty()) {
        const Result<DataDirectory> directory = DataDirectory::open(common.dataDir);
        if (!directory)
            return couldNotStart(directory.error());
        file = directory->historyFile();
        if (!QFileInfo::exists(file)) {
            say(Texts::noDrift(0));
            return Passed;
        }
    }
    const Result<History::Reader> reader = History::Reader::open(file);
    if (!reader)
        return couldNotStart(reader.error());
    qsizetype looked = 0;
    const Result<Workspace::Drift> found = driftOf(*reader, looked);
    if (!found)
        return couldNotStart(found.error());
    const QList<Workspace::DriftItem> items = found->items();
    for (const Workspace::DriftItem &item : items) {
        if (common.json)
            printJson(Workspace::toJson(item));
        else
            printLine(u"%1  %2  (%3, %4)"_s.arg(QString::number(item.evidence), item.sentence(),
                                                Texts::seen(item.count), Facts::sourceOf(item.fact())));
    }
    if (!options.output.isEmpty()) {
        if (const Result<> written = Workspace::writeDrift(*reader, items, options.output); !written)
            return couldNotStart(written.error());
        if (options.output != "-"_L1)
            say(Texts::written(options.output));
    }
    if (items.isEmpty() && !common.json)
        say(Texts::noDrift(looked));
    return items.isEmpty() ? Passed : CheckFailed;
}
} // namespace

void addFactsCommand(const Command &program)
{
    const Command command = program.subcommand("facts", "What Linesman holds true of HighLevel, with source and age");
    command.footer(Footer);
    const auto options = std::make_shared<FactsOptions>();
    command.option("--area", options->area, "Only this area: uploads, webhooks, events, providers, oauth, api, ...")
        .valueName("NAME");
    command.flag("--old", options->old, "Only what nobody looked up for six months");
    command.onRun([options](const Common &common) { return list(common, *options); });

    const Command checking = command.subcommand("check", "What HighLevel's OpenAPI files say otherwise");
    checking.option("--openapi", options->openapi, "Folder of github.com/GoHighLevel/highlevel-api-docs")
        .valueName("DIR")
        .required();
    checking.onRun([options](const Common &common) { return check(common, *options); });

    const Command drifting = command.subcommand("drift", "What came otherwise than the facts say, from history");
    drifting.option("--history", options->history, "History to look through, in place of the usual one")
        .valueName("FILE");
    drifting.option("--export", options->output, "Write it with the exchanges as evidence, secrets masked (JSON)")
        .valueName("FILE");
    drifting.onRun([options](const Common &common) { return drift(common, *options); });
}

} // namespace Linesman::Cli
