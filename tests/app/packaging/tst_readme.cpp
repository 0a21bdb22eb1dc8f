// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facts/findingbook.h"
#include "app/webhooks/variant.h"
#include "tests/app/cli/readmebridge.h"
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
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
        const QTemporaryDir folder;
        Linesman::TestSuite::ReadmeBridge bridge(folder.path());
        QVERIFY2(bridge.port() > 0, qPrintable(bridge.said()));

        QProcess test;
        test.setWorkingDirectory(folder.path());
        test.setProcessChannelMode(QProcess::MergedChannels);
        test.start(Linesman::Testing::cliProgram(),
                   {u"readiness"_s, u"--without"_s, u"drills"_s, u"--endpoint"_s, bridge.url(), u"--ready-file"_s,
                    u"ready.json"_s, u"--report"_s, u"line.html"_s, u"--data-dir"_s, folder.filePath(u"data"_s),
                    u"--timeout"_s, u"60"_s});
        const bool finished = test.waitForFinished(180000);
        QVERIFY2(finished && test.exitCode() == 0, qPrintable(QString::fromUtf8(test.readAll()) + bridge.said()));
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
