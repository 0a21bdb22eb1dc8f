// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/judge.h"

#include "app/linetest/apicall.h"
#include "app/linetest/refusal.h"
#include "app/linetest/result.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;

namespace {

struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(Linesman::LineTest::StatusWords)
};

Judgement nothingReported(const Expectation &expected, bool calledAnything)
{
    Judgement judgement;
    judgement.problem = Problem::NoStatus;
    judgement.happened =
        calledAnything
            ? StatusWords::tr("The endpoint called the API, but reported no status for this message within %1.")
                  .arg(durationText(expected.hopTimeout))
            : StatusWords::tr("The endpoint answered, and then called nothing within %1.")
                  .arg(durationText(expected.hopTimeout));
    judgement.advice = StatusWords::tr("After sending, call PUT /conversations/messages/%1/status with "
                                       "{\"status\":\"delivered\"} on the emulator's base URL and your app's token.")
                           .arg(expected.messageId);
    return judgement;
}

Judgement tokenRefused(const Exchange &entry)
{
    Judgement judgement;
    judgement.problem = Problem::TokenRefused;
    judgement.happened = StatusWords::tr("The endpoint got no token: %1.").arg(refusalText(entry));
    judgement.advice =
        StatusWords::tr("Use the emulator's client id and secret, a fresh code from its authorize URL, and "
                        "a redirect URL that is registered there.");
    judgement.isRefused = true;
    judgement.evidence = {entry};
    return judgement;
}

Judgement refusedStatus(const Expectation &expected, const Exchange &entry, int tooEarly)
{
    Judgement judgement;
    judgement.evidence = {entry};
    judgement.isRefused = entry.status != 403 && entry.status != 429 && entry.status < 500;
    const QString reason = refusalAdvice(entry);
    const QString code = entry.responseJson().value(u"canonicalCode"_s).toString();
    if (!reason.isEmpty()) {
        judgement.isRefused = true;
        judgement.problem = Problem::StatusRefused;
        judgement.happened = StatusWords::tr("The status was refused: %1.").arg(refusalText(entry));
        judgement.advice = reason;
    } else if (entry.status == 403) {
        judgement.problem = Problem::StatusTooEarly;
        judgement.happened =
            StatusWords::tr("The status came too early: %1. It was tried %n time(s).", nullptr, tooEarly)
                .arg(refusalText(entry));
        judgement.advice = StatusWords::tr("Retry a 403 with growing pauses for about 30 seconds before you give up: a "
                                           "message becomes updatable some seconds after its webhook.");
    } else if (entry.status == 401 && code == "CONVERSATIONS_MSG_PROVIDER_NO_ACCESS"_L1) {
        judgement.problem = Problem::StatusWrongApp;
        judgement.happened =
            StatusWords::tr("The status came with the token of another app: %1.").arg(refusalText(entry));
        judgement.advice = StatusWords::tr("Report statuses with an OAuth token of the app that owns the provider; a "
                                           "private integration token does not do either.");
    } else if (entry.status == 401 && refusalText(entry).contains("No message found"_L1, Qt::CaseInsensitive)) {
        judgement.problem = Problem::StatusWrongMessage;
        judgement.happened =
            StatusWords::tr("The status named a message that does not exist: %1.").arg(refusalText(entry));
        judgement.advice =
            StatusWords::tr("Put the payload's messageId into the path, not emailMessageId and not an id of "
                            "your own; here it is %1.")
                .arg(expected.messageId);
    } else if (entry.status == 401) {
        judgement.problem = Problem::StatusRefused;
        judgement.happened = StatusWords::tr("The token was refused: %1.").arg(refusalText(entry));
        judgement.advice = StatusWords::tr("Send \"Authorization: Bearer\" with a location token of this emulator, the "
                                           "scope conversations/message.write and a Version header.");
    } else {
        judgement.problem = Problem::StatusRefused;
        judgement.happened = StatusWords::tr("The status was refused: %1.").arg(refusalText(entry));
        judgement.advice =
            StatusWords::tr("Send a JSON object with \"status\": delivered, failed, pending or read; map "
                            "sent and queued to pending, undelivered to failed.");
    }
    return judgement;
}

} // namespace

Judgement judgeStatus(const Expectation &expected, const QList<Exchange> &log)
{
    Judgement refusal; // the last one: what to say if nothing better comes
    bool onlyPending = false;
    bool calledAnything = false;
    int tooEarly = 0;
    QList<Exchange> evidence;
    for (const Exchange &entry : log) {
        const std::optional<ApiCall> call = apiCall(entry);
        if (!call)
            continue;
        calledAnything = true;
        if (call->kind == ApiCall::Kind::Token && !entry.isAccepted()) {
            if (refusal.problem == Problem::None)
                refusal = tokenRefused(entry);
            continue;
        }
        if (call->kind != ApiCall::Kind::Status && call->kind != ApiCall::Kind::EmailStatus)
            continue;
        if (expected.earlierMessageIds.contains(call->messageId))
            continue; // late news about the kind before
        const bool isOurs = call->messageId == expected.messageId ||
                            (call->kind == ApiCall::Kind::EmailStatus && call->messageId == expected.emailMessageId);
        evidence.append(entry);
        tooEarly += entry.status == 403;
        if (!entry.isAccepted()) {
            refusal = refusedStatus(expected, entry, tooEarly);
            continue;
        }
        if (!isOurs) {
            refusal.problem = Problem::StatusWrongMessage;
            refusal.happened =
                StatusWords::tr("The status was reported for another message (%1).").arg(call->messageId);
            refusal.advice =
                StatusWords::tr("Put the payload's messageId into the path; here it is %1.").arg(expected.messageId);
            refusal.isRefused = true;
            continue;
        }
        const QString status = entry.requestJson().value(u"status"_s).toString();
        if (status == "pending"_L1) {
            onlyPending = true;
            continue;
        }
        Judgement judgement;
        judgement.stand = Judgement::Stand::Passed;
        judgement.note = status;
        judgement.status = status;
        judgement.evidence = evidence;
        return judgement;
    }
    if (refusal.problem != Problem::None) {
        if (!evidence.isEmpty())
            refusal.evidence = evidence;
        return refusal;
    }
    if (onlyPending) {
        Judgement judgement;
        judgement.problem = Problem::StatusOnlyPending;
        judgement.happened = StatusWords::tr("The endpoint reported \"pending\" and nothing after it within %1.")
                                 .arg(durationText(expected.hopTimeout));
        judgement.advice =
            StatusWords::tr("Report \"delivered\" or \"failed\" once your carrier has answered: the message "
                            "is pending from the start.");
        judgement.evidence = evidence;
        return judgement;
    }
    return nothingReported(expected, calledAnything);
}

Judgement judgeShownStatus(const QString &reported, const QJsonObject &message)
{
    Judgement judgement;
    judgement.status = reported;
    judgement.note = reported;
    bool isShown = message.value(u"message"_s).toObject().value(u"status"_s).toString() == reported;
    for (const QJsonValue &value : message.value(u"statusHistory"_s).toArray())
        isShown = isShown || value.toObject().value(u"status"_s).toString() == reported;
    if (isShown) {
        judgement.stand = Judgement::Stand::Passed;
        return judgement;
    }
    judgement.stand = Judgement::Stand::Failed;
    judgement.problem = Problem::StatusNotShown;
    judgement.happened =
        StatusWords::tr("The status \"%1\" was accepted, but the message does not show it.").arg(reported);
    judgement.advice = StatusWords::tr("Check whether something else changes this message; then run the test again.");
    return judgement;
}

} // namespace Linesman::LineTest
