// SPDX-License-Identifier: GPL-3.0-or-later
// What the intake is told and what it tells, beside the way of one request.
#include "app/webhooks/capture.h"
#include "app/webhooks/intake.h"

#include <utility>

namespace Linesman::Webhooks {

void Intake::refuse(const Http::Refusal &refusal)
{
    if (refusal.bytes.empty())
        return; // a connection that said nothing is no capture
    Verdict verdict = verdictOf(refusal);
    verdict.listener = m_name;
    Exchange exchange = captureOf(refusal);
    exchange.verdict = verdictText(verdict);
    m_store.append(exchange, [self = shared_from_this(), exchange, verdict](const Result<ExchangeId> &id) {
        if (!id)
            return;
        Exchange kept = exchange;
        kept.id = *id;
        self->tell(kept, verdict);
    });
}

void Intake::setHeartbeat(const std::string &target)
{
    const std::scoped_lock lock(m_mutex);
    m_heartbeat = target;
}

bool Intake::isHeartbeat(const Http::Request &request) const
{
    if (request.target.compare(0, HeartbeatPath.size(), HeartbeatPath) != 0)
        return false;
    const std::scoped_lock lock(m_mutex);
    return !m_heartbeat.empty() && request.target == m_heartbeat;
}

std::optional<std::string_view> Intake::withoutPath(std::string_view target) const
{
    if (m_path.empty())
        return target;
    if (target.substr(0, m_path.size()) != m_path)
        return std::nullopt;
    const std::string_view rest = target.substr(m_path.size());
    return rest.empty() || rest.front() == '/' || rest.front() == '?' ? std::optional(rest) : std::nullopt;
}

void Intake::tell(const Exchange &exchange, const Verdict &verdict)
{
    if (observer)
        observer(exchange, verdict);
    m_news.add([&exchange](IntakeNews &news) { news.captured.append(exchange.id); });
}

bool Intake::setStoreState(const QString &sentence)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (std::exchange(m_storeState, sentence) == sentence)
            return false;
    }
    m_news.add([&sentence](IntakeNews &news) { news.storeState = sentence; });
    return true;
}

void Intake::setRule(const AnswerRule &rule)
{
    const std::scoped_lock lock(m_mutex);
    m_rule = rule;
}

AnswerRule Intake::rule() const
{
    const std::scoped_lock lock(m_mutex);
    return m_rule;
}

void Intake::setForwardTo(const std::string &url)
{
    const std::scoped_lock lock(m_mutex);
    m_forwardTo = url;
}

std::string Intake::forwardTo() const
{
    const std::scoped_lock lock(m_mutex);
    return m_forwardTo;
}

} // namespace Linesman::Webhooks
