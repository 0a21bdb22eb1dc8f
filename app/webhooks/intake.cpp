// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/intake.h"

#include "app/webhooks/capture.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QUuid>

#include <atomic>
#include <utility>
#include <vector>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

Q_LOGGING_CATEGORY(logIntake, "linesman.listener")

namespace {
constexpr std::size_t CheckedOnIoThread = 64 * 1024; //!< larger bodies are checked on a thread of their own
constexpr auto RevealTime = milliseconds(500); //!< a bridge that takes longer (a breakpoint) does not hide its capture

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Webhooks::Listener)
public:
    static QString notKept(const Error &error)
    {
        return tr("Captures cannot be kept and are answered 503: %1").arg(describe(error));
    }
};
} // namespace

/*! One request on its way through: several threads hold it, one after the other. */
struct Intake::Job {
    Job(Http::Request request, Http::Responder respond)
        : request(std::move(request))
        , respond(std::move(respond))
    {
    }
    Http::Request request;
    Http::Responder respond;
    std::uint64_t number = 0;
    Exchange exchange;
    Verdict verdict;
    std::string duplicateKey;          //!< empty when there is none
    Http::Response response;           //!< decided before the row is written
    milliseconds delay{0};             //!< between the commit and the answer
    std::atomic<bool> isTaken = false; //!< by whoever answers it

    // With the intake's mutex, of a capture that is handed on:
    bool isRevealing = false;       //!< its row without an answer is being written
    bool hasReply = false;          //!< the bridge answered, or did not in time
    std::optional<qint64> revealed; //!< the row that has no answer yet
};

Intake::Intake(Http::IoThread &io, Http::DeliveryClient &client, History::Store &store, const KeyRing &keys,
               Coalescer<IntakeNews>::Input news)
    : m_io(io)
    , m_client(client)
    , m_store(store)
    , m_keys(keys)
    , m_news(std::move(news))
{
    m_pool.setMaxThreadCount(1);
}

void Intake::start(const AnswerRule &rule, const std::string &forwardTo)
{
    const std::scoped_lock lock(m_mutex);
    m_rule = rule;
    m_forwardTo = forwardTo;
    m_isStopping = false;
}

void Intake::receive(Http::Request request, Http::Responder respond)
{
    const auto job = std::make_shared<Job>(std::move(request), std::move(respond));
    {
        const std::scoped_lock lock(m_mutex);
        job->number = ++m_lastNumber;
        m_running.emplace(job->number, job);
    }
    if (job->request.body.size() <= CheckedOnIoThread)
        check(job);
    else
        m_pool.start([self = shared_from_this(), job] { self->check(job); });
}

void Intake::check(const JobPointer &job)
{
    const std::shared_ptr<const std::vector<PublicKey>> known = m_keys.keys();
    job->exchange = captureOf(job->request);
    job->verdict.signature = checkSignature(job->request.headers, job->request.body, *known);
    job->verdict.shape = shapeOf(job->request.headers, job->request.body, job->request.target);
    job->duplicateKey = duplicateKey(job->verdict.shape);
    if (const std::optional<std::int64_t> earlier = m_duplicates.note(job->duplicateKey)) {
        job->verdict.isDuplicate = true;
        job->verdict.earlier = *earlier;
    }
    const std::optional<RuledAnswer> ruled = m_rules.answerFor(job->request, job->verdict.shape);
    if (ruled)
        job->verdict.rule = ruled->rule;
    apply(job->verdict, job->exchange);
    std::string url;
    bool isStoreFailing = false;
    {
        const std::scoped_lock lock(m_mutex);
        url = m_isStopping ? std::string() : ruled ? ruled->forwardTo : m_forwardTo;
        isStoreFailing = !m_storeState.isEmpty();
    }
    if (ruled && ruled->forwardTo.empty()) {
        answerAsRuled(job, *ruled);
        return;
    }
    if (url.empty())
        answerByRule(job);
    else if (isStoreFailing)
        keepFirst(job, url);
    else
        forward(job, url);
}

void Intake::answerByRule(const JobPointer &job)
{
    const AnswerRule chosen = rule();
    job->response = responseOf(chosen);
    job->delay = chosen.delay;
    setAnswer(job->exchange, job->request, job->response);
    job->exchange.duration += job->delay;
    keep(job);
}

void Intake::answerAsRuled(const JobPointer &job, const RuledAnswer &ruled)
{
    job->response = ruled.response;
    job->delay = ruled.delay;
    setAnswer(job->exchange, job->request, job->response);
    job->exchange.error = ruled.ending;
    job->exchange.duration += job->delay;
    keep(job);
}

/*! Writes the row, with the answer that it is going to get. */
void Intake::keep(const JobPointer &job)
{
    const auto done = [self = shared_from_this(), job](const Result<ExchangeId> &id) {
        if (id)
            self->kept(job, *id);
        else
            self->notKept(job, id.error());
    };
    m_store.append(job->exchange, done, answeredNotKept(job->request));
}

void Intake::kept(const JobPointer &job, ExchangeId id)
{
    job->exchange.id = id;
    m_duplicates.remember(job->duplicateKey, id);
    setStoreState({});
    if (job->delay.count() > 0)
        answerLater(job);
    else
        answer(job);
}

void Intake::notKept(const JobPointer &job, const Error &error)
{
    if (setStoreState(Texts::notKept(error))) // thousands that fail alike are one line
        qCWarning(logIntake).noquote() << "captures cannot be kept:" << error.detail;
    if (job->isTaken.exchange(true))
        return;
    job->respond(notKeptResponse());
    finish(job);
}

/*! While history cannot be written, nothing goes to the bridge that is not kept: its sender will come again. */
void Intake::keepFirst(const JobPointer &job, const std::string &url)
{
    const auto done = [self = shared_from_this(), job, url](const Result<ExchangeId> &id) {
        if (!id) {
            self->notKept(job, id.error());
            return;
        }
        self->setStoreState({});
        {
            const std::scoped_lock lock(self->m_mutex);
            job->revealed = *id;
        }
        self->forward(job, url);
    };
    m_store.append(job->exchange, done, answeredNotKept(job->request));
}

void Intake::forward(const JobPointer &job, const std::string &url)
{
    const Http::Transfer transfer = forwardingOf(job->request, url);
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
    job->verdict.forwarding = forwarding;
    job->response = replyOf(result);
    job->exchange.groupId = u"capture-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto recorded = [self = shared_from_this(), job](const Result<ExchangeId> &id) {
        job->verdict.forwarding->exchange = id.value_or(0);
        apply(job->verdict, job->exchange);
        setAnswer(job->exchange, job->request, job->response);
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

void Intake::keepAnswered(const JobPointer &job)
{
    if (!job->revealed) {
        keep(job);
        return;
    }
    job->exchange.id = *job->revealed;
    m_duplicates.remember(job->duplicateKey, job->exchange.id);
    m_store.update(job->exchange); // does not wait: the request is on disk
    answer(job);
}

void Intake::answerLater(const JobPointer &job)
{
    const auto due = [self = shared_from_this(), job] {
        {
            const std::scoped_lock lock(self->m_mutex);
            if (self->m_delays.erase(job->number) == 0)
                return; // finishAll() answers it
        }
        self->answer(job);
    };
    const std::scoped_lock lock(m_mutex);
    const Http::IoThread::TimerId timer = m_io.after(m_isStopping ? milliseconds(0) : job->delay, due);
    m_delays.emplace(job->number, timer);
}

void Intake::answer(const JobPointer &job)
{
    if (job->isTaken.exchange(true))
        return;
    job->respond(job->response);
    tell(job->exchange, job->verdict);
    finish(job);
}

void Intake::finish(const JobPointer &job)
{
    const std::scoped_lock lock(m_mutex);
    m_running.erase(job->number);
    m_idle.notify_all();
}

void Intake::finishAll()
{
    std::vector<JobPointer> waiting;
    std::vector<Http::DeliveryClient::TransferId> sent;
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
        for (const auto &[number, timer] : m_delays) {
            m_io.cancel(timer);
            if (const auto job = m_running.find(number); job != m_running.end())
                waiting.push_back(job->second);
        }
        m_delays.clear();
        for (const auto &[number, transfer] : m_transfers)
            sent.push_back(transfer);
    }
    for (const JobPointer &job : waiting) {
        setAnswer(job->exchange, job->request, job->response); // earlier than its row says
        m_store.update(job->exchange);
        answer(job);
    }
    for (const Http::DeliveryClient::TransferId transfer : sent)
        m_client.cancel(transfer);
    {
        std::unique_lock lock(m_mutex);
        m_idle.wait(lock, [this] { return m_running.empty(); });
    }
    m_pool.waitForDone();
}

} // namespace Linesman::Webhooks
