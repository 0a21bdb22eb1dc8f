// SPDX-License-Identifier: GPL-3.0-or-later
// The traps of one kind: forged and odd deliveries, duplicates, and whether the answer waits for the work.
#include "app/linetest/run.h"

#include "app/linetest/apicall.h"

#include <algorithm>
#include <utility>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Slack = 1500ms;      // the emulator's own limit may end a moment after ours
constexpr qint64 HoldLimit = 2'000; // ms that an API call waits for the delivery's answer
constexpr qint64 CopiesAtOnce = 2;

/*! The member `delivery` of a message to be sent. */
QJsonObject asked(std::initializer_list<std::pair<QString, QJsonValue>> members)
{
    return QJsonObject(members);
}

bool isForged(CheckId check)
{
    return check == CheckId::Unsigned || check == CheckId::WrongKey || check == CheckId::ChangedByte ||
           check == CheckId::RetiredHeader;
}

bool isOfSignature(CheckId check)
{
    return isForged(check) || check == CheckId::OddBytes;
}

/*! The traps that need a verdict of their own before the next kind begins. */
const QList<std::pair<CheckId, QJsonObject>> &trapDeliveries()
{
    static const QList<std::pair<CheckId, QJsonObject>> all{
        {CheckId::Unsigned, asked({{u"signing"_s, u"none"_s}})},
        {CheckId::WrongKey, asked({{u"signing"_s, u"wrong"_s}})},
        {CheckId::ChangedByte, asked({{u"signing"_s, u"changed"_s}})},
        {CheckId::RetiredHeader, asked({{u"signing"_s, u"retired"_s}})},
        {CheckId::OddBytes, asked({{u"form"_s, u"escaped"_s}})},
        {CheckId::OddMembers, asked({{u"form"_s, u"numbers"_s}})},
        {CheckId::ReplyType, asked({{u"otherType"_s, true}})},
        {CheckId::Duplicate, asked({{u"copies"_s, CopiesAtOnce}})},
        {CheckId::WorkFirst, asked({{u"holdCallsMs"_s, HoldLimit}})},
    };
    return all;
}

} // namespace

bool Run::isSound(int index) const
{
    const KindResult &row = m_result.kinds.at(index);
    return row.kind != Providers::Kind::Call &&
           std::all_of(row.hops.begin(), row.hops.end(), [](const Hop &hop) { return hop.state == HopState::Passed; });
}

/*! From here on the emulator marks what it keeps: what traps cause is nobody's fault, unlike what the loops show. */
Task<Result<>> Run::provoke()
{
    if (std::exchange(m_isProvoking, true))
        co_return Result<>();
    const QString id = m_id;
    co_return co_await m_control.beginRun(id);
}

/*! Sends what \a delivery says to a contact of its own. */
Task<Result<Trap>> Run::sendTrap(int index, CheckId check, QJsonObject delivery)
{
    const Result<> marked = co_await provoke();
    if (!marked)
        co_return failure(marked.error());
    const KindResult row = m_result.kinds.at(index);
    const Result<QJsonObject> contact = co_await makeContact(row.locationId);
    if (!contact)
        co_return failure(contact.error());
    delivery.insert(u"atOnce"_s, true);
    delivery.insert(u"once"_s, true);
    delivery.insert(u"timeoutMs"_s, std::clamp<qint64>(2 * m_plan.hopTimeout.count(), 100, 600'000));
    Trap trap;
    trap.check = check;
    trap.kind = index;
    trap.contactId = contact->value(u"id"_s).toString();
    QJsonObject message = messageTo(trap.contactId, row.providerId, row.kind);
    message.insert(u"delivery"_s, deliveryTo(delivery));
    const Emulator::ControlRequest sending = Emulator::Control::send(message);
    const Result<ControlReply> sent = co_await m_control.call(sending);
    if (!sent)
        co_return failure(sent.error());
    if (!sent->isAccepted())
        co_return failure(
            Error::Kind::BadReply,
            u"the emulator did not send the check %1: %2"_s.arg(checkName(check), refusalText(sent->exchange)),
            sent->status);
    trap.messageId = sent->json.value(u"messageId"_s).toString();
    trap.emailMessageId = sent->json.value(u"emailMessageId"_s).toString();
    trap.conversationId = sent->json.value(u"conversationId"_s).toString();
    m_sentIds.append(trap.messageId);
    if (!trap.emailMessageId.isEmpty())
        m_sentIds.append(trap.emailMessageId);
    m_traps.append(trap);
    co_return trap;
}

Task<Result<>> Run::deliverAgain(Trap trap)
{
    QJsonObject again;
    again.insert(u"atOnce"_s, true);
    again.insert(u"once"_s, true);
    const Emulator::ControlRequest sending = Emulator::Control::deliverAgain(trap.messageId, deliveryTo(again));
    const Result<ControlReply> sent = co_await m_control.call(sending);
    if (!sent)
        co_return failure(sent.error());
    co_return Result<>();
}

Task<Result<QList<Trap>>> Run::springTraps(int index)
{
    QList<Trap> sprung;
    const bool isUnsigned = m_plan.side("C2"_L1) == "unsigned"_L1;
    for (const auto &[check, how] : trapDeliveries()) {
        if (check == CheckId::ReplyType && !hasOtherType(index))
            continue; // judged from what the other replies were
        if (isUnsigned && isOfSignature(check)) {
            CheckVerdict skipped;
            skipped.state = CheckState::Skipped;
            skipped.code = u"unsignedProfile"_s;
            skipped.happened = tr("The profile %1 sends deliveries without a signature, as HighLevel did until 2026.")
                                   .arg(m_plan.profile);
            settleCheck(index, check, skipped);
            continue;
        }
        setCheckState(index, check, CheckState::Running);
        Task<Result<Trap>> sending = sendTrap(index, check, how);
        const Result<Trap> trap = co_await sending;
        if (!trap)
            co_return failure(trap.error());
        sprung.append(*trap);
    }
    co_return sprung;
}

/*! Whether deliveries of the kind come with two types, and name the provider, by which they can be told apart. */
bool Run::hasOtherType(int index) const
{
    const Providers::Kind kind = m_result.kinds.at(index).kind;
    return m_plan.side("C19"_L1) == "observed"_L1 &&
           (kind == Providers::Kind::SmsChannel || kind == Providers::Kind::EmailChannel);
}

CheckVerdict Run::judged(const Trap &trap, bool isOver) const
{
    if (isForged(trap.check))
        return judgeForged(trap, m_all, isOver);
    switch (trap.check) {
    case CheckId::OddBytes:
    case CheckId::OddMembers:
        return judgeOdd(trap, m_all, isOver);
    case CheckId::ReplyType:
        return judgeReplyType(trap, m_result.kinds.at(trap.kind).kind, m_result.kinds.at(trap.kind).providerId, m_all,
                              isOver);
    case CheckId::Duplicate:
        return judgeDuplicate(trap, m_all, isOver);
    case CheckId::WorkFirst:
        return judgeWorkFirst(trap, m_all, isOver);
    case CheckId::EarlyStatus:
        return judgeEarlyStatus(trap, m_all, isOver);
    default:
        break;
    }
    return {};
}

Task<Result<>> Run::runChecks(int index)
{
    Task<Result<QList<Trap>>> springing = springTraps(index);
    const Result<QList<Trap>> traps = co_await springing;
    if (!traps)
        co_return failure(traps.error());
    // Of a duplicate the first reply is enough for now: a second may come until the run ends.
    const auto isKnown = [this](const Trap &trap) {
        if (trap.check == CheckId::Duplicate && judgeDuplicate(trap, m_all, true).code != "nothingDone"_L1)
            return true;
        return judged(trap, false).isDecided;
    };
    const Done allKnown = [traps, isKnown] {
        return std::all_of(traps->begin(), traps->end(), isKnown);
    };
    // Who answers 2xx to a forged delivery may still do nothing: that takes a hop's time to tell.
    const Result<> waited = co_await waitUntil(allKnown, m_plan.hopTimeout);
    if (!waited)
        co_return failure(waited.error());
    const Done allAnswered = [this, traps] {
        return std::all_of(traps->begin(), traps->end(),
                           [this](const Trap &trap) { return !deliveriesOf(trap, m_all).isEmpty(); });
    };
    const std::chrono::milliseconds rest = m_plan.hopTimeout + Slack;
    const Result<> answered = co_await waitUntil(allAnswered, rest);
    if (!answered)
        co_return failure(answered.error());
    for (const Trap &trap : *traps) {
        if (trap.check != CheckId::Duplicate) {
            settleCheck(index, trap.check, judged(trap, true));
            continue;
        }
        const Result<> again = co_await deliverAgain(trap);
        if (!again)
            co_return failure(again.error());
    }
    joinSameCause(index);
    Task<Result<>> looking = lookForSdk(index);
    co_return co_await looking;
}

/*! Who checks rewritten JSON fails on odd members for the same reason: said once. */
void Run::joinSameCause(int index)
{
    const QString code = u"reserialised"_s;
    const QList<Check> checks = m_result.kinds.at(index).checks;
    const auto failed = [&checks, &code](CheckId id) {
        return std::any_of(checks.begin(), checks.end(),
                           [&](const Check &check) { return check.id == id && check.code == code; });
    };
    if (!failed(CheckId::OddBytes) || !failed(CheckId::OddMembers))
        return;
    CheckVerdict same;
    same.state = CheckState::Skipped;
    same.code = u"sameCause"_s;
    same.happened = tr("Refused for the same reason as odd bytes.");
    settleCheck(index, CheckId::OddMembers, same);
}

/*! Whether the endpoint answers 2xx to such a delivery. */
Task<Result<bool>> Run::isTaken(int index, QJsonObject delivery)
{
    Task<Result<Trap>> sending = sendTrap(index, CheckId::AnswerTime, delivery);
    const Result<Trap> trap = co_await sending;
    if (!trap)
        co_return failure(trap.error());
    m_traps.removeLast(); // a question, not a part of the test
    const Done answered = [this, wanted = *trap] {
        return !deliveriesOf(wanted, m_all).isEmpty();
    };
    const std::chrono::milliseconds limit = 2 * m_plan.hopTimeout + Slack;
    const Result<> waited = co_await waitUntil(answered, limit);
    if (!waited)
        co_return failure(waited.error());
    const QList<Exchange> deliveries = deliveriesOf(*trap, m_all);
    co_return !deliveries.isEmpty() && deliveries.constFirst().isAccepted();
}

/*!
    Who takes a stranger's signature, but refuses it as soon as the payload carries the app's id, has the official SDK's
    middleware: it checks nothing else.
*/
Task<Result<>> Run::lookForSdk(int index)
{
    auto &checks = m_result.kinds[index].checks;
    const auto failed = std::find_if(checks.begin(), checks.end(), [](const Check &check) {
        return check.id == CheckId::WrongKey && check.state == CheckState::Failed;
    });
    if (failed == checks.end())
        co_return Result<>();
    QJsonObject withAppId;
    withAppId.insert(u"signing"_s, u"wrong"_s);
    withAppId.insert(u"withAppId"_s, true);
    Task<Result<bool>> asking = isTaken(index, withAppId);
    const Result<bool> taken = co_await asking;
    if (!taken)
        co_return failure(taken.error());
    for (Check &check : m_result.kinds[index].checks) {
        if (!*taken && isForged(check.id) && check.state == CheckState::Failed) {
            check.code = u"sdkMiddleware"_s;
            check.advice = sdkAdvice();
        }
    }
    co_return Result<>();
}

/*! A right signature was refused: what the endpoint takes in its place tells why. */
Task<Result<>> Run::explainRefusal(int index)
{
    constexpr int AnswerHop = 2;
    const Hop answer = m_result.kinds.at(index).hops.value(AnswerHop);
    if (answer.problem != Problem::ClientError || answer.evidence.isEmpty() ||
        (answer.evidence.constFirst().status != 401 && answer.evidence.constFirst().status != 403) ||
        m_plan.side("C2"_L1) == "unsigned"_L1)
        co_return Result<>();
    const QList<std::pair<QJsonObject, QString>> questions{
        {asked({{u"withAppId"_s, true}}), sdkAdvice()},
        {asked({{u"signing"_s, u"retired"_s}}),
         tr("Your bridge still wants the retired header x-wh-signature, which HighLevel sends no more: check "
            "x-ghl-signature with Ed25519 over the raw body.")},
        {asked({{u"form"_s, u"spaced"_s}}),
         tr("Your bridge checks the signature over JSON that it wrote anew with spaces, as Python's json.dumps() does: "
            "check the raw body, before parsing.")},
    };
    for (const auto &[how, advice] : questions) {
        Task<Result<bool>> asking = isTaken(index, how);
        const Result<bool> taken = co_await asking;
        if (!taken)
            co_return failure(taken.error());
        if (*taken) {
            m_result.kinds[index].hops[AnswerHop].advice = advice;
            emit hopChanged(index, AnswerHop);
            break;
        }
    }
    co_return Result<>();
}

void Run::setCheckState(int index, CheckId check, CheckState state)
{
    CheckVerdict verdict;
    verdict.state = state;
    settleCheck(index, check, verdict);
}

void Run::settleCheck(int index, CheckId check, const CheckVerdict &reached)
{
    if (reached.state == CheckState::Running)
        m_checkMarks.insert({index, int(check)}, m_pulse.mark());
    const CheckVerdict verdict = inTime(index, check, reached);
    QList<Check> &checks = m_result.kinds[index].checks;
    for (int i = 0; i < int(checks.size()); ++i) {
        Check &entry = checks[i];
        if (entry.id != check)
            continue;
        entry.state = verdict.state;
        const bool isFine = verdict.state == CheckState::Passed || verdict.state == CheckState::Running;
        entry.code = isFine ? QString() : verdict.code;
        entry.happened = isFine ? QString() : verdict.happened;
        entry.advice = isFine ? QString() : verdict.advice;
        entry.note = verdict.note;
        entry.evidence = verdict.evidence;
        emit checkChanged(index, i);
    }
}

void Run::skipChecks(int index, const QString &code, const QString &happened)
{
    for (const Check &check : QList<Check>(m_result.kinds.at(index).checks)) {
        if (check.state != CheckState::Pending && check.state != CheckState::Running)
            continue;
        CheckVerdict skipped;
        skipped.state = CheckState::Skipped;
        skipped.code = code;
        skipped.happened = happened;
        settleCheck(index, check.id, skipped);
    }
}

} // namespace Linesman::LineTest
