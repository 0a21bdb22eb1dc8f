// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/keytext.h"

#include "app/core/peertext.h"
#include "app/http/text.h"
#include "app/webhooks/keytext_p.h"

#include <rapidjson/document.h>
#include <sodium.h>

#include <algorithm>
#include <cctype>
#include <optional>

namespace Linesman::Webhooks {

namespace {
using Form = KeyText::Form;
constexpr std::size_t RawBytes = crypto_sign_PUBLICKEYBYTES;
constexpr int DeepestWrapping = 4;

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

bool isBase64(char c)
{
    return Http::isAlphanumeric(c) || c == '+' || c == '/' || c == '=' || c == '-' || c == '_';
}

/*! Behind \a mark ("BEGIN ", "END ") from \a at on, where a dash stands before it; npos when there is none. */
std::size_t behindMark(std::string_view text, std::string_view mark, std::size_t at)
{
    for (at = text.find(mark, at); at != std::string_view::npos; at = text.find(mark, at + 1)) {
        const std::size_t before = text.substr(0, at).find_last_not_of(' ');
        if (before != std::string_view::npos && text[before] == '-')
            return at + mark.size();
    }
    return std::string_view::npos;
}

/*! The base64 of PEM's lines, without what parts them: also quotes, and the plus signs that join texts in a program. */
std::string base64Of(std::string_view lines)
{
    std::string base64;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool joins = lines[i] == '+' && (i == 0 || !isBase64(lines[i - 1])) &&
                           (i + 1 == lines.size() || !isBase64(lines[i + 1]));
        if (isBase64(lines[i]) && !joins)
            base64 += lines[i];
    }
    return base64;
}

/*! PEM: what stands between head and foot, whatever parts its lines; the public one where a private one stands by. */
KeyText fromPem(std::string_view text)
{
    KeyText found;
    found.isPem = true;
    for (std::size_t at = behindMark(text, "BEGIN ", 0); at != std::string_view::npos;
         at = behindMark(text, "BEGIN ", at)) {
        std::string_view rest = text.substr(at);
        const std::size_t labelEnd = rest.find('-');
        if (labelEnd == std::string_view::npos)
            break;
        if (rest.substr(0, labelEnd).find("PRIVATE KEY") != std::string_view::npos) {
            found.form = Form::Private;
            continue;
        }
        rest.remove_prefix(std::min(rest.find_first_not_of('-', labelEnd), rest.size()));
        const std::size_t foot = behindMark(rest, "END ", 0);
        rest = rest.substr(0, foot == std::string_view::npos ? rest.find("--") : rest.rfind('-', foot - 5));
        const std::size_t last = rest.find_last_not_of("- "); // of the foot's own dashes
        std::optional<std::string> bytes = fromKeyBase64(base64Of(rest.substr(0, last + 1)));
        if (bytes && !bytes->empty())
            return {Form::Der, std::move(*bytes), true};
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
    const auto blob = fromKeyBase64(text.substr(0, text.find(' ')));
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

/*! Whether what stands before 32 bytes says that they are the key, in lower case: not an API key or a secret. */
bool namesPublicKey(std::string_view name)
{
    for (const char *word : {"public", "ed25519", "signature", "verif"}) {
        if (name.find(word) != std::string_view::npos)
            return true;
    }
    return false;
}

bool isKey(const KeyText &found)
{
    return found.form == Form::Raw || found.form == Form::Der;
}

/*! Node's Buffer or Python's bytes as a list of numbers. */
std::optional<KeyText> fromNumbers(const rapidjson::Value &list)
{
    std::string bytes;
    for (const rapidjson::Value &entry : list.GetArray()) {
        if (!entry.IsUint() || entry.GetUint() > 0xff)
            return std::nullopt;
        bytes += char(entry.GetUint());
    }
    if (bytes.size() == RawBytes)
        return KeyText{Form::Raw, std::move(bytes), false};
    return isWholeDer(bytes) ? std::optional(KeyText{Form::Der, std::move(bytes), false}) : std::nullopt;
}

KeyText fromJson(const rapidjson::Value &json, int depth);

/*! Of a JWK: x of an Ed25519 key, n and e of an RSA one. */
KeyText fromJwk(const rapidjson::Value &jwk)
{
    const auto part = [&jwk](const char *name) {
        const auto member = jwk.FindMember(name);
        return member != jwk.MemberEnd() && member->value.IsString()
                   ? fromKeyBase64({member->value.GetString(), member->value.GetStringLength()}).value_or(std::string())
                   : std::string();
    };
    if (std::string x = part("x"); x.size() == RawBytes)
        return {Form::Raw, std::move(x), false};
    const std::string modulus = part("n");
    const std::string exponent = part("e");
    if (modulus.empty() || exponent.empty())
        return {};
    return {Form::Der, rsaKeyDer(modulus, exponent), false};
}

KeyText fromList(const rapidjson::Value &list, int depth)
{
    if (auto found = fromNumbers(list))
        return *found;
    for (const rapidjson::Value &entry : list.GetArray()) {
        KeyText found = fromJson(entry, depth + 1);
        if (isKey(found))
            return found;
    }
    return {};
}

/*! A JWK or a set of them, a Buffer, or an object with a key in a member that is named so; public ones before others. */
KeyText fromJson(const rapidjson::Value &json, int depth)
{
    if (depth > DeepestWrapping)
        return {};
    if (json.IsString())
        return keyIn({json.GetString(), json.GetStringLength()}, depth + 1);
    if (json.IsArray())
        return fromList(json, depth);
    if (!json.IsObject())
        return {};
    if (json.HasMember("kty")) {
        KeyText found = fromJwk(json);
        if (isKey(found))
            return found;
    }
    for (const char *wanted : {"public", "key", "pem", "x5c", "data", "rsa"}) { // the RSA key is the retired one
        for (const auto &member : json.GetObject()) {
            const std::string name = lowerCase({member.name.GetString(), member.name.GetStringLength()});
            const bool isRsa = name.find("rsa") != std::string::npos;
            if (name.find(wanted) == std::string::npos || isRsa != (std::string_view(wanted) == "rsa"))
                continue;
            KeyText found = fromJson(member.value, depth + 1);
            if (isKey(found))
                return found;
        }
    }
    return {};
}

bool isText(std::string_view bytes)
{
    return std::none_of(bytes.begin(), bytes.end(),
                        [](unsigned char c) { return (c < 0x20 && c != '\n' && c != '\r' && c != '\t') || c == 0x7f; });
}
/*! Hex, base64 or an OpenSSH line. */
KeyText keyInLine(std::string_view text, int depth)
{
    if (auto raw = fromOpenSsh(text))
        return {Form::Raw, std::move(*raw), false};
    std::optional<std::string> bytes = fromKeyHex(text);
    if (!bytes)
        bytes = fromKeyBase64(text);
    if (!bytes || bytes->empty())
        return {};
    if (bytes->size() == RawBytes)
        return {Form::Raw, std::move(*bytes), false};
    if (bytes->size() > RawBytes && isText(*bytes)) // base64 of PEM, or of what was base64 already (Kubernetes)
        return keyIn(*bytes, depth + 1);
    return {Form::Der, std::move(*bytes), false};
}

/*!
    The key among other words: a line of an .env, Compose or source file, markup. DER says what it is; of 32 bytes
    without any form only the name before them does.
*/
KeyText keyAmongWords(std::string_view text, int depth)
{
    constexpr std::size_t Shortest = 43;    // 32 bytes in base64
    constexpr std::size_t LongestName = 64; // with what stands between it and the word
    KeyText named;
    std::size_t line = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (!isBase64(text[at])) {
            if (text[at] == '\r' || text[at] == '\n')
                line = at + 1;
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && isBase64(text[end]))
            ++end;
        std::string_view word = text.substr(at, end - at);
        if (const std::size_t sign = word.substr(0, word.find_last_not_of('=') + 1).rfind('='); sign != word.npos)
            word.remove_prefix(sign + 1); // NAME=word
        const std::size_t begin = end - word.size();
        at = end;
        if (word.size() < Shortest)
            continue;
        KeyText found = keyInLine(word, depth + 1);
        if (found.form == Form::Der && isWholeDer(found.bytes))
            return found;
        const std::size_t name = std::max(line, begin - std::min(begin, LongestName));
        if (found.form == Form::Raw && !isKey(named) && namesPublicKey(lowerCase(text.substr(name, begin - name))))
            named = std::move(found);
    }
    return named;
}

std::optional<KeyText> keyInJson(std::string_view text, int depth)
{
    if (std::string_view("{[\"").find(text.front()) == std::string_view::npos)
        return std::nullopt;
    rapidjson::Document json;
    json.Parse<rapidjson::kParseIterativeFlag>(text.data(), text.size());
    if (json.HasParseError())
        return std::nullopt;
    KeyText found = fromJson(json, depth);
    return found.form == Form::Unknown ? std::nullopt : std::optional(std::move(found));
}

KeyText keyIn(std::string_view text, int depth)
{
    text = Http::trimmed(text, Http::AnyWhitespace);
    if (text.empty())
        return {Form::Nothing, {}, false};
    if (depth > DeepestWrapping)
        return {};
    if (auto found = keyInJson(text, depth))
        return *found;
    const std::string plain = plainKeyText(text);
    if (behindMark(plain, "BEGIN ", 0) != std::string::npos)
        return fromPem(plain);
    if (plain.find("PRIVATE KEY") != std::string::npos)
        return {Form::Private, {}, false};
    const auto isSure = [](const KeyText &one) {
        return one.form == Form::Raw || (one.form == Form::Der && isWholeDer(one.bytes));
    };
    const std::string_view bare = unquoted(plain);
    KeyText first = keyInLine(bare, depth);
    if (isSure(first))
        return first;
    if (KeyText found = keyInLine(unquoted(withoutName(bare)), depth); isSure(found))
        return found;
    if (KeyText found = keyAmongWords(plain, depth); isSure(found))
        return found;
    return first;
}

/*! UTF-16 without its mark: every other byte of ASCII is zero. */
bool isWide(std::string_view text)
{
    return text.size() > 2 * RawBytes && ((text[1] == '\0' && text[3] == '\0') || (text[0] == '\0' && text[2] == '\0'));
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
    if (isWide(text))
        return keyIn(peerText(text).text, 0);
    if (!isText(text) && !text.empty() && text.front() == '0') // SEQUENCE: DER as it is
        return {Form::Der, std::string(text), false};
    return keyIn(text, 0);
}

} // namespace Linesman::Webhooks
