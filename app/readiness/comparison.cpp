// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readiness/comparison.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QLocale>

namespace Linesman::Readiness {

using namespace Qt::Literals::StringLiterals;

namespace {

class ComparisonTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Readiness::Comparison)
};

} // namespace

Comparison comparison(const ReadinessReport &earlier, const ReadinessReport &now)
{
    Comparison found;
    found.earlier = earlier.startedAt;
    QHash<QString, State> before;
    for (const Item &item : earlier.items)
        before.insert(item.key(), item.state);
    for (const Item &item : now.items) {
        const bool failedThen = before.value(item.key(), State::Skipped) == State::Failed;
        if (item.state == State::Failed)
            (failedThen ? found.still : found.broken).append(item.key());
        else if (failedThen)
            (item.state == State::Skipped ? found.noLonger : found.fixed).append(item.key());
        before.remove(item.key());
    }
    for (const Item &item : earlier.items) {
        if (item.state == State::Failed && before.contains(item.key()))
            found.noLonger.append(item.key());
    }
    return found;
}

QString summary(const Comparison &comparison)
{
    const QString since = comparison.earlier.isValid()
                              ? QLocale().toString(comparison.earlier.toLocalTime(), QLocale::ShortFormat)
                              : ComparisonTexts::tr("the earlier report");
    return ComparisonTexts::tr("Since %1: fixed %2, new %3, still failing %4, no longer tested %5.")
        .arg(since, QString::number(comparison.fixed.size()), QString::number(comparison.broken.size()),
             QString::number(comparison.still.size()), QString::number(comparison.noLonger.size()));
}

QJsonObject toJson(const Comparison &comparison)
{
    return {{u"earlier"_s, comparison.earlier.toString(Qt::ISODateWithMs)},
            {u"fixed"_s, QJsonArray::fromStringList(comparison.fixed)},
            {u"new"_s, QJsonArray::fromStringList(comparison.broken)},
            {u"still"_s, QJsonArray::fromStringList(comparison.still)},
            {u"noLongerTested"_s, QJsonArray::fromStringList(comparison.noLonger)}};
}

} // namespace Linesman::Readiness
