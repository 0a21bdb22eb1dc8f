// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/headbar.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/rail.h"
#include "ui/widgets/page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Qt::Literals::StringLiterals;

namespace {
class NotedPage : public Page
{
public:
    explicit NotedPage(const QString &title)
        : Page(title)
    {
    }
    QString help() const override { return u"What this place is for."_s; }
    void open(const Destination &destination) override { opened += destination; }
    void runAgain() override { ++runs; }

    QList<Destination> opened;
    int runs = 0;
};
} // namespace

class TstMainWindow : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void goesToPlacesByKeyAndRail();
    void makesAPlaceWhenItIsFirstShown();
    void opensWhatAPlaceAsksFor();
    void remembersThePlace();
    void findsPlacesAndActionsInThePalette();
    void helpsOnThePlaceShown();
    void runsAgainWithF5();
    void takesTheKeyboardAlongByKey();
    void keepsTheKeyboardInThePlace();
    void tellsNothingOverThePlaceThatShowsIt();
    void cutsNoNotification();
    void collapsesTheRailWhenNarrow();
    void marksALiveConnection();
    void ranksFuzzyMatches();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    NotedPage *m_first = nullptr;
    NotedPage *m_second = nullptr;
    int m_made = 0;
};

void TstMainWindow::init()
{
    m_made = 0;
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_dir->filePath(u"settings.ini"_s));
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->addPage({PageId::Overview, u"First"_s, u"configure"_s, 1}, [this] {
        m_first = new NotedPage(u"First"_s);
        return m_first;
    });
    m_window->addPage({PageId::Connect, u"Second"_s, u"configure"_s, 2}, [this] {
        ++m_made;
        m_second = new NotedPage(u"Second"_s);
        return m_second;
    });
    m_window->goToLast();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TstMainWindow::cleanup()
{
    m_window.reset();
}

void TstMainWindow::goesToPlacesByKeyAndRail()
{
    QCOMPARE(m_window->currentPage(), PageId::Overview);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), PageId::Connect);
    QTest::mouseClick(m_window->findChild<QAbstractButton *>(u"overviewPlace"_s), Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), PageId::Overview);
    QVERIFY(!m_window->goTo(PageId::Settings));
}

void TstMainWindow::makesAPlaceWhenItIsFirstShown()
{
    QCOMPARE(m_made, 0);
    m_window->goTo(PageId::Connect);
    m_window->goTo(PageId::Overview);
    m_window->goTo(PageId::Connect);
    QCOMPARE(m_made, 1);
}

void TstMainWindow::opensWhatAPlaceAsksFor()
{
    emit m_first->destinationWanted(ShowScopes{});
    QCOMPARE(m_window->currentPage(), PageId::Connect);
    QVERIFY(m_second->opened == QList<Destination>{ShowScopes{}});
}

void TstMainWindow::remembersThePlace()
{
    m_window->goTo(PageId::Connect);
    m_window->close();
    MainWindow again(*m_settings);
    again.addPage({PageId::Overview, u"First"_s, u"configure"_s, 1}, [] { return new NotedPage(u"First"_s); });
    again.addPage({PageId::Connect, u"Second"_s, u"configure"_s, 2}, [] { return new NotedPage(u"Second"_s); });
    again.goToLast();
    QCOMPARE(again.currentPage(), PageId::Connect);
}

void TstMainWindow::findsPlacesAndActionsInThePalette()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = m_window->findChild<CommandPalette *>();
    QTRY_VERIFY(palette->isVisible());
    auto *field = palette->findChild<QLineEdit *>(u"paletteField"_s);
    QTest::keyClicks(field, u"secd"_s);
    auto *list = palette->findChild<QListView *>(u"paletteList"_s);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Go to Second"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), PageId::Connect);
    QVERIFY(!palette->isVisible());
}

void TstMainWindow::helpsOnThePlaceShown()
{
    auto *help = m_window->findChild<QWidget *>(u"helpPanel"_s);
    QVERIFY(!help->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QVERIFY(help->isVisible());
    const QList<QLabel *> labels = help->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](QLabel *label) { return label->text() == u"What this place is for."_s; }));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!help->isVisible());
}

void TstMainWindow::runsAgainWithF5()
{
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(m_first->runs, 1);
}

void TstMainWindow::takesTheKeyboardAlongByKey()
{
    m_window->goTo(PageId::Connect);
    m_second->showEmpty(u"Nothing here."_s, u"Fill"_s);
    m_window->goTo(PageId::Overview);
    m_window->head().focusSearch();
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), m_second->findChild<QWidget *>(u"emptyButton"_s));
    m_window->head().focusSearch();
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(QApplication::focusWidget() == m_first); // nothing to press there: Tab goes on into it
    m_window->head().focusSearch();
    emit m_first->destinationWanted(PageId::Connect); // no key asked for it: who types goes on typing
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
}

void TstMainWindow::keepsTheKeyboardInThePlace()
{
    QWidget fills(m_first);
    QPushButton button(u"Fill"_s, &fills);
    fills.show();
    button.setFocus();
    QTRY_VERIFY(button.hasFocus());
    fills.hide(); // Qt goes on to the next in the window, here the search of the head
    QVERIFY(QApplication::focusWidget() == m_first);
}

void TstMainWindow::tellsNothingOverThePlaceThatShowsIt()
{
    QSignalSpy told(m_window.get(), &MainWindow::told);
    emit m_first->finished(Tone::Good, u"Done."_s, PageId::Overview);
    QCOMPARE(told.size(), 1); // the desktop may want to know
    QVERIFY(!m_window->findChild<QWidget *>(u"notification"_s));
    m_window->goTo(PageId::Connect);
    emit m_first->finished(Tone::Good, u"Done."_s, PageId::Overview);
    QCOMPARE(told.size(), 2);
    QVERIFY(m_window->findChild<QWidget *>(u"notification"_s));
}

void TstMainWindow::cutsNoNotification()
{
    m_window->notify(Tone::Bad,
                     u"Cannot listen: port 8470 at 127.0.0.1 is taken already. Choose another port, or end the program "
                     "that uses it; nothing else on this computer can be asked to leave it."_s,
                     u"Use Port 8472"_s);
    auto *frame = m_window->findChild<QWidget *>(u"notification"_s);
    QVERIFY(frame);
    auto *label = frame->findChild<QLabel *>();
    QTRY_VERIFY(label->width() > 0 && label->isVisible());
    QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(QString::number(label->height())));
}

void TstMainWindow::collapsesTheRailWhenNarrow()
{
    auto *rail = m_window->findChild<Rail *>();
    m_window->resize(1280, 800);
    QTRY_VERIFY(!rail->isCollapsed());
    m_window->resize(1024, 640);
    QTRY_VERIFY(rail->isCollapsed());
}

void TstMainWindow::marksALiveConnection()
{
    m_window->head().setConnections({{u"a"_s, u"Acme"_s, true}}, u"a"_s);
    m_window->setLive(true);
    auto *kind = m_window->findChild<QWidget *>(u"connectionKind"_s);
    QVERIFY(kind->isVisible());
    QCOMPARE(kind->accessibleName(), u"LIVE"_s);
}

void TstMainWindow::ranksFuzzyMatches()
{
    QVERIFY(fuzzyScore(u"lt"_s, u"Go to Line Test"_s) > 0);
    QVERIFY(fuzzyScore(u"xyz"_s, u"Go to Line Test"_s) < 0);
    QVERIFY(fuzzyScore(u"run"_s, u"Run Line Test"_s) > fuzzyScore(u"run"_s, u"Go to Providers under n"_s));
}

LINESMAN_TEST(TstMainWindow)
#include "tst_mainwindow.moc"
