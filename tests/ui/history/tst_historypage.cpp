// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/settings.h"
#include "app/history/export.h"
#include "tests/app/history/samples.h"
#include "tests/support/suite.h"
#include "tests/ui/readerwalk.h"
#include "ui/exchange/exchangemodel.h"
#include "ui/exchange/exchangetable.h"
#include "ui/exchange/exchangeview.h"
#include "ui/history/backupsdialog.h"
#include "ui/history/exportmenu.h"
#include "ui/history/filesdialog.h"
#include "ui/history/historypage.h"
#include "ui/history/recentfiles.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/statuschip.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include <initializer_list>

#include <sys/stat.h>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;
using HistoryTest::sample;

class TstHistoryPage : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    int m_files = 0;
    QString newFile() { return m_folder.filePath(u"history%1.sqlite"_s.arg(++m_files)); }

    template <typename Widget>
    static Widget *find(QWidget &page, const QString &name)
    {
        Widget *widget = page.findChild<Widget *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    static QAbstractItemModel *rowsOf(QWidget &page)
    {
        return find<Ui::ExchangeTable>(page, u"historyTable"_s)->model();
    }

private slots:
    void saysWhatToDoWhenItIsEmpty()
    {
        History::Store store;
        QVERIFY(store.open(newFile()));
        Ui::HistoryPage page(store);
        page.show();
        QTRY_COMPARE(page.look(), Ui::Page::Look::Empty);
        QSignalSpy wanted(&page, &Ui::Page::destinationWanted);
        auto *empty = page.findChild<QWidget *>(u"pageEmpty"_s);
        QVERIFY(empty->isVisible());
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(wanted.first().at(0).value<Ui::Destination>() == Ui::Destination(Ui::RunLineTest{}));
        store.append(sample(1));
        QTRY_COMPARE(page.look(), Ui::Page::Look::Ready);
    }

    void saysWhyItCannotRead()
    {
        const QString file = newFile();
        History::Store store;
        QVERIFY(store.open(file));
        store.flush();
        const QString aside = file + u".aside"_s;
        QVERIFY(QFile::rename(file, aside));
        Ui::HistoryPage page(store);
        page.show();
        QTRY_COMPARE(page.look(), Ui::Page::Look::Failed);
        QVERIFY(find<QLabel>(page, u"pageFailure"_s)->text().contains(u"missing"_s));
        QVERIFY(QFile::rename(aside, file));
        QTest::mouseClick(find<QPushButton>(page, u"pageRetry"_s), Qt::LeftButton);
        QTRY_COMPARE(page.look(), Ui::Page::Look::Empty);
    }

    void opensAnExchangeBesideTheList()
    {
        History::Store store;
        QVERIFY(store.open(newFile()));
        for (int i = 0; i < 40; ++i)
            store.append(sample(i));
        auto bad = sample(40);
        bad.status = 0;
        bad.error = u"connection refused"_s;
        bad.responseHead.clear();
        bad.signature = u"wrong"_s;
        bad.verdict = u"{\"signature\":{\"verdict\":\"wrong\",\"reason\":\"Another body was signed.\"},"
                      "\"shape\":{\"sound\":false,\"summary\":\"Not a delivery.\"}}"_s;
        store.append(bad);
        store.flush();
        Ui::HistoryPage page(store);
        page.resize(1100, 700);
        page.show();
        QTRY_COMPARE(rowsOf(page)->rowCount(), 41);
        auto *table = find<Ui::ExchangeTable>(page, u"historyTable"_s);
        auto *view = find<Ui::ExchangeView>(page, u"exchange"_s);
        QVERIFY(!view->isVisible());
        QVERIFY(find<QCheckBox>(page, u"historyFollow"_s)->isChecked());

        const QRect row = table->visualRect(table->model()->index(39, Ui::ExchangeModel::Request));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, row.center());
        QVERIFY(view->isVisible());
        QCOMPARE(view->shownId(), 40);
        QVERIFY(!find<QCheckBox>(page, u"historyFollow"_s)->isChecked());
        QCOMPARE(find<Ui::StatusChip>(page, u"exchangeStatus"_s)->word(), u"200"_s);
        QVERIFY(find<Ui::CodeView>(page, u"exchangeRequestBody"_s)->shownText().contains(u"\"msg39\""_s));
        QVERIFY(find<Ui::CodeView>(page, u"exchangeResponseHead"_s)->bytes().startsWith("HTTP/1.1 200"));
        QCOMPARE(find<QTableWidget>(page, u"exchangeHeaders"_s)->item(1, 0)->text(), u"Host"_s);

        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(view->shownId(), 41);
        QCOMPARE(find<Ui::StatusChip>(page, u"exchangeStatus"_s)->word(), u"no answer"_s);
        QCOMPARE(find<Ui::StatusChip>(page, u"exchangeSignature"_s)->tone(), Ui::Tone::Bad);
        find<QTabWidget>(page, u"exchangeTabs"_s)->setCurrentIndex(1);
        QVERIFY(find<QLabel>(page, u"exchangeResponseMissing"_s)->text().contains(u"connection refused"_s));

        QCOMPARE(find<QLabel>(page, u"exchangeVerdictLine0"_s)->text(), u"Another body was signed."_s);
        QCOMPARE(find<QLabel>(page, u"exchangeVerdictLine1"_s)->text(), u"Not a delivery."_s);

        QVERIFY(page.goBack());
        QVERIFY(!view->isVisible());
        QTest::keyClick(table, Qt::Key_Up);
        QVERIFY(!view->isVisible()); // it was closed: moving about does not open it
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(view->isVisible());
        QCOMPARE(view->shownId(), 40);
    }

    void filters()
    {
        History::Store store;
        QVERIFY(store.open(newFile()));
        for (int i = 0; i < 20; ++i) {
            auto exchange = sample(i);
            if (i == 7)
                exchange.status = 500;
            if (i == 8)
                exchange.channel = Exchange::Channel::Api;
            if (i == 9)
                exchange.providerKind = u"Call"_s;
            exchange.groupId = i == 3 ? u"run-3"_s : QString();
            store.append(exchange);
        }
        store.flush();
        Ui::HistoryPage page(store);
        page.show();
        auto *model = rowsOf(page);
        QTRY_COMPARE(model->rowCount(), 20);
        QTest::keyClicks(find<QLineEdit>(page, u"historySearch"_s), u"msg1"_s);
        QTRY_COMPARE(model->rowCount(), 11); // msg1, msg10 to msg19: the last word is a beginning
        QVERIFY(page.goBack());
        QTRY_COMPARE(model->rowCount(), 20);
        auto *problems = find<QCheckBox>(page, u"historyProblems"_s);
        problems->click();
        QTRY_COMPARE(model->rowCount(), 1);
        problems->click();
        const auto choose = [&page](const QString &name, const QString &text) {
            auto *box = find<QComboBox>(page, name);
            box->setCurrentIndex(box->findText(text));
        };
        choose(u"historyStatus"_s, u"5xx failed"_s);
        QTRY_COMPARE(model->rowCount(), 1);
        choose(u"historyChannel"_s, u"API"_s);
        QTRY_COMPARE(model->rowCount(), 0);
        QCOMPARE(page.look(), Ui::Page::Look::Ready); // not empty: filtered
        auto *nothing = page.findChild<QWidget *>(u"historyNothing"_s);
        QVERIFY(nothing->isVisible());
        QTest::mouseClick(nothing->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE(model->rowCount(), 20);
        choose(u"historyKind"_s, u"Call"_s);
        QTRY_COMPARE(model->rowCount(), 1);
        page.open(Ui::ShowGroup{u"run-3"_s});
        QTRY_COMPARE(model->index(0, Ui::ExchangeModel::MessageId).data().toString(), u"msg3"_s);
        QTest::mouseClick(find<QPushButton>(page, u"historyGroup"_s), Qt::LeftButton);
        QTRY_COMPARE(model->rowCount(), 20);
        page.open(Ui::SearchHistory{u"msg12"_s});
        QTRY_COMPARE(model->rowCount(), 1);
        page.open(Ui::ShowExchange{5});
        QTRY_COMPARE(find<Ui::ExchangeView>(page, u"exchange"_s)->shownId(), 5);
        QVERIFY(find<Ui::ExchangeView>(page, u"exchange"_s)->isVisible());
    }

    void filtersByTheLanguage()
    {
        History::Store store;
        QVERIFY(store.open(newFile()));
        for (int i = 0; i < 20; ++i) {
            auto exchange = sample(i);
            exchange.status = i == 7 ? 502 : 200;
            store.append(exchange);
        }
        store.flush();
        Ui::HistoryPage page(store);
        page.show();
        auto *model = rowsOf(page);
        QTRY_COMPARE(model->rowCount(), 20);
        auto *search = find<QLineEdit>(page, u"historySearch"_s);
        auto *problem = find<QLabel>(page, u"historyFilterProblem"_s);
        search->setText(u"status:5xx"_s);
        QTRY_COMPARE(model->rowCount(), 1);
        QVERIFY(!problem->isVisible());
        search->setText(u"status:7xx"_s);
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"7xx"_s), qPrintable(problem->text()));
        search->setText(u"-status:5xx msg1"_s);
        QTRY_COMPARE(model->rowCount(), 11);
        QVERIFY(!problem->isVisible());
        // What was found good can be kept, and chosen again.
        auto *menu = find<QMenu>(page, u"historyKeptMenu"_s);
        emit menu->aboutToShow();
        const auto action = [menu](const QString &text) -> QAction * {
            const QList<QAction *> all = menu->actions();
            for (QAction *one : all) {
                if (one->text() == text)
                    return one;
            }
            return nullptr;
        };
        QVERIFY(action(u"&Keep This Filter"_s));
        action(u"&Keep This Filter"_s)->trigger();
        search->clear();
        QTRY_COMPARE(model->rowCount(), 20);
        emit menu->aboutToShow();
        QVERIFY(action(u"-status:5xx msg1"_s));
        action(u"-status:5xx msg1"_s)->trigger();
        QTRY_COMPARE(model->rowCount(), 11);
    }

    void exportsWhatTheListShows()
    {
        History::Store store;
        QVERIFY(store.open(newFile()));
        for (int i = 0; i < 20; ++i)
            store.append(sample(i));
        store.flush();
        Ui::HistoryPage page(store);
        page.show();
        QTRY_COMPARE(rowsOf(page)->rowCount(), 20);
        page.open(Ui::SearchHistory{u"msg1*"_s});
        QTRY_COMPARE(rowsOf(page)->rowCount(), 11);
        QSignalSpy said(&page, &Ui::Page::statusChanged);
        auto *exporting = page.findChild<Ui::ExportMenu *>();
        QVERIFY(exporting);
        const QString har = m_folder.filePath(u"shown.har"_s);
        exporting->write(Ui::ExportMenu::Format::Har, har);
        QTRY_COMPARE(said.count(), 1);
        QVERIFY2(said.last().first().toString().contains(u"11"_s), qPrintable(said.last().first().toString()));
        exporting->write(Ui::ExportMenu::Format::Bundle, m_folder.filePath(u"evidence"_s));
        QTRY_COMPARE(said.count(), 2);
        const Result<History::Reader> bundle = History::Reader::open(m_folder.filePath(u"evidence"_s));
        QVERIFY(bundle);
        QCOMPARE(bundle->ids({})->size(), 11u);
        QList<qint64> ids; // what is there already is not taken in again
        for (int row = 0; row < 11; ++row)
            ids += rowsOf(page)->index(row, 0).data(Ui::ExchangeModel::IdRole).toLongLong();
        store.remove(ids);
        QTRY_COMPARE(rowsOf(page)->rowCount(), 0);
        exporting->takeIn(har);
        QTRY_COMPARE(said.count(), 3);
        QTRY_COMPARE(rowsOf(page)->rowCount(), 11);
        exporting->write(Ui::ExportMenu::Format::Csv, u"/no/such/folder/x.csv"_s);
        QTRY_COMPARE(said.count(), 4);
        QVERIFY(find<QPushButton>(page, u"historyExport"_s)->isEnabled());
    }

    void saysWhenTheLimitIsNear()
    {
        History::Store store;
        QVERIFY(store.open(newFile()));
        Ui::HistoryPage page(store);
        QSignalSpy said(&page, &Ui::Page::statusChanged);
        for (int i = 0; i < 50; ++i)
            store.append(sample(i));
        store.flush();
        store.setLimits({.exchanges = 40});
        QTRY_COMPARE(rowsOf(page)->rowCount(), 40);
        QTRY_VERIFY(!said.isEmpty());
        QVERIFY2(said.first().first().toString().contains(u"limit"_s), qPrintable(said.first().first().toString()));
    }

    void keepsTheSelectionById()
    {
        History::Store store;
        QVERIFY(store.open(newFile()));
        for (int i = 0; i < 20; ++i)
            store.append(sample(i));
        store.flush();
        Ui::HistoryPage page(store);
        page.show();
        auto *model = rowsOf(page);
        QTRY_COMPARE(model->rowCount(), 20);
        auto *table = find<Ui::ExchangeTable>(page, u"historyTable"_s);
        table->selectRow(12); // id 13
        store.remove({1, 2, 3});
        QTRY_COMPARE(model->rowCount(), 17);
        QCOMPARE(table->selectedIds(), QList<ExchangeId>{13});
        store.append(sample(20));
        QTRY_COMPARE(model->rowCount(), 18);
        QCOMPARE(table->selectedIds(), QList<ExchangeId>{13});
        page.runAgain();
        QTRY_COMPARE(table->selectedIds(), QList<ExchangeId>{13});
        page.open(Ui::SearchHistory{u"msg1*"_s}); // still among the rows: msg12
        QTRY_VERIFY(model->rowCount() < 18);
        QCOMPARE(table->selectedIds(), QList<ExchangeId>{13});
    }

    void worksByKeyboard()
    {
        History::Store store;
        QVERIFY(store.open(newFile()));
        auto secret = sample(0);
        secret.requestHead = "POST /hooks HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer s3cret-a\r\n\r\n";
        store.append(secret);
        for (int i = 1; i < 6; ++i)
            store.append(sample(i));
        store.flush();
        Ui::HistoryPage page(store);
        page.show();
        auto *model = rowsOf(page);
        QTRY_COMPARE(model->rowCount(), 6);
        auto *table = find<Ui::ExchangeTable>(page, u"historyTable"_s);
        table->selectRow(0);

        QTest::keyClick(table, Qt::Key_Space);
        const Result<History::Reader> reader = History::Reader::open(store.file());
        QTRY_VERIFY(reader->rows({1})->first().pinned);
        QTRY_VERIFY(find<QToolButton>(page, u"exchangePin"_s)->isChecked());
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_VERIFY(!reader->rows({1})->first().pinned);

        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(u"/hooks/sms?n=0"_s));
        table->copyAsCurl();
        QVERIFY(QApplication::clipboard()->text().startsWith(u"curl"_s));
        QVERIFY(!QApplication::clipboard()->text().contains(u"s3cret"_s));

        auto *note = find<QLineEdit>(page, u"exchangeNote"_s);
        QTest::keyClicks(note, u"look here"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_COMPARE(reader->rows({1})->first().note, u"look here"_s);

        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(model->rowCount(), 5);
        auto *undo = find<Ui::Banner>(page, u"historyUndo"_s);
        QVERIFY(undo->isVisible());
        QCOMPARE(table->selectedIds(), QList<ExchangeId>{2}); // the keyboard stays in place
        QTest::mouseClick(undo->findChild<QPushButton *>(u"bannerButton"_s), Qt::LeftButton);
        QTRY_COMPARE(model->rowCount(), 6); // once the filter was asked for them
        QVERIFY(!undo->isVisible());
        table->selectAll();
        QTest::keyClick(table, Qt::Key_Delete);
        QTest::mouseClick(undo->findChild<QToolButton *>(u"bannerClose"_s), Qt::LeftButton);
        QTRY_COMPARE(reader->ids({})->size(), 0u);
    }

    void tellsThatTheDiskIsFull()
    {
        History::Store store;
        QVERIFY(store.open(newFile()));
        Ui::HistoryPage page(store);
        page.show();
        auto *banner = find<Ui::Banner>(page, u"historyFailure"_s);
        store.append(sample(1));
        store.setSizeLimit(1000);
        auto big = sample(2);
        big.requestBody = QByteArray(500'000, 'x');
        store.append(big);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->sentence().contains(u"full"_s));
        store.setSizeLimit(0);
        QTRY_VERIFY(!banner->isVisible());
        QTRY_COMPARE(rowsOf(page)->rowCount(), 2);
    }

    void survivesBytesOfAllKinds()
    {
        History::Store store;
        QVERIFY(store.open(newFile()));
        auto odd = sample(1);
        odd.requestHead = "GARBAGE\r\n\xff\xfe: \0\r\nNo colon\r\n\r\n";
        odd.requestBody = QByteArray(3'000'000, '\0');
        odd.responseHead.clear();
        odd.method.clear();
        odd.url = QString(20'000, u'u');
        odd.verdict = u"not JSON"_s;
        odd.signature = u"a new word"_s;
        store.append(odd);
        store.flush();
        Ui::HistoryPage page(store);
        page.show();
        QTRY_COMPARE(rowsOf(page)->rowCount(), 1);
        find<Ui::ExchangeTable>(page, u"historyTable"_s)->selectRow(0);
        QCOMPARE(find<Ui::ExchangeView>(page, u"exchange"_s)->shownId(), 1);
        auto *tabs = find<QTabWidget>(page, u"exchangeTabs"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            page.grab();
        }
    }

    void opensAnotherFileOnlyToRead()
    {
        const QString other = newFile();
        {
            History::Store made;
            QVERIFY(made.open(other));
            for (int i = 0; i < 3; ++i)
                made.append(sample(i));
        }
        History::Store store;
        QVERIFY(store.open(newFile()));
        store.append(sample(9));
        store.flush();
        Ui::HistoryPage page(store);
        page.resize(1100, 700);
        page.show();
        QTRY_COMPARE(rowsOf(page)->rowCount(), 1);
        page.showFile(other);
        QTRY_COMPARE(rowsOf(page)->rowCount(), 3);
        auto *banner = find<Ui::Banner>(page, u"historyOther"_s);
        QVERIFY(banner->sentence().contains(other));
        auto *table = find<Ui::ExchangeTable>(page, u"historyTable"_s);
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_Delete);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(rowsOf(page)->rowCount(), 3);
        store.append(sample(10)); // elsewhere
        store.flush();
        QCOMPARE(rowsOf(page)->rowCount(), 3);
        QTest::mouseClick(banner->findChild<QPushButton *>(u"bannerButton"_s), Qt::LeftButton);
        QTRY_COMPARE(rowsOf(page)->rowCount(), 2);
        QVERIFY(!banner->isVisible());
        page.showFile(other + u".none"_s);
        QVERIFY(find<Ui::Banner>(page, u"historyFailure"_s)->isVisible());
        QCOMPARE(rowsOf(page)->rowCount(), 2);
    }

    void offersTheFilesThatWereShown()
    {
        const QString own = newFile();
        const QString other = newFile();
        {
            History::Store made;
            QVERIFY(made.open(other));
        }
        History::Store store;
        QVERIFY(store.open(own));
        Settings settings(m_folder.filePath(u"recent.ini"_s));
        Ui::HistoryPage page(store);
        page.rememberFiles(settings);
        page.show();
        page.open(Ui::ShowHistoryFile{other});
        QVERIFY(!find<Ui::Banner>(page, u"historyOther"_s)->isHidden());
        QCOMPARE(Ui::recentFiles(settings), QStringList{other});
        page.showFile({});
        QVERIFY(find<Ui::Banner>(page, u"historyOther"_s)->isHidden());
        auto *menu = find<QMenu>(page, u"historyExportMenu"_s);
        emit menu->aboutToShow();
        auto *recent = find<QMenu>(page, u"historyRecent"_s);
        QCOMPARE(recent->actions().size(), 1);
        QVERIFY(recent->menuAction()->isVisible());
        recent->actions().constFirst()->trigger();
        QVERIFY(!find<Ui::Banner>(page, u"historyOther"_s)->isHidden());
        QVERIFY(QFile::remove(other)); // what is gone is not offered
        QVERIFY(Ui::recentFiles(settings).isEmpty());
        for (int i = 0; i < 20; ++i)
            Ui::rememberFile(settings, own + QString::number(i));
        Ui::rememberFile(settings, own);
        QCOMPARE(Ui::recentFiles(settings), QStringList{own});
    }

    void restoresABackupAfterAQuestion()
    {
        const QString file = newFile();
        const QString backup = file + u".backup-v1"_s;
        {
            History::Store made;
            QVERIFY(made.open(backup));
        }
        History::Store store;
        QVERIFY(store.open(file));
        Ui::HistoryPage page(store);
        page.show();
        QSignalSpy wanted(&page, &Ui::HistoryPage::restoreWanted);
        find<QAction>(page, u"historyBackups"_s)->trigger();
        auto *dialog = find<QDialog>(page, u"backupsDialog"_s);
        auto *list = find<QListWidget>(*dialog, u"backupList"_s);
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(u".backup-v1"_s));
        find<QPushButton>(*dialog, u"restoreBackup"_s)->click();
        find<QMessageBox>(*dialog, u"restoreQuestion"_s)->reject();
        QCOMPARE(wanted.size(), 0);
        find<QPushButton>(*dialog, u"restoreBackup"_s)->click();
        const QList<QPushButton *> confirms = dialog->findChildren<QPushButton *>(u"restoreConfirmed"_s);
        QVERIFY(!confirms.isEmpty());
        confirms.last()->click();
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), backup);
        QVERIFY(QFile::exists(file + u".restoring"_s)); // it was copied before
    }

    /*! Nothing stops for a file that cannot take the history's place. */
    void restoresNothingThatIsNoHistory()
    {
        History::Store store;
        QVERIFY(store.open(newFile()));
        const QString rubbish = newFile();
        QFile other(rubbish);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("no database") > 0);
        other.close();
        Ui::BackupsDialog dialog(store.file());
        dialog.show();
        QSignalSpy wanted(&dialog, &Ui::BackupsDialog::restoreWanted);
        const QString said = find<QLabel>(dialog, u"backupsSaid"_s)->text();
        find<QPushButton>(dialog, u"otherBackup"_s)->click();
        emit find<QFileDialog>(dialog, u"otherBackupDialog"_s)->fileSelected(rubbish);
        find<QPushButton>(dialog, u"restoreConfirmed"_s)->click();
        QTRY_VERIFY(find<QLabel>(dialog, u"backupsSaid"_s)->text() != said);
        QVERIFY(dialog.isVisible());
        QVERIFY(find<QPushButton>(dialog, u"otherBackup"_s)->isEnabled());
        QCOMPARE(wanted.size(), 0);
    }

    void comparesWithAnotherHistory()
    {
        const QString other = newFile();
        {
            History::Store made;
            QVERIFY(made.open(other));
            made.append(sample(1));
            made.append(sample(3));
        }
        History::Store store;
        QVERIFY(store.open(newFile()));
        store.append(sample(1));
        store.append(sample(2));
        store.flush();
        Ui::HistoryPage page(store);
        page.show();
        QTRY_COMPARE(rowsOf(page)->rowCount(), 2);
        find<QAction>(page, u"historyCompare"_s)->trigger();
        emit find<QFileDialog>(page, u"historyCompareDialog"_s)->fileSelected(other);
        auto *dialog = find<QDialog>(page, u"filesDialog"_s);
        auto *differences = find<Ui::TableView>(*dialog, u"filesDifferences"_s);
        QTRY_COMPARE(differences->model()->rowCount(), 2);
        QVERIFY(find<QLabel>(*dialog, u"filesSaid"_s)->text().startsWith(u"1 "_s));
        QCOMPARE(find<Ui::TableView>(*dialog, u"filesRequests"_s)->model()->rowCount(), 1);
        int here = -1;
        for (int row = 0; row < 2; ++row) {
            if (differences->model()->index(row, 1).data().toString() == "only here"_L1)
                here = row;
        }
        QVERIFY(here >= 0);
        differences->selectRow(here);
        QTest::keyClick(differences, Qt::Key_Return);
        auto *table = find<Ui::ExchangeTable>(page, u"historyTable"_s);
        QTRY_COMPARE(table->selectedRow(), 1); // number 2
    }

    void itsDialogsAreReadAndWalkedWithoutAMouse()
    {
        const QString file = newFile();
        for (const QString &name : {file, file + u".backup-v1"_s}) {
            History::Store made;
            QVERIFY(made.open(name));
            made.append(sample(1));
        }
        Ui::BackupsDialog backups(file);
        Ui::FilesDialog files(file, file + u".backup-v1"_s);
        QSignalSpy compared(&files, &Ui::FilesDialog::compared);
        QVERIFY(compared.count() > 0 || compared.wait(20'000));
        for (QDialog *dialog : std::initializer_list<QDialog *>{&backups, &files}) {
            dialog->show();
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            const QStringList faults = TestSuite::faultsForAReader(*dialog) + TestSuite::outOfReachOfTab(*dialog);
            QVERIFY2(faults.isEmpty(), qPrintable(dialog->objectName() + u'\n' + faults.join(u'\n')));
        }
    }

    void takesInAHarThatIsDropped()
    {
        const QString har = newFile() + u".har"_s;
        {
            History::Store made;
            QVERIFY(made.open(newFile()));
            made.append(sample(1));
            made.flush();
            const auto reader = History::Reader::open(made.file());
            QFile file(har);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(History::exportExchanges(*reader, {}, History::ExportFormat::Har, {}, file));
        }
        History::Store store;
        QVERIFY(store.open(newFile()));
        Ui::HistoryPage page(store);
        page.show();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(har)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {}); // without it nothing can be dropped
        QApplication::sendEvent(&page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&page, &drop);
        QTRY_COMPARE(rowsOf(page)->rowCount(), 1);

        const QString pipe = newFile() + u".har"_s;
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString &odd : {pipe, QFileInfo(pipe).path()}) { // one would wait for whoever fills the pipe
            data.setUrls({QUrl::fromLocalFile(odd)});
            QDragEnterEvent over({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
            over.ignore();
            QApplication::sendEvent(&page, &over);
            QVERIFY2(!over.isAccepted(), qPrintable(odd));
        }
    }
};

LINESMAN_TEST(TstHistoryPage)
#include "tst_historypage.moc"
