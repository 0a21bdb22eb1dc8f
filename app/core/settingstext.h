// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace Linesman {

/*!
    Whether QSettings can read \a text, a settings file, without harm. What it cannot write as text it writes as
    @Variant(bytes), and reads back with a QDataStream that takes the memory that a list says it needs before it looks at
    what follows (64 GB for 50 bytes, which ends the program), and that descends as deep as lists lie in each other.
    Only what this program ever keeps so is taken: plain numbers, texts, bytes, and lists of these that end within the text.
    Linear. Any thread.
*/
bool isHarmlessSettingsText(std::string_view text);

} // namespace Linesman
