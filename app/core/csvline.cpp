// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/csvline.h"

#include <QRegularExpression>

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

QByteArray csvLine(const QStringList &fields)
{
    static const QRegularExpression phone(u"^\\+[0-9]{5,15}$"_s);
    QStringList parts;
    for (const QString &field : fields) {
        QString safe = field;
        // Some programs skip spaces and quotes before they look for a formula.
        const QString seen = field.trimmed();
        const bool startsFormula = !seen.isEmpty() && u"=+-@\t\r\n＝＋－＠"_s.contains(seen.front());
        const bool startsBlank = !field.isEmpty() && u"\t\r\n"_s.contains(field.front());
        if ((startsFormula || startsBlank) && !phone.match(field).hasMatch())
            safe.prepend(u'\'');
        safe.remove(QChar::Null);
        if (safe.contains(u'"') || safe.contains(u',') || safe.contains(u';') || safe.contains(u'\t') ||
            safe.contains(u'\n') || safe.contains(u'\r') || safe != safe.trimmed())
            safe = u'"' + safe.replace(u'"', "\"\""_L1) + u'"';
        parts << safe;
    }
    return (parts.join(u',') + "\r\n"_L1).toUtf8();
}

} // namespace Linesman
