// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Linesman {

/*! How many formFields() (app/exchange/content.h) decodes at most: a body of 10 MB can have millions. */
inline constexpr qsizetype MostFormFields = 10'000;
qsizetype formFieldCount(const QByteArray &bytes); //!< of all of them; linear, any thread

} // namespace Linesman
