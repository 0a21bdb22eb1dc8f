// SPDX-License-Identifier: GPL-3.0-or-later
// What a run leaves in history.
#include "app/history/store.h"
#include "app/linetest/run.h"

#include <QCoroTimer>

#include <QDeadlineTimer>

#include <algorithm>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

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

struct KindExchange {
    Exchange exchange;
    QString kind; //!< of the provider
};

void append(History::Store &history, Exchange exchange, const QString &kind, const QString &group,
            const std::shared_ptr<Ids> &ids)
{
    exchange.eventType = exchange.channel == Exchange::Channel::EmulatorHook ? u"ProviderOutboundMessage"_s
                         : exchange.channel == Exchange::Channel::Api        ? u"LineTest"_s
                                                                             : exchange.eventType;
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

/*! As they began, whichever side saw them: history is read in the order in which it was kept. */
void appendInOrder(History::Store &history, std::vector<KindExchange> all, const QString &group,
                   const std::shared_ptr<Ids> &ids)
{
    for (KindExchange &one : all) {
        if (!one.exchange.startedAt.isValid())
            one.exchange.startedAt = QDateTime::currentDateTimeUtc();
    }
    std::stable_sort(all.begin(), all.end(), [](const KindExchange &one, const KindExchange &other) {
        return one.exchange.startedAt < other.exchange.startedAt;
    });
    for (const KindExchange &one : all)
        append(history, one.exchange, one.kind, group, ids);
}

} // namespace

/*! Every exchange once, with the kind it was for; waits for their ids, which people ask `history show` for. */
Task<> Run::record()
{
    if (!m_history || !m_history->isOpen() || m_plan.isRecordedElsewhere)
        co_return;
    std::vector<KindExchange> all;
    KindFinder kinds(m_result, m_traps);
    for (const Exchange &exchange : m_all)
        all.push_back({exchange, kinds.kindOf(exchange)});
    for (const KindResult &row : m_result.kinds) {
        for (const Hop &hop : row.hops) {
            for (const Exchange &exchange : hop.evidence) {
                if (exchange.channel == Exchange::Channel::Api)
                    all.push_back({exchange, Providers::kindName(row.kind)});
            }
        }
    }
    const auto ids = std::make_shared<Ids>();
    appendInOrder(*m_history, std::move(all), m_result.id, ids);
    const QDeadlineTimer patience(WriteLimit);
    while (!patience.hasExpired() && ids->isWaiting())
        co_await QCoro::sleepFor(WritePause);
    const std::lock_guard lock(ids->mutex);
    m_result.historyIds = ids->byLogId;
}

} // namespace Linesman::LineTest
