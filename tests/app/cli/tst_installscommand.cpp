// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/emulatorprocess.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

/*! `linesman-cli installs` and `providers`, from nothing to a report, against an emulator in another process. */
class TstInstallsCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<EmulatorProcess> m_emulator;

    QString data() const { return m_folder.filePath(u"data"_s); }
    CliOutcome installs(const QStringList &arguments) const
    {
        return runCli(QStringList{u"installs"_s} + arguments +
                      QStringList{u"--emulator"_s, m_emulator->url(), u"--data-dir"_s, data()});
    }
    CliOutcome providers(const QStringList &arguments) const
    {
        return runCli(QStringList{u"providers"_s} + arguments + QStringList{u"--data-dir"_s, data()});
    }
    QString location(int index) const
    {
        return m_emulator->ready.value(u"locations"_s).toArray().at(index).toObject().value(u"id"_s).toString();
    }
    void writeFile(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bytes);
    }
    QByteArray content(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        m_emulator = std::make_unique<EmulatorProcess>(m_folder.filePath(u"emulator"_s));
        QVERIFY(!m_emulator->url().isEmpty());
        QVERIFY(QDir().mkpath(data()));
        writeFile(u"data/connections.json"_s,
                  "{\"version\":1,\"current\":\"c1\",\"connections\":[{\"id\":\"c1\",\"name\":\"Harbour\","
                  "\"target\":\"standard\",\"clientId\":\"64f0a1b2c3d4e5f607182930-abcd\"}]}");
    }

    void cleanupTestCase() { m_emulator.reset(); }

    void listsTheCompanysLocations_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("count");
        QTest::newRow("all") << QStringList() << 2;
        QTest::newRow("v3") << QStringList{u"--v3"_s} << 2;
        QTest::newRow("installed") << QStringList{u"--installed"_s} << 1;
        QTest::newRow("not installed") << QStringList{u"--not-installed"_s} << 1;
        QTest::newRow("nobody") << QStringList{u"--query"_s, u"nowhere"_s} << 0;
    }

    void listsTheCompanysLocations()
    {
        QFETCH(const QStringList, options);
        QFETCH(const int, count);
        const CliOutcome outcome = installs(QStringList{u"list"_s, u"--json"_s} + options);
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.lines.size(), count + 1);
        QCOMPARE(outcome.lines.constLast().value(u"event"_s).toString(), u"listed"_s);
        QCOMPARE(outcome.lines.constLast().value(u"count"_s).toInt(), count);
    }

    void mintsTokens()
    {
        const CliOutcome all = installs({u"mint"_s, u"--json"_s});
        QVERIFY2(all.status == 0, qPrintable(all.err));
        QCOMPARE(all.lines.constLast().value(u"ok"_s).toInt(), 1);
        const CliOutcome without = installs({u"mint"_s, u"--location"_s, location(1), u"--json"_s});
        QCOMPARE(without.status, 1);
        QVERIFY(without.lines.constFirst().value(u"error"_s).toString().contains("not installed"_L1));
        QVERIFY(!all.out.contains("eyJ"));
    }

    void checksWhatWorksWhere()
    {
        const CliOutcome outcome = installs({u"check"_s, u"--location"_s, location(0), u"--json"_s});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err + QString::fromUtf8(outcome.out)));
        const QJsonObject row = outcome.lines.constFirst();
        QCOMPARE(row.value(u"event"_s).toString(), u"cells"_s);
        QCOMPARE(row.value(u"providers"_s).toArray().size(), 5);
        for (const QJsonValue &cell : row.value(u"providers"_s).toArray())
            QCOMPARE(cell.toObject().value(u"verdict"_s).toString(), u"ready"_s);
        QCOMPARE(outcome.lines.constLast().value(u"ready"_s).toInt(), 5);
        QVERIFY(QString::fromUtf8(outcome.out).contains("P-04"_L1)); // a call provider is there
    }

    void writesTheReport_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("CSV") << u"matrix.csv"_s << QByteArray("locationId,location,");
        QTest::newRow("HTML") << u"matrix.html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("JSON lines") << u"matrix.jsonl"_s << QByteArray("{\"installed\":");
    }

    void writesTheReport()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, start);
        const CliOutcome outcome = installs({u"export"_s, m_folder.filePath(name)});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QVERIFY2(content(name).startsWith(start), content(name).constData());
        QVERIFY(content(name).contains(location(0).toLatin1()));
        QVERIFY(!content(name).contains("eyJ"));
        QVERIFY2(!content(name).contains("there is no token yet"), "an emulator is asked before it is written");
        QVERIFY(!content(name).contains("lang=\"C\""));
    }

    void asksAnEmulatorBeforeItWritesForStaff()
    {
        const CliOutcome outcome = runCli({u"doctor"_s, u"staff"_s, m_folder.filePath(u"staff.csv"_s), u"--emulator"_s,
                                           m_emulator->url(), u"--data-dir"_s, data()});
        QVERIFY2(content(u"staff.csv"_s).contains(location(0).toLatin1()), qPrintable(outcome.err));
        QVERIFY2(!content(u"staff.csv"_s).contains("there is no token yet"), content(u"staff.csv"_s).constData());
    }

    void namesTheOwnerOfAMessage()
    {
        const QStringList there{u"--emulator"_s, m_emulator->url(), u"--data-dir"_s, data(), u"--json"_s};
        const CliOutcome sent = runCli(QStringList{u"emulator"_s, u"send"_s, u"hi"_s} + there);
        QVERIFY2(sent.status == 0, qPrintable(sent.err));
        const QString message = sent.lines.constFirst().value(u"messageId"_s).toString();
        const CliOutcome outcome = runCli(QStringList{u"doctor"_s, u"owner"_s, message} + there);
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        const QJsonObject owner = outcome.lines.constFirst();
        QVERIFY(!owner.value(u"provider"_s).toString().isEmpty());
        QCOMPARE(owner.value(u"sentence"_s)
                     .toString()
                     .contains(u"\"%1\" (%2)"_s.arg(owner.value(u"provider"_s).toString(),
                                                    owner.value(u"providerId"_s).toString())),
                 true);
    }

    void refusesAFormatThatItDoesNotWrite()
    {
        for (const QString &name : {u"matrix.pdf"_s, u"matrix"_s}) {
            const CliOutcome outcome = installs({u"export"_s, m_folder.filePath(name)});
            QCOMPARE(outcome.status, 2);
            QVERIFY2(outcome.err.contains(u".csv, .html or .jsonl"_s), qPrintable(outcome.err));
            QVERIFY(!QFileInfo::exists(m_folder.filePath(name)));
        }
    }

    void writesIntoWhatIsNoPlainFile()
    {
        const QString pipe = m_folder.filePath(u"pipe.csv"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const int end = ::open(QFile::encodeName(pipe).constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        const CliOutcome outcome = installs({u"export"_s, pipe});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        char start[16] = {};
        QVERIFY(::read(end, start, sizeof start) > 0);
        QVERIFY(QByteArray(start, sizeof start).startsWith("locationId,"));
        ::close(end);
        struct stat found = {};
        QCOMPARE(::lstat(QFile::encodeName(pipe).constData(), &found), 0);
        QVERIFY(S_ISFIFO(found.st_mode));
    }

    void takesProvidersByHandAndFromAFile()
    {
        QCOMPARE(providers({u"list"_s}).status, 0);
        const QStringList sound{u"add"_s,     u"--id"_s,        u"65a1b2c3d4e5f60718293a4b"_s,
                                u"--kind"_s,  u"sms-default"_s, u"--name"_s,
                                u"Harbour"_s, u"--url"_s,       u"https://bridge.example/hook"_s};
        QCOMPARE(providers(sound).status, 0);
        const CliOutcome doubtful = providers({u"add"_s, u"--id"_s, u"Lo4mVwC2QbXr7TzK9dYa"_s, u"--kind"_s, u"Call"_s,
                                               u"--name"_s, u"Calls"_s, u"--json"_s});
        QCOMPARE(doubtful.status, 0);
        QVERIFY(doubtful.lines.constFirst().value(u"sentence"_s).toString().contains("location id"_L1));
        // A doubt refuses nothing: it is said in the language chosen.
        const CliOutcome other = providers({u"add"_s, u"--id"_s, u"Lo4mVwC2QbXr7TzK9dYa"_s, u"--kind"_s, u"Call"_s,
                                            u"--name"_s, u"Calls"_s, u"--json"_s, u"--language"_s, u"x-pseudo"_s});
        QCOMPARE(other.status, 0);
        QVERIFY2(other.lines.constFirst().value(u"sentence"_s).toString().endsWith("~]"_L1), other.out.constData());
        QCOMPARE(providers({u"check"_s}).status, 1);
        QCOMPARE(providers({u"remove"_s, u"Lo4mVwC2QbXr7TzK9dYa"_s}).status, 0);
        QCOMPARE(providers({u"check"_s}).status, 0);
        QCOMPARE(providers({u"remove"_s, u"nobody"_s}).status, 2);

        QCOMPARE(providers({u"export"_s, m_folder.filePath(u"p.json"_s)}).status, 0);
        QCOMPARE(providers({u"remove"_s, u"65a1b2c3d4e5f60718293a4b"_s}).status, 0);
        QCOMPARE(providers({u"import"_s, m_folder.filePath(u"p.json"_s)}).status, 0);
        QCOMPARE(providers({u"list"_s, u"--json"_s}).lines.size(), 1);
        writeFile(u"bad.json"_s, "[{\"id\":\"a\",\"kind\":\"Fax\",\"name\":\"x\"}]");
        const CliOutcome bad = providers({u"import"_s, m_folder.filePath(u"bad.json"_s), u"--json"_s});
        QCOMPARE(bad.status, 1);
        QCOMPARE(bad.lines.constFirst().value(u"field"_s).toString(), u"providers[0].kind"_s);
        QCOMPARE(providers({u"import"_s, u"/nowhere.json"_s}).status, 3);
        QCOMPARE(providers({u"list"_s, u"--connection"_s, u"nobody"_s}).status, 2);
    }

    void rehearses_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("finding");
        QTest::newRow("careful") << QStringList{u"--locations"_s, u"3"_s} << 0 << QString();
        QTest::newRow("company") << QStringList{u"--uninstall"_s, u"company"_s, u"--order"_s, u"token-first"_s} << 0
                                 << QString();
        QTest::newRow("a bad habit") << QStringList{u"--habit"_s, u"needs-company-id"_s} << 1 << u"I-02"_s;
        QTest::newRow("half an endpoint") << QStringList{u"--events-to"_s, u"http://127.0.0.1:1/e"_s} << 2 << QString();
    }

    void rehearses()
    {
        QFETCH(const QStringList, options);
        QFETCH(const int, status);
        QFETCH(const QString, finding);
        const CliOutcome outcome = runCli(
            QStringList{u"installs"_s, u"rehearse"_s, u"--json"_s, u"--timeout"_s, u"1.5"_s, u"--data-dir"_s, data()} +
            options);
        QCOMPARE(outcome.status, status);
        if (status == 2)
            return;
        QCOMPARE(outcome.lines.constLast().value(u"event"_s).toString(), u"rehearsed"_s);
        QCOMPARE(outcome.lines.constLast().value(u"failed"_s).toInt() > 0, status == 1);
        QCOMPARE(QString::fromUtf8(outcome.out).contains(u"\"event\":\"finding\""_s), !finding.isEmpty());
        QVERIFY(QString::fromUtf8(outcome.out).contains(finding));
    }

    void tellsTheRules()
    {
        const CliOutcome all = providers({u"rules"_s, u"--json"_s});
        QCOMPARE(all.status, 0);
        QCOMPARE(all.lines.size(), 5);
        const CliOutcome one = providers({u"rules"_s, u"email-default"_s, u"--json"_s});
        QCOMPARE(one.lines.size(), 1);
        QVERIFY(one.out.contains("Settings > Email Services"));
        QCOMPARE(providers({u"rules"_s, u"fax"_s}).status, 2);
    }
};

LINESMAN_TEST(TstInstallsCommand)
#include "tst_installscommand.moc"
