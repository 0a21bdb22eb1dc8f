// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overviewcontroller.h"

#include "app/workspace/newconnection.h"
#include "ui/linetest/endpointdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/overview/lastlinetest.h"
#include "ui/overview/overviewpage.h"
#include "ui/toursteps.h"
#include "ui/windowcontroller.h"

#include <QLocale>
#include <QUrl>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! Whether the three ways in may be offered: until one was taken, or they were dismissed. */
const Setting<bool> WelcomeSetting{QLatin1StringView("overview/welcome"), true};
} // namespace

OverviewController::OverviewController(MainWindow &window, Workspace::Services &services, WindowController &actions)
    : QObject(&window)
    , m_window(window)
    , m_services(services)
    , m_actions(actions)
{
    connect(&services.listenerControl, &Workspace::ListenerControl::changed, this, &OverviewController::showListener);
    connect(&services.connections, &OAuth::Connections::changed, this, &OverviewController::showConnection);
    connect(&services.connections, &OAuth::Connections::currentChanged, this, &OverviewController::showConnection);
    connect(&services.session, &OAuth::Session::tokensChanged, this, &OverviewController::showConnection);
    connect(&services.emulator, &Emulator::Emulator::starting, this, &OverviewController::showEmulator);
    connect(&services.emulator, &Emulator::Emulator::started, this, &OverviewController::showEmulator);
    connect(&services.emulator, &Emulator::Emulator::stopped, this, &OverviewController::showEmulator);
    connect(&services.emulatorConnection, &Workspace::EmulatorConnection::changed, this,
            &OverviewController::showConnection);
    connect(&services.settings, &Settings::changed, this, [this](const QString &key) {
        if (key.startsWith("lineTest/"_L1))
            showEndpoint();
    });
    connect(&services.lineTest.test(), &LineTest::Run::started, this, &OverviewController::showLineTest);
    connect(&services.lineTest.test(), &LineTest::Run::hopChanged, this, &OverviewController::showLineTest);
    connect(&services.lineTest.test(), &LineTest::Run::finished, this, &OverviewController::keepLineTest);
}

OverviewPage *OverviewController::makePage()
{
    m_page = new OverviewPage(m_services.history); // the window takes it
    connect(m_page, &OverviewPage::emulatorPressed, &m_actions, &WindowController::toggleEmulator);
    connect(m_page, &OverviewPage::listenerPressed, &m_actions, &WindowController::toggleListener);
    connect(m_page, &OverviewPage::connectionPressed, this, [this] {
        if (m_services.connections.all().isEmpty() && !m_services.emulator.isRunning())
            m_actions.startEmulator();
        else
            m_window.goTo(PageId::Connect);
    });
    const auto leaveWelcome = [this] {
        m_services.settings.set(WelcomeSetting, false);
        m_page->setWelcome(false);
    };
    connect(m_page, &OverviewPage::welcomeDismissed, this, leaveWelcome);
    connect(m_page, &OverviewPage::ownBridgePressed, this, [this, leaveWelcome] {
        leaveWelcome();
        m_window.press(PageId::LineTest, u"lineTestEndpoint"_s);
    });
    connect(m_page, &OverviewPage::appPressed, this, [this, leaveWelcome] {
        leaveWelcome();
        m_window.press(PageId::Connect, u"newConnection"_s);
    });
    connect(m_page, &OverviewPage::tourPressed, this, [this, leaveWelcome] {
        leaveWelcome();
        startTour(m_window);
    });
    // Somebody who has worked with it has a connection: the emulator's at least.
    m_page->setWelcome(m_services.settings.value(WelcomeSetting) && m_services.connections.all().isEmpty());
    showEmulator();
    showListener();
    showEndpoint();
    showLineTest();
    return m_page;
}

void OverviewController::showConnection()
{
    if (!m_page)
        return;
    const std::optional<OAuth::Connection> current = m_services.connections.current();
    PartState state;
    if (!current) {
        state = {Tone::Neutral, tr("none"),
                 tr("Start the emulator to work without an account, or connect an app in the place Connect."),
                 tr("Start &Emulator")};
    } else if (current->isLive() && m_services.session.tokensOf(*current).records().isEmpty()) {
        state = {Tone::Neutral, tr("not signed in"),
                 tr("%1 has no token yet. Authorize it in the place Connect.").arg(current->name), tr("Open &Connect")};
    } else if (current->isLive()) {
        state = {Tone::Live, tr("LIVE"),
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
    m_page->setConnection(state);
}

void OverviewController::showEmulator()
{
    showConnection();
    if (!m_page)
        return;
    const QString address = QUrl(m_services.emulator.ready().baseUrl).authority(); // a line may break behind "http://"
    if (m_services.emulator.isRunning())
        m_page->setEmulator({Tone::Good, tr("running"), tr("A local HighLevel at %1.").arg(address), tr("&Stop")});
    else if (m_services.emulator.isStarting())
        m_page->setEmulator({Tone::Busy, tr("starting"), tr("Loading its data."), tr("&Cancel")});
    else
        m_page->setEmulator({Tone::Neutral, tr("stopped"),
                             tr("A local HighLevel with made-up data: it accepts what HighLevel accepts."),
                             tr("&Start")});
}

void OverviewController::showListener()
{
    if (!m_page)
        return;
    const QString address = m_services.listenerControl.baseUrl();
    if (m_services.listener.isRunning())
        m_page->setListener(
            {Tone::Good, tr("listening"), tr("Keeps and checks every webhook at %1.").arg(address), tr("S&top")});
    else
        m_page->setListener({Tone::Neutral, tr("stopped"),
                             tr("The local endpoint for webhooks: keeps and checks all that comes."), tr("St&art")});
}

void OverviewController::showEndpoint()
{
    if (!m_page)
        return;
    const EndpointChoice choice = EndpointChoice::load(m_services.settings);
    m_page->setEndpoint(choice.usesOwnBridge ? choice.endpoint : QString());
}

void OverviewController::showLineTest()
{
    if (!m_page)
        return;
    if (m_services.lineTest.test().isRunning()) {
        m_page->setLineTest(LastLineTest::of(m_services.lineTest.test().result()).verdicts, tr("running"));
        return;
    }
    const LastLineTest last = LastLineTest::load(lastLineTestFile());
    m_page->setLineTest(last.verdicts, QLocale().toString(last.at.toLocalTime(), QLocale::ShortFormat));
}

void OverviewController::keepLineTest()
{
    const LastLineTest last = LastLineTest::of(m_services.lineTest.test().result());
    if (const Result<> saved = last.save(lastLineTestFile()); !saved)
        m_window.notify(Tone::Warn, describe(saved.error()));
    if (m_page)
        m_page->setLineTest(last.verdicts, QLocale().toString(last.at.toLocalTime(), QLocale::ShortFormat));
}

QString OverviewController::lastLineTestFile() const
{
    return m_services.directory.path() + "/lastlinetest.json"_L1;
}

} // namespace Linesman::Ui
