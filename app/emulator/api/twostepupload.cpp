// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/twostepupload.h"

#include "app/emulator/api/filetypes.h"
#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/json.h"

#include <algorithm>

// An upload in two steps: initiate, PUT of the bytes, complete. Public in conversations.json, deprecated and internal
// in conversations-v3.json (both of 2026-06-19).
namespace Linesman::Emulator {

namespace {
constexpr Millis UploadTime = 15LL * 60 * 1000;

Http::Response refused(const RequestContext &context, int status, const std::string &message)
{
    JsonWriter body;
    body.beginObject().field("status", status).field("statusCode", status).field("message", message);
    body.field("traceId", context.note.traceId).endObject();
    return jsonAnswer(status, body.take());
}

Http::Response initiate(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    check.only({"locationId", "conversationId", "filename", "contentType", "fileSize", "channel"});
    PendingUpload upload;
    upload.locationId = check.needText("locationId");
    upload.conversationId = check.needText("conversationId");
    upload.name = check.needText("filename");
    check.needText("contentType");
    const std::string channel = check.needText("channel");
    const JsonValue *size = member(context.body, "fileSize");
    if (size && (!size->IsNumber() || size->GetDouble() < 0))
        check.add("fileSize must be a positive number");
    if (!check.ok())
        return invalid(context, check.messages());
    if (upload.locationId != context.grant->locationId)
        return noLocationAccess(context);
    const Conversation *thread = backend.state().conversation(upload.conversationId);
    context.note.conversationId = upload.conversationId;
    if (!thread || thread->locationId != context.grant->locationId)
        return problem(context, {400, "Conversation with id " + upload.conversationId + " not found"});
    const char *type = uploadType(upload.name);
    if (!type)
        return refused(context, 400, "File type is not supported");
    upload.contentType = type;
    upload.mostBytes = channel == "WHATSAPP" ? uploadLimits().whatsAppBytes : uploadLimits().bytes;
    if (size && size->GetDouble() > double(upload.mostBytes))
        return refused(context, 413, "File size exceeds the maximum allowed");
    upload.expiresAt = backend.now() + UploadTime;
    upload.path = backend.ids().nextUuid() + '/' + fileInUrl(upload.name);
    const std::string id = backend.ids().nextUuid();
    JsonWriter body;
    body.beginObject().field("uploadUrl", backend.baseUrl() + "/_uploads/" + id).field("uploadId", id);
    body.field("filePath", upload.path).field("expiresAt", upload.expiresAt).field("maxFileSize", upload.mostBytes);
    body.field("traceId", context.note.traceId).endObject();
    backend.state().uploads().begin(id, std::move(upload), backend.now());
    return jsonAnswer(200, body.take());
}

/*! The address that initiate gave is its own permission, as with the storage that HighLevel uses. */
Http::Response putBytes(Backend &backend, RequestContext &context)
{
    PendingUpload *upload = backend.state().uploads().pending(context.params[0], backend.now());
    if (!upload)
        return refused(context, 403, "The upload address is unknown or has expired");
    if (context.request->body.size() > upload->mostBytes)
        return refused(context, 413, "File size exceeds the maximum allowed");
    upload->file =
        std::make_shared<const UploadedFile>(UploadedFile{upload->name, upload->contentType, context.request->body});
    Http::Response response;
    response.status = 200;
    return response;
}

Http::Response complete(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    check.only({"uploadId", "filePath", "locationId", "conversationId", "filename"});
    const std::string id = check.needText("uploadId");
    const std::string path = check.needText("filePath");
    const std::string locationId = check.needText("locationId");
    const std::string conversationId = check.needText("conversationId");
    check.needText("filename");
    if (!check.ok())
        return invalid(context, check.messages());
    if (locationId != context.grant->locationId)
        return noLocationAccess(context);
    context.note.conversationId = conversationId;
    Uploads &uploads = backend.state().uploads();
    const PendingUpload *pending = uploads.pending(id, backend.now());
    if (!pending || !pending->file || pending->path != path || pending->conversationId != conversationId)
        return problem(context, {404, "File not found: it was not uploaded, or the upload has expired"});
    const PendingUpload upload = *pending;
    uploads.end(id);
    uploads.keep(path, upload.file);
    JsonWriter body;
    body.beginObject().key("uploadedFiles").beginObject();
    body.field(upload.name, backend.baseUrl() + "/_files/" + path).endObject();
    body.key("metadata").beginObject().field("contentType", upload.contentType);
    body.field("size", upload.file->bytes.size()).endObject().field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}
} // namespace

std::vector<Route> twoStepUploadRoutes()
{
    constexpr auto Write = "conversations/message.write";
    return {
        {"POST", "/conversations/messages/upload/initiate", Access::Location, Write, Body::Json, initiate},
        {"POST", "/conversations/messages/upload/complete", Access::Location, Write, Body::Json, complete},
        {"PUT", "/_uploads/{}", Access::Public, "", Body::Raw, putBytes},
    };
}

} // namespace Linesman::Emulator
