// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/engine.h"

#include "app/emulator/control/control.h"
#include "app/emulator/rsatestkey.h"
#include "app/emulator/state/fixture.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Linesman::Emulator {

namespace {
constexpr std::string_view KnownVersions[]{"v3", "2023-02-21", "2021-07-28", "2021-04-15", "2021-01-01", "legacy"};

std::vector<std::string_view> splitPath(const char *path)
{
    std::vector<std::string_view> segments;
    std::string_view rest(path);
    while (!rest.empty()) {
        rest.remove_prefix(1); // the slash
        const std::size_t end = std::min(rest.find('/'), rest.size());
        if (end > 0)
            segments.push_back(rest.substr(0, end));
        rest.remove_prefix(end);
    }
    return segments;
}

std::string_view bearerOf(const Http::Request &request)
{
    std::string_view value = request.headers.value("Authorization").value_or(std::string_view());
    const std::size_t space = value.find(' ');
    if (space == std::string_view::npos || !Http::equalsIgnoringCase(value.substr(0, space), "Bearer"))
        return {};
    value.remove_prefix(space);
    while (!value.empty() && value.front() == ' ')
        value.remove_prefix(1);
    while (!value.empty() && value.back() == ' ')
        value.remove_suffix(1);
    return value;
}

/*! OAuth/Authorization.md of 2026-05-27 lists the first five; the sixth is what the Node SDK 3.1.0 reads. */
void addRateHeaders(Http::Headers &headers, const RateLimiter::Count &count, const RateLimiter &limiter)
{
    const auto add = [&headers](std::string_view name, long long number) {
        char digits[24];
        const char *end = std::to_chars(digits, digits + sizeof digits, number).ptr;
        headers.add(name, {digits, std::size_t(end - digits)});
    };
    add("X-RateLimit-Limit-Daily", limiter.mostDaily);
    add("X-RateLimit-Daily-Remaining", count.remainingDaily);
    add("X-RateLimit-Interval-Milliseconds", RateLimiter::Interval);
    add("X-RateLimit-Max", limiter.most == 0 ? 100 : limiter.most);
    add("X-RateLimit-Remaining", count.remaining);
    add("X-RateLimit-Daily-Reset", count.dailyReset);
}
} // namespace

namespace {
struct RatePreset {
    std::string_view name;
    long long most;
    long long mostDaily;
};
constexpr RatePreset RatePresets[]{{"standard", 100, 200'000}, {"sandbox", 25, 10'000}, {"off", 0, 200'000}};
} // namespace

std::string_view RateLimiter::preset() const
{
    for (const RatePreset &preset : RatePresets) {
        if (preset.most == most && preset.mostDaily == mostDaily)
            return preset.name;
    }
    return "custom";
}

bool RateLimiter::usePreset(std::string_view name)
{
    for (const RatePreset &preset : RatePresets) {
        if (preset.name != name)
            continue;
        most = preset.most;
        mostDaily = preset.mostDaily;
        return true;
    }
    return false;
}

RateLimiter::Count RateLimiter::count(std::string_view name, Millis now)
{
    auto found = m_meters.find(name);
    if (found == m_meters.end())
        found = m_meters.emplace(name, Meter{}).first;
    Meter &meter = found->second;
    if (now - meter.windowStart >= Interval || now < meter.windowStart) {
        meter.windowStart = now;
        meter.used = 0;
    }
    if (now - meter.dayStart >= Day || now < meter.dayStart) {
        meter.dayStart = now;
        meter.usedDaily = 0;
    }
    Count result;
    result.allowed = most == 0 || (meter.used < most && meter.usedDaily < mostDaily);
    if (result.allowed) {
        ++meter.used;
        ++meter.usedDaily;
    }
    const long long shownMost = most == 0 ? 100 : most;
    result.remaining = std::max(0LL, most == 0 ? shownMost - 1 : shownMost - meter.used);
    result.remainingDaily = std::max(0LL, most == 0 ? mostDaily - 1 : mostDaily - meter.usedDaily);
    result.dailyReset = Day - (now - meter.dayStart);
    return result;
}

Result<std::unique_ptr<Engine>> Engine::make(Http::IoThread &thread, Http::DeliveryClient &client,
                                             const EngineSetup &setup)
{
    if (!isProfile(setup.profile))
        return failure(Error::Kind::BadInput, QStringLiteral("unknown profile '%1': default, documented or observed")
                                                  .arg(QString::fromStdString(setup.profile)));
    auto engine = std::make_unique<Engine>(thread, client, setup);
    if (const Result<> loaded = engine->load(); !loaded)
        return failure(loaded.error());
    auto key = Webhooks::SigningKey::fromSeed(engine->ids.fixedKey("signing"));
    if (!setup.signingKeyPem.empty()) {
        auto given = Webhooks::SigningKey::fromPem(setup.signingKeyPem);
        if (!given)
            return failure(given.error());
        key = std::move(*given);
    }
    auto rsa = Webhooks::RsaSigningKey::fromPem(setup.rsaKeyPem.empty() ? rsaTestKeyPem() : setup.rsaKeyPem);
    if (!rsa)
        return failure(rsa.error());
    engine->publicKeyPem = key.publicPem();
    engine->rsaPublicKeyPem = rsa->publicPem();
    engine->hooks.setKeys(std::move(key), std::move(*rsa));
    return engine;
}

Engine::Engine(Http::IoThread &thread, Http::DeliveryClient &client, const EngineSetup &given)
    : ids(given.seed)
    , profile(given.profile)
    , hooks(thread, client, clock, ids)
    , log(given.logEntries)
    , magicNumbers(given.magicNumbers)
    , setup(given)
    , m_thread(thread)
{
    for (const auto &routes : {oauthRoutes(), contactRoutes(), contactMemberRoutes(), contactSearchRoutes(),
                               conversationRoutes(), uploadRoutes(), inboundRoutes(), statusRoutes(), messageRoutes(),
                               recordingRoutes(), sendRoutes(), placeRoutes(), uploadStepRoutes()}) {
        for (const Route &route : routes) {
            Compiled compiled{route, splitPath(route.path), std::string(route.method) + ' ' + route.path};
            m_routes[compiled.segments.front()].push_back(std::move(compiled));
        }
    }
    for (auto &[first, routes] : m_routes) {
        // A literal segment goes before one that varies, whatever order the files came in.
        std::stable_sort(routes.begin(), routes.end(), [](const Compiled &a, const Compiled &b) {
            return std::lexicographical_compare(
                a.segments.begin(), a.segments.end(), b.segments.begin(), b.segments.end(),
                [](std::string_view x, std::string_view y) { return (x == "{}") < (y == "{}"); });
        });
    }
    hooks.logged = [this](LogEntry entry) {
        addLogEntry(std::move(entry));
    };
    applySetup();
}

Engine::~Engine()
{
    for (Waiter &waiter : m_waiters)
        m_thread.cancel(waiter.timer);
}

void Engine::applySetup()
{
    if (setup.retry)
        profile.set("C4", *setup.retry == RetryPolicy::P1 ? "p1" : *setup.retry == RetryPolicy::P2 ? "p2" : "none");
    if (!setup.rsaKeyPem.empty())
        profile.set("legacySignature", "yes");
    hooks.setPolicy(retryPolicyFromName(profile.side("C4")).value_or(RetryPolicy::None));
    limiter.usePreset(setup.rateLimitPreset);
}

Result<> Engine::load()
{
    Result<State> loaded = stateFromFixture(setup.fixture.empty() ? builtInFixture() : setup.fixture, ids, now());
    if (!loaded)
        return failure(loaded.error());
    state = std::move(*loaded);
    addGeneratedContacts(state, ids, setup.generatedContacts, now());
#ifdef __GLIBC__
    if (setup.generatedContacts > 0)
        malloc_trim(0); // what growing lists left behind
#endif
    if (!setup.deliverTo.empty()) {
        for (Provider &provider : state.providers)
            provider.deliveryUrl = setup.deliverTo;
    }
    App &app = ownApp();
    if (!setup.appEventsTo.empty())
        app.eventsUrl = setup.appEventsTo;
    for (const std::string &uri : setup.redirectUris) {
        if (std::find(app.redirectUris.begin(), app.redirectUris.end(), uri) == app.redirectUris.end())
            app.redirectUris.push_back(uri);
    }
    return {};
}

Result<> Engine::reset()
{
    clock.reset();
    tokens = {};
    limiter = {};
    faults.clear();
    raceWindow = 0;
    magicNumbers = setup.magicNumbers;
    hooks.forgetAll();
    hooks.setSigning(Hooks::SigningChoice::Profile);
    profile = Profile(setup.profile);
    applySetup();
    return load();
}

void Engine::advanceClock(Millis step)
{
    clock.advance(std::chrono::milliseconds(step));
    releaseScheduled();
    hooks.clockMoved();
}

const Engine::Compiled *Engine::match(Call &call) const
{
    if (call.target.segments.empty())
        return nullptr;
    const auto bucket = m_routes.find(call.target.segments.front());
    if (bucket == m_routes.end())
        return nullptr;
    for (const Compiled &compiled : bucket->second) {
        if (call.method != compiled.route.method || compiled.segments.size() != call.target.segments.size())
            continue;
        if (compiled.route.generation == Generation::V3 && !call.v3)
            continue;
        const bool fits = std::equal(
            compiled.segments.begin(), compiled.segments.end(), call.target.segments.begin(),
            [](std::string_view want, const std::string &is) { return want == is || (want == "{}" && !is.empty()); });
        if (!fits)
            continue;
        for (std::size_t i = 0; i < compiled.segments.size(); ++i) {
            if (compiled.segments[i] == "{}")
                call.params.push_back(call.target.segments[i]);
        }
        return &compiled;
    }
    return nullptr;
}

std::optional<Http::Response> Engine::refusedAccess(Call &call, const Compiled &compiled,
                                                    std::optional<RateLimiter::Count> &count)
{
    const Route &route = compiled.route;
    if (route.access == Access::Public)
        return std::nullopt;
    const std::string_view bearer = bearerOf(*call.request);
    const bool isPrivate = bearer.substr(0, 4) == "pit-";
    const AccessToken *token = nullptr;
    if (isPrivate) {
        const auto found = state.privateTokens.find(std::string(bearer));
        if (found == state.privateTokens.end())
            return problem(call, {401, "Invalid Private Integration token"});
        auto grant = std::make_shared<Grant>();
        grant->userType = UserType::Location;
        grant->locationId = found->second;
        grant->companyId = state.company.id;
        grant->scopes = state.privateScopes;
        grant->privateToken = true;
        call.grant = std::move(grant);
    } else {
        token = tokens.access(bearer);
        if (!token || token->revoked || token->expiresAt <= now()) {
            const bool documented = profile.name() == "documented";
            return problem(call, {401, documented ? "Invalid token: access token is invalid" : "Invalid JWT"});
        }
        call.grant = token->grant;
    }
    call.note.locationId = call.grant->locationId;

    count = limiter.count(token ? token->meter : call.grant->meter(), now());
    if (!count->allowed)
        return problem(call, {429, "Too Many Requests"});

    if (call.version.empty() && route.versionNeeded)
        return problem(call, {401, "version header was not found."});
    if (!call.version.empty() &&
        std::find(std::begin(KnownVersions), std::end(KnownVersions), call.version) == std::end(KnownVersions))
        return problem(call, {400, "Invalid API version segment '" + call.version + "' at position 0"});

    const bool oauthOnly =
        route.access == Access::LocationOnly || route.access == Access::Company || route.access == Access::EitherOnly;
    if (oauthOnly && isPrivate)
        return problem(call, {401, "The token is not authorized for this scope."});
    const bool company = call.grant->userType == UserType::Company;
    const bool wantsLocation = route.access == Access::Location || route.access == Access::LocationOnly;
    if ((wantsLocation && company) || (route.access == Access::Company && !company)) {
        return problem(call, {401, "This authClass type is not allowed to access this scope. Please verify your IAM "
                                   "configuration if this is not the case."});
    }
    if (*route.scope && !call.grant->allows(route.scope))
        return problem(call, {401, "The token is not authorized for this scope."});
    return std::nullopt;
}

std::optional<Http::Response> Engine::readBody(Call &call)
{
    const Http::Request &request = *call.request;
    const std::string_view type = request.headers.value("Content-Type").value_or(std::string_view());
    call.body.SetObject();
    if (request.body.empty())
        return std::nullopt;
    if (lowered(type).find("application/x-www-form-urlencoded") != std::string::npos) {
        auto &allocator = call.body.GetAllocator();
        for (const auto &[name, value] : Http::parseForm(request.body)) {
            if (hasMember(call.body, name))
                continue;
            JsonValue key(name.data(), rapidjson::SizeType(name.size()), allocator);
            JsonValue text(value.data(), rapidjson::SizeType(value.size()), allocator);
            call.body.AddMember(key, text, allocator);
        }
        return std::nullopt;
    }
    JsonDocument parsed = parseJson(request.body);
    if (!parsed.ok())
        return problem(call, {400, parsed.error + " at position " + std::to_string(parsed.offset)});
    if (!parsed.document.IsObject())
        return problem(call, {400, "The request body must be a JSON object"});
    call.body = std::move(parsed.document);
    return std::nullopt;
}

Http::Response Engine::answer(Call &call, const Compiled *compiled)
{
    if (!compiled)
        return problem(call, {404, "Cannot " + call.request->method + ' ' + call.target.path});
    call.note.operation = compiled->operation;
    std::optional<RateLimiter::Count> count;
    std::optional<Http::Response> refused = refusedAccess(call, *compiled, count);
    if (!refused && compiled->route.body == Body::Json)
        refused = readBody(call);
    Http::Response response = refused ? std::move(*refused) : compiled->route.handler(*this, call);
    if (count)
        addRateHeaders(response.headers, *count, limiter);
    return response;
}

const Fault *Engine::faultFor(const Call &call, const Compiled *compiled)
{
    for (Fault &fault : faults) {
        if (fault.remaining == 0 || (!fault.method.empty() && fault.method != call.method))
            continue;
        const std::string_view pattern = compiled ? std::string_view(compiled->route.path) : std::string_view();
        if (!fault.path.empty() && fault.path != pattern &&
            call.target.path.compare(0, fault.path.size(), fault.path) != 0)
            continue;
        if (fault.remaining > 0)
            --fault.remaining;
        return &fault;
    }
    return nullptr;
}

void Engine::finish(Call &call, Http::Response response, const std::function<void(Http::Response)> &respond)
{
    response.headers.add("X-Trace-Id", call.note.traceId);
    response.notes = std::make_shared<Annotation>(std::move(call.note));
    if (changed && call.method != "GET")
        changed();
    respond(std::move(response));
}

void Engine::handle(const Http::Request &request, std::function<void(Http::Response)> respond)
{
    Call call;
    call.request = &request;
    call.target = Http::parseTarget(request.target);
    call.method = request.method == "HEAD" ? "GET" : request.method;
    call.version = std::string(request.headers.value("Version").value_or(std::string_view()));
    call.v3 = call.version == "v3";
    call.note.traceId = ids.nextUuid();
    const auto &segments = call.target.segments;
    if (!segments.empty() && segments.front() == "_emulator") {
        control(*this, call, request, std::move(respond));
        return;
    }
    const Compiled *route = match(call);
    const Fault *fault = faultFor(call, route);
    Http::Response response;
    if (fault && fault->status) {
        call.note.operation = route ? route->operation : std::string();
        response = fault->body.empty() ? problem(call, {fault->status, std::string(Http::reasonPhrase(fault->status))})
                                       : jsonAnswer(fault->status, fault->body);
    } else if (segments.size() == 1 && segments[0] == "health" && call.method == "GET") {
        response = jsonAnswer(200, R"({"status":"ok"})"); // of constant length: load balancers and benchmarks compare
    } else if (!segments.empty() && segments[0] == "_files") {
        response = servedFile(*this, call);
    } else if (!segments.empty() && segments.back() == "chooselocation") {
        response = consent(*this, call);
    } else {
        response = answer(call, route);
    }
    if (!fault || fault->status) {
        if (!fault || fault->latencyMs == 0) {
            finish(call, std::move(response), respond);
            return;
        }
    }
    if (fault->drop)
        response.fault = Http::Response::Fault::Drop;
    else if (fault->truncate)
        response.fault = Http::Response::Fault::TruncateBody;
    if (fault->latencyMs == 0) {
        finish(call, std::move(response), respond);
        return;
    }
    const auto late = std::make_shared<Http::Response>(std::move(response));
    auto note = call.note;
    m_thread.after(std::chrono::milliseconds(fault->latencyMs),
                   [this, late, note, respond = std::move(respond), alive = std::weak_ptr(m_alive)] {
                       if (!alive.lock())
                           return;
                       Call waited;
                       waited.note = note;
                       waited.method = "GET";
                       finish(waited, std::move(*late), respond);
                   });
}

void Engine::handleOwnControl(const Http::Request &request, std::function<void(Http::Response)> respond)
{
    Call call;
    call.request = &request;
    call.target = Http::parseTarget(request.target);
    call.method = request.method;
    call.note.traceId = ids.nextUuid();
    control(*this, call, request, std::move(respond));
}

void Engine::served(Http::ServedExchange exchange)
{
    if (exchange.request.target.compare(0, 10, "/_emulator") == 0)
        return;
    LogEntry entry;
    if (exchange.response.notes)
        entry.note = std::move(*std::static_pointer_cast<Annotation>(exchange.response.notes));
    entry.at =
        std::chrono::duration_cast<std::chrono::milliseconds>(exchange.request.receivedAt.time_since_epoch()).count();
    entry.method = std::move(exchange.request.method);
    entry.url = std::move(exchange.request.target);
    entry.status = exchange.response.status;
    entry.durationMs = double(exchange.duration.count()) / 1000.0;
    entry.remoteAddress = std::move(exchange.request.remoteAddress);
    entry.requestHead = std::move(exchange.request.head);
    entry.requestBody = std::move(exchange.request.body);
    entry.responseHead = std::move(exchange.responseHead);
    entry.responseBody = std::move(exchange.response.body);
    entry.responseBody.shrink_to_fit(); // it was reserved for more
    addLogEntry(std::move(entry));
}

void Engine::refused(const Http::Refusal &refusal)
{
    LogEntry entry;
    entry.at = SystemClock().sinceEpoch().count();
    entry.status = refusal.status;
    entry.error = refusal.reason;
    entry.remoteAddress = refusal.remoteAddress;
    entry.requestHead = refusal.bytes;
    addLogEntry(std::move(entry));
}

void Engine::addLogEntry(LogEntry entry)
{
    log.add(std::move(entry));
    if (recorded)
        recorded(log.entries().back());
    if (changed)
        changed();
    wakeWaiters();
}

void Engine::answerLog(std::uint64_t after, std::size_t limit, Millis wait, std::function<void(Http::Response)> respond)
{
    if (log.newest() > after || wait <= 0 || m_waitsEnded) {
        respond(jsonAnswer(200, log.toJson(after, limit)));
        return;
    }
    const auto waiter = m_waiters.insert(m_waiters.end(), Waiter{after, limit, std::move(respond), 0});
    waiter->timer = m_thread.after(std::chrono::milliseconds(wait), [this, waiter, alive = std::weak_ptr(m_alive)] {
        if (!alive.lock())
            return;
        const Waiter done = std::move(*waiter);
        m_waiters.erase(waiter);
        done.respond(jsonAnswer(200, log.toJson(done.after, done.limit)));
    });
}

void Engine::endWaits()
{
    m_waitsEnded = true;
    wakeWaiters();
}

void Engine::wakeWaiters()
{
    while (!m_waiters.empty()) {
        const Waiter waiter = std::move(m_waiters.front());
        m_waiters.pop_front();
        m_thread.cancel(waiter.timer);
        waiter.respond(jsonAnswer(200, log.toJson(waiter.after, waiter.limit)));
    }
}

} // namespace Linesman::Emulator
