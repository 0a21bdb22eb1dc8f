// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstring>

namespace Linesman {

/*!
    Overwrites \a secret in memory and empties it. Qt shares what is copied: where another copy is still in use only this
    one is let go, and whoever holds the last one wipes it.
*/
inline void wipe(QString &secret)
{
    if (secret.isDetached() && !secret.isEmpty())
        explicit_bzero(secret.data(), std::size_t(secret.size()) * sizeof(QChar));
    secret = QString();
}

/*! The same of bytes. */
inline void wipe(QByteArray &secret)
{
    if (secret.isDetached() && !secret.isEmpty())
        explicit_bzero(secret.data(), std::size_t(secret.size()));
    secret = QByteArray();
}

} // namespace Linesman
