// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace Linesman::Providers {

/*!
    The five kinds of conversation provider.
    Source: HighLevel docs, marketplace modules, "Conversation Providers", as of 2026-08-30.
*/
enum class Kind { SmsDefault, SmsChannel, EmailDefault, EmailChannel, Call };

inline constexpr std::array AllKinds{Kind::SmsDefault, Kind::SmsChannel, Kind::EmailDefault, Kind::EmailChannel,
                                     Kind::Call};

/*! Whether \a kind carries e-mail, as the default or as a channel of its own. */
constexpr bool isEmail(Kind kind)
{
    return kind == Kind::EmailDefault || kind == Kind::EmailChannel;
}

/*! Whether \a kind is a channel beside the default one, with a name and a tab of its own. */
constexpr bool isChannel(Kind kind)
{
    return kind == Kind::SmsChannel || kind == Kind::EmailChannel;
}

QString kindName(Kind kind);                           //!< in JSON: "SmsDefault"
QString kindOption(Kind kind);                         //!< on a command line: "sms-default"
QString kindTitle(Kind kind);                          //!< translated, for people: "SMS default"
std::optional<Kind> kindFromText(const QString &text); //!< any spelling: SmsDefault, sms-default, "SMS default"

} // namespace Linesman::Providers
