// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/payload.h"

#include <cstdint>

namespace Linesman::Webhooks {

/*!
    \a form with the people, words and ids of the \a index-th made-up delivery of \a seed: names, numbers from those
    reserved for fiction (+1 NPA 555-01xx), addresses below .example, texts with accents and emojis now and then. The same
    seed and index give the same delivery, but for its message ids. What names the place stays: location, provider.
*/
OutboundForm madeUp(OutboundForm form, std::uint64_t seed, int index);

} // namespace Linesman::Webhooks
