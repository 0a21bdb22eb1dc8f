// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/signature.h"

#include <QString>

#include <array>
#include <optional>

namespace Linesman::Webhooks {

/*! Languages in which a bridge may check a delivery's signature. */
enum class VerifyLanguage { Node, TypeScript, Python, Php, Ruby, Go, CSharp, Java };
inline constexpr std::array AllVerifyLanguages{
    VerifyLanguage::Node, VerifyLanguage::TypeScript, VerifyLanguage::Python, VerifyLanguage::Php,
    VerifyLanguage::Ruby, VerifyLanguage::Go,         VerifyLanguage::CSharp, VerifyLanguage::Java};
QString verifyLanguageName(VerifyLanguage language);  //!< on a command line: "node", "csharp", ...
QString verifyLanguageTitle(VerifyLanguage language); //!< for people: "Node.js", "C#"
std::optional<VerifyLanguage> verifyLanguageFromText(const QString &text);
QString verifyFileName(VerifyLanguage language); //!< what the code is to be called: "verify.mjs"
/*! What has to be installed besides the language itself: a command for its package manager; empty for nothing. */
QString verifyNeeds(VerifyLanguage language);

/*!
    Code that checks `x-ghl-signature` over a delivery's raw bytes with \a key, whole and ready to be pasted, with a
    line for the usual frameworks on where they keep those bytes. Fails with BadInput for a key that is not Ed25519: the RSA key belongs
    to a header that HighLevel no longer sends (Webhook Integration Guide, 2026-08-30).
*/
Result<QString> verifySnippet(VerifyLanguage language, const PublicKey &key);

} // namespace Linesman::Webhooks
