// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/highlevel/client.h"

#include <functional>

namespace Linesman::LineTest {

/*!
    Whether the same call may be taken later: a status that came before HighLevel knew the message as ours (403), too
    many calls (429), HighLevel in trouble (5xx). Every other refusal is final.
*/
bool isWorthRepeating(const Error &error);

/*! One try. */
using PostingCall = std::function<Task<HighLevel::ApiResult<HighLevel::PostedMessage>>()>;

/*!
    Calls until it is taken, finally refused, or \a isStopping; pauses grow from a tenth of a second to four, five
    minutes in all. A 5xx does not say whether the call was acted upon: for a customer's message, twice is better than
    never, so it is repeated, too. What \a call and \a isStopping refer to outlives the task.
*/
Task<Result<HighLevel::PostedMessage>> repeatedCall(PostingCall call, std::function<bool()> isStopping);

} // namespace Linesman::LineTest
