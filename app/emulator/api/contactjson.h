// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/contact.h"
#include "app/emulator/state/json.h"

#include <string>

namespace Linesman::Emulator {

/*! Writes a contact as HighLevel answers it. */
void writeContact(JsonWriter &json, const Contact &contact, bool v3);
/*! The object dndSettings with the keys of the dated versions, or of v3; other keys stay. */
std::string dndWithKeys(const JsonValue &settings, bool v3);

} // namespace Linesman::Emulator
