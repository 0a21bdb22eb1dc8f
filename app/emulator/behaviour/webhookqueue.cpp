// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/webhookqueue.h"

#include "app/core/milliseconds.h"

#include <algorithm>

namespace Linesman::Emulator {

namespace {
constexpr std::size_t RecentLimit = 5000;
constexpr Millis LogKept = Millis(30) * 24 * 3600 * 1000; //!< Webhook Logs Dashboard, 2026-08-30

bool isGood(const Attempt &attempt)
{
    return attempt.status >= 200 && attempt.status < 300;
}

/*! The attempt as the log keeps it. */
LogEntry entryOf(const Delivery &delivery, const Attempt &attempt, std::size_t number, Http::TransferResult result)
{
    LogEntry entry;
    entry.delivered = true;
    entry.at = std::chrono::duration_cast<std::chrono::milliseconds>(result.startedAt.time_since_epoch()).count();
    entry.method = "POST";
    entry.url = delivery.url;
    entry.status = result.status;
    entry.durationMs = attempt.durationMs;
    entry.timings = result.timings;
    entry.attempt = int(number);
    entry.deliveryId = delivery.id;
    entry.event = delivery.event;
    entry.error = attempt.error;
    entry.remoteAddress = result.remoteAddress;
    entry.requestHead = std::move(result.requestHead);
    entry.requestBody = delivery.body;
    entry.responseHead = std::move(result.responseHead);
    entry.responseBody = std::move(result.body);
    entry.note = {delivery.event,          delivery.locationId, delivery.contactId,
                  delivery.conversationId, delivery.messageId,  {}};
    return entry;
}
} // namespace

WebhookQueue::WebhookQueue(Http::IoThread &thread, Http::DeliveryClient &client, const Clock &clock, Ids &ids)
    : m_thread(thread)
    , m_client(client)
    , m_clock(clock)
    , m_ids(ids)
{
}

WebhookQueue::~WebhookQueue()
{
    if (m_timer)
        m_thread.cancel(*m_timer);
}

void WebhookQueue::setKeys(std::optional<Webhooks::SigningKey> key, std::optional<Webhooks::RsaSigningKey> rsa)
{
    if (key)
        m_key = std::make_shared<const Webhooks::SigningKey>(std::move(*key));
    if (rsa)
        m_rsa = std::make_shared<const Webhooks::RsaSigningKey>(std::move(*rsa));
}

std::string WebhookQueue::deliver(Delivery delivery)
{
    delivery.id = m_ids.next();
    const auto shared = std::make_shared<Delivery>(std::move(delivery));
    if (m_madeObserver)
        m_madeObserver(*shared);
    m_byId.emplace(shared->id, shared);
    m_recent.push_back(shared);
    if (m_recent.size() > RecentLimit) {
        const auto &oldest = m_recent.front();
        if (oldest->stage != Delivery::Stage::Waiting && oldest->stage != Delivery::Stage::Sending &&
            oldest->stage != Delivery::Stage::Retrying)
            m_byId.erase(oldest->id);
        m_recent.pop_front();
    }
    m_breaker.look(now());
    if (m_breaker.isPaused(shared->url)) {
        shared->stage = Delivery::Stage::Paused;
        return shared->id;
    }
    if (!shared->atOnce)
        m_endpoints[shared->url].waiting.push_back(shared);
    // Not at once: the answer to whoever sent the message goes first.
    m_thread.post([this, alive = std::weak_ptr(m_alive), shared] {
        if (!alive.lock())
            return;
        if (shared->atOnce)
            attempt(shared, Turn::Retry);
        else
            startNext(shared->url);
    });
    return shared->id;
}

void WebhookQueue::startNext(const std::string &url)
{
    const auto found = m_endpoints.find(url);
    if (found == m_endpoints.end() || found->second.busy)
        return;
    if (found->second.waiting.empty()) {
        m_endpoints.erase(found);
        return;
    }
    const std::shared_ptr<Delivery> next = found->second.waiting.front();
    found->second.waiting.pop_front();
    found->second.busy = true;
    attempt(next, Turn::First);
}

/*! Signs the bytes just before they are sent, off the I/O thread. */
std::function<void(Http::Transfer &)> WebhookQueue::signerFor(const Delivery &delivery) const
{
    const bool chosen = m_signing != SigningChoice::Profile && delivery.signing == Signing::Ed25519;
    const Signing signing = chosen && m_signing == SigningChoice::None ? Signing::None : delivery.signing;
    const bool legacyOnly = chosen ? m_signing == SigningChoice::Rsa : delivery.legacyOnly;
    const bool legacy = chosen ? legacyOnly || m_signing == SigningChoice::Both : delivery.legacyHeader;
    const bool legacyIsEd25519 = !chosen && delivery.legacyIsEd25519;
    return [key = m_key, rsa = m_rsa, signedBody = delivery.signedBody, signing, legacy, legacyOnly,
            legacyIsEd25519](Http::Transfer &sent) {
        if (signing == Signing::None || !key)
            return;
        if (signing == Signing::Retired) {
            if (rsa)
                sent.headers.add("x-wh-signature", rsa->sign(sent.body));
            return;
        }
        if (signing == Signing::Wrong)
            sent.headers.add("x-ghl-signature", Webhooks::SigningKey::generate().sign(sent.body));
        else if (!legacyOnly)
            sent.headers.add("x-ghl-signature", key->sign(signedBody.empty() ? sent.body : signedBody));
        if (legacy && legacyIsEd25519)
            sent.headers.add("x-wh-signature", key->sign(sent.body));
        else if (legacy && rsa)
            sent.headers.add("x-wh-signature", rsa->sign(sent.body));
    };
}

void WebhookQueue::attempt(const std::shared_ptr<Delivery> &delivery, Turn turn)
{
    Http::Transfer transfer;
    transfer.url = delivery->url;
    transfer.body = delivery->body;
    transfer.timeout = delivery->timeout ? std::chrono::milliseconds(*delivery->timeout) : m_timeout;
    transfer.headers = {{"Content-Type", "application/json"}, {"User-Agent", "linesman-emulator/" LINESMAN_VERSION}};
    transfer.prepare = signerFor(*delivery);
    delivery->stage = Delivery::Stage::Sending;
    delivery->attempts.push_back({now(), 0, 0, {}, turn == Turn::Manual});
    const std::size_t count = delivery->attempts.size();
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->stopped)
        return;
    ++m_sending;
    ++m_shared->running;
    const std::uint64_t number = m_nextTransfer++;
    auto done = [this, number, delivery, turn, count, shared = m_shared, &thread = m_thread,
                 alive = std::weak_ptr(m_alive)](Http::TransferResult result) {
        auto carried = std::make_shared<Http::TransferResult>(std::move(result));
        const std::lock_guard guard(shared->mutex);
        if (!shared->stopped) {
            thread.post([this, delivery, turn, count, carried, alive] {
                if (alive.lock())
                    finished(delivery, turn, count, std::move(*carried));
            });
        }
        shared->transfers.erase(number);
        --shared->running;
        shared->idle.notify_all();
    };
    // The callback waits for the lock, so the number is entered before it is taken out.
    m_shared->transfers[number] = m_client.send(std::move(transfer), std::move(done));
}

void WebhookQueue::finished(const std::shared_ptr<Delivery> &delivery, Turn turn, std::size_t number,
                            Http::TransferResult result)
{
    --m_sending;
    Attempt &attempt = delivery->attempts[number - 1];
    attempt.status = result.status;
    attempt.durationMs = inMilliseconds(result.timings.total);
    if (result.error)
        attempt.error = result.error->detail.toStdString();

    const bool good = isGood(attempt) && !result.error;
    LogEntry entry = entryOf(*delivery, attempt, number, std::move(result));
    m_breaker.note(delivery->url, turn == Turn::First, good, now());
    if (good) {
        takeDue(delivery->id);
        delivery->stage = Delivery::Stage::Delivered;
    } else if (turn == Turn::Manual) {
        settle(delivery);
    } else if (delivery->stage != Delivery::Stage::Delivered) {
        schedule(delivery);
    }
    if (m_observer)
        m_observer(std::move(entry));
    if (turn == Turn::First) {
        if (const auto found = m_endpoints.find(delivery->url); found != m_endpoints.end())
            found->second.busy = false;
        startNext(delivery->url);
    }
}

void WebhookQueue::settle(const std::shared_ptr<Delivery> &delivery)
{
    if (delivery->stage == Delivery::Stage::Delivered)
        return;
    const bool waits =
        std::any_of(m_due.begin(), m_due.end(), [&](const auto &item) { return item.second == delivery; });
    delivery->stage = waits ? Delivery::Stage::Retrying : Delivery::Stage::Failed;
}

WebhookQueue::Resent WebhookQueue::resend(std::string_view id)
{
    const auto found = m_byId.find(id);
    if (found == m_byId.end())
        return Resent::Unknown;
    const std::shared_ptr<Delivery> delivery = found->second;
    if (delivery->stage == Delivery::Stage::Delivered)
        return Resent::AlreadyDelivered;
    if (delivery->stage != Delivery::Stage::Failed && delivery->stage != Delivery::Stage::Retrying)
        return Resent::Unknown;
    if (!delivery->attempts.empty() && now() - delivery->attempts.front().at > LogKept)
        return Resent::TooOld;
    attempt(delivery, Turn::Manual);
    return Resent::Sent;
}

void WebhookQueue::schedule(const std::shared_ptr<Delivery> &delivery)
{
    const Attempt &last = *std::find_if(delivery->attempts.rbegin(), delivery->attempts.rend(),
                                        [](const Attempt &one) { return !one.isManual; });
    const int next = delivery->automaticAttempts() + 1;
    const std::optional<std::chrono::milliseconds> pause =
        Webhooks::retryPause(m_policy, next, last.error.empty() ? last.status : 0, m_ids.nextFraction());
    if (!pause || delivery->once) {
        delivery->stage = Delivery::Stage::Failed;
        return;
    }
    delivery->stage = Delivery::Stage::Retrying;
    delivery->dueAt = now() + pause->count();
    m_due.emplace(delivery->dueAt, delivery);
    armTimer();
}

void WebhookQueue::clockMoved()
{
    while (!m_due.empty() && m_due.begin()->first <= now()) {
        const std::shared_ptr<Delivery> delivery = m_due.begin()->second;
        m_due.erase(m_due.begin());
        attempt(delivery, Turn::Retry);
    }
    m_breaker.look(now());
    armTimer();
}

void WebhookQueue::armTimer()
{
    if (m_timer)
        m_thread.cancel(*m_timer);
    m_timer.reset();
    if (m_due.empty())
        return;
    const Millis wait = std::clamp<Millis>(m_due.begin()->first - now(), 1, 3'600'000);
    m_timer = m_thread.after(std::chrono::milliseconds(wait), [this, alive = std::weak_ptr(m_alive)] {
        if (!alive.lock())
            return;
        m_timer.reset();
        clockMoved();
    });
}

const Delivery *WebhookQueue::delivery(std::string_view id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : found->second.get();
}

std::size_t WebhookQueue::retriesPending() const
{
    return m_due.size();
}

std::vector<std::shared_ptr<const Delivery>> WebhookQueue::retries() const
{
    std::vector<std::shared_ptr<const Delivery>> all;
    all.reserve(m_due.size());
    for (const auto &[at, delivery] : m_due)
        all.push_back(delivery);
    return all;
}

std::shared_ptr<Delivery> WebhookQueue::takeDue(std::string_view id)
{
    const auto found =
        std::find_if(m_due.begin(), m_due.end(), [id](const auto &item) { return item.second->id == id; });
    if (found == m_due.end())
        return nullptr;
    const std::shared_ptr<Delivery> delivery = found->second;
    m_due.erase(found);
    armTimer();
    return delivery;
}

bool WebhookQueue::retryNow(std::string_view id)
{
    const std::shared_ptr<Delivery> delivery = takeDue(id);
    if (delivery)
        attempt(delivery, Turn::Retry);
    return delivery != nullptr;
}

bool WebhookQueue::giveUp(std::string_view id)
{
    const std::shared_ptr<Delivery> delivery = takeDue(id);
    if (delivery)
        delivery->stage = Delivery::Stage::Failed;
    return delivery != nullptr;
}

std::size_t WebhookQueue::waiting() const
{
    std::size_t count = 0;
    for (const auto &[url, endpoint] : m_endpoints)
        count += endpoint.waiting.size();
    return count;
}

void WebhookQueue::forgetAll()
{
    for (auto &[url, endpoint] : m_endpoints)
        endpoint.waiting.clear();
    m_due.clear();
    m_recent.clear();
    m_byId.clear();
    m_breaker.forget();
    armTimer();
}

void WebhookQueue::shutDown()
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->stopped = true;
    std::vector<Http::DeliveryClient::TransferId> running;
    for (const auto &[number, transfer] : m_shared->transfers)
        running.push_back(transfer);
    lock.unlock();
    for (const auto transfer : running)
        m_client.cancel(transfer);
    lock.lock();
    m_shared->idle.wait(lock, [this] { return m_shared->running == 0; });
}

} // namespace Linesman::Emulator
