// SPDX-License-Identifier: GPL-3.0-or-later
// The checks that take their time, and those of tokens and scopes.
#include "app/linetest/judgecheck.h"

#include "app/linetest/apicall.h"
#include "app/oauth/exchangefindings.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LateCheckTexts {
    Q_DECLARE_TR_FUNCTIONS(Linesman::LineTest::LateCheckTexts)
};

bool isRefresh(const Exchange &entry, const QStringList &tokenIds)
{
    const std::optional<ApiCall> call = apiCall(entry);
    return call && call->kind == ApiCall::Kind::Token && tokenIds.contains(logFact(entry, u"tokenId"_s));
}

QList<Exchange> refreshes(const QStringList &tokenIds, const QList<Exchange> &log)
{
    QList<Exchange> found;
    std::copy_if(log.begin(), log.end(), std::back_inserter(found),
                 [&tokenIds](const Exchange &entry) { return isRefresh(entry, tokenIds); });
    return found;
}

} // namespace

CheckVerdict judgeEarlyStatus(const Trap &trap, const QList<Exchange> &log, bool isOver)
{
    CheckVerdict verdict;
    int early = 0;
    for (const Exchange &call : callsAbout(trap, log)) {
        const std::optional<ApiCall> asked = apiCall(call);
        const bool isStatus =
            asked && (asked->kind == ApiCall::Kind::Status || asked->kind == ApiCall::Kind::EmailStatus);
        if (!isStatus)
            continue;
        verdict.evidence.append(call);
        early += !call.isAccepted();
        if (reportsStatus(trap, call)) {
            verdict.isDecided = true;
            verdict.note = early > 0 ? LateCheckTexts::tr("taken at the %1. try").arg(early + 1)
                                     : LateCheckTexts::tr("reported after the window");
            return verdict;
        }
    }
    verdict.isDecided = isOver;
    verdict.state = CheckState::Failed;
    verdict.code = early > 0 ? u"notRetried"_s : u"noStatus"_s;
    verdict.happened = early > 0 ? LateCheckTexts::tr("The status came too early, was refused with %1, and was tried "
                                                      "%n time(s).",
                                                      nullptr, early)
                                       .arg(verdict.evidence.constFirst().status)
                                 : LateCheckTexts::tr("No status was reported for this message.");
    verdict.advice = LateCheckTexts::tr("Retry a 403 with growing pauses for about 30 seconds before you give up: a "
                                        "message becomes updatable some seconds after its webhook.");
    return verdict;
}

namespace {
QString refreshAdvice()
{
    return LateCheckTexts::tr("On a 401 refresh once with POST /oauth/token, grant_type refresh_token, "
                              "keep both tokens of the reply, and repeat the call.");
}

bool isRefusedAsExpired(const Exchange &call)
{
    return logFact(call, u"refusal"_s) == "tokenExpired"_L1;
}

QList<Exchange> refusedAsExpired(const QStringList &tokenIds, const QList<Exchange> &log)
{
    QList<Exchange> found;
    std::copy_if(log.begin(), log.end(), std::back_inserter(found), [&tokenIds](const Exchange &entry) {
        return isRefusedAsExpired(entry) && tokenIds.contains(logFact(entry, u"tokenId"_s));
    });
    return found;
}

bool isSignIn(const Exchange &entry)
{
    return entry.isAccepted() && OAuth::seenCall(entry).grantType == "authorization_code"_L1;
}

bool didSignIn(const QList<Exchange> &log)
{
    return std::any_of(log.begin(), log.end(), isSignIn);
}

CheckVerdict signedInAnew(const QList<Exchange> &expired, const QList<Exchange> &log)
{
    CheckVerdict verdict;
    verdict.isDecided = true;
    verdict.state = CheckState::Failed;
    verdict.code = u"signedInAnew"_s;
    verdict.happened = LateCheckTexts::tr("The access token had expired (401), and your bridge signed in anew in place "
                                          "of a refresh: at HighLevel that takes a person at the consent page.");
    verdict.advice = refreshAdvice();
    verdict.evidence = expired.mid(0, 1) + QList{*std::find_if(log.begin(), log.end(), isSignIn)};
    return verdict;
}
} // namespace

CheckVerdict judgeTokenExpired(const QList<Trap> &traps, const QStringList &tokenIds, const QList<Exchange> &log,
                               bool isOver)
{
    CheckVerdict verdict;
    // The first call with the old token may still be about a message from before it ran out.
    const QList<Exchange> expired = refusedAsExpired(tokenIds, log);
    QList<Exchange> others;
    int reported = 0;
    for (const Trap &trap : traps) {
        const QList<Exchange> calls = callsAbout(trap, log);
        reported += std::any_of(calls.begin(), calls.end(),
                                [&trap](const Exchange &call) { return reportsStatus(trap, call); });
        for (const Exchange &call : calls) {
            if (!isRefusedAsExpired(call) && !call.isAccepted())
                others.append(call);
        }
    }
    const QList<Exchange> renewals = refreshes(tokenIds, log);
    verdict.evidence = expired.mid(0, 1) + renewals.mid(0, 1);
    if (reported == traps.size()) {
        verdict.isDecided = true;
        if (renewals.isEmpty() && !expired.isEmpty() && didSignIn(log))
            return signedInAnew(expired, log);
        verdict.note = !renewals.isEmpty()  ? LateCheckTexts::tr("refreshed")
                       : !expired.isEmpty() ? LateCheckTexts::tr("signed in anew")
                                            : LateCheckTexts::tr("a token of its own for each message");
        return verdict;
    }
    verdict.isDecided = isOver;
    verdict.state = CheckState::Failed;
    const auto refused = std::find_if(log.begin(), log.end(), [](const Exchange &entry) {
        const std::optional<ApiCall> call = apiCall(entry); // a refresh token that is none has no family to know it by
        return call && call->kind == ApiCall::Kind::Token && !entry.isAccepted();
    });
    if (refused != log.end()) {
        verdict.code = u"refreshRefused"_s;
        verdict.happened = LateCheckTexts::tr("The refresh was refused: %1.").arg(refusalText(*refused));
        verdict.advice =
            LateCheckTexts::tr("Keep the refresh token of each reply, and send it once, with client id and "
                               "secret as a form.");
        verdict.evidence = {*refused};
    } else if (!renewals.isEmpty()) {
        verdict.code = u"notRepeated"_s;
        verdict.happened = LateCheckTexts::tr("The token was refreshed, but the call that had been refused was not "
                                              "repeated: %1 of %n message(s) got a status.",
                                              nullptr, int(traps.size()))
                               .arg(reported);
        verdict.advice = LateCheckTexts::tr("Repeat the call once with the new token.");
    } else if (!expired.isEmpty()) {
        verdict.code = u"notRefreshed"_s;
        verdict.happened = LateCheckTexts::tr("The access token had expired (401), and nothing refreshed it.");
        verdict.advice = refreshAdvice();
    } else {
        verdict.code = u"noStatus"_s;
        verdict.happened = LateCheckTexts::tr("%1 of %n message(s) got a status after the token had expired.", nullptr,
                                              int(traps.size()))
                               .arg(reported);
        verdict.advice = LateCheckTexts::tr("Look at your bridge's log at this moment.");
        verdict.evidence = others.mid(0, 1);
    }
    return verdict;
}

CheckVerdict judgeRefreshOnce(const QStringList &tokenIds, const QList<Exchange> &log)
{
    CheckVerdict verdict;
    verdict.isDecided = true;
    const QList<Exchange> renewals = refreshes(tokenIds, log);
    verdict.evidence = renewals;
    if (renewals.isEmpty()) {
        verdict.state = CheckState::Skipped;
        verdict.code = u"noRefresh"_s;
        verdict.happened = LateCheckTexts::tr("Nothing was refreshed.");
        return verdict;
    }
    QHash<QString, int> counts;
    int most = 0;
    for (const Exchange &entry : renewals)
        most = std::max(most, ++counts[logFact(entry, u"tokenId"_s)]);
    if (most > 1) {
        verdict.state = CheckState::Failed;
        verdict.code = u"refreshedInParallel"_s;
        verdict.happened =
            LateCheckTexts::tr("One refresh token was sent %n time(s) at the same moment.", nullptr, most);
        verdict.advice = LateCheckTexts::tr("Let one refresh run per location, and all other calls wait for its "
                                            "result; with several processes, take a lock in the database.");
    }
    return verdict;
}

CheckVerdict judgeScopes(const QList<Trap> &traps, const QList<Exchange> &log)
{
    CheckVerdict verdict;
    verdict.isDecided = true;
    for (const Trap &trap : traps) {
        for (const Exchange &call : callsAbout(trap, log)) {
            const QString refusal = logFact(call, u"refusal"_s);
            if (!refusal.startsWith("scopeMissing "_L1))
                continue;
            verdict.state = CheckState::Failed;
            verdict.code = u"scopeMissing"_s;
            verdict.happened =
                LateCheckTexts::tr("A call was refused for want of the scope %1.").arg(refusal.section(u' ', 1));
            verdict.advice = LateCheckTexts::tr("Add the scope to the app in the developer portal and to the install "
                                                "link, then let each customer consent again.");
            verdict.evidence = {call};
            return verdict;
        }
    }
    return verdict;
}

} // namespace Linesman::LineTest
