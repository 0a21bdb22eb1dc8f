// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/newconnection.h"
#include "tests/support/suite.h"
#include "tests/ui/mainwindow/wholewindow.h"
#include "ui/mainwindow/tour.h"
#include "ui/toursteps.h"
#include "ui/widgets/page.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

/*! Who starts Linesman for the first time is offered three ways in, one of them a tour that can be left. */
class TstFirstStart : public QObject
{
    Q_OBJECT
private slots:
    void offersThreeWaysOnce();
    void offersNoneToWhoHasAConnection();
    void opensTheEndpointOfTheLineTest();
    void makesAConnectionForAnApp();
    void walksThroughSixPlacesByKeyboard();
    void leavesTheTourByEsc();

private:
    static void look(WholeWindow &whole)
    {
        whole.window.goTo(PageId::Overview);
        QCoreApplication::processEvents();
    }
};

void TstFirstStart::offersThreeWaysOnce()
{
    WholeWindow whole;
    look(whole);
    auto *welcome = whole.find<QWidget>("welcome");
    QVERIFY(welcome && welcome->isVisible());
    for (const char *name : {"welcomeBridge", "welcomeApp", "welcomeTour"})
        QVERIFY2(whole.find<QPushButton>(name)->isVisible(), name);
    QCOMPARE(QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : u"runLineTest"_s,
             u"runLineTest"_s); // the one large button is still the first
    QTest::mouseClick(whole.find<QToolButton>("welcomeClose"), Qt::LeftButton);
    QTRY_VERIFY(!whole.find<QWidget>("welcome"));
    MainWindow second(whole.services.settings);
    addPages(second, whole.services);
    second.goTo(PageId::Overview);
    QVERIFY(!second.findChild<QWidget *>(u"welcome"_s));
}

void TstFirstStart::offersNoneToWhoHasAConnection()
{
    WholeWindow whole;
    QVERIFY(whole.services.startEmulator());
    QTRY_VERIFY_WITH_TIMEOUT(whole.services.emulatorConnection.isSignedIn(), 10'000);
    look(whole);
    QVERIFY(!whole.find<QWidget>("welcome"));
}

void TstFirstStart::opensTheEndpointOfTheLineTest()
{
    WholeWindow whole;
    look(whole);
    QTest::mouseClick(whole.find<QPushButton>("welcomeBridge"), Qt::LeftButton);
    QCOMPARE(whole.window.currentPage(), PageId::LineTest);
    auto *dialog = whole.window.findChild<QDialog *>(u"endpointDialog"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(!whole.services.emulator.isRunning()); // nothing starts by itself
    dialog->reject();
}

void TstFirstStart::makesAConnectionForAnApp()
{
    WholeWindow whole;
    look(whole);
    QTest::mouseClick(whole.find<QPushButton>("welcomeApp"), Qt::LeftButton);
    QCOMPARE(whole.window.currentPage(), PageId::Connect);
    QTRY_COMPARE(whole.services.connections.all().size(), 1);
    QVERIFY(whole.services.connections.all().first().isLive());
}

void TstFirstStart::walksThroughSixPlacesByKeyboard()
{
    WholeWindow whole;
    QVERIFY(whole.activate());
    look(whole);
    QTest::mouseClick(whole.find<QPushButton>("welcomeTour"), Qt::LeftButton);
    const QPointer<Tour> tour = whole.window.findChild<Tour *>();
    QVERIFY(tour);
    const QList<TourStep> steps = tourSteps();
    QCOMPARE(steps.size(), 6);
    for (int i = 0; i < steps.size(); ++i) {
        QCOMPARE(tour->step(), i);
        QCOMPARE(whole.window.currentPage(), pageOf(steps[i].where));
        QCOMPARE(whole.find<QLabel>("tourTitle")->text(), steps[i].title);
        QVERIFY(tour->isVisible());
        QVERIFY(whole.window.rect().contains(tour->geometry()));
        QVERIFY(!tour->accessibleName().isEmpty());
        const auto *page = whole.window.page(pageOf(steps[i].where));
        QVERIFY2(steps[i].objectName.isEmpty() || page->findChild<QWidget *>(steps[i].objectName),
                 qPrintable(steps[i].objectName));
        QCOMPARE(QApplication::focusWidget(), whole.find<QWidget>("tourNext"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }
    QTRY_VERIFY(!tour);
    QVERIFY(!whole.find<QWidget>("tourRing"));
}

void TstFirstStart::leavesTheTourByEsc()
{
    WholeWindow whole;
    QVERIFY(whole.activate());
    startTour(whole.window);
    const QPointer<Tour> first = whole.window.findChild<Tour *>();
    QVERIFY(first);
    QTest::mouseClick(whole.find<QPushButton>("tourNext"), Qt::LeftButton);
    QTest::mouseClick(whole.find<QPushButton>("tourBack"), Qt::LeftButton);
    QCOMPARE(first->step(), 0);
    whole.window.resize(1024, 640);
    QTRY_VERIFY(whole.window.rect().contains(first->geometry()));
    QTest::keyClick(whole.find<QPushButton>("tourNext"), Qt::Key_Escape);
    QTRY_VERIFY(!first);
}

LINESMAN_TEST(TstFirstStart)
#include "tst_firststart.moc"
