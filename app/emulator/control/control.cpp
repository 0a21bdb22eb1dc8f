// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/control/control.h"

#include "app/emulator/control/controlaccess.h"
#include "app/emulator/control/controlsend.h"
#include "app/emulator/engine.h"

#include <algorithm>

namespace Linesman::Emulator {

namespace {
constexpr Millis LongestPoll = 30'000;

struct CompiledControl {
    ControlRoute route;
    std::vector<std::string_view> segments;
};

const std::vector<CompiledControl> &compiledRoutes()
{
    static const std::vector<CompiledControl> all = [] {
        std::vector<CompiledControl> compiled;
        for (const ControlRoute &route : controlRoutes()) {
            CompiledControl item{route, {}};
            for (std::string_view rest = route.path; !rest.empty();) {
                const std::size_t end = std::min(rest.find('/'), rest.size());
                item.segments.push_back(rest.substr(0, end));
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
            compiled.push_back(std::move(item));
        }
        // A literal segment goes before one that varies.
        std::stable_sort(compiled.begin(), compiled.end(), [](const CompiledControl &a, const CompiledControl &b) {
            return std::lexicographical_compare(
                a.segments.begin(), a.segments.end(), b.segments.begin(), b.segments.end(),
                [](std::string_view x, std::string_view y) { return (x == "{}") < (y == "{}"); });
        });
        return compiled;
    }();
    return all;
}

/*! The route that \a call asks for, its varying segments in call.params. */
const ControlRoute *matched(Call &call)
{
    if (call.target.segments.empty())
        return nullptr;
    const auto begin = call.target.segments.begin() + 1; // after _emulator
    const auto size = call.target.segments.size() - 1;
    for (const CompiledControl &item : compiledRoutes()) {
        if (call.method != item.route.method || item.segments.size() != size)
            continue;
        if (!std::equal(item.segments.begin(), item.segments.end(), begin,
                        [](std::string_view want, const std::string &is) {
                            return want == is || (want == "{}" && !is.empty());
                        }))
            continue;
        for (std::size_t i = 0; i < size; ++i) {
            if (item.segments[i] == "{}")
                call.params.push_back(call.target.segments[i + 1]);
        }
        return &item.route;
    }
    return nullptr;
}

std::optional<Http::Response> refusal(const Engine &engine, const Call &call, const Http::Request &request)
{
    switch (controlAccess(request, engine.setup.controlToken)) {
    case ControlAccess::Granted:
        return std::nullopt;
    case ControlAccess::Foreign:
        return problem(call, {403, "The control surface answers this machine only, under a loopback name"});
    case ControlAccess::NeedsToken:
        break;
    }
    // Whoever waits for the emulator to be ready need not know the token.
    const auto &path = call.target.segments;
    if (call.method == "GET" && path.size() == 2 && path[1] == "health")
        return std::nullopt;
    Http::Response response = problem(call, {401, "The control surface needs its token: Authorization: Bearer TOKEN"});
    response.headers.add("WWW-Authenticate", "Bearer realm=\"linesman control surface\"");
    return response;
}

std::optional<Http::Response> readControlBody(Call &call, const Http::Request &request)
{
    call.body.SetObject();
    if (request.body.empty())
        return std::nullopt;
    JsonDocument parsed = parseJson(request.body);
    if (!parsed.ok())
        return problem(call, {400, parsed.error + " at position " + std::to_string(parsed.offset)});
    if (!parsed.document.IsObject())
        return problem(call, {400, "The body must be a JSON object"});
    call.body = std::move(parsed.document);
    return std::nullopt;
}
} // namespace

std::span<const ControlRoute> controlRoutes()
{
    static const std::vector<ControlRoute> all = [] {
        std::vector<ControlRoute> routes{{"POST", "send", sendAsUser}, {"GET", "log", nullptr}};
        for (const auto &part : {controlReadings(), controlBehaviour(), controlPlaces(), controlPeople()})
            routes.insert(routes.end(), part.begin(), part.end());
        return routes;
    }();
    return all;
}

Http::Response controlDone(std::string_view extra)
{
    std::string text = R"({"success":true)";
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

std::string webAddress(Validation &check, std::string_view name)
{
    std::string url = check.text(name);
    if (!url.empty() && !url.starts_with("http://") && !url.starts_with("https://"))
        check.add(std::string(name) + " must begin with http:// or https://");
    return url;
}

void control(Engine &engine, Call &call, const Http::Request &request, std::function<void(Http::Response)> respond)
{
    const bool ownProcess = request.remoteAddress.empty();
    if (!ownProcess) {
        if (auto refused = refusal(engine, call, request)) {
            respond(std::move(*refused));
            return;
        }
    }
    if (auto refused = readControlBody(call, request)) {
        respond(std::move(*refused));
        return;
    }
    const ControlRoute *route = matched(call);
    if (!route) {
        respond(problem(call, {404, "Cannot " + request.method + ' ' + call.target.path}));
        return;
    }
    if (!route->handler) {
        engine.answerLog(std::uint64_t(call.number("after", 0, 0, INT64_MAX)),
                         std::size_t(call.number("limit", 200, 1, 10'000)), call.number("waitMs", 0, 0, LongestPoll),
                         std::move(respond));
        return;
    }
    Http::Response response = route->handler(engine, call);
    if (engine.changed && call.method != "GET")
        engine.changed();
    respond(std::move(response));
}

} // namespace Linesman::Emulator
