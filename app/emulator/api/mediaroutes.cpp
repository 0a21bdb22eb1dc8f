// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/mediaroutes.h"

#include "app/emulator/api/filetypes.h"
#include "app/emulator/api/records.h"
#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/text.h"
#include "app/http/multipart.h"

#include <memory>
#include <utility>

// The media storage, where bridges host what a customer sent before they name its address in `attachments`. medias.json
// of 2026-06-19; its limits are the facts media.bytes, media.videoBytes.
namespace Linesman::Emulator {

namespace {
constexpr auto MediaKind = "files";

std::string jsonText(std::string_view text)
{
    return JsonWriter().string(text).take();
}

std::string lastPart(std::string_view path)
{
    path = path.substr(0, path.find_first_of("?#"));
    return std::string(path.substr(path.find_last_of("/\\") + 1));
}

bool isVideo(const Http::Part &file)
{
    const std::string name = lowered(file.fileName.value_or(std::string()));
    const char *known = fileContentType(name);
    const std::string type = known ? std::string(known) : lowered(file.contentType);
    return type.substr(0, 6) == "video/";
}

/*! What a request to store something says, wherever it says it. */
struct Wanted {
    std::string name;
    std::string parentId;
    std::string fileUrl;
    bool hosted = false;
    std::optional<Http::Part> file;
};

Http::Response stored(Backend &backend, const RequestContext &context, const Wanted &wanted)
{
    Record record;
    record.id = backend.ids().nextHex();
    record.kind = MediaKind;
    record.ownerId = context.grant->locationId;
    record.dateAdded = backend.now();
    std::string url = wanted.fileUrl;
    std::string name = wanted.name;
    if (wanted.file && !wanted.hosted) {
        const std::string given = lastPart(wanted.file->fileName.value_or(std::string()));
        if (name.empty())
            name = given;
        const std::string path = backend.ids().nextUuid() + '/' + fileInUrl(given.empty() ? name : given);
        const char *known = fileContentType(given);
        backend.state().uploads().keep(
            path, std::make_shared<const UploadedFile>(UploadedFile{name, known ? known : "application/octet-stream",
                                                                    std::string(wanted.file->content)}));
        url = backend.baseUrl() + "/_files/" + path;
    }
    if (name.empty())
        name = lastPart(url);
    record.set("name", jsonText(name));
    record.set("url", jsonText(url));
    record.set("parentId", jsonText(wanted.parentId));
    record.set("type", jsonText("file"));
    JsonWriter body;
    body.beginObject().field("fileId", record.id).field("url", url);
    body.field("traceId", context.note.traceId).endObject();
    backend.state().records().add(std::move(record));
    return jsonAnswer(200, body.take());
}

/*!
    Multipart, or JSON: the official Python SDK 3.0.0 sends that, and multer, on which HighLevel's upload stands, leaves to
    the other parsers what is no multipart.
*/
std::optional<Http::Response> readWanted(const RequestContext &context, Wanted &wanted)
{
    const std::string_view type = context.request->headers.value("Content-Type").value_or(std::string_view());
    if (lowered(type).find("multipart/") == std::string::npos) {
        if (lowered(type).find("application/json") == std::string::npos)
            return std::nullopt; // nothing is read
        const JsonDocument parsed = parseJson(context.request->body);
        if (!parsed.ok() || !parsed.document.IsObject())
            return problem(context, {400, parsed.ok() ? "The request body must be a JSON object" : parsed.error});
        const JsonValue *hosted = member(parsed.document, "hosted");
        wanted.hosted = hosted && (hosted->IsBool() ? hosted->GetBool() : textOr(parsed.document, "hosted") == "true");
        wanted.fileUrl = textOr(parsed.document, "fileUrl");
        wanted.name = textOr(parsed.document, "name");
        wanted.parentId = textOr(parsed.document, "parentId");
        return std::nullopt;
    }
    const Result<std::vector<Http::Part>> parts = Http::parseMultipart(type, context.request->body);
    if (!parts)
        return problem(context, {400, "Multipart: " + parts.error().detail.toStdString()});
    for (const Http::Part &part : *parts) {
        if (part.fileName || part.name == "file")
            wanted.file = part;
        else if (part.name == "hosted")
            wanted.hosted = part.content == "true";
        else if (part.name == "fileUrl")
            wanted.fileUrl = part.content;
        else if (part.name == "name")
            wanted.name = part.content;
        else if (part.name == "parentId")
            wanted.parentId = part.content;
        // Others, as fileType, are sent by bridges and say nothing here.
    }
    return std::nullopt;
}

Http::Response uploadMedia(Backend &backend, RequestContext &context)
{
    Wanted wanted;
    if (auto refused = readWanted(context, wanted))
        return *refused;
    const std::string place = context.query("locationId", context.query("altId"));
    if (!place.empty() && place != context.grant->locationId)
        return noLocationAccess(context);
    if (wanted.hosted ? wanted.fileUrl.empty() : !wanted.file || wanted.file->content.empty())
        return problem(context, {400, wanted.hosted ? "fileUrl should not be empty" : "No file is given"});
    const UploadLimits &limits = uploadLimits();
    if (wanted.file &&
        wanted.file->content.size() > (isVideo(*wanted.file) ? limits.mediaVideoBytes : limits.mediaBytes))
        return problem(context, {413, "File size exceeds the maximum allowed"});
    return stored(backend, context, wanted);
}

/*! The altId of query or body, which must be the token's location. */
std::optional<Http::Response> refusedPlace(RequestContext &context, const std::string &type, const std::string &id)
{
    if (type != "location")
        return invalid(context, {"altType must be one of the following values: location"});
    if (id.empty())
        return invalid(context, {"altId should not be empty"});
    return id == context.grant->locationId ? std::nullopt : std::optional(noLocationAccess(context));
}

void writeFile(JsonWriter &json, const Record &record)
{
    json.beginObject().field("_id", record.id).field("id", record.id).field("altType", "location");
    json.field("altId", record.ownerId);
    for (const auto &[name, value] : record.members)
        json.key(name).raw(value);
    json.field("deleted", false).field("createdAt", isoTime(record.dateAdded)).endObject();
}

Http::Response listMedia(Backend &backend, RequestContext &context)
{
    if (auto refused = refusedPlace(context, context.query("altType"), context.query("altId")))
        return *refused;
    std::vector<std::string> missing;
    for (const char *name : {"sortBy", "sortOrder", "type"}) {
        if (context.query(name).empty())
            missing.push_back(std::string(name) + " should not be empty");
    }
    if (!missing.empty())
        return invalid(context, missing);
    const std::string type = context.query("type");
    const std::string text = lowered(context.query("query"));
    const auto offset = context.number("offset", 0, 0, 1'000'000);
    const auto limit = context.number("limit", 100, 1, 1000);
    JsonWriter body;
    body.beginObject().key("files").beginArray();
    long long at = 0;
    for (const Record &record : backend.state().records()) {
        if (record.kind != MediaKind || record.ownerId != context.grant->locationId)
            continue;
        if (recordText(record, "type") != type)
            continue;
        if (context.hasQuery("parentId") && recordText(record, "parentId") != context.query("parentId"))
            continue;
        if (!text.empty() && lowered(recordText(record, "name")).find(text) == std::string::npos)
            continue;
        if (at >= offset && at < offset + limit)
            writeFile(body, record);
        ++at;
    }
    body.endArray().field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

Record *fileOf(Backend &backend, const RequestContext &context, const std::string &id)
{
    Record *record = backend.state().records().find(id);
    return record && record->kind == MediaKind && record->ownerId == context.grant->locationId ? record : nullptr;
}

Http::Response noFile(const RequestContext &context, const std::string &id)
{
    return problem(context, {404, "File or folder with id " + id + " not found"});
}

Http::Response deleteMedia(Backend &backend, RequestContext &context)
{
    if (auto refused = refusedPlace(context, context.query("altType"), context.query("altId")))
        return *refused;
    if (!fileOf(backend, context, context.params[0]))
        return noFile(context, context.params[0]);
    backend.state().records().remove(context.params[0]);
    return succeeded(context);
}

Http::Response renameMedia(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    const std::string name = check.needText("name");
    const std::string type = check.needText("altType");
    const std::string id = check.needText("altId");
    if (!check.ok())
        return invalid(context, check.messages());
    if (auto refused = refusedPlace(context, type, id))
        return *refused;
    Record *record = fileOf(backend, context, context.params[0]);
    if (!record)
        return noFile(context, context.params[0]);
    record->set("name", jsonText(name));
    JsonWriter body;
    body.beginObject().field("updated", true).field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

Http::Response makeFolder(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    const std::string name = check.needText("name");
    const std::string type = check.needText("altType");
    const std::string id = check.needText("altId");
    const std::string parent = check.text("parentId");
    if (!check.ok())
        return invalid(context, check.messages());
    if (auto refused = refusedPlace(context, type, id))
        return *refused;
    Record record;
    record.id = backend.ids().nextHex();
    record.kind = MediaKind;
    record.ownerId = id;
    record.dateAdded = backend.now();
    record.set("name", jsonText(name));
    record.set("parentId", jsonText(parent));
    record.set("type", jsonText("folder"));
    JsonWriter body;
    writeFile(body, backend.state().records().add(std::move(record)));
    return jsonAnswer(200, body.take());
}

/*! Renames or deletes the files that the array \a list names by \a idName. */
Http::Response changeMany(Backend &backend, RequestContext &context, const char *list, const char *idName, bool remove)
{
    Validation check(context.body);
    const std::string type = check.needText("altType");
    const std::string place = check.needText("altId");
    if (remove)
        check.oneOf("status", {"deleted", "trashed"}, true);
    const JsonValue *files = member(context.body, list);
    if (!files || !files->IsArray())
        check.add(std::string(list) + " must be an array");
    if (!check.ok())
        return invalid(context, check.messages());
    if (auto refused = refusedPlace(context, type, place))
        return *refused;
    JsonWriter body;
    body.beginArray();
    for (const JsonValue &item : files->GetArray()) {
        const std::string id = textOr(item, idName);
        Record *record = fileOf(backend, context, id);
        body.beginObject().field(remove ? "deleted" : "updated", record != nullptr).field("id", id).endObject();
        if (record && remove)
            backend.state().records().remove(id);
        else if (const std::string name = textOr(item, "name"); record && !name.empty())
            record->set("name", jsonText(name));
    }
    return jsonAnswer(200, body.endArray().take());
}

Http::Response updateFiles(Backend &backend, RequestContext &context)
{
    return changeMany(backend, context, "filesToBeUpdated", "id", false);
}

Http::Response deleteFiles(Backend &backend, RequestContext &context)
{
    return changeMany(backend, context, "filesToBeDeleted", "_id", true);
}
} // namespace

std::vector<Route> mediaRoutes()
{
    constexpr auto Read = "medias.readonly";
    constexpr auto Write = "medias.write";
    return {
        {"POST", "/medias/upload-file", Access::Location, Write, Body::Raw, uploadMedia},
        {"GET", "/medias/files", Access::Location, Read, Body::None, listMedia},
        {"DELETE", "/medias/{}", Access::Location, Write, Body::None, deleteMedia},
        {"POST", "/medias/{}", Access::Location, Write, Body::Json, renameMedia},
        {"POST", "/medias/folder", Access::Location, Write, Body::Json, makeFolder},
        {"PUT", "/medias/update-files", Access::Location, Write, Body::Json, updateFiles},
        {"PUT", "/medias/delete-files", Access::Location, Write, Body::Json, deleteFiles},
    };
}

} // namespace Linesman::Emulator
