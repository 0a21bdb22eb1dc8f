// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Linesman {

/*!
    The one of \a words that \a typed was most likely meant to be: the nearest by letters left out, added, changed or
    swapped, without case. Empty when none is near. Linear in the words; of a word longer than 64 letters only those.
*/
QString nearestWord(const QString &typed, const QStringList &words);

} // namespace Linesman
