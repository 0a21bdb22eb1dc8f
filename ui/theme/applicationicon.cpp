// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/applicationicon.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace Linesman::Ui {

/*! Drawn here and not by Qt's plugin for SVG icons, which is a package of its own that may be missing. */
static QPixmap drawn(const QString &file, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(file).render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

QIcon applicationIcon()
{
    QIcon icon; // the small sizes have drawings of their own
    icon.addPixmap(drawn(u":/linesman/icons/linesman-16.svg"_s, 16));
    icon.addPixmap(drawn(u":/linesman/icons/linesman-24.svg"_s, 24));
    for (const int size : {32, 48, 64, 128})
        icon.addPixmap(drawn(u":/linesman/icons/linesman.svg"_s, size));
    return icon;
}

} // namespace Linesman::Ui
