// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/contentcoding.h"

#include "app/http/message.h"
#include "app/http/text.h"

#include <brotli/decode.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace Linesman::Http {

namespace {
constexpr int GzipHead = 16; // added to zlib's window bits: a gzip head is expected
constexpr int NoHead = -15;  // the same, negated: none is
constexpr int ZlibHead = 15;
constexpr std::size_t Step = 64 * 1024;

/*! The codings in the order in which they were applied. */
std::vector<std::string_view> codingsOf(std::string_view list)
{
    std::vector<std::string_view> codings;
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        const std::string_view one = trimmed(list.substr(0, comma), AnyWhitespace);
        if (!one.empty() && !equalsIgnoringCase(one, "identity"))
            codings.push_back(one);
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return codings;
}

std::optional<CodingFault> inflated(std::string_view body, int window, std::size_t limit, std::string &text)
{
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(body.data())); // zlib only reads
    stream.avail_in = uInt(body.size());
    if (inflateInit2(&stream, window) != Z_OK)
        return CodingFault::Broken;
    const std::unique_ptr<z_stream, decltype(&inflateEnd)> end(&stream, &inflateEnd);
    text.clear();
    for (;;) {
        const std::size_t before = text.size();
        const std::size_t room = std::min(Step, limit + 1 - before);
        text.resize(before + room);
        stream.next_out = reinterpret_cast<Bytef *>(text.data() + before);
        stream.avail_out = uInt(room);
        const int code = inflate(&stream, Z_NO_FLUSH);
        text.resize(before + room - stream.avail_out);
        if (text.size() > limit)
            return CodingFault::TooLong;
        if (code == Z_STREAM_END) {
            const auto *next = stream.next_in;
            const bool isMember =
                window == ZlibHead + GzipHead && stream.avail_in > 1 && next[0] == 0x1f && next[1] == 0x8b;
            if (!isMember || inflateReset(&stream) != Z_OK)
                return std::nullopt; // what follows is no other member of gzip: Node leaves it out, too
            continue;
        }
        if (code != Z_OK || (stream.avail_in == 0 && stream.avail_out != 0))
            return CodingFault::Broken;
    }
}

std::optional<CodingFault> unbrotlied(std::string_view body, std::size_t limit, std::string &text)
{
    const std::unique_ptr<BrotliDecoderState, decltype(&BrotliDecoderDestroyInstance)> decoder(
        BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), &BrotliDecoderDestroyInstance);
    const auto *in = reinterpret_cast<const std::uint8_t *>(body.data());
    std::size_t inLeft = body.size();
    text.clear();
    for (;;) {
        const std::size_t before = text.size();
        std::size_t room = std::min(Step, limit + 1 - before);
        const std::size_t had = room;
        text.resize(before + room);
        auto *out = reinterpret_cast<std::uint8_t *>(text.data() + before);
        const BrotliDecoderResult code =
            BrotliDecoderDecompressStream(decoder.get(), &inLeft, &in, &room, &out, nullptr);
        text.resize(before + had - room);
        if (text.size() > limit)
            return CodingFault::TooLong;
        if (code == BROTLI_DECODER_RESULT_SUCCESS)
            return inLeft == 0 ? std::nullopt : std::optional(CodingFault::Broken);
        if (code != BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT)
            return CodingFault::Broken;
    }
}

std::optional<CodingFault> undone(std::string_view coding, std::string_view body, std::size_t limit, std::string &text)
{
    if (equalsIgnoringCase(coding, "gzip") || equalsIgnoringCase(coding, "x-gzip"))
        return inflated(body, ZlibHead + GzipHead, limit, text);
    if (equalsIgnoringCase(coding, "br"))
        return unbrotlied(body, limit, text);
    if (!equalsIgnoringCase(coding, "deflate"))
        return CodingFault::Unknown;
    std::optional<CodingFault> fault = inflated(body, ZlibHead, limit, text);
    if (fault == CodingFault::Broken) // some senders leave the head out
        fault = inflated(body, NoHead, limit, text);
    return fault;
}
} // namespace

bool isCoded(std::string_view contentEncoding)
{
    return !codingsOf(contentEncoding).empty();
}

DecodedBody decodedBody(std::string_view body, std::string_view contentEncoding, std::size_t limit)
{
    DecodedBody result;
    result.text = body;
    std::vector<std::string_view> codings = codingsOf(contentEncoding);
    constexpr std::size_t Most = 4; // a chain is a way to make a small body huge
    if (codings.size() > Most) {
        result.fault = CodingFault::Unknown;
        return result;
    }
    for (auto coding = codings.rbegin(); coding != codings.rend(); ++coding) {
        std::string text;
        result.coding = *coding;
        result.fault = undone(*coding, result.text, limit, text);
        if (result.fault)
            return result;
        result.text = std::move(text);
    }
    return result;
}

} // namespace Linesman::Http
