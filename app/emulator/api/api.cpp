// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/api.h"

#include "app/emulator/api/access.h"
#include "app/emulator/api/businessroutes.h"
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
#include "app/emulator/api/queryvalues.h"
#include "app/emulator/api/reconnectroute.h"
#include "app/emulator/api/recordingroutes.h"
#include "app/emulator/api/sendroutes.h"
#include "app/emulator/api/statusroutes.h"
#include "app/emulator/api/twostepupload.h"
#include "app/emulator/api/uploadroutes.h"
#include "app/emulator/api/userroutes.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/formbody.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/text.h"
#include "app/http/contentcoding.h"
#include "app/http/text.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <utility>

namespace Linesman::Emulator {

namespace {
constexpr std::size_t LongestType = 100;      // characters of one that are told
const std::string BodyUnread = "bodyUnread "; //!< a refusal that comes of the Content-Type, which stands behind it

/*! What a Content-Type says, in lower case: "application/json", "utf-8". */
struct ContentType {
    std::string name;
    std::string charset;
};

ContentType contentTypeOf(const Http::Request &request)
{
    const std::string all = lowered(request.headers.value("Content-Type").value_or(std::string_view()));
    ContentType type{std::string(Http::trimmed(std::string_view(all).substr(0, all.find(';')))), {}};
    if (const std::size_t at = all.find("charset="); at != std::string::npos) {
        const std::string_view rest = std::string_view(all).substr(at + 8);
        type.charset = Http::trimmed(rest.substr(0, rest.find(';')), " \t\"");
    }
    return type;
}

std::optional<Http::Response> readJson(RequestContext &context, std::string_view text, const std::string &charset)
{
    if (!charset.empty() && charset.substr(0, 4) != "utf-") {
        context.note.refusal = BodyUnread + "charset=" + charset.substr(0, LongestType);
        std::string name = charset;
        std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return char(std::toupper(c)); });
        return problem(context, {415, "unsupported charset \"" + name + '"'});
    }
    // Of two bytes each: those are read where the charset says so, and are no JSON where it does not.
    const bool isWide = text.size() > 1 && (text[0] == '\0' || text[1] == '\0' || text.substr(0, 2) == "\xff\xfe" ||
                                            text.substr(0, 2) == "\xfe\xff");
    if (isWide && charset.substr(0, 6) != "utf-16")
        return problem(context, {400, "Unexpected token in JSON at position 0"});
    JsonDocument parsed = parseJson(text);
    if (!parsed.ok())
        return problem(context, {400, parsed.error + " at position " + std::to_string(parsed.offset)});
    if (!parsed.document.IsObject())
        return problem(context, {400, "The request body must be a JSON object"});
    context.body = std::move(parsed.document);
    return std::nullopt;
}

/*! RFC 1950, 2.2: what "deflate" means. Some senders leave it out; Node refuses those. */
bool hasZlibHead(std::string_view bytes)
{
    const auto at = [bytes](std::size_t place) {
        return unsigned(static_cast<unsigned char>(bytes[place]));
    };
    return bytes.size() > 1 && (at(0) & 0x0fU) == 8 && (at(0) * 256 + at(1)) % 31 == 0;
}

/*! Undoes the Content-Encoding as body-parser does: one of three codings, 415 for any other and for several. */
std::optional<Http::Response> unpack(const RequestContext &context, std::string_view coding, std::string &text)
{
    constexpr std::size_t LargestUnpacked = 64 * 1024 * 1024;
    const std::string name = lowered(Http::trimmed(coding));
    if (name != "gzip" && name != "deflate" && name != "br")
        return problem(context, {415, "unsupported content encoding \"" + name + '"'});
    if (name == "deflate" && !hasZlibHead(context.request->body))
        return problem(context, {400, "incorrect header check"});
    Http::DecodedBody plain = Http::decodedBody(context.request->body, coding, LargestUnpacked);
    if (plain.fault)
        return problem(context, {*plain.fault == Http::CodingFault::TooLong ? 413 : 400, "incorrect header check"});
    text = std::move(plain.text);
    return std::nullopt;
}

/*!
    Parses the body as body-parser does, on which NestJS and so HighLevel stand: application/json, or a form. Of any other
    type, also none or one that came twice, it reads nothing, and the answer lists all that is then missing (fact
    body.types).
*/
std::optional<Http::Response> readBody(RequestContext &context)
{
    const Http::Request &request = *context.request;
    context.body.SetObject();
    if (request.body.empty())
        return std::nullopt;
    const ContentType type = contentTypeOf(request);
    const bool isForm = type.name == "application/x-www-form-urlencoded";
    if (!isForm && type.name != "application/json") {
        context.note.refusal = BodyUnread + type.name.substr(0, LongestType);
        return std::nullopt;
    }
    if (isForm && request.body.front() == '{') // what curl says of JSON when nobody named the type
        context.note.refusal = BodyUnread + type.name;
    std::string unpacked;
    std::string_view text = request.body;
    if (const std::string_view coding = request.headers.value("Content-Encoding").value_or(std::string_view());
        Http::isCoded(coding)) {
        if (auto refused = unpack(context, coding, unpacked))
            return refused;
        text = unpacked;
    }
    if (!isForm)
        return readJson(context, text, type.charset);
    const std::optional<FormFault> fault = readForm(context.body, text);
    if (!fault)
        return std::nullopt;
    return *fault == FormFault::TooManyFields ? problem(context, {413, "too many parameters"})
                                              : problem(context, {400, "The input exceeded the depth"});
}
} // namespace

std::vector<Route> apiRoutes()
{
    std::vector<Route> all;
    for (const auto &part :
         {oauthRoutes(),  contactRoutes(),      contactTagRoutes(),    contactSearchRoutes(), conversationRoutes(),
          uploadRoutes(), inboundRoutes(),      statusRoutes(),        messageRoutes(),       recordingRoutes(),
          sendRoutes(),   locationRoutes(),     twoStepUploadRoutes(), noteRoutes(),          userRoutes(),
          mediaRoutes(),  locationDataRoutes(), chargeRoutes(),        reconnectRoutes(),     businessRoutes()})
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
    if (!refused && m_backend.profile().is("queryValues", "refused")) {
        if (const std::vector<std::string> wrong = wrongQueryValues(context, operation.name); !wrong.empty())
            refused = invalid(context, wrong);
    }
    Http::Response response = refused ? std::move(*refused) : operation.route.handler(m_backend, context);
    if (response.status < 400 && context.note.refusal.starts_with(BodyUnread))
        context.note.refusal.clear(); // nothing of the body was needed
    if (access.count)
        addRateHeaders(response.headers, *access.count, m_backend.limiter().limits());
    return response;
}

} // namespace Linesman::Emulator
