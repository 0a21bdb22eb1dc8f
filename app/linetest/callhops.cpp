// SPDX-License-Identifier: GPL-3.0-or-later
// The hops of a call: logged inbound, logged outbound, its recording, in the thread.
#include "app/linetest/run.h"

#include <QUrl>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
enum CallHop { Inbound, Outbound, Recording, CallThread };
} // namespace

QList<Run::HopFunction> Run::callHops()
{
    return {&Run::provokeCall, &Run::awaitInboundCall, &Run::awaitOutboundCall, &Run::awaitRecording,
            &Run::readCallThread};
}

/*! Makes the bridge log a call where it has a trigger, and otherwise looks whether it did so by itself. */
Task<Result<bool>> Run::provokeCall(int index, Expectation *expected)
{
    begin(index, Inbound);
    if (m_plan.callTrigger.isEmpty()) {
        Task<Result<bool>> looking = lookForCalls(index, expected);
        co_return co_await looking;
    }
    QJsonObject call;
    call.insert(u"contactId"_s, expected->contactId);
    call.insert(u"phone"_s, expected->contactPhone);
    call.insert(u"locationId"_s, expected->locationId);
    call.insert(u"conversationId"_s, expected->conversationId);
    call.insert(u"conversationProviderId"_s, expected->providerId);
    const QUrl trigger(m_plan.callTrigger);
    const Result<ControlReply> pulled = co_await m_control.callUrl("POST", trigger, call, m_plan.hopTimeout);
    if (!pulled && pulled.error().kind == Error::Kind::Cancelled)
        co_return failure(pulled.error());
    if (!pulled || !pulled->isAccepted()) {
        if (pulled)
            m_result.kinds[index].hops[Inbound].evidence = {pulled->exchange};
        fail(index, Inbound, Problem::TriggerFailed,
             pulled ? tr("The call trigger %1 answered %2.").arg(m_plan.callTrigger, QString::number(pulled->status))
                    : tr("The call trigger %1 could not be reached.").arg(m_plan.callTrigger),
             tr("Let it accept a POST with JSON and answer 2xx, or leave the trigger out and make the call "
                "yourself."));
        co_return false;
    }
    m_result.kinds[index].hops[Inbound].evidence = {pulled->exchange};
    expected->isTriggered = true;
    co_return true;
}

/*! Calls that the bridge logged since the run began count, too; without any, only who asked for calls waits. */
Task<Result<bool>> Run::lookForCalls(int index, Expectation *expected)
{
    expected->contactId.clear(); // nobody told the bridge whom to call: any contact will do
    expected->conversationId.clear();
    const Result<> seen = co_await takeLog(0ms);
    if (!seen)
        co_return failure(seen.error());
    m_log = m_all;
    const bool isSeen = judgeInboundCall(*expected, m_log).stand == Judgement::Stand::Passed ||
                        judgeOutboundCall(*expected, m_log).stand == Judgement::Stand::Passed;
    if (!isSeen && !m_plan.callsAskedFor) {
        skipRest(index, Problem::CallsNotAskedFor,
                 tr("HighLevel sends nothing for calls, so this test cannot start one."),
                 tr("Name a call trigger URL of your bridge, or choose the Call kind alone and make a call from %1 "
                    "while it waits.")
                     .arg(expected->contactPhone));
        co_return false;
    }
    co_return true;
}

Task<Result<bool>> Run::awaitInboundCall(int index, Expectation *expected)
{
    const Judge inbound = [wanted = *expected](const QList<Exchange> &log) {
        return judgeInboundCall(wanted, log);
    };
    Result<Judgement> in = co_await watch(inbound, m_plan.hopTimeout);
    if (!in)
        co_return failure(in.error());
    in->evidence = m_result.kinds.at(index).hops.at(Inbound).evidence + in->evidence; // the trigger, if any
    if (!settle(index, Inbound, *in))
        co_return false;
    m_result.kinds[index].messageId = in->messageId;
    co_return true;
}

Task<Result<bool>> Run::awaitOutboundCall(int index, Expectation *expected)
{
    begin(index, Outbound);
    const Judge outbound = [wanted = *expected](const QList<Exchange> &log) {
        return judgeOutboundCall(wanted, log);
    };
    const Result<Judgement> out = co_await watch(outbound, m_plan.hopTimeout);
    if (!out)
        co_return failure(out.error());
    if (!settle(index, Outbound, *out))
        co_return false;
    m_result.kinds[index].replyId = out->messageId;
    co_return true;
}

Task<Result<bool>> Run::awaitRecording(int index, Expectation *expected)
{
    begin(index, Recording);
    QStringList ids;
    ids.append(m_result.kinds.at(index).messageId);
    ids.append(m_result.kinds.at(index).replyId);
    const Judge recorded = [wanted = *expected, ids](const QList<Exchange> &log) {
        return judgeRecording(wanted, ids, log);
    };
    const Result<Judgement> recording = co_await watch(recorded, m_plan.hopTimeout);
    if (!recording)
        co_return failure(recording.error());
    if (!settle(index, Recording, *recording))
        co_return false;
    co_return true;
}

Task<Result<bool>> Run::readCallThread(int index, Expectation *)
{
    begin(index, CallThread);
    const KindResult row = m_result.kinds.at(index);
    const QJsonObject inAnswer = row.hops.at(Inbound).evidence.constLast().responseJson();
    const QJsonObject outAnswer = row.hops.at(Outbound).evidence.constLast().responseJson();
    const QString conversationId = inAnswer.value(u"conversationId"_s).toString();
    m_result.kinds[index].conversationId = conversationId;
    m_result.kinds[index].contactId = inAnswer.value(u"contactId"_s).toString(m_result.kinds.at(index).contactId);
    const Result<Conversation> thread = co_await conversation(conversationId);
    if (!thread)
        co_return failure(thread.error());
    Judgement verdict = judgeCallThread(row.messageId, row.replyId, inAnswer, outAnswer, thread->messages);
    verdict.evidence.append(thread->exchange);
    co_return settle(index, CallThread, verdict);
}

} // namespace Linesman::LineTest
