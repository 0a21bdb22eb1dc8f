// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/delivery.h"

#include "app/http/answersymptom.h"
#include "app/webhooks/deliveryrun_p.h"

#include <QCoroFuture>

#include <QTimer>

#include <algorithm>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto BatchPause = 50ms; //!< between two signals
constexpr auto RampStep = 100ms;
constexpr auto LateStep = 10ms; //!< how often it is looked who was held up long enough

/*! Starts a second, so long after the begin; never 0 where there is a limit, which would lift it. */
double rateAt(const DeliveryPlan &plan, std::chrono::milliseconds since)
{
    if (plan.ramp <= 0ms || since >= plan.ramp)
        return plan.perSecond;
    return std::max(1.0, plan.perSecond * double(since.count()) / double(plan.ramp.count()));
}

/*! An endpoint can fail in many words; the first sorts of them are enough to find the cause. */
void countSort(QMap<QString, int> &sorts, const QString &sort)
{
    constexpr qsizetype MostSorts = 20;
    if (sorts.contains(sort) || sorts.size() < MostSorts)
        ++sorts[sort];
}

} // namespace

Delivery::Delivery(History::Store *history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
}

Delivery::~Delivery()
{
    if (!m_run)
        return;
    {
        const std::lock_guard lock(m_run->mutex);
        m_run->isCancelled = true;
    }
    m_run->endComposing();
    m_run->client.reset(); // every callback has run
    if (!m_run->isOver) {
        m_run->promise.addResult(failure(Error::Kind::Cancelled, u"the sender went away"_s));
        m_run->promise.finish();
    }
}

Task<Result<DeliveryReport>> Delivery::send(DeliveryPlan plan)
{
    if (m_run)
        co_return failure(Error::Kind::Rejected, u"a delivery is under way"_s);
    for (const Problem &problem : problems(plan)) {
        if (problem.isBlocking)
            co_return failure(Error::Kind::BadInput, u"%1: %2"_s.arg(problem.field, problem.sentence));
    }
    m_run = std::make_shared<Run>();
    m_run->composer.setMaxThreadCount(1);
    m_run->plan = std::move(plan);
    m_run->history = m_history;
    m_run->ended.emplace(BatchPause, [this](const std::vector<Outcome> &ended) { drain(ended); });
    m_run->keys = keysOf(m_run->plan);
    if (m_run->plan.variant == Variant::Replayed || m_run->plan.payload)
        m_run->repeated = m_run->originalOf(1);
    if (!m_run->plan.groupId.isEmpty())
        m_run->groupId = m_run->plan.groupId;
    m_run->report.variant = m_run->plan.variant;
    m_run->report.isNeverSigned = m_run->plan.isNeverSigned;
    Http::DeliveryClient::Options options;
    options.inFlight = std::size_t(m_run->plan.concurrency);
    options.perSecond = rateAt(m_run->plan, 0ms);
    options.caFile = m_run->plan.caFile.toStdString();
    m_run->client = std::make_unique<Http::DeliveryClient>(options);
    m_run->sender = m_run->client.get();
    m_run->report.planned = m_run->plan.count;
    m_run->report.groupId = m_run->groupId;
    m_run->promise.start();
    m_run->clock.start();
    m_run->begin = std::chrono::steady_clock::now();
    if (m_run->plan.ramp > 0ms)
        QTimer::singleShot(RampStep, this, &Delivery::rampUp);
    if (m_run->plan.disturb)
        QTimer::singleShot(LateStep, this, &Delivery::startLate);
    const QFuture<Result<DeliveryReport>> future = m_run->promise.future();
    // Each one that ends starts the next; a few more wait in the client, so that none of its places is ever empty.
    const int waiting = m_run->plan.concurrency + std::min(m_run->plan.concurrency, 64);
    for (int i = 0; i < std::min(waiting, m_run->plan.count); ++i)
        m_run->startNext();
    co_return co_await future;
}

void Delivery::rampUp()
{
    if (!m_run || m_run->isOver)
        return;
    const auto since = std::chrono::milliseconds(m_run->clock.elapsed());
    m_run->client->setRate(rateAt(m_run->plan, since));
    if (since < m_run->plan.ramp)
        QTimer::singleShot(RampStep, this, &Delivery::rampUp);
}

/*! The attempt after the \a made-th, unless \a delivery was delivered by hand meanwhile. */
void Delivery::retry(int delivery, int made)
{
    if (!m_run || m_run->isCancelled)
        return;
    const auto found = m_run->waiting.find(delivery);
    if (found == m_run->waiting.end() || found->second.attempt.attempt != made)
        return;
    const Outcome outcome = m_run->waiting.extract(found).mapped();
    m_run->start(delivery, made + 1, outcome.original, Run::Cause::Plan);
}

void Delivery::resendWaiting()
{
    if (!m_run || m_run->isCancelled)
        return;
    for (const auto &[delivery, outcome] : m_run->waiting)
        m_run->start(delivery, outcome.attempt.attempt, outcome.original, Run::Cause::Hand);
}

int Delivery::waiting() const
{
    return m_run ? int(m_run->waiting.size()) : 0;
}

/*! Lets those go out that were held up and find a free place; one that ends takes the next of them by itself. */
void Delivery::startLate()
{
    if (!m_run || m_run->isOver)
        return;
    while (m_run->takeIdle())
        m_run->startNext();
    QTimer::singleShot(LateStep, this, &Delivery::startLate);
}

void Delivery::cancel()
{
    if (!m_run)
        return;
    {
        const std::lock_guard lock(m_run->mutex);
        m_run->isCancelled = true;
    }
    m_run->client->cancelAll();
    QTimer::singleShot(0, this, &Delivery::finishIfDone); // nothing may be under way but a pause
}

/*! Tells about what ended, and plans what is sent again. */
void Delivery::drain(const std::vector<Outcome> &ended)
{
    if (!m_run)
        return;
    QList<DeliveryAttempt> attempts;
    DeliveryReport &report = m_run->report;
    for (const Outcome &outcome : ended) {
        const DeliveryAttempt &attempt = outcome.attempt;
        if (attempt.result.error && attempt.result.error->kind == Error::Kind::Cancelled)
            continue; // it says nothing of the endpoint
        ++report.attempts;
        const bool isWhole = !attempt.result.error; // half an answer has a status, too, and delivers nothing
        ++(attempt.wasDropped() ? report.dropped : report.statuses[isWhole ? attempt.result.status : 0]);
        if (!isWhole && !attempt.wasDropped())
            countSort(report.errors, describe(*attempt.result.error));
        if (const QString detail = isWhole ? symptomDetailOfAnswer(m_run->plan.url, attempt.result) : QString();
            !detail.isEmpty())
            countSort(report.symptoms, symptomSentence(detail));
        if (!attempt.result.error)
            m_run->times.push_back(attempt.result.timings.total);
        if (attempt.isManual) {
            // A success ends the schedule; a failure leaves it, and decides nothing.
            if (attempt.isDelivered() && m_run->waiting.erase(attempt.delivery) > 0) {
                ++report.delivered;
                ++report.ends[attempt.result.status];
            }
        } else if (attempt.retryIn) {
            m_run->waiting.insert_or_assign(attempt.delivery, outcome);
            QTimer::singleShot(*attempt.retryIn, Qt::PreciseTimer, this,
                               [this, run = std::weak_ptr(m_run), at = attempt.delivery, made = attempt.attempt] {
                                   if (run.lock() == m_run)
                                       retry(at, made);
                               });
        } else if (attempt.wasDropped()) {
            ++report.undecided;
        } else {
            ++(attempt.isDelivered() ? report.delivered : report.failed);
            ++report.ends[attempt.result.error ? 0 : attempt.result.status];
        }
        attempts.append(attempt);
    }
    if (!attempts.isEmpty()) {
        emit attempted(attempts);
        emit progressed(report.delivered + report.failed + report.undecided, report.planned);
    }
    finishIfDone();
}

void Delivery::finishIfDone()
{
    if (!m_run || m_run->isOver)
        return;
    DeliveryReport &report = m_run->report;
    const int over = report.delivered + report.failed + report.undecided;
    const bool isComplete = over == report.planned;
    if (!isComplete && !m_run->isCancelled)
        return;
    m_run->endComposing();
    m_run->client.reset(); // what was cancelled has been told by now
    m_run->isOver = true;
    const std::shared_ptr<Run> run = std::exchange(m_run, nullptr);
    report.duration = std::chrono::microseconds(run->clock.nsecsElapsed() / 1000);
    report.times = percentiles(std::move(run->times));
    report.perSecond = report.duration > 0us ? double(report.attempts) * 1e6 / double(report.duration.count()) : 0;
    report.judge();
    m_last = report;
    if (isComplete) {
        run->promise.addResult(report);
    } else {
        run->promise.addResult(
            failure(Error::Kind::Cancelled,
                    u"cancelled after %1 of %2"_s.arg(QString::number(over), QString::number(report.planned))));
    }
    run->promise.finish();
}

} // namespace Linesman::Webhooks
