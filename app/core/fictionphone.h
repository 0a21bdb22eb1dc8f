// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Linesman {

/*! How many numbers fictionPhone() knows. */
inline constexpr int FictionPhones = 60'000;

/*!
    The \a index-th number set aside for fiction in North America (NPA 555-01XX), in E.164, from 0 to FictionPhones - 1:
    whatever a bridge does with it, nobody's telephone rings. Never one of the emulator's test values, which are those of
    the area code 500: a contact with one of them is refused on purpose.
*/
QString fictionPhone(int index);

} // namespace Linesman
