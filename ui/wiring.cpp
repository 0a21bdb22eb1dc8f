// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wiring.h"

#include "app/workspace/newconnection.h"
#include "ui/connect/connectpage.h"
#include "ui/mainwindow/headbar.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/overview/lastlinetest.h"
#include "ui/overview/overviewpage.h"
#include "ui/widgets/banner.h"

#include <QLocale>
#include <QTimer>
#include <QUrl>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

Wiring::Wiring(MainWindow &window, Workspace::Services &services)
    : QObject(&window)
    , m_window(window)
    , m_services(services)
    , m_stopGuard(services.emulator, services.lineTest, services.settings)
{
    window.setCloseCheck(
        [this](const std::function<void()> &agreed) { return m_stopGuard.mayQuit(&m_window, agreed); });
    HeadBar &head = window.head();
    connect(&head, &HeadBar::connectionChosen, this, [this](const QString &id) {
        if (const Result<> chosen = m_services.connections.setCurrent(ConnectionId(id)); !chosen)
            m_window.notify(Tone::Bad, describe(chosen.error()));
    });
    connect(&head, &HeadBar::emulatorToggled, this, &Wiring::toggleEmulator);
    connect(&head, &HeadBar::listenerToggled, this, &Wiring::toggleListener);
    connect(&services.listenerControl, &Workspace::ListenerControl::changed, this, &Wiring::showListener);
    connect(&services.connections, &OAuth::Connections::changed, this, &Wiring::showConnection);
    connect(&services.connections, &OAuth::Connections::currentChanged, this, &Wiring::showConnection);
    connect(&services.emulator, &Emulator::Emulator::started, this, &Wiring::showEmulator);
    connect(&services.emulator, &Emulator::Emulator::stopped, this, &Wiring::showEmulator);
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
    connect(&services.lineTest.test(), &LineTest::Run::started, this, &Wiring::showLineTest);
    connect(&services.lineTest.test(), &LineTest::Run::hopChanged, this, &Wiring::showLineTest);
    connect(&services.lineTest.test(), &LineTest::Run::finished, this, &Wiring::keepLineTest);
    addCommands();
    showConnection();
    showEmulator();
    showListener();
    QTimer::singleShot(0, this, [this] {
        if (const Result<> resumed = m_services.listenerControl.resume(); !resumed)
            m_window.notify(Tone::Bad, describe(resumed.error()));
    });
    if (services.settings.value(Workspace::EmulatorRanSetting))
        QTimer::singleShot(0, this, &Wiring::startEmulator); // after the window is there
}

void Wiring::addCommands()
{
    m_window.addCommand({tr("Run line test"), {}, [this] {
                             m_window.goTo(RunLineTest{});
                         }});
    m_window.addCommand({tr("Start or stop the emulator"), {}, [this] {
                             toggleEmulator();
                         }});
    m_window.addCommand({tr("Start or stop the listener"), {}, [this] {
                             toggleListener();
                         }});
}

OverviewPage *Wiring::makeOverview()
{
    m_overview = new OverviewPage(m_services.history); // the window takes it
    connect(m_overview, &OverviewPage::emulatorPressed, this, &Wiring::toggleEmulator);
    connect(m_overview, &OverviewPage::listenerPressed, this, &Wiring::toggleListener);
    connect(m_overview, &OverviewPage::connectionPressed, this, [this] {
        if (m_services.connections.all().isEmpty() && !m_services.emulator.isRunning())
            startEmulator();
        else
            m_window.goTo(PageId::Connect);
    });
    showConnection();
    showEmulator();
    showListener();
    showLineTest();
    return m_overview;
}

Page *Wiring::makeConnect()
{
    auto *page = new ConnectPage({m_services.session, m_services.signIn, m_services.providerBook, m_services.transport,
                                  m_services.keychain, m_services.secrets, m_services.settings, m_services.clock});
    const auto showState = [this, page] {
        page->setEmulatorAvailable(m_services.emulator.isRunning());
        page->showEmulatorResult(m_services.emulatorConnection.problem());
    };
    connect(&m_services.emulatorConnection, &Workspace::EmulatorConnection::changed, page, showState);
    connect(&m_services.emulator, &Emulator::Emulator::started, page, showState);
    connect(page, &ConnectPage::emulatorWanted, this, [this] {
        startEmulator();
        if (!m_services.connections.find(Workspace::emulatorConnectionId()))
            return; // its first sign-in makes it, and the current one
        if (const Result<> chosen = m_services.connections.setCurrent(Workspace::emulatorConnectionId()); !chosen)
            m_window.notify(Tone::Bad, describe(chosen.error()));
    });
    showState();
    return page;
}

void Wiring::showConnection()
{
    const std::optional<OAuth::Connection> current = m_services.connections.current();
    QList<ConnectionEntry> entries;
    for (const OAuth::Connection &connection : m_services.connections.all())
        entries += ConnectionEntry{connection.id.text(), connection.name, connection.isLive(), connection.colour};
    m_window.head().setConnections(entries, current ? current->id.text() : QString());
    m_window.setLive(current && current->isLive());
    if (!m_overview)
        return;
    PartState state;
    if (!current) {
        state = {Tone::Neutral, tr("none"),
                 tr("Start the emulator to work without an account, or connect an app in the place Connect."),
                 tr("Start &Emulator")};
    } else if (current->isLive()) {
        state = {Tone::Bad, tr("LIVE"),
                 tr("%1: %2. What is sent reaches real customers.").arg(current->name, current->apiBase().host()),
                 tr("Open &Connect")};
    } else if (current->id == Workspace::emulatorConnectionId() && !m_services.emulator.isRunning()) {
        state = {Tone::Neutral, tr("asleep"), tr("Signs in by itself when the emulator starts."), {}};
    } else if (current->id == Workspace::emulatorConnectionId() && !m_services.emulatorConnection.isSignedIn()) {
        state = {Tone::Busy, tr("signing in"), current->apiBase().toString(), {}};
    } else {
        state = {Tone::Good, tr("signed in"),
                 tr("%1, %n location(s).", nullptr, int(m_services.session.locations().size())).arg(current->name),
                 m_window.hasPage(PageId::Connect) ? tr("Open &Connect") : QString()};
    }
    m_overview->setConnection(state);
}

void Wiring::showEmulator()
{
    const bool running = m_services.emulator.isRunning();
    const QString address = m_services.emulator.ready().baseUrl;
    HeadBar &head = m_window.head();
    if (running)
        head.setEmulator(Tone::Good, tr("Emulator %1").arg(QUrl(address).port()),
                         tr("Runs at %1. Press to stop.").arg(address));
    else
        head.setEmulator(Tone::Neutral, tr("Emulator stopped"), tr("Press to start the local HighLevel."));
    showConnection();
    if (!m_overview)
        return;
    if (running)
        m_overview->setEmulator({Tone::Good, tr("running"), tr("A local HighLevel at %1.").arg(address), tr("&Stop")});
    else
        m_overview->setEmulator({Tone::Neutral, tr("stopped"),
                                 tr("A local HighLevel with made-up data: it accepts what HighLevel accepts."),
                                 tr("&Start")});
}

void Wiring::showListener()
{
    const bool running = m_services.listener.isRunning();
    const QString address = m_services.listenerControl.baseUrl();
    HeadBar &head = m_window.head();
    if (running)
        head.setListener(Tone::Good, tr("Listener %1").arg(m_services.listener.port()),
                         tr("Takes webhooks at %1. Press to stop.").arg(address));
    else
        head.setListener(Tone::Neutral, tr("Listener stopped"), tr("Press to take webhooks at %1.").arg(address));
    if (!m_overview)
        return;
    if (running)
        m_overview->setListener(
            {Tone::Good, tr("listening"), tr("Keeps and checks every webhook at %1.").arg(address), tr("S&top")});
    else
        m_overview->setListener({Tone::Neutral, tr("stopped"),
                                 tr("The local endpoint for webhooks: keeps and checks all that comes."),
                                 tr("St&art")});
}

void Wiring::toggleListener()
{
    if (m_services.listener.isRunning())
        m_services.listenerControl.stop();
    else if (const Result<> started = m_services.listenerControl.start(); !started)
        m_window.notify(Tone::Bad, describe(started.error()));
}

void Wiring::showLineTest()
{
    if (!m_overview)
        return;
    if (m_services.lineTest.test().isRunning()) {
        m_overview->setLineTest(LastLineTest::of(m_services.lineTest.test().result()).verdicts, tr("running"));
        return;
    }
    const LastLineTest last = LastLineTest::load(lastLineTestFile());
    m_overview->setLineTest(last.verdicts, QLocale().toString(last.at.toLocalTime(), QLocale::ShortFormat));
}

void Wiring::keepLineTest()
{
    const LastLineTest last = LastLineTest::of(m_services.lineTest.test().result());
    if (const Result<> saved = last.save(lastLineTestFile()); !saved)
        m_window.notify(Tone::Warn, describe(saved.error()));
    if (m_overview)
        m_overview->setLineTest(last.verdicts, QLocale().toString(last.at.toLocalTime(), QLocale::ShortFormat));
}

QString Wiring::lastLineTestFile() const
{
    return m_services.directory.path() + "/lastlinetest.json"_L1;
}

void Wiring::toggleEmulator()
{
    if (m_services.emulator.isRunning())
        stopEmulator();
    else
        startEmulator();
}

void Wiring::stopEmulator()
{
    m_stopGuard.stop(&m_window, [this] { m_services.settings.set(Workspace::EmulatorRanSetting, false); });
}

void Wiring::startEmulator()
{
    if (m_services.emulator.isRunning())
        return;
    if (const Result<> started = m_services.startEmulator(); !started) {
        m_window.notify(Tone::Bad, describe(started.error()));
        return;
    }
    m_services.settings.set(Workspace::EmulatorRanSetting, true);
}

} // namespace Linesman::Ui
