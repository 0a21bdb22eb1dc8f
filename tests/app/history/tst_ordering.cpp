// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/ordering.h"
#include "app/history/store.h"
#include "tests/app/history/samples.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using History::OrderKey;
using Ids = std::vector<ExchangeId>;

class TstOrdering : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_file = m_folder.filePath(u"history.sqlite"_s);
        History::Store store;
        QVERIFY(store.open(m_file));
        Exchange one = HistoryTest::sample(3);
        one.status = 500;
        one.duration = std::chrono::microseconds(20);
        one.note = u"beta"_s;
        Exchange two = HistoryTest::sample(2);
        two.channel = Exchange::Channel::Api;
        two.method = u"GET"_s;
        two.url = u"https://zulu.example/contacts"_s;
        two.status = 0;
        two.duration = std::chrono::microseconds(100'000);
        two.eventType.clear();
        two.providerKind.clear();
        two.signature.clear();
        two.note = u"Alpha"_s;
        Exchange three = HistoryTest::sample(1);
        three.url = u"/hooks/a"_s;
        three.duration = std::chrono::microseconds(3);
        three.locationId = u"loc"_s;
        for (const Exchange &exchange : {one, two, three})
            store.append(exchange);
        store.flush();
    }

    void putsInOrder_data()
    {
        QTest::addColumn<OrderKey>("key");
        QTest::addColumn<Ids>("wanted");
        const auto row = [](const char *name, OrderKey key, const Ids &wanted) {
            QTest::newRow(name) << key << wanted;
        };
        row("time, not the number", OrderKey::Time, {3, 2, 1});
        row("channel", OrderKey::Channel,
            Exchange::Channel::Api < Exchange::Channel::Capture ? Ids{2, 1, 3} : Ids{1, 3, 2});
        row("what came in first", OrderKey::Direction, {1, 3, 2});
        row("method, then host or path", OrderKey::Request, {2, 3, 1});
        row("kind", OrderKey::Event, {2, 1, 3});
        row("no answer first", OrderKey::Status, {2, 3, 1});
        row("signature", OrderKey::Signature, {2, 1, 3});
        row("duration as a number", OrderKey::Duration, {3, 1, 2});
        row("message", OrderKey::MessageId, {3, 2, 1});
        row("location", OrderKey::LocationId, {1, 2, 3});
        row("note, whatever its case", OrderKey::Note, {3, 2, 1});
    }
    void putsInOrder()
    {
        QFETCH(OrderKey, key);
        QFETCH(Ids, wanted);
        const Result<Ids> sorted = History::ordered(m_file, {1, 2, 3}, key);
        QVERIFY(sorted);
        QCOMPARE(*sorted, wanted);
    }

    void leavesOutWhatIsGone()
    {
        const Result<Ids> sorted = History::ordered(m_file, {1, 3, 99}, OrderKey::Duration);
        QVERIFY(sorted);
        QCOMPARE(*sorted, Ids({3, 1}));
    }

    void saysThatThereIsNoFile() { QVERIFY(!History::ordered(u"/nowhere/h.sqlite"_s, {1}, OrderKey::Time)); }

private:
    QTemporaryDir m_folder;
    QString m_file;
};

LINESMAN_TEST(TstOrdering)
#include "tst_ordering.moc"
