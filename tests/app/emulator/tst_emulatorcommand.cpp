// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/store.h"
#include "tests/app/emulator/harness.h"
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTemporaryDir>

using namespace Linesman;
using namespace Linesman::Testing;

/*! The emulator as the command line starts it. */
class TstEmulatorCommand : public QObject
{
    Q_OBJECT
private slots:
    void commandLineStartsAndStops();
    void commandLineSaysWhyNot_data();
    void commandLineSaysWhyNot();
};

void TstEmulatorCommand::commandLineStartsAndStops()
{
    QTemporaryDir folder;
    const QString readyFile = folder.filePath(u"ready.json"_s);
    QProcess process;
    process.start(Linesman::Testing::cliProgram(),
                  {u"emulator"_s, u"--port"_s, u"0"_s, u"--ready-file"_s, readyFile, u"--redirect-uri"_s,
                   u"http://127.0.0.1:5/cb"_s, u"--json"_s, u"--data-dir"_s, folder.path()});
    QVERIFY(process.waitForStarted());
    while (!process.canReadLine())
        QVERIFY(process.waitForReadyRead(30'000));
    const QJsonObject line = QJsonDocument::fromJson(process.readLine()).object();
    QFile file(readyFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object(), line);
    QCOMPARE(line.value("pid"_L1).toInteger(), process.processId());
    QVERIFY(line.value("redirectUris"_L1).toArray().contains(u"http://127.0.0.1:5/cb"_s));
    RawClient client(quint16(QUrl(line.value("baseUrl"_L1).toString()).port()));
    QVERIFY(client.isConnected());
    // A long poll under way does not keep it from ending.
    client.send("GET /_emulator/log?after=999&waitMs=30000 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    process.terminate();
    QVERIFY(process.waitForFinished(5'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void TstEmulatorCommand::commandLineSaysWhyNot_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("fixture missing") << QStringList{u"--fixtures"_s, u"/nonexistent.json"_s} << 3
                                     << QByteArray("/nonexistent.json");
    QTest::newRow("key missing") << QStringList{u"--signing-key"_s, u"/nonexistent.pem"_s} << 3
                                 << QByteArray("/nonexistent.pem");
    QTest::newRow("ready file in no folder")
        << QStringList{u"--ready-file"_s, u"/dev/null/ready.json"_s} << 3 << QByteArray("/dev/null/ready.json");
    QTest::newRow("address") << QStringList{u"--bind"_s, u"203.0.113.1"_s} << 3 << QByteArray("203.0.113.1");
    QTest::newRow("profile") << QStringList{u"--profile"_s, u"modern"_s} << 2 << QByteArray("modern");
    QTest::newRow("half of TLS") << QStringList{u"--tls-cert"_s, u"x"_s} << 2 << QByteArray("--tls-key");
    QTest::newRow("magic") << QStringList{u"--magic"_s} << 0 << QByteArray("+15005550100");
    QTest::newRow("magic for programs") << QStringList{u"--magic"_s, u"--json"_s} << 0
                                        << QByteArray("\"email\":\"delivered@magic.example\"");
}

void TstEmulatorCommand::commandLineSaysWhyNot()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, reason);
    QProcess process;
    process.start(Linesman::Testing::cliProgram(), QStringList{u"emulator"_s, u"--port"_s, u"0"_s} + arguments);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), status);
    const QByteArray said = process.readAllStandardError() + process.readAllStandardOutput();
    QVERIFY2(said.contains(reason), said);
}

LINESMAN_TEST(TstEmulatorCommand)
#include "tst_emulatorcommand.moc"
