// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/emulator/behaviour/circuitbreaker.h"
#include "app/emulator/behaviour/requestlog.h"
#include "app/emulator/behaviour/webhookdelivery.h"
#include "app/emulator/state/ids.h"
#include "app/http/deliveryclient.h"
#include "app/http/server.h"
#include "app/webhooks/signingkey.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace Linesman::Emulator {

/*!
    Sends the emulator's webhooks. First attempts to one endpoint go one after another, so they arrive in order; a retry
    travels beside them and holds back none; other endpoints notice nothing. Retries are due on the emulator's clock.
*/
class WebhookQueue
{
public:
    WebhookQueue(Http::IoThread &thread, Http::DeliveryClient &client, const Clock &clock, Ids &ids);
    ~WebhookQueue(); //!< on the I/O thread; see shutDown()

    void setKeys(std::optional<Webhooks::SigningKey> key, std::optional<Webhooks::RsaSigningKey> rsa);
    void setPolicy(RetryPolicy policy) { m_policy = policy; }
    RetryPolicy policy() const { return m_policy; }
    void setSigning(SigningChoice choice) { m_signing = choice; }
    SigningChoice signing() const { return m_signing; }
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    std::chrono::milliseconds timeout() const { return m_timeout; }
    /*! Called with each attempt once it has ended. */
    void setObserver(std::function<void(LogEntry)> observer) { m_observer = std::move(observer); }

    /*! Called with each delivery as it is made, with its id. */
    void setMadeObserver(std::function<void(const Delivery &)> observer) { m_madeObserver = std::move(observer); }

    std::string deliver(Delivery delivery); //!< its id
    void clockMoved();                      //!< sends what is due
    const Delivery *delivery(std::string_view id) const;
    std::size_t retriesPending() const;
    std::vector<std::shared_ptr<const Delivery>> retries() const; //!< pending, the next one first
    bool retryNow(std::string_view id);                           //!< false when no retry of it is pending
    bool giveUp(std::string_view id);                             //!< likewise; the delivery has failed then
    /*!
        Sends a delivery that failed, or waits for a retry, once more by hand: same bytes, same URL. When it succeeds the
        retries that were planned are dropped; when it fails they stay, and no new ones begin. Source: page Webhook Logs
        Dashboard, 2026-08-30.
    */
    enum class Resent { Sent, Unknown, AlreadyDelivered, TooOld };
    Resent resend(std::string_view id);
    CircuitBreaker &breaker() { return m_breaker; }
    const CircuitBreaker &breaker() const { return m_breaker; }
    std::size_t waiting() const; //!< first attempts behind others to their endpoint
    std::size_t underWay() const { return m_sending; }
    const std::deque<std::shared_ptr<Delivery>> &recent() const { return m_recent; }
    void forgetAll(); //!< drops what waits and what is due; what is on the wire ends
    /*! Stops sending; any thread but the I/O thread. Returns when no callback can come any more. */
    void shutDown();

private:
    std::function<void(Http::Transfer &)> signerFor(const Delivery &delivery) const;
    void startNext(const std::string &url);
    enum class Turn { First, Retry, Manual };
    void attempt(const std::shared_ptr<Delivery> &delivery, Turn turn);
    void finished(const std::shared_ptr<Delivery> &delivery, Turn turn, std::size_t number,
                  Http::TransferResult result);
    /*! What a failed attempt by hand leaves: the retries as they were. */
    void settle(const std::shared_ptr<Delivery> &delivery);
    void schedule(const std::shared_ptr<Delivery> &delivery);
    std::shared_ptr<Delivery> takeDue(std::string_view id);
    void armTimer();
    Millis now() const { return m_clock.sinceEpoch().count(); }

    struct Endpoint {
        std::deque<std::shared_ptr<Delivery>> waiting;
        bool busy = false;
    };
    /*! Shared with callbacks from the delivery thread; outlives the queue. */
    struct Shared {
        std::mutex mutex;
        std::condition_variable idle;
        std::map<std::uint64_t, Http::DeliveryClient::TransferId> transfers;
        std::size_t running = 0;
        bool stopped = false;
    };
    Http::IoThread &m_thread;
    Http::DeliveryClient &m_client;
    const Clock &m_clock;
    Ids &m_ids;
    std::shared_ptr<const Webhooks::SigningKey> m_key;
    std::shared_ptr<const Webhooks::SigningKey> m_strangerKey;
    std::shared_ptr<const Webhooks::RsaSigningKey> m_rsa;
    std::function<void(LogEntry)> m_observer;
    std::function<void(const Delivery &)> m_madeObserver;
    RetryPolicy m_policy = RetryPolicy::P2;
    SigningChoice m_signing = SigningChoice::Profile;
    std::chrono::milliseconds m_timeout{10'000};
    CircuitBreaker m_breaker;
    std::map<std::string, Endpoint> m_endpoints;
    std::multimap<Millis, std::shared_ptr<Delivery>> m_due;
    std::deque<std::shared_ptr<Delivery>> m_recent; //!< the newest, bounded
    std::map<std::string, std::shared_ptr<Delivery>, std::less<>> m_byId;
    std::size_t m_sending = 0;
    std::uint64_t m_nextTransfer = 1;
    std::optional<Http::IoThread::TimerId> m_timer;
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); //!< callbacks on the I/O thread hold it weakly
};

} // namespace Linesman::Emulator
