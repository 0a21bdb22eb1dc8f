// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/message.h"
#include "app/webhooks/signingkey.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace Linesman::Webhooks {

/*!
    What is done to a delivery, its bytes or its signature, before it goes to an endpoint under test. The first ones are
    rightly signed in every respect, the next ones are not and must not be acted upon, the last ones are about the body.

    HighLevel signs the exact bytes of the body with Ed25519 in `x-ghl-signature`, nothing prefixed; an endpoint refuses a
    delivery without it ("webhook/ProviderOutboundMessage", 2026-08-30). The retired `x-wh-signature` never came to a
    Delivery URL (same page).
*/
enum class Variant {
    Valid,
    // Rightly signed: whoever verifies the bytes as received takes them all.
    Escaped,        //!< other than ASCII written \u00e9
    EscapedSlash,   //!< "/" written "\/"
    Spaced,         //!< a blank after each comma and colon, as Python writes
    Indented,       //!< over several lines
    Decimal,        //!< a number written 1.0
    BigInteger,     //!< a whole number beyond 2^53
    DuplicateKey,   //!< a name given twice in an inner object
    IntegerKeys,    //!< names that are numbers, not ascending
    RawUtf8,        //!< accents and an emoji as they are
    UnknownField,   //!< one field more than today's page has
    UpperCaseField, //!< the header's name written X-GHL-SIGNATURE
    BothHeaders,    //!< the retired header beside the present one, each right
    Replayed,       //!< the very delivery that came before, byte for byte
    OldTimestamp,   //!< rightly signed, dated three days ago, as a late retry is
    // Not rightly signed.
    Unsigned,
    EmptySignature, //!< the header is there and holds nothing
    NotApplicable,  //!< the header holds the literal N/A, which counts as missing
    WrongKey,       //!< signed with a key that nobody was told
    ChangedBody,    //!< signed, then one character of the body changed
    Rewritten,      //!< signed compact, sent over several lines: the same JSON, other bytes
    NewlineAdded,   //!< signed, then a line end was added
    OtherMessage,   //!< the right signature of another delivery
    Hmac,           //!< HMAC-SHA256 keyed with the public key's PEM
    RsaInPlace,     //!< an RSA signature in x-ghl-signature
    RetiredAlone,   //!< RSA in x-wh-signature and nothing else
    RetiredEd25519, //!< the right Ed25519 signature, in x-wh-signature alone
    Truncated,      //!< the first half of the right signature
    Garbage,        //!< no base64 at all
    ZeroSignature,  //!< 64 bytes of zero
    // About encodings and bodies: either answer will do, a failure will not.
    HexSignature, //!< the right signature in hexadecimal
    UrlSafe,      //!< the right signature in the base64 of URLs, without padding
    OtherKind,    //!< a rightly signed body of another provider kind
    AppEvent,     //!< a rightly signed INSTALL event
    NotJson,      //!< rightly signed, but no JSON
    EmptyBody,    //!< rightly signed, of no bytes
    LargeBody,    //!< rightly signed, 200 KiB: more than many frameworks take by default
};

/*! In the order in which the lab sends them: Valid first, since all others are held against it. */
const std::vector<Variant> &allVariants();
QString variantName(Variant variant);  //!< "valid", "unsigned", "wrong-key", ...: stable
QString variantTitle(Variant variant); //!< translated, short
QString variantWhy(Variant variant);   //!< translated: what an endpoint shows by it, one sentence
std::optional<Variant> variantFromName(const QString &name);

/*! What a safe endpoint does with a delivery. */
enum class Expectation {
    Accepted, //!< answers 2xx
    Refused,  //!< answers 4xx
    Either,   //!< answers 2xx or 4xx, but does not break
};
QString expectationName(Expectation expectation); //!< "accepted", "refused", "either"
Expectation expectationOf(Variant variant);

/*! Whether \a variant needs a key that the endpoint knows. */
bool needsKey(Variant variant);

/*! The keys that variants are made with. */
struct VariantKeys {
    std::optional<SigningKey> key;      //!< the one that the endpoint was told
    std::optional<RsaSigningKey> rsa;   //!< for the retired header; without it, those variants carry made-up bytes
    std::optional<SigningKey> stranger; //!< nobody was told; made when it is missing
};

/*! A delivery as a variant sends it. */
struct VariantBody {
    QByteArray body;
    QByteArray
        signedBytes; //!< what the signature is made over: the body, but for the variants that change it afterwards
};
/*! What \a variant makes of \a original, a delivery as HighLevel writes it. Linear in it; any thread. */
VariantBody variantBody(Variant variant, const QByteArray &original);
/*! The signature fields of \a variant over VariantBody::signedBytes; a few microseconds (RSA: a few milliseconds). */
Http::Headers signatureFields(Variant variant, const std::string &signedBytes, const VariantKeys &keys);

} // namespace Linesman::Webhooks
