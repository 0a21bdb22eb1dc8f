// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/endpointoptions.h"

#include "tests/app/cli/emulatorprocess.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>

using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

/*! What it costs to start linesman-cli, of which each word that a shell completes is one start. */
class TstStart : public QObject
{
    Q_OBJECT

private slots:
    void takesNoLibraryThatIsLoadedWhenNeeded()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_TRACE_LOADED_OBJECTS"_s, u"1"_s); // glibc's loader lists libraries and runs nothing
        const CliOutcome outcome = runCli({u"--version"_s}, {}, environment);
        QVERIFY2(outcome.out.contains("libQt6Core"), outcome.out.constData());
        QVERIFY2(!outcome.out.contains("libcurl"), outcome.out.constData());
        QVERIFY2(!outcome.out.contains("libldap"), outcome.out.constData());
        QVERIFY2(!outcome.out.contains("libgnutls"), outcome.out.constData());
    }

    void readsNoAuthoritiesThatTheSystemTrusts()
    {
        const QByteArray fileBefore = qgetenv("SSL_CERT_FILE");
        const QByteArray folderBefore = qgetenv("SSL_CERT_DIR");
        const QTemporaryDir own;
        QFile authority(own.filePath(u"own.pem"_s));
        QVERIFY(authority.open(QFile::WriteOnly));
        authority.close();
        qputenv("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt");
        qputenv("SSL_CERT_DIR", "/etc/ssl/certs/");
        const QStringList none = Linesman::Cli::authoritiesOfEnvironment();
        qputenv("SSL_CERT_DIR", "/etc/ssl/certs:" + own.path().toUtf8());
        const QStringList one = Linesman::Cli::authoritiesOfEnvironment();
        qputenv("SSL_CERT_FILE", authority.fileName().toUtf8());
        const QStringList both = Linesman::Cli::authoritiesOfEnvironment();
        const auto putBack = [](const char *name, const QByteArray &before) {
            before.isEmpty() ? qunsetenv(name) : qputenv(name, before);
        };
        putBack("SSL_CERT_FILE", fileBefore);
        putBack("SSL_CERT_DIR", folderBefore);
        QCOMPARE(none, QStringList());
        QCOMPARE(one, QStringList{authority.fileName()});
        QCOMPARE(both, (QStringList{authority.fileName(), authority.fileName()}));
    }

    void saysThatALibraryIsMissingWhenItIsNeeded()
    {
        const QTemporaryDir folder;
        QFile noLibrary(folder.filePath(u"libcurl.so.4"_s));
        QVERIFY(noLibrary.open(QFile::WriteOnly));
        QVERIFY(noLibrary.write("no library\n") > 0);
        noLibrary.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_LIBRARY_PATH"_s, folder.path()); // is found before the real one
        const CliOutcome outcome = runCli(
            {u"deliver"_s, u"--to"_s, u"http://127.0.0.1:9/"_s, u"--no-history"_s, u"--json"_s, u"--count"_s, u"2"_s},
            {}, environment);
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.out.count("libcurl 4 cannot be loaded"), 2);
        const CliOutcome told =
            runCli({u"deliver"_s, u"--to"_s, u"http://127.0.0.1:9/"_s, u"--no-history"_s}, {}, environment);
        QCOMPARE(told.status, 1);
        QVERIFY2(told.out.contains("Refused: libcurl 4 cannot be loaded"), (told.out + told.err.toUtf8()).constData());
        QCOMPARE(runCli({u"--version"_s}, {}, environment).status, 0);
    }
};

LINESMAN_TEST(TstStart)
#include "tst_start.moc"
