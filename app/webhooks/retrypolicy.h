// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QString>

#include <array>
#include <chrono>
#include <optional>

namespace Linesman::Webhooks {

/*!
    When a delivery is sent again; the emulator and the simulator both go by it. Whether HighLevel applies it to Delivery
    URLs too is not said.
    P2, in force: anything but 2xx and no answer, twelve more attempts, exponential with jitter (Webhook Integration
    Guide and Webhook Logs Dashboard, 2026-08-30). The pauses are not published: doubling from a minute, 2 days and 20
    hours in all, which fits the "up to 3 days" of help article 155000007071 (2026-07-12), is our choice. P1, as in
    2025: only 429, six more, ten minutes apart plus jitter (the guide until 2026-03-25). The jitter adds up to a tenth
    of the pause.
*/
enum class RetryPolicy { None, P1, P2 };
inline constexpr std::array AllRetryPolicies{RetryPolicy::None, RetryPolicy::P1, RetryPolicy::P2};
QString retryPolicyName(RetryPolicy policy);  //!< "none", "p1", "p2"
QString retryPolicyTitle(RetryPolicy policy); //!< translated, with what is official
std::optional<RetryPolicy> retryPolicyFromName(QAnyStringView name);

/*!
    How long to wait before attempt \a attempt (2 is the first retry) after an answer of \a status (0 for none, or for
    one that was cut off); nothing when the delivery is over. \a jitter is from 0 to 1. \a firstPause takes the place of
    the policy's first pause; the others scale with it.
*/
std::optional<std::chrono::milliseconds> retryPause(RetryPolicy policy, int attempt, int status, double jitter,
                                                    std::optional<std::chrono::milliseconds> firstPause = {});

} // namespace Linesman::Webhooks
