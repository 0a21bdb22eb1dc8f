#include "ui/services.h"

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

Services::Services(const DataDirectory &directory)
    : directory(directory)
    , settings(directory.settingsFile())
    , keychain(u"linesman"_s)
    , secrets(keychain)
{
}

Services::~Services()
{
    transport.cancelAll();
}

Result<> Services::open()
{
    const Result<> opened = history.open(directory.historyFile());
    if (!opened)
        return opened;
    transport.recordInto(history);
    return {};
}

} // namespace Linesman::Ui
