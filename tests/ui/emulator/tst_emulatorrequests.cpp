// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/store.h"
#include "tests/support/suite.h"
#include "tests/ui/emulator/emulatorpagefixture.h"
#include "ui/exchange/exchangetable.h"
#include "ui/exchange/exchangeview.h"
#include "ui/history/historypage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/tableview.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

// From the emulator's log to the same exchange in History.
class TstEmulatorRequests : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    int m_files = 0;
    QString newFile() { return m_folder.filePath(u"history%1.sqlite"_s.arg(++m_files)); }

    /*! Asks the emulator \a path as a bridge would, and waits for its answer. */
    static int ask(EmulatorPageFixture &f, const QString &path)
    {
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(
            network.get(QNetworkRequest(QUrl(f.emulator.ready().baseUrl + path))));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    static QString requestOf(const Ui::TableView &table, int row)
    {
        return table.model()->index(row, 3).data().toString();
    }

private slots:
    void opensTheSameExchangeInHistory()
    {
        History::Store store;
        QVERIFY(store.open(newFile()));
        EmulatorPageFixture f;
        f.history = &store;
        f.start();
        f.page.open(Ui::ShowEmulatorPart{u"requests"_s});
        Ui::HistoryPage historyPage(store);
        historyPage.resize(1000, 700);
        historyPage.show();
        auto *rows = historyPage.findChild<Ui::ExchangeTable *>(u"historyTable"_s);
        // Of the same path and with the same answer, so that no search could tell them apart.
        for (int i = 0; i < 5; ++i)
            QCOMPARE(ask(f, u"/locations/nobody?n=%1"_s.arg(i)), 401);
        auto *table = f.find<Ui::TableView>("emulatorRequests");
        QTRY_COMPARE(table->model()->rowCount(), 5);
        QTRY_COMPARE(rows->model()->rowCount(), 5);
        QSignalSpy wanted(&f.page, &Ui::Page::destinationWanted);
        for (const int row : {3, 0, 4}) {
            table->selectRow(row);
            QVERIFY(requestOf(*table, row).endsWith(u"n=%1"_s.arg(row)));
            wanted.clear();
            f.click("showInHistory");
            QCOMPARE(wanted.size(), 1);
            historyPage.open(wanted.first().at(0).value<Ui::Destination>());
            QTRY_COMPARE(rows->selectedIds().size(), 1);
            const Result<History::Reader> reader = History::Reader::open(store.file());
            QVERIFY(reader);
            const auto exchange = reader->exchange(rows->selectedIds().first());
            QVERIFY(exchange && *exchange);
            QCOMPARE((*exchange)->url, u"/locations/nobody?n=%1"_s.arg(row));
            QVERIFY(historyPage.findChild<Ui::ExchangeView *>()->isVisible());
        }
    }

    void opensAnExchangeThatHistoryHasNotReadYet()
    {
        History::Store store;
        QVERIFY(store.open(newFile()));
        EmulatorPageFixture f;
        f.history = &store;
        f.start();
        Ui::HistoryPage historyPage(store);
        historyPage.show();
        auto *rows = historyPage.findChild<Ui::ExchangeTable *>(u"historyTable"_s);
        QCOMPARE(ask(f, u"/locations/nobody?n=0"_s), 401);
        QTRY_COMPARE(rows->model()->rowCount(), 1);
        rows->selectRow(0); // somebody reads another one
        const qint64 first = rows->selectedIds().first();
        historyPage.open(Ui::ShowExchange{first + 1}); // committed a moment before its row is told
        QVERIFY(rows->selectedIds().isEmpty());
        QCOMPARE(ask(f, u"/locations/nobody?n=1"_s), 401);
        QTRY_COMPARE(rows->selectedIds(), QList<ExchangeId>{first + 1});
    }

    void saysWhyHistoryDoesNotHaveIt()
    {
        EmulatorPageFixture f; // without a history
        f.start();
        f.page.open(Ui::ShowEmulatorPart{u"requests"_s});
        QCOMPARE(ask(f, u"/locations/nobody"_s), 401);
        auto *table = f.find<Ui::TableView>("emulatorRequests");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(!f.find<QPushButton>("showInHistory")->isEnabled());
        table->selectRow(0);
        QSignalSpy wanted(&f.page, &Ui::Page::destinationWanted);
        f.click("showInHistory");
        QVERIFY(wanted.isEmpty());
        QVERIFY(f.find<Ui::Banner>("requestNote")->isVisible());
    }
};

LINESMAN_TEST(TstEmulatorRequests)
#include "tst_emulatorrequests.moc"
