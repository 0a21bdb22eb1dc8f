// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/*! The Containerfile, the CI recipes and the Flatpak manifest, as far as they can be judged without a container. */
class TstRecipes : public QObject
{
    Q_OBJECT

private slots:
    void areSound()
    {
        const QString python = u"/usr/bin/python3"_s; // Debian's: the one that python3-yaml is for
        if (QProcess::execute(python, {u"-c"_s, u"import yaml"_s}) != 0 ||
            QStandardPaths::findExecutable(u"shellcheck"_s).isEmpty())
            QSKIP("no python3-yaml or no shellcheck");
        QProcess lint;
        lint.setProcessChannelMode(QProcess::MergedChannels);
        lint.start(python, {Linesman::Testing::sourceDir() + u"/tests/app/packaging/lint_recipes.py"_s,
                            Linesman::Testing::sourceDir(), Linesman::Testing::cliProgram()});
        QVERIFY(lint.waitForFinished(120'000));
        const QByteArray said = lint.readAll();
        QVERIFY2(lint.exitCode() == 0, said.constData());
    }
};

LINESMAN_TEST(TstRecipes)
#include "tst_recipes.moc"
