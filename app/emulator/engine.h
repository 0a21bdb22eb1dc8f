// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/emulator/api/call.h"
#include "app/emulator/behaviour/hooks.h"
#include "app/emulator/behaviour/profile.h"
#include "app/emulator/behaviour/requestlog.h"
#include "app/emulator/state/ids.h"
#include "app/emulator/state/state.h"
#include "app/emulator/state/tokens.h"
#include "app/http/server.h"

#include <functional>
#include <list>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace Linesman::Emulator {

/*! Requests per app and resource. Source: Authorization.md of 2026-05-27: 100 in 10 s, 200,000 a day. */
class RateLimiter
{
public:
    static constexpr Millis Interval = 10'000;
    static constexpr Millis Day = 24LL * 3600 * 1000;
    long long most = 100; //!< 0: no limit
    long long mostDaily = 200'000;

    /*!
        "standard", "sandbox" (25 in 10 s and 10,000 a day: HighLevel's test agencies, by the sign-up page of the
        developer marketplace as noted in 2026) or "off"; "custom" is what no name stands for.
    */
    std::string_view preset() const;
    bool usePreset(std::string_view name); //!< false when there is none of that name

    struct Meter {
        Millis windowStart = 0;
        long long used = 0;
        Millis dayStart = 0;
        long long usedDaily = 0;
    };
    /*! Counts one request; the meter tells what is left. Refused when over a limit. */
    struct Count {
        bool allowed = true;
        long long remaining = 0;
        long long remainingDaily = 0;
        Millis dailyReset = 0; //!< milliseconds until the day's count begins anew
    };
    Count count(std::string_view meter, Millis now);
    void clear() { m_meters.clear(); }

private:
    ByText<Meter> m_meters;
};

/*! A fault that somebody asked for. */
struct Fault {
    std::uint64_t id = 0;
    std::string method; //!< empty for all
    std::string path;   //!< the route's pattern or the beginning of a path; empty for all
    int status = 0;     //!< answer this instead; 0 for none
    std::string body;   //!< with status: this body; empty for one like HighLevel's
    long long latencyMs = 0;
    bool drop = false;
    bool truncate = false;
    long long remaining = -1; //!< how many requests it still meets; -1 for all
};

/*! What the engine is made from. */
struct EngineSetup {
    std::uint64_t seed = 1;
    std::string profile = "default";
    std::string fixture; //!< JSON; empty for the built-in one
    std::size_t generatedContacts = 0;
    std::string deliverTo;
    std::string appEventsTo;
    std::vector<std::string> redirectUris;
    std::optional<RetryPolicy> retry; //!< empty: as the profile's C4
    std::string signingKeyPem;
    std::string rsaKeyPem;
    bool magicNumbers = true;
    std::string rateLimitPreset = "standard";
    std::string controlToken; //!< opens the control surface to other machines, and is asked of everybody
    std::size_t logEntries = 2000;
};

/*! The data at some moment, kept under a name. */
struct Snapshot {
    State state;
    Millis madeAt = 0; //!< of this machine's clock
};

/*! The emulated HighLevel itself. Lives on the I/O thread; see emulator.h for the door. */
class Engine
{
public:
    /*! Fails with BadInput: fixture, profile or key. Any thread, before the first request. */
    static Result<std::unique_ptr<Engine>> make(Http::IoThread &thread, Http::DeliveryClient &client,
                                                const EngineSetup &setup);
    Engine(Http::IoThread &thread, Http::DeliveryClient &client, const EngineSetup &setup);
    ~Engine();

    /*! Answers one request. On the I/O thread. */
    void handle(const Http::Request &request, std::function<void(Http::Response)> respond);
    /*! A request of the control surface from this process: no Host and Origin to check. */
    void handleOwnControl(const Http::Request &request, std::function<void(Http::Response)> respond);
    void served(Http::ServedExchange exchange); //!< for the log, from the server's observer
    void refused(const Http::Refusal &refusal);

    // What the routes work on.
    AdvancingClock clock;
    Ids ids;
    State state;
    Tokens tokens;
    Profile profile;
    RateLimiter limiter;
    Hooks hooks;
    RequestLog log;
    std::vector<Fault> faults;
    std::uint64_t nextFault = 1;
    Millis raceWindow = 0; //!< how long after it was made a message's status cannot be changed
    bool magicNumbers = true;
    std::string baseUrl; //!< set once listening
    std::string publicKeyPem;
    std::string rsaPublicKeyPem;
    std::map<std::string, Snapshot> snapshots;
    std::function<void()> messagesChanged;          //!< a message came or has another status
    std::function<void()> changed;                  //!< something worth showing changed
    std::function<void(const LogEntry &)> recorded; //!< each new log entry
    const EngineSetup setup;

    Millis now() const { return clock.sinceEpoch().count(); }
    App &ownApp() { return state.apps.front(); }
    const App *appOf(const Call &call) const { return state.app(call.grant->appId); }
    Result<> reset(); //!< back to the fixture: data, tokens, clock, faults, switches
    void advanceClock(Millis step);
    void setBaseUrl(std::string url) { baseUrl = std::move(url); }
    void addLogEntry(LogEntry entry);
    /*! Answers with log entries newer than \a after, as soon as there is one or \a wait passed. */
    void answerLog(std::uint64_t after, std::size_t limit, Millis wait, std::function<void(Http::Response)> respond);

    void endWaits(); //!< answers every waiting long poll now, and each one that comes later at once

    // Messages; see messaging.cpp.
    Conversation &conversationFor(const Contact &contact);
    Message &store(Message message);
    void setStatus(Message &message, std::string status, std::string by);
    /*! Sends the webhook for an outbound message through its provider, if that has a URL. The delivery's ids. */
    std::vector<std::string> deliverMessage(Message &message);
    void releaseScheduled(); //!< messages whose time has come
    std::string outboundPayload(const Message &message, const Provider &provider) const;
    Provider *providerInForce(const Location &location, std::string_view type);

    // App events; see events.cpp.
    /*! Sparse: without companyId and userId, as reported of installs in locations made later (api-docs #130). */
    enum class InstallEvent { Whole, Sparse };
    void sendInstall(const App &app, std::string_view locationId, std::string_view userId,
                     InstallEvent event = InstallEvent::Whole);
    void sendUninstall(const App &app, std::string_view locationId);
    void sendMessageEvent(const Message &message);
    void sendUnreadEvent(const Conversation &conversation);
    void sendContactEvent(std::string_view type, const Contact &contact);
    void install(App &app, const std::string &locationId, const std::string &userId,
                 InstallEvent event = InstallEvent::Whole);
    void uninstall(App &app, const std::string &locationId); //!< everywhere when it is empty

private:
    struct Compiled {
        Route route;
        std::vector<std::string_view> segments;
        std::string operation;
    };
    struct Waiter {
        std::uint64_t after = 0;
        std::size_t limit = 0;
        std::function<void(Http::Response)> respond;
        Http::IoThread::TimerId timer = 0;
    };
    const Compiled *match(Call &call) const;
    Http::Response answer(Call &call, const Compiled *route);
    std::optional<Http::Response> refusedAccess(Call &call, const Compiled &route,
                                                std::optional<RateLimiter::Count> &count);
    std::optional<Http::Response> readBody(Call &call);
    const Fault *faultFor(const Call &call, const Compiled *route);
    void finish(Call &call, Http::Response response, const std::function<void(Http::Response)> &respond);
    Result<> load();
    void wakeWaiters();
    void applySetup();

    Http::IoThread &m_thread;
    std::map<std::string_view, std::vector<Compiled>> m_routes; //!< by first segment
    std::list<Waiter> m_waiters;
    bool m_waitsEnded = false;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

/*! The consent page and its form: /oauth/chooselocation and /v2/oauth/chooselocation. */
Http::Response consent(Engine &engine, Call &call);

/*! A file that was uploaded, under /_files/. */
Http::Response servedFile(Engine &engine, Call &call);

/*! Whether a provider of \a kind takes messages of wire type \a type; for an extra SMS channel the profile decides. */
bool kindTakes(const Engine &engine, Kind kind, std::string_view type);
/*! Sets what an outbound message has besides its content: place, provider, thread, addresses, what it answers. */
void prepareOutbound(Engine &engine, Message &message, const Contact &contact, const Provider *provider,
                     std::string_view type, const std::string &replyTo);

/*! Writes a message, contact or conversation as HighLevel answers it. */
void writeMessage(JsonWriter &json, const Message &message, std::string_view traceId = {});
void writeContact(JsonWriter &json, const Contact &contact, bool v3);

} // namespace Linesman::Emulator
