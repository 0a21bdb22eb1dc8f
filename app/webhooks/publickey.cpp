// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/signature.h"

#include "app/webhooks/keytext.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <sodium.h>

#include <QCoreApplication>

#include <memory>
#include <optional>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;

namespace {

class KeyNames
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Webhooks::PublicKey)
};

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

// Checks x-ghl-signature, on app events and Delivery URLs alike. Source: Webhook Integration Guide and page
// ProviderOutboundMessage, 2026-08-30, the same on both. SHA-256 of the DER form:
// 5a2c1b2749d3efcc233fb27d4ab43d56b8d20818c42cd226f6c9a3ff20d3097c.
constexpr char HighLevelEd25519[] = "MCowBQYDK2VwAyEAi2HR1srL4o18O8BRa7gVJY7G7bupbN3H9AwJrHCDiOg=";

// Checks x-wh-signature, which ended on 2026-09-01 and was never sent to a Delivery URL. Source: Webhook Integration
// Guide, 2026-08-30, and WebhookAuthentication.md (github.com/GoHighLevel/highlevel-api-docs, 2026-06-19). SHA-256 of
// the DER form: 2f62045d413b1b7747e26770ce7f57840cbf86288cd20ceb90d299a62501fd25.
constexpr char HighLevelRsa[] = "MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAokvo/r9tVgcfZ5DysOSC"
                                "Frm602qYV0MaAiNnX9O8KxMbiyRKWeL9JpCpVpt4XHIcBOK4u3cLSqJGOLaPuXw6"
                                "dO0t6Q/ZVdAV5Phz+ZtzPL16iCGeK9po6D6JHBpbi989mmzMryUnQJezlYJ3DVfB"
                                "csedpinheNnyYeFXolrJvcsjDtfAeRx5ByHQmTnSdFUzuAnC9/GepgLT9SM4nCpv"
                                "uxmZMxrJt5Rw+VUaQ9B8JSvbMPpez4peKaJPZHBbU3OdeCVx5klVXXZQGNHOs8gF"
                                "3kvoV5rTnXV0IknLBXlcKKAQLZcY/Q9rG6Ifi9c+5vqlvHPCUJFT5XUGG5RKgOKU"
                                "J062fRtN+rLYZUV+BjafxQauvC8wSWeYja63VSUruvmNj8xkx2zE/Juc+yjLjTXp"
                                "IocmaiFeAO6fUtNjDeFVkhf5LNb59vECyrHD2SQIrhgXpO4Q3dVNA5rw576PwTzN"
                                "h/AMfHKIjE4xQA1SZuYJmNnmVZLIZBlQAF9Ntd03rfadZ+yDiOXCCs9FkHibELhC"
                                "HULgCsnuDJHcrGNd5/Ddm5hxGQ0ASitgHeMZ0kcIOwKDOzOU53lDza6/Y09T7sYJ"
                                "PQe7z0cvj7aE4B+Ax1ZoZGPzpJlZtGXCsu9aTEGEnKzmsFqwcSsnw3JB31IGKAyk"
                                "T1hhTiaCeIY/OwwwNUY2yvcCAwEAAQ==";

Key keyFromDer(std::string_view der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.data());
    Key key(d2i_PUBKEY(nullptr, &bytes, long(der.size())), &EVP_PKEY_free);
    ERR_clear_error();
    return key;
}

/*! A certificate carries a public key, too. */
Key keyFromCertificate(std::string_view der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.data());
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(d2i_X509(nullptr, &bytes, long(der.size())),
                                                                  &X509_free);
    Key key(certificate ? X509_get_pubkey(certificate.get()) : nullptr, &EVP_PKEY_free);
    ERR_clear_error();
    return key;
}

/*! PKCS#1: what "RSA PUBLIC KEY" holds. */
Key keyFromPkcs1(std::string_view der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.data());
    Key key(d2i_PublicKey(EVP_PKEY_RSA, nullptr, &bytes, long(der.size())), &EVP_PKEY_free);
    ERR_clear_error();
    return key;
}

std::string derOf(EVP_PKEY *key)
{
    unsigned char *der = nullptr;
    const int length = i2d_PUBKEY(key, &der);
    if (length <= 0)
        return {};
    const std::unique_ptr<unsigned char, void (*)(unsigned char *)> owned(
        der, [](unsigned char *bytes) { OPENSSL_free(bytes); });
    return std::string(reinterpret_cast<const char *>(der), std::size_t(length));
}

Result<PublicKey> publicKeyOf(const QString &name, EVP_PKEY *key)
{
    if (EVP_PKEY_base_id(key) == EVP_PKEY_ED25519) {
        std::string raw(crypto_sign_PUBLICKEYBYTES, '\0');
        std::size_t length = raw.size();
        if (EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char *>(raw.data()), &length) == 1 &&
            length == crypto_sign_PUBLICKEYBYTES)
            return PublicKey{name, Scheme::Ed25519, raw};
    }
    if (EVP_PKEY_base_id(key) == EVP_PKEY_RSA) {
        if (const std::string der = derOf(key); !der.empty())
            return PublicKey{name, Scheme::Rsa, der};
    }
    return failure(Error::Kind::BadInput, u"a public key that is neither Ed25519 nor RSA"_s);
}

} // namespace

Result<PublicKey> publicKeyFromText(const QString &name, std::string_view text)
{
    const KeyText found = keyText(text);
    switch (found.form) {
    case KeyText::Form::Nothing:
        return failure(Error::Kind::BadInput, u"no key: the text is empty"_s);
    case KeyText::Form::Private:
        return failure(Error::Kind::BadInput, u"a private key where a public one belongs"_s);
    case KeyText::Form::Raw:
        return PublicKey{name, Scheme::Ed25519, found.bytes};
    case KeyText::Form::Der:
        for (const auto read : {keyFromDer, keyFromCertificate, keyFromPkcs1}) {
            if (const Key key = read(found.bytes))
                return publicKeyOf(name, key.get());
        }
        break;
    case KeyText::Form::Unknown:
        break;
    }
    if (found.isPem)
        return failure(Error::Kind::BadInput, u"PEM without a public key that can be read"_s);
    return failure(Error::Kind::BadInput, u"%1 characters that are no public key"_s.arg(text.size()));
}

std::string publicKeyPem(const PublicKey &key)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(key.bytes.data());
    const Key loaded =
        key.scheme == Scheme::Ed25519
            ? Key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytes, key.bytes.size()), &EVP_PKEY_free)
            : keyFromDer(key.bytes);
    const Bio output(BIO_new(BIO_s_mem()), &BIO_free);
    if (!loaded || !output || PEM_write_bio_PUBKEY(output.get(), loaded.get()) != 1)
        return {};
    char *data = nullptr;
    const long size = BIO_get_mem_data(output.get(), &data);
    return size > 0 ? std::string(data, std::size_t(size)) : std::string();
}

std::vector<PublicKey> highLevelKeys()
{
    std::vector<PublicKey> keys;
    for (const char *text : {HighLevelEd25519, HighLevelRsa}) {
        if (const Result<PublicKey> key = publicKeyFromText(KeyNames::tr("HighLevel's key"), text))
            keys.push_back(*key);
    }
    return keys;
}

} // namespace Linesman::Webhooks
