// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificate.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <cstdio>

namespace Linesman::TestSuite {

bool writeCertificate(const QString &certificateFile, const QString &keyFile, long seconds)
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), std::min(0L, seconds) - 3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), seconds);
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("localhost"), -1, -1,
                               0);
    X509_set_issuer_name(certificate, name);
    for (const auto &[id, value] : {std::pair(NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1"),
                                    std::pair(NID_basic_constraints, "critical,CA:TRUE")}) {
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, id, value);
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
    bool written = X509_sign(certificate, key, EVP_sha256()) > 0;
    if (FILE *file = std::fopen(certificateFile.toUtf8().constData(), "w")) {
        written &= PEM_write_X509(file, certificate) == 1;
        std::fclose(file);
    } else {
        written = false;
    }
    if (FILE *file = std::fopen(keyFile.toUtf8().constData(), "w")) {
        written &= PEM_write_PrivateKey(file, key, nullptr, nullptr, 0, nullptr, nullptr) == 1;
        std::fclose(file);
    } else {
        written = false;
    }
    X509_free(certificate);
    EVP_PKEY_free(key);
    return written;
}

} // namespace Linesman::TestSuite
