// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/replyfinished.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;
using namespace std::chrono_literals;

namespace {

/*! One that ends when it is told to, as often as it is told. */
class EndingReply : public QNetworkReply
{
public:
    void end()
    {
        setFinished(true);
        emit finished();
    }
    void abort() override { aborts++; }

    int aborts = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

Task<> waitTwice(QNetworkReply *reply, int *rounds)
{
    co_await replyFinished(reply);
    ++*rounds;
    co_await pause(10ms);
    ++*rounds;
}

} // namespace

class TstReplyFinished : public QObject
{
    Q_OBJECT
private slots:
    /*! A reply that tells of its end twice must not go on with what is awaited next. */
    void goesOnOnce()
    {
        EndingReply reply;
        int rounds = 0;
        bool isOver = false;
        deliver(waitTwice(&reply, &rounds), this, [&isOver] { isOver = true; });
        QCOMPARE(rounds, 0);
        reply.end();
        QCOMPARE(rounds, 1);
        reply.end();
        QCOMPARE(rounds, 1);
        QTRY_VERIFY_WITH_TIMEOUT(isOver, 10'000);
        QCOMPARE(rounds, 2);
    }

    void endsWhatIsTooLarge()
    {
        EndingReply reply;
        endBeyond(&reply, 1000);
        emit reply.downloadProgress(1000, -1);
        QCOMPARE(reply.aborts, 0);
        QVERIFY(!isTooLarge(reply));
        emit reply.downloadProgress(1001, -1);
        QCOMPARE(reply.aborts, 1);
        QVERIFY(isTooLarge(reply));
    }

    void waitsForNothingThatHasEnded()
    {
        EndingReply reply;
        reply.end();
        int rounds = 0;
        bool isOver = false;
        deliver(waitTwice(&reply, &rounds), this, [&isOver] { isOver = true; });
        QCOMPARE(rounds, 1);
        reply.end();
        QTRY_VERIFY_WITH_TIMEOUT(isOver, 10'000);
        QCOMPARE(rounds, 2);
    }
};

LINESMAN_TEST(TstReplyFinished)
#include "tst_replyfinished.moc"
