// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace Linesman::Webhooks {

/*! An Ed25519 key pair that signs deliveries (`x-ghl-signature`). libsodium inside; values, any thread. */
class SigningKey
{
public:
    static SigningKey generate();
    /*! 32 bytes. */
    static SigningKey fromSeed(const std::array<std::uint8_t, 32> &seed);
    /*! A private key in PEM (PKCS#8, "PRIVATE KEY"). Fails with BadInput. */
    static Result<SigningKey> fromPem(std::string_view pem);

    std::string publicPem() const;  //!< SPKI, with a line end
    std::string privatePem() const; //!< PKCS#8: a secret
    /*! Base64 of the 64-byte signature over \a body, as sent in `x-ghl-signature` (88 characters). */
    std::string sign(std::string_view body) const;

private:
    SigningKey() = default;
    std::array<std::uint8_t, 64> m_secret{}; //!< seed and public key, as libsodium keeps them
};

/*! An RSA key pair for the legacy header `x-wh-signature` (PKCS#1 v1.5, SHA-256). OpenSSL inside. */
class RsaSigningKey
{
public:
    static Result<RsaSigningKey> generate(int bits = 4096);     //!< takes a second or more at 4096
    static Result<RsaSigningKey> fromPem(std::string_view pem); //!< PKCS#8 or PKCS#1
    std::string publicPem() const;
    std::string privatePem() const;                //!< a secret
    std::string sign(std::string_view body) const; //!< base64

private:
    struct Private;
    explicit RsaSigningKey(std::shared_ptr<const Private> d);
    std::shared_ptr<const Private> m_d;
};

} // namespace Linesman::Webhooks
