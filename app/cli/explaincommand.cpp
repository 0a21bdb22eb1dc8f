// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explaincommand.h"

#include "app/cli/command.h"
#include "app/cli/inputfile.h"
#include "app/cli/terminal.h"
#include "app/core/datadirectory.h"
#include "app/core/redaction.h"
#include "app/doctor/explanation.h"
#include "app/facts/errorbook.h"
#include "app/history/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <memory>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 MostOfALine = 64 * 1024;

const char ExplainFooter[] =
    "Own entries: files *.json in the folder errors.d of the data folder; --schema prints their form. They stand before\n"
    "Linesman's own. Statuses: 0 every text was known, 1 one was not, 2 wrong usage, 3 a file cannot be used. --json\n"
    "prints one object a line: {event: explanation, text, line, count, known, id, where, status, code, words, meaning,\n"
    "advice, step, retry, finding, title, source, file}; of a log each entry once, at its first line.";

class ExplainTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::ExplainCommand)
public:
    static QString unknown() { return tr("Nothing is known of this message."); }
    static QString noneInLog() { return tr("No known message in this log."); }
    static QString line(qint64 number, int count) { return tr("Line %1, %n time(s):", nullptr, count).arg(number); }
    static QString refused(const QString &file, const QString &reason)
    {
        return tr("The error dictionary %1 is left out: %2").arg(file, reason);
    }
};

struct ExplainOptions {
    QStringList words; //!< of one message: typed without quotation marks they are many
    qint64 history = 0;
    QString historyFile;
    QString log;
    bool schema = false;
    bool list = false;
};

void tellExplanation(const Doctor::Explained &explained, const QString &text, bool json, qint64 line, int count)
{
    if (json) {
        QJsonObject object = explained.toJson();
        object.insert("event"_L1, u"explanation"_s);
        object.insert("text"_L1, redacted(text).left(1000));
        if (line > 0) {
            object.insert("line"_L1, line);
            object.insert("count"_L1, count);
        }
        printJson(object);
        return;
    }
    if (line > 0)
        printLine(ExplainTexts::line(line, count));
    printText(explained.isKnown() ? explained.toText() : ExplainTexts::unknown() + u'\n');
}

int explainText(const QString &text, bool json)
{
    const Doctor::Explained explained = Doctor::explainText(text);
    tellExplanation(explained, text, json, 0, 1);
    return explained.isKnown() ? Passed : CheckFailed;
}

/*! Lists each known message of a log once, with the line it first occurs on and how often. Reads line by line. */
int explainLog(QIODevice &log, bool json)
{
    struct Met {
        QString text;
        qint64 line = 0;
        int count = 0;
        Doctor::Explained explained;
    };
    QList<Met> met;
    QHash<QString, qsizetype> places;
    qint64 number = 0;
    bool isLineStart = true;
    while (true) {
        const QByteArray piece = log.readLine(MostOfALine);
        if (piece.isEmpty())
            break;
        number += isLineStart ? 1 : 0;
        isLineStart = piece.endsWith('\n');
        const QString text = QString::fromUtf8(piece).trimmed();
        const Doctor::Explained explained = Doctor::explainText(text, Doctor::Certainty::ByWords);
        if (!explained.isKnown())
            continue;
        const auto known = places.constFind(explained.entry->id);
        if (known != places.constEnd()) {
            ++met[*known].count;
            continue;
        }
        places.insert(explained.entry->id, met.size());
        met.append({text, number, 1, explained});
    }
    for (const Met &one : std::as_const(met))
        tellExplanation(one.explained, one.text, json, one.line, one.count);
    if (met.isEmpty() && !json)
        say(ExplainTexts::noneInLog());
    return met.isEmpty() ? CheckFailed : Passed;
}

int explainHistory(const QString &file, ExchangeId id, bool json)
{
    const Result<History::Reader> reader = History::Reader::open(file);
    if (!reader)
        return couldNotStart(reader.error());
    const Result<std::optional<Exchange>> exchange = reader->exchange(id);
    if (!exchange)
        return couldNotStart(exchange.error());
    if (!*exchange)
        return wrongUsage(u"--history: there is no exchange %1"_s.arg(id));
    const Doctor::Explained explained = Doctor::explainExchange(**exchange);
    tellExplanation(explained, explained.said, json, 0, 1);
    return explained.isKnown() ? Passed : CheckFailed;
}

int listErrors(bool json)
{
    for (const Facts::KnownError &entry : Facts::knownErrors()) {
        Doctor::Explained explained;
        explained.entry = entry;
        if (json)
            tellExplanation(explained, entry.words, true, 0, 1);
        else
            printText(explained.toText() + u'\n');
    }
    return Passed;
}

int runExplain(const Common &common, const ExplainOptions &options)
{
    if (options.schema) {
        printData(Facts::errorsSchema());
        return Passed;
    }
    const Result<DataDirectory> directory = DataDirectory::open(common.dataDir);
    if (!directory) {
        if (options.history > 0)
            return couldNotStart(directory.error());
    } else {
        for (const Facts::RefusedErrors &refused : Facts::readOwnErrors(directory->path() + "/errors.d"_L1))
            say(ExplainTexts::refused(refused.file, refused.reason));
    }
    if (options.list)
        return listErrors(common.json);
    if (options.history > 0)
        return explainHistory(options.historyFile.isEmpty() ? directory->historyFile() : options.historyFile,
                              options.history, common.json);
    if (!options.log.isEmpty()) {
        QFile log;
        if (const Result<> opened = openInput(log, options.log); !opened)
            return couldNotStart(opened.error());
        return explainLog(log, common.json);
    }
    const QString text = options.words.join(u' ');
    if (text.trimmed().isEmpty())
        return wrongUsage(u"give a TEXT, - for standard input, --history ID or --log FILE"_s);
    if (text != "-"_L1)
        return explainText(text, common.json);
    QFile input;
    if (const Result<> opened = openInput(input, text); !opened)
        return couldNotStart(opened.error());
    return explainText(QString::fromUtf8(input.read(1024 * 1024)), common.json);
}
} // namespace

void addExplainCommand(const Command &program)
{
    const Command command = program.subcommand("explain", "What a message of HighLevel means, and what to do");
    command.footer(ExplainFooter);
    const auto options = std::make_shared<ExplainOptions>();
    const Option text =
        command.option("text", options->words, "The message, a JSON body or a line of a log; - reads standard input")
            .valueName("TEXT");
    const Option history = command.option("--history", options->history, "An exchange of history, by its id")
                               .valueName("ID")
                               .excludes(text);
    command.option("--history-file", options->historyFile, "History to look in, in place of the usual one")
        .valueName("FILE")
        .needs(history);
    command.option("--log", options->log, "Every known message in this file; - reads standard input")
        .valueName("FILE")
        .excludes(text)
        .excludes(history);
    command.flag("--list", options->list, "The whole dictionary").excludes(text);
    command.flag("--schema", options->schema, "Print the JSON Schema of own entries").excludes(text);
    command.onRun([options](const Common &common) { return runExplain(common, *options); });
}

} // namespace Linesman::Cli
