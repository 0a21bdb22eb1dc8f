// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/provider.h"

#include "app/core/enumnames.h"

namespace Linesman::Emulator {

constexpr auto KindNames = enumNames<Kind>({
    {Kind::SmsDefault, "SmsDefault"},
    {Kind::SmsChannel, "SmsChannel"},
    {Kind::EmailDefault, "EmailDefault"},
    {Kind::EmailChannel, "EmailChannel"},
    {Kind::Call, "Call"},
});

std::string_view kindName(Kind kind)
{
    return KindNames.name(kind);
}

std::optional<Kind> kindFromName(std::string_view name)
{
    std::string letters;
    for (const char letter : name) {
        if (letter != '-' && letter != '_' && letter != ' ')
            letters += letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter;
    }
    for (const Kind kind : {Kind::SmsDefault, Kind::SmsChannel, Kind::EmailDefault, Kind::EmailChannel, Kind::Call}) {
        std::string known(kindName(kind));
        for (char &letter : known)
            letter = letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter;
        if (letters == known)
            return kind;
    }
    return std::nullopt;
}

bool isDefaultKind(Kind kind)
{
    return kind == Kind::SmsDefault || kind == Kind::EmailDefault;
}

} // namespace Linesman::Emulator
