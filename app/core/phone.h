// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Linesman {

/*!
    \a text as E.164 ("+15005550006"), or nothing when it is no possible phone number. A number without a country code
    is read as one of \a region (two letters, ISO 3166); libphonenumber decides.
*/
std::optional<QString> e164(const QString &text, const QString &region = QStringLiteral("US"));

} // namespace Linesman
