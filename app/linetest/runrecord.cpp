// SPDX-License-Identifier: GPL-3.0-or-later
// What a run leaves in history.
#include "app/history/store.h"
#include "app/linetest/run.h"

#include <QCoroTimer>

#include <QDeadlineTimer>

#include <memory>
#include <mutex>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto WriteLimit = 2s; // a disk that hangs does not hold the verdict back
constexpr auto WritePause = 2ms;

/*! Which kind an exchange belongs to: by the message or contact it names, else by what came just before. */
class KindFinder
{
public:
    KindFinder(const TestResult &result, const QList<Trap> &traps)
    {
        for (const KindResult &row : result.kinds) {
            for (const QString &id : {row.contactId, row.conversationId, row.messageId, row.replyId})
                m_kinds.insert(id, Providers::kindName(row.kind));
        }
        for (const Trap &trap : traps) {
            for (const QString &id : {trap.contactId, trap.conversationId, trap.messageId, trap.emailMessageId})
                m_kinds.insert(id, Providers::kindName(result.kinds.at(trap.kind).kind));
        }
        m_kinds.remove(QString());
        m_last = result.kinds.isEmpty() ? QString() : Providers::kindName(result.kinds.constFirst().kind);
    }
    QString kindOf(const Exchange &exchange)
    {
        for (const QString &id : {exchange.messageId, exchange.contactId, exchange.conversationId}) {
            if (const auto found = m_kinds.constFind(id); found != m_kinds.constEnd()) {
                m_last = *found;
                break;
            }
        }
        return m_last;
    }

private:
    QHash<QString, QString> m_kinds;
    QString m_last;
};

/*! The ids that history gave, from the thread that writes. */
struct Ids {
    std::mutex mutex;
    int waiting = 0;
    QHash<qint64, qint64> byLogId;

    bool isWaiting()
    {
        const std::lock_guard lock(mutex);
        return waiting > 0;
    }
};

void append(History::Store &history, Exchange exchange, const QString &kind, const QString &group,
            const std::shared_ptr<Ids> &ids)
{
    exchange.eventType = exchange.channel == Exchange::Channel::EmulatorHook ? u"ProviderOutboundMessage"_s
                         : exchange.channel == Exchange::Channel::Api        ? u"LineTest"_s
                                                                             : exchange.eventType;
    if (!exchange.startedAt.isValid())
        exchange.startedAt = QDateTime::currentDateTimeUtc();
    exchange.verdict.clear(); // what only an emulator knows
    exchange.providerKind = kind;
    exchange.groupId = group;
    const qint64 logId = exchange.id;
    {
        const std::lock_guard lock(ids->mutex);
        ++ids->waiting;
    }
    history.append(exchange, [ids, logId](const Result<ExchangeId> &id) {
        const std::lock_guard lock(ids->mutex);
        --ids->waiting;
        if (id && logId > 0)
            ids->byLogId.insert(logId, *id);
    });
}

} // namespace

/*! Every exchange once, with the kind it was for; waits for their ids, which people ask `history show` for. */
Task<> Run::record()
{
    if (!m_history || !m_history->isOpen() || m_plan.isRecordedElsewhere)
        co_return;
    const auto ids = std::make_shared<Ids>();
    KindFinder kinds(m_result, m_traps);
    for (const Exchange &exchange : m_all)
        append(*m_history, exchange, kinds.kindOf(exchange), m_result.id, ids);
    for (const KindResult &row : m_result.kinds) {
        for (const Hop &hop : row.hops) {
            for (const Exchange &exchange : hop.evidence) {
                if (exchange.channel == Exchange::Channel::Api)
                    append(*m_history, exchange, Providers::kindName(row.kind), m_result.id, ids);
            }
        }
    }
    const QDeadlineTimer patience(WriteLimit);
    while (!patience.hasExpired() && ids->isWaiting())
        co_await QCoro::sleepFor(WritePause);
    const std::lock_guard lock(ids->mutex);
    m_result.historyIds = ids->byLogId;
}

} // namespace Linesman::LineTest
