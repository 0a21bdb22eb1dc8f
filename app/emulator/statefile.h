// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <QString>

#include <optional>
#include <string>

// The file in which an emulator's data wait for its next start.
namespace Linesman::Emulator {

/*! Writes \a text whole or not at all, for the owner's eyes alone. Why it failed: Storage. On any thread. */
std::optional<Error> writeStateFile(const QString &file, const std::string &text);
/*! Renames a damaged \a file: ".damaged" at the end. An earlier one of that name goes. */
void putStateAside(const QString &file);

} // namespace Linesman::Emulator
