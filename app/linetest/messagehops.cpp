// SPDX-License-Identifier: GPL-3.0-or-later
// The hops of a message: sent as a user, delivered, answered, reported, replied to, in the thread.
#include "app/core/sentence.h"
#include "app/linetest/run.h"

#include <algorithm>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto DeliverySlack = 1500ms; // the emulator's own limit may end a moment after ours

enum MessageHop { Send, Deliver, Answer, Status, Reply, Thread };
} // namespace

QList<Run::HopFunction> Run::messageHops()
{
    return {&Run::sendMessage, &Run::awaitDelivery, &Run::awaitStatus, &Run::awaitReply, &Run::readThread};
}

Task<Result<bool>> Run::sendMessage(int index, Expectation *expected)
{
    QJsonObject message = messageTo(expected->contactId, expected->providerId, expected->kind);
    message.insert(u"delivery"_s, deliveryTo({}));
    const Emulator::ControlRequest sending = Emulator::Control::send(message);
    begin(index, Send);
    const Result<ControlReply> sent = co_await m_control.call(sending);
    if (!sent)
        co_return failure(sent.error());
    m_result.kinds[index].hops[Send].evidence = {sent->exchange};
    expected->messageId = sent->json.value(u"messageId"_s).toString();
    expected->emailMessageId = sent->json.value(u"emailMessageId"_s).toString();
    expected->conversationId = sent->json.value(u"conversationId"_s).toString(expected->conversationId);
    if (!sent->isAccepted() || expected->messageId.isEmpty()) {
        const QString why = sent->json.value(u"message"_s).toString(QString::number(sent->status));
        fail(index, Send, Problem::SendRefused, tr("The emulator did not send: %1.").arg(withoutStop(why)),
             tr("Check that the provider is selected in the location and that the contact has a phone and an e-mail."));
        co_return false;
    }
    m_sentIds.append(expected->messageId);
    if (!expected->emailMessageId.isEmpty())
        m_sentIds.append(expected->emailMessageId);
    m_result.kinds[index].messageId = expected->messageId;
    Trap loop;
    loop.check = CheckId::AnswerTime;
    loop.kind = index;
    loop.contactId = expected->contactId;
    loop.conversationId = expected->conversationId;
    loop.messageId = expected->messageId;
    loop.emailMessageId = expected->emailMessageId;
    m_traps.append(loop);
    m_result.kinds[index].conversationId = expected->conversationId;
    Judgement asSent;
    asSent.stand = Judgement::Stand::Passed;
    asSent.evidence = {sent->exchange};
    settle(index, Send, asSent);
    co_return true;
}

/*! Delivery and answer are one exchange: its timings tell where the first ends. */
Task<Result<bool>> Run::awaitDelivery(int index, Expectation *expected)
{
    begin(index, Deliver);
    const Judge answered = [wanted = *expected](const QList<Exchange> &log) {
        return judgeAnswer(wanted, log);
    };
    const std::chrono::milliseconds limit = m_plan.hopTimeout + DeliverySlack;
    const Result<Judgement> answer = co_await watch(answered, limit);
    if (!answer)
        co_return failure(answer.error());
    const Judgement delivery = judgeDelivery(*expected, m_log);
    const std::chrono::microseconds whole = hopTime();
    std::chrono::microseconds waited{};
    if (delivery.stand == Judgement::Stand::Passed) {
        const Exchange &exchange = delivery.evidence.constFirst();
        waited = std::min(whole, exchange.duration - exchange.dns - exchange.connect);
    }
    const std::chrono::microseconds connected =
        delivery.evidence.isEmpty() ? whole
                                    : delivery.evidence.constFirst().dns + delivery.evidence.constFirst().connect;
    if (!settle(index, Deliver, delivery, std::max(whole - waited, connected)))
        co_return false;
    begin(index, Answer);
    co_return settle(index, Answer, *answer, waited);
}

Task<Result<bool>> Run::awaitStatus(int index, Expectation *expected)
{
    begin(index, Status);
    const Judge reported = [wanted = *expected](const QList<Exchange> &log) {
        return judgeStatus(wanted, log);
    };
    const Result<Judgement> status = co_await watch(reported, m_plan.hopTimeout);
    if (!status)
        co_return failure(status.error());
    if (status->stand == Judgement::Stand::Passed) {
        const Emulator::ControlRequest ask = Emulator::Control::message(expected->messageId);
        const Result<ControlReply> shown = co_await m_control.call(ask);
        if (!shown)
            co_return failure(shown.error());
        Judgement judgement = judgeShownStatus(status->status, shown->json);
        judgement.evidence = status->evidence;
        judgement.evidence.append(shown->exchange);
        settle(index, Status, judgement);
    } else {
        settle(index, Status, *status);
    }
    if (m_result.kinds.at(index).hops.at(Status).state != HopState::Passed) {
        m_lateKinds.append(expected->kind);
        co_return false;
    }
    co_return true;
}

Task<Result<bool>> Run::awaitReply(int index, Expectation *expected)
{
    begin(index, Reply);
    const Judge replied = [wanted = *expected](const QList<Exchange> &log) {
        return judgeReply(wanted, log);
    };
    const Result<Judgement> reply = co_await watch(replied, m_plan.hopTimeout);
    if (!reply)
        co_return failure(reply.error());
    if (!settle(index, Reply, *reply)) {
        m_lateKinds.append(expected->kind);
        co_return false;
    }
    m_result.kinds[index].replyId = reply->messageId;
    co_return true;
}

Task<Result<bool>> Run::readThread(int index, Expectation *expected)
{
    begin(index, Thread);
    const Result<Conversation> thread = co_await conversation(expected->conversationId);
    if (!thread)
        co_return failure(thread.error());
    const Result<> newest = co_await takeLog(0ms);
    if (!newest)
        co_return failure(newest.error());
    Judgement verdict = judgeThread(*expected, m_result.kinds.at(index).replyId, thread->messages, m_log);
    verdict.evidence.append(thread->exchange);
    co_return settle(index, Thread, verdict);
}

} // namespace Linesman::LineTest
