// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/control/controllocations.h"

#include "app/emulator/behaviour/backend.h"
#include "app/emulator/control/controlanswers.h"
#include "app/emulator/control/controlstate.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/contact.h"
#include "app/emulator/state/json.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace Linesman::Emulator {

namespace {
constexpr std::size_t SandboxLocations = 2; // of a test agency; see RateLimiter::preset()

/*! The reason why \a count more locations cannot be created; empty if they can. */
std::string noRoom(const Backend &backend, std::size_t count)
{
    if (backend.limiter().preset() == "sandbox" && backend.state().locations().size() + count > SandboxLocations)
        return "A sandbox agency has two locations at most (settings.rateLimitPreset)";
    return {};
}

Http::Response noLocation(const RequestContext &context, const std::string &id)
{
    return problem(context, {404, "No location has the id " + id});
}

std::string newLocation(Backend &backend)
{
    const std::string number = std::to_string(backend.state().locations().size() + 1);
    Location location;
    location.id = backend.ids().next();
    location.name = "Location " + number;
    location.email = "location" + number + "@places.example";
    location.address = number + " Harbour Road";
    backend.state().locations().add(location);
    return location.id;
}

Http::Response listLocations(Backend &backend, RequestContext &)
{
    return controlObject([&](JsonWriter &json) { writeLocations(json, backend); });
}

/*! The body of install and uninstall. */
struct InstallRequest {
    std::string locationId;
    std::string appId;
    std::string userId;
    std::int64_t count = 0; //!< new locations to make
};

InstallRequest installRequest(Validation &check)
{
    InstallRequest wanted;
    wanted.locationId = check.text("locationId");
    wanted.appId = check.text("appId");
    wanted.userId = check.text("userId");
    wanted.count = check.wholeNumber("count", 0, 1, 10'000);
    return wanted;
}

/*! The app that \a wanted names, by default the one under test; null, with the reason in \a refused. */
App *appFor(Backend &backend, const RequestContext &context, const InstallRequest &wanted,
            std::optional<Http::Response> &refused)
{
    App *app = wanted.appId.empty() ? &backend.state().ownApp() : backend.state().app(wanted.appId);
    if (!app)
        refused = problem(context, {404, "No app has the id " + wanted.appId});
    else if (!wanted.locationId.empty() && !backend.state().location(wanted.locationId))
        refused = noLocation(context, wanted.locationId);
    return refused ? nullptr : app;
}

/*! {locationId} or {count}: that many new locations, each with the app. */
Http::Response installApp(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    check.only({"locationId", "appId", "userId", "count", "sparse"});
    const InstallRequest wanted = installRequest(check);
    const auto detail =
        check.truth("sparse", false) ? AppEvents::InstallDetail::Sparse : AppEvents::InstallDetail::Whole;
    if (wanted.locationId.empty() && wanted.count == 0)
        check.add("locationId should not be empty");
    if (!check.ok())
        return invalid(context, check.messages());
    std::optional<Http::Response> refused;
    App *app = appFor(backend, context, wanted, refused);
    if (!app)
        return *refused;
    if (!wanted.userId.empty() && !backend.state().user(wanted.userId))
        return problem(context, {404, "No user has the id " + wanted.userId});
    const std::string userId = wanted.userId.empty() ? backend.state().users().front().id : wanted.userId;
    if (const std::string why = noRoom(backend, std::size_t(wanted.count)); wanted.count && !why.empty())
        return problem(context, {400, why});
    JsonWriter list;
    list.beginArray();
    if (!wanted.locationId.empty()) {
        backend.installer().install(*app, wanted.locationId, userId, detail);
        list.string(wanted.locationId);
    }
    for (std::int64_t i = 0; i < wanted.count; ++i) {
        const std::string id = newLocation(backend);
        backend.installer().install(*app, id, userId, detail);
        list.string(id);
    }
    return controlDone("\"locationIds\":" + list.endArray().take());
}

/*! Without a locationId: everywhere. */
Http::Response uninstallApp(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    check.only({"locationId", "appId"});
    const InstallRequest wanted = installRequest(check);
    if (!check.ok())
        return invalid(context, check.messages());
    std::optional<Http::Response> refused;
    App *app = appFor(backend, context, wanted, refused);
    if (!app)
        return *refused;
    if (wanted.locationId.empty())
        backend.installer().uninstallEverywhere(*app);
    else
        backend.installer().uninstallFrom(*app, wanted.locationId);
    return controlDone();
}

void checkLocation(Validation &check)
{
    for (const char *name : {"name", "email", "address"})
        check.text(name);
    for (const char *name : {"active", "allowDuplicates"})
        check.truth(name, false);
}

/*! Updates \a location with the fields of the body. An empty name changes nothing. */
void applyToLocation(Location &location, const JsonValue &body)
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

Http::Response addLocation(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    check.only({"active", "allowDuplicates", "name", "email", "address"});
    checkLocation(check);
    if (!check.ok())
        return invalid(context, check.messages());
    if (const std::string why = noRoom(backend, 1); !why.empty())
        return problem(context, {400, why});
    Location &location = *backend.state().location(newLocation(backend));
    applyToLocation(location, context.body);
    JsonWriter json;
    writeLocation(json, backend, location);
    return jsonAnswer(200, json.take());
}

Http::Response changeLocation(Backend &backend, RequestContext &context)
{
    Location *location = backend.state().location(context.params[0]);
    if (!location)
        return noLocation(context, context.params[0]);
    Validation check(context.body);
    check.only({"active", "allowDuplicates", "name", "email", "address", "selectedSms", "selectedEmail"});
    checkLocation(check);
    const auto selected = [&](const char *field, Kind kind) {
        const std::string id = check.text(field);
        if (id.empty())
            return id;
        const Provider *provider = backend.state().provider(id);
        const App *app = provider ? backend.state().app(provider->appId) : nullptr;
        if (!provider || provider->kind != kind)
            check.add(std::string(field) + " must be the id of a provider of kind " + std::string(kindName(kind)));
        else if (!app || !app->installIn(location->id))
            check.add("the app of " + std::string(field) + " is not installed in the location");
        return id;
    };
    const std::string sms = selected("selectedSms", Kind::SmsDefault);
    const std::string mail = selected("selectedEmail", Kind::EmailDefault);
    if (!check.ok())
        return invalid(context, check.messages());
    applyToLocation(*location, context.body);
    if (hasMember(context.body, "selectedSms"))
        location->selectedSms = sms;
    if (hasMember(context.body, "selectedEmail"))
        location->selectedEmail = mail;
    return controlDone();
}

/*! With its people, private integration tokens too. Whose app is installed there hears of it first. */
Http::Response removeLocation(Backend &backend, RequestContext &context)
{
    const std::string &id = context.params[0];
    const Location *location = backend.state().location(id);
    if (!location)
        return noLocation(context, id);
    if (backend.state().locations().size() == 1)
        return problem(context, {400, "The last location cannot be removed"});
    for (App &app : backend.state().apps()) {
        if (app.installIn(id))
            backend.installer().uninstallFrom(app, id);
    }
    const std::vector<Contact *> people = location->contacts;
    for (const Contact *contact : people) {
        const std::string gone = contact->id; // it outlives the entry
        backend.state().removeContact(gone);
    }
    std::erase_if(backend.state().privateTokens(), [&id](const auto &token) { return token.second == id; });
    backend.state().locations().remove(id);
    return controlDone();
}
} // namespace

std::vector<ControlRoute> controlLocations()
{
    return {
        {"POST", "install", installApp},          {"POST", "uninstall", uninstallApp},
        {"GET", "locations", listLocations},      {"POST", "locations", addLocation},
        {"POST", "locations/{}", changeLocation}, {"DELETE", "locations/{}", removeLocation},
    };
}

} // namespace Linesman::Emulator
