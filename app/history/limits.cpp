// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/limits.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Linesman::History {

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::History::Limits)
};

int checked(const Settings &settings, const Setting<int> &setting)
{
    const int value = settings.value(setting);
    return value >= 0 ? value : setting.fallback;
}
} // namespace

Limits limitsFrom(const Settings &settings)
{
    return {qint64(checked(settings, MaxMegabytesSetting)) * 1024 * 1024, checked(settings, MaxExchangesSetting),
            checked(settings, MaxDaysSetting)};
}

double share(const Usage &usage, const Limits &limits)
{
    const double bytes = limits.bytes > 0 ? double(usage.bytes) / double(limits.bytes) : 0;
    const double exchanges = limits.exchanges > 0 ? double(usage.exchanges) / double(limits.exchanges) : 0;
    return std::max(bytes, exchanges);
}

QString usageSentence(const Usage &usage, const Limits &limits)
{
    const QLocale locale;
    const QString count = Texts::tr("%Ln exchange(s)", nullptr, int(usage.exchanges));
    const QString size = locale.formattedDataSize(usage.bytes);
    const QString percent = locale.toString(share(usage, limits) * 100, 'f', 0);
    if (limits.bytes == 0 && limits.exchanges == 0)
        return Texts::tr("History holds %1 in %2, without a limit.").arg(count, size);
    if (isNear(usage, limits))
        return Texts::tr("History holds %1 in %2, %3 % of its limit: the oldest that are not pinned go.")
            .arg(count, size, percent);
    return Texts::tr("History holds %1 in %2, %3 % of its limit.").arg(count, size, percent);
}

} // namespace Linesman::History
