// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/destination.h"

#include <QList>
#include <QString>

namespace Linesman::Workspace {
struct Services;
}

namespace Linesman::Ui {

class MainWindow;

/*! What the palette offers of a place: a button to press there, or a control to go to. */
struct PlaceCommand {
    QString text; //!< translated
    Destination where;
    QString objectName{}; //!< of the control; empty when going there is all
    enum class Act { Press, Go } act = Act::Press;
};
QList<PlaceCommand> placeCommands();

/*! Gives \a window's palette the verbs of all places, every setting, the connections, and contacts by their names. */
void offerEverything(MainWindow &window, Workspace::Services &services);

} // namespace Linesman::Ui
