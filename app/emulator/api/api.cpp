// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/api.h"

#include "app/emulator/api/access.h"
#include "app/emulator/api/chargeroutes.h"
#include "app/emulator/api/consentpage.h"
#include "app/emulator/api/contactroutes.h"
#include "app/emulator/api/contactsearch.h"
#include "app/emulator/api/contacttagroutes.h"
#include "app/emulator/api/conversationroutes.h"
#include "app/emulator/api/inboundroutes.h"
#include "app/emulator/api/locationdataroutes.h"
#include "app/emulator/api/locationroutes.h"
#include "app/emulator/api/mediaroutes.h"
#include "app/emulator/api/messageroutes.h"
#include "app/emulator/api/noteroutes.h"
#include "app/emulator/api/oauthroutes.h"
#include "app/emulator/api/recordingroutes.h"
#include "app/emulator/api/sendroutes.h"
#include "app/emulator/api/statusroutes.h"
#include "app/emulator/api/twostepupload.h"
#include "app/emulator/api/uploadroutes.h"
#include "app/emulator/api/userroutes.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/text.h"
#include "app/http/contentcoding.h"

#include <optional>
#include <utility>

namespace Linesman::Emulator {

namespace {
void readForm(RequestContext &context)
{
    auto &allocator = context.body.GetAllocator();
    for (const auto &[name, value] : Http::parseForm(context.request->body)) {
        if (hasMember(context.body, name))
            continue;
        JsonValue key(name.data(), rapidjson::SizeType(name.size()), allocator);
        JsonValue text(value.data(), rapidjson::SizeType(value.size()), allocator);
        context.body.AddMember(key, text, allocator);
    }
}

std::optional<Http::Response> readJson(RequestContext &context, std::string_view text)
{
    JsonDocument parsed = parseJson(text);
    if (!parsed.ok())
        return problem(context, {400, parsed.error + " at position " + std::to_string(parsed.offset)});
    if (!parsed.document.IsObject())
        return problem(context, {400, "The request body must be a JSON object"});
    context.body = std::move(parsed.document);
    return std::nullopt;
}

/*! Unpacks JSON as body-parser does, which answers 415 to a coding that it does not know. */
std::optional<Http::Response> readCodedBody(RequestContext &context, std::string_view coding)
{
    constexpr std::size_t LargestUnpacked = 64 * 1024 * 1024;
    const Http::DecodedBody plain = Http::decodedBody(context.request->body, coding, LargestUnpacked);
    if (plain.fault == Http::CodingFault::Unknown)
        return problem(context, {415, "unsupported content encoding \"" + plain.coding + '"'});
    if (plain.fault)
        return problem(context, {*plain.fault == Http::CodingFault::TooLong ? 413 : 400, "incorrect header check"});
    return readJson(context, plain.text);
}

/*! Parses the body as JSON, or as a form where it says so. */
std::optional<Http::Response> readBody(RequestContext &context)
{
    const Http::Request &request = *context.request;
    context.body.SetObject();
    if (request.body.empty())
        return std::nullopt;
    if (const std::string_view coding = request.headers.value("Content-Encoding").value_or(std::string_view());
        Http::isCoded(coding))
        return readCodedBody(context, coding);
    const std::string_view type = request.headers.value("Content-Type").value_or(std::string_view());
    if (lowered(type).find("application/x-www-form-urlencoded") != std::string::npos) {
        readForm(context);
        return std::nullopt;
    }
    return readJson(context, request.body);
}
} // namespace

std::vector<Route> apiRoutes()
{
    std::vector<Route> all;
    for (const auto &part : {oauthRoutes(), contactRoutes(), contactTagRoutes(), contactSearchRoutes(),
                             conversationRoutes(), uploadRoutes(), inboundRoutes(), statusRoutes(), messageRoutes(),
                             recordingRoutes(), sendRoutes(), locationRoutes(), twoStepUploadRoutes(), noteRoutes(),
                             userRoutes(), mediaRoutes(), locationDataRoutes(), chargeRoutes()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

Api::Api(Backend &backend)
    : m_backend(backend)
{
    for (const Route &route : apiRoutes())
        m_router.add(route.method, route.path, {route, std::string(route.method) + ' ' + route.path});
}

const Operation *Api::find(RequestContext &context) const
{
    auto found = m_router.match(context.method, context.target);
    if (!found.action || (found.action->route.generation == Generation::V3 && !context.v3))
        return nullptr;
    context.params = std::move(found.parameters);
    return found.action;
}

Http::Response Api::answer(RequestContext &context, const Operation *operation)
{
    const auto &segments = context.target.segments;
    if (segments.size() == 1 && segments[0] == "health" && context.method == "GET")
        return jsonAnswer(200, R"({"status":"ok"})"); // of constant length: load balancers and benchmarks compare
    if (!segments.empty() && segments[0] == "_files")
        return servedFile(m_backend, context);
    if (!segments.empty() && segments.back() == "chooselocation")
        return consent(m_backend, context);
    if (!operation)
        return problem(context, {404, "Cannot " + context.request->method + ' ' + context.target.path});
    return answerOperation(context, *operation);
}

Http::Response Api::answerOperation(RequestContext &context, const Operation &operation)
{
    context.note.operation = operation.name;
    AccessCheck access = checkAccess(m_backend, context, operation.route);
    std::optional<Http::Response> refused = std::move(access.refusal);
    if (!refused && operation.route.body == Body::Json)
        refused = readBody(context);
    Http::Response response = refused ? std::move(*refused) : operation.route.handler(m_backend, context);
    if (access.count)
        addRateHeaders(response.headers, *access.count, m_backend.limiter().limits());
    return response;
}

} // namespace Linesman::Emulator
