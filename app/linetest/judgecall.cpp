// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/judge.h"

#include "app/linetest/apicall.h"
#include "app/linetest/refusal.h"
#include "app/linetest/result.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CallWords {
    Q_DECLARE_TR_FUNCTIONS(Linesman::LineTest::CallWords)
};

Judgement refusedCall(const Expectation &expected, const Exchange &entry)
{
    Judgement judgement;
    judgement.problem = Problem::CallRefused;
    judgement.happened = CallWords::tr("The call log was refused: %1.").arg(refusalText(entry));
    judgement.evidence = {entry};
    judgement.isRefused = entry.status != 429 && entry.status < 500;
    const QString type = entry.requestJson().value(u"type"_s).toString();
    const QString reason = refusalAdvice(entry);
    const QString code = entry.responseJson().value(u"canonicalCode"_s).toString();
    if (!reason.isEmpty())
        judgement.advice = reason;
    else if (type != "Call"_L1)
        judgement.advice =
            CallWords::tr("It was posted with type %1: a call log has type Call, conversationProviderId %2 "
                          "and a call object with from, to and status.")
                .arg(type, expected.providerId);
    else if (code == "CONVERSATIONS_CONTACT_NOT_FOUND"_L1)
        judgement.advice =
            CallWords::tr("An inbound call's \"from\" and an outbound call's \"to\" must be the phone of a "
                          "contact, in E.164 (here for example %1): upsert the contact first.")
                .arg(expected.contactPhone);
    else
        judgement.advice =
            CallWords::tr("Send type Call, conversationProviderId %1 and a call object with from, to and "
                          "status, with a token of the app that owns the provider.")
                .arg(expected.providerId);
    return judgement;
}

Judgement judgeCall(const Expectation &expected, const QList<Exchange> &log, ApiCall::Kind direction)
{
    Judgement best;
    for (const Exchange &entry : log) {
        const std::optional<ApiCall> call = apiCall(entry);
        if (!call || call->kind != direction)
            continue;
        const QJsonObject body = entry.requestJson();
        // A call log under another type is a message to HighLevel: what names the provider, or holds a call, is meant.
        const bool isMeant = body.value(u"type"_s).toString() == "Call"_L1 || body.contains(u"call"_s) ||
                             body.value(u"conversationProviderId"_s).toString() == expected.providerId;
        if (direction == ApiCall::Kind::Inbound && !isMeant)
            continue;
        if (!entry.isAccepted()) {
            best = refusedCall(expected, entry);
            continue;
        }
        const QJsonObject answer = entry.responseJson();
        const QString id = answer.value(u"messageId"_s).toString();
        if (id.isEmpty() || body.value(u"conversationProviderId"_s).toString() != expected.providerId) {
            best = refusedCall(expected, entry);
            best.happened =
                id.isEmpty() ? CallWords::tr("The call log was answered %1, but no message was made.").arg(entry.status)
                             : CallWords::tr("The call log was posted for another provider.");
            continue;
        }
        if (!expected.conversationId.isEmpty() &&
            answer.value(u"conversationId"_s).toString() != expected.conversationId) {
            best.problem = Problem::ThreadElsewhere;
            best.happened = CallWords::tr("The call log went to another contact than the one asked for.");
            best.advice =
                CallWords::tr("Log the call for contact %1, phone %2.").arg(expected.contactId, expected.contactPhone);
            best.evidence = {entry};
            continue;
        }
        Judgement judgement;
        judgement.stand = Judgement::Stand::Passed;
        judgement.note = body.value(u"call"_s).toObject().value(u"status"_s).toString();
        judgement.messageId = id;
        judgement.evidence = {entry};
        return judgement;
    }
    return best;
}

} // namespace

Judgement judgeInboundCall(const Expectation &expected, const QList<Exchange> &log)
{
    Judgement judgement = judgeCall(expected, log, ApiCall::Kind::Inbound);
    if (judgement.stand == Judgement::Stand::Passed || judgement.problem != Problem::None)
        return judgement;
    if (expected.isTriggered) {
        judgement.problem = Problem::NoInboundCall;
        judgement.happened = CallWords::tr("The call trigger was answered, but no inbound call was logged within %1.")
                                 .arg(durationText(expected.hopTimeout));
        judgement.advice = CallWords::tr("Log it with POST /conversations/messages/inbound, type Call, "
                                         "conversationProviderId %1 and a call object; look at your bridge's log for "
                                         "what it did instead.")
                               .arg(expected.providerId);
        return judgement;
    }
    judgement.problem = Problem::NoInboundCall;
    judgement.happened = CallWords::tr("No inbound call was logged within %1.").arg(durationText(expected.hopTimeout));
    judgement.advice =
        CallWords::tr(
            "HighLevel sends nothing for calls, so your bridge must start this: call in from %1 while the test "
            "waits, or name a call trigger URL, and log it with POST /conversations/messages/inbound.")
            .arg(expected.contactPhone);
    return judgement;
}

Judgement judgeOutboundCall(const Expectation &expected, const QList<Exchange> &log)
{
    Judgement judgement = judgeCall(expected, log, ApiCall::Kind::Outbound);
    if (judgement.stand == Judgement::Stand::Passed || judgement.problem != Problem::None)
        return judgement;
    judgement.problem = Problem::NoOutboundCall;
    judgement.happened = CallWords::tr("No outbound call was logged within %1.").arg(durationText(expected.hopTimeout));
    judgement.advice =
        CallWords::tr("Log a call to %1 with POST /conversations/messages/outbound, type Call; it records "
                      "the call and dials nothing.")
            .arg(expected.contactPhone);
    return judgement;
}

Judgement judgeRecording(const Expectation &expected, const QStringList &callIds, const QList<Exchange> &log)
{
    Judgement best;
    for (const Exchange &entry : log) {
        const std::optional<ApiCall> call = apiCall(entry);
        if (!call)
            continue;
        QString id;
        if (call->kind == ApiCall::Kind::Attachments)
            id = call->messageId;
        else if (call->kind == ApiCall::Kind::Inbound || call->kind == ApiCall::Kind::Outbound)
            id = entry.responseJson().value(u"messageId"_s).toString(); // attached when the call was logged
        if (id.isEmpty() || !callIds.contains(id))
            continue;
        const bool hasRecording = !entry.requestJson().value(u"attachments"_s).toArray().isEmpty();
        if (hasRecording && entry.isAccepted()) {
            Judgement judgement;
            judgement.stand = Judgement::Stand::Passed;
            judgement.messageId = id;
            judgement.evidence = {entry};
            return judgement;
        }
        if (call->kind == ApiCall::Kind::Attachments) {
            best.problem = Problem::RecordingRefused;
            best.happened = CallWords::tr("The recording was refused: %1.").arg(refusalText(entry));
            best.advice = CallWords::tr("Send {\"attachments\":[URL]} with one to five URLs to PUT "
                                        "/conversations/messages/{id}/attachments of a call log.");
            best.evidence = {entry};
        }
    }
    if (best.problem != Problem::None)
        return best;
    best.problem = Problem::NoRecording;
    best.happened = CallWords::tr("No recording was added within %1.").arg(durationText(expected.hopTimeout));
    best.advice =
        CallWords::tr("Add it with PUT /conversations/messages/%1/attachments, or give \"attachments\" when the "
                      "call is logged.")
            .arg(callIds.value(0));
    return best;
}

Judgement judgeCallThread(const QString &inboundId, const QString &outboundId, const QJsonObject &inbound,
                          const QJsonObject &outbound, const QList<QJsonObject> &thread)
{
    Judgement judgement;
    judgement.stand = Judgement::Stand::Failed;
    if (inbound.value(u"conversationId"_s) != outbound.value(u"conversationId"_s)) {
        judgement.problem = Problem::ThreadElsewhere;
        judgement.happened = CallWords::tr("The two calls are in different conversations.");
        judgement.advice = CallWords::tr("Log both for the same contact: its phone is \"from\" of the inbound call and "
                                         "\"to\" of the outbound one.");
        return judgement;
    }
    int calls = 0;
    int recordings = 0;
    for (const QJsonObject &message : thread) {
        const QString id = message.value(u"id"_s).toString();
        if (id != inboundId && id != outboundId)
            continue;
        ++calls;
        recordings += int(message.value(u"attachments"_s).toArray().size());
    }
    if (calls < 2 || recordings < 1) {
        judgement.problem = Problem::ThreadIncomplete;
        judgement.happened = calls < 2 ? CallWords::tr("The conversation does not show both calls.")
                                       : CallWords::tr("No call of the conversation shows a recording.");
        judgement.advice = CallWords::tr("Check that the calls were not deleted and that no later update replaced the "
                                         "attachments.");
        return judgement;
    }
    judgement.stand = Judgement::Stand::Passed;
    return judgement;
}

} // namespace Linesman::LineTest
