// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/ordering.h"

#include "app/history/database.h"
#include "app/history/schema.h"

#include <sqlite3.h>

#include <algorithm>
#include <numeric>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
struct Sorting {
    const char *value = "";
    bool isNumber = false;
};

Sorting sortingOf(OrderKey key)
{
    switch (key) {
    case OrderKey::Time:
        return {"started_at", true};
    case OrderKey::Channel:
        return {"channel", true};
    case OrderKey::Direction:
        return {"substr(url, 1, 1) <> '/'", true};
    case OrderKey::Request:
        return {"method || ' ' || CASE WHEN instr(url, '://') BETWEEN 2 AND 6 THEN substr(url, instr(url, '://') + 3) "
                "ELSE url END"};
    case OrderKey::Event:
        return {"provider_kind || ' ' || event_type"};
    case OrderKey::Status:
        return {"status", true};
    case OrderKey::Signature:
        return {"signature"};
    case OrderKey::Duration:
        return {"duration_us", true};
    case OrderKey::MessageId:
        return {"message_id"};
    case OrderKey::LocationId:
        return {"location_id"};
    case OrderKey::Note:
        return {"note"};
    }
    return {"id", true};
}

template <typename Value>
std::vector<ExchangeId> inOrder(const std::vector<ExchangeId> &ids, const std::vector<Value> &values)
{
    std::vector<std::size_t> places(ids.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    std::stable_sort(places.begin(), places.end(),
                     [&values](std::size_t one, std::size_t other) { return values[one] < values[other]; });
    std::vector<ExchangeId> sorted;
    sorted.reserve(ids.size());
    for (const std::size_t place : places)
        sorted.push_back(ids[place]);
    return sorted;
}
} // namespace

Result<std::vector<ExchangeId>> ordered(const QString &file, const std::vector<ExchangeId> &ids, OrderKey key)
{
    Result<Database> database = openForReading(file);
    if (!database)
        return failure(database.error());
    const Sorting sorting = sortingOf(key);
    database->run("BEGIN"); // one look at the file instead of one for each row
    Statement statement(*database, "SELECT " + QByteArray(sorting.value) + " FROM exchanges WHERE id = ?");
    if (!statement.isValid())
        return failure(database->error(u"history cannot be read"_s));
    std::vector<ExchangeId> found;
    std::vector<qint64> numbers;
    std::vector<QString> texts;
    found.reserve(ids.size());
    for (const ExchangeId id : ids) {
        statement.bind(1, id);
        const int code = statement.step();
        if (code == SQLITE_ROW) {
            found.push_back(id);
            if (sorting.isNumber)
                numbers.push_back(statement.number(0));
            else
                texts.push_back(statement.text(0).toCaseFolded());
        }
        statement.reset();
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            return failure(database->error(u"history cannot be read"_s));
    }
    return sorting.isNumber ? inOrder(found, numbers) : inOrder(found, texts);
}

} // namespace Linesman::History
