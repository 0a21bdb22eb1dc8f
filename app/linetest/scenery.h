// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Linesman::LineTest {

/*! The tag of contacts that line tests make. */
inline constexpr QLatin1StringView LineTestTag{"line-test"};

} // namespace Linesman::LineTest
