// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/emulator/behaviour/appevents.h"
#include "app/emulator/behaviour/backendsetup.h"
#include "app/emulator/behaviour/callholds.h"
#include "app/emulator/behaviour/consentforms.h"
#include "app/emulator/behaviour/faults.h"
#include "app/emulator/behaviour/installer.h"
#include "app/emulator/behaviour/logpolls.h"
#include "app/emulator/behaviour/messaging.h"
#include "app/emulator/behaviour/profile.h"
#include "app/emulator/behaviour/ratelimiter.h"
#include "app/emulator/behaviour/requestlog.h"
#include "app/emulator/behaviour/settings.h"
#include "app/emulator/behaviour/snapshots.h"
#include "app/emulator/behaviour/testruns.h"
#include "app/emulator/behaviour/webhookqueue.h"
#include "app/emulator/state/ids.h"
#include "app/emulator/state/state.h"
#include "app/emulator/state/tokens.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace Linesman::Emulator {

/*! Callbacks for what happens in a backend. Each may be empty. */
struct BackendObservers {
    std::function<void()> messagesChanged;          //!< a message came or has another status
    std::function<void()> changed;                  //!< something worth showing changed
    std::function<void()> wasReset;                 //!< back to the fixture; every token is void
    std::function<void(const LogEntry &)> recorded; //!< each new log entry
};

/*!
    The emulated HighLevel without its HTTP interface: the data, the clock, and everything that happens by itself. The
    API and the control surface work on it and do not know each other. Lives on the I/O thread.
*/
class Backend
{
public:
    /*! Fails with BadInput: fixture, profile or key. Any thread, before the first request. */
    static Result<std::unique_ptr<Backend>> make(Http::IoThread &thread, Http::DeliveryClient &client,
                                                 const BackendSetup &setup);
    /*! Without data and keys: make() adds them. */
    Backend(Http::IoThread &thread, Http::DeliveryClient &client, const BackendSetup &setup);
    ~Backend();

    const AdvancingClock &clock() const { return m_clock; }
    Millis now() const { return m_clock.sinceEpoch().count(); }
    Ids &ids() { return m_ids; }
    State &state() { return m_state; }
    const State &state() const { return m_state; }
    Tokens &tokens() { return m_tokens; }
    const Tokens &tokens() const { return m_tokens; }
    const Profile &profile() const { return m_profile; }
    Settings &settings() { return m_settings; }
    const Settings &settings() const { return m_settings; }
    RateLimiter &limiter() { return m_limiter; }
    const RateLimiter &limiter() const { return m_limiter; }
    WebhookQueue &webhooks() { return m_webhooks; }
    const WebhookQueue &webhooks() const { return m_webhooks; }
    RequestLog &log() { return m_log; }
    TestRuns &testRuns() { return m_testRuns; }
    LogPolls &logPolls() { return m_logPolls; }
    Faults &faults() { return m_faults; }
    const Faults &faults() const { return m_faults; }
    Snapshots &snapshots() { return m_snapshots; }
    const Snapshots &snapshots() const { return m_snapshots; }
    AppEvents &events() { return m_events; }
    Installer &installer() { return m_installer; }
    CallHolds &holds() { return m_holds; }
    Messaging &messaging() { return m_messaging; }
    ConsentForms &consentForms() { return m_consentForms; }

    const std::string &baseUrl() const { return m_baseUrl; } //!< empty until it is known
    std::uint64_t seed() const { return m_setup.seed; }      //!< fixes ids, secret and keys
    void setBaseUrl(std::string url) { m_baseUrl = std::move(url); }
    const std::string &publicKeyPem() const { return m_publicKeyPem; } //!< Ed25519
    const std::string &rsaPublicKeyPem() const { return m_rsaPublicKeyPem; }

    Result<> reset(); //!< back to the set-up: data, tokens, clock, faults, settings
    /*! As it was before the last reset(), tokens too; what came since is gone. False when there was none. */
    bool undoReset();
    bool canUndoReset() const { return m_beforeReset != nullptr; }
    /*! For the next start: see keptStateJson(). */
    std::string kept() const;
    /*! Goes on with what kept() gave at an earlier start. Before the first request. Fails as readKeptState(). */
    Result<> resume(std::string_view kept);
    void restore(const Snapshot &snapshot);
    void advanceClock(Millis step);
    void setProfile(const Profile &profile);
    void setRetryPolicy(RetryPolicy policy); //!< the side of the profile's C4 too

    void setObservers(BackendObservers observers) { m_observers = std::move(observers); }
    void reportChange() const;
    void reportMessagesChanged() const;
    void reportReset() const;    //!< tells who holds a token
    void record(LogEntry entry); //!< into the log

private:
    struct BeforeReset;
    Result<> load();
    Result<> loadKeys();
    void applySetupTo(State &state) const; //!< addresses that the set-up gives
    std::string basis() const;             //!< names what the data begin from
    void applySetup();

    const BackendSetup m_setup;
    BackendObservers m_observers;
    AdvancingClock m_clock;
    Ids m_ids;
    State m_state;
    Tokens m_tokens;
    Profile m_profile;
    Settings m_settings;
    RateLimiter m_limiter;
    WebhookQueue m_webhooks;
    RequestLog m_log;
    TestRuns m_testRuns;
    LogPolls m_logPolls;
    Faults m_faults;
    Snapshots m_snapshots;
    AppEvents m_events;
    CallHolds m_holds;
    Installer m_installer;
    Messaging m_messaging;
    ConsentForms m_consentForms;
    std::unique_ptr<BeforeReset> m_beforeReset;
    std::string m_baseUrl;
    std::string m_publicKeyPem;
    std::string m_rsaPublicKeyPem;
};

} // namespace Linesman::Emulator
