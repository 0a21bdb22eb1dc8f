// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/routes.h"
#include "app/emulator/engine.h"

#include <algorithm>

namespace Linesman::Emulator {

namespace {
/*! Token errors carry the fields of both worlds: HighLevel's statusCode and message, OAuth's error and description. */
Http::Response tokenError(const Call &call, int status, std::string_view error, const std::string &message)
{
    JsonWriter body;
    body.beginObject().field("statusCode", status).field("message", message).field("error", error);
    body.field("error_description", message).field("traceId", call.note.traceId).endObject();
    return jsonAnswer(status, body.take());
}

std::string joined(const std::vector<std::string> &texts)
{
    std::string all;
    for (const std::string &text : texts)
        all += all.empty() ? text : ' ' + text;
    return all;
}

bool usesCamelCase(const Engine &engine, const Call &call)
{
    if (engine.profile.is("C6", "version"))
        return call.v3;
    return engine.profile.is("C6", "camelCase");
}

Http::Response tokenAnswer(Engine &engine, const Call &call, const TokenPair &pair, const App &app, bool fromLocation)
{
    const bool camel = usesCamelCase(engine, call);
    const Grant &grant = pair.grant;
    const bool company = grant.userType == UserType::Company;
    JsonWriter body(2048);
    body.beginObject();
    body.field(camel ? "accessToken" : "access_token", pair.access);
    body.field(camel ? "tokenType" : "token_type", "Bearer");
    body.field(camel ? "expiresIn" : "expires_in", pair.expiresIn);
    if (!pair.refresh.empty())
        body.field(camel ? "refreshToken" : "refresh_token", pair.refresh);
    body.field("scope", joined(grant.scopes)).field("userType", company ? "Company" : "Location");
    body.field("companyId", grant.companyId);
    if (!company)
        body.field("locationId", grant.locationId);
    if (!fromLocation) {
        std::vector<std::string> approved;
        if (company) {
            for (const Install &install : app.installs)
                approved.push_back(install.locationId);
        } else {
            approved.push_back(grant.locationId);
        }
        body.field("approvedLocations", approved);
        body.field("isBulkInstallation", grant.bulk);
        if (company)
            body.field("installToFutureLocations", false).field("approveAllLocations", false);
    }
    body.field("userId", grant.userId).field("planId", app.planId);
    if (fromLocation)
        body.field("appId", app.id).field("versionId", app.versionId);
    body.field("traceId", call.note.traceId).endObject();
    Http::Response response = jsonAnswer(200, body.take());
    response.headers.add("Cache-Control", "no-store");
    return response;
}

/*! Access and refresh token for \a grant, good as long as its location and install are. */
Http::Response refreshed(Engine &engine, Call &call, App &app, const std::string &token)
{
    const Tokens::Refresh found = engine.tokens.refresh(token, app.id, engine.now());
    if (found.state == Tokens::RefreshState::Unknown)
        return tokenError(call, 400, "invalid_grant", "Invalid grant: refresh token is invalid");
    if (const Location *location = engine.state.location(found.grant.locationId); location && !location->active)
        return tokenError(call, 400, "invalid_grant", "Location is not active"); // the refresh token stays good
    if (found.state == Tokens::RefreshState::Grace)
        return tokenAnswer(engine, call, found.pair, app, false);
    const TokenPair pair = engine.tokens.issue(engine.ids, app, found.grant, engine.now(), Tokens::AccessSeconds, true);
    engine.tokens.spendRefresh(token, pair, engine.now());
    return tokenAnswer(engine, call, pair, app, false);
}

Http::Response exchanged(Engine &engine, Call &call, const std::string &code, const std::string &clientId,
                         const std::string &secret, const std::string &redirectUri)
{
    // The code is looked at before the keys (public notes of 2026-08-19).
    const AuthorizationCode *found = engine.tokens.code(code, engine.now());
    if (!found)
        return tokenError(call, 401, "UnAuthorized!", "Authorization code not found");
    App *app = engine.state.appByClient(clientId);
    if (!app || app->clientSecret != secret)
        return tokenError(call, 401, "UnAuthorized!", "Invalid client credentials");
    if (found->grant.appId != app->id)
        return tokenError(call, 401, "UnAuthorized!", "Authorization code not found");
    if (!redirectUri.empty() && redirectUri != found->redirectUri)
        return tokenError(call, 400, "invalid_grant", "Invalid grant: redirect uri does not match");
    const Grant grant = found->grant;
    engine.tokens.spendCode(code);
    const TokenPair pair = engine.tokens.issue(engine.ids, *app, grant, engine.now(), Tokens::AccessSeconds, true);
    return tokenAnswer(engine, call, pair, *app, false);
}

Http::Response token(Engine &engine, Call &call)
{
    const std::string_view type = call.request->headers.value("Content-Type").value_or(std::string_view());
    if (engine.profile.is("C7", "form") && lowered(type).find("x-www-form-urlencoded") == std::string::npos)
        return tokenError(call, 400, "invalid_request", "Content-Type must be application/x-www-form-urlencoded");
    struct Names {
        const char *clientId, *secret, *grantType, *code, *refresh, *userType, *redirect;
    };
    static constexpr Names Snake{"client_id",     "client_secret", "grant_type",  "code",
                                 "refresh_token", "user_type",     "redirect_uri"};
    static constexpr Names Camel{"clientId",     "clientSecret", "grantType",  "code",
                                 "refreshToken", "userType",     "redirectUri"};
    const Names &names = call.v3 ? Camel : Snake;
    for (const char *name : {names.clientId, names.secret, names.grantType}) {
        const JsonValue *value = member(call.body, name);
        if (!value || (value->IsString() && value->GetStringLength() == 0))
            return tokenError(call, 400, "invalid_request", std::string("Missing parameter: ") + name);
        if (!value->IsString())
            return tokenError(call, 400, "invalid_request", std::string("Invalid parameter: ") + name);
    }
    const std::string clientId = textOr(call.body, names.clientId);
    const std::string secret = textOr(call.body, names.secret);
    const std::string grantType = textOr(call.body, names.grantType);
    if (const JsonValue *userType = member(call.body, names.userType);
        userType && (!userType->IsString() ||
                     (view(*userType) != "Company" && view(*userType) != "Location" && !view(*userType).empty())))
        return tokenError(call, 400, "invalid_request", std::string("Invalid parameter: ") + names.userType);
    if (grantType != "authorization_code" && grantType != "refresh_token")
        return tokenError(call, 400, "unsupported_grant_type", std::string("Invalid parameter: ") + names.grantType);
    const bool refreshing = grantType == "refresh_token";
    const char *needed = refreshing ? names.refresh : names.code;
    const std::string given = textOr(call.body, needed);
    if (given.empty()) {
        const bool present = member(call.body, needed) && !member(call.body, needed)->IsString();
        return tokenError(call, 400, "invalid_request",
                          (present ? "Invalid parameter: " : "Missing parameter: ") + std::string(needed));
    }
    if (!refreshing)
        return exchanged(engine, call, given, clientId, secret, textOr(call.body, names.redirect));
    App *app = engine.state.appByClient(clientId);
    if (!app || app->clientSecret != secret)
        return tokenError(call, 401, "UnAuthorized!", "Invalid client credentials");
    return refreshed(engine, call, *app, given);
}

Http::Response locationToken(Engine &engine, Call &call)
{
    Validation check(call.body);
    const std::string companyId = check.needText("companyId");
    const std::string locationId = check.needText("locationId");
    if (!check.ok())
        return invalid(call, check.messages());
    App *app = engine.state.app(call.grant->appId);
    if (!app || companyId != call.grant->companyId)
        return problem(call, {403, "The token does not have access to this company."});
    call.note.locationId = locationId;
    const Install *install = app->installIn(locationId);
    if (!install || !engine.state.location(locationId))
        return problem(call, {400, "App is not installed on the location " + locationId});
    if (!engine.state.location(locationId)->active)
        return problem(call, {400, "Location is not active"});
    Grant grant = *call.grant;
    grant.userType = UserType::Location;
    grant.locationId = locationId;
    grant.userId = install->userId;
    grant.bulk = false;
    const bool withRefresh = engine.profile.is("C16", "present");
    const TokenPair pair =
        engine.tokens.issue(engine.ids, *app, grant, engine.now(), Tokens::LocationSeconds, withRefresh);
    Http::Response response = tokenAnswer(engine, call, pair, *app, true);
    if (engine.profile.is("replies", "live"))
        response.status = 201;
    return response;
}

bool truthOf(const std::string &text)
{
    return text == "true" || text == "1";
}

Http::Response installedLocations(Engine &engine, Call &call)
{
    const bool hyphenated = call.target.segments.back() == "installed-locations";
    if ((hyphenated && engine.profile.is("C5", "camelCase")) || (!hyphenated && engine.profile.is("C5", "hyphenated")))
        return problem(call, {404, "Cannot GET " + call.target.path});
    const bool byToken = engine.profile.is("C12", "version") ? call.v3 : engine.profile.is("C12", "pageToken");
    std::vector<std::string> wrong;
    for (const char *name : {"companyId", "appId"}) {
        if (call.query(name).empty())
            wrong.push_back(std::string(name) + " should not be empty");
    }
    if (!wrong.empty())
        return call.v3 ? aipProblem(call, 400, "INVALID_ARGUMENT", wrong.front()) : invalid(call, wrong);
    const App *app = engine.state.app(call.grant->appId);
    if (call.v3 && !engine.state.app(call.query("appId")))
        return aipProblem(call, 404, "RESOURCE_NOT_FOUND",
                          "The requested App '" + call.query("appId") + "' was not found.");
    if (!app || call.query("companyId") != call.grant->companyId || call.query("appId") != app->id)
        return problem(call, {403, "The token does not have access to this company."});

    std::vector<const Location *> all;
    const std::string text = lowered(call.query("query"));
    for (const Location &location : engine.state.locations) {
        const bool installed = app->installIn(location.id) != nullptr;
        if (call.hasQuery("isInstalled") && truthOf(call.query("isInstalled")) != installed)
            continue;
        if (call.hasQuery("locationId") && call.query("locationId") != location.id)
            continue;
        if (call.hasQuery("versionId") && installed && call.query("versionId") != app->versionId)
            continue;
        if (call.hasQuery("planId") && installed && call.query("planId") != app->planId)
            continue;
        if (truthOf(call.query("onTrial")))
            continue; // no install here is on trial
        if (!text.empty() && lowered(location.name).find(text) == std::string::npos)
            continue;
        all.push_back(&location);
    }
    const long long total = (long long)(all.size());
    long long first = 0;
    long long size = 0;
    if (byToken) {
        size = call.number("pageSize", 20, 1, 100);
        first = call.number("pageToken", 0, 0, total);
    } else {
        size = call.number("limit", 20, 1, 500);
        first = call.number("skip", 0, 0, total);
    }
    const long long last = std::min(total, first + size);

    JsonWriter body(2048);
    body.beginObject().key(byToken ? "items" : "locations").beginArray();
    for (long long i = first; i < last; ++i) {
        const Location &location = *all[std::size_t(i)];
        const Install *install = app->installIn(location.id);
        body.beginObject().field("_id", location.id).field("name", location.name).field("address", location.address);
        body.field("isInstalled", install != nullptr);
        if (install)
            body.field("versionId", app->versionId).field("installedAt", isoTime(install->installedAt));
        body.endObject();
    }
    body.endArray();
    if (byToken) {
        body.key("pagination").beginObject().field("totalRecords", total).field("hasNextPage", last < total);
        body.field("hasPrevPage", first > 0);
        if (last < total)
            body.field("nextPageToken", std::to_string(last));
        if (first > 0)
            body.field("prevPageToken", std::to_string(std::max(0LL, first - size)));
        body.field("currentPageSize", last - first).field("estimatedTotalRecords", total).endObject();
        body.key("metadata").beginObject().key("filterApplied").beginObject();
        for (const char *name : {"isInstalled", "locationId", "onTrial", "planId", "query", "versionId"})
            body.fieldIfAny(name, call.query(name));
        body.endObject().endObject();
    } else {
        body.field("count", total);
    }
    body.field("installToFutureLocations", false).field("traceId", call.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

Http::Response locationTokenByPath(Engine &engine, Call &call)
{
    const bool hyphenated = call.target.segments.back() == "location-token";
    if ((hyphenated && engine.profile.is("C5", "camelCase")) || (!hyphenated && engine.profile.is("C5", "hyphenated")))
        return problem(call, {404, "Cannot POST " + call.target.path});
    return locationToken(engine, call);
}
} // namespace

std::vector<Route> oauthRoutes()
{
    return {
        {"POST", "/oauth/token", Access::Public, "", Body::Json, token},
        {"POST", "/oauth/locationToken", Access::Company, "oauth.write", Body::Json, locationTokenByPath},
        {"POST", "/oauth/location-token", Access::Company, "oauth.write", Body::Json, locationTokenByPath,
         Generation::V3},
        {"GET", "/oauth/installedLocations", Access::Company, "oauth.readonly", Body::None, installedLocations},
        {"GET", "/oauth/installed-locations", Access::Company, "oauth.readonly", Body::None, installedLocations,
         Generation::V3},
    };
}

} // namespace Linesman::Emulator
