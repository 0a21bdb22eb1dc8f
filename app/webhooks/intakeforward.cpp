// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a request's way that leads over the developer's own endpoints.
#include "app/http/answersymptom.h"
#include "app/webhooks/capture.h"
#include "app/webhooks/intakejob_p.h"

#include <QUuid>

#include <utility>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {
constexpr auto RevealTime = milliseconds(500); //!< a bridge that takes longer (a breakpoint) does not hide its capture
}

/*! While history cannot be written, nothing goes to the bridge that is not kept: its sender will come again. */
void Intake::keepFirst(const JobPointer &job, const std::vector<std::string> &urls)
{
    const auto done = [self = shared_from_this(), job, urls](const Result<ExchangeId> &id) {
        if (!id) {
            self->notKept(job, id.error());
            return;
        }
        self->setStoreState({});
        {
            const std::scoped_lock lock(self->m_mutex);
            job->revealed = *id;
        }
        self->forward(job, urls, job->request);
    };
    m_store.append(job->exchange, done, answeredNotKept(job->request));
}

/*! \a request is the job's, or what a person made of it. The first of \a urls answers; the others get the same. */
void Intake::forward(const JobPointer &job, const std::vector<std::string> &urls, const Http::Request &request)
{
    const Http::Transfer transfer = forwardingOf(request, urls.front());
    job->exchange.groupId = u"capture-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (std::size_t i = 1; i < urls.size(); ++i) {
        job->verdict.copies += QString::fromStdString(urls[i]);
        sendCopy(job->exchange, forwardingOf(request, urls[i]));
    }
    const auto done = [self = shared_from_this(), job, transfer](const Http::TransferResult &result) {
        {
            const std::scoped_lock lock(self->m_mutex);
            self->m_transfers.erase(job->number);
        }
        self->forwarded(job, transfer, result);
    };
    std::unique_lock lock(m_mutex); // the callback, on its own thread, waits until the transfer is known
    if (m_isStopping) {
        lock.unlock();
        job->response = responseOf(rule());
        setAnswer(job->exchange, job->request, job->response);
        replied(job);
        return;
    }
    const Http::DeliveryClient::TransferId id = m_client.send(transfer, done);
    m_transfers.emplace(job->number, id);
    m_io.after(RevealTime, [weak = weak_from_this(), waiting = std::weak_ptr(job)] {
        const std::shared_ptr<Intake> self = weak.lock();
        const JobPointer slow = waiting.lock();
        if (self && slow)
            self->reveal(slow);
    });
}

/*! The same for one more endpoint: kept beside the capture, and without a say in its answer. */
void Intake::sendCopy(Exchange capture, const Http::Transfer &transfer)
{
    for (QByteArray *bytes : {&capture.requestHead, &capture.requestBody})
        bytes->clear();
    const std::scoped_lock lock(m_mutex); // the callback, on its own thread, waits until the transfer is known
    const std::uint64_t number = ++m_lastNumber;
    const auto done = [self = shared_from_this(), capture, transfer, number](const Http::TransferResult &result) {
        self->m_store.append(deliveryOf(transfer, result, capture));
        const std::scoped_lock locked(self->m_mutex);
        self->m_copies.erase(number);
        self->m_idle.notify_all();
    };
    if (!m_isStopping)
        m_copies.emplace(number, m_client.send(transfer, done));
}

/*! Shows a capture whose bridge takes its time: its row is written without an answer, which follows. */
void Intake::reveal(const JobPointer &job)
{
    Exchange unanswered;
    {
        const std::scoped_lock lock(m_mutex);
        if (job->revealed || m_transfers.count(job->number) == 0)
            return;
        unanswered = job->exchange; // nobody changes it before its transfer is taken out
        job->isRevealing = true;
    }
    m_store.append(unanswered, [self = shared_from_this(), job](const Result<ExchangeId> &id) {
        bool hasReply = false;
        {
            const std::scoped_lock lock(self->m_mutex);
            job->isRevealing = false;
            if (id)
                job->revealed = *id;
            hasReply = job->hasReply;
        }
        if (hasReply)
            self->keepAnswered(job);
    });
}

/*! The bridge answered, or did not in time. */
void Intake::forwarded(const JobPointer &job, const Http::Transfer &transfer, const Http::TransferResult &result)
{
    Forwarding forwarding;
    forwarding.url = QString::fromStdString(transfer.url);
    forwarding.status = result.status;
    if (result.error)
        forwarding.error = result.error->detail;
    else if (result.bodyCut)
        forwarding.error = u"the answer was cut at %1 bytes"_s.arg(transfer.answerLimit);
    else
        forwarding.error = symptomDetailOfAnswer(forwarding.url, result);
    job->verdict.forwarding = forwarding;
    job->response = replyOf(result);
    const auto recorded = [self = shared_from_this(), job](const Result<ExchangeId> &id) {
        job->verdict.forwarding->exchange = id.value_or(0);
        apply(job->verdict, job->exchange);
        setAnswer(job->exchange, job->request, job->response);
        self->noteTime(job);
        self->replied(job);
    };
    m_store.append(deliveryOf(transfer, result, job->exchange), recorded);
}

void Intake::replied(const JobPointer &job)
{
    {
        const std::scoped_lock lock(m_mutex);
        job->hasReply = true;
        if (job->isRevealing)
            return; // goes on when that row is there
    }
    keepAnswered(job);
}

} // namespace Linesman::Webhooks
