// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/emulator/emulatorpagefixture.h"
#include "ui/emulator/contactmodel.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

// The list of contacts while contacts come and go elsewhere: what somebody looks at and has chosen stays.
class TstEmulatorContacts : public QObject
{
    Q_OBJECT
private:
    struct Fixture : EmulatorPageFixture {
        explicit Fixture(std::size_t generated)
        {
            contacts = generated;
            start();
            page.open(Ui::ShowEmulatorPart{u"contacts"_s});
            table = find<Ui::TableView>("emulatorContacts");
        }
        QString id(int row) const { return table->model()->index(row, Ui::ContactModel::Id).data().toString(); }
        QString selectedId() const { return table->selectedRow() < 0 ? QString() : id(table->selectedRow()); }
        /*! Brings \a row into sight and chooses it. */
        QString look(int row)
        {
            table->scrollTo(table->model()->index(row, 0), QAbstractItemView::PositionAtCenter);
            table->selectRow(row);
            const auto known = [&] {
                return !id(row).isEmpty() && !id(table->rowAt(0)).isEmpty(); // both pages in sight
            };
            return QTest::qWaitFor(known) ? id(row) : QString();
        }
        int place() const { return table->rowViewportPosition(table->selectedRow()); }
        QString idAt(int offset)
        {
            const QJsonObject page = ask("GET", u"contacts?limit=1&offset=%1"_s.arg(offset), {});
            return page.value("contacts"_L1).toArray().first().toObject().value("id"_L1).toString();
        }
        void removeAt(int offset) { (void)ask("DELETE", u"contacts/"_s + idAt(offset), {}); }
        void add(const QString &name)
        {
            (void)ask("POST", u"contacts"_s,
                      {{u"locationId"_s, emulator.ready().locations.first().id}, {u"firstName"_s, name}});
        }
        Ui::TableView *table = nullptr;
    };

private slots:
    void staysWhereItIsWhenContactsGo()
    {
        Fixture f(1000);
        QTRY_COMPARE(f.table->model()->rowCount(), 1005);
        const QString chosen = f.look(600);
        QVERIFY(!chosen.isEmpty());
        const int place = f.place();
        for (int gone = 1; gone <= 3; ++gone) { // above it, of a page that nobody looks at
            f.removeAt(100 * gone);
            QTRY_COMPARE(f.table->model()->rowCount(), 1005 - gone);
            QTRY_COMPARE(f.table->selectedRow(), 600 - gone);
            QCOMPARE(f.selectedId(), chosen);
            QCOMPARE(f.place(), place);
        }
    }

    void staysWhereItIsWhenContactsCome()
    {
        Fixture f(1000);
        QTRY_COMPARE(f.table->model()->rowCount(), 1005);
        const QString last = f.look(1004); // of the second location: the new ones come before it
        QVERIFY(!last.isEmpty());
        const int place = f.place();
        for (int come = 1; come <= 3; ++come) {
            f.add(u"Zora"_s);
            QTRY_COMPARE(f.table->model()->rowCount(), 1005 + come);
            QTRY_COMPARE(f.table->selectedRow(), 1004 + come);
            QCOMPARE(f.selectedId(), last);
            QCOMPARE(f.place(), place);
        }
        QVERIFY(f.page.findChild<QPushButton *>(u"emulatorContactsNew"_s)->isHidden()); // they are not at the end
    }

    void findsTheChosenOneOverThePageEdge()
    {
        Fixture f(1000);
        QTRY_COMPARE(f.table->model()->rowCount(), 1005);
        const QString chosen = f.look(600); // the first of a page of 200
        f.table->verticalScrollBar()->setValue(f.table->verticalScrollBar()->maximum());
        QTRY_VERIFY(!f.id(1004).isEmpty());
        QTRY_VERIFY(!f.id(800).isEmpty()); // two other pages were looked at since
        f.removeAt(0);
        QTRY_COMPARE(f.table->model()->rowCount(), 1004);
        QTRY_COMPARE(f.table->selectedRow(), 599);
        QTRY_COMPARE(f.selectedId(), chosen);
    }

    void letsGoOfTheOneThatIsGone()
    {
        Fixture f(1000);
        QTRY_COMPARE(f.table->model()->rowCount(), 1005);
        f.look(600);
        const int scrolled = f.table->verticalScrollBar()->value();
        f.removeAt(600);
        QTRY_COMPARE(f.table->model()->rowCount(), 1004);
        QCOMPARE(f.table->selectedRow(), -1); // and nobody else instead
        QVERIFY(!f.find<QPushButton>("deleteContact")->isEnabled());
        QCOMPARE(f.table->verticalScrollBar()->value(), scrolled);
    }

    void keepsTheSearch()
    {
        Fixture f(1000);
        QTRY_COMPARE(f.table->model()->rowCount(), 1005);
        f.add(u"Zora First"_s);
        f.add(u"Zora Second"_s);
        auto *search = f.find<QLineEdit>("contactSearch");
        search->setText(u"zora"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(f.table->model()->rowCount(), 2);
        const QString chosen = f.look(1);
        f.add(u"Somebody else"_s);
        f.add(u"Zora Third"_s);
        QTRY_COMPARE(f.table->model()->rowCount(), 3);
        QCOMPARE(search->text(), u"zora"_s);
        QCOMPARE(f.selectedId(), chosen);
    }

    void isASoundModel()
    {
        Fixture f(500);
        QTRY_COMPARE(f.table->model()->rowCount(), 505);
        const QAbstractItemModelTester tester(f.table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        f.look(300);
        f.removeAt(10);
        QTRY_COMPARE(f.table->model()->rowCount(), 504);
        f.add(u"Zora"_s);
        QTRY_COMPARE(f.table->model()->rowCount(), 505);
        (void)f.ask("POST", u"reset"_s, {});
        QTRY_COMPARE(f.selectedId().isEmpty(), f.table->selectedRow() < 0);
    }
};

LINESMAN_TEST(TstEmulatorContacts)
#include "tst_emulatorcontacts.moc"
