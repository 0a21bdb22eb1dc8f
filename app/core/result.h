// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace Linesman {

/*! A value or an Error. Use only what std::expected also has: with C++23 this alias changes and nothing else. */
template <typename T = void>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

inline Failure failure(Error error)
{
    return Failure(std::move(error));
}

inline Failure failure(Error::Kind kind, QString detail, int httpStatus = 0)
{
    return Failure(Error(kind, std::move(detail), httpStatus));
}

} // namespace Linesman
