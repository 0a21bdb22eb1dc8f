// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/http/message.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace Linesman::Webhooks {

enum class Scheme { None, Ed25519, Rsa };

/*! A key that signatures are checked with. */
struct PublicKey {
    QString name; //!< as it reads in "Signed by ...": "HighLevel's key", "the emulator's key", "your key"
    Scheme scheme = Scheme::Ed25519;
    std::string bytes; //!< 32 raw bytes for Ed25519, SPKI DER for RSA
    bool operator==(const PublicKey &) const = default;
};

/*! From any wrapping that keytext.h knows. Fails with BadInput and says what was found. */
Result<PublicKey> publicKeyFromText(const QString &name, std::string_view text);

/*! \a key as SPKI PEM, with a line end. */
std::string publicKeyPem(const PublicKey &key);

/*! HighLevel's published keys, with their sources; replaceable, since rotation is announced by e-mail. */
std::vector<PublicKey> highLevelKeys();

struct SignatureCheck {
    enum class Verdict {
        Valid,     //!< signed by one of the known keys, body unchanged
        Missing,   //!< no signature header (or the literal "N/A")
        Wrong,     //!< a signature, but none of the keys made it over these bytes
        Malformed, //!< not base64, or a length that no scheme has
    };
    Verdict verdict = Verdict::Missing;
    Scheme scheme = Scheme::None; //!< told by the signature's length and by trial, not by the header's name
    QString header;               //!< the header that carried it, as HighLevel spells it
    QString keyName;              //!< whose key matched
    QString reason;               //!< one translated sentence
    bool operator==(const SignatureCheck &) const = default;
};

/*! Checks the signature headers of \a headers over \a body as received, against \a keys, in constant time. */
SignatureCheck checkSignature(const Http::Headers &headers, std::string_view body, const std::vector<PublicKey> &keys);
QString verdictWord(SignatureCheck::Verdict verdict); //!< wire word: valid, missing, wrong, malformed

} // namespace Linesman::Webhooks
