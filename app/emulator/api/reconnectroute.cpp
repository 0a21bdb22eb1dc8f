// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/reconnectroute.h"

#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/json.h"

namespace Linesman::Emulator {

namespace {
/*!
    An authorization code for an install whose tokens were lost. Help article 155000003717 (2025-05-17, unchanged
    2026-08-02) has fields and answer; how it refuses is ours.
*/
Http::Response reconnect(Backend &backend, RequestContext &context)
{
    if (backend.profile().is("reconnect", "removed"))
        return problem(context, {400, "API endpoint has been removed"}); // seen 2026-07-25
    Validation check(context.body);
    const std::string key = check.needText("clientKey");
    const std::string secret = check.needText("clientSecret");
    const std::string locationId = check.text("locationId");
    const std::string companyId = check.text("companyId");
    if (locationId.empty() && companyId.empty())
        check.add("locationId or companyId should not be empty");
    if (!check.ok())
        return invalid(context, check.messages());
    const App *app = backend.state().appByClient(key);
    if (!app || app->clientSecret != secret)
        return problem(context, {401, "Invalid client credentials"});
    context.note.locationId = locationId;
    const Install *install = app->installIn(locationId);
    const bool isCompany = locationId.empty();
    if (isCompany ? companyId != backend.state().company().id || app->installs.size() == 0 : !install)
        return problem(context, {400, "App is not installed on the " +
                                          (isCompany ? "company " + companyId : "location " + locationId)});
    Grant grant;
    grant.appId = app->id;
    grant.companyId = backend.state().company().id;
    grant.userType = isCompany ? UserType::Company : UserType::Location;
    grant.locationId = locationId;
    grant.userId = install ? install->userId : backend.state().users().front().id;
    grant.scopes = app->scopes;
    grant.bulk = isCompany;
    const std::string redirect = app->redirectUris.empty() ? std::string() : app->redirectUris.front();
    const std::string code = backend.tokens().makeCode(backend.ids(), grant, redirect, backend.now());
    JsonWriter body;
    body.beginObject().field("authorizationCode", code);
    body.field("expiresAt", isoTime(backend.now() + Tokens::CodeMillis));
    body.field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}
} // namespace

std::vector<Route> reconnectRoutes()
{
    return {{"POST", "/oauth/reconnect", Access::Public, "", Body::Json, reconnect, Generation::Any, false}};
}

} // namespace Linesman::Emulator
