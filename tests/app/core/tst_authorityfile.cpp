// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/authorityfile.h"
#include "tests/support/certificate.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr char ServersCertificate[] = "-----BEGIN CERTIFICATE-----\n"
                                      "MIIBHTCBxAIUB/UgGcdKllpYtGMth3AP5IYloQIwCgYIKoZIzj0EAwIwDTELMAkG\n"
                                      "A1UEAwwCQ0EwIBcNMjYxMTMwMjMyNTIyWhgPMjEyNjExMDYyMzI1MjJaMBQxEjAQ\n"
                                      "BgNVBAMMCWxvY2FsaG9zdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABIVYW+xG\n"
                                      "twlgtkifG1Tk7xU96egFro7zc/nUJGYmb9eklFFH5IBHlN3koNa2Q4kydn17GqG0\n"
                                      "j7UazJvkf68uAm8wCgYIKoZIzj0EAwIDSAAwRQIhAMQUYEaFF5BZuoq+hgN1kOL2\n"
                                      "TVA6yixIQ1ivw2oDZ9JrAiBLQNVsJ38OGiK4HHTd5gctbRP/kxkKoRqmpBabz9BD\n"
                                      "Pw==\n"
                                      "-----END CERTIFICATE-----\n";
} // namespace

class TstAuthorityFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QDateTime m_now = QDateTime::currentDateTimeUtc();

    QString file(const QByteArray &content) const
    {
        QFile written(m_folder.filePath(u"some.pem"_s));
        if (!written.open(QFile::WriteOnly))
            qFatal("no file");
        written.write(content);
        return written.fileName();
    }
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString authority(long seconds = 24L * 3600) const
    {
        const QString name = m_folder.filePath(u"ca.pem"_s);
        if (!writeCertificate(name, m_folder.filePath(u"key.pem"_s), seconds))
            qFatal("no certificate");
        return name;
    }
    AuthorityFault fault(const QString &name) const { return authorityFile(name, m_now).fault; }

private slots:
    void takesACa()
    {
        QCOMPARE(fault(authority()), AuthorityFault::None);
        QCOMPARE(authorityProblem(authority(), m_now), QString());
        // With what belongs to no certificate before it, as openssl x509 -text writes it.
        QCOMPARE(fault(file("Certificate:\n    Data:\n" + read(authority()))), AuthorityFault::None);
    }

    void saysWhatIsWrong()
    {
        QCOMPARE(fault(u"ca.pem"_s), AuthorityFault::NotWhole);
        QCOMPARE(fault(m_folder.filePath(u"none.pem"_s)), AuthorityFault::Missing);
        QCOMPARE(fault(m_folder.path()), AuthorityFault::Missing);
        QCOMPARE(fault(u"/dev/zero"_s), AuthorityFault::Missing);
        QCOMPARE(fault(file({})), AuthorityFault::NoCertificate);
        QCOMPARE(fault(file("\x7f"
                            "ELF\0\1")),
                 AuthorityFault::NoCertificate);
        QCOMPARE(fault(file(QByteArray(2 << 20, 'a'))), AuthorityFault::TooLarge);
        const QString whole = authority();
        QCOMPARE(fault(m_folder.filePath(u"key.pem"_s)), AuthorityFault::PrivateKey);
        QCOMPARE(fault(file(QSslCertificate::fromPath(whole).first().toDer())), AuthorityFault::Der);
        QCOMPARE(fault(file(read(whole).left(200))), AuthorityFault::NoCertificate); // copied in part
    }

    void anEndedCaIsSaidWithItsDay()
    {
        const QString ended = authority(-60);
        QCOMPARE(fault(ended), AuthorityFault::Ended);
        QVERIFY(authorityProblem(ended, m_now).contains(u"expired on"_s));
        QCOMPARE(authorityFile(authority(), m_now.addDays(-30)).fault, AuthorityFault::NotYet);
        // One that is good beside it: a bundle is as good as its best.
        const QByteArray both = read(ended) + read(authority());
        QCOMPARE(fault(file(both)), AuthorityFault::None);
    }

    void aServersCertificateIsNoCa()
    {
        // Made by a CA "CA", for localhost, until 2126; its own key was thrown away.
        QCOMPARE(fault(file(QByteArray(ServersCertificate))), AuthorityFault::NoAuthority);
    }
};

LINESMAN_TEST(TstAuthorityFile)
#include "tst_authorityfile.moc"
