// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"
#include "tests/support/suite.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

/*! A terminal that somebody sits at: ours is its screen. */
class PseudoTerminal
{
public:
    explicit PseudoTerminal(unsigned short columns)
    {
        const winsize size{24, columns, 0, 0};
        if (::openpty(&m_screen, &m_line, nullptr, nullptr, &size) != 0)
            m_screen = -1;
    }
    ~PseudoTerminal()
    {
        ::close(m_screen);
        ::close(m_line);
    }
    PseudoTerminal(const PseudoTerminal &) = delete;
    PseudoTerminal &operator=(const PseudoTerminal &) = delete;

    bool isOpen() const { return m_screen >= 0; }
    /*! What \a process says on standard error is shown here. Before it is started. */
    void attach(QProcess &process) const
    {
        process.setChildProcessModifier([line = m_line] { ::dup2(line, STDERR_FILENO); });
    }
    bool isBlank() const
    {
        pollfd end{m_screen, POLLIN, 0};
        return m_shown.isEmpty() && ::poll(&end, 1, 0) == 0;
    }
    /*! All that was shown so far, once \a wanted is in it; empty when that does not come. */
    QString shownWith(const QRegularExpression &wanted)
    {
        while (!wanted.match(m_shown).hasMatch()) {
            pollfd end{m_screen, POLLIN, 0};
            char bytes[4096];
            const ssize_t count = ::poll(&end, 1, 20'000) > 0 ? ::read(m_screen, bytes, sizeof bytes) : 0;
            if (count <= 0)
                return {};
            m_shown += QString::fromUtf8(bytes, count);
        }
        return m_shown;
    }

private:
    int m_screen = -1;
    int m_line = -1;
    QString m_shown;
};

} // namespace

/*! What takes over two seconds says so on a terminal, in a line that leaves no trace. An import that waits for its input does. */
class TstProgress : public QObject
{
    Q_OBJECT

private slots:
    void saysHowLongAndLeavesNoTrace()
    {
        const QTemporaryDir folder;
        PseudoTerminal terminal(20);
        QVERIFY(terminal.isOpen());
        QProcess process;
        terminal.attach(process);
        process.start(Linesman::Testing::cliProgram(),
                      {u"history"_s, u"import"_s, u"-"_s, u"--data-dir"_s, folder.path(), u"--language"_s, u"en"_s});
        QVERIFY(!terminal.shownWith(QRegularExpression(u"Importing: [0-9]+ s"_s)).isEmpty());
        process.closeWriteChannel(); // it goes on, and ends
        const QString shown = terminal.shownWith(QRegularExpression(u"taken in"_s));
        QVERIFY(shown.lastIndexOf(u"\r\x1b[K"_s) > shown.lastIndexOf(u"Importing"_s)); // the line was taken away
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardOutput(), QByteArray());
    }

    void saysNothingWhenQuiet()
    {
        // Begun before another that is not: when that one speaks, it would have spoken.
        const QTemporaryDir folder;
        PseudoTerminal silent(80);
        PseudoTerminal other(80);
        QVERIFY(silent.isOpen() && other.isOpen());
        QProcess quiet;
        silent.attach(quiet);
        const QStringList arguments{u"history"_s, u"import"_s, u"-"_s, u"--language"_s, u"en"_s, u"--data-dir"_s};
        quiet.start(Linesman::Testing::cliProgram(), arguments + QStringList{folder.filePath(u"one"_s), u"--quiet"_s});
        QVERIFY(quiet.waitForStarted());
        QProcess process;
        other.attach(process);
        process.start(Linesman::Testing::cliProgram(), arguments + QStringList{folder.filePath(u"two"_s)});
        QVERIFY(!other.shownWith(QRegularExpression(u"Importing: [3-9] s"_s)).isEmpty());
        QVERIFY(silent.isBlank());
        for (QProcess *each : {&quiet, &process}) {
            each->closeWriteChannel();
            QVERIFY(each->waitForFinished(20'000));
            QCOMPARE(each->exitCode(), 0);
        }
    }
};

LINESMAN_TEST(TstProgress)
#include "tst_progress.moc"
