// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/apiconnection.h"
#include "app/cli/controltoken.h"
#include "app/cli/requestlines.h"
#include "app/cli/terminal.h"
#include "app/cli/tokenwatch.h"
#include "app/core/redaction.h"
#include "app/linetest/clientcalls.h"
#include "app/linetest/controlclient.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonArray>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using LineTest::ClientCalls;
using LineTest::ControlClient;

namespace {

constexpr auto LookFor = 1000ms; // one look at the log waits so long for something new

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::ClientWatch)
public:
    static QString begun(const QString &url)
    {
        return tr("The access token ran out. Have your program call %1 now, best several times at once; Ctrl+C judges.")
            .arg(url);
    }
};

/*! How `token watch --client` is under way; a stop signal ends the watching, and then it is judged. */
struct ClientRun {
    ControlClient control;
    HighLevel::Install install;
    QDeadlineTimer end{QDeadlineTimer::Forever};
    bool isStopped = false;
    bool json = false;
};

void tellCall(const Exchange &entry, bool json)
{
    const OAuth::SeenCall call = OAuth::seenCall(entry);
    const QString reason = refusalReason(entry, LineTest::logFact(entry, u"refusal"_s));
    if (json) {
        QJsonObject line{{u"event"_s, u"call"_s},
                         {u"at"_s, entry.startedAt.toUTC().toString(Qt::ISODateWithMs)},
                         {u"method"_s, entry.method},
                         {u"url"_s, redacted(entry.url)},
                         {u"status"_s, entry.status}};
        if (!call.grantType.isEmpty())
            line.insert(u"grantType"_s, call.grantType);
        if (!reason.isEmpty())
            line.insert(u"reason"_s, reason);
        printJson(line);
        return;
    }
    printLine({{entry.startedAt.toLocalTime().toString(u"HH:mm:ss.zzz"_s) + u"  "_s, Tone::Faint},
               {entry.method.leftJustified(6) + u' ' + redacted(entry.url) + u"  "_s},
               {statusWord(entry.status), toneOfStatus(entry.status)},
               {u"  "_s + call.grantType, Tone::Faint}});
    if (!reason.isEmpty())
        printLine(u"    "_s + reason, Tone::Warning);
}

int tellVerdict(const ClientCalls &calls, bool json)
{
    const ClientCalls::Verdict verdict = calls.verdict();
    const bool isGood = verdict == ClientCalls::Verdict::Good;
    const QList<Finding> findings = calls.findings();
    if (json) {
        QJsonArray found;
        for (const Finding &finding : findings)
            found.append(finding.toJson());
        printJson({{u"event"_s, u"verdict"_s},
                   {u"verdict"_s, LineTest::verdictName(verdict)},
                   {u"calls"_s, qint64(calls.count())},
                   {u"refusals"_s, calls.refusals()},
                   {u"refreshes"_s, calls.refreshes()},
                   {u"findings"_s, found}});
        return isGood ? Passed : CheckFailed;
    }
    printLine(LineTest::verdictSentence(verdict), isGood ? Tone::Good : Tone::Bad);
    for (const Finding &finding : findings)
        printLine(u"  %1 %2: %3 %4 (%5)"_s.arg(finding.id, finding.title, finding.meaning, finding.nextStep,
                                               finding.evidence));
    return isGood ? Passed : CheckFailed;
}

void takeCalls(const LineTest::LogPage &page, ClientCalls &calls, bool json)
{
    for (const Exchange &entry : page.entries) {
        if (calls.take(entry))
            tellCall(entry, json);
    }
}

Task<int> watchCalls(ClientRun *run)
{
    const HighLevel::Install install = run->install;
    const Result<qint64> begun = co_await LineTest::expireAccessTokens(&run->control, install);
    if (!begun)
        co_return run->isStopped ? int(Interrupted) : couldNotStart(begun.error());
    if (run->json)
        printJson({{u"event"_s, u"expired"_s}, {u"url"_s, run->control.baseUrl().toString()}});
    else
        say(Texts::begun(run->control.baseUrl().toString()));
    qint64 after = *begun;
    ClientCalls calls;
    while (!run->isStopped && !run->end.hasExpired()) {
        const auto rest = std::chrono::milliseconds(run->end.isForever() ? LookFor.count() : run->end.remainingTime());
        const auto wait = std::min<std::chrono::milliseconds>(LookFor, rest);
        const Result<LineTest::LogPage> page = co_await run->control.log(after, wait);
        if (!page && run->isStopped)
            break;
        if (!page)
            co_return callFailed(page.error());
        after = page->next;
        takeCalls(*page, calls, run->json);
    }
    run->control.resume();
    const Result<LineTest::LogPage> last = co_await LineTest::drain(&run->control, after);
    if (!last)
        co_return callFailed(last.error());
    takeCalls(*last, calls, run->json);
    co_return tellVerdict(calls, run->json);
}

} // namespace

int watchClient(const ConnectionOptions &emulator, const QString &location, std::chrono::milliseconds runTime,
                bool json)
{
    ClientRun run;
    const Result<> ready = useEmulator(&run.control, {emulator.emulator, emulator.controlTokenFile, emulator.caFile});
    if (!ready)
        return notOpened(ready.error());
    run.install.id = location;
    run.json = json;
    if (runTime > 0ms)
        run.end.setRemainingTime(runTime);
    return runToEnd(watchCalls(&run), run.control, [&run] {
        run.isStopped = true;
        run.control.cancel();
    });
}

} // namespace Linesman::Cli
