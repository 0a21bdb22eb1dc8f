// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"
#include "app/core/result.h"
#include "app/emulator/emulator.h"
#include "app/providers/knownprovider.h"

#include <QList>

namespace Linesman::Providers {
class ProviderStore;
}

namespace Linesman::Workspace {

/*!
    The providers of the emulator that said \a ready of itself. What it does not know and a person \a entered (Delivery
    URL, alias, picture, tab) stays with the provider of the same id.
*/
QList<Providers::KnownProvider> emulatorProviders(const Emulator::EmulatorDescription &ready,
                                                  const QList<Providers::KnownProvider> &entered = {});

QList<Providers::KnownLocation> emulatorLocations(const Emulator::EmulatorDescription &ready);

/*! Keeps an emulator's providers and locations in the store as those of \a connection. Fails with Storage. */
Result<> keepEmulator(Providers::ProviderStore &store, const ConnectionId &connection,
                      const Emulator::EmulatorDescription &ready);

} // namespace Linesman::Workspace
