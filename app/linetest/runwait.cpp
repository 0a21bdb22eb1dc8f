// SPDX-License-Identifier: GPL-3.0-or-later
// How a run waits, and what a wait says when this process came to its turn too late.
#include "app/linetest/run.h"

#include <QCoroTimer>

#include <QDeadlineTimer>

#include <algorithm>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto PollLimit = 5s;         // of one long poll
constexpr auto QuietAfterRefusal = 2s; // in which a bridge may try something else
constexpr auto EmptyPollPause = 20ms;  // so that an emulator that answers at once is not asked in a tight loop

/*! Whether more time might have made another verdict of it. */
bool isOfTime(const CheckVerdict &verdict)
{
    static const QStringList codes{u"notDelivered"_s, u"noAnswer"_s, u"nothingDone"_s, u"noReply"_s,
                                   u"notRetried"_s,   u"noStatus"_s, u"notRepeated"_s, u"notRefreshed"_s,
                                   u"slowAnswer"_s,   u"workFirst"_s};
    // A delivery without an answer ran into the emulator's limit.
    return codes.contains(verdict.code) || (!verdict.evidence.isEmpty() && verdict.evidence.constFirst().status == 0);
}

} // namespace

bool Run::isOfTime(Problem problem)
{
    switch (problem) {
    case Problem::EmulatorSilent:
    case Problem::NotDelivered:
    case Problem::NoConnection:
    case Problem::NoAnswer:
    case Problem::NoStatus:
    case Problem::StatusOnlyPending:
    case Problem::StatusTooEarly:
    case Problem::NoReply:
    case Problem::NoInboundCall:
    case Problem::NoOutboundCall:
    case Problem::NoRecording:
        return true;
    default:
        return false;
    }
}

/*! \a verdict, or that nothing is known since this machine was too busy while the check ran. */
CheckVerdict Run::inTime(int index, CheckId check, const CheckVerdict &verdict) const
{
    const bool isBad = verdict.state == CheckState::Failed || verdict.state == CheckState::Warned;
    const Pulse::Mark since = m_checkMarks.value({index, int(check)}, m_runMark);
    if (!isBad || !LineTest::isOfTime(verdict) || !m_pulse.wasLateSince(since))
        return verdict;
    CheckVerdict busy;
    busy.isDecided = verdict.isDecided;
    busy.state = CheckState::Skipped;
    busy.code = MachineBusy;
    busy.happened = busyText();
    busy.advice = busyAdvice();
    busy.evidence = verdict.evidence;
    return busy;
}

/*!
    Judges what the log shows until it is decided or \a limit has passed. A refusal ends the wait early, once the bridge
    has been quiet: it may have tried something else.
*/
Task<Result<Judgement>> Run::watch(Judge judge, std::chrono::milliseconds limit)
{
    const Patience deadline(m_pulse, limit);
    const std::chrono::milliseconds quietTime = std::min<std::chrono::milliseconds>(limit, QuietAfterRefusal);
    Patience quiet(m_pulse, quietTime);
    while (true) {
        const Judgement judgement = judge(m_log);
        if (judgement.stand != Judgement::Stand::Open || deadline.isOver() || (judgement.isRefused && quiet.isOver()))
            co_return judgement;
        const std::chrono::milliseconds left =
            judgement.isRefused ? std::min(deadline.left(), quiet.left()) : deadline.left();
        const std::chrono::milliseconds remaining = std::max<std::chrono::milliseconds>(1ms, left);
        const std::chrono::milliseconds wait = std::min<std::chrono::milliseconds>(remaining, PollLimit);
        const qsizetype before = m_log.size();
        const QDeadlineTimer tooFast(EmptyPollPause);
        const Result<> taken = co_await takeLog(wait);
        if (!taken)
            co_return failure(taken.error());
        if (m_log.size() != before)
            quiet = Patience(m_pulse, quietTime);
        else if (!tooFast.hasExpired())
            co_await QCoro::sleepFor(EmptyPollPause);
    }
}

/*! Takes the log as it comes until \a done says so or \a limit has passed. */
Task<Result<>> Run::waitUntil(Done done, std::chrono::milliseconds limit)
{
    const Patience deadline(m_pulse, limit);
    while (!done() && !deadline.isOver()) {
        const std::chrono::milliseconds remaining = std::max<std::chrono::milliseconds>(1ms, deadline.left());
        const std::chrono::milliseconds wait = std::min<std::chrono::milliseconds>(remaining, PollLimit);
        const qsizetype before = m_all.size();
        const QDeadlineTimer tooFast(EmptyPollPause);
        const Result<> taken = co_await takeLog(wait);
        if (!taken)
            co_return failure(taken.error());
        if (m_all.size() == before && !tooFast.hasExpired())
            co_await QCoro::sleepFor(EmptyPollPause);
    }
    co_return Result<>();
}

} // namespace Linesman::LineTest
