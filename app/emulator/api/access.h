// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/api/route.h"
#include "app/emulator/behaviour/ratelimiter.h"

#include <optional>

namespace Linesman::Emulator {

struct Grant;

/*! The result of checking access to an operation. */
struct AccessCheck {
    std::optional<Http::Response> refusal;
    std::optional<RateLimiter::Count> count; //!< set if the request was counted
};

/*! Whether \a grant is of a location that was removed since: nothing may be answered for it. */
bool isLocationGone(const Backend &backend, const Grant &grant);

/*! Checks that the bearer token of \a context may call \a route, and stores its grant in \a context. */
AccessCheck checkAccess(Backend &backend, RequestContext &context, const Route &route);

/*! OAuth/Authorization.md of 2026-05-27 lists the first five; the sixth is what the Node SDK 3.1.0 reads. */
void addRateHeaders(Http::Headers &headers, const RateLimiter::Count &count, const RateLimiter::Limits &limits);

} // namespace Linesman::Emulator
