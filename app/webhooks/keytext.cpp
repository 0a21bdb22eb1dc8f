// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/keytext.h"

#include "app/core/peertext.h"
#include "app/http/text.h"

#include <rapidjson/document.h>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace Linesman::Webhooks {

namespace {
using Form = KeyText::Form;
constexpr std::size_t RawBytes = crypto_sign_PUBLICKEYBYTES;
constexpr std::string_view Begin = "-----BEGIN ";
constexpr std::string_view Dashes = "-----";
constexpr int DeepestWrapping = 4;

std::optional<std::string> fromSpacedHex(std::string_view text)
{
    if (text.substr(0, 2) == "0x" || text.substr(0, 2) == "0X")
        text.remove_prefix(2);
    std::string bytes(text.size() / 2, '\0');
    std::size_t length = 0;
    const char *end = nullptr;
    if (text.empty() ||
        sodium_hex2bin(reinterpret_cast<unsigned char *>(bytes.data()), bytes.size(), text.data(), text.size(),
                       ": \r\n\t", &length, &end) != 0 ||
        end != text.data() + text.size())
        return std::nullopt;
    bytes.resize(length);
    return bytes;
}

/*! Base64 of either alphabet, with or without padding and white space. */
std::optional<std::string> fromBase64(std::string_view text)
{
    constexpr std::array Variants{sodium_base64_VARIANT_ORIGINAL, sodium_base64_VARIANT_ORIGINAL_NO_PADDING,
                                  sodium_base64_VARIANT_URLSAFE, sodium_base64_VARIANT_URLSAFE_NO_PADDING};
    for (const int variant : Variants) {
        std::string bytes(text.size(), '\0');
        std::size_t length = 0;
        const char *end = nullptr;
        if (sodium_base642bin(reinterpret_cast<unsigned char *>(bytes.data()), bytes.size(), text.data(), text.size(),
                              " \r\n\t", &length, &end, variant) == 0 &&
            end == text.data() + text.size()) {
            bytes.resize(length);
            return bytes;
        }
    }
    return std::nullopt;
}

/*! "\\n", "\\r" and "\\t" as they are written, escaped once or twice, become blanks. */
std::string withoutEscapes(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            plain += text[i];
            continue;
        }
        std::size_t next = i;
        while (next < text.size() && text[next] == '\\')
            ++next;
        const char letter = next < text.size() ? text[next] : '\0';
        if (letter == 'n' || letter == 'r' || letter == 't')
            plain += ' ';
        else if (letter != '\0')
            plain += letter; // an escaped slash or quote, or a line that goes on
        i = std::min(next, text.size() - 1);
    }
    return plain;
}

bool isQuote(char c)
{
    return c == '"' || c == '\'' || c == '`' || c == ',' || c == ';';
}

std::string_view unquoted(std::string_view text)
{
    text = Http::trimmed(text, Http::AnyWhitespace);
    while (!text.empty() && (isQuote(text.front()) || isQuote(text.back()))) {
        if (isQuote(text.front()))
            text.remove_prefix(1);
        if (!text.empty() && isQuote(text.back()))
            text.remove_suffix(1);
        text = Http::trimmed(text, Http::AnyWhitespace);
    }
    return text;
}

/*! What stands behind "export NAME=", "NAME: |" and the like; \a text itself when nothing of that stands before it. */
std::string_view withoutName(std::string_view text)
{
    constexpr std::string_view Export = "export ";
    if (text.substr(0, Export.size()) == Export)
        text.remove_prefix(Export.size());
    const auto isNamePart = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-' || c == '.';
    };
    std::size_t end = 0;
    while (end < text.size() && isNamePart(text[end]))
        ++end;
    std::size_t sign = end;
    while (sign < text.size() && text[sign] == ' ')
        ++sign;
    if (end == 0 || sign >= text.size() || (text[sign] != '=' && text[sign] != ':'))
        return text;
    std::string_view rest = Http::trimmed(text.substr(sign + 1), Http::AnyWhitespace);
    if (!rest.empty() && (rest.front() == '|' || rest.front() == '>')) // YAML's block
        rest = Http::trimmed(rest.substr(rest.find_first_of("\r\n ") == rest.npos ? 1 : rest.find_first_of("\r\n ")),
                             Http::AnyWhitespace);
    const bool isPadding = rest.find_first_not_of("= \r\n\t") == std::string_view::npos;
    return isPadding ? text : rest;
}

/*! PEM: what stands between head and foot, whatever parts its lines. */
KeyText fromPem(std::string_view text)
{
    KeyText found;
    found.isPem = true;
    std::string_view rest = text.substr(text.find(Begin) + Begin.size());
    const std::size_t labelEnd = rest.find(Dashes);
    if (labelEnd == std::string_view::npos)
        return found;
    if (rest.substr(0, labelEnd).find("PRIVATE KEY") != std::string_view::npos) {
        found.form = Form::Private;
        return found;
    }
    rest.remove_prefix(labelEnd + Dashes.size());
    rest = rest.substr(0, rest.find(Dashes));
    std::string base64;
    for (const char c : rest) {
        if (std::isalnum(static_cast<unsigned char>(c)) || c == '+' || c == '/' || c == '=' || c == '-' || c == '_')
            base64 += c;
    }
    if (std::optional<std::string> bytes = fromBase64(base64); bytes && !bytes->empty()) {
        found.form = Form::Der;
        found.bytes = std::move(*bytes);
    }
    return found;
}

/*! "ssh-ed25519 AAAA... name": two texts, each behind its length. */
std::optional<std::string> fromOpenSsh(std::string_view text)
{
    constexpr std::string_view Name = "ssh-ed25519";
    if (text.substr(0, Name.size()) != Name)
        return std::nullopt;
    text = Http::trimmed(text.substr(Name.size()), Http::AnyWhitespace);
    const auto blob = fromBase64(text.substr(0, text.find(' ')));
    const std::size_t size = 4 + Name.size() + 4 + RawBytes;
    if (!blob || blob->size() != size)
        return std::nullopt;
    return blob->substr(size - RawBytes);
}

KeyText keyIn(std::string_view text, int depth);

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return lower;
}

/*! A JWK, or an object with a key in a member that is named so; public ones before others. */
KeyText fromJson(const rapidjson::Value &json, int depth)
{
    if (json.IsString())
        return keyIn({json.GetString(), json.GetStringLength()}, depth + 1);
    if (!json.IsObject())
        return {};
    const auto x = json.FindMember("x");
    if (json.HasMember("kty") && x != json.MemberEnd() && x->value.IsString()) {
        const auto bytes = fromBase64({x->value.GetString(), x->value.GetStringLength()});
        if (bytes && bytes->size() == RawBytes)
            return {Form::Raw, *bytes, false};
    }
    for (const char *wanted : {"public", "key", "pem"}) {
        for (const auto &member : json.GetObject()) {
            const std::string name = lowerCase({member.name.GetString(), member.name.GetStringLength()});
            if (name.find(wanted) == std::string::npos || name.find("rsa") != std::string::npos)
                continue;
            KeyText found = fromJson(member.value, depth + 1);
            if (found.form == Form::Raw || found.form == Form::Der)
                return found;
        }
    }
    return {};
}

/*! Hex, base64 or an OpenSSH line. */
KeyText keyInLine(std::string_view text, int depth)
{
    if (auto raw = fromOpenSsh(text))
        return {Form::Raw, std::move(*raw), false};
    std::optional<std::string> bytes = fromSpacedHex(text);
    if (!bytes)
        bytes = fromBase64(text);
    if (!bytes || bytes->empty())
        return {};
    if (bytes->size() == RawBytes)
        return {Form::Raw, std::move(*bytes), false};
    if (bytes->find(Begin) != std::string::npos)
        return keyIn(*bytes, depth + 1);
    return {Form::Der, std::move(*bytes), false};
}

KeyText keyIn(std::string_view text, int depth)
{
    text = Http::trimmed(text, Http::AnyWhitespace);
    if (text.empty())
        return {Form::Nothing, {}, false};
    if (depth > DeepestWrapping)
        return {};
    if (text.front() == '{' || text.front() == '"') {
        rapidjson::Document json;
        json.Parse<rapidjson::kParseIterativeFlag>(text.data(), text.size());
        if (!json.HasParseError()) {
            KeyText found = fromJson(json, depth);
            if (found.form != Form::Unknown)
                return found;
        }
    }
    const std::string plain = withoutEscapes(text);
    if (plain.find(Begin) != std::string::npos)
        return fromPem(plain);
    if (plain.find("PRIVATE KEY") != std::string::npos)
        return {Form::Private, {}, false};
    const std::string_view bare = unquoted(plain);
    const KeyText found = keyInLine(bare, depth);
    return found.form == Form::Unknown ? keyInLine(unquoted(withoutName(bare)), depth) : found;
}

bool isText(std::string_view bytes)
{
    return std::none_of(bytes.begin(), bytes.end(),
                        [](unsigned char c) { return (c < 0x20 && c != '\n' && c != '\r' && c != '\t') || c == 0x7f; });
}
} // namespace

KeyText keyText(std::string_view text)
{
    if (text.substr(0, 2) == "\xff\xfe" || text.substr(0, 2) == "\xfe\xff" || text.substr(0, 3) == "\xef\xbb\xbf")
        return keyIn(peerText(text).text, 0); // an editor's mark
    const bool endsWithLine = text.size() == RawBytes + 1 && text.back() == '\n';
    const std::string_view raw = endsWithLine ? text.substr(0, RawBytes) : text;
    if (raw.size() == RawBytes &&
        std::any_of(raw.begin(), raw.end(), [](unsigned char c) { return c >= 0x80 || c < 9; }))
        return {Form::Raw, std::string(raw), false};
    if (!isText(text) && !text.empty() && text.front() == '0') // SEQUENCE: DER as it is
        return {Form::Der, std::string(text), false};
    return keyIn(text, 0);
}

} // namespace Linesman::Webhooks
