// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/csvline.h"
#include "app/core/milliseconds.h"
#include "app/core/outputfile.h"
#include "app/history/export.h"
#include "app/history/harfile.h"
#include "app/history/people.h"
#include "app/history/rowwriter.h"
#include "app/history/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <sqlite3.h>

#include <utility>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! Makes of each exchange what may leave. */
class Cleaner
{
public:
    explicit Cleaner(const ExportOptions &options)
        : m_options(options)
    {
    }
    Exchange clean(const Exchange &given)
    {
        Exchange exchange = m_options.secrecy == Secrecy::Redacted ? withoutSecrets(given) : given;
        return m_options.people == People::Replaced ? m_people.masked(std::move(exchange)) : exchange;
    }

private:
    const ExportOptions m_options;
    PeopleMask m_people;
};

QByteArray csvHead()
{
    return csvLine({u"id"_s, u"startedAt"_s, u"channel"_s, u"method"_s, u"url"_s, u"status"_s, u"durationMs"_s,
                    u"eventType"_s, u"kind"_s, u"signature"_s, u"messageId"_s, u"locationId"_s, u"contactId"_s,
                    u"conversationId"_s, u"groupId"_s, u"error"_s, u"note"_s});
}

QByteArray csvRow(const Exchange &exchange)
{
    return csvLine({QString::number(exchange.id), exchange.startedAt.toUTC().toString(Qt::ISODateWithMs),
                    channelWord(exchange.channel), exchange.method, exchange.url,
                    exchange.status > 0 ? QString::number(exchange.status) : QString(),
                    QString::number(inMilliseconds(exchange.duration), 'f', 3), exchange.eventType,
                    exchange.providerKind, exchange.signature, exchange.messageId, exchange.locationId,
                    exchange.contactId, exchange.conversationId, exchange.groupId, exchange.error, exchange.note});
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray pieceOf(const Exchange &exchange, ExportFormat format, bool isFirst)
{
    switch (format) {
    case ExportFormat::JsonLines:
        return compact(exchangeToJson(exchange, Secrecy::Raw)) + '\n';
    case ExportFormat::Har:
        return (isFirst ? "\n" : ",\n") + compact(harEntry(exchange));
    case ExportFormat::Csv:
        break;
    }
    return csvRow(exchange);
}

Result<> writeAll(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        return failure(Error::Kind::Storage, device.errorString());
    return {};
}

/*! What a bundle says of itself, beside the exchanges. */
Result<> describeBundle(const QString &file, const ExportOptions &options)
{
    Result<Database> database = Database::open(file, Database::Mode::ReadWrite);
    if (!database)
        return failure(database.error());
    if (const Result<> made = database->execute("CREATE TABLE bundle (name TEXT PRIMARY KEY, value TEXT NOT NULL)");
        !made)
        return made;
    for (const auto &[name, value] :
         {std::pair(QByteArray("madeBy"), QByteArray("Linesman " LINESMAN_VERSION)),
          std::pair(QByteArray("madeAt"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toUtf8()),
          std::pair(QByteArray("secrets"), QByteArray(options.secrecy == Secrecy::Redacted ? "masked" : "kept")),
          std::pair(QByteArray("people"), QByteArray(options.people == People::Kept ? "kept" : "replaced"))}) {
        Statement insert(*database, "INSERT INTO bundle (name, value) VALUES (?, ?)");
        insert.bindText(1, name);
        insert.bindText(2, value);
        if (insert.step() != SQLITE_DONE)
            return failure(database->error(u"the bundle cannot be written"_s));
    }
    return database->execute("PRAGMA journal_mode = DELETE"); // one file, readable where nothing can be written
}
} // namespace

std::optional<ExportFormat> exportFormatFromWord(const QString &word)
{
    if (word == "jsonl"_L1)
        return ExportFormat::JsonLines;
    if (word == "har"_L1)
        return ExportFormat::Har;
    if (word == "csv"_L1)
        return ExportFormat::Csv;
    return std::nullopt;
}

Result<Exported> eachExchange(const Reader &reader, const Filter &filter,
                              const std::function<Result<>(const Exchange &)> &take)
{
    Result<std::vector<ExchangeId>> ids = reader.ids(filter);
    const bool isDamaged = !ids;
    if (isDamaged) // each may still be there, or not: look at every number
        ids = reader.possibleIds();
    Exported exported;
    for (const ExchangeId id : *ids) {
        const Result<std::optional<Exchange>> exchange = reader.exchange(id);
        if (!exchange) {
            ++exported.unreadable;
            continue;
        }
        if (!*exchange)
            continue; // removed meanwhile
        if (isDamaged && filter != Filter{}) {
            const auto matching = reader.matching(filter, {id});
            exported.unreadable += matching ? 0 : 1;
            if (!matching || matching->empty())
                continue;
        }
        if (const Result<> taken = take(**exchange); !taken)
            return failure(taken.error());
        ++exported.written;
    }
    return exported;
}

Result<Exported> exportExchanges(const Reader &reader, const Filter &filter, ExportFormat format,
                                 const ExportOptions &options, QIODevice &device)
{
    Result<> begun;
    if (format == ExportFormat::Csv)
        begun = writeAll(device, csvHead());
    else if (format == ExportFormat::Har)
        begun = writeAll(device, "{\"log\":" + compact(harLog()).chopped(1) + ",\"entries\":[");
    if (!begun)
        return failure(begun.error());
    Cleaner cleaner(options);
    bool isFirst = true;
    const Result<Exported> exported = eachExchange(reader, filter, [&](const Exchange &exchange) {
        return writeAll(device, pieceOf(cleaner.clean(exchange), format, std::exchange(isFirst, false)));
    });
    if (!exported || format != ExportFormat::Har)
        return exported;
    if (const Result<> ended = writeAll(device, "\n]}}\n"); !ended)
        return failure(ended.error());
    return exported;
}

Result<Exported> exportBundle(const Reader &reader, const Filter &filter, const ExportOptions &options,
                              const QString &file)
{
    if (const Result<> possible = OutputFile::check(file); !possible)
        return failure(possible.error());
    const QString part = file + ".part"_L1;
    QFile::remove(part);
    Result<Database> database = openForWriting(part);
    if (!database)
        return failure(database.error());
    Result<Exported> exported;
    {
        RowWriter rows(std::move(*database));
        Cleaner cleaner(options);
        exported = eachExchange(reader, filter, [&](const Exchange &exchange) -> Result<> {
            std::vector<WriteJob> batch(1);
            batch.front().exchange = cleaner.clean(exchange);
            batch.front().keepsId = true;
            std::vector<Result<ExchangeId>> results(1, Result<ExchangeId>(0));
            News news;
            if (const int code = rows.write(batch, nullptr, results, news); code != SQLITE_OK)
                return failure(Database::error(code, u"%1 cannot be written"_s.arg(part)));
            return results.front() ? Result<>() : failure(results.front().error());
        });
        while (exported && rows.indexSome([] { return true; }))
            continue;
    }
    const Result<> described = exported ? describeBundle(part, options) : Result<>(failure(exported.error()));
    if (described && QFileInfo(file).isFile())
        QFile::remove(file);
    if (!described || !QFile::rename(part, file)) {
        QFile::remove(part);
        return failure(described ? Error(Error::Kind::Storage, u"%1 cannot be put in place"_s.arg(file))
                                 : described.error());
    }
    return exported;
}

} // namespace Linesman::History
