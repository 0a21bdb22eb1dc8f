// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed as a filter, and what is taken in from a file: an input that begins with `?` is a filter, the rest JSON
// Lines, HAR, or neither. A filter's problems and completions lie within its text, and what it means is SQL that runs. What
// was taken in comes back the same when it was written, and shows as a command that acts on no terminal.
#include "app/core/showntext.h"
#include "app/history/copyas.h"
#include "app/history/export.h"
#include "app/history/filterlanguage.h"
#include "app/history/harfile.h"
#include "app/history/import.h"
#include "app/history/labels.h"
#include "app/history/query.h"
#include "app/history/schema.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdint>
#include <cstdlib>
#include <limits>

using namespace Linesman;

namespace {
const QDateTime Now = QDateTime::fromMSecsSinceEpoch(1'796'000'000'000).toUTC();

struct Place {
    QTemporaryDir folder;
    Result<History::Database> database = History::openForWriting(folder.filePath(QStringLiteral("h.sqlite")));
};

void mustBeIn(const QString &text, qsizetype from, qsizetype length)
{
    if (from < 0 || length < 0 || from + length > text.size())
        std::abort();
}

void runQuery(const History::Query &query)
{
    static const Place place;
    if (!place.database)
        std::abort();
    History::Statement statement(*place.database, query.sql);
    if (!statement.isValid())
        std::abort();
    History::bindValues(statement, query);
    if (statement.step() != SQLITE_DONE)
        std::abort();
}

void tryFilter(const QString &text)
{
    const History::ParsedFilter parsed = History::parseFilter(text, Now);
    for (const History::FilterProblem &problem : parsed.problems) {
        mustBeIn(text, problem.from, problem.length);
        if (problem.sentence.isEmpty())
            std::abort();
    }
    for (const qsizetype cursor : {qsizetype(0), text.size() / 2, text.size()}) {
        for (const History::FilterCompletion &completion : History::filterCompletions(text, cursor))
            mustBeIn(text, completion.from, completion.length);
    }
    const auto source = History::asksForText(parsed.filter) ? History::Source::TextIndex : History::Source::Rows;
    runQuery(History::idsQuery(parsed.filter, source, 0, std::numeric_limits<qint64>::max(), 10));
    for (const QString &label : History::labelsOf(text)) {
        if (!History::isLabel(label))
            std::abort();
    }
}

void tryExchange(const Exchange &exchange)
{
    const QJsonObject json = History::exchangeToJson(exchange, History::Secrecy::Raw);
    const Result<Exchange> again = History::exchangeFromJson(json);
    if (!again || History::exchangeToJson(*again, History::Secrecy::Raw) != json)
        std::abort();
    const QString command = History::curlCommand(exchange, History::Secrecy::Redacted);
    if (terminalText(command) != command)
        std::abort();
    QJsonObject log = History::harLog();
    log.insert(QStringLiteral("entries"), QJsonArray{History::harEntry(exchange)});
    const QByteArray har = QJsonDocument(QJsonObject{{QStringLiteral("log"), log}}).toJson(QJsonDocument::Compact);
    if (const auto back = History::exchangesFromHar(har); !back || back->size() != 1)
        std::abort();
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (bytes.startsWith('?')) {
        tryFilter(QString::fromUtf8(bytes.sliced(1)));
        return 0;
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    int count = 0;
    (void)History::importExchanges(buffer, [&count](const Exchange &exchange) {
        if (++count <= 4)
            tryExchange(exchange);
    });
    return 0;
}
