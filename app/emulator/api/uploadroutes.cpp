// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/routes.h"
#include "app/emulator/api/uploads.h"
#include "app/emulator/engine.h"
#include "app/http/multipart.h"

#include <algorithm>
#include <array>

namespace Linesman::Emulator {

namespace {
/*! What may be uploaded; help text of the upload endpoint (conversations.json, 2026-06-19). */
struct FileType {
    const char *ending;
    const char *contentType;
};
constexpr std::array FileTypes{
    FileType{"jpg", "image/jpeg"},
    FileType{"jpeg", "image/jpeg"},
    FileType{"png", "image/png"},
    FileType{"mp4", "video/mp4"},
    FileType{"mpeg", "video/mpeg"},
    FileType{"zip", "application/zip"},
    FileType{"rar", "application/vnd.rar"},
    FileType{"pdf", "application/pdf"},
    FileType{"doc", "application/msword"},
    FileType{"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    FileType{"txt", "text/plain; charset=utf-8"},
    FileType{"mp3", "audio/mpeg"},
    FileType{"wav", "audio/x-wav"},
};
/*! The upload endpoint answers with `status`, not `statusCode` (conversations.json). */
Http::Response failed(const Call &call, int status)
{
    JsonWriter body;
    body.beginObject().field("status", status).field("message", "Failed to upload the files");
    body.field("traceId", call.note.traceId).endObject();
    return jsonAnswer(status, body.take());
}

/*! The last part of a path as any system writes it. */
std::string baseName(const std::string &name)
{
    const std::size_t slash = name.find_last_of("/\\");
    return slash == std::string::npos ? name : name.substr(slash + 1);
}

Http::Response upload(Engine &engine, Call &call)
{
    const std::string_view type = call.request->headers.value("Content-Type").value_or(std::string_view());
    std::map<std::string, std::string> fields;
    std::vector<std::string> urls;
    std::vector<Http::Part> parts;
    if (lowered(type).find("multipart/") == std::string::npos) {
        // Without a file, only with addresses, some clients send JSON.
        const JsonDocument parsed = parseJson(call.request->body);
        if (!parsed.ok() || !parsed.document.IsObject())
            return problem(call, {400, "Multipart: Boundary not found"});
        for (const char *name : {"conversationId", "contactId", "locationId", "isGroupSms"})
            fields.emplace(name, textOr(parsed.document, name));
        urls = textsMember(parsed.document, "attachmentUrls");
    } else {
        Result<std::vector<Http::Part>> parsed = Http::parseMultipart(type, call.request->body);
        if (!parsed)
            return problem(call, {400, "Multipart: " + parsed.error().detail.toStdString()});
        parts = std::move(*parsed);
    }
    std::vector<const Http::Part *> files;
    for (const Http::Part &part : parts) {
        if (part.fileName)
            files.push_back(&part);
        else if (part.name == "attachmentUrls" || part.name == "attachmentUrls[]")
            urls.emplace_back(part.content); // clients that send a file leave it empty
        else
            fields.emplace(part.name, part.content);
    }
    if (fields["locationId"].empty() && fields["conversationId"].empty() && fields["contactId"].empty())
        return invalid(call, {"conversationId should not be empty"});
    if (!fields["locationId"].empty() && fields["locationId"] != call.grant->locationId)
        return noLocationAccess(call);
    if (const std::string &id = fields["conversationId"]; !id.empty()) {
        const Conversation *thread = engine.state.conversation(id);
        call.note.conversationId = id;
        if (!thread || thread->locationId != call.grant->locationId)
            return problem(call, {400, "Conversation with id " + id + " not found"}); // 500 once (issue #39)
    }
    if (const std::string &id = fields["contactId"]; !id.empty()) {
        const Contact *contact = engine.state.contact(id);
        call.note.contactId = id;
        if (!contact || contact->locationId != call.grant->locationId)
            return problem(call, {400, "Contact with id " + id + " not found"});
    }
    std::erase(urls, std::string());
    if (files.empty() && urls.empty())
        return invalid(call, {"fileAttachment should not be empty"});
    if (fields["isGroupSms"] == "true" && files.size() > 1)
        return failed(call, 400);
    for (const Http::Part *file : files) {
        if (!uploadType(baseName(*file->fileName)))
            return failed(call, 415);
        if (file->content.size() > UploadLimit)
            return failed(call, 413);
    }
    JsonWriter body;
    body.beginObject().key("uploadedFiles").beginObject();
    for (const Http::Part *file : files) {
        const std::string name = baseName(*file->fileName);
        const std::string path = engine.ids.nextUuid() + '/' + fileInUrl(name);
        keepFile(
            engine, path,
            std::make_shared<const UploadedFile>(UploadedFile{name, uploadType(name), std::string(file->content)}));
        body.field(name, engine.baseUrl + "/_files/" + path);
    }
    for (const std::string &url : urls)
        body.field(baseName(url), url);
    body.endObject().field("traceId", call.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}
} // namespace

const char *uploadType(std::string_view fileName)
{
    const std::size_t dot = fileName.rfind('.');
    if (dot == std::string_view::npos)
        return nullptr;
    const std::string ending = lowered(fileName.substr(dot + 1));
    const auto found =
        std::find_if(FileTypes.begin(), FileTypes.end(), [&](const FileType &type) { return ending == type.ending; });
    return found == FileTypes.end() ? nullptr : found->contentType;
}

std::string fileInUrl(std::string_view name)
{
    std::string safe;
    for (const char c : name)
        safe += std::isalnum(static_cast<unsigned char>(c)) || c == '.' || c == '-' || c == '_' ? c : '_';
    return safe;
}

void keepFile(Engine &engine, const std::string &path, std::shared_ptr<const UploadedFile> file)
{
    auto &files = engine.state.files;
    std::size_t bytes = file->bytes.size();
    for (const auto &[name, kept] : files)
        bytes += kept->bytes.size();
    while (!files.empty() && (files.size() >= FilesKept || bytes > FileBytesKept)) {
        bytes -= files.begin()->second->bytes.size();
        files.erase(files.begin());
    }
    files[path] = std::move(file);
}

Http::Response servedFile(Engine &engine, Call &call)
{
    const auto &segments = call.target.segments;
    const auto found =
        segments.size() == 3 ? engine.state.files.find(segments[1] + '/' + segments[2]) : engine.state.files.end();
    if (call.method != "GET" || found == engine.state.files.end())
        return problem(call, {404, "Cannot " + call.request->method + ' ' + call.target.path});
    Http::Response response;
    response.headers.add("Content-Type", found->second->contentType);
    response.headers.add("X-Content-Type-Options", "nosniff");
    response.headers.add("Content-Security-Policy", "sandbox");
    response.body = found->second->bytes;
    return response;
}

std::vector<Route> uploadRoutes()
{
    return {
        {"POST", "/conversations/messages/upload", Access::Location, "conversations/message.write", Body::Raw, upload}};
}

} // namespace Linesman::Emulator
