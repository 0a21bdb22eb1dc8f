// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/emulatorprocess.h"
#include "tests/support/certificate.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

/*! `linesman-cli connections` over a data folder with two of them. */
class TstConnectionsCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    CliOutcome connections(const QStringList &arguments) const
    {
        return runCli(QStringList{u"connections"_s} + arguments +
                      QStringList{u"--json"_s, u"--data-dir"_s, m_folder.path()});
    }
    QString inUse() const
    {
        for (const QJsonObject &line : connections({u"list"_s}).lines) {
            if (line.value(u"isInUse"_s).toBool())
                return line.value(u"name"_s).toString();
        }
        return {};
    }

private slots:
    void init()
    {
        QFile file(m_folder.filePath(u"connections.json"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{\"version\":1,\"current\":\"c1\",\"connections\":["
                   "{\"id\":\"c1\",\"name\":\"Harbour\",\"target\":\"standard\",\"clientId\":\"64f0a1b2c3d4-abcd\"},"
                   "{\"id\":\"c2\",\"name\":\"Here\",\"target\":\"emulator\",\"apiUrl\":\"http://127.0.0.1:8470\","
                   "\"clientId\":\"64f0a1b2c3d5-abcd\"}]}");
    }

    void listsThem()
    {
        const CliOutcome outcome = connections({u"list"_s});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.lines.size(), 2);
        QCOMPARE(outcome.lines.first().value(u"name"_s).toString(), u"Harbour"_s);
        QCOMPARE(inUse(), u"Harbour"_s);
    }

    void usesAnother()
    {
        QCOMPARE(connections({u"use"_s, u"here"_s}).status, 0);
        QCOMPARE(inUse(), u"Here"_s);
        QCOMPARE(connections({u"use"_s, u"c1"_s}).status, 0);
        QCOMPARE(inUse(), u"Harbour"_s);
    }

    void trustsACaAtOne()
    {
        const QString authority = m_folder.filePath(u"ca.pem"_s);
        const QString key = m_folder.filePath(u"key.pem"_s);
        QVERIFY(writeCertificate(authority, key));
        QCOMPARE(connections({u"trust"_s, u"Here"_s, authority}).status, 0);
        QCOMPARE(connections({u"list"_s}).lines.last().value(u"caFile"_s).toString(), authority);
        QCOMPARE(connections({u"list"_s}).lines.first().value(u"caFile"_s).toString(), QString());
        const CliOutcome refused = connections({u"trust"_s, u"Here"_s, key});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains(u"private key"_s), qPrintable(refused.err));
        QCOMPARE(connections({u"list"_s}).lines.last().value(u"caFile"_s).toString(), authority);
        QCOMPARE(connections({u"trust"_s, u"Here"_s}).status, 0);
        QCOMPARE(connections({u"list"_s}).lines.last().value(u"caFile"_s).toString(), QString());
    }

    void namesTheNearest()
    {
        const CliOutcome outcome = connections({u"use"_s, u"Harbor"_s});
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.contains(u"did you mean \"Harbour\"?"_s), qPrintable(outcome.err));
        QCOMPARE(inUse(), u"Harbour"_s);
    }

    void removesOne()
    {
        const CliOutcome outcome = connections({u"remove"_s, u"Here"_s});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.lines.first().value(u"event"_s).toString(), u"removed"_s);
        QCOMPARE(connections({u"list"_s}).lines.size(), 1);
        QCOMPARE(connections({u"remove"_s, u"Here"_s}).status, 2);
    }
};

LINESMAN_TEST(TstConnectionsCommand)
#include "tst_connectionscommand.moc"
