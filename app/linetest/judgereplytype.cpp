// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a reply has the type of its channel: by what the provider is, not by what the delivery says or by trial.
#include "app/linetest/judgecheck.h"

#include "app/linetest/apicall.h"

#include <QCoreApplication>

#include <algorithm>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ReplyTypeTexts {
    Q_DECLARE_TR_FUNCTIONS(Linesman::LineTest::ReplyTypeTexts)
};

QList<Exchange> repliesAbout(const Trap &trap, const QList<Exchange> &log)
{
    QList<Exchange> found = callsAbout(trap, log);
    found.erase(std::remove_if(found.begin(), found.end(),
                               [](const Exchange &call) {
                                   const std::optional<ApiCall> asked = apiCall(call);
                                   return !asked || asked->kind != ApiCall::Kind::Inbound;
                               }),
                found.end());
    return found;
}

QString typeOf(const Exchange &reply)
{
    return reply.requestJson().value(u"type"_s).toString();
}

CheckVerdict failedWith(const QString &code, const QString &happened, const QList<Exchange> &evidence)
{
    CheckVerdict verdict;
    verdict.state = CheckState::Failed;
    verdict.code = code;
    verdict.happened = happened;
    verdict.advice = ReplyTypeTexts::tr(
        "Choose the reply's type by the provider that the payload's conversationProviderId names (SMS, Email; Custom for "
        "an extra channel), and never copy the payload's type.");
    verdict.evidence = evidence;
    return verdict;
}

} // namespace

CheckVerdict judgeReplyType(const Trap &trap, Providers::Kind kind, const QString &providerId,
                            const QList<Exchange> &log, bool isOver)
{
    const QList<Exchange> deliveries = deliveriesOf(trap, log);
    const QList<Exchange> replies = repliesAbout(trap, log);
    const QString given = deliveries.isEmpty() ? QString() : typeOf(deliveries.constFirst());
    for (const Exchange &reply : replies) {
        if (!reply.isAccepted())
            continue;
        if (!isForProvider(reply.requestJson(), kind, providerId)) {
            CheckVerdict elsewhere = failedWith(
                u"otherChannel"_s,
                ReplyTypeTexts::tr("A delivery of this channel came with type %1, and the reply was posted as "
                                   "type %2: it went to another channel.")
                    .arg(given, typeOf(reply)),
                deliveries + replies);
            elsewhere.isDecided = true;
            return elsewhere;
        }
        CheckVerdict right;
        right.isDecided = true;
        right.note = typeOf(reply);
        right.evidence = deliveries + QList{reply};
        return right;
    }
    CheckVerdict open;
    if (!deliveries.isEmpty() && !deliveries.constFirst().isAccepted())
        open = failedWith(u"notTaken"_s,
                          ReplyTypeTexts::tr("A delivery of this channel came with type %1, and was not taken (%2).")
                              .arg(given, deliveries.constFirst().status == 0
                                              ? deliveries.constFirst().error
                                              : QString::number(deliveries.constFirst().status)),
                          deliveries);
    else if (!replies.isEmpty())
        open =
            failedWith(u"typeCopied"_s,
                       ReplyTypeTexts::tr("A delivery of this channel came with type %1, and the reply was posted as "
                                          "type %2: %3.")
                           .arg(given, typeOf(replies.constLast()), refusalText(replies.constLast())),
                       deliveries + replies);
    else
        open =
            failedWith(u"noReply"_s,
                       ReplyTypeTexts::tr("A delivery of this channel came with type %1, and got no reply.").arg(given),
                       deliveries);
    open.isDecided = isOver;
    return open;
}

CheckVerdict judgeTypesTried(const QList<Trap> &traps, Providers::Kind kind, bool takesBoth, const QList<Exchange> &log)
{
    CheckVerdict verdict;
    verdict.isDecided = true;
    QList<Exchange> refused;
    for (const Trap &trap : traps) {
        const QList<Exchange> replies = repliesAbout(trap, log);
        const auto found =
            std::find_if(replies.begin(), replies.end(), [](const Exchange &reply) { return isRefusedForType(reply); });
        const auto taken =
            std::find_if(replies.begin(), replies.end(), [](const Exchange &reply) { return reply.isAccepted(); });
        if (found != replies.end())
            refused.append(*found);
        if (taken != replies.end() && verdict.evidence.isEmpty()) {
            verdict.note = typeOf(*taken);
            verdict.evidence = {*taken};
        }
    }
    if (kind == Providers::Kind::SmsChannel && takesBoth && verdict.note == "SMS"_L1) {
        verdict.state = CheckState::Warned;
        verdict.code = u"typeSms"_s;
        verdict.happened = ReplyTypeTexts::tr(
            "The replies were posted as type SMS. The documentation has it so, and the emulator takes it; live HighLevel "
            "was seen to refuse it with 400 (switch C1).");
        verdict.advice = ReplyTypeTexts::tr(
            "Post replies of an extra SMS channel as type Custom with its conversationProviderId; where a host refuses that, "
            "fall back to SMS and remember it.");
        return verdict;
    }
    // One is how a host is asked which of its two types it takes; who remembers the answer asks no more.
    if (refused.size() < 2)
        return verdict;
    verdict.state = CheckState::Warned;
    verdict.code = u"typesTried"_s;
    verdict.happened = ReplyTypeTexts::tr(
        "%n reply(s) were posted with a type that was refused, before one with another type was taken.", nullptr,
        int(refused.size()));
    verdict.advice = ReplyTypeTexts::tr(
        "Remember for each provider which type was taken: every refused try counts against your rate "
        "limit.");
    verdict.evidence = refused;
    return verdict;
}

} // namespace Linesman::LineTest
