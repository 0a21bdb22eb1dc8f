// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/testtraces.h"

#include "app/core/redaction.h"
#include "app/exchange/testrun.h"

#include <QCryptographicHash>

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

bool isSent(const Exchange &exchange)
{
    return exchange.channel == Channel::EmulatorHook || exchange.channel == Channel::Delivery;
}

/*! The same for both ends: a listener keeps the bytes as they came, an emulator masks them. */
QByteArray printOf(const Exchange &exchange)
{
    return QCryptographicHash::hash(redacted(exchange.requestBody), QCryptographicHash::Sha1);
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
    const QByteArray print = printOf(exchange);
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

} // namespace Linesman::Doctor
