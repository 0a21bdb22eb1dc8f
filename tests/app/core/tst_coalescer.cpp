// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/coalescer.h"

#include "tests/support/suite.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <iterator>
#include <optional>
#include <thread>
#include <vector>

using namespace Linesman;
using namespace std::chrono_literals;

class TstCoalescer : public QObject
{
    Q_OBJECT
    using Numbers = QList<int>;

private slots:
    void handsOverEverythingOnItsOwnThread()
    {
        Numbers taken;
        int calls = 0;
        bool isHere = true;
        Coalescer<Numbers> coalescer(10ms, [&](const Numbers &batch) {
            taken += batch;
            ++calls;
            isHere = isHere && QThread::currentThread() == thread();
        });
        std::vector<std::thread> tellers;
        for (int teller = 0; teller < 4; ++teller) {
            tellers.emplace_back([input = coalescer.input(), teller] {
                for (int i = 0; i < 1000; ++i)
                    input.add([&](Numbers &batch) { batch.append(teller * 1000 + i); });
            });
        }
        for (std::thread &teller : tellers)
            teller.join();
        QTRY_COMPARE(taken.size(), 4000);
        QVERIFY(isHere);
        QVERIFY2(calls < 10, "a burst becomes a few calls");
        for (int teller = 0; teller < 4; ++teller) { // each in its order
            Numbers own;
            std::copy_if(taken.begin(), taken.end(), std::back_inserter(own),
                         [&](int number) { return number / 1000 == teller; });
            QVERIFY(std::is_sorted(own.begin(), own.end()));
        }
    }

    void waitsBetweenTwoBatches()
    {
        QList<std::chrono::steady_clock::time_point> moments;
        Coalescer<int> coalescer(30ms, [&](int) { moments.append(std::chrono::steady_clock::now()); });
        const auto input = coalescer.input();
        const auto count = [](int &batch) {
            ++batch;
        };
        input.add(count);
        QTRY_COMPARE(moments.size(), 1);
        input.add(count);
        QTRY_COMPARE(moments.size(), 2);
        QVERIFY(moments[1] - moments[0] >= 25ms); // a coarse timer may be a little early
    }

    void mayBeDestroyedByWhoTakes()
    {
        int sum = 0;
        std::optional<Coalescer<int>> coalescer;
        coalescer.emplace(0ms, [&](int batch) {
            sum += batch;
            coalescer.reset();
        });
        const auto input = coalescer->input();
        const auto count = [](int &batch) {
            ++batch;
        };
        input.add(count);
        QTRY_COMPARE(sum, 1);
        input.add(count); // nobody is there
        QCoreApplication::processEvents();
        QCOMPARE(sum, 1);
    }
};

LINESMAN_TEST(TstCoalescer)
#include "tst_coalescer.moc"
