// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/listenersettings.h"
#include "app/workspace/freeport.h"
#include "app/workspace/newconnection.h"
#include "tests/support/suite.h"
#include "tests/ui/mainwindow/wholewindow.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/draggedexchange.h"
#include "ui/widgets/page.h"
#include "ui/widgets/statuschip.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QJsonObject>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

/*! After each failure stands the button that mends it; what is shown is so, and not remembered. */
class TstNextSteps : public QObject
{
    Q_OBJECT
private slots:
    void offersTheNextPortWhenOneIsTaken();
    void saysWhyTheListenerCouldNotStart();
    void takesBackWhatItSaidOfAPort();
    void saysThatTheEmulatorIsStopped();
    void isNotLiveWithoutAToken();
    void namesEachNewConnectionAnew();
    void keepsTheWindowOnTheScreen();
    void knowsTheDeliveryUrlsOfItsEmulator();
    void takesAWebhookToTheSimulator();
};

void TstNextSteps::offersTheNextPortWhenOneIsTaken()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    WholeWindow whole;
    whole.services.settings.set(Workspace::EmulatorPortSetting, int(taken.serverPort()));
    whole.window.goTo(PageId::Emulator);
    QTest::mouseClick(whole.find<QWidget>("emulatorChip"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(qobject_cast<Page *>(whole.window.page(PageId::Emulator))->look(), Page::Look::Failed,
                              30'000);
    QVERIFY(!whole.services.emulator.isRunning());
    auto *useIt = whole.find<QPushButton>("notificationButton");
    QVERIFY(useIt);
    QTest::mouseClick(useIt, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(whole.services.emulator.isRunning(), 30'000);
    QVERIFY(whole.services.settings.value(Workspace::EmulatorPortSetting) > int(taken.serverPort()));
}

void TstNextSteps::saysWhyTheListenerCouldNotStart()
{
    WholeWindow whole;
    auto *page = qobject_cast<Page *>(whole.window.page(PageId::Listener));
    whole.window.goTo(PageId::Listener);
    QTRY_COMPARE(page->look(), Page::Look::Empty);
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        whole.services.settings.set(Webhooks::ListenerPortSetting, int(taken.serverPort()));
        QTest::mouseClick(whole.find<QWidget>("listenerChip"), Qt::LeftButton);
        QVERIFY(!whole.services.listener.isRunning());
        QCOMPARE(page->look(), Page::Look::Failed);
        QCOMPARE(whole.find<StatusChip>("listenerState")->word(), u"could not start"_s);
        QVERIFY(whole.find<QPushButton>("notificationButton")); // the next free port
    }
    QTest::mouseClick(whole.find<QWidget>("listenerChip"), Qt::LeftButton); // the port is free by now
    QVERIFY(whole.services.listener.isRunning());
    QCOMPARE(page->look(), Page::Look::Ready);
}

void TstNextSteps::takesBackWhatItSaidOfAPort()
{
    WholeWindow whole;
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        whole.services.settings.set(Workspace::EmulatorPortSetting, int(taken.serverPort()));
        QTest::mouseClick(whole.find<QWidget>("emulatorChip"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(whole.find<QPushButton>("notificationButton"), 30'000);
    }
    QTest::mouseClick(whole.find<QWidget>("emulatorChip"), Qt::LeftButton); // the port is free by now
    QTRY_VERIFY_WITH_TIMEOUT(whole.services.emulator.isRunning(), 30'000);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!whole.find<QPushButton>("notificationButton"));
}

void TstNextSteps::saysThatTheEmulatorIsStopped()
{
    WholeWindow whole;
    QVERIFY(whole.services.startEmulator());
    QTRY_VERIFY_WITH_TIMEOUT(whole.services.emulatorConnection.isSignedIn(), 30'000);
    whole.window.goTo(PageId::Messages);
    auto *people = whole.find<QListView>("contacts");
    QTRY_VERIFY_WITH_TIMEOUT(people->model()->rowCount() > 0, 30'000);
    whole.services.emulator.stop();
    auto *page = qobject_cast<Page *>(whole.window.page(PageId::Messages));
    QTRY_COMPARE_WITH_TIMEOUT(page->look(), Page::Look::Empty, 30'000);
    QCOMPARE(page->findChild<QLabel *>(u"emptyTitle"_s)->text(), u"The emulator is stopped"_s);
    whole.services.settings.set(Workspace::EmulatorPortSetting, 0);
    QTest::mouseClick(page->findChild<QPushButton *>(u"emptyButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(whole.services.emulator.isRunning(), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(page->look(), Page::Look::Ready, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(people->model()->rowCount() > 0, 30'000);
}

void TstNextSteps::isNotLiveWithoutAToken()
{
    WholeWindow whole;
    OAuth::Connection connection;
    connection.id = ConnectionId(u"live"_s);
    connection.name = u"Acme"_s;
    connection.target = OAuth::Connection::Target::Standard;
    QVERIFY(whole.services.connections.save(connection));
    QVERIFY(whole.services.connections.setCurrent(connection.id));
    auto *kind = whole.find<QWidget>("connectionKind");
    QTRY_VERIFY_WITH_TIMEOUT(kind->isVisible(), 30'000);
    QCOMPARE(kind->accessibleName(), u"not signed in"_s);
}

void TstNextSteps::namesEachNewConnectionAnew()
{
    QList<OAuth::Connection> all;
    all += Workspace::newConnection(all);
    all += Workspace::newConnection(all);
    all += Workspace::newConnection(all);
    QCOMPARE(all[1].name, all[0].name + u" 2"_s);
    QCOMPARE(all[2].name, all[0].name + u" 3"_s);
}

void TstNextSteps::keepsTheWindowOnTheScreen()
{
    WholeWindow whole;
    const QRect room = whole.window.screen()->availableGeometry();
    QVERIFY(whole.window.minimumWidth() <= room.width());
    QVERIFY(whole.window.minimumHeight() <= room.height());
    whole.window.resize(room.width() * 3, room.height() * 3);
    whole.window.close(); // keeps its size
    MainWindow again(whole.services.settings);
    QVERIFY(again.width() <= room.width());
    QVERIFY(again.height() <= room.height());
}

void TstNextSteps::knowsTheDeliveryUrlsOfItsEmulator()
{
    WholeWindow whole;
    QVERIFY(whole.services.startEmulator());
    const auto control = [&](const QByteArray &method, const QString &path, const QJsonObject &body) {
        bool isDone = false;
        deliver(whole.services.emulator.control(method, path, body), &whole.window,
                [&isDone](const Result<QJsonObject> &) { isDone = true; });
        return QTest::qWaitFor([&] { return isDone; }, 30'000);
    };
    const QString id = whole.services.emulator.ready().providers.first().id;
    QVERIFY(control("POST", u"/_emulator/providers/"_s + id, {{u"deliveryUrl"_s, u"http://127.0.0.1:9/hook"_s}}));
    const auto url = [&] {
        const auto known = whole.services.providerStore.providers(Workspace::emulatorConnectionId());
        for (const Providers::KnownProvider &provider : known) {
            if (provider.id.text() == id)
                return provider.deliveryUrl.toString();
        }
        return QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(url(), u"http://127.0.0.1:9/hook"_s, 30'000);
}

void TstNextSteps::takesAWebhookToTheSimulator()
{
    WholeWindow whole;
    for (const QByteArray &text : {QByteArray("dragged"), QByteArray("dropped")}) {
        Exchange captured;
        captured.startedAt = QDateTime::currentDateTimeUtc();
        captured.requestBody = "{\"type\":\"SMS\",\"messageId\":\"m1\",\"message\":\"" + text + "\"}";
        whole.services.history.append(captured);
    }
    whole.services.history.flush();
    whole.window.goTo(PageId::History);
    const auto drop = [](QWidget *on, qint64 id) {
        const std::unique_ptr<QMimeData> data(draggedExchange(id));
        QDragEnterEvent enter({4, 4}, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped({4, 4}, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(on, &dropped);
    };
    drop(whole.find<QWidget>("simulatorPlace"), 1); // of the rail
    QCOMPARE(whole.window.currentPage(), PageId::Simulator);
    auto *json = whole.find<CodeEditor>("payloadJson");
    QVERIFY2(json->text().contains(u"dragged"_s), qPrintable(json->text()));
    drop(whole.window.page(PageId::Simulator), 2);
    QVERIFY2(json->text().contains(u"dropped"_s), qPrintable(json->text()));
}

LINESMAN_TEST(TstNextSteps)
#include "tst_nextsteps.moc"
