// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/filetypes.h"

#include "app/emulator/state/text.h"
#include "app/facts/facts.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

namespace Linesman::Emulator {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! The content type that goes with an ending. Which endings are taken is the fact upload.endings. */
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
    FileType{"gif", "image/gif"},
    FileType{"svg", "image/svg+xml"},
    FileType{"heic", "image/heic"},
    FileType{"ai", "application/postscript"},
    FileType{"3gp", "video/3gpp"},
    FileType{"wave", "audio/x-wav"},
    FileType{"aiff", "audio/aiff"},
    FileType{"aif", "audio/aiff"},
    FileType{"aifc", "audio/aiff"},
    FileType{"gsm", "audio/x-gsm"},
    FileType{"ulaw", "audio/basic"},
    FileType{"ogg", "audio/ogg"},
    FileType{"aac", "audio/aac"},
    FileType{"m4a", "audio/mp4"},
    FileType{"amr", "audio/amr"},
    FileType{"csv", "text/csv; charset=utf-8"},
    FileType{"xls", "application/vnd.ms-excel"},
    FileType{"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    FileType{"ppt", "application/vnd.ms-powerpoint"},
    FileType{"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    FileType{"odt", "application/vnd.oasis.opendocument.text"},
    FileType{"vcf", "text/vcard; charset=utf-8"},
    FileType{"vcard", "text/vcard; charset=utf-8"},
    FileType{"ics", "text/calendar; charset=utf-8"},
};

std::string endingOf(std::string_view fileName)
{
    const std::size_t dot = fileName.rfind('.');
    return dot == std::string_view::npos ? std::string() : lowered(fileName.substr(dot + 1));
}

std::vector<std::string> endingsOf(const QJsonValue &list)
{
    std::vector<std::string> endings;
    for (const QString &ending : Facts::textsOf(list))
        endings.push_back(ending.toStdString());
    return endings;
}

std::size_t countOf(const QString &id)
{
    return std::size_t(Facts::fact(id).value.toDouble());
}
} // namespace

const UploadLimits &uploadLimits()
{
    static const UploadLimits limits{countOf(u"upload.bytes"_s), countOf(u"upload.bytesWhatsApp"_s),
                                     countOf(u"upload.files"_s), countOf(u"media.bytes"_s),
                                     countOf(u"media.videoBytes"_s)};
    return limits;
}

const char *uploadType(std::string_view fileName, UploadList list)
{
    static const std::vector<std::string> page = endingsOf(Facts::fact(u"upload.endings"_s).value);
    static const std::vector<std::string> files = endingsOf(Facts::fact(u"upload.endings"_s).before);
    const std::vector<std::string> &taken = list == UploadList::Page ? page : files;
    const std::string ending = endingOf(fileName);
    if (std::find(taken.begin(), taken.end(), ending) == taken.end())
        return nullptr;
    const char *known = fileContentType(fileName);
    return known ? known : "application/octet-stream";
}

const char *fileContentType(std::string_view fileName)
{
    const std::string ending = endingOf(fileName);
    const auto *found =
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
