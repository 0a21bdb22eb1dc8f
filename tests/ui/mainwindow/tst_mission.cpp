// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/listenersettings.h"
#include "tests/support/suite.h"
#include "tests/ui/mainwindow/wholewindow.h"
#include "ui/mainwindow/commandpalette.h"

#include <QCoroTask>

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

/*!
    What a developer does with Linesman on a first day, by the keyboard alone: no widget is focused or pressed but by
    keys. Connect, scopes, providers, a delivery, an inbound SMS, an e-mail, a call, a status.
*/
class TstMission : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void connectsAndLooksAtTheScopes();
    void findsTheProviders();
    void sendsADelivery();
    void takesAWebhook();
    void postsAnSms();
    void postsAnEmail();
    void logsACall();
    void reportsAStatus();

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_whole->window, key, modifiers);
    }
    /*! Ctrl+K, the words, Enter. */
    bool choose(const QString &command)
    {
        key(Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_whole->window.findChild<CommandPalette *>();
        if (!palette || !QTest::qWaitFor(
                            [&] { return palette->isVisible() && palette->isAncestorOf(QApplication::focusWidget()); }))
            return false;
        QTest::keyClicks(QApplication::focusWidget(), command);
        const auto *rows = palette->findChild<QListView *>(u"paletteList"_s)->model();
        if (!QTest::qWaitFor([&] { return rows->index(0, 0).data().toString() == command; }))
            return false;
        key(Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return !palette->isVisible(); }))
            return false;
        if (QApplication::activeModalWidget())
            return true;            // the command opened a dialog
        return m_whole->activate(); // a desktop does so by itself, the offscreen platform does not
    }
    /*! Tab (or Shift+Tab) until the keyboard is in \a name; false when it never comes there. */
    bool walkTo(const QString &name, Qt::Key by = Qt::Key_Tab)
    {
        for (int i = 0; i < 150; ++i) {
            const QWidget *focus = QApplication::focusWidget();
            if (focus && focus->objectName() == name)
                return true;
            key(by, by == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        }
        qWarning() << "the keyboard does not reach" << name;
        return false;
    }
    /*! Chooses in the box with the keyboard the entry that begins with \a text. */
    bool pick(const QString &name, const QString &text)
    {
        auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        if (!box || box->objectName() != name)
            return false;
        key(Qt::Key_Home);
        for (int i = 0; i < box->count() && !box->currentText().startsWith(text); ++i)
            key(Qt::Key_Down);
        return box->currentText().startsWith(text);
    }
    int messages() const
    {
        const Result<QJsonObject> state =
            QCoro::waitFor(m_whole->services.emulator.control(Emulator::Control::state()));
        return state ? state->value("counts"_L1)["messages"_L1].toInt() : -1;
    }
    bool openMessages()
    {
        auto *people = m_whole->find<QListView>("contacts");
        if (!choose(u"Go to Messages"_s))
            return false;
        people = m_whole->find<QListView>("contacts");
        return people && QTest::qWaitFor([&] { return people->model()->rowCount() > 0; }, 10'000) &&
               QTest::qWaitFor(
                   [&] {
                       const auto *to = m_whole->find<QLineEdit>("callTo"); // the forms know whom they are about
                       return to && to->text().startsWith(u'+');
                   },
                   10'000);
    }

    std::unique_ptr<WholeWindow> m_whole;
};

void TstMission::init()
{
    m_whole = std::make_unique<WholeWindow>();
    m_whole->services.settings.set(Webhooks::ListenerPortSetting, 0);
    QVERIFY(m_whole->activate());
    QVERIFY(choose(u"Start or stop the emulator"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_whole->services.emulatorConnection.isSignedIn(), 10'000);
}

void TstMission::cleanup()
{
    m_whole.reset();
}

void TstMission::connectsAndLooksAtTheScopes()
{
    QVERIFY(choose(u"Go to Connect"_s));
    QVERIFY(walkTo(u"tokenTable"_s));
    const auto *tokens = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    QVERIFY(tokens && tokens->model()->rowCount() > 0);
    QVERIFY(choose(u"Copy the scopes"_s)); // opens the step with them
    auto *scopes = m_whole->find<QAbstractItemView>("scopeTable");
    QVERIFY(scopes);
    QTRY_VERIFY(scopes->isVisible());
    QVERIFY(walkTo(u"scopeTable"_s));
    QVERIFY(scopes->model()->rowCount() > 5);
}

void TstMission::findsTheProviders()
{
    QVERIFY(choose(u"Go to Providers"_s));
    QVERIFY(walkTo(u"providerTable"_s));
    auto *providers = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    QVERIFY(providers);
    QTRY_VERIFY(providers->model()->rowCount() >= 5);
    key(Qt::Key_Down);
    QVERIFY(providers->currentIndex().isValid());
}

void TstMission::sendsADelivery()
{
    QVERIFY(choose(u"Start or stop the listener"_s));
    QTRY_VERIFY(m_whole->services.listener.isRunning());
    QVERIFY(choose(u"Go to Simulator"_s));
    QVERIFY(walkTo(u"target"_s));
    key(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), m_whole->services.listenerControl.baseUrl() + u"/delivery"_s);
    QSignalSpy captured(&m_whole->services.listener, &Webhooks::Listener::captured);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(captured.size() > 0, 10'000);
}

void TstMission::takesAWebhook()
{
    QVERIFY(choose(u"Start or stop the listener"_s));
    QTRY_VERIFY(m_whole->services.listener.isRunning());
    QSignalSpy captured(&m_whole->services.listener, &Webhooks::Listener::captured);
    QVERIFY(choose(u"Send the listener a test"_s));
    QTRY_VERIFY_WITH_TIMEOUT(captured.size() > 0, 10'000);
}

void TstMission::postsAnSms()
{
    QVERIFY(openMessages());
    const int before = messages();
    QVERIFY(choose(u"Post an inbound message"_s));
    QVERIFY(walkTo(u"inboundProvider"_s, Qt::Key_Backtab));
    QVERIFY(pick(u"inboundProvider"_s, Providers::kindTitle(Providers::Kind::SmsChannel)));
    QVERIFY(walkTo(u"inboundMessage"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"By keys alone"_s);
    QVERIFY(walkTo(u"postInbound"_s));
    key(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(messages(), before + 1, 10'000);
}

void TstMission::postsAnEmail()
{
    QVERIFY(openMessages());
    const int before = messages();
    QVERIFY(choose(u"Post an inbound message"_s));
    QVERIFY(walkTo(u"inboundProvider"_s, Qt::Key_Backtab));
    QVERIFY(pick(u"inboundProvider"_s, Providers::kindTitle(Providers::Kind::EmailChannel)));
    QVERIFY(walkTo(u"inboundSubject"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Subject"_s);
    QVERIFY(walkTo(u"inboundMessage"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"By keys alone"_s);
    QVERIFY(walkTo(u"postInbound"_s));
    key(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(messages(), before + 1, 10'000);
}

void TstMission::logsACall()
{
    QVERIFY(openMessages());
    const int before = messages();
    QVERIFY(choose(u"Log a call"_s));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"recordCall"_s);
    key(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(messages(), before + 1, 10'000);
}

void TstMission::reportsAStatus()
{
    QVERIFY(openMessages());
    QVERIFY(choose(u"Emulator: send as a user"_s)); // HighLevel's side: a message that goes out
    QVERIFY(walkTo(u"sendAsUser"_s));
    QVERIFY(openMessages());
    QVERIFY(choose(u"Write a message"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Where is my order?"_s);
    const int before = messages();
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(messages(), before + 1, 10'000);
    QVERIFY(choose(u"Report a status"_s));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"updateStatus"_s);
    QVERIFY(walkTo(u"statusMessageId"_s, Qt::Key_Backtab)); // what it is about can be typed
}

LINESMAN_TEST(TstMission)
#include "tst_mission.moc"
