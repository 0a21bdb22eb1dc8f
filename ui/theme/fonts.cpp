// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QHash>
#include <QStringList>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
// Everything follows the application's font, so that a text scale chosen by the person reaches all of it.
double scale()
{
    const double size = QApplication::font().pointSizeF();
    return size > 0 ? size / 10.0 : 1.0;
}

QFont sans(double points, QFont::Weight weight)
{
    // A copy shares what was found for it; a font made anew looks for its files again, in every painted cell.
    static QHash<int, QFont> made;
    const int key = qRound(points * 100) * 1000 + int(weight);
    if (const auto known = made.constFind(key); known != made.cend())
        return *known;
    QFont font(QStringList{u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(points);
    font.setWeight(weight);
    made.insert(key, font);
    return font;
}
} // namespace

QFont textFont()
{
    return sans(10 * scale(), QFont::Normal);
}

QFont headingFont()
{
    return sans(11 * scale(), QFont::DemiBold);
}

QFont smallFont()
{
    return sans(9 * scale(), QFont::Normal);
}

QFont monoFont()
{
    QFont font(QStringList{u"JetBrains Mono"_s, u"DejaVu Sans Mono"_s, u"monospace"_s});
    font.setStyleHint(QFont::Monospace);
    font.setStyleStrategy(QFont::PreferNoShaping); // what was on the wire, not "==" as one sign
    font.setPointSizeF(9.5 * scale());
    return font;
}

} // namespace Linesman::Ui
