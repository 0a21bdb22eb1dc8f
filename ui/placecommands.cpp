// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placecommands.h"

#include "app/core/showntext.h"
#include "app/workspace/services.h"
#include "ui/history/recentfiles.h"
#include "ui/mainwindow/mainwindow.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QRegularExpression>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Act = PlaceCommand::Act;

namespace {
constexpr int ContactsOffered = 8;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Ui::PlaceCommands)
public:
    static QList<PlaceCommand> connecting()
    {
        const Destination connect = PageId::Connect;
        const Destination providers = PageId::Providers;
        return {{tr("New live connection"), connect, u"newConnection"_s},
                {tr("Connect to the emulator"), connect, u"connectEmulator"_s},
                {tr("Remove this connection…"), connect, u"removeConnection"_s},
                {tr("Paste an install link"), connect, u"installLink"_s, Act::Go},
                {tr("Client id of the app"), connect, u"clientId"_s, Act::Go},
                {tr("Client secret of the app"), connect, u"clientSecret"_s, Act::Go},
                {tr("Redirect URL"), connect, u"redirectUri"_s, Act::Go},
                {tr("Authorize in the browser"), connect, u"authorize"_s, Act::Go},
                {tr("Refresh the token now"), connect, u"refreshToken"_s, Act::Go},
                {tr("Tokens of this connection"), connect, u"tokenTable"_s, Act::Go},
                {tr("Copy the scopes"), ShowScopes{}, u"copyScopes"_s},
                {tr("Add a provider…"), ShowProvidersTab::Providers, u"addProvider"_s},
                {tr("Import providers…"), providers, u"importProviders"_s},
                {tr("Export providers…"), providers, u"exportProviders"_s},
                {tr("Check all installs"), ShowProvidersTab::Installs, u"checkInstalls"_s},
                {tr("Rehearse an install"), ShowProvidersTab::Rehearsal, u"runRehearsal"_s, Act::Go},
                {tr("Search the facts about HighLevel"), ShowProvidersTab::Facts, u"factSearch"_s, Act::Go},
                {tr("Look through history for what came otherwise"), ShowProvidersTab::Facts, u"driftLook"_s},
                {tr("Export what came otherwise…"), ShowProvidersTab::Facts, u"driftExport"_s}};
    }

    static QList<PlaceCommand> messaging()
    {
        const Destination messages = PageId::Messages;
        return {{tr("Post an inbound message"), messages, u"postInbound"_s, Act::Go},
                {tr("Report a status"), messages, u"updateStatus"_s, Act::Go},
                {tr("Log a call"), messages, u"recordCall"_s, Act::Go},
                {tr("Upload files"), messages, u"uploadFilesFiles"_s, Act::Go},
                {tr("New contact…"), messages, u"newContact"_s},
                {tr("Send many from CSV…"), messages, u"sendMany"_s},
                {tr("Phone view"), messages, u"phoneView"_s},
                {tr("Write a message"), messages, u"composerText"_s, Act::Go},
                {words(Simulator, "Signature &Lab…"), PageId::Simulator, u"openLab"_s},
                {words(Simulator, "&Readiness…"), PageId::Simulator, u"openReadiness"_s},
                {words(Simulator, "&Drills…"), PageId::Simulator, u"openDrills"_s},
                {words(Simulator, "&Burst…"), PageId::Simulator, u"openBurst"_s},
                {words(Simulator, "&Code That Checks a Signature…"), PageId::Simulator, u"openVerifyCode"_s},
                {tr("Send a delivery"), PageId::Simulator, u"sendDelivery"_s, Act::Go},
                {tr("One more request in the simulator"), PageId::Simulator, u"newRequest"_s},
                {tr("Copy the simulator's public key"), PageId::Simulator, u"copyPublicKey"_s},
                {tr("Send the listener a test"), PageId::Listener, u"sendTestCapture"_s},
                {tr("Keys of the listener…"), PageId::Listener, u"listenerKeys"_s},
                {tr("Listeners…"), PageId::Listener, u"editListeners"_s},
                {tr("Hold the listener's requests"), PageId::Listener, u"holdRequests"_s, Act::Go},
                {tr("Start or stop the tunnel"), PageId::Listener, u"toggleTunnel"_s},
                {tr("Test my own bridge…"), PageId::LineTest, u"lineTestEndpoint"_s},
                {tr("Save the line test's report…"), PageId::LineTest, u"saveReport"_s},
                {words(History, "C&ompare With Another History…"), PageId::History, u"historyCompare"_s},
                {words(History, "Restore a &Backup…"), PageId::History, u"historyBackups"_s},
                {tr("Examine what goes wrong"), PageId::Doctor, u"examine"_s},
                {tr("Explain a message of HighLevel…"), PageId::Doctor, u"explainMessage"_s},
                {tr("Messages that never arrived…"), ShowDoctorTool::Missed},
                {tr("Who owns a message…"), ShowDoctorTool::Owner},
                {tr("Report for an agency's staff…"), ShowDoctorTool::StaffReport}};
    }

    static QList<PlaceCommand> emulating()
    {
        const auto part = [](const QString &id) {
            return Destination(ShowEmulatorPart{id});
        };
        return {
            {tr("Reset the emulator…"), PageId::Emulator, u"resetEmulator"_s},
            {tr("Copy the emulator's environment for a bridge"), part(u"bridge"_s), u"copyEnvironment"_s},
            {tr("Emulator: add a location…"), part(u"locations"_s), u"addLocation"_s},
            {tr("Emulator: add a contact…"), part(u"contacts"_s), u"addContact"_s},
            {tr("Emulator: providers and their Delivery URLs"), part(u"providers"_s), u"emulatorProviders"_s, Act::Go},
            {tr("Emulator: expire all tokens"), part(u"tokens"_s), u"expireAll"_s, Act::Go},
            {tr("Emulator: send as a user"), part(u"send"_s), u"sendAsUser"_s, Act::Go},
            {tr("Emulator: advance the clock"), part(u"clock"_s), u"advanceClock"_s, Act::Go},
            {tr("Emulator: run the clock to the next retry"), part(u"clock"_s), u"runToNextRetry"_s},
            {tr("Emulator: profile and switches"), part(u"behaviour"_s), u"emulatorProfile"_s, Act::Go},
            {tr("Emulator: magic values"), part(u"magic"_s), u"magicSearch"_s, Act::Go},
            {tr("Emulator: add a fault"), part(u"faults"_s), u"addFault"_s, Act::Go},
            {tr("Emulator: save a snapshot"), part(u"snapshots"_s), u"snapshotName"_s, Act::Go},
            {tr("Emulator: requests it answered"), part(u"requests"_s), u"clearRequests"_s, Act::Go}};
    }

    static QList<PlaceCommand> settings()
    {
        const Destination where = PageId::Settings;
        return {{tr("Setting: theme"), where, u"settingsTheme"_s, Act::Go},
                {tr("Setting: text size"), where, u"settingsTextScale"_s, Act::Go},
                {tr("Setting: motion"), where, u"settingsMotion"_s, Act::Go},
                {tr("Setting: language"), where, u"settingsLanguage"_s, Act::Go},
                {tr("Setting: tray icon"), where, u"settingsTrayIcon"_s, Act::Go},
                {tr("Setting: desktop notifications"), where, u"settingsDesktopNotes"_s, Act::Go},
                {tr("Setting: what happens to the emulator's data"), where, u"settingsKeepEmulatorData"_s, Act::Go},
                {tr("Setting: listener port"), where, u"settingsListenerPort"_s, Act::Go},
                {tr("Setting: where the listener listens"), where, u"settingsListenerAddresses"_s, Act::Go},
                {tr("Setting: emulator port"), where, u"settingsEmulatorPort"_s, Act::Go},
                {tr("Setting: longest time of a hop"), where, u"settingsHopTimeout"_s, Act::Go},
                {tr("Setting: largest body"), where, u"settingsBodyBytes"_s, Act::Go},
                {tr("Setting: delete old exchanges"), where, u"settingsDays"_s, Act::Go},
                {tr("Check the key store"), where, u"settingsKeyCheck"_s},
                {tr("Open the data directory"), where, u"settingsOpenFolder"_s}};
    }

    static constexpr const char *Simulator = "Linesman::Ui::SimulatorPage";
    static constexpr const char *History = "Linesman::Ui::ExportMenu";
    /*! What the button or menu says: \a text as it stands in the sources of the class \a context. */
    static QString words(const char *context, const char *text)
    {
        return QCoreApplication::translate(context, text).remove(u'&');
    }

    static QString useConnection(const QString &name) { return tr("Use connection %1").arg(name); }
    static QString connection(bool isLive) { return isLive ? tr("live") : tr("emulator"); }
    static QString contact() { return tr("contact"); }
    static QString location() { return tr("location"); }
    static QString historyFile() { return tr("history file"); }
    static QString openFile(const QString &file) { return tr("Open %1").arg(file); }
    static QString messagesOf(const QString &location) { return tr("Messages of %1").arg(location); }
    static QString threadOf(const QString &id) { return tr("Thread of the contact %1").arg(id); }
    static QString exchangesWith(const QString &id) { return tr("Exchanges with the id %1").arg(id); }
    static QString openExchange(qint64 id) { return tr("Open exchange %1").arg(id); }
};

Command commandOf(MainWindow &window, const PlaceCommand &place)
{
    QString title;
    const QList<PageEntry> pages = window.pages();
    for (const PageEntry &entry : pages) {
        if (entry.id == pageOf(place.where))
            title = entry.title;
    }
    return {place.text, title, [&window, place] {
                if (place.objectName.isEmpty())
                    window.goTo(place.where);
                else if (place.act == Act::Press)
                    window.press(place.where, place.objectName);
                else
                    window.focus(place.where, place.objectName);
            }};
}

QList<Command> connections(MainWindow &window, Workspace::Services &services)
{
    QList<Command> commands;
    for (const OAuth::Connection &one : services.connections.all()) {
        commands +=
            Command{Texts::useConnection(one.name), Texts::connection(one.isLive()), [&window, &services, id = one.id] {
                        if (const Result<> chosen = services.connections.setCurrent(id); !chosen)
                            window.notify(Tone::Bad, describe(chosen.error()));
                    }};
    }
    return commands;
}

QList<Command> openedFiles(MainWindow &window, const Settings &settings)
{
    QList<Command> commands;
    const QStringList files = recentFiles(settings);
    for (const QString &file : files)
        commands += Command{Texts::openFile(file), Texts::historyFile(), [&window, file] {
                                window.goTo(ShowHistoryFile{file});
                            }};
    return commands;
}

/*! The locations that the connection has a token for, by their names. */
QList<Command> locations(MainWindow &window, Workspace::Services &services)
{
    QList<Command> commands;
    const std::optional<OAuth::Connection> connection = services.session.current();
    if (!connection)
        return commands;
    const QList<Providers::KnownLocation> known = services.providerStore.locations(connection->id);
    const QList<LocationId> ids = services.session.locations();
    for (const LocationId &id : ids) {
        QString name = id.text();
        for (const Providers::KnownLocation &location : known) {
            if (location.id == id && !location.name.isEmpty())
                name = u"%1 (%2)"_s.arg(shownLine(location.name, 60), id.text());
        }
        commands += Command{Texts::messagesOf(name), Texts::location(), [&window, id] {
                                window.goTo(ShowLocation{id});
                            }};
    }
    return commands;
}

/*! Where the place Messages is, if it was opened, else the first location of the connection. */
LocationId locationOf(const MainWindow &window, OAuth::Session &session)
{
    const auto *chooser = window.findChild<QComboBox *>(u"messagesLocation"_s);
    const QString chosen = chooser ? chooser->currentData().toString() : QString();
    return chosen.isEmpty() ? session.locations().value(0) : LocationId(chosen);
}

/*! Whether \a typed looks like an id of HighLevel's, not like a name. */
bool isId(const QString &typed)
{
    static const QRegularExpression id(u"^[A-Za-z0-9]{17,32}$"_s);
    return id.match(typed).hasMatch();
}

/*! Nobody can tell from an id what it is of. */
QList<Command> leadsOf(MainWindow &window, const QString &id)
{
    return {Command{Texts::exchangesWith(id),
                    {},
                    [&window, id] {
                        window.goTo(SearchHistory{id});
                    }},
            Command{Texts::threadOf(id), Texts::contact(), [&window, id] {
                        window.goTo(ShowThread{ContactId(id)});
                    }}};
}

void findContacts(MainWindow &window, Workspace::Services &services, const QString &typed,
                  const std::function<void(const QList<Command> &)> &found)
{
    const LocationId location = locationOf(window, services.session);
    HighLevel::Client *client = services.session.client();
    if (!client || location.isEmpty())
        return;
    deliver(client->searchContacts(location, typed, 1, ContactsOffered), &window,
            [&window, found](const Result<HighLevel::ContactPage> &page) {
                QList<Command> commands;
                for (const HighLevel::Contact &contact : page ? page->contacts : QList<HighLevel::Contact>()) {
                    commands += Command{shownLine(contact.name, 80), Texts::contact(), [&window, id = contact.id] {
                                            window.goTo(ShowThread{id});
                                        }};
                }
                found(commands);
            });
}
} // namespace

QList<PlaceCommand> placeCommands()
{
    return Texts::connecting() + Texts::messaging() + Texts::emulating() + Texts::settings();
}

void offerEverything(MainWindow &window, Workspace::Services &services)
{
    const QList<PlaceCommand> places = placeCommands();
    for (const PlaceCommand &place : places)
        window.addCommand(commandOf(window, place));
    window.addCommandSource([&window, &services] { return connections(window, services); });
    window.addCommandSource([&window, &services] { return locations(window, services); });
    window.addCommandSource([&window, &services] { return openedFiles(window, services.settings); });
    window.setCommandLookup(
        [&window, &services](const QString &typed, const std::function<void(const QList<Command> &)> &found) {
            bool isNumber = false;
            const qint64 id = (typed.startsWith(u'#') ? typed.sliced(1) : typed).toLongLong(&isNumber);
            if (isNumber && id > 0)
                found(QList<Command>{Command{Texts::openExchange(id), {}, [&window, id] {
                                                 window.goTo(ShowExchange{id});
                                             }}});
            else if (isId(typed))
                found(leadsOf(window, typed));
            else
                findContacts(window, services, typed, found);
        });
}

} // namespace Linesman::Ui
