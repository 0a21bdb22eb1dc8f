// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/isotime.h"
#include "app/webhooks/retrypolicy.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Linesman::Emulator {

enum class Signing { Ed25519, None, Wrong, Retired }; //!< Retired: x-wh-signature alone
using Webhooks::RetryPolicy;
using Webhooks::retryPolicyFromName;

/*! The signature headers of deliveries; Profile leaves the choice to the switches. Test values override it. */
enum class SigningChoice { Profile, Ed25519, Rsa, Both, None };
std::string_view signingName(SigningChoice choice); //!< profile, ed25519, rsa, both or none
std::optional<SigningChoice> signingFromName(std::string_view name);

struct Attempt {
    Millis at = 0; //!< on the emulator's clock
    int status = 0;
    double durationMs = 0;
    std::string error;
    bool isManual = false; //!< resent by hand, outside the retries
};

/*! One webhook to one endpoint, with its attempts. */
struct Delivery {
    /*! Paused: the circuit breaker of its URL was open when it was made, so it is never sent. */
    enum class Stage { Waiting, Sending, Retrying, Delivered, Failed, Paused };
    std::string id;
    std::string url;
    std::string event; //!< ProviderOutboundMessage, INSTALL, ...
    std::string body;
    std::string messageId;
    std::string conversationId;
    std::string contactId;
    std::string locationId;
    Signing signing = Signing::Ed25519;
    bool legacyHeader = false;    //!< also x-wh-signature
    bool legacyOnly = false;      //!< x-wh-signature and nothing else, as until 2026-03
    bool legacyIsEd25519 = false; //!< what one project saw in that header
    Stage stage = Stage::Waiting;
    Millis dueAt = 0; //!< of the next attempt, while Retrying
    std::vector<Attempt> attempts;
    std::string signedBody{}; //!< what the signature is of, when that is not the body
    std::optional<Millis> timeout{};
    bool atOnce = false; //!< waits for no other to the same address
    bool once = false;   //!< never retried
    int automaticAttempts() const;
};
std::string_view stageName(Delivery::Stage stage);

} // namespace Linesman::Emulator
