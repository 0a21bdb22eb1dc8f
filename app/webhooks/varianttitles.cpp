// SPDX-License-Identifier: GPL-3.0-or-later
// What people read about the variants of a delivery.
#include "app/webhooks/variant.h"

#include <QCoreApplication>

namespace Linesman::Webhooks {

namespace {

class VariantTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Webhooks::Variant)
public:
    static QString rightTitle(Variant variant)
    {
        switch (variant) {
        case Variant::Valid:
            return tr("Signed as it should be");
        case Variant::Escaped:
            return tr("Letters written as \\u00e9");
        case Variant::EscapedSlash:
            return tr("Slash written as \\/");
        case Variant::Spaced:
            return tr("Blanks after commas and colons");
        case Variant::Indented:
            return tr("JSON over several lines");
        case Variant::Decimal:
            return tr("A number written 1.0");
        case Variant::BigInteger:
            return tr("A whole number beyond 2^53");
        case Variant::DuplicateKey:
            return tr("A name given twice");
        case Variant::IntegerKeys:
            return tr("Names that are numbers");
        case Variant::RawUtf8:
            return tr("Accents and an emoji");
        case Variant::UnknownField:
            return tr("A field more than documented");
        case Variant::UpperCaseField:
            return tr("Header name in capitals");
        case Variant::BothHeaders:
            return tr("Both signature headers");
        case Variant::Replayed:
            return tr("The same delivery again");
        default:
            return tr("Dated three days ago");
        }
    }

    static QString wrongTitle(Variant variant)
    {
        switch (variant) {
        case Variant::Unsigned:
            return tr("Not signed");
        case Variant::EmptySignature:
            return tr("Signature header empty");
        case Variant::NotApplicable:
            return tr("Signature header N/A");
        case Variant::WrongKey:
            return tr("Signed with a wrong key");
        case Variant::ChangedBody:
            return tr("Body changed after signing");
        case Variant::Rewritten:
            return tr("Same JSON, other bytes than signed");
        case Variant::NewlineAdded:
            return tr("Line end added after signing");
        case Variant::OtherMessage:
            return tr("Signature of another delivery");
        case Variant::Hmac:
            return tr("HMAC in place of Ed25519");
        case Variant::RsaInPlace:
            return tr("RSA in place of Ed25519");
        case Variant::RetiredAlone:
            return tr("Retired header alone");
        case Variant::RetiredEd25519:
            return tr("Ed25519 in the retired header alone");
        case Variant::Truncated:
            return tr("Half a signature");
        case Variant::Garbage:
            return tr("Signature is no base64");
        default:
            return tr("Signature of zeros");
        }
    }

    static QString bodyTitle(Variant variant)
    {
        switch (variant) {
        case Variant::HexSignature:
            return tr("Signature in hexadecimal");
        case Variant::UrlSafe:
            return tr("Signature in URL-safe base64");
        case Variant::OtherKind:
            return tr("Body of another kind");
        case Variant::AppEvent:
            return tr("INSTALL event");
        case Variant::NotJson:
            return tr("Signed, but no JSON");
        case Variant::EmptyBody:
            return tr("Signed, but empty");
        default:
            return tr("200 KiB of text");
        }
    }

    static QString why(Variant variant)
    {
        switch (variant) {
        case Variant::Valid:
            return tr("What HighLevel sends: all others are held against it.");
        case Variant::Replayed:
            return tr("HighLevel sends again what it saw no answer to: answer 200 and act once for each messageId.");
        case Variant::OldTimestamp:
            return tr("A retry of HighLevel may come days after the message was written.");
        case Variant::UnknownField:
            return tr("HighLevel adds fields without notice.");
        case Variant::UpperCaseField:
            return tr("Header names have no case in HTTP.");
        case Variant::BothHeaders:
            return tr("The present header decides, whatever else is there.");
        case Variant::Unsigned:
        case Variant::EmptySignature:
        case Variant::NotApplicable:
            return tr("Every delivery is signed: one without a signature is forged.");
        case Variant::RetiredAlone:
        case Variant::RetiredEd25519:
            return tr("The retired header was never sent to a Delivery URL.");
        case Variant::Rewritten:
        case Variant::NewlineAdded:
            return tr(
                "The signature is over the bytes as sent; whoever writes the JSON anew before checking does not see "
                "the difference.");
        default:
            break;
        }
        switch (expectationOf(variant)) {
        case Expectation::Accepted:
            return tr("Rightly signed: only a check over JSON that was written anew refuses it.");
        case Expectation::Refused:
            return tr("Not signed by the key that you were given, or not over these bytes.");
        case Expectation::Either:
            break;
        }
        return tr("Take it or refuse it, but do not break: HighLevel repeats what was answered with an error.");
    }
};

} // namespace

QString variantTitle(Variant variant)
{
    if (variant < Variant::Unsigned)
        return VariantTexts::rightTitle(variant);
    return variant < Variant::HexSignature ? VariantTexts::wrongTitle(variant) : VariantTexts::bodyTitle(variant);
}

QString variantWhy(Variant variant)
{
    return VariantTexts::why(variant);
}

} // namespace Linesman::Webhooks
