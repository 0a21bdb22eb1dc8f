#include "app/emulator/controlsend.h"
#include "app/emulator/controlstate.h"
#include "app/emulator/engine.h"
#include "app/emulator/magic.h"

#include <algorithm>
#include <charconv>

namespace Linesman::Emulator {

namespace {
constexpr Millis LongestPoll = 30'000;

using Respond = std::function<void(Http::Response)>;

/*! "name", "name:port", "[::1]:port"; the name in lower case. */
std::string hostName(std::string_view host)
{
    if (!host.empty() && host.front() == '[')
        return lowered(host.substr(0, host.find(']') + 1));
    return lowered(host.substr(0, host.find(':')));
}

bool isLoopbackName(std::string_view host)
{
    const std::string name = hostName(host);
    const bool local = name.size() > 10 && name.compare(name.size() - 10, 10, ".localhost") == 0;
    return name == "localhost" || local || name == "[::1]" || name.compare(0, 4, "127.") == 0;
}

/*! A web page must not reach the control surface, whatever name it was served under (DNS rebinding). */
bool isRefused(const Http::Request &request)
{
    if (const auto host = request.headers.value("Host"); host && !isLoopbackName(*host))
        return true;
    if (const auto origin = request.headers.value("Origin")) {
        const std::size_t scheme = origin->find("://");
        if (scheme == std::string_view::npos || !isLoopbackName(origin->substr(scheme + 3)))
            return true;
    }
    return request.remoteAddress.compare(0, 4, "127.") != 0 && request.remoteAddress.compare(0, 5, "[::1]") != 0 &&
           request.remoteAddress.compare(0, 14, "[::ffff:127.0.") != 0;
}

Http::Response done(std::string_view extra = {})
{
    JsonWriter json;
    json.beginObject().field("success", true);
    std::string text = json.take();
    if (!extra.empty()) {
        text += ',';
        text += extra;
    }
    return jsonAnswer(200, text + '}');
}

std::int64_t wholeNumber(Validation &check, const JsonValue &body, std::string_view name, std::int64_t fallback,
                         std::int64_t least, std::int64_t most)
{
    const JsonValue *value = member(body, name);
    if (!value)
        return fallback;
    if (!value->IsInt64() || value->GetInt64() < least || value->GetInt64() > most) {
        check.add(std::string(name) + " must be a whole number from " + std::to_string(least) + " to " +
                  std::to_string(most));
        return fallback;
    }
    return value->GetInt64();
}

Http::Response changeClock(Engine &engine, Call &call)
{
    Validation check(call.body);
    check.only({"advanceMs"});
    if (!member(call.body, "advanceMs"))
        check.add("advanceMs should not be empty");
    const Millis step = wholeNumber(check, call.body, "advanceMs", 0, 0, 10LL * 365 * 24 * 3600 * 1000);
    if (!check.ok())
        return invalid(call, check.messages());
    engine.advanceClock(step);
    JsonWriter json;
    json.beginObject().field("now", isoTime(engine.now())).field("offsetMs", engine.clock.offset().count()).endObject();
    return jsonAnswer(200, json.take());
}

/*! {locationId} or {count}: that many new locations, each with the app. */
Http::Response changeInstall(Engine &engine, Call &call, bool install)
{
    Validation check(call.body);
    check.only({"locationId", "appId", "userId", "count"});
    const std::string locationId = check.text("locationId");
    const std::string appId = check.text("appId");
    std::string userId = check.text("userId");
    const auto count = wholeNumber(check, call.body, "count", 0, 1, 10'000);
    if (install && locationId.empty() && count == 0)
        check.add("locationId should not be empty");
    if (!check.ok())
        return invalid(call, check.messages());
    App *app = appId.empty() ? &engine.ownApp() : engine.state.app(appId);
    if (!app)
        return problem(call, {404, "No app has the id " + appId});
    if (!locationId.empty() && !engine.state.location(locationId))
        return problem(call, {404, "No location has the id " + locationId});
    if (userId.empty())
        userId = engine.state.users.front().id;
    if (!install) {
        engine.uninstall(*app, locationId);
        return done();
    }
    JsonWriter list;
    list.beginArray();
    if (!locationId.empty()) {
        engine.install(*app, locationId, userId);
        list.string(locationId);
    }
    for (std::int64_t i = 0; i < count; ++i) {
        Location location;
        location.id = engine.ids.next();
        location.name = "Location " + std::to_string(engine.state.locations.size() + 1);
        location.email = "location" + std::to_string(engine.state.locations.size() + 1) + "@places.example";
        location.address = std::to_string(i + 1) + " Harbour Road";
        engine.state.locations.push_back(location);
        engine.install(*app, location.id, userId);
        list.string(location.id);
    }
    return done("\"locationIds\":" + list.endArray().take());
}

Http::Response changeFaults(Engine &engine, Call &call)
{
    if (call.method == "DELETE") {
        engine.faults.clear();
        return done();
    }
    Validation check(call.body);
    check.only({"method", "path", "status", "body", "latencyMs", "drop", "truncate", "count", "clear"});
    if (check.truth("clear", false))
        engine.faults.clear();
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
    if (!check.ok())
        return invalid(call, check.messages());
    if (any) {
        fault.id = engine.faults.empty() ? 1 : engine.faults.back().id + 1;
        engine.faults.push_back(std::move(fault));
    }
    JsonWriter json;
    json.beginObject();
    writeFaults(json, engine);
    return jsonAnswer(200, json.endObject().take());
}

Http::Response changeTokens(Engine &engine, Call &call, bool revoke)
{
    Validation check(call.body);
    check.only({"locationId", "appId"});
    const std::string locationId = check.text("locationId");
    const std::string appId = check.text("appId");
    if (!check.ok())
        return invalid(call, check.messages());
    const std::size_t count =
        revoke ? engine.tokens.revoke(appId, locationId) : engine.tokens.expire(locationId, engine.now());
    return done("\"count\":" + std::to_string(count));
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
    JsonWriter json;
    json.beginObject();
    writeProfile(json, engine);
    return jsonAnswer(200, json.endObject().take());
}

Http::Response changeSettings(Engine &engine, Call &call)
{
    Validation check(call.body);
    check.only({"raceWindowMs", "rateLimit", "rateLimitDaily", "magicNumbers", "retry", "deliveryTimeoutMs"});
    const Millis race = wholeNumber(check, call.body, "raceWindowMs", engine.raceWindow, 0, 3'600'000);
    const auto most = wholeNumber(check, call.body, "rateLimit", engine.limiter.most, 0, 1'000'000'000);
    const auto daily = wholeNumber(check, call.body, "rateLimitDaily", engine.limiter.mostDaily, 1, 1'000'000'000'000);
    const auto timeout = wholeNumber(check, call.body, "deliveryTimeoutMs", 0, 100, 600'000);
    const bool magic = check.truth("magicNumbers", engine.magicNumbers);
    const std::string retry = check.oneOf("retry", {"p1", "p2", "none"}, false);
    if (!check.ok())
        return invalid(call, check.messages());
    engine.raceWindow = race;
    engine.limiter.most = most;
    engine.limiter.mostDaily = daily;
    engine.magicNumbers = magic;
    if (timeout)
        engine.hooks.setTimeout(std::chrono::milliseconds(timeout));
    if (!retry.empty()) {
        engine.profile.set("C4", retry);
        engine.hooks.setPolicy(*retryPolicyFromName(retry));
    }
    return done();
}

Http::Response changeProvider(Engine &engine, Call &call, const std::string &id)
{
    Provider *provider = engine.state.provider(id);
    if (!provider)
        return problem(call, {404, "No provider has the id " + id});
    Validation check(call.body);
    check.only({"deliveryUrl", "selectedIn", "name"});
    const std::string url = check.text("deliveryUrl");
    const std::string name = check.text("name");
    const std::vector<std::string> selectedIn = check.texts("selectedIn");
    if (!url.empty() && url.compare(0, 7, "http://") != 0 && url.compare(0, 8, "https://") != 0)
        check.add("deliveryUrl must begin with http:// or https://");
    for (const std::string &locationId : selectedIn) {
        const App *app = engine.state.app(provider->appId);
        if (!engine.state.location(locationId) || !app->installIn(locationId))
            check.add("the app is not installed in the location " + locationId);
    }
    if (member(call.body, "selectedIn") && !isDefaultKind(provider->kind))
        check.add("only SmsDefault and EmailDefault are selected; the other kinds are there once installed");
    if (!check.ok())
        return invalid(call, check.messages());
    if (hasMember(call.body, "deliveryUrl"))
        provider->deliveryUrl = url;
    if (!name.empty())
        provider->name = name;
    if (member(call.body, "selectedIn")) {
        for (Location &location : engine.state.locations) {
            std::string &slot = provider->kind == Kind::SmsDefault ? location.selectedSms : location.selectedEmail;
            const bool wanted = std::find(selectedIn.begin(), selectedIn.end(), location.id) != selectedIn.end();
            if (wanted)
                slot = provider->id;
            else if (slot == provider->id)
                slot.clear();
        }
    }
    return done();
}

Http::Response changeApp(Engine &engine, Call &call)
{
    Validation check(call.body);
    check.only({"appId", "appEventsUrl", "redirectUris", "scopes"});
    const std::string appId = check.text("appId");
    const std::string events = check.text("appEventsUrl");
    const std::vector<std::string> redirects = check.texts("redirectUris");
    const std::vector<std::string> scopes = check.texts("scopes");
    if (!events.empty() && events.compare(0, 7, "http://") != 0 && events.compare(0, 8, "https://") != 0)
        check.add("appEventsUrl must begin with http:// or https://");
    if (!check.ok())
        return invalid(call, check.messages());
    App *app = appId.empty() ? &engine.ownApp() : engine.state.app(appId);
    if (!app)
        return problem(call, {404, "No app has the id " + appId});
    if (hasMember(call.body, "appEventsUrl"))
        app->eventsUrl = events;
    for (const std::string &uri : redirects) {
        if (std::find(app->redirectUris.begin(), app->redirectUris.end(), uri) == app->redirectUris.end())
            app->redirectUris.push_back(uri);
    }
    if (member(call.body, "scopes"))
        app->scopes = scopes;
    return done();
}

Http::Response changeLocation(Engine &engine, Call &call, const std::string &id)
{
    Location *location = engine.state.location(id);
    if (!location)
        return problem(call, {404, "No location has the id " + id});
    Validation check(call.body);
    check.only({"active", "allowDuplicates", "name"});
    const bool active = check.truth("active", location->active);
    const bool duplicates = check.truth("allowDuplicates", location->allowDuplicates);
    const std::string name = check.text("name");
    if (!check.ok())
        return invalid(call, check.messages());
    location->active = active;
    location->allowDuplicates = duplicates;
    if (!name.empty())
        location->name = name;
    return done();
}

Http::Response answerControl(Engine &engine, Call &call)
{
    const auto &path = call.target.segments; // path[0] is _emulator
    const std::string what = path.size() > 1 ? path[1] : std::string();
    const bool get = call.method == "GET" || call.method == "HEAD";
    const bool post = call.method == "POST";
    const auto is = [&](std::string_view name, std::size_t size) {
        return what == name && path.size() == size;
    };
    if (get && is("health", 2))
        return jsonAnswer(200, R"({"status":"ok"})");
    if (get && is("state", 2))
        return jsonAnswer(200, stateJson(engine));
    if (get && is("signing-key", 2)) {
        Http::Response response;
        response.headers.add("Content-Type", "application/x-pem-file");
        const bool rsa = call.query("algorithm") == "rsa";
        response.body = rsa ? engine.rsaPublicKeyPem : engine.publicKeyPem;
        return response;
    }
    if (get && is("deliveries", 2))
        return jsonAnswer(200, deliveriesJson(engine));
    if (get && is("magic", 2)) {
        JsonWriter json;
        json.beginObject().key("numbers").beginArray();
        for (const MagicNumber &row : magicTable())
            json.beginObject().field("number", row.number).field("outcome", row.outcome).endObject();
        return jsonAnswer(200, json.endArray().endObject().take());
    }
    if (get && is("messages", 3)) {
        const Message *message = engine.state.message(path[2]);
        return message ? jsonAnswer(200, controlMessageJson(engine, *message))
                       : problem(call, {404, "No message has the id " + path[2]});
    }
    if (get && is("conversations", 3)) {
        const Conversation *conversation = engine.state.conversation(path[2]);
        return conversation ? jsonAnswer(200, controlConversationJson(*conversation))
                            : problem(call, {404, "No conversation has the id " + path[2]});
    }
    if (post && is("reset", 2)) {
        const Result<> reset = engine.reset();
        return reset ? done() : problem(call, {400, reset.error().detail.toStdString()});
    }
    if (post && is("snapshots", 3)) {
        if (engine.snapshots.size() >= 20 && !engine.snapshots.contains(path[2]))
            return problem(call, {400, "At most 20 snapshots are kept"});
        engine.snapshots[path[2]] = engine.state;
        return done();
    }
    if (post && is("snapshots", 4) && path[3] == "restore") {
        const auto found = engine.snapshots.find(path[2]);
        if (found == engine.snapshots.end())
            return problem(call, {404, "No snapshot is called " + path[2]});
        engine.state = found->second;
        engine.hooks.forgetAll();
        return done();
    }
    if (call.method == "DELETE" && is("snapshots", 3))
        return engine.snapshots.erase(path[2]) ? done() : problem(call, {404, "No snapshot is called " + path[2]});
    if (post && is("send", 2))
        return sendAsUser(engine, call);
    if (post && (is("install", 2) || is("uninstall", 2)))
        return changeInstall(engine, call, what == "install");
    if (post && is("clock", 2))
        return changeClock(engine, call);
    if ((post || call.method == "DELETE") && is("faults", 2))
        return changeFaults(engine, call);
    if (post && is("tokens", 3) && (path[2] == "expire" || path[2] == "revoke"))
        return changeTokens(engine, call, path[2] == "revoke");
    if (post && is("profile", 2))
        return changeProfile(engine, call);
    if (post && is("settings", 2))
        return changeSettings(engine, call);
    if (post && is("providers", 3))
        return changeProvider(engine, call, path[2]);
    if (post && is("locations", 3))
        return changeLocation(engine, call, path[2]);
    if (post && is("app", 2))
        return changeApp(engine, call);
    return problem(call, {404, "Cannot " + call.request->method + ' ' + call.target.path});
}
} // namespace

void control(Engine &engine, Call &call, const Http::Request &request, Respond respond)
{
    const bool ownProcess = request.remoteAddress.empty();
    if (!ownProcess && isRefused(request)) {
        respond(problem(call, {403, "The control surface answers this machine only, under a loopback name"}));
        return;
    }
    call.body.SetObject();
    if (!request.body.empty()) {
        JsonDocument parsed = parseJson(request.body);
        if (!parsed.ok() || !parsed.document.IsObject()) {
            respond(problem(call, {400, parsed.ok() ? "The body must be a JSON object"
                                                    : parsed.error + " at position " + std::to_string(parsed.offset)}));
            return;
        }
        call.body = std::move(parsed.document);
    }
    const auto &path = call.target.segments;
    if (call.method == "GET" && path.size() == 2 && path[1] == "log") {
        engine.answerLog(std::uint64_t(call.number("after", 0, 0, INT64_MAX)),
                         std::size_t(call.number("limit", 200, 1, 10'000)), call.number("waitMs", 0, 0, LongestPoll),
                         std::move(respond));
        return;
    }
    Http::Response response = answerControl(engine, call);
    if (engine.changed && call.method != "GET")
        engine.changed();
    respond(std::move(response));
}

} // namespace Linesman::Emulator
