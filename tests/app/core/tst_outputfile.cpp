// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/outputfile.h"

#include "app/core/jsonfile.h"
#include "app/core/settings.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

class TstOutputFile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray local(const QString &name) const { return QFile::encodeName(path(name)); }
    struct stat statOf(const QString &name) const
    {
        struct stat found = {};
        ::lstat(local(name).constData(), &found);
        return found;
    }
    int modeOf(const QString &name) const { return int(statOf(name).st_mode & 07777); }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }
    QStringList entries() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    void put(const QString &name, const QByteArray &bytes, mode_t mode) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        QCOMPARE(::chmod(local(name).constData(), mode), 0);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        ::umask(022);
    }

    void cleanup()
    {
        ::umask(022);
        m_folder.reset();
    }

    void makesAFileForItsOwnerAlone()
    {
        ::umask(0);
        QVERIFY(OutputFile::write(path(u"new"_s), "secret"));
        QCOMPARE(contentOf(u"new"_s), QByteArray("secret"));
        QCOMPARE(modeOf(u"new"_s), 0600);
        put(u"old"_s, "before", 0644);
        QVERIFY(OutputFile::write(path(u"old"_s), "after"));
        QCOMPARE(contentOf(u"old"_s), QByteArray("after"));
        QCOMPARE(modeOf(u"old"_s), 0600);
        QVERIFY(writeJsonFile(path(u"kept.json"_s), {{u"a"_s, 1}}));
        QCOMPARE(modeOf(u"kept.json"_s), 0600);
        Settings settings(path(u"settings.ini"_s));
        settings.set(Setting<int>{"a"_L1, 0}, 1);
        QVERIFY(settings.sync());
        QCOMPARE(modeOf(u"settings.ini"_s), 0600);
        QCOMPARE(entries(), (QStringList{u"kept.json"_s, u"new"_s, u"old"_s, u"settings.ini"_s}));
    }

    void makesAPublicFileAsTheUmaskSays()
    {
        ::umask(027);
        QVERIFY(OutputFile::write(path(u"ca.pem"_s), "x", OutputFile::Readers::Everybody));
        QCOMPARE(modeOf(u"ca.pem"_s), 0640);
    }

    void leavesWhatWasThereUntilItIsWhole()
    {
        put(u"report"_s, "before", 0600);
        {
            OutputFile file(path(u"report"_s));
            QVERIFY(file.open());
            file.device().write("half");
            QCOMPARE(contentOf(u"report"_s), QByteArray("before"));
        }
        QCOMPARE(contentOf(u"report"_s), QByteArray("before"));
        QCOMPARE(entries(), QStringList{u"report"_s});
    }

    void writesIntoAPipe()
    {
        QCOMPARE(::mkfifo(local(u"pipe"_s).constData(), 0600), 0);
        QVERIFY(OutputFile::check(path(u"pipe"_s)));
        QProcess reader;
        reader.start(u"cat"_s, {path(u"pipe"_s)});
        QVERIFY(reader.waitForStarted());
        QVERIFY(OutputFile::write(path(u"pipe"_s), "for the reader\n")); // waits for it
        QVERIFY(reader.waitForFinished());
        QCOMPARE(reader.readAllStandardOutput(), QByteArray("for the reader\n"));
        QVERIFY(S_ISFIFO(statOf(u"pipe"_s).st_mode));
        QCOMPARE(entries(), QStringList{u"pipe"_s});
    }

    void aPipeThatNobodyReadsIsGivenUp()
    {
        QCOMPARE(::mkfifo(local(u"pipe"_s).constData(), 0600), 0);
        QList<qint64> waits;
        OutputFile::setPatience([&](const QString &name, std::chrono::milliseconds waited) {
            waits.append(name == path(u"pipe"_s) ? waited.count() : -1);
            return waits.size() < 3;
        });
        const Result<> written = OutputFile::write(path(u"pipe"_s), "for nobody");
        OutputFile::setPatience({});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Cancelled);
        QCOMPARE(waits.size(), 3);
        QCOMPARE(waits.constFirst(), 0);
        QVERIFY(waits.constLast() > 0);
        QCOMPARE(entries(), QStringList{u"pipe"_s});
    }

    /*! /dev/stdout in a pipeline, and the shell's >(command). */
    void writesIntoWhatIsOpen_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("shell") << u"/dev/fd/%1"_s;
        QTest::newRow("as /dev/stdout leads to") << u"/proc/self/fd/%1"_s;
    }

    void writesIntoWhatIsOpen()
    {
        QFETCH(const QString, folder);
        int ends[2] = {-1, -1};
        QCOMPARE(::pipe(ends), 0);
        const QString name = folder.arg(ends[1]);
        QVERIFY(OutputFile::check(name));
        QVERIFY(QFile::link(name, path(u"link"_s)));
        QVERIFY(OutputFile::write(name, "whole"));
        QVERIFY(OutputFile::write(path(u"link"_s), " and more"));
        ::close(ends[1]);
        QFile reader;
        QVERIFY(reader.open(ends[0], QFile::ReadOnly, QFileDevice::AutoCloseHandle));
        QCOMPARE(reader.readAll(), QByteArray("whole and more"));
        QVERIFY(!OutputFile::check(name)); // closed by now
    }

    void writesIntoADevice_data()
    {
        QTest::addColumn<int>("minor");
        QTest::addColumn<bool>("takes");
        QTest::newRow("like /dev/null") << 3 << true;
        QTest::newRow("like /dev/full") << 7 << false;
    }

    void writesIntoADevice()
    {
        QFETCH(int, minor);
        QFETCH(bool, takes);
        if (::mknod(local(u"device"_s).constData(), S_IFCHR | 0600, makedev(1, minor)) != 0)
            QSKIP("no devices can be made here");
        QFile probe(path(u"device"_s));
        if (!probe.open(QFile::WriteOnly | QFile::ExistingOnly))
            QSKIP("devices of this folder cannot be used");
        probe.close();
        const Result<> written = OutputFile::write(path(u"device"_s), "x");
        QCOMPARE(written.has_value(), takes);
        if (!takes)
            QCOMPARE(written.error().kind, Error::Kind::Storage);
        QVERIFY(S_ISCHR(statOf(u"device"_s).st_mode));
        QCOMPARE(entries(), QStringList{u"device"_s});
    }

    void followsALinkOfOurOwn()
    {
        put(u"target"_s, "before", 0600);
        QVERIFY(QFile::link(u"target"_s, path(u"link"_s)));
        QVERIFY(QFile::link(u"nothing yet"_s, path(u"dangling"_s)));
        QVERIFY(OutputFile::write(path(u"link"_s), "through"));
        QVERIFY(OutputFile::write(path(u"dangling"_s), "made"));
        QVERIFY(S_ISLNK(statOf(u"link"_s).st_mode));
        QCOMPARE(contentOf(u"target"_s), QByteArray("through"));
        QCOMPARE(contentOf(u"nothing yet"_s), QByteArray("made"));
        QVERIFY(QFile::link(u"round"_s, path(u"round"_s)));
        QVERIFY(!OutputFile::write(path(u"round"_s), "x"));
    }

    void followsNoLinkOfOthersInASharedFolder()
    {
        put(u"target"_s, "before", 0600);
        QVERIFY(QFile::link(u"target"_s, path(u"link"_s)));
        QCOMPARE(::mkfifo(local(u"pipe"_s).constData(), 0666), 0);
        constexpr uid_t Nobody = 65534;
        for (const QString &name : {u"link"_s, u"pipe"_s}) {
            if (::lchown(local(name).constData(), Nobody, gid_t(-1)) != 0)
                QSKIP("only root can give a file away");
        }
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 01777), 0);
        for (const QString &name : {u"link"_s, u"pipe"_s}) {
            QVERIFY(!OutputFile::check(path(name)));
            const Result<> written = OutputFile::write(path(name), "secret");
            QVERIFY(!written);
            QCOMPARE(written.error().kind, Error::Kind::Storage);
        }
        QCOMPARE(contentOf(u"target"_s), QByteArray("before"));
    }

    void leavesAProtectedFileAlone()
    {
        constexpr uid_t Nobody = 65534;
        const QString name = path(u"kept.html"_s);
        put(u"kept.html"_s, "before", 0444);
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0777), 0); // the folder is no obstacle
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) { // root may write to everything
            const bool isOrdinary = ::geteuid() != 0 || ::setuid(Nobody) == 0;
            const bool isWritable = OutputFile::write(path(u"other.html"_s), "x").has_value();
            const bool isLeftAlone = !OutputFile::check(name) && !OutputFile::write(name, "after");
            ::_exit(isOrdinary && isWritable && isLeftAlone ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        QCOMPARE(contentOf(u"kept.html"_s), QByteArray("before"));
    }

    void tellsBeforehandWhatCannotBeWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("no such folder") << u"missing/report.html"_s;
        QTest::newRow("a folder") << u"."_s;
        QTest::newRow("under a file") << u"file/report.html"_s;
    }

    void tellsBeforehandWhatCannotBeWritten()
    {
        QFETCH(QString, name);
        put(u"file"_s, "x", 0600);
        QVERIFY(OutputFile::check(path(u"report.html"_s)));
        const Result<> checked = OutputFile::check(path(name));
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, Error::Kind::Storage);
        QVERIFY(checked.error().detail.contains(path(name)));
        QVERIFY(!OutputFile::write(path(name), "x"));
        QCOMPARE(entries(), QStringList{u"file"_s});
    }
};

LINESMAN_TEST(TstOutputFile)
#include "tst_outputfile.moc"
