// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/highlevel/client.h"
#include "app/messages/statusdraft.h"

#include <chrono>
#include <functional>

namespace Linesman::Messages {

/*! Told before each wait; \a attempt counts from 1. */
using Waiting = std::function<void(std::chrono::seconds wait, int attempt)>;

/*!
    Sends the update and, while HighLevel does not know the message as the provider's (403, or 401 before June 2025:
   #4), again after 1, 2, 4, 8 and 15 s. \a control cancels the waiting too; it may be null. Fails like the client.
    The exchange is that of the last attempt.
*/
Task<HighLevel::ApiResult<HighLevel::PostedMessage>> updateStatusPatiently(HighLevel::Client &client,
                                                                           LocationId location, StatusDraft draft,
                                                                           HighLevel::CallControl *control,
                                                                           Waiting waiting);

} // namespace Linesman::Messages
