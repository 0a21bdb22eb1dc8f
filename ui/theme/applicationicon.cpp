// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/applicationicon.h"

using namespace Qt::Literals::StringLiterals;

namespace Linesman::Ui {

QIcon applicationIcon()
{
    // As pixmaps: Qt's SVG icons keep one drawing for all sizes, and the small ones have drawings of their own.
    QIcon icon;
    icon.addPixmap(QIcon(u":/linesman/icons/linesman-16.svg"_s).pixmap(16));
    icon.addPixmap(QIcon(u":/linesman/icons/linesman-24.svg"_s).pixmap(24));
    const QIcon large(u":/linesman/icons/linesman.svg"_s);
    for (const int size : {32, 48, 64, 128})
        icon.addPixmap(large.pixmap(size));
    return icon;
}

} // namespace Linesman::Ui
