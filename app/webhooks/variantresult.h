// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/finding.h"
#include "app/webhooks/variant.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Linesman::Webhooks {

/*! What an endpoint did with a variant. */
enum class Outcome {
    Accepted, //!< 2xx
    Refused,  //!< 3xx or 4xx
    Broken,   //!< 5xx: HighLevel sends it again, up to twelve times
    Silent,   //!< no answer
};
QString outcomeName(Outcome outcome);  //!< "accepted", "refused", "broken", "silent"
QString outcomeTitle(Outcome outcome); //!< translated

struct VariantResult {
    Variant variant = Variant::Valid;
    int status = 0;  //!< 0 when nothing came
    QString error{}; //!< English, why nothing came
    std::chrono::microseconds duration{};
    QString messageId{};
    /*! Of what must not be acted upon: whether it was. Nothing when only the answer is known. */
    std::optional<bool> wasActedOn{};
    bool isUntested = false; //!< no answer came in time, but this machine was too busy, see Pulse: neither good nor bad
    Outcome outcome() const;
    bool meets(Expectation expectation) const;
    bool isAsExpected() const { return meets(expectationOf(variant)); } //!< false of what is untested, too
    bool operator==(const VariantResult &) const = default;
};
/*! `variant expected actual asExpected status durationMs title why`, and `error messageId code` where they are not empty. */
QJsonObject toJson(const VariantResult &result);

/*!
    What the answers say about the endpoint's check, the gravest first; empty when it did with each what a safe one does.
    The ids are stable: `checks-nothing`, `accepts-unsigned`, `accepts-any-signature`, `ignores-body`,
    `verifies-reserialised`, `accepts-hmac`, `accepts-other-algorithm`, `accepts-malformed`, `accepts-retired-header`,
    `wants-retired-header`, `checks-hmac`, `refuses-all`, `breaks-on-valid`, `no-answer`, `refuses-new-fields`,
    `wants-lower-case-header`, `trips-over-retired-header`, `refuses-duplicates`, `breaks-on-large-body`, `breaks-on-bad-input`; as warnings
    `refuses-late-retries`, `refuses-large-bodies`, `answers-forged-2xx` (nothing was done with it) and
    `breaks-on-bad-input` where only what is forged is met with an error, as in the line test. Needs not all variants: what was not sent is not judged.
*/
QList<Finding> judgeVariants(const QList<VariantResult> &results);
/*! The id of the gravest problem or, without one, of what was not as expected, MachineBusy when that is not known; "safe"
    when all was as expected. */
QString verdictCode(const QList<VariantResult> &results, const QList<Finding> &findings);
/*! The verdict as one translated sentence. */
QString verdictSentence(const QList<VariantResult> &results, const QList<Finding> &findings);

} // namespace Linesman::Webhooks
