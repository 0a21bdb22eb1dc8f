// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/pseudotranslator.h"

namespace Linesman {

QString PseudoTranslator::translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const
{
    Q_UNUSED(disambiguation)
    Q_UNUSED(n)
    if (!QByteArrayView(context).startsWith("Linesman::"))
        return {}; // Qt's own words: their lengths and signs are taken apart by Qt
    const QString text = QString::fromUtf8(sourceText);
    if (text.isEmpty())
        return {};
    // A mark from right to left first: whoever lays it out begins at the right, as with Arabic or Hebrew.
    static constexpr QChar FromRightToLeft(0x200F);
    const QString more(text.size() < 4 ? 1 : text.size() / 3, u'~');
    const auto bracketed = [&more](const QString &line) {
        return FromRightToLeft + QStringLiteral("[") + line + more.left(line.size() / 3 + 1) + u']';
    };
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (!line.isEmpty())
            line = bracketed(line);
    }
    return lines.join(u'\n');
}

} // namespace Linesman
