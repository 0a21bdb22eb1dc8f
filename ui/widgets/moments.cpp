// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/moments.h"

#include "app/core/milliseconds.h"

#include <QCoreApplication>
#include <QLocale>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Ui::Moments)
};
} // namespace

QString localTime(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    const QString time = local.time().toString(u"HH:mm:ss.zzz"_s);
    if (local.date() == QDate::currentDate())
        return time;
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + time;
}

QString momentTooltip(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    return QLocale().toString(moment.toLocalTime(), QLocale::LongFormat) + u'\n' +
           moment.toUTC().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) + u" UTC"_s;
}

QString durationText(std::chrono::microseconds duration)
{
    const QLocale locale;
    const double ms = inMilliseconds(duration);
    if (ms < 10)
        return Texts::tr("%1 ms").arg(locale.toString(ms, 'f', 1));
    if (ms < 1000)
        return Texts::tr("%1 ms").arg(locale.toString(ms, 'f', 0));
    if (ms < 60'000)
        return Texts::tr("%1 s").arg(locale.toString(ms / 1000, 'f', 2));
    const qint64 seconds = qint64(ms / 1000);
    return Texts::tr("%1 min %2 s").arg(QString::number(seconds / 60), QString::number(seconds % 60));
}

} // namespace Linesman::Ui
