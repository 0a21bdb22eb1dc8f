// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/history/store.h"

namespace Linesman::History {

/*!
    Whether a program on this history sent what \a capture, read whole, holds: an emulator or a sender wrote down the same
    bytes, within ten seconds. What names itself Linesman may be anybody's. A sender writes when the answer has come: a
    capture that it has not answered yet is nobody's. Fails with Storage.
*/
Result<bool> wasSentFromHere(const Reader &reader, const Exchange &capture);

} // namespace Linesman::History
