// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/control/controltokens.h"

#include "app/emulator/behaviour/backend.h"
#include "app/emulator/control/controlanswers.h"
#include "app/emulator/control/controlstate.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/json.h"

namespace Linesman::Emulator {

namespace {
Http::Response listTokens(Backend &backend, RequestContext &context)
{
    const ControlPage page = controlPage(context);
    return controlObject([&](JsonWriter &json) {
        writeTokens(json, backend, page.offset, page.limit);
        json.field("total", backend.tokens().accessCount());
        writePrivateTokens(json, backend);
    });
}

Http::Response changeTokens(Backend &backend, RequestContext &context, bool revoke)
{
    Validation check(context.body);
    revoke ? check.only({"locationId", "appId", "id"})
           : check.only({"locationId", "appId", "id", "refresh", "refreshDelayMs"});
    const TokenFilter filter{check.text("appId"), check.text("locationId"), check.text("id")};
    const bool refresh = check.truth("refresh", false);
    const Millis delay = check.wholeNumber("refreshDelayMs", 0, 0, 60'000);
    if (!check.ok())
        return invalid(context, check.messages());
    if (delay > 0)
        backend.tokens().delayRefresh(filter, delay);
    const auto reach = refresh ? Tokens::Reach::RefreshToo : Tokens::Reach::AccessOnly;
    const std::size_t count =
        revoke ? backend.tokens().revoke(filter) : backend.tokens().expire(filter, reach, backend.now());
    return controlDone("\"count\":" + std::to_string(count));
}

Http::Response expireTokens(Backend &backend, RequestContext &context)
{
    return changeTokens(backend, context, false);
}

Http::Response revokeTokens(Backend &backend, RequestContext &context)
{
    return changeTokens(backend, context, true);
}

/*! {id, expiresInMs}: it is good again, for a day when no time is given. */
Http::Response reinstateToken(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    check.only({"id", "expiresInMs"});
    const std::string id = check.needText("id");
    const Millis life = check.wholeNumber("expiresInMs", Tokens::AccessSeconds * 1000, 1, 31'536'000'000);
    if (!check.ok())
        return invalid(context, check.messages());
    return backend.tokens().reinstate(id, backend.now() + life, backend.now())
               ? controlDone()
               : problem(context, {404, "No access token has the id " + id});
}

Http::Response addPrivateToken(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    check.only({"locationId"});
    const std::string locationId = check.needText("locationId");
    if (!check.ok())
        return invalid(context, check.messages());
    if (!backend.state().location(locationId))
        return problem(context, {404, "No location has the id " + locationId});
    const std::string token = "pit-" + backend.ids().nextUuid();
    backend.state().privateTokens().emplace(token, locationId);
    JsonWriter json;
    json.beginObject().field("token", token).field("locationId", locationId).endObject();
    return jsonAnswer(200, json.take());
}

Http::Response deletePrivateToken(Backend &backend, RequestContext &context)
{
    return backend.state().privateTokens().erase(context.params[0])
               ? controlDone()
               : problem(context, {404, "There is no such private integration token"});
}
} // namespace

std::vector<ControlRoute> controlTokens()
{
    return {
        {"GET", "tokens", listTokens},
        {"POST", "tokens/expire", expireTokens},
        {"POST", "tokens/revoke", revokeTokens},
        {"POST", "tokens/reinstate", reinstateToken},
        {"POST", "tokens/private", addPrivateToken},
        {"DELETE", "tokens/private/{}", deletePrivateToken},
    };
}

} // namespace Linesman::Emulator
