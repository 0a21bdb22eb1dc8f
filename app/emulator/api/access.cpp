// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/access.h"

#include "app/emulator/behaviour/backend.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <memory>
#include <string>
#include <utility>

namespace Linesman::Emulator {

namespace {
// Page Versioning, 2026-08-30, which gives none an end; 2021-01-01 is another name of legacy.
constexpr std::string_view KnownVersions[]{"v3", "2023-02-21", "2021-07-28", "2021-04-15", "2021-01-01", "legacy"};

std::string_view bearerOf(const Http::Request &request)
{
    std::string_view value = request.headers.value("Authorization").value_or(std::string_view());
    const std::size_t space = value.find(' ');
    if (space == std::string_view::npos || !Http::equalsIgnoringCase(value.substr(0, space), "Bearer"))
        return {};
    value.remove_prefix(space);
    while (!value.empty() && value.front() == ' ')
        value.remove_prefix(1);
    while (!value.empty() && value.back() == ' ')
        value.remove_suffix(1);
    return value;
}

/*! Takes the grant of a private integration token; false when there is no such token. */
bool takePrivateGrant(const State &state, std::string_view bearer, RequestContext &context)
{
    const auto found = state.privateTokens().find(std::string(bearer));
    if (found == state.privateTokens().end() || !state.location(found->second))
        return false;
    auto grant = std::make_shared<Grant>();
    grant->userType = UserType::Location;
    grant->locationId = found->second;
    grant->companyId = state.company().id;
    grant->scopes = state.privateScopes();
    grant->privateToken = true;
    context.grant = std::move(grant);
    return true;
}

std::optional<Http::Response> refusedVersion(RequestContext &context, const Route &route)
{
    if (context.version.empty() && !route.versionNeeded)
        return std::nullopt;
    if (context.version.empty()) {
        context.note.refusal = "versionMissing";
        return problem(context, {401, "version header was not found."});
    }
    if (std::find(std::begin(KnownVersions), std::end(KnownVersions), context.version) == std::end(KnownVersions)) {
        context.note.refusal = "versionUnknown";
        return problem(context, {400, "Invalid API version segment '" + context.version + "' at position 0"});
    }
    return std::nullopt;
}

std::optional<Http::Response> refusedGrant(RequestContext &context, const Route &route)
{
    const bool oauthOnly =
        route.access == Access::LocationOnly || route.access == Access::Company || route.access == Access::EitherOnly;
    if (oauthOnly && context.grant->privateToken)
        return problem(context, {401, "The token is not authorized for this scope."});
    const bool company = context.grant->userType == UserType::Company;
    const bool wantsLocation = route.access == Access::Location || route.access == Access::LocationOnly;
    if ((wantsLocation && company) || (route.access == Access::Company && !company)) {
        context.note.refusal = company ? "tokenOfCompany" : "tokenOfLocation";
        return problem(context, {401, "This authClass type is not allowed to access this scope. Please verify your IAM "
                                      "configuration if this is not the case."});
    }
    if (*route.scope && !context.grant->allows(route.scope)) {
        context.note.refusal = std::string("scopeMissing ") + route.scope;
        return problem(context, {401, "The token is not authorized for this scope."});
    }
    return std::nullopt;
}
} // namespace

bool isLocationGone(const Backend &backend, const Grant &grant)
{
    return !grant.locationId.empty() && !backend.state().location(grant.locationId);
}

AccessCheck checkAccess(Backend &backend, RequestContext &context, const Route &route)
{
    AccessCheck check;
    if (route.access == Access::Public)
        return check;
    const std::string_view bearer = bearerOf(*context.request);
    const AccessToken *token = nullptr;
    if (bearer.starts_with("pit-")) {
        if (!takePrivateGrant(backend.state(), bearer, context)) {
            context.note.refusal = "tokenUnknown";
            check.refusal = problem(context, {401, "Invalid Private Integration token"});
            return check;
        }
    } else {
        token = backend.tokens().access(bearer);
        context.note.tokenId = token ? token->id : std::string();
        const bool revoked = token && (token->revoked || isLocationGone(backend, *token->grant));
        if (!token || revoked || token->expiresAt <= backend.now()) {
            context.note.refusal = bearer.empty() ? "tokenMissing"
                                   : !token       ? "tokenUnknown"
                                   : revoked      ? "tokenRevoked"
                                                  : "tokenExpired";
            const bool documented = backend.profile().name() == "documented";
            check.refusal =
                problem(context, {401, documented ? "Invalid token: access token is invalid" : "Invalid JWT"});
            return check;
        }
        context.grant = token->grant;
    }
    context.note.locationId = context.grant->locationId;

    check.count = backend.limiter().count(token ? token->meter : context.grant->meter(), backend.now());
    if (!check.count->allowed)
        check.refusal = problem(context, {429, "Too Many Requests"});
    if (!check.refusal)
        check.refusal = refusedVersion(context, route);
    if (!check.refusal)
        check.refusal = refusedGrant(context, route);
    return check;
}

void addRateHeaders(Http::Headers &headers, const RateLimiter::Count &count, const RateLimiter::Limits &limits)
{
    const auto add = [&headers](std::string_view name, long long number) {
        char digits[24];
        const char *end = std::to_chars(digits, digits + sizeof digits, number).ptr;
        headers.add(name, {digits, std::size_t(end - digits)});
    };
    add("X-RateLimit-Limit-Daily", limits.daily);
    add("X-RateLimit-Daily-Remaining", count.remainingDaily);
    add("X-RateLimit-Interval-Milliseconds", RateLimiter::Interval);
    add("X-RateLimit-Max", limits.perInterval == 0 ? RateLimiter::Limits{}.perInterval : limits.perInterval);
    add("X-RateLimit-Remaining", count.remaining);
    add("X-RateLimit-Daily-Reset", count.dailyReset);
}

} // namespace Linesman::Emulator
