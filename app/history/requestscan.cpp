// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/requestscan.h"

#include "app/history/schema.h"

#include <sqlite3.h>

#include <utility>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
// The bodies of API calls and of the emulator's are not what is scanned for: their pages are not read.
constexpr char SelectRequest[] =
    "SELECT channel, started_at, CASE channel WHEN 1 THEN request_head END, CASE channel WHEN 1 THEN request_body END"
    " FROM exchanges WHERE id = ?";
static_assert(int(Exchange::Channel::Capture) == 1);
} // namespace

RequestScan::RequestScan(Database database, QString file)
    : m_database(std::move(database))
    , m_select(m_database, SelectRequest)
    , m_file(std::move(file))
{
}

Result<RequestScan> RequestScan::open(const QString &file)
{
    Result<Database> database = openForReading(file);
    if (!database)
        return failure(database.error());
    RequestScan scan(std::move(*database), file);
    if (!scan.m_select.isValid())
        return failure(scan.m_database.error(u"history cannot be read"_s));
    return scan;
}

Result<std::optional<Exchange>> RequestScan::request(ExchangeId id)
{
    m_select.bind(1, id);
    const int code = m_select.step();
    std::optional<Exchange> found;
    if (code == SQLITE_ROW) {
        found.emplace();
        found->id = id;
        found->channel = Exchange::Channel(m_select.number(0));
        found->startedAt = QDateTime::fromMSecsSinceEpoch(m_select.number(1)).toUTC();
        found->requestHead = m_select.bytes(2);
        found->requestBody = m_select.bytes(3);
    }
    m_select.reset();
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return failure(m_database.error(u"history cannot be read"_s));
    return found;
}

} // namespace Linesman::History
