// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/testtraces.h"

#include "app/core/redaction.h"
#include "app/exchange/testrun.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace Linesman::Doctor {

using namespace Qt::Literals::StringLiterals;
using Channel = Exchange::Channel;

namespace {
constexpr std::size_t MostTraces = 20'000;
constexpr std::size_t AtOnce = 1'000; // ids in one question
constexpr qint64 BothEnds = 5'000;    // ms between what a sender and what a listener writes down

/*! The message that a call is about, also where nobody knew it. */
QString messageOf(const Exchange &exchange)
{
    if (!exchange.messageId.isEmpty() || exchange.channel == Channel::Capture)
        return exchange.messageId;
    const QString path = exchange.path();
    return path.startsWith("/conversations/messages/"_L1) && path.endsWith("/status"_L1) ? path.section(u'/', -2, -2)
                                                                                         : QString();
}

QString eventOf(const Exchange &exchange)
{
    return exchange.eventType + u' ' + exchange.path();
}

bool isSent(const Exchange &exchange)
{
    return exchange.channel == Channel::EmulatorHook || exchange.channel == Channel::Delivery;
}

/*! The same for both ends: a listener keeps the bytes as they came, an emulator masks them. */
std::size_t printOf(const Exchange &exchange)
{
    return qHash(redacted(exchange.requestBody));
}
} // namespace

Result<TestTraces> TestTraces::read(const History::Reader &reader, const QDateTime &from)
{
    History::Filter filter;
    filter.groupId = TestGroupPrefix + u'*';
    filter.from = from;
    const Result<std::vector<ExchangeId>> ids = reader.ids(filter, 0, MostTraces);
    if (!ids)
        return failure(ids.error());
    const Result<QList<History::Row>> rows = reader.rows(*ids);
    if (!rows)
        return failure(rows.error());
    TestTraces traces;
    for (const History::Row &row : *rows) {
        if (!isSent(row) || !messageOf(row).isEmpty()) {
            traces.take(row);
            continue;
        }
        const Result<std::optional<Exchange>> whole = reader.exchange(row.id);
        if (!whole)
            return failure(whole.error());
        traces.take(whole->value_or(row));
    }
    return traces;
}

void TestTraces::take(const Exchange &exchange)
{
    if (!isOfTest(exchange))
        return;
    m_isEmpty = false;
    if (const QString message = messageOf(exchange); !message.isEmpty())
        m_messages.insert(message);
    else if (isSent(exchange))
        m_events[eventOf(exchange)].append({exchange.startedAt, printOf(exchange)});
}

bool TestTraces::hold(const Exchange &exchange) const
{
    if (m_isEmpty)
        return false;
    if (isOfTest(exchange) || m_messages.contains(messageOf(exchange)))
        return true;
    if (!needBody(exchange))
        return false;
    const std::size_t print = printOf(exchange);
    const QList<Event> sent = m_events.value(eventOf(exchange));
    return std::any_of(sent.begin(), sent.end(), [&](const Event &event) {
        return event.print == print && std::abs(event.at.msecsTo(exchange.startedAt)) <= BothEnds;
    });
}

bool TestTraces::needBody(const History::Row &row) const
{
    return row.channel == Channel::Capture && messageOf(row).isEmpty() && m_events.contains(eventOf(row));
}

void TestTraces::leaveOut(QList<Exchange> &exchanges) const
{
    exchanges.removeIf([this](const Exchange &exchange) { return hold(exchange); });
}

/*! Ids of what may be held, ascending: by message, by group, and all that came when events were sent. */
Result<std::vector<ExchangeId>> TestTraces::nearby(const History::Reader &reader) const
{
    std::vector<History::Filter> filters(1);
    filters.front().groupId = TestGroupPrefix + u'*';
    for (const QString &message : m_messages)
        filters.push_back({.messageId = message});
    QList<QDateTime> moments;
    for (const QList<Event> &sent : m_events) {
        for (const Event &event : sent)
            moments.append(event.at);
    }
    std::sort(moments.begin(), moments.end());
    for (const QDateTime &moment : std::as_const(moments)) {
        const QDateTime from = moment.addMSecs(-BothEnds);
        const QDateTime to = moment.addMSecs(BothEnds + 1);
        if (filters.back().to.isValid() && filters.back().to >= from)
            filters.back().to = to;
        else
            filters.push_back({.from = from, .to = to});
    }
    std::vector<ExchangeId> all;
    for (const History::Filter &filter : filters) {
        const Result<std::vector<ExchangeId>> ids = reader.ids(filter);
        if (!ids)
            return ids;
        all.insert(all.end(), ids->begin(), ids->end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

Result<qint64> TestTraces::countHeld(const History::Reader &reader, const History::Filter &filter) const
{
    if (m_isEmpty)
        return 0;
    const Result<std::vector<ExchangeId>> all = nearby(reader);
    if (!all)
        return failure(all.error());
    qint64 held = 0;
    for (std::size_t at = 0; at < all->size(); at += AtOnce) {
        const std::size_t end = std::min(at + AtOnce, all->size());
        const std::vector<ExchangeId> some(all->begin() + std::ptrdiff_t(at), all->begin() + std::ptrdiff_t(end));
        const Result<std::vector<ExchangeId>> ids = reader.matching(filter, some);
        if (!ids)
            return failure(ids.error());
        const Result<QList<History::Row>> rows = reader.rows(*ids);
        if (!rows)
            return failure(rows.error());
        for (const History::Row &row : *rows) {
            const Result<std::optional<Exchange>> whole =
                needBody(row) ? reader.exchange(row.id) : Result<std::optional<Exchange>>(row);
            if (!whole)
                return failure(whole.error());
            held += hold(whole->value_or(row)) ? 1 : 0;
        }
    }
    return held;
}

} // namespace Linesman::Doctor
