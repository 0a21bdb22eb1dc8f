// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/historycommand.h"

#include "app/cli/commandhelp.h"
#include "app/cli/console.h"
#include "app/cli/historylist.h"
#include "app/cli/historyoptions.h"
#include "app/cli/progress.h"
#include "app/cli/terminal.h"
#include "app/core/outputfile.h"
#include "app/core/redaction.h"
#include "app/history/export.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <memory>
#include <optional>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;
using History::Secrecy;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::HistoryCommand)
public:
    static QString nothingYet(const QString &file) { return tr("No history yet: %1 does not exist.").arg(file); }
    static QString gone(qint64 id) { return tr("There is no exchange %1 in this history.").arg(id); }
    static QString exported(qsizetype count) { return tr("%Ln exchange(s) written.", nullptr, int(count)); }
    static QString exporting() { return tr("Exporting"); }
    static QString raw() { return tr("Secrets are not masked in this output."); }
    static QString unreadable(qsizetype count)
    {
        return tr("%Ln exchange(s) could not be read: the file is damaged. All others were written.", nullptr,
                  int(count));
    }
};

using Arguments = HistoryOptions;

/*! What went over the wire. A terminal gets it harmless; a file or a program gets the very bytes when \a raw asks for them. */
void printBytes(const Exchange &exchange, bool raw)
{
    const bool isVerbatim = raw && !isTerminal(Stream::Output);
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
        printHistoryLine(exchange);
        printData("\n");
        printBytes(exchange, arguments.raw);
    }
    return Passed;
}

Result<History::Exported> exportInto(const QString &name, const History::Reader &reader, const History::Filter &filter,
                                     History::ExportFormat format, const History::ExportOptions &options)
{
    OutputFile output(name.isEmpty() ? u"-"_s : name);
    if (const Result<> opened = output.open(); !opened)
        return failure(opened.error());
    Result<History::Exported> exported = History::exportExchanges(reader, filter, format, options, output.device());
    if (!exported)
        return exported;
    if (const Result<> written = output.commit(); !written)
        return failure(written.error());
    return exported;
}

/*! What --format says, else what the file's name ends in. */
QString formatWord(const Arguments &arguments)
{
    if (!arguments.format.isEmpty())
        return arguments.format;
    const QString ending = QFileInfo(arguments.output).suffix().toLower();
    return ending == "har"_L1 || ending == "csv"_L1 ? ending : u"jsonl"_s;
}

int exportAll(const Arguments &arguments, const Common &common)
{
    const auto filter = historyFilter(arguments, common);
    if (!filter)
        return wrongHistoryFilter(filter.error());
    const QString word = formatWord(arguments);
    const auto format = History::exportFormatFromWord(word);
    const bool isBundle = word == "bundle"_L1;
    if (!format && !isBundle)
        return wrongUsage(u"--format: "_s + QString::fromStdString(noneOf(
                                                word.toStdString(), {u"jsonl"_s, u"har"_s, u"csv"_s, u"bundle"_s})));
    const bool isToStandardOutput = arguments.output.isEmpty() || arguments.output == "-"_L1;
    if (isBundle && isToStandardOutput)
        return wrongUsage(u"a bundle needs a file: give one with --output"_s);
    QString file;
    const auto reader = openHistory(arguments, common, file);
    if (!reader)
        return couldNotStart(reader.error());
    if (!*reader) {
        say(Texts::nothingYet(file));
        return Passed;
    }
    const History::ExportOptions options{arguments.raw ? Secrecy::Raw : Secrecy::Redacted,
                                         arguments.withoutPeople ? History::People::Replaced : History::People::Kept};
    if (arguments.raw)
        say(Texts::raw());
    const History::Reader &kept = **reader;
    const Result<History::Exported> exported = withProgress(Texts::exporting(), [&] {
        return isBundle ? History::exportBundle(kept, *filter, options, arguments.output)
                        : exportInto(arguments.output, kept, *filter, *format, options);
    });
    if (!exported && isToStandardOutput && hasReaderLeft(Stream::Output))
        return Passed;
    if (!exported)
        return couldNotStart(exported.error());
    say(Texts::exported(exported->written));
    if (exported->unreadable > 0)
        say(Texts::unreadable(exported->unreadable));
    return exported->unreadable > 0 ? CheckFailed : Passed;
}
} // namespace

void addHistoryCommand(const Command &program)
{
    const auto arguments = std::make_shared<HistoryOptions>();
    const Command history = program.subcommand("history", "Show, search and export what was exchanged");
    history.requireSubcommand();

    const Command listing = history.subcommand("list", "The newest exchanges that match, the newest last");
    addHistoryFilter(listing, *arguments);
    listing.option("--limit", arguments->limit, "At most so many (50)").range(1, 1'000'000);
    listing.flag("--follow,-f", arguments->follow, "Then go on with each new one, until stopped");
    const Command search = history.subcommand("search", "The same, by words");
    search.option("words", arguments->words, "Words that must occur").required();
    addHistoryFilter(search, *arguments);
    search.option("--limit", arguments->limit, "At most so many (50)").range(1, 1'000'000);
    const Command showing = history.subcommand("show", "One exchange with its bytes, secrets masked");
    showing.option("id", arguments->id, "The number that list shows").required();
    showing.option("--history", arguments->file, "History file, instead of the one in the data directory")
        .valueName("FILE");
    showing.flag("--raw", arguments->raw, "Secrets too");
    showing.flag("--curl", arguments->curl, "As a curl command line");
    const Command exporting = history.subcommand("export", "All that match, secrets masked");
    addHistoryFilter(exporting, *arguments);
    exporting.option("--output", arguments->output, "File to write, instead of standard output").valueName("FILE");
    exporting
        .option("--format", arguments->format,
                "jsonl (JSON Lines), har, csv, or bundle (a file for evidence); default: as the file's name ends")
        .valueName("FORMAT");
    exporting.flag("--raw", arguments->raw, "Secrets too");
    exporting.flag("--without-people", arguments->withoutPeople, "Made-up numbers, addresses, names and texts");
    addHistoryStudy(history, arguments);
    addHistoryReplay(history, arguments);
    addHistoryMarks(history, arguments);
    addHistoryComparison(history, arguments);
    addHistoryUpkeep(history, arguments);

    const auto run = [arguments](int (*work)(const Arguments &, const Common &)) {
        return [arguments, work](const Common &common) {
            return work(*arguments, common);
        };
    };
    listing.onRun(run(listHistory));
    search.onRun(run(listHistory));
    showing.onRun(run(show));
    exporting.onRun(run(exportAll));
}

} // namespace Linesman::Cli
