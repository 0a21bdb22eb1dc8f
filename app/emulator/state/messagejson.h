// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/json.h"
#include "app/emulator/state/message.h"

#include <string_view>

namespace Linesman::Emulator {

/*! Writes a message as HighLevel answers it. */
void writeMessage(JsonWriter &json, const Message &message, std::string_view traceId = {});

} // namespace Linesman::Emulator
