// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/oauthroutes.h"

#include "app/emulator/api/access.h"
#include "app/emulator/api/installedlocations.h"
#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/text.h"

#include <algorithm>

namespace Linesman::Emulator {

namespace {
/*! Token errors carry the fields of both worlds: HighLevel's statusCode and message, OAuth's error and description. */
Http::Response tokenError(const RequestContext &context, int status, std::string_view error, const std::string &message)
{
    JsonWriter body;
    body.beginObject().field("statusCode", status).field("message", message).field("error", error);
    body.field("error_description", message).field("traceId", context.note.traceId).endObject();
    return jsonAnswer(status, body.take());
}

std::string joined(const std::vector<std::string> &texts)
{
    std::string all;
    for (const std::string &text : texts)
        all += all.empty() ? text : ' ' + text;
    return all;
}

/*! Which spellings a token reply has; see C6. */
struct Spelling {
    bool snake = true;
    bool camel = false;
};

Spelling spellingOf(const Backend &backend, const RequestContext &context)
{
    const std::string_view side = backend.profile().side("C6");
    if (side == "camelCase" || (side == "version" && context.v3))
        return {false, true};
    return {true, side == "both" && context.v3};
}

/*! Writes \a value under each spelling that the reply has. */
template <typename T>
void spell(JsonWriter &json, Spelling spelling, const char *snake, const char *camel, const T &value)
{
    if (spelling.snake)
        json.field(snake, value);
    if (spelling.camel)
        json.field(camel, value);
}

Http::Response tokenAnswer(Backend &backend, const RequestContext &context, const TokenPair &pair, const App &app,
                           bool fromLocation)
{
    const Spelling spelling = spellingOf(backend, context);
    const Grant &grant = pair.grant;
    const bool company = grant.userType == UserType::Company;
    JsonWriter body(2048);
    body.beginObject();
    spell(body, spelling, "access_token", "accessToken", pair.access);
    spell(body, spelling, "token_type", "tokenType", std::string("Bearer"));
    spell(body, spelling, "expires_in", "expiresIn", pair.expiresIn);
    if (!pair.refresh.empty())
        spell(body, spelling, "refresh_token", "refreshToken", pair.refresh);
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
    body.field("traceId", context.note.traceId).endObject();
    Http::Response response = jsonAnswer(200, body.take());
    response.headers.add("Cache-Control", "no-store");
    return response;
}

/*! Access and refresh token for \a grant, good as long as its location and install are. */
Http::Response refreshed(Backend &backend, RequestContext &context, App &app, const std::string &token)
{
    const Tokens::Refresh found = backend.tokens().refresh(token, app.id, backend.now());
    context.note.tokenId = found.accessId;
    context.delayMs = found.answerDelay;
    if (found.state == Tokens::RefreshState::Unknown || isLocationGone(backend, found.grant))
        return tokenError(context, 400, "invalid_grant", "Invalid grant: refresh token is invalid");
    if (const Location *location = backend.state().location(found.grant.locationId); location && !location->active)
        return tokenError(context, 400, "invalid_grant", "Location is not active"); // the refresh token stays good
    if (found.state == Tokens::RefreshState::Grace)
        return tokenAnswer(backend, context, found.pair, app, false);
    const TokenPair pair = backend.tokens().issue(backend.ids(), app, found.grant, backend.now(),
                                                  backend.settings().accessSeconds(Tokens::AccessSeconds), true);
    backend.tokens().spendRefresh(token, pair, backend.now());
    return tokenAnswer(backend, context, pair, app, false);
}

Http::Response exchanged(Backend &backend, RequestContext &context, const std::string &code,
                         const std::string &clientId, const std::string &secret, const std::string &redirectUri)
{
    // The code is looked at before the keys (public notes of 2026-08-19).
    const AuthorizationCode *found = backend.tokens().code(code, backend.now());
    if (!found || isLocationGone(backend, found->grant))
        return tokenError(context, 401, "UnAuthorized!", "Authorization code not found");
    App *app = backend.state().appByClient(clientId);
    if (!app || app->clientSecret != secret)
        return tokenError(context, 401, "UnAuthorized!", "Invalid client credentials");
    if (found->grant.appId != app->id)
        return tokenError(context, 401, "UnAuthorized!", "Authorization code not found");
    if (!redirectUri.empty() && redirectUri != found->redirectUri)
        return tokenError(context, 400, "invalid_grant", "Invalid grant: redirect uri does not match");
    const Grant grant = found->grant;
    backend.tokens().spendCode(code);
    const TokenPair pair = backend.tokens().issue(backend.ids(), *app, grant, backend.now(),
                                                  backend.settings().accessSeconds(Tokens::AccessSeconds), true);
    return tokenAnswer(backend, context, pair, *app, false);
}

/*! A field of a token request in both spellings. */
struct TokenName {
    const char *snake;
    const char *camel;
};
constexpr TokenName ClientId{"client_id", "clientId"};
constexpr TokenName ClientSecret{"client_secret", "clientSecret"};
constexpr TokenName GrantType{"grant_type", "grantType"};
constexpr TokenName Code{"code", "code"};
constexpr TokenName RefreshToken{"refresh_token", "refreshToken"};
constexpr TokenName UserTypeName{"user_type", "userType"};
constexpr TokenName RedirectUri{"redirect_uri", "redirectUri"};

/*!
    The fields of a token request. Dated versions know snake_case; v3 knows it since 2026-08-10 and camelCase besides
    (Changelog). From 2026-06-11 until then it knew camelCase alone: side "version" of C6.
*/
class TokenFields
{
public:
    TokenFields(const Profile &profile, const RequestContext &context)
        : m_body(context.body)
        , m_snake(!context.v3 || !profile.is("C6", "version"))
        , m_camel(context.v3)
    {
    }
    const JsonValue *find(const TokenName &name) const
    {
        const JsonValue *value = m_snake ? member(m_body, name.snake) : nullptr;
        return value || !m_camel ? value : member(m_body, name.camel);
    }
    std::string text(const TokenName &name) const
    {
        const JsonValue *value = find(name);
        return value && value->IsString() ? std::string(view(*value)) : std::string();
    }
    /*! The spelling that an error names: that of the request. */
    std::string told(const TokenName &name) const
    {
        const bool isCamel = m_camel && (!m_snake || member(m_body, ClientId.camel) || member(m_body, GrantType.camel));
        return isCamel ? name.camel : name.snake;
    }

private:
    const JsonValue &m_body;
    bool m_snake;
    bool m_camel;
};

Http::Response token(Backend &backend, RequestContext &context)
{
    const std::string_view type = context.request->headers.value("Content-Type").value_or(std::string_view());
    if (backend.profile().is("C7", "form") && lowered(type).find("x-www-form-urlencoded") == std::string::npos)
        return tokenError(context, 400, "invalid_request", "Content-Type must be application/x-www-form-urlencoded");
    const TokenFields fields(backend.profile(), context);
    for (const TokenName &name : {ClientId, ClientSecret, GrantType}) {
        const JsonValue *value = fields.find(name);
        if (!value || (value->IsString() && value->GetStringLength() == 0))
            return tokenError(context, 400, "invalid_request", "Missing parameter: " + fields.told(name));
        if (!value->IsString())
            return tokenError(context, 400, "invalid_request", "Invalid parameter: " + fields.told(name));
    }
    const std::string clientId = fields.text(ClientId);
    const std::string secret = fields.text(ClientSecret);
    const std::string grantType = fields.text(GrantType);
    if (const JsonValue *userType = fields.find(UserTypeName);
        userType && (!userType->IsString() ||
                     (view(*userType) != "Company" && view(*userType) != "Location" && !view(*userType).empty())))
        return tokenError(context, 400, "invalid_request", "Invalid parameter: " + fields.told(UserTypeName));
    if (grantType != "authorization_code" && grantType != "refresh_token")
        return tokenError(context, 400, "unsupported_grant_type", "Invalid parameter: " + fields.told(GrantType));
    const bool refreshing = grantType == "refresh_token";
    const TokenName &needed = refreshing ? RefreshToken : Code;
    const std::string given = fields.text(needed);
    if (given.empty()) {
        const bool present = fields.find(needed) && !fields.find(needed)->IsString();
        return tokenError(context, 400, "invalid_request",
                          (present ? "Invalid parameter: " : "Missing parameter: ") + fields.told(needed));
    }
    if (!refreshing)
        return exchanged(backend, context, given, clientId, secret, fields.text(RedirectUri));
    App *app = backend.state().appByClient(clientId);
    if (!app || app->clientSecret != secret)
        return tokenError(context, 401, "UnAuthorized!", "Invalid client credentials");
    return refreshed(backend, context, *app, given);
}

Http::Response locationToken(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    const std::string companyId = check.needText("companyId");
    const std::string locationId = check.needText("locationId");
    if (!check.ok())
        return invalid(context, check.messages());
    App *app = backend.state().app(context.grant->appId);
    if (!app || companyId != context.grant->companyId)
        return problem(context, {403, "The token does not have access to this company."});
    context.note.locationId = locationId;
    const Install *install = app->installIn(locationId);
    if (!install || !backend.state().location(locationId))
        return problem(context, {400, "App is not installed on the location " + locationId});
    if (!backend.state().location(locationId)->active)
        return problem(context, {400, "Location is not active"});
    Grant grant = *context.grant;
    grant.userType = UserType::Location;
    grant.locationId = locationId;
    grant.userId = install->userId;
    grant.bulk = false;
    const bool withRefresh = backend.profile().is("C16", "present");
    const TokenPair pair =
        backend.tokens().issue(backend.ids(), *app, grant, backend.now(),
                               backend.settings().accessSeconds(Tokens::LocationSeconds), withRefresh);
    Http::Response response = tokenAnswer(backend, context, pair, *app, true);
    if (backend.profile().is("replies", "live"))
        response.status = 201;
    return response;
}

/*! What C5 says of the path that was asked; \a hyphenated is the one of v3. */
std::optional<Http::Response> refusedPath(const Profile &profile, const RequestContext &context, bool hyphenated)
{
    if ((hyphenated && profile.is("C5", "camelCase")) || (!hyphenated && profile.is("C5", "hyphenated")))
        return problem(context, {404, "Cannot " + context.method + ' ' + context.target.path});
    if (context.v3 && !hyphenated && profile.is("C5", "version")) // api-docs #304, 2026-06-22
        return problem(context, {400, "Endpoint " + context.request->target +
                                          " not available in API version v3. This endpoint was removed in version v3. "
                                          "Please use a version before v3."});
    return std::nullopt;
}

Http::Response installedLocationsByPath(Backend &backend, RequestContext &context)
{
    const bool hyphenated = context.target.segments.back() == "installed-locations";
    if (auto refused = refusedPath(backend.profile(), context, hyphenated))
        return *refused;
    return installedLocations(backend, context);
}

Http::Response locationTokenByPath(Backend &backend, RequestContext &context)
{
    const bool hyphenated = context.target.segments.back() == "location-token";
    if (auto refused = refusedPath(backend.profile(), context, hyphenated))
        return *refused;
    return locationToken(backend, context);
}
} // namespace

std::vector<Route> oauthRoutes()
{
    return {
        {"POST", "/oauth/token", Access::Public, "", Body::Json, token},
        {"POST", "/oauth/locationToken", Access::Company, "oauth.write", Body::Json, locationTokenByPath},
        {"POST", "/oauth/location-token", Access::Company, "oauth.write", Body::Json, locationTokenByPath,
         Generation::V3},
        {"GET", "/oauth/installedLocations", Access::Company, "oauth.readonly", Body::None, installedLocationsByPath},
        {"GET", "/oauth/installed-locations", Access::Company, "oauth.readonly", Body::None, installedLocationsByPath,
         Generation::V3},
    };
}

} // namespace Linesman::Emulator
