// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/signature.h"

#include "app/http/contentcoding.h"
#include "app/http/text.h"
#include "app/webhooks/bodyvariant.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <sodium.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <atomic>
#include <memory>
#include <optional>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;

namespace {

class SignatureWords
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Webhooks::SignatureCheck)
};

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

// Newest first. x-wh-signature came with app events until 2026-09-01 and never to a Delivery URL. Source: Webhook
// Integration Guide and page ProviderOutboundMessage, 2026-08-30.
constexpr std::array HeaderNames{"x-ghl-signature", "x-wh-signature"};
constexpr char LegacyHeader[] = "x-wh-signature";
constexpr std::size_t HmacBytes = 32;         //!< what HMAC-SHA256 gives, which HighLevel does not use
constexpr std::size_t LargeBody = 256 * 1024; //!< its hash costs more than all else of a check

/*! One value of a signature header. */
struct Carried {
    QString header;
    bool isLegacyHeader = false;
    std::string_view value;
};

std::optional<std::string> decoded(std::string_view text, int variant)
{
    std::string bytes(text.size(), '\0');
    std::size_t length = 0;
    const char *end = nullptr;
    if (sodium_base642bin(reinterpret_cast<unsigned char *>(bytes.data()), bytes.size(), text.data(), text.size(),
                          nullptr, &length, &end, variant) != 0 ||
        end != text.data() + text.size())
        return std::nullopt;
    bytes.resize(length);
    return bytes;
}

std::optional<std::string> fromHex(std::string_view text)
{
    std::string bytes(text.size() / 2, '\0');
    std::size_t length = 0;
    const char *end = nullptr;
    if (text.empty() || text.size() % 2 != 0 ||
        sodium_hex2bin(reinterpret_cast<unsigned char *>(bytes.data()), bytes.size(), text.data(), text.size(), nullptr,
                       &length, &end) != 0 ||
        end != text.data() + text.size())
        return std::nullopt;
    return bytes;
}

/*! RSA keys of 1024 to 8192 bits; HighLevel's has 4096. */
Scheme schemeOfLength(std::size_t bytes)
{
    if (bytes == crypto_sign_BYTES)
        return Scheme::Ed25519;
    return bytes >= 128 && bytes <= 1024 ? Scheme::Rsa : Scheme::None;
}

bool fitsRsa(const std::string &signature, std::string_view body, const std::string &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.data());
    const Key key(d2i_PUBKEY(nullptr, &bytes, long(der.size())), &EVP_PKEY_free);
    const Context context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    const bool fits =
        key && context && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1 &&
        EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(signature.data()), signature.size(),
                         reinterpret_cast<const unsigned char *>(body.data()), body.size()) == 1;
    ERR_clear_error();
    return fits;
}

const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

bool fitsBySodium(const std::string &signature, std::string_view body, const std::string &publicKey)
{
    return crypto_sign_verify_detached(bytesOf(signature), bytesOf(body), body.size(), bytesOf(publicKey)) == 0;
}

/*! Nothing when OpenSSL cannot say. */
std::optional<bool> fitsByOpenSsl(const std::string &signature, std::string_view body, const std::string &publicKey)
{
    const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(publicKey), publicKey.size()),
                  &EVP_PKEY_free);
    const Context context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    std::optional<bool> fits;
    if (key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1) {
        const int code =
            EVP_DigestVerify(context.get(), bytesOf(signature), signature.size(), bytesOf(body), body.size());
        if (code == 0 || code == 1)
            fits = code == 1;
    }
    ERR_clear_error();
    return fits;
}

/*!
    What libsodium says: it refuses keys and signatures of small order, and such as are not written in the one canonical
    way. OpenSSL solves the same equation, so what it refuses does not fit, and its SHA-512 takes half as long; but it
    takes some points that libsodium does not. Over a large body its yes counts where both points are beyond doubt, and
    libsodium is asked where one is not: a verdict must not depend on the body's length.
*/
bool fitsEd25519(const std::string &signature, std::string_view body, const std::string &publicKey)
{
    if (publicKey.size() != crypto_sign_PUBLICKEYBYTES)
        return false;
    if (body.size() >= LargeBody) {
        const std::optional<bool> fits = fitsByOpenSsl(signature, body, publicKey);
        if (fits == false)
            return false;
        if (fits && crypto_core_ed25519_is_valid_point(bytesOf(signature)) == 1 &&
            crypto_core_ed25519_is_valid_point(bytesOf(publicKey)) == 1)
            return true;
    }
    return fitsBySodium(signature, body, publicKey);
}

bool fits(const std::string &signature, std::string_view body, const PublicKey &key)
{
    if (schemeOfLength(signature.size()) != key.scheme)
        return false;
    return key.scheme == Scheme::Rsa ? fitsRsa(signature, body, key.bytes) : fitsEd25519(signature, body, key.bytes);
}

/*!
    Where the key stood that fitted last: nearly always the next one is signed by the same, and each key that is tried
    costs a hash over the whole body.
*/
std::atomic<std::size_t> lastSigner{0};

/*! The first of \a keys that made \a signature. */
const PublicKey *signer(const std::string &signature, std::string_view body, const std::vector<PublicKey> &keys)
{
    const std::size_t likely = lastSigner.load(std::memory_order_relaxed);
    if (likely < keys.size() && fits(signature, body, keys[likely])) {
        const PublicKey &found = keys[likely];
        const auto isSame = [&found](const PublicKey &key) {
            return key.scheme == found.scheme && key.bytes == found.bytes;
        };
        return &*std::find_if(keys.begin(), keys.end(), isSame); // one key may have two names
    }
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (i != likely && fits(signature, body, keys[i])) {
            lastSigner.store(i, std::memory_order_relaxed);
            return &keys[i];
        }
    }
    return nullptr;
}

/*! Every signature that came, newest header first; "N/A" was seen in the wild and means none. */
std::vector<Carried> carriedSignatures(const Http::Headers &headers, bool &saidNotAvailable)
{
    std::vector<Carried> carried;
    for (const char *name : HeaderNames) {
        for (const std::string_view value : headers.values(name)) {
            const std::string_view clean = Http::trimmed(value, Http::AnyWhitespace);
            if (clean == "N/A")
                saidNotAvailable = true;
            else if (!clean.empty())
                carried.push_back({QString::fromLatin1(name), name == std::string_view(LegacyHeader), clean});
        }
    }
    return carried;
}

QString asymmetric(const QString &found)
{
    return SignatureWords::tr("The signature is %1: that is what an HMAC-SHA256 looks like, but HighLevel's signature "
                              "is asymmetric (Ed25519), there is no shared secret.")
        .arg(found);
}

/*! Why \a value is no signature that HighLevel could have sent. */
QString malformedReason(std::string_view value, std::string_view body, const std::vector<PublicKey> &keys)
{
    std::string_view plain = value;
    if (plain.substr(0, 7) == "sha256=" || plain.substr(0, 7) == "SHA256=")
        plain.remove_prefix(7);
    if (const std::optional<std::string> bytes = fromHex(plain)) {
        if (bytes->size() == HmacBytes)
            return asymmetric(SignatureWords::tr("64 hexadecimal digits"));
        if (signer(*bytes, body, keys))
            return SignatureWords::tr("The signature fits, but it is written in hexadecimal; HighLevel sends base64.");
        return SignatureWords::tr("The signature is written in hexadecimal; HighLevel sends base64.");
    }
    if (const auto bytes = decoded(plain, sodium_base64_VARIANT_ORIGINAL)) {
        if (bytes->size() == HmacBytes)
            return asymmetric(SignatureWords::tr("32 bytes in base64"));
        return SignatureWords::tr("The signature has %n byte(s); Ed25519 has 64 and HighLevel's RSA 512.", nullptr,
                                  int(bytes->size()));
    }
    if (decoded(plain, sodium_base64_VARIANT_ORIGINAL_NO_PADDING))
        return SignatureWords::tr("The signature is base64 without the \"=\" at its end.");
    if (decoded(plain, sodium_base64_VARIANT_URLSAFE) || decoded(plain, sodium_base64_VARIANT_URLSAFE_NO_PADDING))
        return SignatureWords::tr("The signature is base64 of the URL kind (\"-\" and \"_\"); HighLevel sends the "
                                  "plain kind (\"+\" and \"/\").");
    return SignatureWords::tr("The signature is not base64.");
}

QString validReason(const Carried &carried, Scheme scheme, const QString &keyName)
{
    if (scheme == Scheme::Rsa)
        return SignatureWords::tr("Signed by %1 the legacy way (RSA), body unchanged. HighLevel sent "
                                  "x-wh-signature until 2026-09-01: check x-ghl-signature.")
            .arg(keyName);
    if (carried.isLegacyHeader)
        return SignatureWords::tr("Signed by %1, body unchanged, but under the legacy header's name.").arg(keyName);
    return SignatureWords::tr("Signed by %1, body unchanged.").arg(keyName);
}

/*! Another key, or other bytes? */
QString wrongReason(const std::string &signature, std::string_view body, const std::vector<PublicKey> &keys)
{
    for (const BodyVariant &variant : bodyVariants(body)) {
        if (const PublicKey *key = signer(signature, variant.bytes, keys))
            return SignatureWords::tr("The body was changed on its way: the signature, by %1, fits the body %2.")
                .arg(key->name, variant.name);
    }
    if (schemeOfLength(signature.size()) == Scheme::Rsa)
        return SignatureWords::tr("No known key made this legacy (RSA) signature over these bytes: another key "
                                  "signed, or the body was changed.");
    return SignatureWords::tr(
        "No known key made this signature over these bytes: another key signed, or the body was changed.");
}

SignatureCheck checkOne(const Carried &carried, std::string_view body, const std::vector<PublicKey> &keys)
{
    SignatureCheck check;
    check.header = carried.header;
    const std::optional<std::string> signature = decoded(carried.value, sodium_base64_VARIANT_ORIGINAL);
    check.scheme = signature ? schemeOfLength(signature->size()) : Scheme::None;
    if (check.scheme == Scheme::None) {
        check.verdict = SignatureCheck::Verdict::Malformed;
        check.reason = malformedReason(carried.value, body, keys);
    } else if (const PublicKey *key = signer(*signature, body, keys)) {
        check.verdict = SignatureCheck::Verdict::Valid;
        check.keyName = key->name;
        check.reason = validReason(carried, check.scheme, key->name);
    } else {
        check.verdict = SignatureCheck::Verdict::Wrong;
        check.reason = wrongReason(*signature, body, keys);
    }
    return check;
}

} // namespace

namespace {
/*! A receiver behind body-parser checks the bytes that it unpacked; HighLevel codes no body. */
SignatureCheck checkUnpacked(const SignatureCheck &packed, const Http::Headers &headers, std::string_view body,
                             const std::vector<PublicKey> &keys)
{
    constexpr std::size_t LargestUnpacked = 64 * 1024 * 1024;
    const std::string_view coding = headers.value("Content-Encoding").value_or(std::string_view());
    if (!Http::isCoded(coding))
        return packed;
    const Http::DecodedBody plain = Http::decodedBody(body, coding, LargestUnpacked);
    if (plain.fault)
        return packed;
    Http::Headers without = headers;
    without.remove("Content-Encoding");
    SignatureCheck check = checkSignature(without, plain.text, keys);
    if (check.verdict != SignatureCheck::Verdict::Valid)
        return packed;
    check.reason = SignatureWords::tr("%1 It fits the body as unpacked, not the bytes as they came.").arg(check.reason);
    return check;
}
} // namespace

SignatureCheck checkSignature(const Http::Headers &headers, std::string_view body, const std::vector<PublicKey> &keys)
{
    SignatureCheck check;
    bool saidNotAvailable = false;
    const std::vector<Carried> carried = carriedSignatures(headers, saidNotAvailable);
    if (carried.empty()) {
        check.reason = saidNotAvailable ? SignatureWords::tr("Not signed: the signature header says \"N/A\".")
                                        : SignatureWords::tr("Not signed: there is no x-ghl-signature header.");
        return check;
    }
    check = checkOne(carried.front(), body, keys);
    if (check.verdict == SignatureCheck::Verdict::Wrong)
        check = checkUnpacked(check, headers, body, keys);
    if (check.verdict == SignatureCheck::Verdict::Valid)
        return check;
    // The first header decides, as it does at a receiver that follows HighLevel's SDK; another that fits is told.
    for (std::size_t i = 1; i < carried.size(); ++i) {
        const SignatureCheck other = checkOne(carried[i], body, keys);
        if (other.verdict == SignatureCheck::Verdict::Valid) {
            check.reason = SignatureWords::tr("%1 The %2 header beside it does fit, by %3.")
                               .arg(check.reason, other.header, other.keyName);
            break;
        }
    }
    return check;
}

} // namespace Linesman::Webhooks
