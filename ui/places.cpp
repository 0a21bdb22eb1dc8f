// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places.h"

#include "ui/connect/connectpage.h"
#include "ui/desktopcontroller.h"
#include "ui/doctor/doctorpage.h"
#include "ui/doctor/explainguard.h"
#include "ui/emulator/emulatorpage.h"
#include "ui/helppictures.h"
#include "ui/helptopics.h"
#include "ui/history/historypage.h"
#include "ui/linetest/linetestpage.h"
#include "ui/listener/listenerpage.h"
#include "ui/mainwindow/headbar.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/messages/messagespage.h"
#include "ui/overview/overviewpage.h"
#include "ui/overviewcontroller.h"
#include "ui/placecommands.h"
#include "ui/providers/providerspage.h"
#include "ui/settings/settingspage.h"
#include "ui/simulator/simulatorpage.h"
#include "ui/windowcontroller.h"

#include <QCoreApplication>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
class PlaceTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Ui::Places)
public:
    /*! The page \a id with its word, icon and key, the same everywhere. */
    static PageEntry entry(PageId id)
    {
        switch (id) {
        case PageId::Overview:
            return {id, tr("Overview"), u"dashboard-show"_s, 1};
        case PageId::Connect:
            return {id, tr("Connect"), u"network-connect"_s, 2};
        case PageId::Providers:
            return {id, tr("Providers"), u"plugins"_s, 3};
        case PageId::Listener:
            return {id, tr("Listener"), u"mail-receive"_s, 4};
        case PageId::Simulator:
            return {id, tr("Simulator"), u"document-send"_s, 5};
        case PageId::Messages:
            return {id, tr("Messages"), u"dialog-messages"_s, 6};
        case PageId::LineTest:
            return {id, tr("Line Test"), u"line-test"_s, 7};
        case PageId::Doctor:
            return {id, tr("Doctor"), u"doctor"_s, 0};
        case PageId::History:
            return {id, tr("History"), u"view-history"_s, 8};
        case PageId::Emulator:
            return {id, tr("Emulator"), u"network-server"_s, 9};
        case PageId::Settings:
            return {id, tr("Settings"), u"configure"_s, 0};
        }
        return {};
    }
};

/*! Its button starts the emulator and makes it the current connection. */
ConnectPage *makeConnectPage(Workspace::Services &services, WindowController &actions)
{
    auto *page = new ConnectPage({services.session, services.signIn, services.providerStore, services.transport,
                                  services.keychain, services.secrets, services.settings, services.clock});
    const auto showState = [&services, page] {
        page->setEmulatorAvailable(services.emulator.isRunning());
        page->showEmulatorResult(services.emulatorConnection.problem());
    };
    QObject::connect(&services.emulatorConnection, &Workspace::EmulatorConnection::changed, page, showState);
    QObject::connect(&services.emulator, &Emulator::Emulator::started, page, showState);
    QObject::connect(page, &ConnectPage::emulatorWanted, &actions, &WindowController::useEmulator);
    showState();
    return page;
}

/*! Where a delivery can go that is known here: the Delivery URLs of the app in use, then the listeners that run. */
QStringList localEndpoints(Workspace::Services &services)
{
    QStringList urls;
    const std::optional<OAuth::Connection> connection = services.session.current();
    const QList<Providers::KnownProvider> providers =
        connection ? services.providerStore.providers(connection->id) : QList<Providers::KnownProvider>();
    for (const Providers::KnownProvider &provider : providers)
        urls.append(provider.deliveryUrl.toString());
    const QList<Workspace::ListenerControl *> listeners = services.listeners.all();
    for (Workspace::ListenerControl *listener : listeners) {
        if (listener->listener().isRunning())
            urls.append(services.listeners.publicUrl(*listener));
    }
    urls.removeAll(QString());
    urls.removeDuplicates();
    return urls;
}

DoctorPage *makeDoctorPage(Workspace::Services &services)
{
    auto *page = new DoctorPage(services, services.history, services.directory.path() + "/doctor.json"_L1);
    page->enableSending({&services.ownKey, [&services] {
                             return localEndpoints(services);
                         }});
    return page;
}

HistoryPage *makeHistoryPage(MainWindow &window, Workspace::Services &services)
{
    auto *page = new HistoryPage(services.history);
    page->rememberFiles(services.settings);
    QObject::connect(page, &HistoryPage::restoreWanted, &window, &MainWindow::restoreWanted);
    page->enableReplay(services.deliveries, services.ownKey);
    return page;
}
} // namespace

void addPages(MainWindow &window, Workspace::Services &services)
{
    // One line per page, in the order of the rail, made when first shown. It becomes the window's; the services outlive
    // it.
    auto *actions = new WindowController(window, services); // the window owns both
    new DesktopController(window, services, *actions); // NOLINT(clang-analyzer-cplusplus.NewDeleteLeaks): the window's
    auto *overview = new OverviewController(window, services, *actions);
    window.addPage(PlaceTexts::entry(PageId::Overview), [overview] { return overview->makePage(); });
    window.addPage(PlaceTexts::entry(PageId::Connect),
                   [&services, actions] { return makeConnectPage(services, *actions); });
    window.addPage(PlaceTexts::entry(PageId::Providers), [&services] {
        return new ProvidersPage(services.session, services.installService, services.rehearsal, services.driftWatch);
    });
    window.addPage(PlaceTexts::entry(PageId::Listener), [&services] {
        return new ListenerPage(services.listeners, services.history, services.keys, services.ownKey,
                                services.deliveries);
    });
    window.addPage(PlaceTexts::entry(PageId::Simulator), [&services, actions] {
        auto *page = new SimulatorPage(services.history, services.ownKey, services.emulator, services.settings);
        QObject::connect(page, &SimulatorPage::emulatorWanted, actions, [actions] { actions->startEmulator(); });
        return page;
    });
    window.addPage(PlaceTexts::entry(PageId::Messages), [&services, actions] {
        auto *page = new MessagesPage(services.session, services.emulator, services.providerStore, services.settings,
                                      services.formStores);
        QObject::connect(page, &MessagesPage::emulatorWanted, actions, [actions] { actions->startEmulator(); });
        return page;
    });
    window.addPage(PlaceTexts::entry(PageId::LineTest), [&services, actions] {
        const auto startEmulator = [actions](const WindowController::Started &then) {
            actions->startEmulator(then);
        };
        return new LineTestPage(services.lineTest, services.emulator, startEmulator, services.settings);
    });
    window.addPage(PlaceTexts::entry(PageId::Doctor), [&services] { return makeDoctorPage(services); });
    window.addPage(PlaceTexts::entry(PageId::History),
                   [&window, &services] { return makeHistoryPage(window, services); });
    window.addPage(PlaceTexts::entry(PageId::Emulator), [&services, actions] {
        auto *page = new EmulatorPage(
            services.emulator, [actions] { actions->startEmulator(); }, [actions] { actions->stopEmulator(); });
        QObject::connect(actions, &WindowController::emulatorFailed, page,
                         [page](const Error &error) { page->showFailed(error); });
        if (actions->emulatorProblem())
            page->showFailed(*actions->emulatorProblem());
        return page;
    });
    window.addPage(PlaceTexts::entry(PageId::Settings), [&window, &services] {
        auto *page = new SettingsPage(services.settings, services.directory, services.history, services.keychain,
                                      services.secrets);
        QObject::connect(page, &SettingsPage::languageSwitchWanted, &window, &MainWindow::renewalWanted);
        return page;
    });

    new ExplainGuard(&window); // NOLINT(clang-analyzer-cplusplus.NewDeleteLeaks): the window's
    offerEverything(window, services);
    window.addHelpTopics(findingTopics());
    window.setHelpPictures(helpPictures());
    window.head().setSearchShown(window.hasPage(PageId::History));
}

} // namespace Linesman::Ui
