// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/message.h"

#include <chrono>
#include <string>

namespace Linesman::Webhooks {

/*! What the listener answers when it does not forward. */
struct AnswerRule {
    int status = 200; //!< 200 to 599
    std::string body = "{\"success\":true}";
    std::string contentType = "application/json";
    std::chrono::milliseconds delay{0}; //!< between the commit and the answer; the row's duration counts it
    bool operator==(const AnswerRule &) const = default;
};

Http::Response responseOf(const AnswerRule &rule);

/*! What the sender gets that did not meet the listener's path. */
Http::Response notHereResponse();

/*! What the sender gets when its request cannot be kept. */
Http::Response notKeptResponse();

} // namespace Linesman::Webhooks
