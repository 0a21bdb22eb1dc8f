// SPDX-License-Identifier: GPL-3.0-or-later
// What a burst of deliveries came to, as numbers and as a verdict.
#include "app/webhooks/delivery.h"

#include <algorithm>
#include <cmath>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;

namespace {

/*! The worst that came of a delivery, as the judge of variants takes it. */
VariantResult resultOf(const DeliveryReport &report)
{
    VariantResult result;
    result.variant = report.variant;
    const auto take = [&](int status) {
        result.status = status;
        result.error = status ? QString() : u"no answer"_s;
    };
    for (auto end = report.ends.begin(); end != report.ends.end(); ++end) {
        take(end.key());
        if (!result.isAsExpected())
            break;
    }
    return result;
}

} // namespace

DeliveryReport::Percentiles percentiles(std::vector<std::chrono::microseconds> times)
{
    if (times.empty())
        return {};
    std::sort(times.begin(), times.end());
    const auto rank = [&times](double share) {
        const auto n = std::size_t(std::ceil(share * double(times.size())));
        return times[std::clamp<std::size_t>(n, 1, times.size()) - 1];
    };
    return {rank(0.5), rank(0.9), rank(0.95), rank(0.99), times.back()};
}

void DeliveryReport::judge()
{
    if (ends.isEmpty()) {
        verdictCode = u"nothing-sent"_s;
        return;
    }
    const QList<VariantResult> results{resultOf(*this)};
    const QList<Finding> findings = judgeVariants(results);
    verdictCode = Webhooks::verdictCode(results, findings);
    if (variant != Variant::Valid)
        verdict = verdictSentence(results, findings);
}

bool DeliveryReport::meets(Expectation expectation) const
{
    VariantResult result;
    result.variant = variant;
    for (auto end = ends.begin(); end != ends.end(); ++end) {
        result.status = end.key();
        result.error = end.key() ? QString() : u"no answer"_s;
        if (!result.meets(expectation))
            return false;
    }
    return !ends.isEmpty();
}

} // namespace Linesman::Webhooks
