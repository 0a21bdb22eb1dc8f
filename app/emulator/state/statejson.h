// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/jsonwriter.h"
#include "app/core/result.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/state.h"

#include <cstddef>

namespace Linesman::Emulator {

/*! Bytes of uploaded files that a written state holds at most; the rest are left out, and their links answer 404. */
constexpr std::size_t WrittenFileBytes = 32 * 1024 * 1024;

/*!
    Writes \a state as one JSON object: company, locations, users, apps, providers, records, contacts, conversations,
    messages and uploaded files. Client secrets and private integration tokens are not in it: they never go to a file.
*/
void writeState(JsonWriter &json, const State &state);

/*!
    The state that writeState() wrote. An app gets its secret from the one of the same id in \a fresh, and the private
    integration tokens are those of \a fresh. Fails with BadInput when \a json is not what writeState() writes, or when
    an app is unknown to \a fresh.
*/
Result<State> readState(const JsonValue &json, const State &fresh);

} // namespace Linesman::Emulator
