// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/services.h"

#include "app/core/logging.h"
#include "app/http/limitsettings.h"
#include "app/workspace/emulatorproviders.h"
#include "app/workspace/newconnection.h"

#include <QEventLoop>
#include <QFile>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace Linesman::Workspace {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto FinishLimit = std::chrono::seconds(5);

QString stateFileIn(const DataDirectory &directory)
{
    return directory.path() + "/emulator.state"_L1;
}

/*! Data of months ago must not come back once they are kept again. */
void forgetUnlessKept(const Settings &settings, const DataDirectory &directory)
{
    if (!settings.value(KeepEmulatorDataSetting))
        QFile::remove(stateFileIn(directory));
}
} // namespace

Services::Services(const DataDirectory &where)
    : Storage(where)
    , ApiServices(where)
    , ownKey(secrets)
    , emulatorSignIn(io, transport, clock)
    , emulator(emulatorIo, deliveries)
    , emulatorConnection(emulator, session, emulatorSignIn)
    , emulatorDeliveryUrls(emulator, providerStore)
    , rehearsal(emulatorIo, deliveries)
    , lineTest(emulatorIo, deliveries)
    , keys(settings)
    , listener(listenerIo, deliveries, history, keys)
    , listenerControl(listener, settings, directory.path())
    , listeners(listenerControl, {listenerIo, deliveries, history, keys, settings, directory.path()})
    , driftWatch(history, &settings)
{
    QObject::connect(&emulator, &Emulator::Emulator::started, &providerStore, [this] { bookEmulator(); });
    QObject::connect(&ownKey, &Webhooks::OwnKey::ready, &keys,
                     [this](const QString &publicPem) { (void)keys.setOwnKey(publicPem); });
    QObject::connect(&emulator, &Emulator::Emulator::started, &keys, [this] {
        (void)keys.setEmulatorKeys(emulator.ready().publicKeyPem, emulator.ready().rsaPublicKeyPem);
    });
}

Services::~Services()
{
    listeners.stopAll(); // while history still takes what is answered
    emulator.stop();
    transport.cancelAll();
}

Result<> Services::open()
{
    m_problems = damagedJsonFiles(directory.path());
    if (!settings.reload())
        m_problems.append({directory.settingsFile(),
                           Error(Error::Kind::BadInput, u"%1 is not valid"_s.arg(directory.settingsFile()))});
    if (!history.isOpen()) {
        const Result<> opened = openHistory();
        note(directory.historyFile(), opened);
        if (opened) {
            QObject::connect(&transport, &HighLevel::Transport::exchanged, &history, &History::Store::record);
            installService.watch(history);
            lineTest.test().recordInto(&history);
            driftWatch.start();
        }
    }
    note(directory.path() + "/providers.json"_L1, providerStore.load());
    note(directory.path() + "/selections.json"_L1, selections.load());
    note(directory.path() + "/connections.json"_L1, connections.load());
    if (!m_problems.isEmpty())
        return failure(m_problems.first().error);
    // What the forms remember is a comfort: without it the window starts all the same.
    if (const Result<> loaded = formStores.load(); !loaded)
        qCWarning(logCore) << "forms:" << loaded.error().detail;
    return {};
}

void Services::note(const QString &file, const Result<> &opened)
{
    const auto isSame = [&file](const DamagedFile &known) {
        return known.file == file;
    };
    if (!opened && std::none_of(m_problems.begin(), m_problems.end(), isSame))
        m_problems.append({file, opened.error()});
}

void Services::finish()
{
    const auto isBusy = [this] {
        return lineTest.isBusy() || installService.exporting().isRunning();
    };
    if (!isBusy())
        return;
    // A run puts the emulator's providers back as they were: it needs the event loop for that. A file is written whole.
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&isBusy, &loop] {
        if (!isBusy())
            loop.quit();
    });
    look.start(20);
    QTimer::singleShot(FinishLimit, &loop, &QEventLoop::quit);
    lineTest.cancel();
    loop.exec();
}

void Services::bookEmulator()
{
    if (const Result<> kept = keepEmulator(providerStore, emulatorConnectionId(), emulator.ready()); !kept)
        qCWarning(logCore) << "provider book:" << kept.error().detail;
}

Emulator::Options Services::emulatorOptions()
{
    Emulator::Options options;
    options.port = quint16(settings.value(EmulatorPortSetting));
    options.limits = Http::limitsFrom(settings);
    options.history = &history;
    if (settings.value(KeepEmulatorDataSetting))
        options.stateFile = stateFileIn(directory);
    return options;
}

Result<> Services::startEmulator()
{
    const Result<Emulator::EmulatorDescription> ready = emulator.start(emulatorOptions());
    forgetUnlessKept(settings, directory);
    if (!ready)
        return failure(ready.error());
    return {};
}

Task<Result<>> Services::startEmulatorBehind()
{
    const Emulator::Options options = emulatorOptions();
    const QPointer<Emulator::Emulator> self(&emulator); // goes with these services
    const Result<Emulator::EmulatorDescription> ready = co_await emulator.startBehind(options);
    if (self) // the start waited for what the last stop wrote
        forgetUnlessKept(settings, directory);
    if (!ready)
        co_return failure(ready.error());
    co_return Result<>();
}

} // namespace Linesman::Workspace
