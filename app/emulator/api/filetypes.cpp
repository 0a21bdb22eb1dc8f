// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/filetypes.h"

#include "app/emulator/state/text.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace Linesman::Emulator {

namespace {
/*! A type of the page Upload file attachments, 2026-08-30; some stood in conversations.json of 2026-06-19 already. */
struct FileType {
    const char *ending;
    const char *contentType;
    bool isInFiles;
};
constexpr std::array FileTypes{
    FileType{"jpg", "image/jpeg", true},
    FileType{"jpeg", "image/jpeg", true},
    FileType{"png", "image/png", true},
    FileType{"mp4", "video/mp4", true},
    FileType{"mpeg", "video/mpeg", true},
    FileType{"zip", "application/zip", true},
    FileType{"rar", "application/vnd.rar", true},
    FileType{"pdf", "application/pdf", true},
    FileType{"doc", "application/msword", true},
    FileType{"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", true},
    FileType{"txt", "text/plain; charset=utf-8", true},
    FileType{"mp3", "audio/mpeg", true},
    FileType{"wav", "audio/x-wav", true},
    FileType{"gif", "image/gif", false},
    FileType{"svg", "image/svg+xml", false},
    FileType{"heic", "image/heic", false},
    FileType{"ai", "application/postscript", false},
    FileType{"3gp", "video/3gpp", false},
    FileType{"wave", "audio/x-wav", false},
    FileType{"aiff", "audio/aiff", false},
    FileType{"aif", "audio/aiff", false},
    FileType{"aifc", "audio/aiff", false},
    FileType{"gsm", "audio/x-gsm", false},
    FileType{"ulaw", "audio/basic", false},
    FileType{"ogg", "audio/ogg", false},
    FileType{"aac", "audio/aac", false},
    FileType{"m4a", "audio/mp4", false},
    FileType{"amr", "audio/amr", false},
    FileType{"csv", "text/csv; charset=utf-8", false},
    FileType{"xls", "application/vnd.ms-excel", false},
    FileType{"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false},
    FileType{"ppt", "application/vnd.ms-powerpoint", false},
    FileType{"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", false},
    FileType{"odt", "application/vnd.oasis.opendocument.text", false},
    FileType{"vcf", "text/vcard; charset=utf-8", false},
    FileType{"vcard", "text/vcard; charset=utf-8", false},
    FileType{"ics", "text/calendar; charset=utf-8", false},
};

const FileType *typeOf(std::string_view fileName)
{
    const std::size_t dot = fileName.rfind('.');
    if (dot == std::string_view::npos)
        return nullptr;
    const std::string ending = lowered(fileName.substr(dot + 1));
    const auto found =
        std::find_if(FileTypes.begin(), FileTypes.end(), [&](const FileType &type) { return ending == type.ending; });
    return found == FileTypes.end() ? nullptr : &*found;
}
} // namespace

const char *uploadType(std::string_view fileName, UploadList list)
{
    const FileType *type = typeOf(fileName);
    return type && (list == UploadList::Page || type->isInFiles) ? type->contentType : nullptr;
}

const char *fileContentType(std::string_view fileName)
{
    const FileType *type = typeOf(fileName);
    return type ? type->contentType : nullptr;
}

std::string fileInUrl(std::string_view name)
{
    std::string safe;
    for (const char c : name)
        safe += std::isalnum(static_cast<unsigned char>(c)) || c == '.' || c == '-' || c == '_' ? c : '_';
    return safe;
}

} // namespace Linesman::Emulator
