// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/control/controlbehaviour.h"

#include "app/emulator/behaviour/backend.h"
#include "app/emulator/control/controlanswers.h"
#include "app/emulator/control/controlstate.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/json.h"

#include <chrono>

namespace Linesman::Emulator {

namespace {
constexpr std::size_t MostNameLetters = 64; // of a lift or a test
constexpr std::size_t MostMessages = 1000;  // that a test sends by itself
Http::Response profileAnswer(const Backend &backend)
{
    JsonWriter json;
    json.beginObject();
    writeProfile(json, backend);
    return jsonAnswer(200, json.endObject().take());
}

Http::Response readProfile(Backend &backend, RequestContext &)
{
    return profileAnswer(backend);
}

/*! "; it has both, SMS" */
std::string sidesOf(std::string_view id)
{
    std::string text;
    for (const Switch &one : switches()) {
        if (id != one.id)
            continue;
        for (const char *side : one.sides)
            text += (text.empty() ? "; it has " : ", ") + std::string(side);
    }
    return text;
}

Http::Response changeProfile(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    check.only({"name", "switches"});
    const std::string name = check.oneOf("name", {"default", "documented", "observed", "as-in-2025"}, false);
    Profile changed = name.empty() ? backend.profile() : Profile(name);
    if (const JsonValue *sides = member(context.body, "switches")) {
        if (!sides->IsObject()) {
            check.add("switches must be an object");
        } else {
            for (const auto &item : sides->GetObject()) {
                const std::string_view side = item.value.IsString() ? view(item.value) : std::string_view();
                const std::string id(view(item.name));
                if (changed.side(id).empty() && id != "legacySignature")
                    check.add("there is no switch '" + id + "'; GET /_emulator/profile lists them");
                else if (!changed.set(view(item.name), side))
                    check.add("switches." + id + " has no side '" + std::string(side) + "'" + sidesOf(id));
            }
        }
    }
    if (!check.ok())
        return invalid(context, check.messages());
    backend.setProfile(changed);
    return profileAnswer(backend);
}

Http::Response settingsAnswer(const Backend &backend)
{
    JsonWriter json;
    json.beginObject();
    writeSettings(json, backend);
    return jsonAnswer(200, json.endObject().take());
}

Http::Response readSettings(Backend &backend, RequestContext &)
{
    return settingsAnswer(backend);
}

Http::Response changeSettings(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    check.only({"raceWindowMs", "rateLimit", "rateLimitDaily", "rateLimitPreset", "magicNumbers", "retry", "signing",
                "deliveryTimeoutMs", "tokenLifetimeMs"});
    const std::string preset = check.oneOf("rateLimitPreset", {"standard", "sandbox", "off"}, false);
    RateLimiter::Limits limits = RateLimiter::presetLimits(preset).value_or(backend.limiter().limits());
    Settings settings = backend.settings();
    settings.raceWindow = check.wholeNumber("raceWindowMs", settings.raceWindow, 0, 3'600'000);
    settings.tokenLifetime = check.wholeNumber("tokenLifetimeMs", settings.tokenLifetime, 0, 31'536'000'000);
    limits.perInterval = check.wholeNumber("rateLimit", limits.perInterval, 0, 1'000'000'000);
    limits.daily = check.wholeNumber("rateLimitDaily", limits.daily, 1, 1'000'000'000'000);
    const auto timeout = check.wholeNumber("deliveryTimeoutMs", 0, 100, 600'000);
    settings.testValues = check.truth("magicNumbers", settings.testValues);
    const std::string retry = check.oneOf("retry", {"p1", "p2", "none"}, false);
    const std::string signing = check.oneOf("signing", {"profile", "ed25519", "rsa", "both", "none"}, false);
    if (!check.ok())
        return invalid(context, check.messages());
    backend.settings() = settings;
    backend.limiter().setLimits(limits);
    if (timeout)
        backend.webhooks().setTimeout(std::chrono::milliseconds(timeout));
    if (!retry.empty())
        backend.setRetryPolicy(*retryPolicyFromName(retry));
    if (!signing.empty())
        backend.webhooks().setSigning(*signingFromName(signing));
    return settingsAnswer(backend);
}

Http::Response liftLimits(Backend &backend, RequestContext &context)
{
    constexpr Millis Usual = 30LL * 60 * 1000;
    Validation check(context.body);
    check.only({"forMs"});
    const Millis length = check.wholeNumber("forMs", Usual, 1, 24LL * 3600 * 1000);
    if (context.params[0].size() > MostNameLetters)
        check.add("a name has 64 characters at most");
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(length);
    if (check.ok() && !backend.limiter().lift(context.params[0], until))
        check.add("at most " + std::to_string(RateLimiter::MostLifts) + " lifts are kept");
    return check.ok() ? controlDone() : invalid(context, check.messages());
}

Http::Response dropLift(Backend &backend, RequestContext &context)
{
    const bool dropped = backend.limiter().drop(context.params[0]);
    return dropped ? controlDone() : problem(context, {404, "No lift has the name " + context.params[0]});
}

Http::Response beginRun(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    if (context.params[0].size() > MostNameLetters)
        check.add("a name has 64 characters at most");
    check.only({"messageIds"});
    const std::vector<std::string> ids = check.texts("messageIds");
    if (ids.size() > MostMessages)
        check.add("at most " + std::to_string(MostMessages) + " messageIds are taken");
    if (check.ok() && !backend.testRuns().begin(context.params[0], TestRuns::Moment::clock::now()))
        check.add("at most " + std::to_string(TestRuns::MostRuns) + " tests run at once");
    if (!check.ok())
        return invalid(context, check.messages());
    for (const std::string &id : ids)
        backend.testRuns().own(context.params[0], id);
    return controlDone();
}

Http::Response endRun(Backend &backend, RequestContext &context)
{
    const bool ended = backend.testRuns().end(context.params[0]);
    return ended ? controlDone() : problem(context, {404, "No test has the name " + context.params[0]});
}

Http::Response noRetry(const RequestContext &context)
{
    return problem(context, {404, "No retry is pending for the delivery " + context.params[0]});
}

Http::Response sendRetry(Backend &backend, RequestContext &context)
{
    return backend.webhooks().retryNow(context.params[0]) ? controlDone() : noRetry(context);
}

Http::Response dropRetry(Backend &backend, RequestContext &context)
{
    return backend.webhooks().giveUp(context.params[0]) ? controlDone() : noRetry(context);
}

Http::Response clearLog(Backend &backend, RequestContext &)
{
    backend.log().clear();
    return controlDone();
}
} // namespace

std::vector<ControlRoute> controlBehaviour()
{
    return {
        {"GET", "profile", readProfile},        {"POST", "profile", changeProfile},  {"GET", "settings", readSettings},
        {"POST", "settings", changeSettings},   {"POST", "lifts/{}", liftLimits},    {"DELETE", "lifts/{}", dropLift},
        {"POST", "retries/{}/send", sendRetry}, {"DELETE", "retries/{}", dropRetry}, {"DELETE", "log", clearLog},
        {"POST", "runs/{}", beginRun},          {"DELETE", "runs/{}", endRun},
    };
}

} // namespace Linesman::Emulator
