// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/signingkey.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <sodium.h>

#include <vector>

namespace Linesman::Webhooks {

namespace {
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

/*!
    The first private key of \a pem. Block by block, since OpenSSL's reader of keys gathers all of its decoders before it
    looks, for any text whatever. A locked key is passed over: nobody is asked for its password.
*/
Key privateKeyFromPem(std::string_view pem)
{
    Key key(nullptr, &EVP_PKEY_free);
    const Bio input(BIO_new_mem_buf(pem.data(), int(pem.size())), &BIO_free);
    char *name = nullptr;
    char *header = nullptr;
    unsigned char *data = nullptr;
    long size = 0;
    while (!key && input && PEM_read_bio(input.get(), &name, &header, &data, &size) == 1) {
        const std::string_view kind(name);
        if (kind.ends_with("PRIVATE KEY") && !kind.starts_with("ENCRYPTED") && *header == '\0') {
            const unsigned char *der = data;
            key.reset(d2i_AutoPrivateKey(nullptr, &der, size));
        }
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_clear_free(data, std::size_t(size));
    }
    ERR_clear_error();
    return key;
}

std::string textOf(BIO *output)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(output, &data);
    return size > 0 ? std::string(data, std::size_t(size)) : std::string();
}

std::string publicPemOf(EVP_PKEY *key)
{
    const Bio output(BIO_new(BIO_s_mem()), &BIO_free);
    return output && PEM_write_bio_PUBKEY(output.get(), key) == 1 ? textOf(output.get()) : std::string();
}

std::string privatePemOf(EVP_PKEY *key)
{
    const Bio output(BIO_new(BIO_s_mem()), &BIO_free);
    const bool written =
        output && PEM_write_bio_PKCS8PrivateKey(output.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1;
    return written ? textOf(output.get()) : std::string();
}

std::string base64(const unsigned char *bytes, std::size_t size)
{
    std::string text(sodium_base64_encoded_len(size, sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes, size, sodium_base64_VARIANT_ORIGINAL);
    text.pop_back(); // the terminating zero
    return text;
}
} // namespace

SigningKey SigningKey::generate()
{
    std::array<std::uint8_t, 32> seed{};
    randombytes_buf(seed.data(), seed.size());
    return fromSeed(seed);
}

SigningKey SigningKey::fromSeed(const std::array<std::uint8_t, 32> &seed)
{
    SigningKey key;
    std::array<std::uint8_t, 32> publicKey{};
    crypto_sign_seed_keypair(publicKey.data(), key.m_secret.data(), seed.data());
    return key;
}

Result<SigningKey> SigningKey::fromPem(std::string_view pem)
{
    const Key key = privateKeyFromPem(pem);
    if (!key)
        return failure(Error::Kind::BadInput, QStringLiteral("no private key in PEM (PKCS#8, without a password)"));
    if (EVP_PKEY_base_id(key.get()) != EVP_PKEY_ED25519)
        return failure(Error::Kind::BadInput, QStringLiteral("the key is not an Ed25519 key"));
    std::array<std::uint8_t, 32> seed{};
    std::size_t size = seed.size();
    if (EVP_PKEY_get_raw_private_key(key.get(), seed.data(), &size) != 1 || size != seed.size())
        return failure(Error::Kind::BadInput, QStringLiteral("the Ed25519 key cannot be read"));
    return fromSeed(seed);
}

std::string SigningKey::publicPem() const
{
    const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, m_secret.data() + 32, 32), &EVP_PKEY_free);
    return key ? publicPemOf(key.get()) : std::string();
}

std::string SigningKey::privatePem() const
{
    const Key key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, m_secret.data(), 32), &EVP_PKEY_free);
    return key ? privatePemOf(key.get()) : std::string();
}

std::string SigningKey::sign(std::string_view body) const
{
    std::array<unsigned char, crypto_sign_BYTES> signature{};
    crypto_sign_detached(signature.data(), nullptr, reinterpret_cast<const unsigned char *>(body.data()), body.size(),
                         m_secret.data());
    return base64(signature.data(), signature.size());
}

struct RsaSigningKey::Private {
    Key key{nullptr, &EVP_PKEY_free};
};

RsaSigningKey::RsaSigningKey(std::shared_ptr<const Private> d)
    : m_d(std::move(d))
{
}

Result<RsaSigningKey> RsaSigningKey::generate(int bits)
{
    const auto d = std::make_shared<Private>();
    d->key.reset(bits < 1024 ? nullptr : EVP_RSA_gen(unsigned(bits)));
    if (!d->key)
        return failure(Error::Kind::BadInput, QStringLiteral("no RSA key of %1 bits can be made").arg(bits));
    return RsaSigningKey(d);
}

Result<RsaSigningKey> RsaSigningKey::fromPem(std::string_view pem)
{
    const auto d = std::make_shared<Private>();
    d->key = privateKeyFromPem(pem);
    if (!d->key)
        return failure(Error::Kind::BadInput,
                       QStringLiteral("no private key in PEM (PKCS#8 or PKCS#1, without a password)"));
    if (EVP_PKEY_base_id(d->key.get()) != EVP_PKEY_RSA)
        return failure(Error::Kind::BadInput, QStringLiteral("the key is not an RSA key"));
    return RsaSigningKey(d);
}

std::string RsaSigningKey::publicPem() const
{
    return publicPemOf(m_d->key.get());
}

std::string RsaSigningKey::privatePem() const
{
    return privatePemOf(m_d->key.get());
}

std::string RsaSigningKey::sign(std::string_view body) const
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    std::size_t size = 0;
    const auto *bytes = reinterpret_cast<const unsigned char *>(body.data());
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_d->key.get()) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &size, bytes, body.size()) != 1)
        return {};
    std::vector<unsigned char> signature(size);
    if (EVP_DigestSign(context.get(), signature.data(), &size, bytes, body.size()) != 1)
        return {};
    return base64(signature.data(), size);
}

} // namespace Linesman::Webhooks
