// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/historyoptions.h"

#include "app/cli/commandhelp.h"
#include "app/cli/kindwords.h"
#include "app/cli/terminal.h"
#include "app/core/datadirectory.h"
#include "app/core/translations.h"
#include "app/history/export.h"
#include "app/history/filterlanguage.h"
#include "app/history/savedfilters.h"
#include "app/history/schema.h"
#include "app/providers/kind.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::HistoryCommand)
public:
    static QString badStatus(const QString &word)
    {
        return tr("%1 is no status. Give one like 404, 4xx, 200-299 or none.").arg(word);
    }
    static QString badTime(const QString &word)
    {
        return tr("%1 is no time. Give one like 30m, 2h, 7d or 2026-11-22T14:00:00Z.").arg(word);
    }
    static QString noSaved(const QString &name) { return tr("There is no kept filter \"%1\".").arg(name); }
    /*! The filter's line, a line that points at what is wrong, and the sentence. */
    static QString badFilter(const QString &text, const History::FilterProblem &problem)
    {
        const QString pointer = QString(problem.from, u' ') + QString(std::max<qsizetype>(problem.length, 1), u'^');
        return tr("--filter, at character %1: %2").arg(QString::number(problem.from + 1), problem.sentence) +
               "\n  "_L1 + text + "\n  "_L1 + pointer;
    }
};

tl::expected<History::Filter, QString> writtenFilter(const HistoryOptions &options, const Common &common)
{
    QString text = options.filter;
    if (!options.saved.isEmpty()) {
        const Result<QString> file = historyFile(options, common);
        const Result<QList<History::SavedFilter>> saved =
            file ? History::savedFilters(*file) : Result<QList<History::SavedFilter>>();
        bool isKnown = false;
        for (const History::SavedFilter &filter : saved.value_or(QList<History::SavedFilter>())) {
            if (filter.name != options.saved)
                continue;
            isKnown = true;
            text += u' ' + filter.text;
        }
        if (!isKnown)
            return tl::unexpected(Texts::noSaved(options.saved));
    }
    History::ParsedFilter parsed = History::parseFilter(text);
    if (!parsed.isSound())
        return tl::unexpected(Texts::badFilter(text, parsed.problems.first()));
    return parsed.filter;
}
} // namespace

tl::expected<History::Filter, QString> historyFilter(const HistoryOptions &options, const Common &common)
{
    const EnglishWords english; // of a problem
    auto written = writtenFilter(options, common);
    if (!written)
        return written;
    History::Filter filter = *written;
    static const QStringList channelWords{u"capture"_s,  u"delivery"_s,     u"api"_s,
                                          u"emulator"_s, u"emulatorHook"_s, u"oauth"_s};
    for (const QString &word : options.channels) {
        const std::optional<Exchange::Channel> channel = History::channelFromWord(word);
        if (!channel)
            return tl::unexpected(u"--channel: "_s + QString::fromStdString(noneOf(word.toStdString(), channelWords)));
        filter.channels += *channel;
    }
    for (const QString &word : QStringList(options.text) + options.words)
        filter.text += u' ' + word;
    filter.text = filter.text.trimmed();
    if (!options.kind.isEmpty()) {
        const std::optional<Providers::Kind> kind = Providers::kindFromText(options.kind);
        if (!kind)
            return tl::unexpected(u"--kind: "_s + kindProblem(options.kind));
        filter.providerKind = Providers::kindName(*kind);
    }
    for (const auto &[given, member] :
         {std::pair(&options.event, &filter.eventType), std::pair(&options.signature, &filter.signature),
          std::pair(&options.location, &filter.locationId), std::pair(&options.message, &filter.messageId),
          std::pair(&options.group, &filter.groupId)}) {
        if (!given->isEmpty())
            *member = *given;
    }
    filter.problems = filter.problems || options.problems;
    filter.pinned = filter.pinned || options.pinned;
    if (!options.status.isEmpty() && !History::readStatus(options.status, filter))
        return tl::unexpected(Texts::badStatus(options.status));
    for (const auto &[word, moment] :
         {std::pair(&options.since, &filter.from), std::pair(&options.until, &filter.to)}) {
        if (word->isEmpty())
            continue;
        const std::optional<QDateTime> given = History::momentOf(*word);
        if (!given)
            return tl::unexpected(Texts::badTime(*word));
        *moment = *given;
    }
    return filter;
}

int wrongHistoryFilter(const QString &problem)
{
    const QStringList lines = problem.split(u'\n');
    const int status = wrongUsage(lines.first());
    for (const QString &line : lines.mid(1)) // the filter, and a line that points into it
        say(line);
    return status;
}

Result<QString> historyFile(const HistoryOptions &options, const Common &common)
{
    if (!options.file.isEmpty())
        return options.file;
    const Result<DataDirectory> directory = DataDirectory::open(common.dataDir);
    if (!directory)
        return failure(directory.error());
    return directory->historyFile();
}

Result<std::optional<History::Reader>> openHistory(const HistoryOptions &options, const Common &common, QString &file)
{
    const Result<QString> name = historyFile(options, common);
    if (!name)
        return failure(name.error());
    file = *name;
    if (options.file.isEmpty() && !QFileInfo::exists(file))
        return std::nullopt;
    Result<History::Reader> reader = History::Reader::open(file);
    if (!reader && options.file.isEmpty()) { // another program may be about to make it
        if (History::isUnmade(file))
            return std::nullopt;
        reader = History::Reader::open(file);
    }
    if (!reader)
        return failure(reader.error());
    return std::optional<History::Reader>(std::move(*reader));
}

void addHistoryFile(const Command &command, HistoryOptions &options)
{
    command.option("--history", options.file, "History file, instead of the one in the data directory")
        .valueName("FILE");
}

void addHistoryFilter(const Command &command, HistoryOptions &options)
{
    addHistoryFile(command, options);
    command
        .option("--filter", options.filter,
                "Only what this says, like 'status:5xx kind:sms-channel after:10m body:\"order 17\"'")
        .valueName("FILTER");
    command.option("--saved", options.saved, "Only what the filter kept under this name says").valueName("NAME");
    command.option("--channel", options.channels, "Only capture, delivery, api, emulator, emulatorHook or oauth")
        .valueName("CHANNEL")
        .words();
    command.option("--text", options.text, "Words that must occur; \"in quotes\" side by side, * for a beginning");
    command.option("--event", options.event, "Only this event or API operation, like ProviderOutboundMessage")
        .valueName("EVENT");
    command.option("--kind", options.kind, "Only this provider kind, like sms-default").valueName("KIND");
    command.option("--signature", options.signature, "Only this verdict of the signature")
        .valueName("VERDICT")
        .oneOf({"valid", "missing", "wrong", "malformed", "unknownKey", "unchecked"});
    command.option("--location", options.location, "Only this location id").valueName("ID");
    command.option("--message", options.message, "Only this message id").valueName("ID");
    command.option("--group", options.group, "Only this run").valueName("ID");
    command.option("--status", options.status, "Only 404, 4xx, 200-299 or none (no answer)").valueName("STATUS");
    command.option("--since", options.since, "Not before: 30m, 2h, 7d, or 2026-11-22T14:00:00Z").valueName("TIME");
    command.option("--until", options.until, "Before this moment, likewise").valueName("TIME");
    command.flag("--problems", options.problems, "Only what went wrong");
    command.flag("--pinned", options.pinned, "Only what is pinned");
}

} // namespace Linesman::Cli
