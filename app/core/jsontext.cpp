// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/jsontext.h"

#include "app/core/peertext.h"

#include <rapidjson/reader.h>

#include <string>
#include <string_view>

namespace Linesman {

namespace {
constexpr int DeepestText = 1000;

/*! Takes the events of the parser and keeps nothing. */
class DepthWatch : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, DepthWatch>
{
public:
    bool StartObject() { return ++m_depth <= DeepestText; }
    bool StartArray() { return ++m_depth <= DeepestText; }
    bool EndObject(rapidjson::SizeType) { return --m_depth >= 0; }
    bool EndArray(rapidjson::SizeType) { return --m_depth >= 0; }

private:
    int m_depth = 0;
};

bool isReadable(std::string text) // which the parser overwrites: it is faster so
{
    constexpr unsigned Flags =
        rapidjson::kParseIterativeFlag | rapidjson::kParseInsituFlag | rapidjson::kParseNumbersAsStringsFlag;
    rapidjson::InsituStringStream stream(text.data());
    DepthWatch watch;
    const bool isRead = !rapidjson::Reader().Parse<Flags>(stream, watch).IsError();
    return isRead && stream.Tell() == text.size(); // it ends at a NUL, too
}
} // namespace

bool isJsonText(const QByteArray &bytes)
{
    std::string_view text(bytes.constData(), std::size_t(bytes.size()));
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || (text[first] != '{' && text[first] != '[') || !bytes.isValidUtf8())
        return false;
    if (isReadable(std::string(text)))
        return true;
    return mayHoldHalves(text) && isReadable(peerText(text).text);
}

} // namespace Linesman
