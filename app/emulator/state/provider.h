// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace Linesman::Emulator {

/*! The five kinds of conversation provider. Source: "Conversation Providers", as of 2026-08-30. */
enum class Kind { SmsDefault, SmsChannel, EmailDefault, EmailChannel, Call };
inline constexpr std::array AllKinds{Kind::SmsDefault, Kind::SmsChannel, Kind::EmailDefault, Kind::EmailChannel,
                                     Kind::Call};
std::string_view kindName(Kind kind);                    //!< SmsDefault, ...
std::optional<Kind> kindFromName(std::string_view name); //!< any spelling: SmsDefault, sms-default, sms_default
bool isDefaultKind(Kind kind);                           //!< replaces HighLevel's own SMS or Email

struct Provider {
    std::string id;
    std::string appId;
    Kind kind = Kind::SmsDefault;
    std::string name;
    std::string deliveryUrl;
};

} // namespace Linesman::Emulator
