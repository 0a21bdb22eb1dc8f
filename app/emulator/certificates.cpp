// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/certificates.h"

#include "app/core/outputfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHostAddress>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <memory>

namespace Linesman::Emulator {

using namespace Qt::Literals::StringLiterals;

namespace {
template <auto Free>
struct Freed {
    template <typename T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;

constexpr long Day = 24L * 3600;
constexpr long AuthorityDays = 3650;
constexpr long LeafDays = 397; // what browsers take at most
constexpr int RenewDays = 30;

// Names that exist on no public network: RFC 6761.
constexpr auto Here = "critical,permitted;DNS:localhost,permitted;DNS:test,permitted;DNS:example,permitted;DNS:invalid,"
                      "permitted;IP:127.0.0.0/255.0.0.0,"
                      "permitted;IP:0:0:0:0:0:0:0:1/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff";
constexpr auto OnTheNetwork = ",permitted;IP:10.0.0.0/255.0.0.0,permitted;IP:172.16.0.0/255.240.0.0,"
                              "permitted;IP:192.168.0.0/255.255.0.0,permitted;IP:169.254.0.0/255.255.0.0,"
                              "permitted;IP:fc00:0:0:0:0:0:0:0/fe00:0:0:0:0:0:0:0,"
                              "permitted;IP:fe80:0:0:0:0:0:0:0/ffc0:0:0:0:0:0:0:0";
constexpr auto ForHighLevel = ",permitted;DNS:leadconnectorhq.com,permitted;DNS:gohighlevel.com";

QByteArray constraints(Reach reach)
{
    QByteArray all = Here;
    if (reach.network)
        all += OnTheNetwork;
    if (reach.highLevel)
        all += ForHighLevel;
    return all;
}

/*! Of each reach there is a CA: who trusts a narrow one must not find that it became wider. */
QString nameFor(Reach reach)
{
    QString name = u"emulator-ca"_s;
    if (reach.network)
        name += u"-network"_s;
    if (reach.highLevel)
        name += u"-highlevel"_s;
    return name;
}

QByteArray pemOf(X509 *certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return {bytes, qsizetype(size)};
}

QByteArray pemOf(EVP_PKEY *key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return {bytes, qsizetype(size)};
}

Certificate certificateFrom(const QByteArray &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return Certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

Key keyFrom(const QByteArray &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    const auto noPassword = [](char *, int, int, void *) { // or OpenSSL asks for one at the terminal
        return 0;
    };
    return Key(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassword, nullptr));
}

bool addExtension(X509 *certificate, X509 *issuer, int id, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, id, value.constData());
    const bool added = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

/*! A certificate without extensions and signature, for a subject called \a name; null when OpenSSL failed. */
Certificate begun(EVP_PKEY *key, const char *name, long days)
{
    Certificate certificate(X509_new());
    std::array<unsigned char, 16> serial{};
    if (!certificate || RAND_bytes(serial.data(), int(serial.size())) != 1)
        return nullptr;
    serial[0] &= 0x7f; // positive
    BIGNUM *number = BN_bin2bn(serial.data(), int(serial.size()), nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate.get()));
    BN_free(number);
    X509_set_version(certificate.get(), 2);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600); // for clocks that are behind
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), days * Day);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    return certificate;
}

bool sign(X509 *certificate, X509 *issuer, EVP_PKEY *issuersKey)
{
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
    return X509_sign(certificate, issuersKey, EVP_sha256()) > 0;
}

struct Authority {
    Certificate certificate;
    Key key;
};

Error opensslFailed()
{
    return {Error::Kind::Storage, u"OpenSSL could not make a certificate"_s};
}

Result<Authority> newAuthority(Reach reach)
{
    Authority made;
    made.key.reset(EVP_EC_gen("P-256"));
    if (!made.key)
        return failure(opensslFailed());
    const QByteArray name =
        "Linesman emulator CA " + QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd"_s).toLatin1();
    made.certificate = begun(made.key.get(), name.constData(), AuthorityDays);
    X509 *own = made.certificate.get();
    const bool done = own && (X509_set_issuer_name(own, X509_get_subject_name(own)), true) &&
                      addExtension(own, own, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
                      addExtension(own, own, NID_key_usage, "critical,keyCertSign,cRLSign") &&
                      addExtension(own, own, NID_subject_key_identifier, "hash") &&
                      addExtension(own, own, NID_name_constraints, constraints(reach)) &&
                      sign(own, own, made.key.get());
    if (!done)
        return failure(opensslFailed());
    return made;
}

Result<QByteArray> contentOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, name + u": "_s + file.errorString());
    return file.read(64 * 1024);
}

bool endsSoon(const X509 *certificate)
{
    int days = 0;
    int seconds = 0;
    return ASN1_TIME_diff(&days, &seconds, nullptr, X509_get0_notAfter(certificate)) != 1 || days < RenewDays;
}

/*! Whether \a authority may vouch for HighLevel's own names, as every one of version 0.1.0 did. */
bool vouchesForHighLevel(X509 *authority)
{
    auto *found = static_cast<NAME_CONSTRAINTS *>(X509_get_ext_d2i(authority, NID_name_constraints, nullptr, nullptr));
    bool vouches = found == nullptr;
    for (int i = 0; found && i < sk_GENERAL_SUBTREE_num(found->permittedSubtrees); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_SUBTREE_value(found->permittedSubtrees, i)->base;
        if (name->type != GEN_DNS)
            continue;
        const QByteArray text(reinterpret_cast<const char *>(ASN1_STRING_get0_data(name->d.dNSName)),
                              ASN1_STRING_length(name->d.dNSName));
        vouches = vouches || text.endsWith("leadconnectorhq.com") || text.endsWith("gohighlevel.com");
    }
    NAME_CONSTRAINTS_free(found);
    return vouches;
}

/*! The CA of \a folder for \a reach, made when there is none. */
Result<Authority> keptAuthority(Reach reach, const QString &certificateFile, const QString &keyFile)
{
    if (QFile::exists(certificateFile) || QFile::exists(keyFile)) {
        const Result<QByteArray> certificatePem = contentOf(certificateFile);
        if (!certificatePem)
            return failure(certificatePem.error());
        const Result<QByteArray> keyPem = contentOf(keyFile);
        if (!keyPem)
            return failure(keyPem.error());
        Authority kept{certificateFrom(*certificatePem), keyFrom(*keyPem)};
        if (!kept.certificate || !kept.key || X509_check_private_key(kept.certificate.get(), kept.key.get()) != 1)
            return failure(Error::Kind::Storage, u"%1 and %2 are not a certificate and its key: remove both to have "
                                                 u"a new CA"_s.arg(certificateFile, keyFile));
        if (!endsSoon(kept.certificate.get()))
            return kept;
    }
    Result<Authority> made = newAuthority(reach);
    if (!made)
        return made;
    if (const Result<> written = OutputFile::write(keyFile, pemOf(made->key.get())); !written)
        return failure(written.error());
    if (const Result<> written = OutputFile::write(certificateFile, pemOf(made->certificate.get())); !written)
        return failure(written.error());
    return made;
}

QByteArray subjectNames(Reach reach, const QStringList &addresses)
{
    QStringList names{u"DNS:localhost"_s, u"IP:127.0.0.1"_s, u"IP:::1"_s};
    if (reach.highLevel) {
        for (const QString &host : highLevelHosts())
            names.append(u"DNS:"_s + host);
    }
    for (const QString &address : addresses) {
        const QHostAddress host(address);
        const bool any = host == QHostAddress(QHostAddress::AnyIPv4) || host == QHostAddress(QHostAddress::AnyIPv6);
        if (!host.isNull() && !any && !names.contains(u"IP:"_s + address))
            names.append(u"IP:"_s + address);
    }
    return names.join(u',').toLatin1();
}
} // namespace

QStringList highLevelHosts()
{
    return {u"services.leadconnectorhq.com"_s, u"marketplace.gohighlevel.com"_s, u"marketplace.leadconnectorhq.com"_s,
            u"rest.gohighlevel.com"_s, u"backend.leadconnectorhq.com"_s};
}

Reach reachOf(const QStringList &addresses, bool highLevel)
{
    const bool isHere = std::all_of(addresses.begin(), addresses.end(),
                                    [](const QString &address) { return QHostAddress(address).isLoopback(); });
    return {!isHere, highLevel};
}

Result<OwnCertificate> ownCertificate(const QString &folder, Reach reach, const QStringList &addresses)
{
    const QString certificateFile = QDir(folder).filePath(nameFor(reach) + u".pem"_s);
    const QString keyFile = QDir(folder).filePath(nameFor(reach) + u"-key.pem"_s);
    const Result<Authority> authority = keptAuthority(reach, certificateFile, keyFile);
    if (!authority)
        return failure(authority.error());
    const Key key(EVP_EC_gen("P-256"));
    if (!key)
        return failure(opensslFailed());
    const Certificate leaf = begun(key.get(), "Linesman emulator", LeafDays);
    X509 *issuer = authority->certificate.get();
    const bool done = leaf && addExtension(leaf.get(), issuer, NID_basic_constraints, "critical,CA:FALSE") &&
                      addExtension(leaf.get(), issuer, NID_key_usage, "critical,digitalSignature") &&
                      addExtension(leaf.get(), issuer, NID_ext_key_usage, "serverAuth") &&
                      addExtension(leaf.get(), issuer, NID_authority_key_identifier, "keyid") &&
                      addExtension(leaf.get(), issuer, NID_subject_alt_name, subjectNames(reach, addresses)) &&
                      sign(leaf.get(), issuer, authority->key.get());
    if (!done)
        return failure(opensslFailed());
    return OwnCertificate{pemOf(issuer),     certificateFile,  keyFile,
                          pemOf(leaf.get()), pemOf(key.get()), !reach.highLevel && vouchesForHighLevel(issuer)};
}

} // namespace Linesman::Emulator
