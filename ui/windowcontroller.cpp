// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowcontroller.h"

#include "app/core/showntext.h"
#include "app/oauth/receiverport.h"
#include "app/webhooks/listenersettings.h"
#include "app/workspace/freeport.h"
#include "app/workspace/newconnection.h"
#include "ui/mainwindow/headbar.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/toursteps.h"
#include "ui/widgets/banner.h"

#include <QTimer>
#include <QUrl>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

WindowController::WindowController(MainWindow &window, Workspace::Services &services)
    : QObject(&window)
    , m_window(window)
    , m_services(services)
    , m_stopGuard(services.emulator, services.lineTest, services.settings, this)
{
    window.setCloseCheck(
        [this](const std::function<void()> &agreed) { return m_stopGuard.mayQuit(&m_window, agreed); });
    HeadBar &head = window.head();
    connect(&head, &HeadBar::connectionChosen, this, [this](const QString &id) {
        if (const Result<> chosen = m_services.connections.setCurrent(ConnectionId(id)); !chosen)
            m_window.notify(Tone::Bad, describe(chosen.error()));
    });
    connect(&head, &HeadBar::emulatorToggled, this, &WindowController::toggleEmulator);
    connect(&head, &HeadBar::listenerToggled, this, &WindowController::toggleListener);
    connect(&services.listenerControl, &Workspace::ListenerControl::changed, this, &WindowController::showListener);
    connect(&services.connections, &OAuth::Connections::changed, this, &WindowController::showConnection);
    connect(&services.connections, &OAuth::Connections::currentChanged, this, &WindowController::showConnection);
    connect(&services.session, &OAuth::Session::tokensChanged, this, &WindowController::showConnection);
    connect(&services.emulator, &Emulator::Emulator::starting, this, &WindowController::showEmulator);
    connect(&services.emulator, &Emulator::Emulator::started, this, &WindowController::showEmulator);
    connect(&services.emulator, &Emulator::Emulator::stopped, this, &WindowController::showEmulator);
    connect(&services.emulatorConnection, &Workspace::EmulatorConnection::changed, this, [this] {
        showConnection();
        if (const auto &problem = m_services.emulatorConnection.problem())
            m_window.notify(Tone::Bad, describe(*problem));
    });
    connect(&services.history, &History::Store::writeFailed, this, [this](const QString &error) {
        if (error.isEmpty())
            m_window.banner().hide();
        else
            m_window.banner().show(Tone::Bad,
                                   tr("History cannot be written: %1. Captures are refused until it can.").arg(error),
                                   {}, Banner::Dismiss::Impossible);
    });
    connect(&services.driftWatch, &Workspace::DriftWatch::found, this, &WindowController::tellDrift);
    addCommands();
    showConnection();
    showEmulator();
    showListener();
    QTimer::singleShot(0, this, [this] {
        if (const Result<> resumed = m_services.listenerControl.resume(); !resumed)
            tellListenerFailure(resumed.error());
        m_services.listeners.resume();
    });
    if (services.settings.value(Workspace::EmulatorRanSetting))
        QTimer::singleShot(0, this, [this] { startEmulator(); }); // after the window is there
}

void WindowController::addCommands()
{
    m_window.addCommand({tr("Run line test"), {}, [this] {
                             m_window.goTo(RunLineTest{});
                         }});
    m_window.addCommand({tr("Take the tour"), {}, [this] {
                             startTour(m_window);
                         }});
    m_window.addCommand({tr("Start or stop the emulator"), {}, [this] {
                             toggleEmulator();
                         }});
    m_window.addCommand({tr("Start or stop the listener"), {}, [this] {
                             toggleListener();
                         }});
}

void WindowController::showConnection()
{
    const std::optional<OAuth::Connection> current = m_services.connections.current();
    QList<ConnectionEntry> entries;
    for (const OAuth::Connection &connection : m_services.connections.all())
        entries += ConnectionEntry{connection.id.text(), connection.name, connection.isLive(), connection.colour,
                                   hasToken(connection)};
    m_window.head().setConnections(entries, current ? current->id.text() : QString());
    m_window.setLive(current && current->isLive() && hasToken(*current));
}

bool WindowController::hasToken(const OAuth::Connection &connection) const
{
    return !m_services.session.tokensOf(connection).records().isEmpty();
}

void WindowController::showEmulator()
{
    const QString address = m_services.emulator.ready().baseUrl;
    HeadBar &head = m_window.head();
    if (m_services.emulator.isRunning()) {
        withdraw(m_emulatorNotice);
        head.setEmulator(Tone::Good, tr("Emulator %1").arg(QUrl(address).port()),
                         tr("Runs at %1. Press to stop.").arg(address));
    } else if (m_services.emulator.isStarting()) {
        head.setEmulator(Tone::Busy, tr("Emulator starting…"), tr("Loading its data. Press to cancel."));
    } else {
        head.setEmulator(Tone::Neutral, tr("Emulator stopped"), tr("Press to start the local HighLevel."));
    }
    showConnection();
}

void WindowController::showListener()
{
    const bool running = m_services.listener.isRunning();
    const QString address = m_services.listenerControl.baseUrl();
    HeadBar &head = m_window.head();
    if (running) {
        withdraw(m_listenerNotice);
        head.setListener(Tone::Good, tr("Listener %1").arg(m_services.listener.port()),
                         tr("Takes webhooks at %1. Press to stop.").arg(address));
    } else {
        head.setListener(Tone::Neutral, tr("Listener stopped"), tr("Press to take webhooks at %1.").arg(address));
    }
}

/*! One notification however many came at once: their list has them all. */
void WindowController::tellDrift(const QList<Workspace::DriftItem> &fresh)
{
    QString sentence = shownLine(fresh.first().sentence(), 300);
    if (fresh.size() > 1)
        sentence += u' ' + tr("And %n more.", nullptr, int(fresh.size()) - 1);
    m_window.notify(Tone::Warn, tr("Otherwise than the facts say: %1").arg(sentence), tr("Show"),
                    [this] { m_window.goTo(ShowProvidersTab::Facts); });
}

void WindowController::toggleListener()
{
    if (m_services.listener.isRunning())
        m_services.listenerControl.stop();
    else if (const Result<> started = m_services.listenerControl.start(); !started)
        tellListenerFailure(started.error());
}

void WindowController::withdraw(QString &notice)
{
    if (!notice.isEmpty())
        m_window.withdraw(notice);
    notice.clear();
}

void WindowController::tellListenerFailure(const Error &error)
{
    m_listenerNotice = describe(error);
    tellFailedStart(error, Webhooks::ListenerPortSetting, [this] {
        if (!m_services.listener.isRunning())
            toggleListener();
    });
}

void WindowController::tellFailedStart(const Error &error, const Setting<int> &port, const std::function<void()> &again)
{
    Settings &settings = m_services.settings;
    const QList<quint16> others{quint16(settings.value(Workspace::EmulatorPortSetting)),
                                quint16(settings.value(Webhooks::ListenerPortSetting)),
                                quint16(settings.value(OAuth::ReceiverPortSetting))};
    const std::optional<quint16> next =
        error.kind == Error::Kind::Port ? Workspace::nextFreePort(quint16(settings.value(port)), others) : std::nullopt;
    if (!next) {
        m_window.notify(Tone::Bad, describe(error));
        return;
    }
    m_window.notify(Tone::Bad, describe(error), tr("Use Port %1").arg(*next), [this, next, port, again] {
        m_services.settings.set(port, int(*next));
        again();
    });
}

void WindowController::useEmulator()
{
    startEmulator();
    if (!m_services.connections.find(Workspace::emulatorConnectionId()))
        return; // its first sign-in makes it, and the current one
    if (const Result<> chosen = m_services.connections.setCurrent(Workspace::emulatorConnectionId()); !chosen)
        m_window.notify(Tone::Bad, describe(chosen.error()));
}

void WindowController::toggleEmulator()
{
    if (m_services.emulator.isRunning() || m_services.emulator.isStarting())
        stopEmulator();
    else
        startEmulator();
}

void WindowController::stopEmulator()
{
    m_stopGuard.stop(&m_window, [this] { m_services.settings.set(Workspace::EmulatorRanSetting, false); });
}

void WindowController::startEmulator(const Started &then)
{
    if (m_services.emulator.isRunning()) {
        if (then)
            then(Result<>());
        return;
    }
    if (then)
        m_waiting.append(then);
    if (!m_services.emulator.isStarting())
        deliver(m_services.startEmulatorBehind(), this, [this](const Result<> &started) { endStart(started); });
}

void WindowController::endStart(const Result<> &started)
{
    const bool isCancelled = !started && started.error().kind == Error::Kind::Cancelled;
    if (isCancelled && m_services.emulator.isStarting())
        return; // stopped, and started again since: who waits is told how that ends
    if (started) {
        m_emulatorProblem.reset();
        m_services.settings.set(Workspace::EmulatorRanSetting, true);
    } else if (!isCancelled) {
        m_emulatorProblem = started.error();
        m_emulatorNotice = describe(started.error());
        tellFailedStart(started.error(), Workspace::EmulatorPortSetting, [this] { startEmulator(); });
        emit emulatorFailed(started.error());
    }
    const QList<Started> waiting = std::exchange(m_waiting, {});
    for (const Started &then : waiting)
        then(started);
}

} // namespace Linesman::Ui
