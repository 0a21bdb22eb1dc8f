// SPDX-License-Identifier: GPL-3.0-or-later
// What a burst of deliveries came to, as numbers and as a verdict.
#include "app/webhooks/delivery.h"

#include "app/core/redaction.h"
#include "app/exchange/build.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;

namespace {

class DeliveryReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Webhooks::DeliveryReport)
public:
    static QString neverSigned()
    {
        return tr("HighLevel sends this webhook without a signature: an endpoint that refuses it never gets it.");
    }
};

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

/*! For history's column: whether what was sent is rightly signed. */
QString signatureWord(Variant variant)
{
    if (variant < Variant::Unsigned || variant > Variant::UrlSafe)
        return u"valid"_s;
    return variant == Variant::Unsigned || variant == Variant::EmptySignature || variant == Variant::NotApplicable
               ? u"missing"_s
               : u"wrong"_s;
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
    if (variant == Variant::Unsigned && isNeverSigned) {
        const bool isTaken = meets(Expectation::Accepted);
        verdictCode = isTaken ? u"safe"_s : u"not-as-expected"_s;
        verdict = isTaken ? QString() : DeliveryReportTexts::neverSigned();
        return;
    }
    const QList<VariantResult> results{resultOf(*this)};
    const QList<Finding> findings = judgeVariants(results);
    verdictCode = Webhooks::verdictCode(results, findings);
    if (variant != Variant::Valid)
        verdict = verdictSentence(results, findings);
}

Expectation DeliveryReport::expectation() const
{
    return variant == Variant::Unsigned && isNeverSigned ? Expectation::Accepted : expectationOf(variant);
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

Exchange exchangeOf(const DeliveryPlan &plan, const DeliveryAttempt &attempt, const OutboundForm &form,
                    const QString &groupId)
{
    const Http::TransferResult &came = attempt.result;
    Exchange exchange = sentExchange(Exchange::Channel::Delivery, "POST", {}, came);
    exchange.url = redacted(QUrl(plan.url).toString(QUrl::RemovePassword | QUrl::FullyEncoded));
    exchange.requestHead = redacted(exchange.requestHead);
    exchange.responseHead = redacted(exchange.responseHead);
    exchange.attempt = attempt.attempt;
    exchange.eventType = plan.eventName.isEmpty() ? u"ProviderOutboundMessage"_s : plan.eventName;
    exchange.providerKind = Providers::kindName(plan.form.kind);
    if (!came.requestHead.empty()) // else nothing went out that could be signed
        exchange.signature = signatureWord(plan.variant);
    const QJsonObject verdict{
        {u"attempt"_s, attempt.attempt}, {u"delivery"_s, attempt.delivery}, {u"variant"_s, variantName(plan.variant)}};
    exchange.verdict = QString::fromUtf8(QJsonDocument(verdict).toJson(QJsonDocument::Compact));
    exchange.locationId = form.locationId;
    exchange.contactId = form.contactId;
    exchange.conversationId = form.conversationId;
    exchange.messageId = form.messageId;
    exchange.groupId = groupId;
    return exchange;
}

} // namespace Linesman::Webhooks
