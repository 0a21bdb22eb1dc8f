// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/pulse.h"

#include "tests/support/suite.h"

#include <QTest>

using namespace Linesman;
using namespace std::chrono_literals;

/*! Times are given, not waited for. */
class TstPulse : public QObject
{
    Q_OBJECT
private slots:
    void countsWhatABeatIsOverdue()
    {
        Pulse pulse;
        QCOMPARE(pulse.lost(), 0ms);                           // it does not run
        const Pulse::Moment start = Pulse::Clock::now() + 24h; // its own timer's beats come before
        pulse.beat(start);
        pulse.beat(start + 60ms);
        pulse.beat(start + 60ms + Pulse::Interval + Pulse::Slack); // as on any desktop
        const std::chrono::milliseconds before = pulse.lost(start + 300ms);
        QCOMPARE(before, 0ms);
        const Pulse::Moment last = start + 60ms + Pulse::Interval + Pulse::Slack;
        QCOMPARE(pulse.lost(last + Pulse::Interval + 700ms), 700ms); // the beat that is due
        pulse.beat(last + Pulse::Interval + 700ms);
        pulse.beat(last + 2 * Pulse::Interval + 700ms);
        QCOMPARE(pulse.lost(last + 2 * Pulse::Interval + 700ms), 700ms);
    }

    void aFifthOfTheTimeIsMuch()
    {
        Pulse pulse;
        const Pulse::Mark now = pulse.mark();
        QVERIFY(!pulse.wasLateSince(now));
        pulse.addLost(400ms);
        QVERIFY(!pulse.wasLateSince(now)); // too little to be the reason
        pulse.addLost(1600ms);
        QVERIFY(pulse.wasLateSince(now));
        Pulse::Mark longAgo = now;
        longAgo.at -= 1h;
        QVERIFY(!pulse.wasLateSince(longAgo));
    }

    void waitsLongerForWhatWasLost()
    {
        Pulse pulse;
        const Patience patience(pulse, 1h);
        QVERIFY(patience.left() <= 1h && patience.left() > 59min);
        pulse.addLost(30min);
        QVERIFY(patience.left() > 89min);
        pulse.addLost(100h);
        QVERIFY(patience.left() <= 4h && patience.left() > 239min);
        QVERIFY(!patience.isOver());
        QVERIFY(Patience(pulse, 0ms).isOver());
    }
};

LINESMAN_TEST(TstPulse)
#include "tst_pulse.moc"
