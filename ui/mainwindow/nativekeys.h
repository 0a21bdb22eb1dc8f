// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

namespace Linesman::Ui {

/*! \a keys as this desktop writes them: "Ctrl+K", "Strg+K". */
inline QString nativeKeys(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace Linesman::Ui
