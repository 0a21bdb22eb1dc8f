// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Linesman::HighLevel {

/*! Whether a message of type \a messageType ("TYPE_CALL", "TYPE_CUSTOM_CALL", ...) is the log of a call. */
inline bool isCall(const QString &messageType)
{
    return messageType.contains(QLatin1StringView("CALL"));
}

/*! "TYPE_EMAIL", "TYPE_CUSTOM_PROVIDER_EMAIL", ... */
inline bool isEmail(const QString &messageType)
{
    return messageType.contains(QLatin1StringView("EMAIL"), Qt::CaseInsensitive);
}

/*! "TYPE_CAMPAIGN_VOICEMAIL", ...: it has a recording, as a call has. */
inline bool isVoicemail(const QString &messageType)
{
    return messageType.contains(QLatin1StringView("VOICEMAIL"));
}

/*! "TYPE_ACTIVITY_OPPORTUNITY", ...: nobody sent it, HighLevel notes what happened. */
inline bool isActivity(const QString &messageType)
{
    return messageType.contains(QLatin1StringView("ACTIVITY"));
}

} // namespace Linesman::HighLevel
