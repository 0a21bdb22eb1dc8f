// SPDX-License-Identifier: GPL-3.0-or-later
// Requests that wait until a person says what becomes of them.
#include "app/webhooks/capture.h"
#include "app/webhooks/intakejob_p.h"

#include <utility>

namespace Linesman::Webhooks {

/*! Keeps it without an answer, so that it is seen, and lets it wait. */
void Intake::hold(const JobPointer &job)
{
    const auto done = [self = shared_from_this(), job](const Result<ExchangeId> &id) {
        if (!id) {
            self->notKept(job, id.error());
            return;
        }
        self->setStoreState({});
        bool waits = false;
        {
            const std::scoped_lock lock(self->m_mutex);
            job->revealed = *id;
            job->exchange.id = *id;
            waits = !self->m_isStopping;
            if (waits) {
                const auto due = [weak = self->weak_from_this(), number = job->number] {
                    if (const std::shared_ptr<Intake> intake = weak.lock())
                        (void)intake->decideHeld(number, Verdict::Held::TimedOut);
                };
                self->m_held.emplace(job->number, Waiting{job, self->m_io.after(self->m_holdLimit, due)});
            }
        }
        if (waits)
            self->m_news.add([](IntakeNews &news) { news.heldChanged = true; });
        else
            self->decide(job);
    };
    m_store.append(job->exchange, done, answeredNotKept(job->request));
}

/*! Takes it out of those that wait; empty when it is not among them (any more). */
Intake::JobPointer Intake::takeHeld(std::uint64_t number, Verdict::Held how)
{
    JobPointer job;
    {
        const std::scoped_lock lock(m_mutex);
        const auto held = m_held.find(number);
        if (held == m_held.end())
            return {};
        job = held->second.job;
        m_io.cancel(held->second.timer);
        m_held.erase(held);
    }
    job->verdict.held = how;
    apply(job->verdict, job->exchange);
    m_news.add([](IntakeNews &news) { news.heldChanged = true; });
    return job;
}

QList<HeldRequest> Intake::held() const
{
    const std::scoped_lock lock(m_mutex);
    QList<HeldRequest> all;
    for (const auto &[number, waiting] : m_held) {
        const Exchange &exchange = waiting.job->exchange; // nobody changes it while it waits
        all.append(
            {number, exchange.id, exchange.startedAt, exchange.eventType, exchange.providerKind, waiting.job->request});
    }
    return all;
}

bool Intake::answerHeld(std::uint64_t number, const Http::Response &response)
{
    const JobPointer job = takeHeld(number, Verdict::Held::Answered);
    if (!job)
        return false;
    job->response = response;
    setAnswer(job->exchange, job->request, job->response);
    noteTime(job);
    keepAnswered(job);
    return true;
}

bool Intake::forwardHeld(std::uint64_t number, const Http::Request &request, const std::string &url)
{
    const JobPointer job = takeHeld(number, Verdict::Held::Forwarded);
    if (!job)
        return false;
    const bool isEdited = request.method != job->request.method || request.target != job->request.target ||
                          !(request.headers == job->request.headers) || request.body != job->request.body;
    if (isEdited)
        job->verdict.held = Verdict::Held::Edited; // its row is written when the endpoint has replied
    forward(job, {url}, request);
    return true;
}

bool Intake::decideHeld(std::uint64_t number, Verdict::Held how)
{
    const JobPointer job = takeHeld(number, how);
    if (job)
        decide(job);
    return job != nullptr;
}

void Intake::releaseAllHeld()
{
    std::vector<std::uint64_t> numbers;
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto &[number, waiting] : m_held)
            numbers.push_back(number);
    }
    for (const std::uint64_t number : numbers)
        (void)decideHeld(number, Verdict::Held::Released);
}

void Intake::setHolding(bool holds)
{
    const std::scoped_lock lock(m_mutex);
    m_isHolding = holds;
}

bool Intake::isHolding() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isHolding && !m_isStopping;
}

} // namespace Linesman::Webhooks
