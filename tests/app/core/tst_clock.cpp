// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/clock.h"

#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TstClock : public QObject
{
    Q_OBJECT
private slots:
    void manualClockStandsStillUntilTold()
    {
        ManualClock clock(QDateTime::fromString(u"2026-11-22T09:00:00Z"_s, Qt::ISODate));
        const QDateTime before = clock.now();
        QCOMPARE(clock.now(), before);
        clock.advance(10min);
        QCOMPARE(before.secsTo(clock.now()), 600);
        QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    }

    void advancingClockRunsAheadOfTheMachine()
    {
        AdvancingClock clock;
        clock.advance(24h);
        const QDateTime day = QDateTime::currentDateTimeUtc().addDays(1);
        QVERIFY(qAbs(clock.now().msecsTo(day)) < 60'000);
        clock.reset();
        QCOMPARE(clock.offset(), 0ms);
    }
};

LINESMAN_TEST(TstClock)
#include "tst_clock.moc"
