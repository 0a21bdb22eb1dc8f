// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/provider.h"

namespace Linesman::Emulator {

std::string_view kindName(Kind kind)
{
    switch (kind) {
    case Kind::SmsDefault:
        return "SmsDefault";
    case Kind::SmsChannel:
        return "SmsChannel";
    case Kind::EmailDefault:
        return "EmailDefault";
    case Kind::EmailChannel:
        return "EmailChannel";
    case Kind::Call:
        return "Call";
    }
    return {};
}

std::optional<Kind> kindFromName(std::string_view name)
{
    for (const Kind kind : AllKinds) {
        if (kindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

bool isDefaultKind(Kind kind)
{
    return kind == Kind::SmsDefault || kind == Kind::EmailDefault;
}

} // namespace Linesman::Emulator
