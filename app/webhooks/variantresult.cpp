// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/variantresult.h"

#include "app/core/enumnames.h"
#include "app/core/milliseconds.h"
#include "app/core/pulse.h"

#include <QCoreApplication>

#include <algorithm>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto OutcomeNames = enumNames<Outcome>({
    {Outcome::Accepted, "accepted"},
    {Outcome::Refused, "refused"},
    {Outcome::Broken, "broken"},
    {Outcome::Silent, "silent"},
});

class ResultTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Webhooks::VariantResult)
public:
    static QString title(Outcome outcome)
    {
        switch (outcome) {
        case Outcome::Accepted:
            return tr("accepted");
        case Outcome::Refused:
            return tr("refused");
        case Outcome::Broken:
            return tr("failed");
        case Outcome::Silent:
            break;
        }
        return tr("no answer");
    }

    static QString asExpected(int count)
    {
        return tr("The endpoint did with all %n variant(s) what a safe one does.", nullptr, count);
    }
    static QString notAsExpected(int count)
    {
        return tr("With %n variant(s) the endpoint did not do what a safe one does.", nullptr, count);
    }
};

qsizetype countOthers(const QList<VariantResult> &results)
{
    return std::count_if(results.begin(), results.end(),
                         [](const auto &one) { return !one.isUntested && !one.isAsExpected(); });
}

bool isAnyUntested(const QList<VariantResult> &results)
{
    return std::any_of(results.begin(), results.end(), [](const auto &one) { return one.isUntested; });
}

/*! What the verdict is by: a problem; a warning only where something was not as expected. Null when all is well. */
const Finding *gravestOf(const QList<VariantResult> &results, const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (finding.weight == Finding::Weight::Problem)
            return &finding;
    }
    return countOthers(results) == 0 || findings.isEmpty() ? nullptr : &findings.constFirst();
}

} // namespace

QString outcomeName(Outcome outcome)
{
    return OutcomeNames.text(outcome);
}

QString outcomeTitle(Outcome outcome)
{
    return ResultTexts::title(outcome);
}

Outcome VariantResult::outcome() const
{
    if (!error.isEmpty() || status == 0)
        return Outcome::Silent;
    if (status >= 500)
        return Outcome::Broken;
    return status >= 200 && status < 300 ? Outcome::Accepted : Outcome::Refused;
}

bool VariantResult::meets(Expectation expectation) const
{
    const Outcome actual = outcome();
    switch (expectation) {
    case Expectation::Accepted:
        return actual == Outcome::Accepted;
    case Expectation::Refused:
        return actual == Outcome::Refused;
    case Expectation::Either:
        break;
    }
    return actual == Outcome::Accepted || actual == Outcome::Refused;
}

QJsonObject toJson(const VariantResult &result)
{
    QJsonObject json{{u"variant"_s, variantName(result.variant)},
                     {u"title"_s, variantTitle(result.variant)},
                     {u"why"_s, variantWhy(result.variant)},
                     {u"expected"_s, expectationName(expectationOf(result.variant))},
                     {u"actual"_s, outcomeName(result.outcome())},
                     {u"asExpected"_s, result.isAsExpected()},
                     {u"status"_s, result.status},
                     {u"durationMs"_s, inMilliseconds(result.duration)}};
    if (!result.error.isEmpty())
        json[u"error"_s] = result.error;
    if (!result.messageId.isEmpty())
        json[u"messageId"_s] = result.messageId;
    if (result.isUntested)
        json[u"code"_s] = QString(MachineBusy);
    return json;
}

QString verdictCode(const QList<VariantResult> &results, const QList<Finding> &findings)
{
    if (const Finding *gravest = gravestOf(results, findings))
        return gravest->id;
    if (countOthers(results) > 0)
        return u"not-as-expected"_s;
    return isAnyUntested(results) ? QString(MachineBusy) : u"safe"_s;
}

QString verdictSentence(const QList<VariantResult> &results, const QList<Finding> &findings)
{
    if (const Finding *gravest = gravestOf(results, findings))
        return gravest->meaning;
    const auto others = countOthers(results);
    if (!others && isAnyUntested(results))
        return busySummary();
    return others ? ResultTexts::notAsExpected(int(others)) : ResultTexts::asExpected(int(results.size()));
}

} // namespace Linesman::Webhooks
