// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/judgecheck.h"

#include "app/linetest/apicall.h"
#include "app/linetest/result.h"

#include <QCoreApplication>

#include <algorithm>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct CheckJudgeTexts {
    Q_DECLARE_TR_FUNCTIONS(Linesman::LineTest::CheckJudgeTexts)
};

constexpr auto SlowAnswer = 1s; // warned; the limit itself was never published

CheckVerdict decided(CheckState state, const QString &code, const QString &happened, const QString &advice,
                     const QList<Exchange> &evidence)
{
    CheckVerdict verdict;
    verdict.isDecided = true;
    verdict.state = state;
    verdict.code = code;
    verdict.happened = happened;
    verdict.advice = advice;
    verdict.evidence = evidence;
    return verdict;
}

CheckVerdict passed(const QString &note, const QList<Exchange> &evidence)
{
    CheckVerdict verdict;
    verdict.isDecided = true;
    verdict.note = note;
    verdict.evidence = evidence;
    return verdict;
}

CheckVerdict notDelivered()
{
    CheckVerdict verdict;
    verdict.state = CheckState::Failed;
    verdict.code = u"notDelivered"_s;
    verdict.happened = CheckJudgeTexts::tr("The endpoint did not take this delivery in time.");
    verdict.advice = CheckJudgeTexts::tr("Take several deliveries at the same time: HighLevel does not wait for one "
                                         "before it sends the next.");
    return verdict;
}

QString forgedText(CheckId check, int status)
{
    switch (check) {
    case CheckId::Unsigned:
        return CheckJudgeTexts::tr("A delivery without a signature was answered %1 and acted on.").arg(status);
    case CheckId::WrongKey:
        return CheckJudgeTexts::tr("A delivery signed with a stranger's key was answered %1 and acted on.").arg(status);
    case CheckId::ChangedByte:
        return CheckJudgeTexts::tr(
                   "A delivery whose text was changed after it was signed was answered %1 and acted on.")
            .arg(status);
    default:
        return CheckJudgeTexts::tr("A delivery that has only the retired header x-wh-signature was answered %1 and "
                                   "acted on.")
            .arg(status);
    }
}

QString forgedAdvice(CheckId check)
{
    switch (check) {
    case CheckId::Unsigned:
        return CheckJudgeTexts::tr("Answer 401 when the header x-ghl-signature is missing, or its value is N/A, and do "
                                   "nothing.");
    case CheckId::WrongKey:
        return CheckJudgeTexts::tr("Check x-ghl-signature with Ed25519 over the raw body, with HighLevel's public key "
                                   "(here the emulator's), and answer 401 when it does not fit.");
    case CheckId::ChangedByte:
        return CheckJudgeTexts::tr("Check the signature over the whole raw body, not over a part of it, and before you "
                                   "use anything in it.");
    default:
        return CheckJudgeTexts::tr("Leave x-wh-signature out of your code: on a Delivery URL only x-ghl-signature "
                                   "counts.");
    }
}

} // namespace

QList<Exchange> deliveriesOf(const Trap &trap, const QList<Exchange> &log)
{
    QList<Exchange> found;
    std::copy_if(log.begin(), log.end(), std::back_inserter(found), [&trap](const Exchange &entry) {
        return entry.channel == Exchange::Channel::EmulatorHook && entry.messageId == trap.messageId;
    });
    return found;
}

QList<Exchange> callsAbout(const Trap &trap, const QList<Exchange> &log)
{
    QList<Exchange> found;
    for (const Exchange &entry : log) {
        const std::optional<ApiCall> call = apiCall(entry);
        if (!call || call->kind == ApiCall::Kind::Token)
            continue;
        bool isAbout = call->messageId == trap.messageId ||
                       (!trap.emailMessageId.isEmpty() && call->messageId == trap.emailMessageId) ||
                       entry.contactId == trap.contactId || entry.conversationId == trap.conversationId;
        if (!isAbout && call->kind == ApiCall::Kind::Inbound) {
            const QJsonObject body = entry.requestJson(); // refused before anybody looked at it
            isAbout = body.value(u"contactId"_s).toString() == trap.contactId ||
                      body.value(u"conversationId"_s).toString() == trap.conversationId;
        }
        if (isAbout)
            found.append(entry);
    }
    return found;
}

bool reportsStatus(const Trap &trap, const Exchange &call)
{
    const std::optional<ApiCall> asked = apiCall(call);
    return asked && call.isAccepted() &&
           ((asked->kind == ApiCall::Kind::Status && asked->messageId == trap.messageId) ||
            (asked->kind == ApiCall::Kind::EmailStatus && asked->messageId == trap.emailMessageId));
}

bool repliesTo(const Trap &trap, const Exchange &call)
{
    const std::optional<ApiCall> asked = apiCall(call);
    return asked && asked->kind == ApiCall::Kind::Inbound && call.isAccepted() && call.contactId == trap.contactId &&
           !call.responseJson().value(u"messageId"_s).toString().isEmpty();
}

CheckVerdict judgeForged(const Trap &trap, const QList<Exchange> &log, bool isOver)
{
    const QList<Exchange> deliveries = deliveriesOf(trap, log);
    if (deliveries.isEmpty())
        return notDelivered();
    const Exchange &delivery = deliveries.constFirst();
    if (delivery.status == 0)
        return decided(CheckState::Warned, u"noAnswer"_s,
                       CheckJudgeTexts::tr("The endpoint gave no answer (%1).").arg(delivery.error),
                       CheckJudgeTexts::tr("Answer 401: what is not answered is repeated."), deliveries);
    if (delivery.status >= 500)
        return decided(CheckState::Warned, u"answeredError"_s,
                       CheckJudgeTexts::tr("The endpoint answered %1 in place of 401.").arg(delivery.status),
                       CheckJudgeTexts::tr("Let the handler refuse it with 401 before anything else: an exception on "
                                           "the way is no check."),
                       deliveries);
    if (!delivery.isAccepted())
        return passed(QString::number(delivery.status), deliveries);
    const QList<Exchange> calls = callsAbout(trap, log);
    if (!calls.isEmpty())
        return decided(CheckState::Failed, u"accepted"_s, forgedText(trap.check, delivery.status),
                       forgedAdvice(trap.check), deliveries + calls);
    // What it does inside, such as handing the message to a carrier, cannot be seen from here.
    CheckVerdict quiet = decided(
        CheckState::Warned, u"answeredOk"_s,
        CheckJudgeTexts::tr("A forged delivery was answered %1, as if it had been taken. Nothing was seen to be "
                            "done with it; whether it went out to a customer cannot be seen from here.")
            .arg(delivery.status),
        CheckJudgeTexts::tr("Answer 401 when the signature does not hold, so that whoever looks can see that it "
                            "is checked."),
        deliveries);
    quiet.isDecided = isOver;
    return quiet;
}

CheckVerdict judgeOdd(const Trap &trap, const QList<Exchange> &log, bool isOver)
{
    const QList<Exchange> deliveries = deliveriesOf(trap, log);
    if (deliveries.isEmpty())
        return notDelivered();
    const Exchange &delivery = deliveries.constFirst();
    if (delivery.status == 401 || delivery.status == 403)
        return decided(
            CheckState::Failed, u"reserialised"_s,
            trap.check == CheckId::OddBytes
                ? CheckJudgeTexts::tr(
                      "A delivery whose signature holds was refused with %1: your bridge checks it over "
                      "JSON that it wrote anew, not over the bytes that came.")
                      .arg(delivery.status)
                : CheckJudgeTexts::tr("A delivery whose signature holds was refused with %1: 1.0, a long number or a "
                                      "name that comes twice is not the same after parsing and writing.")
                      .arg(delivery.status),
            CheckJudgeTexts::tr("Verify the raw body before parsing, never JSON.stringify(body) or json.dumps(): in "
                                "Express take express.raw({type: '*/*'}) for this route, in NestJS rawBody: true."),
            deliveries);
    if (!delivery.isAccepted())
        return decided(CheckState::Failed, u"notUnderstood"_s,
                       CheckJudgeTexts::tr("A delivery in valid JSON of the same meaning was answered %1.")
                           .arg(delivery.status == 0 ? delivery.error : QString::number(delivery.status)),
                       CheckJudgeTexts::tr("Parse with a JSON library, and ignore members that you do not know: "
                                           "HighLevel adds some without notice."),
                       deliveries);
    const QList<Exchange> calls = callsAbout(trap, log);
    if (std::any_of(calls.begin(), calls.end(), [&trap](const Exchange &call) { return reportsStatus(trap, call); }))
        return passed(QString::number(delivery.status), deliveries + calls);
    CheckVerdict silent = decided(
        CheckState::Failed, u"nothingDone"_s,
        CheckJudgeTexts::tr("The endpoint answered %1, and then reported no status for it.").arg(delivery.status),
        CheckJudgeTexts::tr("Look at your bridge's log: what follows the answer failed on JSON that is written in "
                            "another way."),
        deliveries + calls);
    silent.isDecided = isOver;
    return silent;
}

CheckVerdict judgeDuplicate(const Trap &trap, const QList<Exchange> &log, bool isOver)
{
    const QList<Exchange> deliveries = deliveriesOf(trap, log);
    const QList<Exchange> calls = callsAbout(trap, log);
    QList<Exchange> replies;
    std::copy_if(calls.begin(), calls.end(), std::back_inserter(replies),
                 [&trap](const Exchange &call) { return repliesTo(trap, call); });
    if (replies.size() > 1)
        return decided(CheckState::Failed, u"actedTwice"_s,
                       CheckJudgeTexts::tr("One message that was delivered %1 times got %n replies: your bridge acted "
                                           "on the copies, too.",
                                           nullptr, int(replies.size()))
                           .arg(deliveries.size()),
                       CheckJudgeTexts::tr("Remember each messageId before you begin to work on it, where all your "
                                           "processes see it (a unique key in the database), and answer 200 to a "
                                           "copy."),
                       deliveries + replies);
    const auto refused = std::find_if(deliveries.begin(), deliveries.end(),
                                      [](const Exchange &delivery) { return !delivery.isAccepted(); });
    if (refused != deliveries.end())
        return decided(CheckState::Warned, u"copyRefused"_s,
                       CheckJudgeTexts::tr("A copy of a delivery was answered %1.")
                           .arg(refused->status == 0 ? refused->error : QString::number(refused->status)),
                       CheckJudgeTexts::tr("Answer 200 to a message that you have seen: anything else is repeated."),
                       {*refused});
    CheckVerdict verdict;
    if (replies.isEmpty()) {
        verdict = decided(CheckState::Failed, u"nothingDone"_s,
                          CheckJudgeTexts::tr("A message that came twice at once got no reply at all."),
                          CheckJudgeTexts::tr("Let the first copy win: mark the messageId and go on with the work in "
                                              "one step."),
                          deliveries + calls);
    } else {
        verdict = passed(CheckJudgeTexts::tr("%1 copies, one reply").arg(deliveries.size()), deliveries + replies);
    }
    verdict.isDecided = isOver;
    return verdict;
}

CheckVerdict judgeWorkFirst(const Trap &trap, const QList<Exchange> &log, bool isOver)
{
    const QList<Exchange> deliveries = deliveriesOf(trap, log);
    const QList<Exchange> calls = callsAbout(trap, log);
    for (const Exchange &call : calls) {
        if (logFact(call, u"held"_s) == "limit"_L1)
            return decided(
                CheckState::Failed, u"workFirst"_s,
                CheckJudgeTexts::tr("The endpoint called the API before it answered the delivery: the call was held "
                                    "back, and the answer waited for it."),
                CheckJudgeTexts::tr("Answer 200 first; send, report the status and post the reply from a queue or a "
                                    "thread. A status before the answer comes too early in any case."),
                deliveries + QList{call});
    }
    if (!deliveries.isEmpty() && deliveries.constFirst().isAccepted() && !calls.isEmpty())
        return passed(durationText(deliveries.constFirst().duration), deliveries);
    CheckVerdict silent =
        decided(CheckState::Failed, u"nothingDone"_s, CheckJudgeTexts::tr("The endpoint did nothing for this message."),
                CheckJudgeTexts::tr("Look at your bridge's log at this moment."), deliveries);
    silent.isDecided = isOver;
    return silent;
}

CheckVerdict judgeAnswerTime(const QList<Exchange> &answered)
{
    const auto quickest = std::min_element(
        answered.begin(), answered.end(), [](const Exchange &a, const Exchange &b) { return a.duration < b.duration; });
    if (quickest == answered.end())
        return notDelivered();
    if (quickest->duration < SlowAnswer)
        return passed(durationText(quickest->duration), {*quickest});
    return decided(
        CheckState::Warned, u"slowAnswer"_s,
        CheckJudgeTexts::tr("No delivery was answered in less than %1.").arg(durationText(quickest->duration)),
        CheckJudgeTexts::tr("Answer 200 at once and do the work afterwards: HighLevel's limit was never "
                            "published, and an answer that it did not wait for is a delivery repeated."),
        {*quickest});
}

QString sdkAdvice()
{
    return CheckJudgeTexts::tr(
        "This is the official SDK's webhook middleware: it checks only payloads that carry your appId, and provider "
        "deliveries carry none, so it never checks them. Leave it out of the Delivery URL and add, before any "
        "express.json(): app.post('/deliver', express.raw({type: '*/*'}), (req, res) => { const ok = "
        "crypto.verify(null, req.body, publicKeyPem, Buffer.from(req.get('x-ghl-signature') ?? '', 'base64')); if (!ok) "
        "return res.sendStatus(401); res.sendStatus(200); work(JSON.parse(req.body)); });");
}

} // namespace Linesman::LineTest
