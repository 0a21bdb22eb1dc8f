// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/deliveryrun_p.h"

#include "app/core/text.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

// What of a delivery runs on the sending thread.
namespace Linesman::Webhooks {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t MostLate = 1'000; //!< held up at a time

/*! How long until the attempt after \a attempt, which was answered with \a status; nothing when there is none. */
std::optional<std::chrono::milliseconds> pauseAfter(const DeliveryPlan &plan, int attempt, int status)
{
    if (plan.ownPauses.empty())
        return retryPause(plan.retry, attempt + 1, status, QRandomGenerator::global()->generateDouble(),
                          plan.firstPause);
    const bool isOver = (status >= 200 && status < 300) || std::size_t(attempt) > plan.ownPauses.size();
    return isOver ? std::nullopt : std::optional(plan.ownPauses[std::size_t(attempt) - 1]);
}

/*! When the rate of \a plan lets its \a delivery-th out, from the begin. */
std::chrono::microseconds turnOf(const DeliveryPlan &plan, int delivery)
{
    const double ramp = double(plan.ramp.count()) / 1000;
    const double atOnce = plan.perSecond > 0 ? double(delivery - 1) / plan.perSecond : 0; // without the ramp
    const double seconds = atOnce < ramp / 2 ? std::sqrt(2 * ramp * atOnce) : ramp / 2 + atOnce;
    return std::chrono::microseconds(std::int64_t(seconds * 1e6));
}

/*! What \a body says, as far as it is one of \a plan's kind. */
OutboundForm outboundForm(const QByteArray &body, const DeliveryPlan &plan)
{
    return formFromJson(body, plan.form.kind, plan.form.profile).value_or(OutboundForm());
}

} // namespace

bool Delivery::Run::hasMore() const
{
    return next <= plan.count && late.size() < MostLate;
}

/*! The delivery that goes out now, 0 for none; what was held up long enough comes first. Within the mutex. */
int Delivery::Run::takeNext()
{
    const auto now = std::chrono::steady_clock::now();
    if (!late.empty() && late.begin()->first <= now)
        return late.extract(late.begin()).mapped();
    while (hasMore()) {
        const int delivery = next++;
        const std::chrono::milliseconds delay = plan.disturb ? plan.disturb(delivery).delay : 0ms;
        if (delay <= 0ms)
            return delivery;
        late.emplace(std::max(now, begin + turnOf(plan, delivery)) + delay, delivery);
    }
    return 0;
}

/*! Whether a place is free for one that was held up long enough, or for what follows; it is taken then. */
bool Delivery::Run::takeIdle()
{
    const std::lock_guard lock(mutex);
    const bool isDue = !late.empty() && late.begin()->first <= std::chrono::steady_clock::now();
    if (isCancelled || idle == 0 || (!isDue && !hasMore()))
        return false;
    --idle;
    return true;
}

std::shared_ptr<const Delivery::Original> Delivery::Run::originalOf(int delivery) const
{
    auto made = std::make_shared<Original>();
    if (plan.payload || plan.compose) {
        made->body = bodyOf(plan, delivery);
        made->form = outboundForm(made->body, plan);
    } else {
        made->form = withFreshIds(plan.form);
        made->body = payloadJson(made->form);
    }
    return made;
}

/*! Lets the delivery that is next begin, if there is one. Any thread. */
void Delivery::Run::startNext()
{
    {
        const std::lock_guard lock(mutex);
        if (isCancelled)
            return;
        ++places;
        if (std::exchange(isComposing, true))
            return;
    }
    composer.start([this] { compose(); });
}

/*! Fills the places that are free, on the composing thread. */
void Delivery::Run::compose()
{
    for (;;) {
        int delivery = 0;
        {
            const std::lock_guard lock(mutex);
            if (isCancelled || places == 0) {
                isComposing = false;
                return;
            }
            --places;
            delivery = takeNext();
            if (delivery == 0)
                ++idle;
        }
        if (delivery > 0)
            start(delivery, 1, repeated ? repeated : originalOf(delivery), Cause::Plan);
    }
}

/*! Before the client goes, which it hands its work to. */
void Delivery::Run::endComposing()
{
    composer.waitForDone();
}

void Delivery::Run::start(int delivery, int attempt, const std::shared_ptr<const Original> &original, Cause cause)
{
    Http::Transfer transfer;
    transfer.url = plan.url.toStdString();
    transfer.timeout = plan.timeout;
    transfer.connectTimeout = std::min(transfer.connectTimeout, plan.timeout);
    transfer.losesAnswer = attempt == 1 && cause == Cause::Plan && plan.disturb && plan.disturb(delivery).losesAnswer;
    const VariantBody made = variantBody(plan.variant, original->body);
    transfer.body = made.body.toStdString();
    if (attempt == 1 && cause == Cause::Plan) // on the composing thread: the one that sends has enough to do
        transfer.headers = headersFor(plan, made.signedBytes.toStdString(), keys);
    else
        transfer.prepare = [this, signedBytes = made.signedBytes.toStdString()](Http::Transfer &ready) {
            ready.headers = headersFor(plan, signedBytes, keys);
        };
    DeliveryAttempt begun;
    begun.delivery = delivery;
    begun.attempt = attempt;
    begun.messageId = original->form.messageId;
    begun.isManual = cause == Cause::Hand;
    sender->send(std::move(transfer), [this, begun, original](Http::TransferResult result) {
        DeliveryAttempt over = begun;
        over.result = std::move(result);
        finished(std::move(over), original);
    });
}

/*! On the delivery thread. */
void Delivery::Run::finished(DeliveryAttempt attempt, const std::shared_ptr<const Original> &original)
{
    Outcome outcome;
    outcome.original = original;
    outcome.attempt = std::move(attempt);
    const Http::TransferResult &came = outcome.attempt.result;
    const bool wasCancelled = came.error && came.error->kind == Error::Kind::Cancelled;
    if (!wasCancelled) {
        if (!outcome.attempt.isManual) // what is resent by hand begins no cycle of its own
            outcome.attempt.retryIn = pauseAfter(plan, outcome.attempt.attempt, came.error ? 0 : came.status);
    }
    if (history && !(wasCancelled && came.requestHead.empty())) {
        const QByteArray sent = toQByteArray(came.requestBody);
        const OutboundForm form = sent == original->body ? original->form : outboundForm(sent, plan);
        history->append(exchangeOf(plan, outcome.attempt, form, groupId));
    }
    {
        const std::lock_guard lock(mutex);
        if (isCancelled)
            outcome.attempt.retryIn.reset();
    }
    const bool isManual = outcome.attempt.isManual;
    ended->input().add([&outcome](std::vector<Outcome> &all) { all.push_back(std::move(outcome)); });
    if (!isManual) // it took no other's place
        startNext();
}

} // namespace Linesman::Webhooks
