// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Linesman::LineTest {

/*! How many numbers fictionPhone() knows. */
inline constexpr int PhoneNumbers = 60'000;

/*!
    The \a index-th number set aside for fiction in North America (NPA 555-01XX), in E.164: whatever a bridge does with
    it, nobody's telephone rings.
*/
QString fictionPhone(int index);

/*! The tag of contacts that line tests make. */
inline constexpr QLatin1StringView LineTestTag{"line-test"};

} // namespace Linesman::LineTest
