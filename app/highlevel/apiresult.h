// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/exchange/exchange.h"

#include <optional>
#include <type_traits>
#include <utility>

namespace Linesman::HighLevel {

/*!
    The result of an API call with the exchange that decided it: where a call was repeated, the last attempt; where it
    took several requests, the one that it is named after, or the one that failed. Whoever wants the result alone takes
    it as a Result<T>.
*/
template <typename T = void>
struct ApiResult : Result<T> {
    // Or copying into a Result<T> would make a T of the whole result: bool, for one.
    static_assert(!std::is_constructible_v<T, const Result<T> &>);

    ApiResult() = default;
    ApiResult(Result<T> result, std::optional<Exchange> exchange = std::nullopt)
        : Result<T>(std::move(result))
        , exchange(std::move(exchange))
    {
    }
    ApiResult(Failure failure, std::optional<Exchange> exchange = std::nullopt)
        : Result<T>(std::move(failure))
        , exchange(std::move(exchange))
    {
    }

    std::optional<Exchange> exchange; //!< secrets masked; nothing when no request was sent
};

/*! The failure of one call as that of another, for which it was made. */
template <typename T, typename From>
ApiResult<T> failed(const ApiResult<From> &result)
{
    return ApiResult<T>(failure(result.error()), result.exchange);
}

} // namespace Linesman::HighLevel
