// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/textposition.h"

#include <rapidjson/encodings.h>
#include <rapidjson/memorystream.h>

#include <QByteArrayView>

#include <algorithm>

namespace Linesman::Webhooks {

Position positionOf(std::string_view bytes, std::size_t offset)
{
    const std::string_view before = bytes.substr(0, std::min(offset, bytes.size()));
    const std::size_t lineStart = before.rfind('\n');
    return {1 + std::count(before.begin(), before.end(), '\n'),
            1 + qsizetype(before.size() - (lineStart == std::string_view::npos ? 0 : lineStart + 1))};
}

std::optional<std::size_t> invalidUtf8(std::string_view bytes)
{
    if (QByteArrayView(bytes.data(), qsizetype(bytes.size())).isValidUtf8()) // many bytes at a time; tells no place
        return std::nullopt;
    rapidjson::MemoryStream stream(bytes.data(), bytes.size());
    while (stream.Tell() < bytes.size()) {
        const std::size_t before = stream.Tell();
        unsigned codepoint = 0;
        if (!rapidjson::UTF8<>::Decode(stream, &codepoint) || stream.Tell() > bytes.size())
            return before;
    }
    return std::nullopt;
}

} // namespace Linesman::Webhooks
