// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facts/findingbook.h"
#include "app/webhooks/variant.h"
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
namespace Facts = Linesman::Facts;
namespace Webhooks = Linesman::Webhooks;

namespace {

QString readme()
{
    QFile file(Linesman::Testing::sourceDir() + u"/README.md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/*! The Node program of the five-minute tour, without the indentation of its list item. */
QString bridge()
{
    const QString from = u"   ```js\n"_s;
    const qsizetype begin = readme().indexOf(from);
    if (begin < 0)
        return {};
    QString program = readme().mid(begin + from.size()).section(u"   ```\n"_s, 0, 0);
    static const QRegularExpression indentation(u"^   "_s, QRegularExpression::MultilineOption);
    return program.remove(indentation);
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool listens(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(1000);
}

} // namespace

/*!
    What the README promises a newcomer.
*/
class TstReadme : public QObject
{
    Q_OBJECT

private slots:
    /*! And the signature lab, which sends what is signed and no JSON, too: it must not end the program. */
    void itsBridgePassesTheLineTest()
    {
        const QString node = QStandardPaths::findExecutable(u"node"_s);
        if (node.isEmpty())
            QSKIP("no Node");
        QTemporaryDir folder;
        const QString port = QString::number(freePort());
        QString program = bridge();
        QVERIFY2(program.contains(u"3000"_s), "the README has no bridge in Node");
        QFile file(folder.filePath(u"bridge.mjs"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(program.replace(u"listen(3000"_s, u"listen("_s + port).toUtf8());
        file.close();

        QProcess running;
        running.setWorkingDirectory(folder.path());
        running.setProcessChannelMode(QProcess::MergedChannels);
        running.start(node, {file.fileName()});
        QTRY_VERIFY_WITH_TIMEOUT(listens(port.toUShort()), 30000);

        QProcess test;
        test.setWorkingDirectory(folder.path());
        test.setProcessChannelMode(QProcess::MergedChannels);
        test.start(Linesman::Testing::cliProgram(),
                   {u"readiness"_s, u"--without"_s, u"drills"_s, u"--endpoint"_s,
                    u"http://127.0.0.1:%1/deliver"_s.arg(port), u"--ready-file"_s, u"ready.json"_s, u"--report"_s,
                    u"line.html"_s, u"--data-dir"_s, folder.filePath(u"data"_s), u"--timeout"_s, u"60"_s});
        const bool finished = test.waitForFinished(180000);
        running.kill();
        running.waitForFinished();
        const QByteArray said = test.readAll() + running.readAll();
        QVERIFY2(finished && test.exitCode() == 0, said.constData());
        QVERIFY(QFile::exists(folder.filePath(u"line.html"_s)));
    }

    /*! The numbers that README and man page tell are those that the program has. */
    void itsFiguresAreThePrograms()
    {
        const QString findings = QString::number(Facts::findingRows().size());
        const QString variants = QString::number(Webhooks::allVariants().size());
        QVERIFY2(readme().contains(u"`doctor` (%1 things"_s.arg(findings)), qPrintable(findings));
        QVERIFY2(readme().contains(u"(%1 variants of one delivery"_s.arg(variants)), qPrintable(variants));
        QFile manual(Linesman::Testing::sourceDir() + u"/packaging/linesman-cli.1"_s);
        QVERIFY(manual.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(manual.readAll()).remove(u'\\');
        QVERIFY2(page.contains(u"by name: %1 findings"_s.arg(findings)), qPrintable(findings));
        const QString part = page.section(u"BI \"--variant "_s, 1).section(u"BI \"--expect "_s, 0, 0);
        for (const Webhooks::Variant variant : Webhooks::allVariants()) {
            const QString name = Webhooks::variantName(variant);
            QVERIFY2(part.contains(u' ' + name + u' ') || part.contains(u' ' + name + u'\n'), qPrintable(name));
        }
    }

    void itNamesFilesThatExist()
    {
        static const QRegularExpression path(u"`((?:packaging|tests|translations|resources)/[\\w./-]+)`|"
                                             "src(?:set)?=\"([^\"]+)\""_s);
        int found = 0;
        const QString text = readme();
        for (auto it = path.globalMatch(text); it.hasNext(); ++found) {
            const QRegularExpressionMatch match = it.next();
            const QString name = match.captured(1) + match.captured(2);
            QVERIFY2(QFile::exists(Linesman::Testing::sourceDir() + u"/"_s + name), qPrintable(name));
        }
        QVERIFY(found > 3);
    }
};

LINESMAN_TEST(TstReadme)
#include "tst_readme.moc"
