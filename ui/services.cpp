#include "ui/services.h"

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

Services::Services(const DataDirectory &directory)
    : directory(directory)
    , settings(directory.settingsFile())
    , keychain(u"linesman"_s)
    , secrets(keychain)
    , connections(directory.path() + "/connections.json"_L1)
    , session(connections, secrets, emulatorSecrets, transport, clock, directory.path())
    , signIn(io, transport, clock)
    , emulatorSignIn(io, transport, clock)
    , emulator(io, deliveries)
    , emulatorConnection(emulator, session, emulatorSignIn)
{
}

Services::~Services()
{
    emulator.stop(); // while history still takes what it served
    transport.cancelAll();
}

Result<> Services::open()
{
    const Result<> opened = history.open(directory.historyFile());
    if (!opened)
        return opened;
    transport.recordInto(history);
    return connections.load();
}

Result<> Services::startEmulator()
{
    Emulator::Options options;
    options.port = quint16(settings.value(EmulatorPortSetting));
    options.history = &history;
    const Result<Emulator::Ready> ready = emulator.start(options);
    if (!ready)
        return failure(ready.error());
    return {};
}

} // namespace Linesman::Ui
