// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/installs/installservice.h"
#include "app/oauth/session.h"

class QComboBox;

namespace Linesman::Ui {

/*! The locations that the connection in use can speak for, by their names; each item's data is its id. */
QComboBox *makeLocationChoice(OAuth::Session &session, Installs::InstallService &installService, QWidget *parent);

} // namespace Linesman::Ui
