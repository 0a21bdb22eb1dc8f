// SPDX-License-Identifier: GPL-3.0-or-later
// What RowWriter does when nobody waits for it: the limits, and the text index.
#include "app/history/rowwriter.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <sqlite3.h>

#include <algorithm>

namespace Linesman::History {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

Q_LOGGING_CATEGORY(logHistory, "linesman.history")

namespace {
constexpr std::size_t LeastRemoval = 64; // exchanges: one removal makes room for as many
constexpr auto CountAgain = 1min;        // other processes write, too
constexpr auto AgeAgain = 1min;
constexpr qint64 Room = 16 * 1024 * 1024; // bytes over the limit, for what comes while the oldest go
constexpr qint64 IndexRows = 256;         // in one transaction
} // namespace

void RowWriter::setLimits(const Limits &limits)
{
    m_limits = limits;
    m_agedAt = {};
    m_count.reset();
    keepHardLimit();
}

/*! What pins or another process keep over the limit ends as on a full disk; never below what is there. */
void RowWriter::keepHardLimit()
{
    if (m_limits.bytes == 0) {
        setLimit(0);
        return;
    }
    const qint64 pages = m_database.number("PRAGMA page_count").value_or(0);
    const qint64 size = m_database.number("PRAGMA page_size").value_or(4096);
    setLimit(std::max(m_limits.bytes + m_limits.bytes / 8, pages * size) + Room);
}

std::optional<Usage> RowWriter::measured()
{
    const Clock::time_point now = Clock::now();
    if (!m_count || now - m_countedAt > CountAgain) {
        const Result<qint64> count = m_database.number("SELECT count(*) FROM exchanges");
        if (!count)
            return std::nullopt;
        m_count = *count;
        m_countedAt = now;
    }
    const Result<qint64> pages = m_database.number("PRAGMA page_count");
    const Result<qint64> unused = m_database.number("PRAGMA freelist_count");
    const Result<qint64> size = m_database.number("PRAGMA page_size");
    if (!pages || !unused || !size)
        return std::nullopt;
    return Usage{(*pages - *unused) * *size, *m_count};
}

/*! The oldest exchanges that have to go now; empty when all is within the limits, or pinned. */
std::vector<ExchangeId> RowWriter::surplus(std::size_t least)
{
    const std::size_t most = std::max(LeastRemoval, least);
    std::vector<ExchangeId> ids;
    const auto take = [&ids](Statement &statement) {
        while (statement.step() == SQLITE_ROW)
            ids.push_back(statement.number(0));
        statement.reset();
    };
    if (m_limits.days > 0 && Clock::now() - m_agedAt > AgeAgain) {
        m_older.bind(1, QDateTime::currentDateTimeUtc().addDays(-m_limits.days).toMSecsSinceEpoch());
        m_older.bind(2, qint64(most));
        take(m_older);
        if (ids.size() < most)
            m_agedAt = Clock::now();
    }
    const bool isOver = (m_limits.bytes > 0 && m_usage.bytes > m_limits.bytes) ||
                        (m_limits.exchanges > 0 && m_usage.exchanges > m_limits.exchanges);
    if (ids.empty() && isOver) {
        std::size_t count = most;
        if (m_usage.bytes <= m_limits.bytes || m_limits.bytes == 0) // exactly as many as are too many
            count = std::min(count, std::size_t(m_usage.exchanges - m_limits.exchanges));
        m_oldest.bind(1, qint64(count));
        take(m_oldest);
    }
    return ids;
}

bool RowWriter::trim(std::size_t least, News &news)
{
    if (m_limits == Limits{})
        return false;
    const std::optional<Usage> now = measured();
    if (!now)
        return false;
    if (*now != m_usage)
        news.usage = *now;
    m_usage = *now;
    const std::vector<ExchangeId> ids = surplus(least);
    if (ids.empty())
        return false;
    News removed;
    if (m_database.run("BEGIN IMMEDIATE") != SQLITE_OK)
        return false; // the next transaction tells why
    int code = removeAll(ids, removed);
    if (code == SQLITE_OK)
        code = m_database.run("COMMIT");
    if (code != SQLITE_OK) {
        m_database.run("ROLLBACK");
        qCWarning(logHistory).noquote() << "old exchanges cannot be removed:" << m_database.error({}).detail;
        return false;
    }
    if (m_count)
        *m_count -= removed.removed.size();
    news.add(removed);
    return true;
}

bool RowWriter::indexSome(const std::function<bool()> &goesOn)
{
    if (m_isIndexBroken)
        return false;
    sqlite3_busy_timeout(m_database.handle(), 0);
    const bool isBegun = m_database.run("BEGIN IMMEDIATE") == SQLITE_OK;
    sqlite3_busy_timeout(m_database.handle(), Database::BusyMilliseconds);
    if (!isBegun)
        return true; // another process writes: later
    bool isWhole = false;
    if (indexRows(goesOn, isWhole) && m_database.run("COMMIT") == SQLITE_OK)
        return !isWhole;
    const int code = m_database.lastCode() & 0xff;
    qCWarning(logHistory).noquote() << "text index:" << m_database.error({}).detail;
    m_database.run("ROLLBACK");
    // Searches look through what is not indexed: without an index nothing is lost but time.
    m_isIndexBroken = code != SQLITE_BUSY && code != SQLITE_FULL && code != SQLITE_IOERR;
    return false;
}

bool RowWriter::indexRows(const std::function<bool()> &goesOn, bool &isWhole)
{
    constexpr int Columns = 6; // the id and five texts
    m_unindexed.bind(1, IndexRows);
    ExchangeId last = 0;
    qint64 rows = 0;
    int code = SQLITE_ROW;
    while ((last == 0 || goesOn()) && (code = m_unindexed.step()) == SQLITE_ROW) {
        for (int column = 0; column < Columns; ++column)
            m_index.bindColumn(column + 1, m_unindexed, column);
        if (m_index.step() != SQLITE_DONE) {
            m_unindexed.reset();
            m_index.reset(); // last: what it failed for is asked for afterwards
            return false;
        }
        m_index.reset();
        last = m_unindexed.number(0);
        ++rows;
    }
    m_unindexed.reset();
    if (code != SQLITE_DONE && code != SQLITE_ROW)
        return false;
    isWhole = code == SQLITE_DONE && rows < IndexRows;
    if (last == 0)
        return true;
    static const QByteArray name("indexed");
    m_setState.bindText(1, name);
    m_setState.bind(2, last);
    code = m_setState.step();
    m_setState.reset();
    return code == SQLITE_DONE;
}

} // namespace Linesman::History
