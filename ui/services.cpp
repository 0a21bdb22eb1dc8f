#include "ui/services.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto FinishLimit = std::chrono::seconds(5);
}

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
    , lineTest(io, deliveries)
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
    lineTest.test().recordInto(&history);
    return connections.load();
}

void Services::finish()
{
    if (!lineTest.isBusy())
        return;
    // A run puts the emulator's providers back as they were: it needs the event loop for that.
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [this, &loop] {
        if (!lineTest.isBusy())
            loop.quit();
    });
    look.start(20);
    QTimer::singleShot(FinishLimit, &loop, &QEventLoop::quit);
    lineTest.cancel();
    loop.exec();
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
