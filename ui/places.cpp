// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places.h"

#include "ui/emulator/emulatorpage.h"
#include "ui/history/historypage.h"
#include "ui/linetest/linetestpage.h"
#include "ui/listener/listenerpage.h"
#include "ui/mainwindow/headbar.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/messages/messagespage.h"
#include "ui/overview/overviewpage.h"
#include "ui/providers/providerspage.h"
#include "ui/settings/settingspage.h"
#include "ui/simulator/simulatorpage.h"
#include "ui/wiring.h"

#include <QCoreApplication>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
class Titles
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Ui::Places)
public:
    /*! The place \a id with its word, icon and key, the same everywhere. */
    static Place place(const QString &id)
    {
        const Place all[]{
            {u"overview"_s, tr("Overview"), u"dashboard-show"_s, 1},
            {u"connect"_s, tr("Connect"), u"network-connect"_s, 2},
            {u"providers"_s, tr("Providers"), u"plugins"_s, 3},
            {u"listener"_s, tr("Listener"), u"mail-receive"_s, 4},
            {u"simulator"_s, tr("Simulator"), u"document-send"_s, 5},
            {u"messages"_s, tr("Messages"), u"dialog-messages"_s, 6},
            {u"linetest"_s, tr("Line Test"), u"office-chart-line"_s, 7},
            {u"history"_s, tr("History"), u"view-history"_s, 8},
            {u"emulator"_s, tr("Emulator"), u"network-server"_s, 9},
            {u"settings"_s, tr("Settings"), u"configure"_s, 0},
        };
        for (const Place &place : all) {
            if (place.id == id)
                return place;
        }
        return {};
    }
};
} // namespace

bool isPlace(const QString &id)
{
    return !Titles::place(id).id.isEmpty();
}

void addPlaces(MainWindow &window, Workspace::Services &services)
{
    // One line per place, in the order of the rail, made when first shown. A place is here once it works. The page
    // becomes the window's; the services outlive it.
    auto *wiring = new Wiring(window, services); // the window owns it
    window.addPlace(Titles::place(u"overview"_s), [wiring] { return wiring->makeOverview(); });
    window.addPlace(Titles::place(u"connect"_s), [wiring] { return wiring->makeConnect(); });
    window.addPlace(Titles::place(u"providers"_s), [&services] {
        return new ProvidersPage(services.session, services.inspection, services.rehearsal);
    });
    window.addPlace(Titles::place(u"listener"_s), [&services] {
        return new ListenerPage(services.listenerControl, services.history, services.keys, services.ownKey,
                                services.deliveries);
    });
    window.addPlace(Titles::place(u"simulator"_s), [&services] {
        return new SimulatorPage(services.history, services.ownKey, services.emulator, services.settings);
    });
    window.addPlace(Titles::place(u"messages"_s), [&services] {
        return new MessagesPage(services.session, services.emulator, services.providerBook, services.settings,
                                services.formStores);
    });
    window.addPlace(Titles::place(u"linetest"_s), [&services] {
        const auto startEmulator = [&services] {
            return services.startEmulator();
        };
        return new LineTestPage(services.lineTest, services.emulator, startEmulator, services.settings);
    });
    window.addPlace(Titles::place(u"history"_s), [&services] { return new HistoryPage(services.history); });
    window.addPlace(Titles::place(u"emulator"_s), [&services, wiring] {
        return new EmulatorPage(
            services.emulator, [&services] { return services.startEmulator(); }, [wiring] { wiring->stopEmulator(); });
    });
    window.addPlace(Titles::place(u"settings"_s), [&services] {
        return new SettingsPage(services.settings, services.directory, services.history, services.keychain,
                                services.secrets);
    });

    window.head().setSearchShown(window.hasPlace(u"history"_s));
}

} // namespace Linesman::Ui
