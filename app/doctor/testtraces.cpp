// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/testtraces.h"

#include "app/exchange/testrun.h"

#include <algorithm>
#include <cstdlib>

namespace Linesman::Doctor {

using namespace Qt::Literals::StringLiterals;
using Channel = Exchange::Channel;

namespace {
constexpr std::size_t MostTraces = 20'000;
constexpr qint64 BothEnds = 5'000; // ms between what a sender and what a listener writes down

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
    for (const History::Row &row : *rows)
        traces.take(row);
    return traces;
}

void TestTraces::take(const Exchange &exchange)
{
    if (!isOfTest(exchange))
        return;
    m_isEmpty = false;
    if (const QString message = messageOf(exchange); !message.isEmpty())
        m_messages.insert(message);
    else if (exchange.channel == Channel::EmulatorHook || exchange.channel == Channel::Delivery)
        m_events[eventOf(exchange)].append(exchange.startedAt);
}

bool TestTraces::hold(const Exchange &exchange) const
{
    if (m_isEmpty)
        return false;
    if (isOfTest(exchange) || m_messages.contains(messageOf(exchange)))
        return true;
    const QList<QDateTime> sent =
        exchange.channel == Channel::Capture ? m_events.value(eventOf(exchange)) : QList<QDateTime>();
    return std::any_of(sent.begin(), sent.end(), [&exchange](const QDateTime &at) {
        return std::abs(at.msecsTo(exchange.startedAt)) <= BothEnds;
    });
}

void TestTraces::leaveOut(QList<Exchange> &exchanges) const
{
    exchanges.removeIf([this](const Exchange &exchange) { return hold(exchange); });
}

} // namespace Linesman::Doctor
