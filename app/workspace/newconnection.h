// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/emulator.h"
#include "app/oauth/connection.h"

#include <QList>

// What a connection is before anybody chose anything: the same in the window and on the command line.
namespace Linesman::Workspace {

/*! A new connection to live HighLevel, beside those that \a exist; its scopes are those that its kinds and tasks need. */
OAuth::Connection newConnection(const QList<OAuth::Connection> &exist);

/*! Id of the connection to an emulator that signs in by itself. */
ConnectionId emulatorConnectionId();

/*! \a connection, or a new one, as the connection to the emulator that said \a ready of itself. */
OAuth::Connection emulatorConnection(OAuth::Connection connection, const Emulator::EmulatorDescription &ready);

} // namespace Linesman::Workspace
