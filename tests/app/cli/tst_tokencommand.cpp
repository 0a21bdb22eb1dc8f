// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/emulatorprocess.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

/*! `linesman-cli token` against an emulator in another process, without a display and without a key store. */
class TstTokenCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<EmulatorProcess> m_emulator;

    CliOutcome token(const QStringList &arguments) const
    {
        return runCli(QStringList{u"token"_s} + arguments +
                      QStringList{u"--emulator"_s, m_emulator->url(), u"--data-dir"_s, m_folder.filePath(u"data"_s)});
    }
    QString location(int index) const
    {
        return m_emulator->ready.value(u"locations"_s).toArray().at(index).toObject().value(u"id"_s).toString();
    }

private slots:
    void initTestCase()
    {
        m_emulator = std::make_unique<EmulatorProcess>(m_folder.filePath(u"emulator"_s));
        QVERIFY(!m_emulator->url().isEmpty());
    }

    void cleanupTestCase() { m_emulator.reset(); }

    void listsTheCompanysToken()
    {
        const CliOutcome outcome = token({u"list"_s, u"--json"_s});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.lines.size(), 1);
        const QJsonObject line = outcome.lines.constFirst();
        QCOMPARE(line.value(u"event"_s).toString(), u"token"_s);
        QCOMPARE(line.value(u"class"_s).toString(), u"Company"_s);
        QCOMPARE(line.value(u"id"_s), m_emulator->ready.value(u"companyId"_s));
        QVERIFY(line.value(u"expiresInSeconds"_s).toInt() > 86000);
        QVERIFY(line.value(u"missingScopes"_s).toArray().isEmpty());
    }

    void showsALocationsClaimsWithoutItsToken()
    {
        const CliOutcome outcome = token({u"show"_s, location(0), u"--json"_s});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        const QJsonObject claims = outcome.lines.constFirst().value(u"claims"_s).toObject();
        QCOMPARE(claims.value(u"authClass"_s).toString(), u"Location"_s);
        QCOMPARE(claims.value(u"authClassId"_s).toString(), location(0));
        QVERIFY(!outcome.out.contains("eyJ"));
    }

    void revealsTheTokenOnlyWhenAsked()
    {
        const CliOutcome outcome = token({u"show"_s, location(0), u"--reveal"_s});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.startsWith("eyJ"));
        QCOMPARE(outcome.out.count('\n'), 1);
    }

    void refreshesToTheNextGeneration()
    {
        const CliOutcome outcome = token({u"refresh"_s, u"--json"_s});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.lines.constFirst().value(u"generation"_s).toInt(), 2);
    }

    void forgets()
    {
        const CliOutcome outcome = token({u"forget"_s, u"--all"_s, u"--json"_s});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.lines.constFirst().value(u"event"_s).toString(), u"forgotten"_s);
    }

    void aLocationWithoutTheAppIsRefused()
    {
        QCOMPARE(token({u"show"_s, location(1)}).status, 2); // it is not among the known ones
    }

    void endsWithTwoOrThree_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("no connection in use") << QStringList{u"list"_s} << 2;
        QTest::newRow("no such connection") << QStringList{u"list"_s, u"--connection"_s, u"nobody"_s} << 2;
        QTest::newRow("no emulator there") << QStringList{u"list"_s, u"--emulator"_s, u"http://127.0.0.1:9"_s} << 3;
        QTest::newRow("no address") << QStringList{u"list"_s, u"--emulator"_s, u"emulator"_s} << 2;
        QTest::newRow("no word") << QStringList{} << 2;
    }

    void endsWithTwoOrThree()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const CliOutcome outcome =
            runCli(QStringList{u"token"_s} + arguments + QStringList{u"--data-dir"_s, m_folder.filePath(u"empty"_s)});
        QCOMPARE(outcome.status, status);
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(outcome.out.isEmpty());
    }
};

LINESMAN_TEST(TstTokenCommand)
#include "tst_tokencommand.moc"
