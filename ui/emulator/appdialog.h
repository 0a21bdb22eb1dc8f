// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/emulator.h"

#include <QJsonObject>

class QWidget;

namespace Linesman::Ui {

/*! Asks for what the first app of \a state, the one under test, tells and may: events URL, redirect URLs, scopes. */
void openAppDialog(const QJsonObject &state, Emulator::Emulator &emulator, QWidget *parent);

} // namespace Linesman::Ui
