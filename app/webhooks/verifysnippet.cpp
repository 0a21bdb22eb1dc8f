// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/verifysnippet.h"

#include "app/core/enumnames.h"

#include <QFile>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;

namespace {

/*! The head of an Ed25519 key's SPKI form (RFC 8410): the 32 bytes follow it. */
constexpr char SpkiHead[] = "302a300506032b6570032100";

constexpr auto VerifyLanguageNames = enumNames<VerifyLanguage>({
    {VerifyLanguage::Node, "node"},
    {VerifyLanguage::TypeScript, "typescript"},
    {VerifyLanguage::Python, "python"},
    {VerifyLanguage::Php, "php"},
    {VerifyLanguage::Ruby, "ruby"},
    {VerifyLanguage::Go, "go"},
    {VerifyLanguage::CSharp, "csharp"},
    {VerifyLanguage::Java, "java"},
});

} // namespace

QString verifyLanguageName(VerifyLanguage language)
{
    return VerifyLanguageNames.text(language);
}

std::optional<VerifyLanguage> verifyLanguageFromText(const QString &text)
{
    return VerifyLanguageNames.value(text, Qt::CaseInsensitive);
}

QString verifyLanguageTitle(VerifyLanguage language)
{
    switch (language) {
    case VerifyLanguage::Node:
        return u"Node.js"_s;
    case VerifyLanguage::TypeScript:
        return u"TypeScript"_s;
    case VerifyLanguage::Python:
        return u"Python"_s;
    case VerifyLanguage::Php:
        return u"PHP"_s;
    case VerifyLanguage::Ruby:
        return u"Ruby"_s;
    case VerifyLanguage::Go:
        return u"Go"_s;
    case VerifyLanguage::CSharp:
        return u"C#"_s;
    case VerifyLanguage::Java:
        return u"Java"_s;
    }
    return {};
}

QString verifyFileName(VerifyLanguage language)
{
    switch (language) {
    case VerifyLanguage::Node:
        return u"verify.mjs"_s;
    case VerifyLanguage::TypeScript:
        return u"verify.ts"_s;
    case VerifyLanguage::Python:
        return u"verify.py"_s;
    case VerifyLanguage::Php:
        return u"verify.php"_s;
    case VerifyLanguage::Ruby:
        return u"verify.rb"_s;
    case VerifyLanguage::Go:
        return u"verify.go"_s;
    case VerifyLanguage::CSharp:
        return u"Verify.cs"_s;
    case VerifyLanguage::Java:
        return u"Verify.java"_s;
    }
    return {};
}

QString verifyNeeds(VerifyLanguage language)
{
    if (language == VerifyLanguage::TypeScript)
        return u"npm install --save-dev @types/node"_s;
    if (language == VerifyLanguage::Python)
        return u"pip install cryptography"_s;
    if (language == VerifyLanguage::CSharp)
        return u"dotnet add package NSec.Cryptography"_s;
    return {};
}

Result<QString> verifySnippet(VerifyLanguage language, const PublicKey &key)
{
    if (key.scheme != Scheme::Ed25519)
        return failure(Error::Kind::BadInput, u"x-ghl-signature is checked with an Ed25519 key, and this is another"_s);
    QFile file(u":/linesman/snippets/verify/"_s + verifyFileName(language));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, file.errorString());
    const QByteArray spki = QByteArray::fromHex(SpkiHead) + QByteArray::fromStdString(key.bytes);
    return QString::fromUtf8(file.readAll()).replace("@KEY@"_L1, QString::fromLatin1(spki.toBase64()));
}

} // namespace Linesman::Webhooks
