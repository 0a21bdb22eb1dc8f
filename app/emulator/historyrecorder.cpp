// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/historyrecorder.h"

#include "app/core/redaction.h"
#include "app/core/text.h"
#include "app/emulator/behaviour/requestlog.h"
#include "app/exchange/build.h"
#include "app/exchange/testrun.h"
#include "app/history/store.h"

#include <map>
#include <mutex>

namespace Linesman::Emulator {

namespace {
/*! As it was: history masks what was served, on the thread that writes. What was delivered is masked here. */
Exchange exchangeOf(const LogEntry &entry)
{
    Exchange exchange;
    exchange.channel = entry.delivered ? Exchange::Channel::EmulatorHook : Exchange::Channel::Emulator;
    exchange.startedAt = QDateTime::fromMSecsSinceEpoch(entry.at).toUTC();
    exchange.method = toQString(entry.method);
    exchange.url = toQString(entry.url);
    exchange.status = entry.status;
    exchange.duration = std::chrono::microseconds(qint64(entry.durationMs * 1000));
    if (entry.timings)
        setTimings(exchange, *entry.timings);
    exchange.remoteAddress = toQString(entry.remoteAddress);
    exchange.requestHead = QByteArray::fromStdString(entry.requestHead);
    exchange.requestBody = QByteArray::fromStdString(entry.requestBody);
    exchange.responseHead = QByteArray::fromStdString(entry.responseHead);
    exchange.responseBody = QByteArray::fromStdString(entry.responseBody);
    exchange.error = toQString(entry.error);
    exchange.eventType = toQString(entry.delivered ? entry.event : entry.note.operation);
    exchange.locationId = toQString(entry.note.locationId);
    exchange.contactId = toQString(entry.note.contactId);
    exchange.conversationId = toQString(entry.note.conversationId);
    exchange.messageId = toQString(entry.note.messageId);
    exchange.traceId = toQString(entry.note.traceId);
    if (!entry.run.empty())
        exchange.groupId = testGroup(toQString(entry.run));
    if (entry.delivered) { // small: our own webhook and the little of its answer that is kept
        exchange.url = redacted(exchange.url);
        for (QByteArray *bytes :
             {&exchange.requestHead, &exchange.requestBody, &exchange.responseHead, &exchange.responseBody})
            *bytes = redacted(*bytes);
    }
    return exchange;
}

} // namespace

/*! The ids in history by the number of the log entry. */
class HistoryRecorder::Places
{
public:
    explicit Places(std::size_t most)
        : m_most(most)
    {
    }
    void add(std::uint64_t seq, qint64 id)
    {
        const std::lock_guard lock(m_mutex);
        m_ids.emplace(seq, id);
        if (m_ids.size() > m_most)
            m_ids.erase(m_ids.begin());
    }
    std::optional<qint64> find(std::uint64_t seq) const
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_ids.find(seq);
        return found == m_ids.end() ? std::nullopt : std::optional(found->second);
    }

private:
    const std::size_t m_most;
    mutable std::mutex m_mutex;
    std::map<std::uint64_t, qint64> m_ids;
};

HistoryRecorder::HistoryRecorder(History::Store &history, std::size_t most)
    : m_history(history)
    , m_places(std::make_shared<Places>(most))
{
}

HistoryRecorder::~HistoryRecorder() = default;

void HistoryRecorder::record(const LogEntry &entry)
{
    if (entry.status == 0 && !entry.delivered)
        return;
    m_history.append(exchangeOf(entry), [places = m_places, seq = entry.seq](const Result<ExchangeId> &id) {
        if (id)
            places->add(seq, *id);
    });
}

std::optional<qint64> HistoryRecorder::historyId(std::uint64_t seq) const
{
    return m_places->find(seq);
}

} // namespace Linesman::Emulator
