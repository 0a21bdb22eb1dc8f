// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/control/control.h"
#include "app/emulator/control/controlstate.h"
#include "app/emulator/engine.h"

#include <algorithm>

// What is installed where: locations, apps and providers.
namespace Linesman::Emulator {

namespace {
constexpr std::size_t SandboxLocations = 2; // of a test agency; see RateLimiter::preset()

/*! Why \a count more locations cannot be made; empty when they can. */
std::string noRoom(const Engine &engine, std::size_t count)
{
    if (engine.limiter.preset() == "sandbox" && engine.state.locations.size() + count > SandboxLocations)
        return "A sandbox agency has two locations at most (settings.rateLimitPreset)";
    return {};
}

Http::Response noLocation(const Call &call, const std::string &id)
{
    return problem(call, {404, "No location has the id " + id});
}

std::string newLocation(Engine &engine)
{
    const std::string number = std::to_string(engine.state.locations.size() + 1);
    Location location;
    location.id = engine.ids.next();
    location.name = "Location " + number;
    location.email = "location" + number + "@places.example";
    location.address = number + " Harbour Road";
    engine.state.locations.push_back(location);
    return location.id;
}

/*! {locationId} or {count}: that many new locations, each with the app. */
Http::Response changeInstall(Engine &engine, Call &call, bool install)
{
    Validation check(call.body);
    install ? check.only({"locationId", "appId", "userId", "count", "sparse"}) : check.only({"locationId", "appId"});
    const std::string locationId = check.text("locationId");
    const std::string appId = check.text("appId");
    std::string userId = check.text("userId");
    const auto count = wholeNumber(check, call.body, "count", 0, 1, 10'000);
    const auto event =
        install && check.truth("sparse", false) ? Engine::InstallEvent::Sparse : Engine::InstallEvent::Whole;
    if (install && locationId.empty() && count == 0)
        check.add("locationId should not be empty");
    if (!check.ok())
        return invalid(call, check.messages());
    App *app = appId.empty() ? &engine.ownApp() : engine.state.app(appId);
    if (!app)
        return problem(call, {404, "No app has the id " + appId});
    if (!locationId.empty() && !engine.state.location(locationId))
        return noLocation(call, locationId);
    if (!userId.empty() && !engine.state.user(userId))
        return problem(call, {404, "No user has the id " + userId});
    if (userId.empty())
        userId = engine.state.users.front().id;
    if (!install) {
        engine.uninstall(*app, locationId);
        return controlDone();
    }
    if (const std::string why = noRoom(engine, std::size_t(count)); count && !why.empty())
        return problem(call, {400, why});
    JsonWriter list;
    list.beginArray();
    if (!locationId.empty()) {
        engine.install(*app, locationId, userId, event);
        list.string(locationId);
    }
    for (std::int64_t i = 0; i < count; ++i) {
        const std::string id = newLocation(engine);
        engine.install(*app, id, userId, event);
        list.string(id);
    }
    return controlDone("\"locationIds\":" + list.endArray().take());
}

Http::Response installApp(Engine &engine, Call &call)
{
    return changeInstall(engine, call, true);
}

Http::Response uninstallApp(Engine &engine, Call &call)
{
    return changeInstall(engine, call, false);
}

void checkLocation(Validation &check)
{
    for (const char *name : {"name", "email", "address"})
        check.text(name);
    for (const char *name : {"active", "allowDuplicates"})
        check.truth(name, false);
}

/*! What the body says; the rest of \a location stays. A name is never taken away. */
void apply(Location &location, const JsonValue &body)
{
    if (const std::string name = textOr(body, "name"); !name.empty())
        location.name = name;
    if (hasMember(body, "email"))
        location.email = textOr(body, "email");
    if (hasMember(body, "address"))
        location.address = textOr(body, "address");
    if (const JsonValue *active = member(body, "active"))
        location.active = active->GetBool();
    if (const JsonValue *duplicates = member(body, "allowDuplicates"))
        location.allowDuplicates = duplicates->GetBool();
}

Http::Response addLocation(Engine &engine, Call &call)
{
    Validation check(call.body);
    check.only({"active", "allowDuplicates", "name", "email", "address"});
    checkLocation(check);
    if (!check.ok())
        return invalid(call, check.messages());
    if (const std::string why = noRoom(engine, 1); !why.empty())
        return problem(call, {400, why});
    Location &location = *engine.state.location(newLocation(engine));
    apply(location, call.body);
    JsonWriter json;
    writeLocation(json, engine, location);
    return jsonAnswer(200, json.take());
}

Http::Response changeLocation(Engine &engine, Call &call)
{
    Location *location = engine.state.location(call.params[0]);
    if (!location)
        return noLocation(call, call.params[0]);
    Validation check(call.body);
    check.only({"active", "allowDuplicates", "name", "email", "address", "selectedSms", "selectedEmail"});
    checkLocation(check);
    const auto selected = [&](const char *field, Kind kind) {
        const std::string id = check.text(field);
        if (id.empty())
            return id;
        const Provider *provider = engine.state.provider(id);
        const App *app = provider ? engine.state.app(provider->appId) : nullptr;
        if (!provider || provider->kind != kind)
            check.add(std::string(field) + " must be the id of a provider of kind " + std::string(kindName(kind)));
        else if (!app || !app->installIn(location->id))
            check.add("the app of " + std::string(field) + " is not installed in the location");
        return id;
    };
    const std::string sms = selected("selectedSms", Kind::SmsDefault);
    const std::string mail = selected("selectedEmail", Kind::EmailDefault);
    if (!check.ok())
        return invalid(call, check.messages());
    apply(*location, call.body);
    if (hasMember(call.body, "selectedSms"))
        location->selectedSms = sms;
    if (hasMember(call.body, "selectedEmail"))
        location->selectedEmail = mail;
    return controlDone();
}

Http::Response noProvider(const Call &call)
{
    return problem(call, {404, "No provider has the id " + call.params[0]});
}

Http::Response addProvider(Engine &engine, Call &call)
{
    Validation check(call.body);
    check.only({"appId", "kind", "name", "deliveryUrl"});
    Provider provider;
    provider.id = engine.ids.nextHex();
    provider.appId = check.text("appId");
    const std::string kind =
        check.oneOf("kind", {"SmsDefault", "SmsChannel", "EmailDefault", "EmailChannel", "Call"}, true);
    provider.name = check.needText("name");
    provider.deliveryUrl = webAddress(check, "deliveryUrl");
    if (!check.ok())
        return invalid(call, check.messages());
    if (provider.appId.empty())
        provider.appId = engine.ownApp().id;
    if (!engine.state.app(provider.appId))
        return problem(call, {404, "No app has the id " + provider.appId});
    provider.kind = kindFromName(kind).value_or(Kind::SmsDefault);
    engine.state.providers.push_back(provider);
    JsonWriter json;
    writeProvider(json, engine, provider);
    return jsonAnswer(200, json.take());
}

Http::Response changeProvider(Engine &engine, Call &call)
{
    Provider *provider = engine.state.provider(call.params[0]);
    if (!provider)
        return noProvider(call);
    Validation check(call.body);
    check.only({"deliveryUrl", "selectedIn", "name"});
    const std::string url = webAddress(check, "deliveryUrl");
    const std::string name = check.text("name");
    const std::vector<std::string> selectedIn = check.texts("selectedIn");
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
    return controlDone();
}

Http::Response deleteProvider(Engine &engine, Call &call)
{
    const std::string &id = call.params[0];
    if (!engine.state.provider(id))
        return noProvider(call);
    for (Location &location : engine.state.locations) {
        if (location.selectedSms == id)
            location.selectedSms.clear();
        if (location.selectedEmail == id)
            location.selectedEmail.clear();
    }
    std::erase_if(engine.state.providers, [&](const Provider &provider) { return provider.id == id; });
    return controlDone();
}

Http::Response changeApp(Engine &engine, Call &call)
{
    Validation check(call.body);
    check.only({"appId", "appEventsUrl", "redirectUris", "scopes"});
    const std::string appId = check.text("appId");
    const std::string events = webAddress(check, "appEventsUrl");
    const std::vector<std::string> redirects = check.texts("redirectUris");
    const std::vector<std::string> scopes = check.texts("scopes");
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
    return controlDone();
}
} // namespace

std::vector<ControlRoute> controlPlaces()
{
    return {
        {"POST", "install", installApp},
        {"POST", "uninstall", uninstallApp},
        {"POST", "locations", addLocation},
        {"POST", "locations/{}", changeLocation},
        {"POST", "providers", addProvider},
        {"POST", "providers/{}", changeProvider},
        {"DELETE", "providers/{}", deleteProvider},
        {"POST", "app", changeApp},
    };
}

} // namespace Linesman::Emulator
