// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Linesman::HighLevel {

/*! Whether a message of type \a messageType ("TYPE_CALL", "TYPE_CUSTOM_CALL", ...) is the log of a call. */
inline bool isCall(const QString &messageType)
{
    return messageType.contains(QLatin1StringView("CALL"));
}

} // namespace Linesman::HighLevel
