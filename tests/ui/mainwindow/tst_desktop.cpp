// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/listenersettings.h"
#include "tests/app/http/rawclient.h"
#include "tests/support/suite.h"
#include "tests/ui/mainwindow/wholewindow.h"
#include "ui/desktopcontroller.h"
#include "ui/desktopnotifier.h"
#include "ui/widgets/desktopsettings.h"

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>
#include <QVariantMap>

using namespace Linesman;
using namespace Linesman::Ui;
using namespace Linesman::TestSuite;
using namespace Qt::Literals::StringLiterals;

/*! The desktop's notification service, as far as it is asked. */
class NoteService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    NoteService()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"noteService"_s))
    {
        m_isThere = m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
                    m_bus.registerService(u"org.freedesktop.Notifications"_s);
    }
    ~NoteService() override
    {
        m_bus.unregisterService(u"org.freedesktop.Notifications"_s);
        QDBusConnection::disconnectFromBus(u"noteService"_s);
    }
    bool isThere() const { return m_isThere; }
    QStringList titles;
    QStringList texts;

public slots:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text, const QStringList &,
                const QVariantMap &, int)
    {
        titles += title;
        texts += text;
        return 7;
    }

signals:
    void ActionInvoked(uint note, const QString &action);

private:
    QDBusConnection m_bus;
    bool m_isThere = false;
};

/*! What Linesman says outside its window. */
class TstDesktop : public QObject
{
    Q_OBJECT
private slots:
    void saysInTheTrayWhatRuns();
    void tellsTheDesktopOnlyWhileOneIsElsewhere();
    void tellsTheFirstFailingCapture();
    void comesToTheFrontWhenANoteIsPressed();

private:
    static void sendUnsigned(const WholeWindow &whole, const QByteArray &path, const QByteArray &agent = "axios/1.7")
    {
        RawClient client(whole.services.listener.port());
        client.send("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: " + agent +
                    "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n"
                    "Connection: close\r\n\r\n{}");
        (void)client.readAll();
    }
};

void TstDesktop::saysInTheTrayWhatRuns()
{
    WholeWindow whole;
    whole.services.settings.set(Webhooks::ListenerPortSetting, 0);
    const auto *desktop = whole.window.findChild<DesktopController *>();
    QVERIFY(desktop);
    QVERIFY(desktop->trayText().contains(u"Listener stopped"_s));
    QVERIFY(whole.services.listenerControl.start());
    QTRY_VERIFY(desktop->trayText().contains(whole.services.listenerControl.baseUrl()));
    QVERIFY(whole.services.startEmulator());
    QTRY_VERIFY(desktop->trayText().contains(whole.services.emulator.ready().baseUrl));
    whole.services.listenerControl.stop();
    QTRY_VERIFY(desktop->trayText().contains(u"Listener stopped"_s));
}

void TstDesktop::tellsTheDesktopOnlyWhileOneIsElsewhere()
{
    NoteService service;
    if (!service.isThere())
        QSKIP("no session bus");
    WholeWindow whole;
    QVERIFY(whole.activate());
    whole.window.notify(Tone::Good, u"seen in the window"_s);
    whole.window.showMinimized();
    QTRY_VERIFY(whole.window.isMinimized());
    whole.window.notify(Tone::Good, u"5 kinds <b>passed</b>."_s);
    QTRY_COMPARE(service.texts, QStringList{u"5 kinds &lt;b&gt;passed&lt;/b&gt;."_s});
    whole.services.settings.set(DesktopNotesSetting, false);
    whole.window.notify(Tone::Good, u"nobody wants to know"_s);
    whole.services.settings.set(DesktopNotesSetting, true);
    whole.window.notify(Tone::Good, u"the last"_s);
    QTRY_COMPARE(service.texts.size(), 2);
    QCOMPARE(service.texts.last(), u"the last"_s);
}

void TstDesktop::tellsTheFirstFailingCapture()
{
    NoteService service;
    if (!service.isThere())
        QSKIP("no session bus");
    WholeWindow whole;
    whole.services.settings.set(Webhooks::ListenerPortSetting, 0);
    QVERIFY(whole.services.listenerControl.start());
    whole.window.showMinimized();
    QTRY_VERIFY(whole.window.isMinimized());
    sendUnsigned(whole, "/lab", "Linesman/9.1"); // a test forges on purpose
    sendUnsigned(whole, "/trap", "linesman-emulator/9.1");
    sendUnsigned(whole, "/first");
    QTRY_COMPARE_WITH_TIMEOUT(service.texts.size(), 1, 10'000);
    QVERIFY2(service.texts.first().contains(u"/first"_s), qPrintable(service.texts.first()));
    sendUnsigned(whole, "/second");
    whole.services.history.flush();
    whole.window.notify(Tone::Good, u"after it"_s);
    QTRY_COMPARE(service.texts.last(), u"after it"_s);
    QCOMPARE(service.texts.size(), 2); // the second was no news
}

void TstDesktop::comesToTheFrontWhenANoteIsPressed()
{
    NoteService service;
    if (!service.isThere())
        QSKIP("no session bus");
    DesktopNotifier notes;
    QSignalSpy pressed(&notes, &DesktopNotifier::pressed);
    notes.tell(u"Title"_s, u"Text"_s);
    QTRY_COMPARE(service.titles, QStringList{u"Title"_s});
    QTRY_VERIFY([&] {
        emit service.ActionInvoked(8, u"default"_s); // of another program
        emit service.ActionInvoked(7, u"default"_s);
        QTest::qWait(20);
        return pressed.size() > 0;
    }());
}

LINESMAN_TEST(TstDesktop)
#include "tst_desktop.moc"
