// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/emulator/behaviour/snapshots.h"
#include "app/emulator/state/state.h"

#include <chrono>
#include <string>
#include <string_view>

namespace Linesman::Emulator {

/*! What an emulator goes on with at its next start: data, snapshots and the time. */
struct KeptState {
    State state;
    Snapshots snapshots;
    std::chrono::milliseconds clockOffset{0};
};

/*!
    JSON of \a kept. No secret and no token is in it: client secrets and private integration tokens follow from the
    fixture at the next start, and whoever was signed in signs in again, as after HighLevel revoked a token.
    \a basis says what the data began from; see readKeptState().
*/
std::string keptStateJson(const State &state, const Snapshots &snapshots, std::chrono::milliseconds clockOffset,
                          std::string_view basis);

/*!
    What keptStateJson() wrote. Fails with BadInput when \a json is damaged, written by a later Linesman, or began from
    another \a basis (another fixture or seed) than now. \a fresh: see readState().
*/
Result<KeptState> readKeptState(std::string_view json, std::string_view basis, const State &fresh);

} // namespace Linesman::Emulator
