// SPDX-License-Identifier: GPL-3.0-or-later
// The checks that concern the app as a whole or take their time: after the kinds, for all of them at once.
#include "app/linetest/run.h"

#include <algorithm>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 RefreshDelay = 1'000; // ms: in which other calls find their token expired, too
constexpr int LeastMessages = 3;       // that find it expired at the same moment
constexpr auto LongestRace = 60s;

/*! The tokens with which calls about \a traps were made. */
QStringList tokensUsed(const QList<Trap> &traps, const QList<Exchange> &log)
{
    QStringList ids;
    for (const Trap &trap : traps) {
        for (const Exchange &call : callsAbout(trap, log)) {
            const QString id = logFact(call, u"tokenId"_s);
            if (call.isAccepted() && !id.isEmpty() && !ids.contains(id))
                ids.append(id);
        }
    }
    return ids;
}

/*! What comes of these is waited for until the run ends: on a busy machine it comes late. */
bool isWaitedFor(CheckId check)
{
    return check == CheckId::OddBytes || check == CheckId::OddMembers || check == CheckId::ReplyType ||
           check == CheckId::WorkFirst;
}

bool isNothing(const QString &code)
{
    return code == MachineBusy || code == "nothingDone"_L1 || code == "noReply"_L1 || code == "notDelivered"_L1;
}

} // namespace

Task<Result<>> Run::runLateChecks()
{
    const bool anySound = [this] {
        for (int index = 0; index < int(m_result.kinds.size()); ++index) {
            if (isSound(index))
                return true;
        }
        return false;
    }();
    if (!anySound)
        co_return Result<>();
    // Tokens last: a bridge that does not refresh can do nothing any more.
    Task<Result<>> early = sendEarly();
    const Result<> sent = co_await early;
    if (!sent)
        co_return failure(sent.error());
    Task<Result<>> expiring = expireTokens();
    const Result<> expired = co_await expiring;
    if (!expired)
        co_return failure(expired.error());
    const Done nothingIsMissing = [this] {
        return std::none_of(m_traps.begin(), m_traps.end(), [this](const Trap &trap) {
            return isWaitedFor(trap.check) && isNothing(judged(trap, true).code);
        });
    };
    const std::chrono::milliseconds limit = m_plan.hopTimeout;
    Task<Result<>> waiting = waitUntil(nothingIsMissing, limit);
    co_return co_await waiting;
}

/*! Lets the tokens that the bridge used expire while several messages are on their way. */
Task<Result<>> Run::expireTokens()
{
    int owner = 0; // the row that has these checks
    QList<int> sound;
    for (int index = 0; index < int(m_result.kinds.size()); ++index) {
        if (isSound(index))
            sound.append(index);
    }
    while (m_result.kinds.at(owner).checks.isEmpty())
        ++owner;
    const QStringList tokens = tokensUsed(m_traps, m_all);
    if (tokens.isEmpty()) {
        CheckVerdict skipped;
        skipped.state = CheckState::Skipped;
        skipped.code = u"noToken"_s;
        skipped.happened = tr("The endpoint used no OAuth token that could expire.");
        settleCheck(owner, CheckId::TokenExpired, skipped);
        settleCheck(owner, CheckId::RefreshOnce, skipped);
        co_return Result<>();
    }
    setCheckState(owner, CheckId::TokenExpired, CheckState::Running);
    setCheckState(owner, CheckId::RefreshOnce, CheckState::Running);
    const qsizetype since = m_all.size();
    for (const QString &id : tokens) {
        QJsonObject which;
        which.insert(u"id"_s, id);
        which.insert(u"refreshDelayMs"_s, RefreshDelay);
        const Emulator::ControlRequest expiring = Emulator::Control::expireTokens(which);
        const Result<ControlReply> expired = co_await m_control.call(expiring);
        if (!expired)
            co_return failure(expired.error());
    }
    QList<Trap> traps;
    for (int i = 0; i < std::max<int>(LeastMessages, int(sound.size())); ++i) {
        const int index = sound.at(i % sound.size());
        const QJsonObject usual;
        Task<Result<Trap>> sending = sendTrap(index, CheckId::TokenExpired, usual);
        const Result<Trap> trap = co_await sending;
        if (!trap)
            co_return failure(trap.error());
        traps.append(*trap);
    }
    const Done decided = [this, traps, tokens, since] {
        return judgeTokenExpired(traps, tokens, m_all.mid(since), false).isDecided;
    };
    // Several messages, each with a refused call, a refresh and a repeated call: a busy machine takes more than a hop's time.
    const std::chrono::milliseconds limit = 3 * m_plan.hopTimeout + std::chrono::milliseconds(RefreshDelay);
    const Result<> waited = co_await waitUntil(decided, limit);
    if (!waited)
        co_return failure(waited.error());
    settleCheck(owner, CheckId::TokenExpired, judgeTokenExpired(traps, tokens, m_all.mid(since), true));
    settleCheck(owner, CheckId::RefreshOnce, judgeRefreshOnce(tokens, m_all));
    co_return Result<>();
}

/*! A message of each kind whose status HighLevel does not take for some seconds; all at once, since it takes those. */
Task<Result<>> Run::sendEarly()
{
    QList<Trap> traps;
    QJsonObject early;
    early.insert(u"raceWindowMs"_s, qint64(m_plan.raceWindow.count()));
    for (int index = 0; index < int(m_result.kinds.size()); ++index) {
        if (!isSound(index))
            continue;
        setCheckState(index, CheckId::EarlyStatus, CheckState::Running);
        Task<Result<Trap>> sending = sendTrap(index, CheckId::EarlyStatus, early);
        const Result<Trap> trap = co_await sending;
        if (!trap)
            co_return failure(trap.error());
        traps.append(*trap);
    }
    const auto decided = [this](const Trap &trap) {
        return judgeEarlyStatus(trap, m_all, false).isDecided;
    };
    const auto tries = [this, traps] {
        qsizetype count = 0;
        for (const Trap &trap : traps)
            count += judgeEarlyStatus(trap, m_all, false).evidence.size();
        return count;
    };
    // Given up is who does not try again for as long as a hop may take, once the window is over.
    const Patience end(m_pulse, LongestRace);
    const Patience window(m_pulse, m_plan.raceWindow);
    Patience quiet(m_pulse, m_plan.raceWindow + m_plan.hopTimeout);
    qsizetype seen = 0;
    while (!std::all_of(traps.begin(), traps.end(), decided) && !quiet.isOver() && !end.isOver()) {
        const Done more = [&seen, tries] {
            return tries() > seen;
        };
        const std::chrono::milliseconds left = quiet.left();
        const Result<> waited = co_await waitUntil(more, left);
        if (!waited)
            co_return failure(waited.error());
        seen = tries();
        quiet = Patience(m_pulse, window.left() + m_plan.hopTimeout);
    }
    for (const Trap &trap : traps)
        settleCheck(trap.kind, CheckId::EarlyStatus, judged(trap, true));
    co_return Result<>();
}

/*! The type of replies, when its trap said nothing against it, or there was none. */
void Run::finishTypes(int index, const QList<Trap> &own)
{
    for (const Check &check : QList<Check>(m_result.kinds.at(index).checks)) {
        if (check.id != CheckId::ReplyType ||
            !(check.state == CheckState::Passed || check.state == CheckState::Pending))
            continue;
        const bool takesBoth = m_plan.side("C1"_L1) == "both"_L1;
        CheckVerdict types = judgeTypesTried(own, m_result.kinds.at(index).kind, takesBoth, m_all);
        if (types.state == CheckState::Passed && check.state == CheckState::Passed) {
            types.note = check.note;
            types.evidence = check.evidence;
        }
        settleCheck(index, CheckId::ReplyType, types);
    }
}

/*! What is judged from the whole run. */
void Run::finishChecks()
{
    for (int index = 0; index < int(m_result.kinds.size()); ++index) {
        QList<Exchange> answered;
        QList<Trap> own;
        for (const Trap &trap : m_traps) {
            if (trap.kind == index && trap.check == CheckId::Duplicate && !m_result.cancelled)
                settleCheck(index, CheckId::Duplicate, judgeDuplicate(trap, m_all, true));
            const QList<Check> checks = m_result.kinds.at(index).checks;
            for (const Check &check : checks) {
                if (trap.kind == index && check.id == trap.check && isWaitedFor(check.id) && isNothing(check.code))
                    settleCheck(index, trap.check, judged(trap, true));
            }
            if (trap.kind == index && trap.check != CheckId::WorkFirst && trap.check != CheckId::Duplicate)
                answered += deliveriesOf(trap, m_all);
            if (trap.kind == index)
                own.append(trap);
        }
        answered.erase(std::remove_if(answered.begin(), answered.end(),
                                      [](const Exchange &delivery) { return !delivery.isAccepted(); }),
                       answered.end());
        if (!answered.isEmpty())
            settleCheck(index, CheckId::AnswerTime, judgeAnswerTime(answered));
        finishTypes(index, own);
    }
    CheckVerdict scopes = judgeScopes(m_traps, m_all);
    if (scopes.state == CheckState::Passed && m_plan.side("grantedScopes"_L1) == "app"_L1) {
        scopes.state = CheckState::Skipped;
        scopes.code = u"allGranted"_s;
        scopes.happened = tr("The emulator grants all scopes of the app, whatever the link asks for.");
    }
    const bool anyCall = !tokensUsed(m_traps, m_all).isEmpty() || scopes.state == CheckState::Failed;
    for (int index = 0; anyCall && index < int(m_result.kinds.size()); ++index)
        settleCheck(index, CheckId::Scopes, scopes);
}

} // namespace Linesman::LineTest
