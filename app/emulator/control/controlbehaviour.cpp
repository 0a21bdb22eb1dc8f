// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/control/control.h"
#include "app/emulator/control/controlstate.h"
#include "app/emulator/engine.h"

#include <algorithm>
#include <charconv>

// How the emulator behaves: clock, faults, tokens, profile, settings, retries, snapshots.
namespace Linesman::Emulator {

namespace {
constexpr std::size_t MostSnapshots = 20;
constexpr std::size_t LongestName = 100;
constexpr Millis LongestStep = 10LL * 365 * 24 * 3600 * 1000;

Http::Response resetAll(Engine &engine, Call &call)
{
    const Result<> reset = engine.reset();
    return reset ? controlDone() : problem(call, {400, reset.error().detail.toStdString()});
}

Http::Response noSnapshot(const Call &call)
{
    return problem(call, {404, "No snapshot is called " + call.params[0]});
}

Http::Response saveSnapshot(Engine &engine, Call &call)
{
    const std::string &name = call.params[0];
    if (name.size() > LongestName)
        return problem(call, {400, "A snapshot's name has at most " + std::to_string(LongestName) + " bytes"});
    if (engine.snapshots.size() >= MostSnapshots && !engine.snapshots.contains(name))
        return problem(call, {400, "At most " + std::to_string(MostSnapshots) + " snapshots are kept"});
    engine.snapshots[name] = {engine.state, SystemClock().sinceEpoch().count()};
    return controlDone();
}

Http::Response restoreSnapshot(Engine &engine, Call &call)
{
    const auto found = engine.snapshots.find(call.params[0]);
    if (found == engine.snapshots.end())
        return noSnapshot(call);
    engine.state = found->second.state;
    engine.hooks.forgetAll();
    if (engine.messagesChanged)
        engine.messagesChanged();
    return controlDone();
}

Http::Response deleteSnapshot(Engine &engine, Call &call)
{
    return engine.snapshots.erase(call.params[0]) ? controlDone() : noSnapshot(call);
}

Http::Response clockAnswer(const Engine &engine)
{
    JsonWriter json;
    json.beginObject().field("now", isoTime(engine.now())).field("offsetMs", engine.clock.offset().count()).endObject();
    return jsonAnswer(200, json.take());
}

Http::Response readClock(Engine &engine, Call &)
{
    return clockAnswer(engine);
}

Http::Response changeClock(Engine &engine, Call &call)
{
    Validation check(call.body);
    check.only({"advanceMs"});
    if (!member(call.body, "advanceMs"))
        check.add("advanceMs should not be empty");
    const Millis step = wholeNumber(check, call.body, "advanceMs", 0, 0, LongestStep);
    if (check.ok() && engine.clock.offset().count() > 5 * LongestStep)
        check.add("the clock cannot be put forward any further: reset it");
    if (!check.ok())
        return invalid(call, check.messages());
    engine.advanceClock(step);
    return clockAnswer(engine);
}

Http::Response faultList(const Engine &engine)
{
    JsonWriter json;
    json.beginObject();
    writeFaults(json, engine);
    return jsonAnswer(200, json.endObject().take());
}

Http::Response readFaults(Engine &engine, Call &)
{
    return faultList(engine);
}

Http::Response addFault(Engine &engine, Call &call)
{
    Validation check(call.body);
    check.only({"method", "path", "status", "body", "latencyMs", "drop", "truncate", "count", "clear"});
    const bool clear = check.truth("clear", false);
    Fault fault;
    fault.method = check.text("method");
    fault.path = check.text("path");
    fault.body = check.text("body");
    fault.status = int(wholeNumber(check, call.body, "status", 0, 200, 599));
    fault.latencyMs = wholeNumber(check, call.body, "latencyMs", 0, 0, 600'000);
    fault.remaining = wholeNumber(check, call.body, "count", -1, 1, 1'000'000);
    fault.drop = check.truth("drop", false);
    fault.truncate = check.truth("truncate", false);
    const bool any = fault.status || fault.latencyMs || fault.drop || fault.truncate;
    if (!any && !member(call.body, "clear"))
        check.add("one of status, latencyMs, drop and truncate is needed");
    if (any && engine.faults.size() >= 1000 && !clear)
        check.add("at most 1000 faults are kept");
    if (!check.ok())
        return invalid(call, check.messages());
    if (clear)
        engine.faults.clear();
    if (any) {
        fault.id = engine.nextFault++;
        engine.faults.push_back(std::move(fault));
    }
    return faultList(engine);
}

Http::Response clearFaults(Engine &engine, Call &)
{
    engine.faults.clear();
    return controlDone();
}

Http::Response deleteFault(Engine &engine, Call &call)
{
    const std::string &text = call.params[0];
    std::uint64_t id = 0;
    std::from_chars(text.data(), text.data() + text.size(), id);
    const auto erased =
        std::erase_if(engine.faults, [&](const Fault &fault) { return fault.id == id && std::to_string(id) == text; });
    return erased ? controlDone() : problem(call, {404, "No fault has the id " + text});
}

Http::Response changeTokens(Engine &engine, Call &call, bool revoke)
{
    Validation check(call.body);
    revoke ? check.only({"locationId", "appId", "id"}) : check.only({"locationId", "appId", "id", "refresh"});
    const TokenFilter filter{check.text("appId"), check.text("locationId"), check.text("id")};
    const bool refresh = check.truth("refresh", false);
    if (!check.ok())
        return invalid(call, check.messages());
    const auto reach = refresh ? Tokens::Reach::RefreshToo : Tokens::Reach::AccessOnly;
    const std::size_t count = revoke ? engine.tokens.revoke(filter) : engine.tokens.expire(filter, reach, engine.now());
    return controlDone("\"count\":" + std::to_string(count));
}

Http::Response expireTokens(Engine &engine, Call &call)
{
    return changeTokens(engine, call, false);
}

Http::Response revokeTokens(Engine &engine, Call &call)
{
    return changeTokens(engine, call, true);
}

Http::Response addPrivateToken(Engine &engine, Call &call)
{
    Validation check(call.body);
    check.only({"locationId"});
    const std::string locationId = check.needText("locationId");
    if (!check.ok())
        return invalid(call, check.messages());
    if (!engine.state.location(locationId))
        return problem(call, {404, "No location has the id " + locationId});
    const std::string token = "pit-" + engine.ids.nextUuid();
    engine.state.privateTokens.emplace(token, locationId);
    JsonWriter json;
    json.beginObject().field("token", token).field("locationId", locationId).endObject();
    return jsonAnswer(200, json.take());
}

Http::Response deletePrivateToken(Engine &engine, Call &call)
{
    return engine.state.privateTokens.erase(call.params[0])
               ? controlDone()
               : problem(call, {404, "There is no such private integration token"});
}

Http::Response profileAnswer(const Engine &engine)
{
    JsonWriter json;
    json.beginObject();
    writeProfile(json, engine);
    return jsonAnswer(200, json.endObject().take());
}

Http::Response readProfile(Engine &engine, Call &)
{
    return profileAnswer(engine);
}

Http::Response changeProfile(Engine &engine, Call &call)
{
    Validation check(call.body);
    check.only({"name", "switches"});
    const std::string name = check.oneOf("name", {"default", "documented", "observed"}, false);
    Profile changed = name.empty() ? engine.profile : Profile(name);
    if (const JsonValue *sides = member(call.body, "switches")) {
        if (!sides->IsObject()) {
            check.add("switches must be an object");
        } else {
            for (const auto &item : sides->GetObject()) {
                const std::string_view side = item.value.IsString() ? view(item.value) : std::string_view();
                if (!changed.set(view(item.name), side))
                    check.add("switches." + std::string(view(item.name)) + " has no side '" + std::string(side) + "'");
            }
        }
    }
    if (!check.ok())
        return invalid(call, check.messages());
    engine.profile = changed;
    engine.hooks.setPolicy(retryPolicyFromName(changed.side("C4")).value_or(RetryPolicy::None));
    return profileAnswer(engine);
}

Http::Response settingsAnswer(const Engine &engine)
{
    JsonWriter json;
    json.beginObject();
    writeSettings(json, engine);
    return jsonAnswer(200, json.endObject().take());
}

Http::Response readSettings(Engine &engine, Call &)
{
    return settingsAnswer(engine);
}

Http::Response changeSettings(Engine &engine, Call &call)
{
    Validation check(call.body);
    check.only({"raceWindowMs", "rateLimit", "rateLimitDaily", "rateLimitPreset", "magicNumbers", "retry", "signing",
                "deliveryTimeoutMs"});
    const std::string preset = check.oneOf("rateLimitPreset", {"standard", "sandbox", "off"}, false);
    RateLimiter limits;
    limits.most = engine.limiter.most;
    limits.mostDaily = engine.limiter.mostDaily;
    limits.usePreset(preset);
    const Millis race = wholeNumber(check, call.body, "raceWindowMs", engine.raceWindow, 0, 3'600'000);
    limits.most = wholeNumber(check, call.body, "rateLimit", limits.most, 0, 1'000'000'000);
    limits.mostDaily = wholeNumber(check, call.body, "rateLimitDaily", limits.mostDaily, 1, 1'000'000'000'000);
    const auto timeout = wholeNumber(check, call.body, "deliveryTimeoutMs", 0, 100, 600'000);
    const bool magic = check.truth("magicNumbers", engine.magicNumbers);
    const std::string retry = check.oneOf("retry", {"p1", "p2", "none"}, false);
    const std::string signing = check.oneOf("signing", {"profile", "ed25519", "rsa", "both", "none"}, false);
    if (!check.ok())
        return invalid(call, check.messages());
    engine.raceWindow = race;
    engine.limiter.most = limits.most;
    engine.limiter.mostDaily = limits.mostDaily;
    engine.magicNumbers = magic;
    if (timeout)
        engine.hooks.setTimeout(std::chrono::milliseconds(timeout));
    if (!retry.empty()) {
        engine.profile.set("C4", retry);
        engine.hooks.setPolicy(*retryPolicyFromName(retry));
    }
    if (!signing.empty())
        engine.hooks.setSigning(*signingFromName(signing));
    return settingsAnswer(engine);
}

Http::Response noRetry(const Call &call)
{
    return problem(call, {404, "No retry is pending for the delivery " + call.params[0]});
}

Http::Response sendRetry(Engine &engine, Call &call)
{
    return engine.hooks.retryNow(call.params[0]) ? controlDone() : noRetry(call);
}

Http::Response dropRetry(Engine &engine, Call &call)
{
    return engine.hooks.giveUp(call.params[0]) ? controlDone() : noRetry(call);
}

Http::Response clearLog(Engine &engine, Call &)
{
    engine.log.clear();
    return controlDone();
}
} // namespace

std::vector<ControlRoute> controlBehaviour()
{
    return {
        {"POST", "reset", resetAll},
        {"POST", "snapshots/{}", saveSnapshot},
        {"POST", "snapshots/{}/restore", restoreSnapshot},
        {"DELETE", "snapshots/{}", deleteSnapshot},
        {"GET", "clock", readClock},
        {"POST", "clock", changeClock},
        {"GET", "faults", readFaults},
        {"POST", "faults", addFault},
        {"DELETE", "faults", clearFaults},
        {"DELETE", "faults/{}", deleteFault},
        {"POST", "tokens/expire", expireTokens},
        {"POST", "tokens/revoke", revokeTokens},
        {"POST", "tokens/private", addPrivateToken},
        {"DELETE", "tokens/private/{}", deletePrivateToken},
        {"GET", "profile", readProfile},
        {"POST", "profile", changeProfile},
        {"GET", "settings", readSettings},
        {"POST", "settings", changeSettings},
        {"POST", "retries/{}/send", sendRetry},
        {"DELETE", "retries/{}", dropRetry},
        {"DELETE", "log", clearLog},
    };
}

} // namespace Linesman::Emulator
