// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/store.h"
#include "app/workspace/driftwatch.h"
#include "tests/app/installs/installsbench.h"
#include "tests/support/suite.h"
#include "ui/providers/matrixmodel.h"
#include "ui/providers/providerspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Linesman::Testing;
using namespace Qt::Literals::StringLiterals;
using Providers::Kind;

namespace {
template <typename T>
T *tabPart(QWidget &page, const char *name)
{
    T *found = page.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

/*! With what the page works on besides. */
struct PageBench : InstallsBench {
    using InstallsBench::InstallsBench;
    History::Store history;
    Workspace::DriftWatch drift{history};
};

/*! The page at its matrix, checked once. */
struct Walk {
    explicit Walk(int locations)
    {
        if (locations > 1)
            bench.harness.control("POST", u"install"_s, {{u"count"_s, locations - 1}});
        page.resize(1200, 800);
        page.show();
        page.open(ShowProvidersTab::Installs);
        check();
    }
    void check()
    {
        QTest::mouseClick(tabPart<QPushButton>(page, "checkInstalls"), Qt::LeftButton);
        QVERIFY(tabPart<QWidget>(page, "installsProgress")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!tabPart<QWidget>(page, "installsProgress")->isVisible(), 30'000);
    }
    MatrixModel *model() { return qobject_cast<MatrixModel *>(tabPart<TableView>(page, "installTable")->model()); }
    int section(const QString &heading)
    {
        for (int i = 0; i < model()->columnCount(); ++i) {
            if (model()->headerData(i, Qt::Horizontal, Qt::DisplayRole) == heading)
                return i;
        }
        return -1;
    }
    QString text(const QString &location, const QString &heading)
    {
        const int row = model()->rowOf(LocationId(location));
        return row < 0 ? QString() : model()->index(row, section(heading)).data().toString();
    }
    QString providerName(const QString &kind) const
    {
        for (const Emulator::EmulatorDescription::Provider &provider : bench.harness.ready.providers) {
            if (provider.kind == kind)
                return provider.name;
        }
        return {};
    }
    void choose(const QString &location, const QString &heading)
    {
        tabPart<TableView>(page, "installTable")
            ->setCurrentIndex(model()->index(model()->rowOf(LocationId(location)), section(heading)));
    }

    PageBench bench;
    ProvidersPage page{bench.session, bench.installService, bench.rehearsal, bench.drift};
};
} // namespace

/*! The matrix as a person works with it, against the emulator. */
class TstInstallsTab : public QObject
{
    Q_OBJECT
private slots:
    void goesFromNothingToAMatrixOfFiftyLocations()
    {
        Walk walk(50);
        const QAbstractItemModelTester tester(walk.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(walk.model()->rowCount(), 51);
        const QString north = walk.bench.harness.north();
        const QString south = walk.bench.harness.south();
        const QString sms = walk.providerName(u"SmsDefault"_s);
        QTRY_COMPARE(walk.text(north, sms), u"ready"_s);
        QCOMPARE(walk.text(north, u"Token"_s), u"kept"_s);
        QCOMPARE(walk.text(south, u"App"_s), u"no"_s);
        QCOMPARE(walk.text(south, sms), u"not installed"_s);

        // The 49 made later have chosen no default provider.
        auto *verdict = tabPart<QComboBox>(walk.page, "matrixVerdict");
        verdict->setCurrentIndex(verdict->findData(int(Installs::Verdict::Broken)));
        QTRY_COMPARE(walk.model()->rowCount(), 49);
        QVERIFY(tabPart<QLabel>(walk.page, "matrixCounts")->text().startsWith("49"_L1));
        verdict->setCurrentIndex(verdict->findText(u"Only problems"_s));
        QTRY_VERIFY(walk.model()->rowCount() >= 49);
        for (int row = 0; row < walk.model()->rowCount(); ++row) {
            const Installs::Verdict worst = walk.model()->rowAt(row).worst;
            QVERIFY(worst == Installs::Verdict::Broken || worst == Installs::Verdict::Attention);
        }
        QStringList totals; // in the tooltips of the headers
        for (int column = 0; column < walk.model()->columnCount(); ++column)
            totals += walk.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        QVERIFY2(totals.join(u' ').contains(u"49 "_s + Installs::verdictTitle(Installs::Verdict::Broken)),
                 qPrintable(totals.join(u'\n')));
        verdict->setCurrentIndex(verdict->findData(int(Installs::Verdict::Broken)));
        QTRY_COMPARE(walk.model()->rowCount(), 49);
        auto *search = tabPart<QLineEdit>(walk.page, "matrixFilter");
        QTest::keyClicks(search, u"location 17"_s);
        QTest::keyClick(search, Qt::Key_Return);
        // Ids and reasons are searched too, so that another may hold a 17 by chance.
        QVERIFY(walk.model()->rowCount() >= 1 && walk.model()->rowCount() < 20);
        QStringList names;
        for (int row = 0; row < walk.model()->rowCount(); ++row)
            names << walk.model()->index(row, 0).data().toString();
        QVERIFY2(names.join(u'\n').contains(u"location 17"_s, Qt::CaseInsensitive), qPrintable(names.join(u'\n')));
        search->clear();
        QTest::keyClick(search, Qt::Key_Return);
        verdict->setCurrentIndex(0);

        auto *provider = tabPart<QComboBox>(walk.page, "matrixProvider");
        provider->setCurrentIndex(provider->findText(sms));
        QCOMPARE(walk.text(north, u"Selected"_s), u"selected"_s);
        QVERIFY(walk.text(north, u"Reason"_s).contains("Ready"_L1));
        const int column = walk.section(u"Verdict"_s);
        tabPart<TableView>(walk.page, "installTable")->sortByColumn(column, Qt::AscendingOrder);
        QCOMPARE(walk.model()->index(0, column).data().toString(), u"broken"_s);
        QCOMPARE(walk.model()->index(50, column).data().toString(), u"not installed"_s);
    }

    /*! The window's review, row 13: the locations scrolled away, and with them whose cell it was. */
    void keepsTheLocationsInSight()
    {
        Walk walk(40);
        QTRY_COMPARE(walk.model()->rowCount(), 41);
        auto *table = tabPart<TableView>(walk.page, "installTable");
        auto *frozen = tabPart<QTableView>(walk.page, "installTableLocations");
        walk.page.resize(700, 500);
        QTRY_VERIFY(table->horizontalScrollBar()->maximum() > 0 && table->verticalScrollBar()->maximum() > 0);
        QVERIFY(!frozen->isVisible()); // the column itself is there
        const int last = walk.model()->columnCount() - 1;
        table->setCurrentIndex(walk.model()->index(20, last));
        QVERIFY(table->horizontalScrollBar()->value() > 0);
        QVERIFY(frozen->isVisible());
        QCOMPARE(frozen->mapTo(table, QPoint()).x(), table->frameWidth());
        for (int column = 0; column <= last; ++column)
            QCOMPARE(frozen->isColumnHidden(column), column != 0);
        for (const int to : {table->verticalScrollBar()->maximum(), 0, table->verticalScrollBar()->maximum() / 2}) {
            table->verticalScrollBar()->setValue(to);
            const QPoint middle = table->viewport()->rect().center();
            QCOMPARE(frozen->rowAt(middle.y()), table->rowAt(middle.y())); // side by side
        }
        const QModelIndex location = frozen->indexAt(QPoint(5, frozen->viewport()->height() / 2));
        QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {}, frozen->visualRect(location).center());
        QCOMPARE(table->currentIndex(), location);
        table->horizontalScrollBar()->setValue(0);
        QVERIFY(!frozen->isVisible());
    }

    void saysWhyAndWhoMayClickWhere()
    {
        Walk walk(2);
        QTRY_COMPARE(walk.model()->rowCount(), 3);
        const QString north = walk.bench.harness.north();
        QString broken;
        for (int row = 0; row < 3; ++row) {
            const QString id = walk.model()->rowAt(row).location.id.text();
            if (id != north && id != walk.bench.harness.south())
                broken = id;
        }
        QTRY_COMPARE(walk.text(broken, walk.providerName(u"EmailDefault"_s)), u"broken"_s);
        walk.choose(broken, walk.providerName(u"EmailDefault"_s));
        QCOMPARE(tabPart<StatusChip>(walk.page, "cellVerdict")->word(), u"broken"_s);
        QVERIFY(tabPart<QLabel>(walk.page, "cellReason")->text().contains("not the selected"_L1));
        QTest::mouseClick(tabPart<QPushButton>(walk.page, "copyEnableNote"), Qt::LeftButton);
        const QString note = QGuiApplication::clipboard()->text();
        QVERIFY2(note.contains("Settings > Email Services"_L1) && note.contains(broken), qPrintable(note));
        QSignalSpy browser(&walk.page, &Page::browserWanted);
        QTest::mouseClick(tabPart<QPushButton>(walk.page, "openSubAccount"), Qt::LeftButton);
        QCOMPARE(browser.size(), 1);
        QVERIFY(browser.first().first().toUrl().toString().contains(broken));
    }

    void alarmsWhenTheSelectionChanged()
    {
        Walk walk(1);
        auto *alarm = tabPart<Banner>(walk.page, "selectionAlarm");
        QVERIFY(!alarm->isVisible());
        walk.bench.harness.control("POST", u"providers/"_s + walk.bench.harness.provider(u"SmsDefault"_s),
                                   {{u"selectedIn"_s, QJsonArray()}});
        walk.check();
        QTRY_VERIFY(alarm->isVisible());
        QVERIFY(alarm->sentence().contains("P-01"_L1));
        QTest::mouseClick(alarm->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY(!alarm->isVisible());
        QVERIFY(walk.bench.selections.alarms(walk.bench.connection.id).isEmpty());
    }

    void triesTheFailedOnesAgain()
    {
        Walk walk(1);
        const LocationId north(walk.bench.harness.north());
        auto *retry = tabPart<QPushButton>(walk.page, "retryFailed");
        QVERIFY(!retry->isVisible());
        QVERIFY(
            QCoro::waitFor(walk.bench.session.tokensOf(walk.bench.connection).forget(HighLevel::Install::of(north))));
        walk.bench.harness.control("POST", u"locations/"_s + north.text(), {{u"active"_s, false}});
        walk.check();
        QTRY_VERIFY(retry->isVisible());
        QTRY_COMPARE(walk.text(north.text(), u"Token"_s), u"inactive"_s);
        walk.bench.harness.control("POST", u"locations/"_s + north.text(), {{u"active"_s, true}});
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_COMPARE(walk.text(north.text(), u"Token"_s), u"kept"_s);
    }

    void writesWhatIsShown_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("page") << u"html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("table") << u"csv"_s << QByteArray("locationId,");
    }

    void writesWhatIsShown()
    {
        QFETCH(const QString, ending);
        QFETCH(const QByteArray, start);
        Walk walk(1);
        QTRY_COMPARE(walk.model()->rowCount(), 2);
        auto *verdict = tabPart<QComboBox>(walk.page, "matrixVerdict");
        verdict->setCurrentIndex(verdict->findData(int(Installs::Verdict::NotInstalled)));
        QTest::mouseClick(tabPart<QPushButton>(walk.page, "exportMatrix"), Qt::LeftButton);
        const QString name = walk.bench.directory.filePath(u"out."_s + ending);
        auto *dialog = tabPart<QFileDialog>(walk.page, "exportFile");
        emit dialog->fileSelected(name);
        dialog->close();
        QTRY_VERIFY(QFile::exists(name));
        QFile file(name);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith(start));
        QVERIFY(bytes.contains(walk.bench.harness.south().toLatin1()));
        QVERIFY(!bytes.contains(walk.bench.harness.north().toLatin1()) || ending == "html"_L1);
        QTRY_VERIFY(!walk.bench.installService.exporting().isRunning()); // it outlives its bench by no word
    }

    void saysWhyAFileCannotBeWritten()
    {
        Walk walk(1);
        QTRY_COMPARE(walk.model()->rowCount(), 2);
        auto *banner = tabPart<Banner>(walk.page, "installsBanner");
        const auto write = [&walk](const QString &name) {
            auto *dialog = tabPart<QFileDialog>(walk.page, "exportFile");
            emit dialog->fileSelected(walk.bench.directory.filePath(name));
            dialog->close();
            QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
        };
        QTest::mouseClick(tabPart<QPushButton>(walk.page, "exportMatrix"), Qt::LeftButton);
        write(u"nowhere/out.csv"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->sentence().contains("nowhere/out.csv"_L1), qPrintable(banner->sentence()));
        QVERIFY(tabPart<QPushButton>(walk.page, "exportMatrix")->isEnabled());
        QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton); // asks for another place
        QSignalSpy told(&walk.page, &Page::statusChanged);
        write(u"out.csv"_s);
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(told.last().first().toString().contains("out.csv"_L1));
        QVERIFY(!banner->isVisible());
        QVERIFY(QFile::exists(walk.bench.directory.filePath(u"out.csv"_s)));
    }

    void anExportIsWholeThoughThePageCloses()
    {
        PageBench bench;
        const QString name = bench.directory.filePath(u"out.csv"_s);
        {
            QList<Providers::KnownLocation> locations;
            for (int i = 0; i < 2000; ++i)
                locations.append({LocationId(u"loc%1"_s.arg(i)), u"Pier %1"_s.arg(i), true});
            QVERIFY(bench.book.setLocations(bench.connection.id, locations));
            ProvidersPage page(bench.session, bench.installService, bench.rehearsal, bench.drift);
            page.show();
            page.open(ShowProvidersTab::Installs);
            QTRY_VERIFY(tabPart<QPushButton>(page, "exportMatrix")->isEnabled());
            QTest::mouseClick(tabPart<QPushButton>(page, "exportMatrix"), Qt::LeftButton);
            emit tabPart<QFileDialog>(page, "exportFile")->fileSelected(name);
            QVERIFY(!tabPart<QPushButton>(page, "exportMatrix")->isEnabled()); // one at a time
        }
        QTRY_VERIFY(!bench.installService.exporting().isRunning());
        QFile file(name);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 1 + 2000 * 5);
    }

    void showsNoOtherConnectionsInstalls()
    {
        Walk walk(1);
        QTRY_COMPARE(walk.model()->rowCount(), 2);
        OAuth::Connection other = walk.bench.connection;
        other.id = ConnectionId(u"other"_s);
        other.name = u"Lighthouse"_s;
        QVERIFY(walk.bench.connections.save(other));
        // A change and the switch at once: what was being put together is of the first one.
        QVERIFY(walk.bench.session.tokensOf(walk.bench.connection)
                    .expireLocally(HighLevel::Install::of(LocationId(walk.bench.harness.north()))));
        QVERIFY(walk.bench.connections.setCurrent(other.id));
        QCOMPARE(walk.model()->rowCount(), 0); // at once
        auto *empty = tabPart<EmptyState>(walk.page, "noInstalls");
        QVERIFY(empty->isVisible());
        QVERIFY(empty->findChild<QLabel *>(u"emptyText"_s)
                    ->text()
                    .contains("Lighthouse"_L1)); // being read, not "nothing is known"
        QTRY_VERIFY(empty->findChild<QPushButton *>()->isVisible());
        QCOMPARE(walk.model()->rowCount(), 0);
        QVERIFY(walk.bench.connections.setCurrent(walk.bench.connection.id));
        QTRY_COMPARE(walk.model()->rowCount(), 2);
        QTRY_COMPARE(walk.text(walk.bench.harness.north(), u"Token"_s), u"expired"_s);
    }

    void saysWhenItCouldNotBeBroughtUpToDate()
    {
        Walk walk(1);
        QTRY_COMPARE(walk.model()->rowCount(), 2);
        auto *freshness = tabPart<QLabel>(walk.page, "matrixFreshness");
        QVERIFY2(freshness->text().startsWith("As known at"_L1), qPrintable(freshness->text()));
        QVERIFY(!freshness->text().contains("could not"_L1));
        QFile history(walk.bench.directory.filePath(u"history.sqlite"_s));
        QVERIFY(history.open(QFile::WriteOnly) && history.write(QByteArray(5000, 'x')) == 5000);
        history.close();
        const auto expire = [&walk] {
            QVERIFY(walk.bench.session.tokensOf(walk.bench.connection)
                        .expireLocally(HighLevel::Install::of(LocationId(walk.bench.harness.north()))));
        };
        expire();
        QTRY_VERIFY(freshness->text().contains("could not be brought up to date"_L1));
        QCOMPARE(walk.text(walk.bench.harness.north(), u"Token"_s), u"kept"_s); // the older state, and it says so
        QVERIFY(tabPart<Banner>(walk.page, "installsBanner")->isVisible());
        QVERIFY(history.remove());
        expire();
        QTRY_COMPARE(walk.text(walk.bench.harness.north(), u"Token"_s), u"expired"_s);
        QVERIFY(!freshness->text().contains("could not"_L1));
    }

    void keepsWhatIsChosenWhileItChanges()
    {
        Walk walk(30);
        QTRY_COMPARE(walk.model()->rowCount(), 31);
        auto *table = tabPart<TableView>(walk.page, "installTable");
        table->sortByColumn(walk.section(u"Token"_s), Qt::AscendingOrder);
        table->setCurrentIndex(walk.model()->index(9, 2));
        for (const int row : {3, 4, 5})
            table->selectionModel()->select(walk.model()->index(row, 2), QItemSelectionModel::Select);
        const auto selected = [&] {
            QStringList ids;
            for (const QModelIndex &index : table->selectionModel()->selectedIndexes())
                ids << walk.model()->rowAt(index.row()).location.id.text();
            ids.sort();
            return ids;
        };
        const QStringList before = selected();
        QCOMPARE(before.size(), 4);
        QVERIFY(walk.bench.session.tokensOf(walk.bench.connection)
                    .expireLocally(HighLevel::Install::of(walk.model()->rowAt(9).location.id)));
        const LocationId current = walk.model()->rowAt(9).location.id;
        QTRY_COMPARE(walk.text(current.text(), u"Token"_s), u"expired"_s); // sorted elsewhere now
        QCOMPARE(selected(), before);
        QCOMPARE(walk.model()->rowAt(table->currentIndex().row()).location.id, current);
        // And over a filter that takes rows away.
        auto *verdict = tabPart<QComboBox>(walk.page, "matrixVerdict");
        verdict->setCurrentIndex(verdict->findData(int(Installs::Verdict::Broken)));
        QTRY_VERIFY(walk.model()->rowCount() < 31);
        QCOMPARE(selected(), before);
    }

    void rehearsesABulkInstall()
    {
        PageBench bench;
        ProvidersPage page(bench.session, bench.installService, bench.rehearsal, bench.drift);
        page.show();
        page.open(ShowProvidersTab::Rehearsal);
        auto *run = tabPart<QPushButton>(page, "runRehearsal");
        auto *summary = tabPart<QLabel>(page, "rehearsalSummary");
        QTest::mouseClick(run, Qt::LeftButton);
        QVERIFY(tabPart<QWidget>(page, "rehearsalProgress")->isVisible());
        QVERIFY(!run->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(summary->isVisible(), 20'000);
        QVERIFY2(summary->text().startsWith("Passed"_L1), qPrintable(summary->text()));
        const QAbstractItemModel *model = tabPart<TableView>(page, "rehearsalTable")->model();
        const QAbstractItemModelTester tester(const_cast<QAbstractItemModel *>(model),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 6);

        auto *handling = tabPart<QComboBox>(page, "rehearsalHandling");
        handling->setCurrentIndex(handling->findData(-1)); // my endpoint: its addresses are needed
        QVERIFY(!run->isEnabled());
        QVERIFY(tabPart<QLineEdit>(page, "rehearsalEvents")->isVisible());
        tabPart<QLineEdit>(page, "rehearsalEvents")->setText(u"nonsense"_s);
        QVERIFY(!run->isEnabled());
    }

    void canBeCancelled()
    {
        PageBench bench;
        bench.harness.control("POST", u"install"_s, {{u"count"_s, 250}});
        ProvidersPage page(bench.session, bench.installService, bench.rehearsal, bench.drift);
        page.show();
        page.open(ShowProvidersTab::Installs);
        QTest::mouseClick(tabPart<QPushButton>(page, "checkInstalls"), Qt::LeftButton);
        QTest::mouseClick(tabPart<QPushButton>(page, "cancelInstalls"), Qt::LeftButton);
        QTRY_VERIFY(!tabPart<QWidget>(page, "installsProgress")->isVisible());
        QVERIFY(!bench.installService.minting().isRunning());
        QVERIFY(tabPart<QPushButton>(page, "checkInstalls")->isEnabled());
    }
};

LINESMAN_TEST(TstInstallsTab)
#include "tst_installstab.moc"
