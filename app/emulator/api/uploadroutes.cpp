// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/uploadroutes.h"

#include "app/emulator/api/filetypes.h"
#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/text.h"
#include "app/http/multipart.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace Linesman::Emulator {

namespace {
constexpr const char *PlaceIds[]{"conversationId", "contactId", "workflowId", "campaignId"};

/*! The upload endpoint answers with `status`, not `statusCode` (conversations.json). */
Http::Response failed(const RequestContext &context, int status)
{
    JsonWriter body;
    body.beginObject().field("status", status).field("message", "Failed to upload the files");
    body.field("traceId", context.note.traceId).endObject();
    return jsonAnswer(status, body.take());
}

/*! The last part of a path as any system writes it. */
std::string baseName(const std::string &name)
{
    const std::size_t slash = name.find_last_of("/\\");
    return slash == std::string::npos ? name : name.substr(slash + 1);
}

/*! The body of an upload. */
struct UploadRequest {
    std::map<std::string, std::string> fields;
    std::vector<std::string> urls;
    std::vector<Http::Part> parts;         //!< views into the request
    std::vector<const Http::Part *> files; //!< of parts
};

/*! Reads multipart, or JSON: without a file, only with addresses, some clients send that. */
std::optional<Http::Response> readUpload(const RequestContext &context, UploadRequest &wanted)
{
    const std::string_view type = context.request->headers.value("Content-Type").value_or(std::string_view());
    if (lowered(type).find("multipart/") == std::string::npos) {
        const JsonDocument parsed = parseJson(context.request->body);
        if (!parsed.ok() || !parsed.document.IsObject())
            return problem(context, {400, "Multipart: Boundary not found"});
        for (const char *name : {"conversationId", "contactId", "workflowId", "campaignId", "locationId", "isGroupSms"})
            wanted.fields.emplace(name, textOr(parsed.document, name));
        wanted.urls = textsMember(parsed.document, "attachmentUrls");
        return std::nullopt;
    }
    Result<std::vector<Http::Part>> parsed = Http::parseMultipart(type, context.request->body);
    if (!parsed)
        return problem(context, {400, "Multipart: " + parsed.error().detail.toStdString()});
    wanted.parts = std::move(*parsed);
    for (const Http::Part &part : wanted.parts) {
        if (part.fileName)
            wanted.files.push_back(&part);
        else if (part.name == "attachmentUrls" || part.name == "attachmentUrls[]")
            wanted.urls.emplace_back(part.content); // clients that send a file leave it empty
        else
            wanted.fields.emplace(part.name, part.content);
    }
    return std::nullopt;
}

/*! The ids that say where an upload belongs, or why they do not do. */
std::optional<Http::Response> refusedIds(const Profile &profile, const RequestContext &context,
                                         std::map<std::string, std::string> &fields)
{
    const bool any =
        std::any_of(std::begin(PlaceIds), std::end(PlaceIds), [&](const char *name) { return !fields[name].empty(); });
    if (profile.is("C21", "page"))
        return any ? std::nullopt
                   : std::optional(
                         problem(context, {404, "Conversation id, contact id, workflow id, or campaign id not given"}));
    std::vector<std::string> missing;
    for (const char *name : {"conversationId", "contactId"}) {
        if (fields[name].empty())
            missing.push_back(std::string(name) + " should not be empty");
    }
    return missing.empty() ? std::nullopt : std::optional(invalid(context, missing));
}

/*! Refuses \a fields whose location, conversation or contact the token may not use; notes them in \a context. */
std::optional<Http::Response> refusedPlace(Backend &backend, RequestContext &context,
                                           std::map<std::string, std::string> &fields)
{
    if (auto refused = refusedIds(backend.profile(), context, fields))
        return refused;
    if (!fields["locationId"].empty() && fields["locationId"] != context.grant->locationId)
        return noLocationAccess(context);
    if (const std::string &id = fields["conversationId"]; !id.empty()) {
        const Conversation *thread = backend.state().conversation(id);
        context.note.conversationId = id;
        if (!thread || thread->locationId != context.grant->locationId)
            return problem(context, {400, "Conversation with id " + id + " not found"}); // 500 once (issue #39)
    }
    if (const std::string &id = fields["contactId"]; !id.empty()) {
        const Contact *contact = backend.state().contact(id);
        context.note.contactId = id;
        if (!contact || contact->locationId != context.grant->locationId)
            return problem(context, {400, "Contact with id " + id + " not found"});
    }
    return std::nullopt;
}

/*! What HighLevel answers to a sixth file is not published; 413 is the one of its upload errors that says "too much". */
std::optional<Http::Response> refusedFiles(const Profile &profile, const RequestContext &context, UploadRequest &wanted)
{
    const bool asPage = profile.is("C21", "page");
    if (wanted.files.empty() && wanted.urls.empty())
        return invalid(context, {"fileAttachment should not be empty"});
    if (wanted.fields["isGroupSms"] == "true" && wanted.files.size() > 1)
        return failed(context, 400);
    if (asPage && wanted.files.size() > uploadLimits().files)
        return failed(context, 413);
    for (const Http::Part *file : wanted.files) {
        if (!uploadType(baseName(*file->fileName), asPage ? UploadList::Page : UploadList::Files))
            return failed(context, 415);
        if (file->content.size() > uploadLimits().bytes)
            return failed(context, 413);
    }
    return std::nullopt;
}

Http::Response upload(Backend &backend, RequestContext &context)
{
    UploadRequest wanted;
    if (auto refused = readUpload(context, wanted))
        return *refused;
    if (auto refused = refusedPlace(backend, context, wanted.fields))
        return *refused;
    std::erase(wanted.urls, std::string());
    if (auto refused = refusedFiles(backend.profile(), context, wanted))
        return *refused;
    JsonWriter body;
    body.beginObject().key("uploadedFiles").beginObject();
    for (const Http::Part *file : wanted.files) {
        const std::string name = baseName(*file->fileName);
        const std::string path = backend.ids().nextUuid() + '/' + fileInUrl(name);
        backend.state().uploads().keep(path, std::make_shared<const UploadedFile>(
                                                 UploadedFile{name, uploadType(name), std::string(file->content)}));
        body.field(name, backend.baseUrl() + "/_files/" + path);
    }
    for (const std::string &url : wanted.urls)
        body.field(baseName(url), url);
    body.endObject().field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}
} // namespace

Http::Response servedFile(Backend &backend, RequestContext &context)
{
    const auto &segments = context.target.segments;
    const std::shared_ptr<const UploadedFile> file =
        segments.size() == 3 ? backend.state().uploads().file(segments[1] + '/' + segments[2]) : nullptr;
    if (context.method != "GET" || !file)
        return problem(context, {404, "Cannot " + context.request->method + ' ' + context.target.path});
    Http::Response response;
    response.headers.add("Content-Type", file->contentType);
    response.headers.add("X-Content-Type-Options", "nosniff");
    response.headers.add("Content-Security-Policy", "sandbox");
    response.body = file->bytes;
    return response;
}

std::vector<Route> uploadRoutes()
{
    return {
        {"POST", "/conversations/messages/upload", Access::Location, "conversations/message.write", Body::Raw, upload}};
}

} // namespace Linesman::Emulator
