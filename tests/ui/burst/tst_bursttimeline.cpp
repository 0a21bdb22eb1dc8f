// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/burst/bursttimeline.h"

#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman::Ui;
using namespace std::chrono_literals;

class TstBurstTimeline : public QObject
{
    Q_OBJECT
private slots:
    void countsBySlice()
    {
        BurstTimeline timeline;
        timeline.add(0ms, 3ms, true);
        timeline.add(249ms, 9ms, false);
        timeline.add(760ms, 5ms, true);
        QCOMPARE(timeline.slices().size(), std::size_t(4));
        QCOMPARE(timeline.slices().at(0), (BurstTimeline::Slice{2, 1, 9ms}));
        QCOMPARE(timeline.slices().at(1), BurstTimeline::Slice());
        QCOMPARE(timeline.slices().at(3), (BurstTimeline::Slice{1, 0, 5ms}));
        QCOMPARE(timeline.highestRate(), 8.0);
        QCOMPARE(timeline.slowest(), std::chrono::microseconds(9ms));
    }

    /*! However long it lasts, nothing is lost and it stays small. */
    void joinsSlicesOfALongBurst()
    {
        BurstTimeline timeline;
        for (int i = 0; i < 10'000; ++i)
            timeline.add(i * 100ms, std::chrono::microseconds(i), i % 10 != 0);
        QVERIFY(timeline.slices().size() <= BurstTimeline::MostSlices);
        int attempts = 0;
        int refused = 0;
        for (const BurstTimeline::Slice &slice : timeline.slices()) {
            attempts += slice.attempts;
            refused += slice.refused;
        }
        QCOMPARE(attempts, 10'000);
        QCOMPARE(refused, 1'000);
        QCOMPARE(timeline.slowest(), std::chrono::microseconds(9'999));
        timeline.add(1000h, 1ms, true);
        QVERIFY(timeline.slices().size() <= BurstTimeline::MostSlices);
    }
};

LINESMAN_TEST(TstBurstTimeline)
#include "tst_bursttimeline.moc"
