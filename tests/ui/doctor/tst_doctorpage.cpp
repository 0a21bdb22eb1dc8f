// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facts/findingbook.h"
#include "app/workspace/storage.h"
#include "tests/support/suite.h"
#include "ui/doctor/doctormodel.h"
#include "ui/doctor/doctorpage.h"
#include "ui/doctor/doctorwords.h"
#include "ui/doctor/explaindialog.h"
#include "ui/doctor/explainguard.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/menuabout.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {
/*! A page over a data folder with one refused call in its history. */
struct Bench {
    Bench()
        : directory(*DataDirectory::open(folder.path()))
        , storage(directory)
        , services(directory)
    {
        (void)storage.openHistory();
        Exchange call;
        call.channel = Exchange::Channel::Emulator;
        call.startedAt = QDateTime::currentDateTimeUtc().addSecs(-60);
        call.method = u"GET"_s;
        call.url = u"/contacts/"_s;
        call.status = 403;
        call.locationId = u"locNorth000000000001"_s;
        call.responseBody = "{\"statusCode\":403,\"message\":\"The token does not have access to this location.\"}";
        storage.history.append(call);
        storage.history.flush();
        page = std::make_unique<DoctorPage>(services, storage.history, folder.filePath(u"doctor.json"_s));
        page->resize(1100, 700);
        page->show();
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return page->findChild<Widget *>(QString::fromLatin1(name));
    }
    /*! Not by the mouse: what was shown just now has its place only after the next layout. */
    void press(const char *name) const { find<QPushButton>(name)->click(); }
    void examine() const
    {
        QSignalSpy done(page.get(), &DoctorPage::examined);
        press("examine");
        QVERIFY(done.count() > 0 || done.wait(20'000));
    }
    TableView *table() const { return find<TableView>("doctorTable"); }

    QTemporaryDir folder;
    DataDirectory directory;
    Workspace::Storage storage;
    Workspace::ApiServices services;
    std::unique_ptr<DoctorPage> page;
};
} // namespace

class TstDoctorPage : public QObject
{
    Q_OBJECT
private slots:
    void beginsEmptyAndShowsWhatIsFound()
    {
        Bench bench;
        QCOMPARE(bench.page->look(), Page::Look::Empty);
        bench.examine();
        QCOMPARE(bench.page->look(), Page::Look::Ready);
        const QAbstractItemModelTester tester(bench.table()->model());
        QCOMPARE(bench.table()->model()->rowCount(), 1);
        QCOMPARE(bench.table()->selectedRow(), 0);
        QVERIFY(bench.find<QLabel>("findingTitle")->text().startsWith(u"T-07"_s));
        QVERIFY(bench.find<QPlainTextEdit>("findingSpots")->toPlainText().contains(u"locNorth000000000001"_s));
        QVERIFY(!bench.find<QLabel>("doctorUnlooked")->text().isEmpty());
    }

    void eachFindingOpensThePlaceThatMendsIt()
    {
        Bench bench;
        bench.examine();
        QSignalSpy wanted(bench.page.get(), &Page::destinationWanted);
        bench.press("openMendingPlace");
        bench.press("openFindingExchange");
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(pageOf(wanted.at(0).at(0).value<Destination>()), PageId::Connect);
        QCOMPARE(wanted.at(1).at(0).value<Destination>(), Destination(ShowExchange{1}));
    }

    void mutesWithAReasonAndTellsAgain()
    {
        Bench bench;
        bench.examine();
        bench.press("muteFinding");
        auto *dialog = bench.find<QInputDialog>("muteDialog");
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>()->setText(u"being mended"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(bench.page->report()->entries.constFirst().isMuted());
        QVERIFY(bench.find<QPlainTextEdit>("findingSpots")->toPlainText().contains(u"being mended"_s));
        bench.press("muteFinding");
        QVERIFY(!bench.page->report()->entries.constFirst().isMuted());
    }

    void explainsWhileOneTypes()
    {
        ExplainDialog dialog;
        dialog.show();
        auto *answer = dialog.findChild<QLabel *>(u"explainAnswer"_s);
        const QString before = answer->text();
        dialog.setText(u"The token is not authorized for this scope."_s);
        QVERIFY(answer->text().contains(u"S-02"_s));
        dialog.setText(u"I am a teapot"_s);
        QVERIFY(!answer->text().contains(u"S-02"_s) && answer->text() != before);
    }

    void anyTextThatCanBeSelectedIsExplained()
    {
        QWidget window;
        const ExplainGuard guard(&window);
        auto *label = new QLabel(u"HighLevel said: Invalid JWT"_s, &window);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        window.show();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, QPoint(2, 2), label->mapToGlobal(QPoint(2, 2)));
        QApplication::sendEvent(label, &asked);
        auto *menu = label->findChild<QMenu *>(u"explainMenu"_s);
        QVERIFY(menu);
        menu->findChild<QAction *>(u"explainThis"_s)->trigger();
        menu->close();
        auto *dialog = window.findChild<ExplainDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QLabel *>(u"explainAnswer"_s)->text().contains(u"T-07"_s));

        auto *plain = new QLabel(u"A heading"_s, &window);
        plain->show();
        QContextMenuEvent other(QContextMenuEvent::Mouse, QPoint(2, 2), plain->mapToGlobal(QPoint(2, 2)));
        QApplication::sendEvent(plain, &other);
        QVERIFY(!plain->findChild<QMenu *>(u"explainMenu"_s));
    }

    void explainsWhatACodePaneShows()
    {
        QWidget window;
        const ExplainGuard guard(&window);
        auto *pane = new CodeView(u"answer"_s, u"Answer"_s, &window);
        pane->setBytes("{\"message\":\"Invalid JWT\"}");
        window.show();
        auto *menu = pane->findChild<QMenu *>(u"answerMenu"_s);
        for (int times = 0; times < 2; ++times) { // it is the same menu each time
            menu->popup(pane->mapToGlobal(QPoint(4, 4)));
            menu->close();
        }
        QList<QAction *> offered = menu->actions();
        offered.removeIf([](const QAction *action) { return action->objectName() != "explainThis"_L1; });
        QCOMPARE(offered.size(), 1);
        offered.first()->trigger();
        auto *dialog = window.findChild<ExplainDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QLabel *>(u"explainAnswer"_s)->text().contains(u"T-07"_s));
    }

    void explainsACellAndWhatTheKeyboardIsOn()
    {
        QWidget window;
        const ExplainGuard guard(&window);
        auto *table = new QTableWidget(1, 1, &window);
        table->setItem(0, 0, new QTableWidgetItem(u"Invalid JWT"_s));
        table->setCurrentCell(0, 0);
        auto *own = new QTableWidget(1, 1, &window);
        own->setItem(0, 0, new QTableWidgetItem(u"Invalid JWT"_s));
        own->setCurrentCell(0, 0);
        own->setProperty(OwnMenu, true);
        auto *text = new QPlainTextEdit(u"Invalid JWT"_s, &window);
        window.show();
        for (QWidget *asked : {static_cast<QWidget *>(table), static_cast<QWidget *>(text)}) {
            QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(2, 2), asked->mapToGlobal(QPoint(2, 2)));
            QApplication::sendEvent(asked, &key);
            auto *menu = asked->findChild<QMenu *>(u"explainMenu"_s);
            QVERIFY2(menu, asked->metaObject()->className());
            menu->close();
        }
        QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(2, 2), own->mapToGlobal(QPoint(2, 2)));
        QApplication::sendEvent(own, &key);
        QVERIFY(!own->findChild<QMenu *>(u"explainMenu"_s));
    }

    void explainsWhatAMenuSaysItIsAbout()
    {
        QWidget window;
        const ExplainGuard guard(&window);
        window.show();
        QMenu about(&window);
        about.addAction(u"Copy"_s);
        about.setProperty(MenuAbout, u"Invalid JWT"_s);
        QMenu later(&window);
        int asked = 0;
        later.setProperty(MenuAbout, QVariant::fromValue<AboutLater>([&asked] {
                              ++asked;
                              return u"Invalid JWT"_s;
                          }));
        QMenu other(&window);
        other.addAction(u"Copy"_s);
        for (QMenu *menu : {&about, &later, &other}) {
            menu->popup(QPoint(10, 10));
            menu->close();
        }
        QCOMPARE(about.actions().constLast()->objectName(), u"explainThis"_s);
        QCOMPARE(other.actions().size(), 1);
        QCOMPARE(asked, 0); // the menu is there at once, whatever it takes to get the text
        later.actions().constLast()->trigger();
        QCOMPARE(asked, 1);
    }

    void opensItsToolsFromTheMenuAndByTheirName()
    {
        Bench bench;
        auto *menu = bench.find<QMenu>("doctorToolsMenu");
        QVERIFY(menu);
        const QPair<QString, QString> tools[] = {{u"openMissed"_s, u"missedDialog"_s},
                                                 {u"openOwner"_s, u"ownerDialog"_s},
                                                 {u"openStaff"_s, u"staffDialog"_s}};
        for (const auto &[action, dialog] : tools) {
            bench.find<QAction>(action.toLatin1().constData())->trigger();
            auto *opened = bench.page->findChild<QDialog *>(dialog);
            QVERIFY2(opened && opened->isVisible(), qPrintable(dialog));
            delete opened;
        }
        bench.page->open(ShowDoctorTool::Owner);
        QVERIFY(bench.page->findChild<QDialog *>(u"ownerDialog"_s));
    }

    void everyPlaceOfTheBookIsOneOfTheWindow()
    {
        for (const Facts::FindingRow &row : Facts::findingRows()) {
            Doctor::Entry entry;
            entry.finding = Facts::namedFinding(row.id);
            entry.place = row.place;
            QVERIFY2(row.place == "history"_L1 || pageOf(mendingPlace(entry)) != PageId::History, qPrintable(row.id));
            QVERIFY(!mendingButton(entry).isEmpty());
        }
    }
};

LINESMAN_TEST(TstDoctorPage)
#include "tst_doctorpage.moc"
