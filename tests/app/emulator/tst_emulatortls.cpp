// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/certificates.h"
#include "tests/app/emulator/harness.h"
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>

using namespace Linesman;
using namespace Linesman::Testing;

namespace {
/*! What a client gets that trusts \a authority and nobody else, and takes the server for \a name. */
struct Visit {
    QByteArray answer;
    QString error;
};

Visit visit(quint16 port, const QByteArray &authority, const QString &name)
{
    QSslSocket socket;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromData(authority));
    socket.setSslConfiguration(configuration);
    socket.setPeerVerifyMode(QSslSocket::VerifyPeer);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port, name);
    if (!socket.waitForEncrypted(10'000))
        return {{}, socket.errorString()};
    socket.write("GET /health HTTP/1.1\r\nHost: " + name.toLatin1() + "\r\nConnection: close\r\n\r\n");
    Visit result;
    while (!result.answer.contains('}') && socket.waitForReadyRead(10'000))
        result.answer += socket.readAll();
    return result;
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class TstEmulatorTls : public QObject
{
    Q_OBJECT
private slots:
    void aClientThatTrustsTheAuthorityIsServed_data();
    void aClientThatTrustsTheAuthorityIsServed();
    void aClientThatTrustsAnotherIsNot();
    void theAuthorityStays();
    void theAuthorityVouchesForLittle();
    void aBrokenAuthorityIsNotReplaced();
    void commandLineExportsTheAuthority();
};

void TstEmulatorTls::aClientThatTrustsTheAuthorityIsServed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("highLevel");
    for (const QString &name : {u"localhost"_s, u"127.0.0.1"_s})
        QTest::newRow(qPrintable(name)) << name << false;
    for (const QString &name : Emulator::highLevelHosts())
        QTest::newRow(qPrintable(name)) << name << true;
}

void TstEmulatorTls::aClientThatTrustsTheAuthorityIsServed()
{
    QFETCH(QString, name);
    QFETCH(bool, highLevel);
    const QTemporaryDir folder;
    Emulator::Options options;
    options.authorityFolder = folder.path();
    options.speaksForHighLevel = highLevel;
    const Harness harness(options);
    QVERIFY(harness.ready.baseUrl.startsWith("https://127.0.0.1:"_L1));
    QCOMPARE(harness.ready.caCertificateFile,
             folder.filePath(highLevel ? u"emulator-ca-highlevel.pem"_s : u"emulator-ca.pem"_s));
    QCOMPARE(contentOf(harness.ready.caCertificateFile), harness.ready.caCertificatePem);
    QCOMPARE(Emulator::EmulatorDescription::fromJson(harness.ready.toJson()), harness.ready);
    const Visit seen = visit(quint16(QUrl(harness.ready.baseUrl).port()), harness.ready.caCertificatePem, name);
    QVERIFY2(seen.answer.startsWith("HTTP/1.1 200"), qPrintable(seen.error));
}

void TstEmulatorTls::aClientThatTrustsAnotherIsNot()
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    Emulator::Options options;
    options.authorityFolder = folder.path();
    const Harness harness(options);
    const quint16 port = quint16(QUrl(harness.ready.baseUrl).port());
    const Result<Emulator::OwnCertificate> other = Emulator::ownCertificate(elsewhere.path(), {}, {});
    QVERIFY(other.has_value());
    QVERIFY(!visit(port, other->authority, u"localhost"_s).error.isEmpty());
    QVERIFY(!visit(port, harness.ready.caCertificatePem, u"bridge.example"_s).error.isEmpty());
}

void TstEmulatorTls::theAuthorityStays()
{
    const QTemporaryDir folder;
    const Emulator::Reach wide{true, true};
    const Result<Emulator::OwnCertificate> first = Emulator::ownCertificate(folder.path(), wide, {});
    const Result<Emulator::OwnCertificate> second = Emulator::ownCertificate(folder.path(), wide, {u"192.168.7.7"_s});
    QVERIFY(first && second);
    QCOMPARE(second->authority, first->authority);
    QVERIFY(second->certificate != first->certificate);
    QVERIFY(second->privateKey != first->privateKey);
    const auto names = QSslCertificate(second->certificate).subjectAlternativeNames();
    QVERIFY(names.values(QSsl::IpAddressEntry).contains(u"192.168.7.7"_s));
    QVERIFY(names.values(QSsl::DnsEntry).contains(u"services.leadconnectorhq.com"_s));
    const QFileInfo key(second->keyFile);
    QCOMPARE(key.fileName(), u"emulator-ca-network-highlevel-key.pem"_s);
    QVERIFY(key.exists());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(key.permissions() & others));
    QVERIFY(!(QFileInfo(second->authorityFile).permissions() & others)); // --export-ca makes one for everybody
    QVERIFY(!contentOf(second->authorityFile).contains("PRIVATE"));
}

void TstEmulatorTls::theAuthorityVouchesForLittle()
{
    const QTemporaryDir folder;
    const Result<Emulator::OwnCertificate> own = Emulator::ownCertificate(folder.path(), {}, {});
    QVERIFY(own.has_value());
    const QString text = QSslCertificate(own->authority).toText();
    QVERIFY(text.contains(u"Name Constraints: critical"_s));
    QVERIFY(text.contains(u"DNS:localhost"_s));
    for (const QString &name : {u"leadconnectorhq"_s, u"gohighlevel"_s, u"192.168"_s})
        QVERIFY2(!text.contains(name), qPrintable(text));
    QVERIFY(!own->isTooWide);
    const QSslCertificate leaf(own->certificate);
    QVERIFY(!leaf.subjectAlternativeNames().values(QSsl::DnsEntry).contains(u"services.leadconnectorhq.com"_s));
    QVERIFY(!Emulator::reachOf({u"127.0.0.1"_s, u"::1"_s}, false).network);
    QVERIFY(Emulator::reachOf({u"127.0.0.1"_s, u"10.0.0.5"_s}, false).network);
    QVERIFY(Emulator::reachOf({u"0.0.0.0"_s}, false).network);

    const QTemporaryDir old; // with a CA of 0.1.0 in it
    const Result<Emulator::OwnCertificate> wide = Emulator::ownCertificate(old.path(), {true, true}, {});
    QVERIFY(QFile::rename(wide->authorityFile, old.filePath(u"emulator-ca.pem"_s)));
    QVERIFY(QFile::rename(wide->keyFile, old.filePath(u"emulator-ca-key.pem"_s)));
    const Result<Emulator::OwnCertificate> kept = Emulator::ownCertificate(old.path(), {}, {});
    QVERIFY(kept.has_value());
    QCOMPARE(kept->authority, wide->authority); // somebody trusts it
    QVERIFY(kept->isTooWide);
}

void TstEmulatorTls::aBrokenAuthorityIsNotReplaced()
{
    const QTemporaryDir folder;
    QVERIFY(Emulator::ownCertificate(folder.path(), {}, {}).has_value());
    QFile key(folder.filePath(u"emulator-ca-key.pem"_s));
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write("no key");
    key.close();
    const Result<Emulator::OwnCertificate> refused = Emulator::ownCertificate(folder.path(), {}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Storage);
    QVERIFY(refused.error().detail.contains(u"emulator-ca-key.pem"_s));
    QVERIFY(key.remove());
    QVERIFY(!Emulator::ownCertificate(folder.path(), {}, {}).has_value());
    QVERIFY(!Emulator::ownCertificate(folder.filePath(u"nowhere"_s), {}, {}).has_value());
}

void TstEmulatorTls::commandLineExportsTheAuthority()
{
    const QTemporaryDir folder;
    const QString exported = folder.filePath(u"ca.pem"_s);
    QProcess only;
    only.start(Linesman::Testing::cliProgram(),
               {u"emulator"_s, u"--export-ca"_s, exported, u"--data-dir"_s, folder.path()});
    QVERIFY(only.waitForFinished(30'000));
    QCOMPARE(only.exitCode(), 0);
    QVERIFY(!QSslCertificate(contentOf(exported)).isNull());
    QProcess process;
    process.start(Linesman::Testing::cliProgram(),
                  {u"emulator"_s, u"--tls"_s, u"--port"_s, u"0"_s, u"--json"_s, u"--data-dir"_s, folder.path()});
    while (!process.canReadLine())
        QVERIFY(process.waitForReadyRead(30'000));
    const Emulator::EmulatorDescription ready =
        Emulator::EmulatorDescription::fromJson(QJsonDocument::fromJson(process.readLine()).object());
    QCOMPARE(ready.caCertificatePem, contentOf(exported));
    const Visit seen = visit(quint16(QUrl(ready.baseUrl).port()), contentOf(exported), u"localhost"_s);
    QVERIFY2(seen.answer.startsWith("HTTP/1.1 200"), qPrintable(seen.error));
    process.terminate();
    QVERIFY(process.waitForFinished(10'000));
    QProcess both;
    both.start(Linesman::Testing::cliProgram(),
               {u"emulator"_s, u"--tls"_s, u"--tls-cert"_s, u"x"_s, u"--tls-key"_s, u"y"_s});
    QVERIFY(both.waitForFinished(30'000));
    QCOMPARE(both.exitCode(), 2);
}

LINESMAN_TEST(TstEmulatorTls)
#include "tst_emulatortls.moc"
