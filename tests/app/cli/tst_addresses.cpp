// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/emulatorprocess.h"
#include "tests/support/suite.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

namespace {

QString helpOf(const QStringList &command)
{
    return QString::fromUtf8(runCli(command + QStringList{u"--help"_s}).out);
}

QStringList matchesOf(const QString &pattern, const QString &text)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList words;
    for (auto it = expression.globalMatch(text); it.hasNext();)
        words += it.next().captured(1);
    return words;
}

/*! The commands below \a command that have none below them; what steers an emulator asks that one. */
QList<QStringList> commandsIn(const QStringList &command)
{
    const QString help = helpOf(command);
    const QStringList inner = matchesOf(u"^  ([a-z][a-z-]+) {2,}"_s, help.section(u"Subcommands:"_s, 1));
    if (inner.isEmpty() || command == QStringList{u"emulator"_s})
        return {command};
    QList<QStringList> all;
    for (const QString &name : inner)
        all += commandsIn(command + QStringList{name});
    return all;
}

/*! Those with advice of their own, or that HighLevel judges. */
bool isTakenAsItIs(const QString &option)
{
    static const QStringList names{u"--api"_s,          u"--attachment"_s, u"--authorize"_s, u"--link"_s,
                                   u"--redirect-uri"_s, u"--recording"_s,  u"--url"_s,       u"--logo"_s};
    return names.contains(option);
}

} // namespace

/*! Every option that names a web address: localhost:3000 is none, and what was meant is told before anything begins. */
class TstAddresses : public QObject
{
    Q_OBJECT
private slots:
    void namesTheWholeAddress_data()
    {
        QTest::addColumn<QStringList>("command");
        for (const QStringList &command : commandsIn({})) {
            for (const QString &option :
                 matchesOf(u"^ +(?:-\\w, ?)?(--[a-z-]+)(?:,--[a-z-]+)? URL\\b"_s, helpOf(command))) {
                if (!isTakenAsItIs(option)) {
                    const QStringList words = command + QStringList{option};
                    QTest::newRow(qPrintable(words.join(u' '))) << words;
                }
            }
        }
    }

    void namesTheWholeAddress()
    {
        QFETCH(const QStringList, command);
        const QTemporaryDir folder;
        const CliOutcome outcome = runCli(command + QStringList{u"localhost:1/hook"_s, u"--data-dir"_s, folder.path()});
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.contains(u"did you mean \"http://localhost:1/hook\"?"_s), qPrintable(outcome.err));
    }

    void takesWhatIsWhole()
    {
        const CliOutcome other = runCli({u"line-test"_s, u"--endpoint"_s, u"ftp://localhost/hook"_s});
        QCOMPARE(other.status, 2);
        QVERIFY2(other.err.contains(u"not an http or https address"_s) && !other.err.contains(u"did you mean"_s),
                 qPrintable(other.err));
        const CliOutcome named = runCli({u"line-test"_s, u"--endpoint"_s, u"http://me:secret@localhost/hook"_s});
        QCOMPARE(named.status, 2);
        QVERIFY2(named.err.contains(u"name and password"_s) && !named.err.contains(u"secret"_s), qPrintable(named.err));
    }
};

LINESMAN_TEST(TstAddresses)
#include "tst_addresses.moc"
