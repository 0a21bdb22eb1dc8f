// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/locationroutes.h"

#include "app/emulator/behaviour/backend.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/text.h"

#include <algorithm>

namespace Linesman::Emulator {

namespace {
void writeSettings(JsonWriter &json, const Location &location)
{
    json.key("settings").beginObject().field("allowDuplicateContact", location.allowDuplicates);
    json.field("allowDuplicateOpportunity", false).field("allowFacebookNameMerge", false);
    json.field("disableContactTimezone", false).endObject();
    json.key("social").beginObject().endObject();
}

void writeFields(JsonWriter &json, const Location &location)
{
    json.field("id", location.id).field("name", location.name).field("phone", location.phone);
    json.field("email", location.email).field("address", location.address).field("city", location.city);
    json.field("state", location.state).field("country", location.country);
    json.field("postalCode", location.postalCode).field("website", location.website);
    json.field("timezone", location.timezone);
}

bool mayUse(const RequestContext &context, const Location &location)
{
    return context.grant->userType == UserType::Company || context.grant->locationId == location.id;
}

Http::Response locationById(Backend &backend, RequestContext &context)
{
    const Location *location = backend.state().location(context.params[0]);
    context.note.locationId = context.params[0];
    if (!location || !mayUse(context, *location))
        return problem(context, {403, "The token does not have access to this location."});
    JsonWriter body(1024);
    body.beginObject().key("location").beginObject().field("companyId", backend.state().company().id);
    writeFields(body, *location);
    body.field("firstName", "").field("lastName", "");
    body.key("business").beginObject().field("name", location->name).field("address", location->address);
    body.field("city", location->city).field("state", location->state).field("country", location->country);
    body.field("postalCode", location->postalCode).field("website", location->website);
    body.field("timezone", location->timezone).endObject();
    writeSettings(body, *location);
    body.endObject().field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

Http::Response searchLocations(Backend &backend, RequestContext &context)
{
    if (const std::string companyId = context.query("companyId");
        !companyId.empty() && companyId != context.grant->companyId)
        return problem(context, {403, "The token does not have access to this company."});
    std::vector<const Location *> found;
    for (const Location &location : backend.state().locations()) {
        if (mayUse(context, location) &&
            (!context.hasQuery("email") || lowered(context.query("email")) == lowered(location.email)))
            found.push_back(&location);
    }
    if (context.query("order") == "desc")
        std::reverse(found.begin(), found.end());
    const auto first = std::size_t(context.number("skip", 0, 0, (long long)(found.size())));
    const std::size_t last = std::min(found.size(), first + std::size_t(context.number("limit", 10, 1, 1000)));
    JsonWriter body(1024);
    body.beginObject().key("locations").beginArray();
    for (std::size_t i = first; i < last; ++i) {
        body.beginObject();
        writeFields(body, *found[i]);
        writeSettings(body, *found[i]);
        body.endObject();
    }
    body.endArray().field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

/*! The providers that a location has on a channel, with the selected one marked. locations-v3.json of 2026-06-19. */
Http::Response conversationChannels(Backend &backend, RequestContext &context)
{
    const Location *location = backend.state().location(context.params[0]);
    const std::string &channel = context.params[1];
    if (channel != "SMS" && channel != "Email")
        return problem(context, {400, "type must be one of the following values: SMS, Email"});
    if (!location || location->id != context.grant->locationId)
        return problem(context, {403, "The token does not have access to this location."});
    const Kind kind = channel == "SMS" ? Kind::SmsDefault : Kind::EmailDefault;
    const std::string &selected = channel == "SMS" ? location->selectedSms : location->selectedEmail;
    JsonWriter list;
    list.beginArray();
    const bool flat = backend.profile().is("C15", "flat");
    for (const Provider &provider : backend.state().providers()) {
        const App *app = backend.state().app(provider.appId);
        if (provider.kind != kind || !app || !app->installIn(location->id))
            continue;
        list.beginObject();
        if (!flat)
            list.key("conversationProvider").beginObject();
        list.field("_id", provider.id).field("name", provider.name).field("type", channel);
        list.field("default", provider.id == selected).endObject();
        if (!flat)
            list.endObject();
    }
    list.endArray();
    JsonWriter body;
    body.beginObject().key(flat ? "conversationProviders" : "conversationChannel");
    if (flat)
        body.raw(list.text());
    else
        body.beginObject().key(channel).raw(list.text()).endObject();
    body.field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

Http::Response installation(Backend &backend, RequestContext &context)
{
    const App *app = backend.state().app(context.grant->appId);
    if (!app || context.params[0] != app->id)
        return problem(context, {403, "You do not have permission to access this resource"});
    const bool company = context.grant->userType == UserType::Company;
    JsonWriter body;
    body.beginObject().key("installationDetails").beginObject().field("companyId", backend.state().company().id);
    if (!company)
        body.field("locationId", context.grant->locationId);
    body.field("companyName", backend.state().company().name).field("relationshipNumber", "0-100-001");
    if (company) {
        // Null for sub-account installs, for privacy (marketplace.json).
        body.field("companyEmail", backend.state().company().email)
            .field("companyOwnerFullName", backend.state().company().ownerName);
        body.field("companyPlan", "Agency Unlimited").field("companyHighLevelPlan", "Agency Unlimited");
    } else {
        for (const char *name : {"companyEmail", "companyOwnerFullName", "companyPlan", "companyHighLevelPlan"})
            body.key(name).null();
    }
    body.field("userId", context.grant->userId).field("isWhitelabelCompany", false);
    body.field("marketplaceAppPlanId", app->planId).endObject().field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

Http::Response uninstall(Backend &backend, RequestContext &context)
{
    App *app = backend.state().app(context.grant->appId);
    if (!app || context.params[0] != app->id)
        return problem(context, {403, "You do not have permission to access this resource"});
    Validation check(context.body);
    check.only({"companyId", "locationId", "reason"});
    const std::string companyId = check.text("companyId");
    const std::string locationId = check.text("locationId");
    check.text("reason");
    if (companyId.empty() && locationId.empty())
        check.add("companyId or locationId should not be empty");
    if (!check.ok())
        return invalid(context, check.messages());
    const bool company = context.grant->userType == UserType::Company;
    if (company ? (!companyId.empty() && companyId != context.grant->companyId)
                : locationId != context.grant->locationId)
        return problem(context, {403, "The token does not have access to this location."});
    if (!locationId.empty() && !app->installIn(locationId))
        return problem(context, {400, "App is not installed on the location " + locationId});
    if (locationId.empty())
        backend.installer().uninstallEverywhere(*app);
    else
        backend.installer().uninstallFrom(*app, locationId);
    JsonWriter body;
    body.beginObject().field("success", true).field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

Http::Response rebilling(Backend &backend, RequestContext &context)
{
    const App *app = backend.state().app(context.grant->appId);
    if (!app || context.params[0] != app->id)
        return problem(context, {403, "You do not have permission to access this resource"});
    if (context.params[1] != context.grant->locationId)
        return problem(context, {403, "The token does not have access to this location."});
    JsonWriter body;
    body.beginObject().key("plans").beginObject().key("subscription").beginArray().endArray();
    body.key("usage").beginArray().endArray().endObject().field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}
} // namespace

std::vector<Route> locationRoutes()
{
    return {
        {"GET", "/locations/search", Access::Either, "locations.readonly", Body::None, searchLocations},
        {"GET", "/locations/{}", Access::Either, "locations.readonly", Body::None, locationById},
        {"GET", "/locations/{}/conversationChannels/{}", Access::Location, "locations.readonly", Body::None,
         conversationChannels, Generation::V3},
        {"GET", "/marketplace/app/{}/installations", Access::EitherOnly, "marketplace-installer-details.readonly",
         Body::None, installation},
        {"DELETE", "/marketplace/app/{}/installations", Access::EitherOnly, "oauth.write", Body::Json, uninstall},
        {"GET", "/marketplace/app/{}/rebilling-config/location/{}", Access::LocationOnly, "oauth.readonly", Body::None,
         rebilling},
    };
}

} // namespace Linesman::Emulator
