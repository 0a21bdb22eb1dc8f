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
    return KindNames.value(name);
}

bool isDefaultKind(Kind kind)
{
    return kind == Kind::SmsDefault || kind == Kind::EmailDefault;
}

} // namespace Linesman::Emulator
