// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secretvalues.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string>

namespace Linesman {

/*! What stands where a secret stood. */
inline constexpr char RedactionMark[] = "[redacted]";

/*!
    \a text without anything that opens a door: what looks like a secret (app/core/secretshapes.h), and whatever this
    process knows to be one by rememberSecret(), in any usual quoting. Everything shown, logged, exported or kept passes
    here first; a capture alone is kept raw. Linear in the text, about 10 ns a byte; texts of megabytes are for a worker
    thread all the same. Callable from any thread.
*/
QString redacted(const QString &text);
QByteArray redacted(const QByteArray &bytes);
std::string redacted(const std::string &bytes);
/*! The same with \a values instead of what the process knows. */
QByteArray redacted(const QByteArray &bytes, const SecretValues &values);

/*!
    From now on \a secret is masked by its value, wherever it comes up: whoever reads one from a key store, receives one
    or is about to send one says so here. Only hashes of it are kept (app/core/secretvalues.h). Callable from any thread.
*/
void rememberSecret(const QString &secret);
void rememberSecret(const QByteArray &secret);

} // namespace Linesman
