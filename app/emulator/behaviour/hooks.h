// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/emulator/behaviour/requestlog.h"
#include "app/emulator/state/ids.h"
#include "app/http/deliveryclient.h"
#include "app/http/server.h"
#include "app/webhooks/retrypolicy.h"
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

enum class Signing { Ed25519, None, Wrong };
using Webhooks::RetryPolicy;
using Webhooks::retryPolicyFromName;

struct Attempt {
    Millis at = 0; //!< on the emulator's clock
    int status = 0;
    double durationMs = 0;
    std::string error;
};

/*! One webhook to one endpoint, with its attempts. */
struct Delivery {
    enum class Stage { Waiting, Sending, Retrying, Delivered, Failed };
    std::string id;
    std::string url;
    std::string event; //!< ProviderOutboundMessage, INSTALL, ...
    std::string body;
    std::string messageId;
    std::string conversationId;
    std::string contactId;
    std::string locationId;
    Signing signing = Signing::Ed25519;
    bool legacyHeader = false;    //!< also x-wh-signature
    bool legacyIsEd25519 = false; //!< what one project saw in that header
    Stage stage = Stage::Waiting;
    Millis dueAt = 0; //!< of the next attempt, while Retrying
    std::vector<Attempt> attempts;
};
std::string_view stageName(Delivery::Stage stage);

/*!
    Sends the emulator's webhooks. First attempts to one endpoint go one after another, so they arrive in order; a retry
    travels beside them and holds back none; other endpoints notice nothing. Retries are due on the emulator's clock.
*/
class Hooks
{
public:
    Hooks(Http::IoThread &thread, Http::DeliveryClient &client, const Clock &clock, Ids &ids);
    ~Hooks(); //!< on the I/O thread; see shutDown()

    void setKeys(std::optional<Webhooks::SigningKey> key, std::optional<Webhooks::RsaSigningKey> rsa);
    void setPolicy(RetryPolicy policy) { m_policy = policy; }
    RetryPolicy policy() const { return m_policy; }
    /*! Which headers a delivery carries; Profile leaves it to the switches. Magic numbers keep theirs. */
    enum class SigningChoice { Profile, Ed25519, Rsa, Both, None };
    void setSigning(SigningChoice choice) { m_signing = choice; }
    SigningChoice signing() const { return m_signing; }
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    std::chrono::milliseconds timeout() const { return m_timeout; }
    std::function<void(LogEntry)> logged; //!< each attempt

    std::string deliver(Delivery delivery); //!< its id
    void clockMoved();                      //!< sends what is due
    const Delivery *delivery(std::string_view id) const;
    std::size_t retriesPending() const;
    std::vector<std::shared_ptr<const Delivery>> retries() const; //!< pending, the next one first
    bool retryNow(std::string_view id);                           //!< false when no retry of it is pending
    bool giveUp(std::string_view id);                             //!< likewise; the delivery has failed then
    std::size_t waiting() const;                                  //!< first attempts behind others to their endpoint
    std::size_t underWay() const { return m_sending; }
    const std::deque<std::shared_ptr<Delivery>> &recent() const { return m_recent; }
    void forgetAll(); //!< drops what waits and what is due; what is on the wire ends
    /*! Stops sending; any thread but the I/O thread. Returns when no callback can come any more. */
    void shutDown();

private:
    void startNext(const std::string &url);
    void attempt(const std::shared_ptr<Delivery> &delivery, bool first);
    void finished(const std::shared_ptr<Delivery> &delivery, bool first, Http::TransferResult result);
    void schedule(const std::shared_ptr<Delivery> &delivery);
    std::shared_ptr<Delivery> takeDue(std::string_view id);
    void armTimer();
    Millis now() const { return m_clock.sinceEpoch().count(); }

    struct Endpoint {
        std::deque<std::shared_ptr<Delivery>> waiting;
        bool busy = false;
    };
    /*! What callbacks from the delivery thread hold; outlives the hooks. */
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
    RetryPolicy m_policy = RetryPolicy::P1;
    SigningChoice m_signing = SigningChoice::Profile;
    std::chrono::milliseconds m_timeout{10'000};
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

std::string_view signingName(Hooks::SigningChoice choice); //!< profile, ed25519, rsa, both or none
std::optional<Hooks::SigningChoice> signingFromName(std::string_view name);

} // namespace Linesman::Emulator
