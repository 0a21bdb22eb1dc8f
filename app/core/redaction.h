// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Linesman {

/*! What stands where a secret stood. */
inline constexpr char RedactionMark[] = "[redacted]";

/*!
    \a text without anything that opens a door: bearer tokens, private integration tokens (`pit-`), JWTs, private keys
    in PEM, and the values of the fields access_token, refresh_token, client_secret, code (and their camelCase forms) in
    JSON, forms and URLs. Everything shown, logged, exported or kept passes here first; a capture alone is kept raw.
*/
QString redacted(const QString &text);
QByteArray redacted(const QByteArray &bytes);

} // namespace Linesman
