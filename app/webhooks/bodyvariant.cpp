// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/bodyvariant.h"

#include "app/http/text.h"

#include <rapidjson/encodings.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <QCoreApplication>

#include <algorithm>
#include <cctype>
#include <optional>

namespace Linesman::Webhooks {

namespace {

constexpr std::size_t LargestBody = 1024 * 1024; //!< a variant costs a copy and a signature check

class VariantNames
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Webhooks::BodyVariant)
};

std::string replaced(std::string_view text, std::string_view from, std::string_view to)
{
    std::string result;
    std::size_t at = 0;
    for (std::size_t found = text.find(from); found != std::string_view::npos; found = text.find(from, at)) {
        result.append(text.substr(at, found - at)).append(to);
        at = found + from.size();
    }
    return result.append(text.substr(at));
}

/*! Writes numbers as they came; RapidJSON 1.1 would put them in quotes. */
template <typename Sink, typename Target>
struct CompactWriter : rapidjson::Writer<Sink, rapidjson::UTF8<>, Target> {
    using rapidjson::Writer<Sink, rapidjson::UTF8<>, Target>::Writer;
    bool RawNumber(const char *digits, rapidjson::SizeType length, bool = false)
    {
        return this->RawValue(digits, length, rapidjson::kNumberType);
    }
};

/*! \a body with the white space between its parts taken out; order, numbers and duplicates as they are. */
template <typename Target>
std::optional<std::string> rewritten(std::string_view body)
{
    constexpr unsigned Flags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag;
    using Sink = rapidjson::GenericStringBuffer<Target>;
    Sink sink;
    CompactWriter<Sink, Target> writer(sink);
    rapidjson::MemoryStream bytes(body.data(), body.size());
    rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> input(bytes);
    if (rapidjson::Reader().Parse<Flags>(input, writer).IsError())
        return std::nullopt;
    return std::string(sink.GetString(), sink.GetSize());
}

/*! RapidJSON writes \u00E9, JavaScript and Python write \u00e9. */
std::string withLowerEscapes(std::string text)
{
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != '\\')
            continue;
        if (text[i + 1] == 'u') {
            for (std::size_t digit = i + 2; digit < std::min(i + 6, text.size()); ++digit)
                text[digit] = char(std::tolower(static_cast<unsigned char>(text[digit])));
        }
        ++i;
    }
    return text;
}

} // namespace

std::vector<BodyVariant> bodyVariants(std::string_view body)
{
    std::vector<BodyVariant> variants;
    if (body.empty() || body.size() > LargestBody)
        return variants;
    const auto add = [&](const QString &name, std::string bytes) {
        const bool known = bytes == body || std::any_of(variants.begin(), variants.end(),
                                                        [&](const BodyVariant &one) { return one.bytes == bytes; });
        if (!known)
            variants.push_back({name, std::move(bytes)});
    };
    constexpr std::string_view ByteOrderMark = "\xef\xbb\xbf";
    const bool marked = body.substr(0, ByteOrderMark.size()) == ByteOrderMark;
    const std::string_view plain = marked ? body.substr(ByteOrderMark.size()) : body;

    if (marked)
        add(VariantNames::tr("without the byte order mark at its start"), std::string(plain));
    if (body.back() == '\n') {
        const std::size_t ending = body.size() > 1 && body[body.size() - 2] == '\r' ? 2 : 1;
        add(VariantNames::tr("without the newline at its end"), std::string(body.substr(0, body.size() - ending)));
    }
    add(VariantNames::tr("with a newline at its end"), std::string(body) + '\n');
    add(VariantNames::tr("without the white space around it"), std::string(Http::trimmed(plain, Http::AnyWhitespace)));
    const std::string unixEnds = replaced(body, "\r\n", "\n");
    add(VariantNames::tr("with LF instead of CRLF as line ends"), unixEnds);
    add(VariantNames::tr("with CRLF instead of LF as line ends"), replaced(unixEnds, "\n", "\r\n"));
    add(VariantNames::tr("with \"/\" written without a backslash"), replaced(body, "\\/", "/"));
    if (const auto compact = rewritten<rapidjson::UTF8<>>(plain))
        add(VariantNames::tr("as compact JSON: something wrote the JSON anew on its way"), *compact);
    if (const auto escaped = rewritten<rapidjson::ASCII<>>(plain))
        add(VariantNames::tr("with other than ASCII characters escaped: something wrote the JSON anew on its way"),
            withLowerEscapes(*escaped));
    return variants;
}

} // namespace Linesman::Webhooks
