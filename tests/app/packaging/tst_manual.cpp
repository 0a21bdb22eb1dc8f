// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/*! The long options that a --help page describes: those that begin a line. */
QSet<QString> optionsOfHelp(const QString &help)
{
    static const QRegularExpression option(u"^ +(?:-\\w, ?)?(--[a-z-]+)"_s, QRegularExpression::MultilineOption);
    QSet<QString> options;
    for (auto it = option.globalMatch(help); it.hasNext();)
        options += it.next().captured(1);
    return options;
}

/*! The long options that a part of a manual page describes: those that head a tagged paragraph. */
QSet<QString> optionsOfManual(const QString &manual)
{
    static const QRegularExpression option(u"^\\.TP\\n\\.BI? \"?(\\\\-\\\\-[a-z\\\\-]+)"_s,
                                           QRegularExpression::MultilineOption);
    QSet<QString> options;
    for (auto it = option.globalMatch(manual); it.hasNext();)
        options += it.next().captured(1).remove(u'\\');
    return options;
}

QString manual(const QString &name)
{
    QFile file(Linesman::Testing::sourceDir() + u"/packaging/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/*! What stands between a heading and the next one of its kind or above. */
QString section(const QString &manual, const QString &heading)
{
    const qsizetype begin = manual.indexOf(u'\n' + heading + u'\n');
    if (begin < 0)
        return {};
    static const QRegularExpression next(u"\\n\\.S[HS] "_s);
    const qsizetype end = manual.indexOf(next, begin + 1 + heading.size());
    return manual.mid(begin, end < 0 ? -1 : end - begin);
}

QString sorted(const QSet<QString> &options)
{
    QStringList list = options.values();
    list.sort();
    return list.join(u' ');
}

} // namespace

/*!
    The manual pages describe the options that the programs have, all of them and no others.
*/
class TstManual : public QObject
{
    Q_OBJECT

private slots:
    void commandLineAndManualAgree_data()
    {
        QTest::addColumn<QString>("command");
        static const QRegularExpression command(u"^  ([a-z-]+) "_s, QRegularExpression::MultilineOption);
        const QString help = output(Linesman::Testing::cliProgram(), {u"--help"_s}).section(u"ubcommands:"_s, 1);
        for (auto it = command.globalMatch(help); it.hasNext();) {
            const QString name = it.next().captured(1);
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void commandLineAndManualAgree()
    {
        QFETCH(const QString, command);
        const QString page = manual(u"linesman-cli.1"_s);
        const QSet<QString> common = optionsOfManual(section(page, u".SH COMMON OPTIONS"_s));
        QVERIFY(common.contains(u"--data-dir"_s));
        const QString part = section(page, u".SS "_s + QString(command).replace(u'-', u"\\-"_s));
        QVERIFY2(!part.isEmpty(), "the manual does not have this command");

        QSet<QString> told = optionsOfHelp(output(Linesman::Testing::cliProgram(), {command, u"--help"_s}));
        // A command with commands of its own describes theirs in one part.
        static const QRegularExpression inner(u"^  ([a-z-]+) "_s, QRegularExpression::MultilineOption);
        const QString rest =
            output(Linesman::Testing::cliProgram(), {command, u"--help"_s}).section(u"ubcommands:"_s, 1);
        for (auto it = inner.globalMatch(rest); it.hasNext();)
            told +=
                optionsOfHelp(output(Linesman::Testing::cliProgram(), {command, it.next().captured(1), u"--help"_s}));
        QVERIFY(!told.isEmpty());
        QCOMPARE(sorted(told - common), sorted(optionsOfManual(part) - common));
    }

    void theWindowPrintsItsHelp_data()
    {
        QTest::addColumn<QString>("topic");
        QTest::addColumn<QString>("holds");
        QTest::newRow("place") << u"linetest"_s << u"Line Test\n========="_s;
        QTest::newRow("finding") << u"s-01"_s << u"What to do"_s;
        QTest::newRow("words") << u"retry clock"_s << u"Help with"_s;
    }

    void theWindowPrintsItsHelp()
    {
        QFETCH(const QString, topic);
        QFETCH(const QString, holds);
        const QString text = output(QStringLiteral(LINESMAN_WINDOW), {u"--help-topic"_s, topic});
        QVERIFY2(text.contains(holds), qPrintable(text.left(500)));
    }

    void windowAndManualAgree()
    {
        const QString page = manual(u"linesman.1"_s);
        QCOMPARE(sorted(optionsOfHelp(output(QStringLiteral(LINESMAN_WINDOW), {u"--help"_s}))),
                 sorted(optionsOfManual(section(page, u".SH OPTIONS"_s))));
    }
};

LINESMAN_TEST(TstManual)
#include "tst_manual.moc"
