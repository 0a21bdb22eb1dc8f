// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installs/batch.h"
#include "tests/support/suite.h"

#include <QCoroFuture>
#include <QCoroTask>

#include <QFuture>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Installs;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
QList<LocationId> locations(int count)
{
    QList<LocationId> ids;
    for (int i = 0; i < count; ++i)
        ids.append(LocationId(u"loc%1"_s.arg(i)));
    return ids;
}

Task<Result<>> outcome(Result<> result)
{
    co_return result;
}

HighLevel::RateLimit told(int remaining, std::chrono::milliseconds interval = 10s)
{
    HighLevel::RateLimit limit;
    limit.remaining = remaining;
    limit.interval = interval;
    return limit;
}
} // namespace

class TstBatch : public QObject
{
    Q_OBJECT
private slots:
    void pausesWhenTheIntervalIsUsedUp()
    {
        Pacer pacer;
        const Pacer::Moment start = Pacer::Moment::clock::now();
        QCOMPARE(pacer.pause(start), 0ms);
        pacer.answered(200, told(2), start);
        QCOMPARE(pacer.pause(start), 0ms);
        pacer.started();
        pacer.started(); // what is under way uses up the rest
        QCOMPARE(pacer.pause(start), 10'000ms);
        pacer.ended();
        QCOMPARE(pacer.pause(start), 0ms);
        pacer.answered(200, told(0), start + 1s);
        QCOMPARE(pacer.pause(start + 1s), 10'000ms);
        pacer.answered(200, told(5), start + 2s); // an answer that was overtaken
        QCOMPARE(pacer.pause(start + 2s), 9'000ms);
        QCOMPARE(pacer.pause(start + 11s), 0ms);
    }

    void waitsAsLongAsA429Says()
    {
        Pacer pacer;
        const Pacer::Moment start = Pacer::Moment::clock::now();
        HighLevel::RateLimit limit;
        limit.retryAfter = 3s;
        pacer.answered(429, limit, start);
        QCOMPARE(pacer.pause(start), 3'000ms);
        Pacer bare;
        bare.answered(429, {}, start);
        QCOMPARE(bare.pause(start), 10'000ms);
        limit.dailyRemaining = 0;
        QVERIFY(!bare.isDayUsedUp());
        bare.answered(429, limit, start);
        QVERIFY(bare.isDayUsedUp());
    }

    void worksSomeAtATimeAndTellsHowFar()
    {
        Batch batch;
        QSignalSpy finished(&batch, &Batch::finished);
        QSignalSpy progressed(&batch, &Batch::progressed);
        QList<std::shared_ptr<QPromise<void>>> doors;
        int most = 0;
        int underWay = 0;
        const auto work = [&](const LocationId &) -> Task<Result<>> {
            most = std::max(most, ++underWay);
            auto door = std::make_shared<QPromise<void>>();
            door->start();
            doors.append(door);
            const QFuture<void> opened = door->future();
            co_await opened;
            --underWay;
            co_return Result<>();
        };
        batch.start(locations(10), work, 3);
        for (int i = 0; i < 10; ++i) {
            QTRY_VERIFY(doors.size() > i);
            doors.at(i)->finish();
        }
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(most, 3);
        QCOMPARE(batch.done(), 10);
        QCOMPARE(progressed.last().at(0).toInt(), 10);
        QVERIFY(batch.failed().isEmpty());
    }

    void triesTheFailedOnesAgainAndOnlyThose()
    {
        Batch batch;
        QSignalSpy finished(&batch, &Batch::finished);
        QStringList asked;
        bool isBroken = true;
        const auto work = [&](const LocationId &location) -> Task<Result<>> {
            asked += location.text();
            const bool fails = isBroken && location.text() != "loc0"_L1;
            return outcome(fails ? Result<>(failure(Error::Kind::Rejected, u"no"_s, 400)) : Result<>());
        };
        batch.start(locations(3), work);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(batch.failed().size(), 2);
        QCOMPARE(batch.errors().constFind(LocationId(u"loc1"_s))->httpStatus, 400);
        isBroken = false;
        asked.clear();
        batch.retryFailed();
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(asked, QStringList({u"loc1"_s, u"loc2"_s}));
        QVERIFY(batch.failed().isEmpty());
    }

    void aRefusalForTooManyCallsIsNoFailure()
    {
        Batch batch;
        QSignalSpy finished(&batch, &Batch::finished);
        int calls = 0;
        const auto work = [&](const LocationId &) -> Task<Result<>> {
            if (++calls <= 2) {
                batch.pacer().answered(429, told(0, 20ms), Pacer::Moment::clock::now());
                return outcome(failure(Error::Kind::RateLimited, u"429"_s, 429));
            }
            return outcome({});
        };
        batch.start(locations(4), work, 1);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(batch.failed().isEmpty());
        QCOMPARE(batch.done(), 4);
        QCOMPARE(calls, 6);
    }

    void stopsWhenTheDayIsUsedUp()
    {
        Batch batch;
        QSignalSpy finished(&batch, &Batch::finished);
        const auto work = [&](const LocationId &) -> Task<Result<>> {
            HighLevel::RateLimit limit = told(0, 20ms);
            limit.dailyRemaining = 0;
            batch.pacer().answered(429, limit, Pacer::Moment::clock::now());
            return outcome(failure(Error::Kind::RateLimited, u"429"_s, 429));
        };
        batch.start(locations(5), work, 1);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(batch.failed().size(), 5);
        QCOMPARE(batch.errors().constFind(LocationId(u"loc4"_s))->kind, Error::Kind::RateLimited);
    }

    void cancelEndsWhatWaits()
    {
        Batch batch;
        QSignalSpy finished(&batch, &Batch::finished);
        QPromise<void> door;
        door.start();
        int begun = 0;
        const auto work = [&](const LocationId &) -> Task<Result<>> {
            ++begun;
            const QFuture<void> opened = door.future();
            co_await opened;
            co_return Result<>();
        };
        batch.start(locations(9), work, 2);
        QTRY_COMPARE(begun, 2);
        batch.cancel();
        door.finish();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(begun, 2);
        QVERIFY(batch.wasCancelled());
        QVERIFY(!batch.isRunning());
    }
};

LINESMAN_TEST(TstBatch)
#include "tst_batch.moc"
