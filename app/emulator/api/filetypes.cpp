// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/filetypes.h"

#include "app/emulator/state/text.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace Linesman::Emulator {

namespace {
/*! The accepted types; help text of the upload endpoint (conversations.json, 2026-06-19). */
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

} // namespace Linesman::Emulator
