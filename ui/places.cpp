#include "ui/places.h"

#include "ui/mainwindow/headbar.h"
#include "ui/mainwindow/mainwindow.h"

namespace Linesman::Ui {

Services::Services(const DataDirectory &directory)
    : directory(directory)
    , settings(directory.settingsFile())
{
}

void addPlaces(MainWindow &window, Services &)
{
    window.head().setEmulatorShown(false);
    window.head().setListenerShown(false);
    window.head().setSearchShown(false);
}

} // namespace Linesman::Ui
