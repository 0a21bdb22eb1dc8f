// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/threadtime.h"
#include "tests/app/history/samples.h"
#include "tests/support/suite.h"
#include "ui/exchange/exchangemodel.h"
#include "ui/exchange/exchangetext.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/draggedexchange.h"

#include <QAbstractItemModelTester>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using HistoryTest::sample;
using Ui::ExchangeModel;
using Ui::ExchangeText;
using Ui::monoFont;

class TstExchangeModel : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    int m_files = 0;
    QString newFile() { return m_folder.filePath(u"history%1.sqlite"_s.arg(++m_files)); }

    static QList<ExchangeId> ids(const ExchangeModel &model)
    {
        QList<ExchangeId> all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.idAt(row);
        return all;
    }

private slots:
    void followsTheStore()
    {
        History::Store store;
        QVERIFY(store.open(newFile()));
        for (int i = 0; i < 300; ++i)
            store.append(sample(i));
        store.flush();
        ExchangeModel model(store);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        QVERIFY(model.isBusy());
        QTRY_COMPARE(model.rowCount(), 300);
        QTRY_VERIFY(!model.isBusy());
        const QModelIndex request = model.index(299, ExchangeModel::Request);
        QCOMPARE(request.data().toString(), u"POST /hooks/sms?n=299"_s);

        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        for (int i = 300; i < 350; ++i)
            store.append(sample(i));
        QTRY_COMPARE(model.rowCount(), 350);
        QCOMPARE(reset.count(), 0); // rows are added, the list is not made anew
        QVERIFY(inserted.count() >= 1);
        QCOMPARE(model.index(349, ExchangeModel::MessageId).data().toString(), u"msg349"_s);

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        store.setPinned(5, true);
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(model.rowAt(4)->pinned);

        store.remove({1, 2, 3, 10});
        QTRY_COMPARE(model.rowCount(), 346);
        QCOMPARE(model.idAt(0), 4);
        QCOMPARE(model.rowOf(11), 6);
        QCOMPARE(model.rowOf(10), -1);
    }

    void filters()
    {
        History::Store store;
        QVERIFY(store.open(newFile()));
        for (int i = 0; i < 100; ++i) {
            auto exchange = sample(i);
            exchange.status = i % 10 == 0 ? 500 : 200;
            store.append(exchange);
        }
        store.flush();
        ExchangeModel model(store);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({.problems = true});
        QTRY_COMPARE(model.rowCount(), 10);
        model.setFilter({.text = u"msg7*"_s});
        model.setFilter({.text = u"msg77"_s}); // what was asked before is dropped
        QTRY_COMPARE(ids(model), QList<ExchangeId>{78});
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 100);
    }

    /*! What costs much to show is shown less often in a burst, and none of it is lost. */
    void restsWhereShowingCostsMuch()
    {
        History::Store store;
        QVERIFY(store.open(newFile()));
        ExchangeModel model(store);
        model.reload();
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(model.rest().count(), 0);
        connect(&model, &QAbstractItemModel::rowsInserted, this, [] {
            const auto until = threadTime() + std::chrono::milliseconds(80);
            while (threadTime() < until) {
            }
        });
        int appended = 0;
        const auto comesAndRests = [&] {
            store.append(sample(appended++));
            return model.rest() >= std::chrono::milliseconds(300);
        };
        QTRY_VERIFY_WITH_TIMEOUT(comesAndRests(), 30'000);
        store.setPinned(1, true);
        QTRY_COMPARE(model.rowCount(), appended);
        QTRY_VERIFY(model.rowAt(0)->pinned);
    }

    void movesRowsInAndOutAsTheyChange()
    {
        History::Store store;
        QVERIFY(store.open(newFile()));
        auto waiting = sample(1);
        waiting.status = 0;
        store.append(waiting);
        store.append(waiting);
        auto bad = sample(3);
        bad.status = 500;
        store.append(bad);
        store.flush();
        ExchangeModel model(store);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({.statusFrom = 400});
        QTRY_COMPARE(ids(model), QList<ExchangeId>{3});
        waiting.id = 2;
        waiting.status = 404;
        store.update(waiting); // now it matches, in the middle of the list
        QTRY_COMPARE(ids(model), (QList<ExchangeId>{2, 3}));
        waiting.status = 200;
        store.update(waiting);
        QTRY_COMPARE(ids(model), QList<ExchangeId>{3});
    }

    void takesBackARemoval()
    {
        const QString file = newFile();
        History::Store store;
        QVERIFY(store.open(file));
        for (int i = 0; i < 5; ++i)
            store.append(sample(i));
        store.flush();
        const Result<History::Reader> reader = History::Reader::open(file);
        {
            ExchangeModel model(store);
            const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            model.reload();
            QTRY_COMPARE(model.rowCount(), 5);
            QSignalSpy pending(&model, &ExchangeModel::removalPending);
            model.removeLater({2, 3});
            QCOMPARE(ids(model), (QList<ExchangeId>{1, 4, 5}));
            QCOMPARE(pending.takeFirst().first().toInt(), 2);
            model.reload(); // still out of sight
            QTRY_VERIFY(!model.isBusy());
            QCOMPARE(model.rowCount(), 3);
            QCOMPARE(reader->ids({})->size(), 5u);
            model.undoRemoval();
            QCOMPARE(ids(model), (QList<ExchangeId>{1, 2, 3, 4, 5}));
            QCOMPARE(pending.takeFirst().first().toInt(), 0);
            model.removeLater({4});
            model.removeLater({1, 5});
            QCOMPARE(pending.takeLast().first().toInt(), 3);
            model.undoRemoval(); // step by step
            QCOMPARE(ids(model), (QList<ExchangeId>{1, 2, 3, 5}));
            QCOMPARE(pending.takeLast().first().toInt(), 1);
        } // leaving makes it final
        store.flush();
        QCOMPARE(reader->ids({})->size(), 4u);
    }

    void seesWhatAnotherProcessWrites()
    {
        const QString file = newFile();
        History::Store store;
        QVERIFY(store.open(file));
        ExchangeModel model(store);
        model.reload();
        QTRY_VERIFY(model.isLoaded());
        QProcess child;
        child.start(QStringLiteral(LINESMAN_HISTORY_CHILD), {file, u"20"_s});
        QVERIFY(child.waitForFinished());
        QTRY_COMPARE(model.rowCount(), 20);
    }

    void leavesAGapForWhatAnotherRemoved()
    {
        const QString file = newFile();
        History::Store store;
        QVERIFY(store.open(file));
        for (int i = 0; i < 3; ++i)
            store.append(sample(i));
        store.flush();
        ExchangeModel model(store);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 3);
        {
            History::Store other;
            QVERIFY(other.open(file));
            other.remove({2});
            other.flush();
        }
        QVERIFY(!model.rowAt(1));
        QCOMPARE(model.index(2, ExchangeModel::MessageId).data().toString(), u"msg2"_s);
        QVERIFY(model.index(1, ExchangeModel::Request).data().toString().contains(u"Removed"_s));
    }

    void saysWhenHistoryCannotBeRead()
    {
        const QString file = newFile();
        History::Store store;
        ExchangeModel model(store);
        model.reload(); // not open: nothing to wait for
        QVERIFY(!model.isBusy());
        QVERIFY(store.open(file));
        QVERIFY(QFile::remove(file));
        QSignalSpy failed(&model, &ExchangeModel::failed);
        model.reload();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!model.isBusy());
    }

    void opensAHundredThousand()
    {
        History::Store store;
        QVERIFY(store.open(newFile()));
        for (int i = 0; i < 100'000; ++i) {
            store.append(sample(i));
            if (i % 10'000 == 0)
                store.flush();
        }
        store.flush();
        ExchangeModel model(store);
        model.reload();
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 100'000, 30'000);
        for (int row = 0; row < 100'000; row += 997)
            QCOMPARE(model.index(row, ExchangeModel::MessageId).data().toString(), u"msg%1"_s.arg(row));
    }

    void letsWebhooksBeDragged()
    {
        History::Store store;
        QVERIFY(store.open(newFile()));
        store.append(sample(0));
        Exchange call = sample(1);
        call.channel = Exchange::Channel::Api;
        store.append(call);
        store.flush();
        ExchangeModel model(store);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(model.flags(model.index(0, 0)) & Qt::ItemIsDragEnabled);
        QVERIFY(model.flags(model.index(1, 0)) & Qt::ItemIsDragEnabled); // what it is, is not asked of history here
        QVERIFY(!model.mimeData({model.index(1, 0)}));                   // its token is not kept
        const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(0, 2)}));
        QCOMPARE(Ui::exchangeIn(*dragged), std::optional<qint64>(1));
        QCOMPARE(dragged->formats(), model.mimeTypes());
        const QString other = newFile();
        {
            History::Store made;
            QVERIFY(made.open(other));
            made.append(sample(0));
        }
        model.showFile(other);
        QTRY_COMPARE(model.rowCount(), 1);
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsDragEnabled)); // its numbers are others
        QVERIFY(!model.mimeData({model.index(0, 0)}));
    }

    void showsTheNewestFirst()
    {
        History::Store store;
        QVERIFY(store.open(newFile()));
        for (int i = 0; i < 150; ++i)
            store.append(sample(i));
        store.flush();
        ExchangeModel model(store);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 150);
        model.setNewestFirst(true);
        QCOMPARE(model.idAt(0), 150);
        QCOMPARE(model.rowOf(1), 149);
        QCOMPARE(model.rowAt(149)->messageId, u"msg0"_s);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        store.append(sample(150));
        store.flush();
        QTRY_COMPARE(model.rowCount(), 151);
        QCOMPARE(inserted.first().at(1).toInt(), 0);
        QCOMPARE(model.rowAt(0)->messageId, u"msg150"_s);
        model.removeLater({151, 150, 1});
        QCOMPARE(model.idAt(0), 149);
        QCOMPARE(model.idAt(147), 2);
        model.undoRemoval();
        QCOMPARE(model.idAt(0), 151);
        QCOMPARE(model.idAt(150), 1);
    }

    void fillsInOlderOnesBehind()
    {
        History::Store store;
        QVERIFY(store.open(newFile()));
        for (int i = 0; i < 5000; ++i) {
            Exchange exchange = sample(i);
            if (i % 5 == 0) { // of Linesman's own
                exchange.channel = Exchange::Channel::Api;
                exchange.method = u"GET"_s;
            } else if (i % 5 == 1) { // of a bridge
                exchange.channel = Exchange::Channel::Emulator;
                exchange.method = u"GET"_s;
            } else if (i % 5 == 2) { // the emulator's side of the former
                exchange.channel = Exchange::Channel::Emulator;
                exchange.method = u"GET"_s;
                exchange.requestHead = "GET / HTTP/1.1\r\nUser-Agent: Linesman/1\r\n\r\n";
            }
            store.append(exchange);
        }
        store.flush();
        ExchangeModel model(store);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        History::Filter own;
        own.ownReads = true;
        History::Filter filter;
        filter.except.push_back(own);
        QSignalSpy filled(&model, &ExchangeModel::filled);
        QSignalSpy filling(&model, &ExchangeModel::filling);
        model.setFilter(filter);
        QTRY_COMPARE(filled.size(), 1);
        QCOMPARE(filling.size(), 1); // of two slices
        QCOMPARE(filling.first().first().toInt(), 80);
        QCOMPARE(model.rowCount(), 3000);
        QCOMPARE(model.ownReadsHidden(), 2000);
        const QList<ExchangeId> all = ids(model);
        QVERIFY(std::is_sorted(all.begin(), all.end()));
        QCOMPARE(all.first(), 2);
        QVERIFY(!model.isFilling());
    }

    void elidesARequestAtItsHost_data()
    {
        QTest::addColumn<QString>("request");
        QTest::addColumn<int>("characters");
        QTest::addColumn<QString>("shown");
        const QString out = u"POST 127.0.0.1:41873/conversations/messages/inbound"_s;
        QTest::newRow("fits") << out << 80 << out;
        QTest::newRow("host") << out << 40 << u"POST …/conversations/messages/inbound"_s;
        QTest::newRow("middle") << out << 32 << u"POST …/conversations/…/inbound"_s;
        QTest::newRow("path only") << u"PUT /conversations/messages/aB3kd82jd83kd/status"_s << 30
                                   << u"PUT /conversations/…/status"_s;
        QTest::newRow("query") << u"GET /conversations/search/all?locationId=abc&limit=50"_s << 32
                               << u"GET /conversations/…/all"_s;
        QTest::newRow("no path") << u"CONNECT"_s << 80 << u"CONNECT"_s;
        QTest::newRow("nothing") << QString() << 0 << QString();
    }

    void elidesARequestAtItsHost()
    {
        QFETCH(QString, request);
        QFETCH(int, characters);
        QFETCH(QString, shown);
        const QFontMetrics metrics(monoFont());
        const int width = characters * metrics.horizontalAdvance(u'm') + 1;
        QCOMPARE(ExchangeText::fittedRequest(request, metrics, width), shown);
        for (int narrow = 0; narrow < width; narrow += 7) // never more than there is room, whatever is left
            QVERIFY(narrow < 80 ||
                    metrics.horizontalAdvance(ExchangeText::fittedRequest(request, metrics, narrow)) <= narrow);
    }
};

LINESMAN_TEST(TstExchangeModel)
#include "tst_exchangemodel.moc"
