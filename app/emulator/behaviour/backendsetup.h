// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/behaviour/webhookdelivery.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace Linesman::Emulator {

/*! The starting point of a backend; a reset returns to it. */
struct BackendSetup {
    std::uint64_t seed = 1;
    std::string profile = "default";
    std::string fixture; //!< JSON; empty for the built-in one
    std::size_t generatedContacts = 0;
    std::string deliverTo;
    std::string appEventsTo;
    std::vector<std::string> redirectUris;
    std::optional<RetryPolicy> retry; //!< empty: as the profile's C4
    std::string signingKeyPem;
    std::string rsaKeyPem;
    bool magicNumbers = true;
    std::string rateLimitPreset = "standard";
    std::size_t logEntries = 2000;
};

} // namespace Linesman::Emulator
