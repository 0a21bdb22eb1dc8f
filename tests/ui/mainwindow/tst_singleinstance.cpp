// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/mainwindow/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstring>
#include <thread>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

class TstSingleInstance : public QObject
{
    Q_OBJECT
private slots:
    void handsOverToTheFirstWindow();
    void isAloneInItsOwnFolder();
    void listensInItsFolder_data();
    void listensInItsFolder();
    void believesNoOtherUser();
};

void TstSingleInstance::handsOverToTheFirstWindow()
{
    const QTemporaryDir dir;
    SingleInstance first(dir.path());
    QVERIFY(!first.handOver({}));
    QVERIFY(first.listen());
    QSignalSpy asked(&first, &SingleInstance::presentWanted);
    bool handed = false;
    // The second start is another process: it must not share the first one's event loop.
    std::thread second([&] {
        SingleInstance other(dir.path());
        handed = other.handOver(u"history"_s);
    });
    QTRY_COMPARE(asked.size(), 1);
    second.join();
    QVERIFY(handed);
    QCOMPARE(asked.first().first().toString(), u"history"_s);
}

void TstSingleInstance::isAloneInItsOwnFolder()
{
    const QTemporaryDir one, two;
    SingleInstance first(one.path());
    QVERIFY(first.listen());
    SingleInstance other(two.path());
    QVERIFY(!other.handOver({}));
}

void TstSingleInstance::listensInItsFolder_data()
{
    QTest::addColumn<QString>("below");
    QTest::newRow("usual") << u"data"_s;
    QTest::newRow("too long for a socket's name") << u"a-folder-with-a-long-name/"_s.repeated(8) + u"data"_s;
}

void TstSingleInstance::listensInItsFolder()
{
    QFETCH(QString, below);
    const QTemporaryDir dir;
    const QString folder = dir.filePath(below);
    QVERIFY(QDir().mkpath(folder));
    {
        SingleInstance left(folder); // killed: its socket stays
        QVERIFY(left.listen());
    }
    SingleInstance first(folder);
    QVERIFY(first.listen());
    struct stat found = {};
    QCOMPARE(::lstat(qPrintable(folder + u"/window.socket"_s), &found), 0);
    QVERIFY(S_ISSOCK(found.st_mode));
    QCOMPARE(found.st_mode & 077, 0u);
    QSignalSpy asked(&first, &SingleInstance::presentWanted);
    std::thread second([&] {
        SingleInstance other(folder);
        other.handOver(u"settings"_s);
    });
    QTRY_COMPARE(asked.size(), 1);
    second.join();
}

void TstSingleInstance::believesNoOtherUser()
{
    constexpr uid_t Nobody = 65534;
    if (::geteuid() != 0)
        QSKIP("only root can be another user");
    const QTemporaryDir dir;
    QVERIFY(QFile::setPermissions(dir.path(), QFileDevice::Permissions(0x7777))); // a mistake of the owner's
    int ready[2] = {-1, -1};
    QCOMPARE(::pipe(ready), 0);
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        sockaddr_un place{};
        place.sun_family = AF_UNIX;
        std::strncpy(place.sun_path, qPrintable(dir.filePath(u"window.socket"_s)), sizeof place.sun_path - 1);
        const int listening = ::socket(AF_UNIX, SOCK_STREAM, 0);
        const bool isUp = ::setuid(Nobody) == 0 &&
                          ::bind(listening, reinterpret_cast<const sockaddr *>(&place), sizeof place) == 0 &&
                          ::listen(listening, 1) == 0;
        const char told = isUp ? 'y' : 'n';
        if (::write(ready[1], &told, 1) != 1 || !isUp)
            _exit(1);
        const int taken = ::accept(listening, nullptr, nullptr);
        if (taken >= 0 && ::write(taken, "ok\n", 3) == 3)
            ::pause();
        _exit(0);
    }
    char told = 0;
    QCOMPARE(::read(ready[0], &told, 1), ssize_t(1));
    QCOMPARE(told, 'y');
    SingleInstance ours(dir.path());
    const bool isBelieved = ours.handOver({});
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ready[0]);
    ::close(ready[1]);
    QVERIFY(!isBelieved);
    QVERIFY(ours.listen()); // in its place
}

LINESMAN_TEST(TstSingleInstance)
#include "tst_singleinstance.moc"
