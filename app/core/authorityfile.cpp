// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/authorityfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSslCertificateExtension>

#include <algorithm>

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 AuthorityFileLimit = 1024 * 1024; // bytes; all CAs of a system are a quarter of it

/*! Whether others' certificates may be made by \a certificate, or it vouches for itself. */
bool isAnchor(const QSslCertificate &certificate)
{
    if (certificate.isSelfSigned())
        return true;
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    return std::any_of(extensions.begin(), extensions.end(), [](const QSslCertificateExtension &extension) {
        return extension.oid() == "2.5.29.19"_L1 && extension.value().toMap().value(u"ca"_s).toBool();
    });
}

AuthorityFault faultOfText(const QByteArray &content)
{
    if (!QSslCertificate::fromData(content, QSsl::Der).isEmpty())
        return AuthorityFault::Der;
    return content.contains("PRIVATE KEY-----") ? AuthorityFault::PrivateKey : AuthorityFault::NoCertificate;
}

/*! Leaves the anchors in \a read, or says why there is none that counts at \a now. */
void keepAnchors(AuthorityFile &read, const QDateTime &now)
{
    read.certificates.removeIf([](const QSslCertificate &certificate) { return !isAnchor(certificate); });
    if (read.certificates.isEmpty()) {
        read.fault = AuthorityFault::NoAuthority;
        return;
    }
    const auto isNow = [&now](const QSslCertificate &one) {
        return one.effectiveDate() <= now && now <= one.expiryDate();
    };
    if (std::any_of(read.certificates.begin(), read.certificates.end(), isNow))
        return;
    const QSslCertificate &last =
        *std::max_element(read.certificates.begin(), read.certificates.end(),
                          [](const auto &one, const auto &other) { return one.expiryDate() < other.expiryDate(); });
    read.fault = last.expiryDate() < now ? AuthorityFault::Ended : AuthorityFault::NotYet;
    read.date = read.fault == AuthorityFault::Ended ? last.expiryDate() : last.effectiveDate();
}

class AuthorityTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::AuthorityFile)
public:
    static QString sentence(const AuthorityFile &read)
    {
        switch (read.fault) {
        case AuthorityFault::None:
            break;
        case AuthorityFault::NotWhole:
            return tr("Give the whole path of the file, or choose it with Browse.");
        case AuthorityFault::Missing:
            return tr("There is no such file. Choose the CA's certificate, such as ca.pem.");
        case AuthorityFault::Unreadable:
            return tr("This file may not be read. Change its permissions, or choose a copy.");
        case AuthorityFault::TooLarge:
            return tr("This file is over 1 MiB. Choose the CA's certificate alone.");
        case AuthorityFault::Der:
            return tr("This certificate is not in PEM. Convert it: openssl x509 -inform der -in FILE -out ca.pem");
        case AuthorityFault::PrivateKey:
            return tr("This is a private key. Choose the CA's certificate.");
        case AuthorityFault::NoCertificate:
            return tr("There is no certificate in this file: PEM has a block from -----BEGIN CERTIFICATE----- on.");
        case AuthorityFault::NoAuthority:
            return tr("This is a server's certificate, not the CA's. Choose the certificate of the CA that made it.");
        case AuthorityFault::NotYet:
            return tr("This CA is valid from %1 on. Check the clock of this machine.").arg(day(read.date));
        case AuthorityFault::Ended:
            return tr("This CA expired on %1. Choose the one that replaced it.").arg(day(read.date));
        }
        return {};
    }

private:
    static QString day(const QDateTime &time)
    {
        return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
    }
};
} // namespace

AuthorityFile authorityFile(const QString &file, const QDateTime &now)
{
    AuthorityFile read;
    const QFileInfo info(file);
    QFile opened(file);
    if (!info.isAbsolute()) {
        read.fault = AuthorityFault::NotWhole;
    } else if (!info.isFile()) {
        read.fault = AuthorityFault::Missing;
    } else if (info.size() > AuthorityFileLimit) {
        read.fault = AuthorityFault::TooLarge;
    } else if (!opened.open(QFile::ReadOnly)) {
        read.fault = AuthorityFault::Unreadable;
    } else {
        const QByteArray content = opened.read(AuthorityFileLimit);
        read.certificates = QSslCertificate::fromData(content, QSsl::Pem);
        if (read.certificates.isEmpty())
            read.fault = faultOfText(content);
        else
            keepAnchors(read, now);
    }
    return read;
}

QString authorityProblem(const QString &file, const QDateTime &now)
{
    return AuthorityTexts::sentence(authorityFile(file, now));
}

} // namespace Linesman
