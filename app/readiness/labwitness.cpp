// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readiness/labwitness.h"

#include "app/core/pulse.h"
#include "app/linetest/apicall.h"

#include <QSet>

#include <algorithm>

namespace Linesman::Readiness {

using namespace std::chrono_literals;
using Webhooks::Expectation;
using Webhooks::VariantResult;

namespace {

constexpr auto LogWait = 500ms; //!< of one look at the log
constexpr auto LogPause = 50ms; //!< between two: others may keep the log busy

bool isTakenForgery(const VariantResult &result)
{
    return result.outcome() == Webhooks::Outcome::Accepted && expectationOf(result.variant) == Expectation::Refused;
}

/*! Whether a call names each of \a results that counts. */
bool areNamed(const QList<VariantResult> &results, const QSet<QString> &named)
{
    return std::all_of(results.begin(), results.end(), [&named](const VariantResult &result) {
        return !isTakenForgery(result) || named.contains(result.messageId);
    });
}

/*! Who names the messages of right deliveries would name a forged one's, too. */
bool namesMessages(const QList<VariantResult> &results, const QSet<QString> &named)
{
    return std::any_of(results.begin(), results.end(), [&named](const VariantResult &result) {
        return expectationOf(result.variant) == Expectation::Accepted && named.contains(result.messageId);
    });
}

} // namespace

Task<Result<>> seeWhatWasDone(LineTest::ControlClient *control, qint64 next, std::chrono::milliseconds limit,
                              Webhooks::LabReport *report)
{
    if (std::none_of(report->results.begin(), report->results.end(), isTakenForgery))
        co_return Result<>();
    QSet<QString> named;
    Pulse pulse;
    pulse.start();
    const Pulse::Mark since = pulse.mark();
    const Patience patience(pulse, limit);
    bool isMore = true;
    while (isMore || (!areNamed(report->results, named) && !patience.isOver())) {
        const Result<LineTest::LogPage> page = co_await control->log(next, LogWait);
        if (!page)
            co_return failure(page.error());
        next = page->next;
        isMore = page->isFull;
        for (const Exchange &entry : page->entries) {
            const std::optional<LineTest::ApiCall> call = LineTest::apiCall(entry);
            if (call && !call->messageId.isEmpty())
                named.insert(call->messageId);
        }
        if (!isMore)
            co_await pause(LogPause);
    }
    // What a late machine did not see yet may still come.
    const bool isTelling = namesMessages(report->results, named) && !pulse.wasLateSince(since);
    for (VariantResult &result : report->results) {
        if (isTakenForgery(result) && (named.contains(result.messageId) || isTelling))
            result.wasActedOn = named.contains(result.messageId);
    }
    report->judge();
    co_return Result<>();
}

Task<Result<>> waitForQuiet(LineTest::ControlClient *control, std::chrono::milliseconds limit)
{
    const Result<qint64> end = co_await control->logEnd();
    if (!end)
        co_return failure(end.error());
    qint64 next = *end;
    Pulse pulse;
    pulse.start();
    const Patience patience(pulse, limit);
    while (!patience.isOver()) {
        const Result<LineTest::LogPage> page = co_await control->log(next, LogWait);
        if (!page)
            co_return failure(page.error());
        if (page->next <= next)
            break;
        next = page->next;
        co_await pause(LogPause);
    }
    co_return Result<>();
}

} // namespace Linesman::Readiness
