// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/routes.h"
#include "app/emulator/api/uploads.h"
#include "app/emulator/engine.h"

#include <algorithm>

// An upload in two steps: initiate, PUT of the bytes, complete. Public in conversations.json, deprecated and internal
// in conversations-v3.json (both of 2026-06-19).
namespace Linesman::Emulator {

namespace {
constexpr Millis UploadTime = 15LL * 60 * 1000;
constexpr std::size_t PendingKept = 50;

/*! Room for one more: what has expired goes, then what expires first. */
void makeRoom(Engine &engine)
{
    auto &pending = engine.state.pendingUploads;
    std::erase_if(pending, [&engine](const auto &item) { return item.second.expiresAt <= engine.now(); });
    while (pending.size() >= PendingKept)
        pending.erase(std::min_element(pending.begin(), pending.end(), [](const auto &a, const auto &b) {
            return a.second.expiresAt < b.second.expiresAt;
        }));
}

Http::Response refused(const Call &call, int status, const std::string &message)
{
    JsonWriter body;
    body.beginObject().field("status", status).field("statusCode", status).field("message", message);
    body.field("traceId", call.note.traceId).endObject();
    return jsonAnswer(status, body.take());
}

Http::Response initiate(Engine &engine, Call &call)
{
    Validation check(call.body);
    check.only({"locationId", "conversationId", "filename", "contentType", "fileSize", "channel"});
    PendingUpload upload;
    upload.locationId = check.needText("locationId");
    upload.conversationId = check.needText("conversationId");
    upload.name = check.needText("filename");
    check.needText("contentType");
    const std::string channel = check.needText("channel");
    const JsonValue *size = member(call.body, "fileSize");
    if (size && (!size->IsNumber() || size->GetDouble() < 0))
        check.add("fileSize must be a positive number");
    if (!check.ok())
        return invalid(call, check.messages());
    if (upload.locationId != call.grant->locationId)
        return noLocationAccess(call);
    const Conversation *thread = engine.state.conversation(upload.conversationId);
    call.note.conversationId = upload.conversationId;
    if (!thread || thread->locationId != call.grant->locationId)
        return problem(call, {400, "Conversation with id " + upload.conversationId + " not found"});
    const char *type = uploadType(upload.name);
    if (!type)
        return refused(call, 400, "File type is not supported");
    upload.contentType = type;
    upload.mostBytes = channel == "WHATSAPP" ? UploadLimitWhatsApp : UploadLimit;
    if (size && size->GetDouble() > double(upload.mostBytes))
        return refused(call, 413, "File size exceeds the maximum allowed");
    upload.expiresAt = engine.now() + UploadTime;
    upload.path = engine.ids.nextUuid() + '/' + fileInUrl(upload.name);
    makeRoom(engine);
    const std::string id = engine.ids.nextUuid();
    JsonWriter body;
    body.beginObject().field("uploadUrl", engine.baseUrl + "/_uploads/" + id).field("uploadId", id);
    body.field("filePath", upload.path).field("expiresAt", upload.expiresAt).field("maxFileSize", upload.mostBytes);
    body.field("traceId", call.note.traceId).endObject();
    engine.state.pendingUploads[id] = std::move(upload);
    return jsonAnswer(200, body.take());
}

/*! The address that initiate gave is its own permission, as with the storage that HighLevel uses. */
Http::Response putBytes(Engine &engine, Call &call)
{
    const auto found = engine.state.pendingUploads.find(call.params[0]);
    if (found == engine.state.pendingUploads.end() || found->second.expiresAt <= engine.now())
        return refused(call, 403, "The upload address is unknown or has expired");
    PendingUpload &upload = found->second;
    if (call.request->body.size() > upload.mostBytes)
        return refused(call, 413, "File size exceeds the maximum allowed");
    upload.file =
        std::make_shared<const UploadedFile>(UploadedFile{upload.name, upload.contentType, call.request->body});
    Http::Response response;
    response.status = 200;
    return response;
}

Http::Response complete(Engine &engine, Call &call)
{
    Validation check(call.body);
    check.only({"uploadId", "filePath", "locationId", "conversationId", "filename"});
    const std::string id = check.needText("uploadId");
    const std::string path = check.needText("filePath");
    const std::string locationId = check.needText("locationId");
    const std::string conversationId = check.needText("conversationId");
    check.needText("filename");
    if (!check.ok())
        return invalid(call, check.messages());
    if (locationId != call.grant->locationId)
        return noLocationAccess(call);
    call.note.conversationId = conversationId;
    const auto found = engine.state.pendingUploads.find(id);
    if (found == engine.state.pendingUploads.end() || !found->second.file || found->second.path != path ||
        found->second.conversationId != conversationId || found->second.expiresAt <= engine.now())
        return problem(call, {404, "File not found: it was not uploaded, or the upload has expired"});
    const PendingUpload upload = found->second;
    engine.state.pendingUploads.erase(found);
    keepFile(engine, path, upload.file);
    JsonWriter body;
    body.beginObject().key("uploadedFiles").beginObject();
    body.field(upload.name, engine.baseUrl + "/_files/" + path).endObject();
    body.key("metadata").beginObject().field("contentType", upload.contentType);
    body.field("size", upload.file->bytes.size()).endObject().field("traceId", call.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}
} // namespace

std::vector<Route> uploadStepRoutes()
{
    constexpr auto Write = "conversations/message.write";
    return {
        {"POST", "/conversations/messages/upload/initiate", Access::Location, Write, Body::Json, initiate},
        {"POST", "/conversations/messages/upload/complete", Access::Location, Write, Body::Json, complete},
        {"PUT", "/_uploads/{}", Access::Public, "", Body::Raw, putBytes},
    };
}

} // namespace Linesman::Emulator
