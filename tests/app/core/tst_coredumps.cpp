// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/coredumps.h"

#include "app/core/wipe.h"
#include "tests/support/suite.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

class TstCoreDumps : public QObject
{
    Q_OBJECT
private slots:
    void leavesNoneBehind()
    {
        const pid_t child = ::fork(); // it holds for the whole process: not for this one
        QVERIFY(child >= 0);
        if (child == 0) {
            rlimit limit{};
            getrlimit(RLIMIT_CORE, &limit);
            limit.rlim_cur = limit.rlim_max;
            setrlimit(RLIMIT_CORE, &limit);
            forbidCoreDumps();
            getrlimit(RLIMIT_CORE, &limit);
            const bool isForbidden = limit.rlim_cur == 0 && prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
            _exit(isForbidden ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void wipesNothingThatIsStillInUse()
    {
        QString secret = u"a-token-of-"_s + QString::number(42);
        const QString used = secret;
        wipe(secret);
        QVERIFY(secret.isEmpty());
        QCOMPARE(used, u"a-token-of-42"_s);
        QByteArray bytes("bytes-of-" + QByteArray::number(42));
        const QByteArray usedBytes = bytes;
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(usedBytes, QByteArray("bytes-of-42"));
    }

    void wipesWhatNobodyElseUses()
    {
        char place[] = "a-token-of-its-own";
        QByteArray secret = QByteArray::fromRawData(place, qsizetype(sizeof place) - 1);
        secret.detach();
        wipe(secret);
        QVERIFY(secret.isEmpty());
        QCOMPARE(QByteArray(place), QByteArray("a-token-of-its-own")); // a view owns nothing
    }
};

LINESMAN_TEST(TstCoreDumps)
#include "tst_coredumps.moc"
