// SPDX-License-Identifier: GPL-3.0-or-later
// What a stranger sends to the listener, behind the HTTP parser: the input's first line is a path, the second a
// signature, the rest a body. Judges shape and signature, and takes the body for a key in each wrapping. A body that
// our own key signed must be valid, whatever it is; changed by one byte it must not.
#include "app/webhooks/shape.h"
#include "app/webhooks/signature.h"
#include "app/webhooks/signingkey.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

using namespace Linesman;
using Verdict = Webhooks::SignatureCheck::Verdict;

namespace {

std::string_view takeLine(std::string_view &text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

struct Keys {
    Webhooks::SigningKey own = Webhooks::SigningKey::fromSeed(std::array<std::uint8_t, 32>{7});
    std::vector<Webhooks::PublicKey> known = Webhooks::highLevelKeys();

    Keys()
    {
        const auto key = Webhooks::publicKeyFromText(QStringLiteral("own"), own.publicPem());
        if (!key)
            std::abort();
        known.push_back(*key);
    }
};

Verdict verdictOf(const Keys &keys, std::string_view signature, std::string_view body)
{
    Http::Headers headers;
    headers.add("x-ghl-signature", signature);
    return Webhooks::checkSignature(headers, body, keys.known).verdict;
}

void takeForAKey(std::string_view text)
{
    if (const auto key = Webhooks::publicKeyFromText(QStringLiteral("given"), text)) {
        const auto again = Webhooks::publicKeyFromText(QStringLiteral("given"), Webhooks::publicKeyPem(*key));
        if (!again || *again != *key)
            std::abort();
    }
    (void)Webhooks::SigningKey::fromPem(text);
    (void)Webhooks::RsaSigningKey::fromPem(text);
}

/*! Whatever it is, what our own key signed is valid; changed by one byte it is not. */
void trySigned(const Keys &keys, std::string_view text)
{
    const std::string signature = keys.own.sign(text);
    if (verdictOf(keys, signature, text) != Verdict::Valid)
        std::abort();
    if (text.empty())
        return;
    std::string changed(text);
    changed[changed.size() / 2] = char(changed[changed.size() / 2] ^ 1);
    if (verdictOf(keys, signature, changed) != Verdict::Wrong)
        std::abort();
}

/*! One input of eight, and always the same ones: a dozen signatures are checked then, which takes most of the time. */
bool isChosen(std::string_view text)
{
    std::uint32_t sum = 0;
    for (const char c : text)
        sum = sum * 31 + static_cast<unsigned char>(c);
    return (sum >> 8U) % 8 == 0;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Keys keys;
    std::string_view text(reinterpret_cast<const char *>(data), size);
    const std::string_view path = takeLine(text);
    const std::string_view signature = takeLine(text);

    (void)Webhooks::shapeOf(text, path);
    if (verdictOf(keys, signature, text) == Verdict::Valid)
        std::abort(); // nobody can make one
    if (isChosen(text))
        trySigned(keys, text);
    takeForAKey(text);
    return 0;
}
