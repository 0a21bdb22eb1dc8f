// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/intake.h"

#include "app/webhooks/capture.h"
#include "app/webhooks/intakejob_p.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <utility>
#include <vector>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

Q_LOGGING_CATEGORY(logIntake, "linesman.listener")

namespace {
constexpr std::size_t CheckedOnIoThread = 64 * 1024; //!< larger bodies are checked on a thread of their own
constexpr auto LongAnswer = std::chrono::seconds(5);

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

void Intake::start(const Listener::Options &options)
{
    m_name = options.name;
    m_path = options.path;
    m_holdLimit = options.holdLimit;
    m_rules.set(options.rules);
    const std::scoped_lock lock(m_mutex);
    m_rule = options.answer;
    m_forwardTo = options.forwardTo;
    m_isHolding = options.isHolding;
    m_isStopping = false;
}

void Intake::receive(Http::Request request, Http::Responder respond)
{
    if (isHeartbeat(request)) {
        Http::Response alive;
        alive.status = 204;
        alive.headers.add("X-Linesman-Heartbeat", std::string_view(request.target).substr(HeartbeatPath.size()));
        respond(std::move(alive));
        return;
    }
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
    const std::optional<std::string_view> inside = withoutPath(job->request.target);
    Verdict &verdict = job->verdict;
    job->exchange = captureOf(job->request);
    verdict.signature = checkSignature(job->request.headers, job->request.body, *known);
    verdict.shape = shapeOf(job->request.headers, job->request.body, inside.value_or(job->request.target));
    verdict.listener = m_name;
    job->duplicateKey = duplicateKey(verdict.shape);
    if (const std::optional<std::int64_t> earlier = m_duplicates.note(job->duplicateKey)) {
        verdict.isDuplicate = true;
        verdict.earlier = *earlier;
    }
    if (!inside) {
        verdict.elsewhere = true;
        job->ruled = RuledAnswer{{}, notHereResponse(), {}, {}, {}};
        apply(verdict, job->exchange);
        decide(job);
        return;
    }
    job->ruled = m_rules.answerFor(job->request, verdict.shape);
    if (job->ruled)
        verdict.rule = job->ruled->rule;
    else
        job->routes = m_rules.routesFor(job->request, verdict.shape);
    const bool isHeld = (job->ruled && job->ruled->isHeld) || isHolding();
    if (isHeld)
        verdict.held = Verdict::Held::Waiting;
    apply(verdict, job->exchange);
    if (isHeld)
        hold(job);
    else
        decide(job);
}

/*! What is done with it, now that all is known about it, and no person has to say. */
void Intake::decide(const JobPointer &job)
{
    if (job->ruled && job->ruled->forwardTo.empty()) {
        answerAsRuled(job, *job->ruled);
        return;
    }
    std::vector<std::string> urls = job->ruled ? job->ruled->forwardTo : job->routes;
    bool isStoreFailing = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (urls.empty() && !m_forwardTo.empty())
            urls.push_back(m_forwardTo);
        if (m_isStopping)
            urls.clear();
        isStoreFailing = !m_storeState.isEmpty() && !job->revealed;
    }
    if (urls.empty())
        answerByRule(job);
    else if (isStoreFailing)
        keepFirst(job, urls);
    else
        forward(job, urls, job->request);
}

void Intake::answerByRule(const JobPointer &job)
{
    const AnswerRule chosen = rule();
    job->response = responseOf(chosen);
    job->delay = chosen.delay;
    setAnswer(job->exchange, job->request, job->response);
    job->exchange.duration += job->delay;
    noteTime(job);
    keepAnswered(job);
}

void Intake::answerAsRuled(const JobPointer &job, const RuledAnswer &ruled)
{
    job->response = ruled.response;
    job->delay = ruled.delay;
    setAnswer(job->exchange, job->request, job->response);
    job->exchange.error = ruled.ending;
    job->exchange.duration += job->delay;
    noteTime(job);
    keepAnswered(job);
}

/*! Says in the verdict when the sender waits long for the answer. */
void Intake::noteTime(const JobPointer &job)
{
    if (job->exchange.duration < LongAnswer || job->exchange.status == 0)
        return;
    job->verdict.slow = std::chrono::duration_cast<milliseconds>(job->exchange.duration);
    apply(job->verdict, job->exchange);
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

/*! Keeps it with the answer that it is going to get: its row is written now, or was when it began to wait. */
void Intake::keepAnswered(const JobPointer &job)
{
    if (!job->revealed) {
        keep(job);
        return;
    }
    job->exchange.id = *job->revealed;
    m_duplicates.remember(job->duplicateKey, job->exchange.id);
    m_store.update(job->exchange); // does not wait: the request is on disk
    answerInTime(job);
}

void Intake::kept(const JobPointer &job, ExchangeId id)
{
    job->exchange.id = id;
    m_duplicates.remember(job->duplicateKey, id);
    setStoreState({});
    answerInTime(job);
}

void Intake::answerInTime(const JobPointer &job)
{
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
        for (const auto *transfers : {&m_transfers, &m_copies}) {
            for (const auto &[number, transfer] : *transfers)
                sent.push_back(transfer);
        }
    }
    for (const JobPointer &job : waiting) {
        setAnswer(job->exchange, job->request, job->response); // earlier than its row says
        m_store.update(job->exchange);
        answer(job);
    }
    releaseAllHeld();
    for (const Http::DeliveryClient::TransferId transfer : sent)
        m_client.cancel(transfer);
    {
        std::unique_lock lock(m_mutex);
        m_idle.wait(lock, [this] { return m_running.empty() && m_copies.empty(); });
    }
    m_pool.waitForDone();
}

} // namespace Linesman::Webhooks
