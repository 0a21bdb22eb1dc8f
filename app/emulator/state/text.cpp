// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/text.h"

namespace Linesman::Emulator {

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char &c : result) {
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    }
    return result;
}

} // namespace Linesman::Emulator
