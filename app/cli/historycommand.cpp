// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/historycommand.h"

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "app/core/datadirectory.h"
#include "app/core/outputfile.h"
#include "app/core/redaction.h"
#include "app/history/export.h"
#include "app/history/store.h"
#include "app/providers/kind.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <memory>
#include <optional>
#include <unistd.h>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;
using History::Secrecy;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::HistoryCommand)
public:
    static QString nothingYet(const QString &file) { return tr("No history yet: %1 does not exist.").arg(file); }
    static QString notRecorded() { return tr("answer not recorded"); }
    static QString none() { return tr("No exchange matches."); }
    static QString gone(qint64 id) { return tr("There is no exchange %1 in this history.").arg(id); }
    static QString shown(qsizetype count) { return tr("%Ln exchange(s), the newest last.", nullptr, int(count)); }
    static QString exported(qsizetype count) { return tr("%Ln exchange(s) written.", nullptr, int(count)); }
    static QString raw() { return tr("Secrets are not masked in this output."); }
    static QString badChannel(const QString &word)
    {
        return tr("There is no channel %1. Channels are capture, delivery, api, emulator, emulatorHook and oauth.")
            .arg(word);
    }
    static QString badKind(const QString &word) { return tr("There is no provider kind %1.").arg(word); }
    static QString badStatus(const QString &word)
    {
        return tr("%1 is no status. Give one like 404, 4xx, 200-299 or none.").arg(word);
    }
    static QString badTime(const QString &word)
    {
        return tr("%1 is no time. Give one like 30m, 2h, 7d or 2026-11-22T14:00:00Z.").arg(word);
    }
};

/*! The options as typed. */
struct Arguments {
    QString file;
    QStringList channels;
    QString text;
    QStringList words; //!< of `search`
    QString event;
    QString kind;
    QString signature;
    QString location;
    QString message;
    QString group;
    QString status;
    QString since;
    QString until;
    bool problems = false;
    bool pinned = false;
    int limit = 50;
    qint64 id = 0;
    bool raw = false;
    bool curl = false;
    QString output;
};

/*! "2h" before now, or an ISO date; without a zone it is local time. */
std::optional<QDateTime> momentOf(const QString &word)
{
    static const QRegularExpression ago(u"^(\\d{1,6})([smhd])$"_s);
    if (const QRegularExpressionMatch match = ago.match(word); match.hasMatch()) {
        const QChar unit = match.captured(2).at(0);
        const qint64 seconds = unit == u'd' ? 86'400 : unit == u'h' ? 3'600 : unit == u'm' ? 60 : 1;
        return QDateTime::currentDateTimeUtc().addSecs(-match.captured(1).toLongLong() * seconds);
    }
    const QDateTime moment = QDateTime::fromString(word, Qt::ISODate);
    return moment.isValid() ? std::optional(moment.toUTC()) : std::nullopt;
}

bool readStatus(const QString &word, History::Filter &filter)
{
    static const QRegularExpression one(u"^([1-5])(\\d\\d|xx)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression range(u"^(\\d{3})-(\\d{3})$"_s);
    if (word == "none"_L1) {
        filter.unanswered = true;
    } else if (const auto match = one.match(word); match.hasMatch()) {
        const bool isClass = !match.captured(2).at(0).isDigit();
        filter.statusFrom = isClass ? match.captured(1).toInt() * 100 : word.toInt();
        filter.statusTo = isClass ? filter.statusFrom + 99 : filter.statusFrom;
    } else if (const auto both = range.match(word); both.hasMatch()) {
        filter.statusFrom = both.captured(1).toInt();
        filter.statusTo = both.captured(2).toInt();
    } else {
        return false;
    }
    return true;
}

/*! The filter, or what is wrong with the options. */
tl::expected<History::Filter, QString> filterOf(const Arguments &arguments)
{
    History::Filter filter;
    for (const QString &word : arguments.channels) {
        const std::optional<Exchange::Channel> channel = History::channelFromWord(word);
        if (!channel)
            return tl::unexpected(Texts::badChannel(word));
        filter.channels += *channel;
    }
    filter.text = arguments.text;
    for (const QString &word : arguments.words)
        filter.text += u' ' + word;
    filter.eventType = arguments.event;
    if (!arguments.kind.isEmpty()) {
        const std::optional<Providers::Kind> kind = Providers::kindFromText(arguments.kind);
        if (!kind)
            return tl::unexpected(Texts::badKind(arguments.kind));
        filter.providerKind = Providers::kindName(*kind);
    }
    filter.signature = arguments.signature;
    filter.locationId = arguments.location;
    filter.messageId = arguments.message;
    filter.groupId = arguments.group;
    filter.problems = arguments.problems;
    filter.pinned = arguments.pinned;
    if (!arguments.status.isEmpty() && !readStatus(arguments.status, filter))
        return tl::unexpected(Texts::badStatus(arguments.status));
    for (const auto &[word, moment] :
         {std::pair(&arguments.since, &filter.from), std::pair(&arguments.until, &filter.to)}) {
        if (word->isEmpty())
            continue;
        const std::optional<QDateTime> given = momentOf(*word);
        if (!given)
            return tl::unexpected(Texts::badTime(*word));
        *moment = *given;
    }
    return filter;
}

/*! Opens history for reading; nothing when there is none yet, where none was named. */
Result<std::optional<History::Reader>> openHistory(const Arguments &arguments, const Common &common, QString &file)
{
    file = arguments.file;
    if (file.isEmpty()) {
        const Result<DataDirectory> directory = DataDirectory::open(common.dataDir);
        if (!directory)
            return failure(directory.error());
        file = directory->historyFile();
        if (!QFileInfo::exists(file))
            return std::nullopt;
    }
    Result<History::Reader> reader = History::Reader::open(file);
    if (!reader && QFileInfo::exists(file)) {
        // An older schema is brought up by opening it for writing; anything else says better what is wrong.
        History::Store store;
        if (const Result<> opened = store.open(file); !opened)
            return failure(opened.error());
        store.close();
        reader = History::Reader::open(file);
    }
    if (!reader)
        return failure(reader.error());
    return std::optional<History::Reader>(std::move(*reader));
}

QString lineOf(const Exchange &given)
{
    const QString way = given.url.startsWith(u'/') ? u"in "_s : u"out"_s;
    const QString status = given.status > 0 ? QString::number(given.status) : u"---"_s;
    QString line = u"%1  %2  %3  %4 %5  %6  %7 %8"_s.arg(
        QString::number(given.id).rightJustified(6), given.startedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"),
        History::channelWord(given.channel).leftJustified(12), way, status,
        u"%1 ms"_s.arg(double(given.duration.count()) / 1000.0, 0, 'f', 1).rightJustified(11), given.method, given.url);
    for (const QString &word : {given.eventType, given.providerKind, given.signature, given.messageId}) {
        if (!word.isEmpty())
            line += u"  "_s + word;
    }
    if (!given.error.isEmpty())
        line += u"  ("_s + given.error + u')';
    else if (answerState(given) == AnswerState::NotRecorded)
        line += u"  ("_s + Texts::notRecorded() + u')';
    return redacted(line);
}

int list(const Arguments &arguments, const Common &common)
{
    const auto filter = filterOf(arguments);
    if (!filter)
        return wrongUsage(filter.error());
    QString file;
    const auto reader = openHistory(arguments, common, file);
    if (!reader)
        return couldNotStart(reader.error());
    if (!*reader) {
        say(Texts::nothingYet(file));
        return Passed;
    }
    const auto ids = (*reader)->ids(*filter, 0, std::size_t(arguments.limit));
    if (!ids)
        return couldNotStart(ids.error());
    const auto rows = (*reader)->rows(*ids);
    if (!rows)
        return couldNotStart(rows.error());
    for (const History::Row &row : *rows) {
        if (common.json)
            printJson(History::exchangeToJson(row, Secrecy::Redacted));
        else
            printLine(lineOf(row));
    }
    if (!common.json)
        say(rows->isEmpty() ? Texts::none() : Texts::shown(rows->size()));
    return Passed;
}

/*! What went over the wire. A terminal gets it harmless; a file or a program gets the very bytes when \a raw asks for them. */
void printBytes(const Exchange &exchange, bool raw)
{
    const bool isVerbatim = raw && ::isatty(STDOUT_FILENO) == 0;
    for (const QByteArray *bytes :
         {&exchange.requestHead, &exchange.requestBody, &exchange.responseHead, &exchange.responseBody}) {
        if (bytes->isEmpty())
            continue;
        const QByteArray all = (raw ? *bytes : redacted(*bytes)) + (bytes->endsWith('\n') ? "" : "\n\n");
        isVerbatim ? printData(all) : printText(QString::fromUtf8(all));
    }
}

int show(const Arguments &arguments, const Common &common)
{
    QString file;
    const auto reader = openHistory(arguments, common, file);
    if (!reader)
        return couldNotStart(reader.error());
    if (!*reader) {
        say(Texts::nothingYet(file));
        return CheckFailed;
    }
    const auto found = (*reader)->exchange(arguments.id);
    if (!found)
        return couldNotStart(found.error());
    if (!*found) {
        say(Texts::gone(arguments.id));
        return CheckFailed;
    }
    const Exchange &exchange = **found;
    const Secrecy secrecy = arguments.raw ? Secrecy::Raw : Secrecy::Redacted;
    if (arguments.raw)
        say(Texts::raw());
    if (arguments.curl) {
        printData(History::curlCommand(exchange, secrecy).toUtf8() + '\n');
    } else if (common.json) {
        printJson(History::exchangeToJson(exchange, secrecy));
    } else {
        printLine(lineOf(exchange));
        printData("\n");
        printBytes(exchange, arguments.raw);
    }
    return Passed;
}

int exportAll(const Arguments &arguments, const Common &common)
{
    const auto filter = filterOf(arguments);
    if (!filter)
        return wrongUsage(filter.error());
    QString file;
    const auto reader = openHistory(arguments, common, file);
    if (!reader)
        return couldNotStart(reader.error());
    if (!*reader) {
        say(Texts::nothingYet(file));
        return Passed;
    }
    const Secrecy secrecy = arguments.raw ? Secrecy::Raw : Secrecy::Redacted;
    if (arguments.raw)
        say(Texts::raw());
    OutputFile output(arguments.output.isEmpty() ? u"-"_s : arguments.output);
    if (const Result<> opened = output.open(); !opened)
        return couldNotStart(opened.error());
    const Result<qint64> count = History::exportJsonLines(**reader, *filter, secrecy, output.device());
    if (!count)
        return couldNotStart(count.error());
    if (const Result<> written = output.commit(); !written)
        return couldNotStart(written.error());
    say(Texts::exported(*count));
    return Passed;
}

void addFilter(const Command &command, Arguments &arguments)
{
    command.option("--history", arguments.file, "History file, instead of the one in the data directory");
    command.option("--channel", arguments.channels,
                   "Only capture, delivery, api, emulator, emulatorHook or oauth; may be repeated");
    command.option("--text", arguments.text, "Words that must occur; \"in quotes\" side by side, * for a beginning");
    command.option("--event", arguments.event, "Only this event or API operation, like ProviderOutboundMessage");
    command.option("--kind", arguments.kind, "Only this provider kind, like sms-default");
    command.option("--signature", arguments.signature, "Only this verdict: valid, missing, wrong, malformed");
    command.option("--location", arguments.location, "Only this location id");
    command.option("--message", arguments.message, "Only this message id");
    command.option("--group", arguments.group, "Only this run");
    command.option("--status", arguments.status, "Only 404, 4xx, 200-299 or none (no answer)");
    command.option("--since", arguments.since, "Not before: 30m, 2h, 7d, or 2026-11-22T14:00:00Z");
    command.option("--until", arguments.until, "Before this moment, likewise");
    command.flag("--problems", arguments.problems, "Only what went wrong");
    command.flag("--pinned", arguments.pinned, "Only what is pinned");
}
} // namespace

void addHistoryCommand(const Command &program)
{
    const auto arguments = std::make_shared<Arguments>();
    const Command history = program.subcommand("history", "Show, search and export what was exchanged");
    history.requireSubcommand();

    const Command listing = history.subcommand("list", "The newest exchanges that match, the newest last");
    addFilter(listing, *arguments);
    listing.option("--limit", arguments->limit, "At most so many (50)").range(1, 1'000'000);
    const Command search = history.subcommand("search", "The same, by words");
    search.option("words", arguments->words, "Words that must occur").required();
    addFilter(search, *arguments);
    search.option("--limit", arguments->limit, "At most so many (50)").range(1, 1'000'000);
    const Command showing = history.subcommand("show", "One exchange with its bytes, secrets masked");
    showing.option("id", arguments->id, "The number that list shows").required();
    showing.option("--history", arguments->file, "History file, instead of the one in the data directory");
    showing.flag("--raw", arguments->raw, "Secrets too");
    showing.flag("--curl", arguments->curl, "As a curl command line");
    const Command exporting = history.subcommand("export", "All that match as JSON Lines, secrets masked");
    addFilter(exporting, *arguments);
    exporting.option("--output", arguments->output, "File to write, instead of standard output");
    exporting.flag("--raw", arguments->raw, "Secrets too");

    const auto run = [arguments](int (*work)(const Arguments &, const Common &)) {
        return [arguments, work](const Common &common) {
            return work(*arguments, common);
        };
    };
    listing.onRun(run(list));
    search.onRun(run(list));
    showing.onRun(run(show));
    exporting.onRun(run(exportAll));
}

} // namespace Linesman::Cli
