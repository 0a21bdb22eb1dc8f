// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QString>

#include <array>
#include <chrono>
#include <optional>

namespace Linesman::Webhooks {

/*!
    When a delivery is sent again; the emulator and the simulator both go by it. Whether HighLevel applies either policy
    to provider deliveries is unknown.
    P1: only 429, six more attempts, ten minutes apart plus jitter (webhook guide of 2025-10-11; help article
    155000007071 of 2025-11-29). P2: anything but 2xx, twelve more, exponential with jitter (notes of August 2026 that
    quote the guide, unofficial; the pauses, from a minute up to six hours, are our choice). The jitter adds up to a
    tenth of the pause.
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
