// SPDX-License-Identifier: GPL-3.0-or-later
// `history prune`, `limits`, `check`, `import` and `filters`.
#include "app/cli/historyoptions.h"

#include "app/cli/datafolder.h"
#include "app/cli/inputfile.h"
#include "app/cli/progress.h"
#include "app/cli/terminal.h"
#include "app/history/filterlanguage.h"
#include "app/history/import.h"
#include "app/history/limits.h"
#include "app/history/savedfilters.h"
#include "app/history/soundnesscheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cstdio>
#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::HistoryCommand)
public:
    static QString nothingYet(const QString &file) { return tr("No history yet: %1 does not exist.").arg(file); }
    static QString wouldRemove(qsizetype count) { return tr("%Ln exchange(s) would go.", nullptr, int(count)); }
    static QString removed(qsizetype count) { return tr("%Ln exchange(s) removed.", nullptr, int(count)); }
    static QString notSaved(const QString &file) { return tr("The settings cannot be saved in %1.").arg(file); }
    static QString limitsLine(const History::Limits &limits)
    {
        const auto orNone = [](const QString &text, bool isLimited) {
            return isLimited ? text : tr("none");
        };
        return tr("Limits: size %1, exchanges %2, age %3. The oldest go first; what is pinned stays.")
            .arg(orNone(tr("%1 MB").arg(limits.bytes / 1024 / 1024), limits.bytes > 0),
                 orNone(QString::number(limits.exchanges), limits.exchanges > 0),
                 orNone(tr("%n day(s)", nullptr, limits.days), limits.days > 0));
    }
    static QString sound(const QString &file) { return tr("%1 is sound.").arg(file); }
    static QString damaged(const QString &why)
    {
        return tr("%1. Export what can be read (history export), then set the file aside or bring back a copy of it.")
            .arg(why);
    }
    static QString imported(qsizetype count) { return tr("%Ln exchange(s) taken in.", nullptr, int(count)); }
    static QString known(qsizetype count) { return tr("%Ln were there already.", nullptr, int(count)); }
    static QString refused(qsizetype count, const QString &first)
    {
        return tr("%Ln piece(s) were no exchange, the first: %1.", nullptr, int(count)).arg(first);
    }
    static QString checking() { return tr("Reading the whole history"); }
    static QString importing() { return tr("Importing"); }
    static QString kept(const QString &name) { return tr("The filter \"%1\" is kept.").arg(name); }
    static QString forgotten(const QString &name) { return tr("The filter \"%1\" is forgotten.").arg(name); }
};

/*! Bytes of "500M", "4G" or plain MiB; nothing when it is none of these. */
std::optional<int> megabytesOf(const QString &word)
{
    static const QRegularExpression size(u"^(\\d{1,6})([MG]?)$"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = size.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const bool isGiga = match.captured(2).compare("G"_L1, Qt::CaseInsensitive) == 0;
    const qint64 megabytes = match.captured(1).toLongLong() * (isGiga ? 1024 : 1);
    return megabytes <= 1024 * 1024 ? std::optional(int(megabytes)) : std::nullopt;
}

/*! The exchanges that the options ask to remove, without pinned ones. */
tl::expected<QList<ExchangeId>, QString> unwanted(const HistoryOptions &options, const Common &common,
                                                  const History::Reader &reader)
{
    auto filter = historyFilter(options, common);
    if (!filter)
        return tl::unexpected(filter.error());
    if (const std::optional<QDateTime> moment = History::momentOf(options.olderThan))
        filter->to = *moment;
    History::Filter pins;
    pins.pinned = true;
    filter->except.push_back(pins);
    const auto ids = reader.ids(*filter);
    if (!ids)
        return tl::unexpected(ids.error().detail);
    const qsizetype spared = std::min<qsizetype>(std::max(options.keep, 0), qsizetype(ids->size()));
    return QList<ExchangeId>(ids->begin(), ids->end() - spared);
}

int pruneHistory(const HistoryOptions &options, const Common &common)
{
    if (options.olderThan.isEmpty() && options.keep < 0 && options.filter.isEmpty() && options.saved.isEmpty())
        return wrongUsage(u"say what shall go: --older-than, --keep, or --filter; what is pinned stays"_s);
    if (!options.olderThan.isEmpty() && !History::momentOf(options.olderThan))
        return wrongUsage(
            u"--older-than: \"%1\" is not a time; give one like 30m, 2h, 7d or 2026-11-22T14:00:00Z"_s.arg(
                options.olderThan));
    if (const auto filter = historyFilter(options, common); !filter)
        return wrongHistoryFilter(filter.error());
    QString file;
    const auto reader = openHistory(options, common, file);
    if (!reader)
        return couldNotStart(reader.error());
    if (!*reader) {
        say(Texts::nothingYet(file));
        return Passed;
    }
    const auto ids = unwanted(options, common, **reader);
    if (!ids)
        return wrongHistoryFilter(ids.error());
    if (!options.dryRun && !ids->isEmpty()) {
        History::Store store;
        if (const Result<> opened = store.open(file); !opened)
            return couldNotStart(opened.error());
        store.remove(*ids);
        store.flush();
    }
    if (common.json)
        printJson({{u"removed"_s, ids->size()}, {u"dryRun"_s, options.dryRun}});
    else
        say(options.dryRun ? Texts::wouldRemove(ids->size()) : Texts::removed(ids->size()));
    return Passed;
}

int tellLimits(const HistoryOptions &options, const Common &common)
{
    const auto storage = openStorage(common);
    if (!storage)
        return couldNotStart(storage.error());
    Settings &settings = (*storage)->settings;
    if (!options.maxSize.isEmpty()) {
        const std::optional<int> megabytes = megabytesOf(options.maxSize);
        if (!megabytes)
            return wrongUsage(u"--max-size: \"%1\" is not a size; give one like 500M or 4G, or 0 for no limit"_s.arg(
                options.maxSize));
        settings.set(History::MaxMegabytesSetting, *megabytes);
    }
    if (options.maxCount >= 0)
        settings.set(History::MaxExchangesSetting, options.maxCount);
    if (options.maxDays >= 0)
        settings.set(History::MaxDaysSetting, options.maxDays);
    if (!settings.sync()) {
        say(Texts::notSaved((*storage)->directory.settingsFile()));
        return CouldNotStart;
    }
    const History::Limits now = History::limitsFrom(settings);
    const QString file = (*storage)->directory.historyFile();
    History::Usage usage;
    if (QFileInfo::exists(file)) {
        const Result<History::Reader> reader = History::Reader::open(file);
        const Result<History::Usage> measured =
            reader ? reader->usage() : Result<History::Usage>(failure(reader.error()));
        if (!measured)
            return couldNotStart(measured.error());
        usage = *measured;
    }
    if (common.json) {
        printJson({{u"maxMegabytes"_s, now.bytes / 1024 / 1024},
                   {u"maxExchanges"_s, now.exchanges},
                   {u"maxDays"_s, now.days},
                   {u"bytes"_s, usage.bytes},
                   {u"exchanges"_s, usage.exchanges}});
    } else {
        printLine(Texts::limitsLine(now));
        printLine(History::usageSentence(usage, now));
    }
    return Passed;
}

int checkHistory(const HistoryOptions &options, const Common &common)
{
    const Result<QString> file = historyFile(options, common);
    if (!file)
        return couldNotStart(file.error());
    const bool isNotMadeYet = options.file.isEmpty() && !QFileInfo::exists(*file);
    if (isNotMadeYet && !common.json) {
        say(Texts::nothingYet(*file));
        return Passed;
    }
    const Result<> sound =
        isNotMadeYet ? Result<>() : withProgress(Texts::checking(), [&file] { return History::checkWhole(*file); });
    if (common.json)
        printJson({{u"file"_s, *file},
                   {u"sound"_s, sound.has_value()},
                   {u"error"_s, sound ? QJsonValue() : QJsonValue(sound.error().detail)}});
    else
        say(sound ? Texts::sound(*file) : Texts::damaged(sound.error().detail));
    return sound ? Passed : CheckFailed;
}

int takeIn(const HistoryOptions &options, const Common &common)
{
    QFile input;
    if (const Result<> opened = openInput(input, options.input); !opened)
        return couldNotStart(opened.error());
    const Result<QString> file = historyFile(options, common);
    if (!file)
        return couldNotStart(file.error());
    History::Store store;
    if (const Result<> opened = store.open(*file); !opened)
        return couldNotStart(opened.error());
    const Result<History::Imported> imported = withProgress(Texts::importing(), [&] {
        return History::importInto(store, input,
                                   options.doubles ? History::Doubles::TakeIn : History::Doubles::LeaveOut);
    });
    if (!imported)
        return couldNotStart(imported.error());
    if (common.json)
        printJson({{u"read"_s, imported->read}, {u"known"_s, imported->known}, {u"refused"_s, imported->refused}});
    else
        say(Texts::imported(imported->read));
    if (imported->known > 0)
        say(Texts::known(imported->known));
    if (imported->refused > 0)
        say(Texts::refused(imported->refused, imported->firstFault));
    return imported->refused > 0 ? CheckFailed : Passed;
}

int keepFilters(const HistoryOptions &options, const Common &common)
{
    const Result<QString> file = historyFile(options, common);
    if (!file)
        return couldNotStart(file.error());
    if (!options.name.isEmpty()) {
        if (!options.remove) {
            const auto filter = historyFilter(options, common);
            if (!filter)
                return wrongHistoryFilter(filter.error());
        }
        const Result<> done = options.remove ? History::forgetFilter(*file, options.name)
                                             : History::saveFilter(*file, {options.name, options.filter});
        if (!done)
            return couldNotStart(done.error());
        say(options.remove ? Texts::forgotten(options.name) : Texts::kept(options.name));
        return Passed;
    }
    const Result<QList<History::SavedFilter>> all = History::savedFilters(*file);
    if (!all)
        return couldNotStart(all.error());
    for (const History::SavedFilter &filter : *all) {
        if (common.json)
            printJson({{u"name"_s, filter.name}, {u"filter"_s, filter.text}});
        else
            printLine(filter.name + u"  "_s + filter.text);
    }
    return Passed;
}
} // namespace

void addHistoryUpkeep(const Command &history, const std::shared_ptr<HistoryOptions> &options)
{
    const auto run = [options](int (*work)(const HistoryOptions &, const Common &)) {
        return [options, work](const Common &common) {
            return work(*options, common);
        };
    };
    const Command pruning = history.subcommand("prune", "Remove exchanges that are not pinned");
    addHistoryFile(pruning, *options);
    pruning.option("--filter", options->filter, "Those that this says, like 'channel:emulator status:2xx'")
        .valueName("FILTER");
    pruning.option("--saved", options->saved, "Those that the filter kept under this name says").valueName("NAME");
    pruning.option("--older-than", options->olderThan, "Those that started before this: 30d, or 2026-11-22")
        .valueName("TIME");
    pruning.option("--keep", options->keep, "All of them but the newest so many").range(0, 1'000'000'000);
    pruning.flag("--dry-run", options->dryRun, "Only say how many");
    pruning.onRun(run(pruneHistory));

    const Command limiting = history.subcommand("limits", "How much is kept at most, and how much there is");
    limiting.option("--max-size", options->maxSize, "500M, 4G, or 0 for no limit").valueName("SIZE");
    limiting.option("--max-count", options->maxCount, "Exchanges, or 0").range(0, 1'000'000'000);
    limiting.option("--max-days", options->maxDays, "Days since an exchange started, or 0").range(0, 36'500);
    limiting.onRun(run(tellLimits));

    const Command checking = history.subcommand("check", "Read the whole file and say whether it is sound");
    addHistoryFile(checking, *options);
    checking.onRun(run(checkHistory));

    const Command importing = history.subcommand("import", "Take in JSON Lines of an export, or a HAR document");
    importing.option("file", options->input, "The file, or - for standard input").valueName("FILE").required();
    importing.flag("--doubles", options->doubles, "Take in also what is there already");
    addHistoryFile(importing, *options);
    importing.onRun(run(takeIn));

    const Command keeping = history.subcommand("filters", "The filters that are kept; with a name: keep one");
    keeping.option("name", options->name, "What to call it").valueName("NAME");
    addHistoryFile(keeping, *options);
    keeping.option("--filter", options->filter, "Its text").valueName("FILTER");
    keeping.flag("--remove", options->remove, "Forget it");
    keeping.onRun(run(keepFilters));
}

} // namespace Linesman::Cli
