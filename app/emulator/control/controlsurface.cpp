// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/control/controlsurface.h"

#include "app/emulator/behaviour/backend.h"
#include "app/emulator/control/controlaccess.h"
#include "app/emulator/control/controlapps.h"
#include "app/emulator/control/controlbehaviour.h"
#include "app/emulator/control/controlclock.h"
#include "app/emulator/control/controlcontacts.h"
#include "app/emulator/control/controlfaults.h"
#include "app/emulator/control/controllocations.h"
#include "app/emulator/control/controlqueries.h"
#include "app/emulator/control/controlsend.h"
#include "app/emulator/control/controlsnapshots.h"
#include "app/emulator/control/controltokens.h"
#include "app/emulator/control/controlwebhooks.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/state/json.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace Linesman::Emulator {

namespace {
constexpr Millis LongestPoll = 30'000;

std::optional<Http::Response> readControlBody(RequestContext &context)
{
    const std::string &text = context.request->body;
    context.body.SetObject();
    if (text.empty())
        return std::nullopt;
    JsonDocument parsed = parseJson(text);
    if (!parsed.ok())
        return problem(context, {400, parsed.error + " at position " + std::to_string(parsed.offset)});
    if (!parsed.document.IsObject())
        return problem(context, {400, "The body must be a JSON object"});
    context.body = std::move(parsed.document);
    return std::nullopt;
}

/*! The ids of the access tokens that are taken now, in order. */
std::vector<std::string> goodTokens(const Backend &backend)
{
    std::vector<std::string> ids;
    for (const AccessToken *token : backend.tokens().accessTokens()) {
        if (!token->revoked && token->expiresAt > backend.now())
            ids.push_back(token->id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

/*! What is in \a one and not in \a other, both in order. */
std::vector<std::string> onlyIn(const std::vector<std::string> &one, const std::vector<std::string> &other)
{
    std::vector<std::string> ids;
    std::set_difference(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(ids));
    return ids;
}
} // namespace

std::span<const ControlRoute> controlRoutes()
{
    static const std::vector<ControlRoute> all = [] {
        std::vector<ControlRoute> routes{{"GET", "log", nullptr}};
        for (const auto &part :
             {controlSend(), controlQueries(), controlSnapshots(), controlClock(), controlFaults(), controlTokens(),
              controlBehaviour(), controlLocations(), controlApps(), controlContacts(), controlWebhooks()})
            routes.insert(routes.end(), part.begin(), part.end());
        return routes;
    }();
    return all;
}

ControlSurface::ControlSurface(Backend &backend, std::string token)
    : m_backend(backend)
    , m_token(std::move(token))
{
    for (const ControlRoute &route : controlRoutes())
        m_router.add(route.method, std::string("/_emulator/") + route.path, &route);
}

std::optional<Http::Response> ControlSurface::refusal(const RequestContext &context) const
{
    switch (controlAccess(*context.request, m_token)) {
    case ControlAccess::Granted:
        return std::nullopt;
    case ControlAccess::Foreign:
        return problem(context, {403, "The control surface answers this machine only, under a loopback name"});
    case ControlAccess::NeedsToken:
        break;
    }
    // Whoever waits for the emulator to be ready need not know the token.
    const auto &path = context.target.segments;
    if (context.method == "GET" && path.size() == 2 && path[1] == "health")
        return std::nullopt;
    Http::Response response =
        problem(context, {401, "The control surface needs its token: Authorization: Bearer TOKEN"});
    response.headers.add("WWW-Authenticate", "Bearer realm=\"linesman control surface\"");
    return response;
}

void ControlSurface::answerLog(const RequestContext &context, const std::function<void(Http::Response)> &respond)
{
    const auto after = std::uint64_t(context.number("after", 0, 0, INT64_MAX));
    const auto limit = std::size_t(context.number("limit", 200, 1, 10'000));
    m_backend.logPolls().read(after, limit, context.number("waitMs", 0, 0, LongestPoll),
                              [respond](std::string json) { respond(jsonAnswer(200, std::move(json))); });
}

/*! Lets \a route answer, and notes what it does for the test that the request is a part of. */
Http::Response ControlSurface::actFor(RequestContext &context, const ControlRoute &route)
{
    TestRuns &runs = m_backend.testRuns();
    const std::string_view name = context.request->headers.value(TestRunHeader).value_or(std::string_view());
    runs.setActing(name, TestRuns::Moment::clock::now());
    const std::string_view path = route.path;
    const bool isOfTokens = path.starts_with("tokens/") || path.starts_with("uninstall") || path == "clock";
    const bool isWatched = isOfTokens && (!runs.acting().empty() || runs.hasSpoilt());
    const std::vector<std::string> before = isWatched ? goodTokens(m_backend) : std::vector<std::string>();
    Http::Response response = route.handler(m_backend, context);
    if (isWatched) {
        const std::vector<std::string> after = goodTokens(m_backend);
        for (const std::string &id : onlyIn(before, after))
            runs.spoil(runs.acting(), id);
        for (const std::string &id : onlyIn(after, before))
            runs.recover(id);
    }
    runs.setActing({}, {});
    return response;
}

void ControlSurface::handle(RequestContext &context, const std::function<void(Http::Response)> &answer)
{
    // Who steers an emulator must know that it is one, of which version, also where it is refused.
    const std::function<void(Http::Response)> respond = [answer](Http::Response response) {
        response.headers.set("Linesman-Emulator", LINESMAN_VERSION);
        answer(std::move(response));
    };
    const bool ownProcess = context.request->remoteAddress.empty();
    if (!ownProcess) {
        if (auto refused = refusal(context)) {
            respond(std::move(*refused));
            return;
        }
    }
    if (auto refused = readControlBody(context)) {
        respond(std::move(*refused));
        return;
    }
    auto found = m_router.match(context.method, context.target);
    if (!found.action) {
        respond(problem(context, {404, "Cannot " + context.request->method + ' ' + context.target.path}));
        return;
    }
    const ControlRoute &route = **found.action;
    if (!route.handler) {
        answerLog(context, respond);
        return;
    }
    context.params = std::move(found.parameters);
    Http::Response response = actFor(context, route);
    if (context.method != "GET")
        m_backend.reportChange();
    respond(std::move(response));
}

} // namespace Linesman::Emulator
