// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/variant.h"

#include "app/core/enumnames.h"
#include "app/core/jsonwriter.h"
#include "app/core/text.h"
#include "app/webhooks/varianttext.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Names = enumNames<Variant>({
    {Variant::Valid, "valid"},
    {Variant::Escaped, "escaped"},
    {Variant::EscapedSlash, "escaped-slash"},
    {Variant::Spaced, "spaced"},
    {Variant::Indented, "indented"},
    {Variant::Decimal, "decimal"},
    {Variant::BigInteger, "big-integer"},
    {Variant::DuplicateKey, "duplicate-key"},
    {Variant::IntegerKeys, "integer-keys"},
    {Variant::RawUtf8, "raw-utf8"},
    {Variant::UnknownField, "unknown-field"},
    {Variant::UpperCaseField, "upper-case-header"},
    {Variant::BothHeaders, "both-headers"},
    {Variant::Replayed, "replayed"},
    {Variant::OldTimestamp, "old-timestamp"},
    {Variant::Unsigned, "unsigned"},
    {Variant::EmptySignature, "empty-signature"},
    {Variant::NotApplicable, "not-applicable"},
    {Variant::WrongKey, "wrong-key"},
    {Variant::ChangedBody, "changed-body"},
    {Variant::Rewritten, "rewritten"},
    {Variant::NewlineAdded, "newline-added"},
    {Variant::OtherMessage, "other-message"},
    {Variant::Hmac, "hmac"},
    {Variant::RsaInPlace, "rsa-in-place"},
    {Variant::RetiredAlone, "retired-alone"},
    {Variant::RetiredEd25519, "retired-ed25519"},
    {Variant::Truncated, "truncated"},
    {Variant::Garbage, "garbage"},
    {Variant::ZeroSignature, "zero-signature"},
    {Variant::HexSignature, "hex-signature"},
    {Variant::UrlSafe, "url-safe"},
    {Variant::OtherKind, "other-kind"},
    {Variant::AppEvent, "app-event"},
    {Variant::NotJson, "not-json"},
    {Variant::EmptyBody, "empty-body"},
    {Variant::LargeBody, "large-body"},
});

constexpr auto ExpectationNames = enumNames<Expectation>({
    {Expectation::Accepted, "accepted"},
    {Expectation::Refused, "refused"},
    {Expectation::Either, "either"},
});

constexpr qsizetype LargeSize = 200 * 1024; // Express' JSON parser stops at 100 KiB unless told otherwise

/*! A delivery of the other family of kinds to the same people. */
QByteArray otherKind(const QByteArray &original)
{
    const QJsonObject json = QJsonDocument::fromJson(original).object();
    const auto text = [&json](const char *name) {
        return json.value(QLatin1StringView(name)).toString().toStdString();
    };
    const bool wasEmail = json.contains("emailTo"_L1) || json.contains("html"_L1);
    JsonWriter writer;
    writer.beginObject().key("contactId").string(text("contactId")).key("locationId").string(text("locationId"));
    writer.key("messageId").string(text("messageId") + "other");
    writer.key("type").string(wasEmail ? "SMS" : "Email").key("attachments").beginArray().endArray();
    if (wasEmail) {
        writer.key("message").string("Your table is ready").key("phone").string("+15005550006");
    } else {
        writer.key("emailMessageId").string(text("messageId") + "mail");
        writer.key("emailTo").beginArray().string("ada@customer.example").endArray();
        writer.key("emailFrom").string("North Desk <desk@north.example>");
        writer.key("html").string("<p>Your table is ready.</p>").key("subject").string("Your table");
    }
    return toQByteArray(writer.endObject().take());
}

/*! Members as on "webhook/AppInstall" and the OAuth 2.0 page's sample (2026-08-30). */
QByteArray installEvent(const QByteArray &original)
{
    const QJsonObject json = QJsonDocument::fromJson(original).object();
    JsonWriter writer;
    writer.beginObject().key("type").string("INSTALL").key("appId").string("65f0c0de65f0c0de65f0c0de");
    writer.key("versionId").string("65f0c0de65f0c0de65f0c0de").key("installType").string("Location");
    writer.key("locationId").string(json.value("locationId"_L1).toString().toStdString());
    writer.key("companyId").string("coNorth0000000000001").key("userId").string("usr00000000000000001");
    writer.key("timestamp").string(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString());
    writer.key("webhookId").string(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString());
    return toQByteArray(writer.endObject().take());
}

QByteArray datedThreeDaysAgo(const QByteArray &original)
{
    const QDateTime moment = QDateTime::currentDateTimeUtc().addDays(-3);
    return withMember(original, "\"timestamp\":\"" + moment.toString(Qt::ISODateWithMs).toLatin1() +
                                    "\",\"webhookId\":\"" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) +
                                    '"');
}

/*! The variants that send what they sign; see variantBody() for the others. */
QByteArray rightBody(Variant variant, const QByteArray &original)
{
    switch (variant) {
    case Variant::Escaped:
        return withText(original, "Caf\\u00e9 ");
    case Variant::EscapedSlash:
        return withText(original, "9\\/10 ");
    case Variant::Spaced:
        return spaced(original);
    case Variant::Indented:
        return indented(original);
    case Variant::Decimal:
        return withMember(original, R"("customData":{"price":1.0,"small":1e-7})");
    case Variant::BigInteger:
        return withMember(original, R"("customData":{"number":9007199254740993})");
    case Variant::DuplicateKey:
        return withMember(original, R"("customData":{"step":1,"step":2})");
    case Variant::IntegerKeys:
        return withMember(original, R"("customData":{"10":"b","2":"a"})");
    case Variant::RawUtf8:
        return withText(original, "Caf\xc3\xa9 \xf0\x9f\x98\x80 ");
    case Variant::UnknownField:
        return withMember(original, R"("customData":{"note":"new"})");
    case Variant::OldTimestamp:
        return datedThreeDaysAgo(original);
    case Variant::OtherKind:
        return otherKind(original);
    case Variant::AppEvent:
        return installEvent(original);
    case Variant::NotJson:
        return "this is not JSON";
    case Variant::EmptyBody:
        return {};
    case Variant::LargeBody:
        return withText(original, QByteArray(LargeSize, 'x') + ' ');
    default:
        return original;
    }
}

std::string base64(std::string_view bytes)
{
    return QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())).toBase64().toStdString();
}

std::string hmac(std::string_view body, const std::string &secret)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    HMAC(EVP_sha256(), secret.data(), int(secret.size()), reinterpret_cast<const unsigned char *>(body.data()),
         body.size(), digest, &size);
    return base64({reinterpret_cast<const char *>(digest), size});
}

/*! The retired header's value; bytes of its size when there is no key: nobody can check those. */
std::string rsaSignature(const std::string &body, const VariantKeys &keys)
{
    constexpr std::size_t RsaSize = 512;
    return keys.rsa ? keys.rsa->sign(body) : base64(std::string(RsaSize, 'r'));
}

/*! The value of `x-ghl-signature` for a variant that has one, made of the right one. */
std::string presentSignature(Variant variant, const std::string &body, const VariantKeys &keys)
{
    const std::string right = keys.key ? keys.key->sign(body) : std::string();
    const QByteArray raw = QByteArray::fromBase64(QByteArray::fromStdString(right));
    switch (variant) {
    case Variant::EmptySignature:
        return {};
    case Variant::NotApplicable:
        return "N/A";
    case Variant::WrongKey:
        return keys.stranger ? keys.stranger->sign(body) : SigningKey::generate().sign(body);
    case Variant::Hmac:
        return hmac(body, keys.key ? keys.key->publicPem() : std::string());
    case Variant::RsaInPlace:
        return rsaSignature(body, keys);
    case Variant::Truncated:
        return base64(toView(raw).substr(0, std::size_t(raw.size() / 2)));
    case Variant::Garbage:
        return "%%% not base64 \xc2\xa7 %%%";
    case Variant::ZeroSignature:
        return base64(std::string(64, '\0'));
    case Variant::HexSignature:
        return raw.toHex().toStdString();
    case Variant::UrlSafe:
        return raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).toStdString();
    default:
        return right;
    }
}

} // namespace

const std::vector<Variant> &allVariants()
{
    static const std::vector<Variant> all(Names.values().begin(), Names.values().end());
    return all;
}

QString variantName(Variant variant)
{
    return Names.text(variant);
}

std::optional<Variant> variantFromName(const QString &name)
{
    return Names.value(name);
}

QString expectationName(Expectation expectation)
{
    return ExpectationNames.text(expectation);
}

Expectation expectationOf(Variant variant)
{
    if (variant == Variant::OldTimestamp || variant >= Variant::HexSignature)
        return Expectation::Either;
    return variant < Variant::Unsigned ? Expectation::Accepted : Expectation::Refused;
}

bool needsKey(Variant variant)
{
    switch (variant) {
    case Variant::Unsigned:
    case Variant::EmptySignature:
    case Variant::NotApplicable:
    case Variant::WrongKey:
    case Variant::RsaInPlace:
    case Variant::RetiredAlone:
    case Variant::Garbage:
    case Variant::ZeroSignature:
        return false;
    default:
        return true;
    }
}

VariantBody variantBody(Variant variant, const QByteArray &original)
{
    switch (variant) {
    case Variant::ChangedBody:
        return {changedText(original), original};
    case Variant::Rewritten:
        return {indented(original), original};
    case Variant::NewlineAdded:
        return {original + '\n', original};
    case Variant::OtherMessage:
        return {original, withMember(original, R"("webhookId":"of another delivery")")};
    default:
        break;
    }
    const QByteArray body = rightBody(variant, original);
    return {body, body};
}

Http::Headers signatureFields(Variant variant, const std::string &signedBytes, const VariantKeys &keys)
{
    Http::Headers fields;
    if (variant == Variant::Unsigned || (needsKey(variant) && !keys.key))
        return fields;
    const bool retiredAlone = variant == Variant::RetiredAlone || variant == Variant::RetiredEd25519;
    if (!retiredAlone) {
        fields.add(variant == Variant::UpperCaseField ? "X-GHL-SIGNATURE" : "x-ghl-signature",
                   presentSignature(variant, signedBytes, keys));
    }
    if (variant == Variant::RetiredEd25519)
        fields.add("x-wh-signature", keys.key->sign(signedBytes));
    else if (retiredAlone || variant == Variant::BothHeaders)
        fields.add("x-wh-signature", rsaSignature(signedBytes, keys));
    return fields;
}

} // namespace Linesman::Webhooks
