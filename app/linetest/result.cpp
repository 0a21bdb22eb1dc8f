// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/result.h"

#include "app/core/milliseconds.h"
#include "app/core/pulse.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;

namespace {
struct ResultWords {
    Q_DECLARE_TR_FUNCTIONS(Linesman::LineTest::ResultWords)
};

} // namespace

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Running:
        return u"running"_s;
    case Verdict::Passed:
        return u"passed"_s;
    case Verdict::Failed:
        return u"failed"_s;
    case Verdict::Skipped:
        return u"skipped"_s;
    case Verdict::Cancelled:
        break;
    }
    return u"cancelled"_s;
}

QString verdictTitle(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Running:
        //: Verdict of a line test
        return ResultWords::tr("running");
    case Verdict::Passed:
        //: Verdict of a line test
        return ResultWords::tr("passed");
    case Verdict::Failed:
        //: Verdict of a line test
        return ResultWords::tr("failed");
    case Verdict::Skipped:
        //: Verdict of a line test
        return ResultWords::tr("skipped");
    case Verdict::Cancelled:
        break;
    }
    //: Verdict of a line test
    return ResultWords::tr("cancelled");
}

QList<Hop> hopsOf(Providers::Kind kind)
{
    const bool isCall = kind == Providers::Kind::Call;
    const QList<Step> steps =
        isCall ? QList{Step::InboundCall, Step::OutboundCall, Step::Recording, Step::CallThread}
               : QList{Step::Send, Step::Deliver, Step::Answer, Step::Status, Step::Reply, Step::Thread};
    QList<Hop> hops;
    for (const Step step : steps) {
        Hop hop;
        hop.step = step;
        hops.append(hop);
    }
    return hops;
}

Verdict KindResult::verdict() const
{
    const auto has = [this](HopState state) {
        return std::any_of(hops.begin(), hops.end(), [state](const Hop &hop) { return hop.state == state; });
    };
    if (const Hop *failed = failedHop())
        return failed->problem == Problem::Cancelled ? Verdict::Cancelled : Verdict::Failed;
    if (checkCount(CheckState::Failed) > 0)
        return Verdict::Failed;
    if (has(HopState::Pending) || has(HopState::Running))
        return Verdict::Running;
    if (!has(HopState::Skipped) && checkCount(CheckState::Pending) + checkCount(CheckState::Running) > 0)
        return Verdict::Running;
    return has(HopState::Skipped) || isUntested() ? Verdict::Skipped : Verdict::Passed;
}

bool KindResult::isUntested() const
{
    return std::any_of(hops.begin(), hops.end(), [](const Hop &hop) { return hop.problem == Problem::MachineBusy; }) ||
           std::any_of(checks.begin(), checks.end(), [](const Check &check) { return check.code == MachineBusy; });
}

const Hop *KindResult::failedHop() const
{
    const auto failed =
        std::find_if(hops.begin(), hops.end(), [](const Hop &hop) { return hop.state == HopState::Failed; });
    return failed == hops.end() ? nullptr : &*failed;
}

int KindResult::checkCount(CheckState state) const
{
    return int(
        std::count_if(checks.begin(), checks.end(), [state](const Check &check) { return check.state == state; }));
}

Verdict TestResult::verdict() const
{
    int passed = 0;
    int failed = 0;
    bool isBusy = false;
    for (const KindResult &kind : kinds) {
        isBusy = isBusy || kind.isUntested();
        passed += kind.verdict() == Verdict::Passed;
        failed += kind.verdict() == Verdict::Failed;
    }
    if (cancelled)
        return Verdict::Cancelled;
    if (failed > 0)
        return Verdict::Failed;
    if (!finished)
        return Verdict::Running;
    return passed > 0 && !isBusy ? Verdict::Passed : Verdict::Skipped;
}

QString durationText(std::chrono::microseconds duration)
{
    const double ms = inMilliseconds(duration);
    if (ms < 10)
        //: A duration in milliseconds
        return ResultWords::tr("%1 ms").arg(QLocale().toString(ms, 'f', 1));
    if (ms < 1000)
        return ResultWords::tr("%1 ms").arg(QLocale().toString(qRound(ms)));
    //: A duration in seconds
    return ResultWords::tr("%1 s").arg(QLocale().toString(ms / 1000.0, 'f', 1));
}

namespace {
/*! "43 checks passed, 1 warning." for the end of a summary; empty at depth basic. */
QString checkSummary(const TestResult &result)
{
    int passed = 0;
    int warned = 0;
    int failed = 0;
    for (const KindResult &kind : result.kinds) {
        passed += kind.checkCount(CheckState::Passed);
        warned += kind.checkCount(CheckState::Warned);
        failed += kind.checkCount(CheckState::Failed);
    }
    QString text;
    if (failed > 0)
        text += u' ' + ResultWords::tr("%n check(s) failed.", nullptr, failed);
    if (warned > 0)
        text += u' ' + ResultWords::tr("%n check(s) warn.", nullptr, warned);
    if (passed > 0)
        text += u' ' + ResultWords::tr("%n check(s) passed.", nullptr, passed);
    return text;
}

QString kindSummary(const TestResult &result)
{
    int passed = 0;
    int skipped = 0;
    for (const KindResult &kind : result.kinds) {
        passed += kind.verdict() == Verdict::Passed;
        skipped += kind.verdict() == Verdict::Skipped;
    }
    const int asked = int(result.kinds.size());
    const QString time = durationText(result.duration);
    switch (result.verdict()) {
    case Verdict::Running:
        return ResultWords::tr("%1 of %n kind(s) done.", nullptr, asked).arg(passed + skipped);
    case Verdict::Passed:
        if (skipped > 0)
            return ResultWords::tr("%1 of %n kind(s) passed in %2, the rest was skipped.", nullptr, asked)
                .arg(QString::number(passed), time);
        return ResultWords::tr("%n kind(s) passed in %1.", nullptr, asked).arg(time);
    case Verdict::Failed:
        return ResultWords::tr("%1 of %n kind(s) passed in %2.", nullptr, asked).arg(QString::number(passed), time);
    case Verdict::Skipped:
        if (std::any_of(result.kinds.begin(), result.kinds.end(), std::mem_fn(&KindResult::isUntested)))
            return busySummary();
        return ResultWords::tr("Nothing was tested: every kind was skipped.");
    case Verdict::Cancelled:
        break;
    }
    return ResultWords::tr("Cancelled after %1.").arg(time);
}

} // namespace

QString summary(const TestResult &result)
{
    return kindSummary(result) + checkSummary(result);
}

QStringList notTested(const TestResult &result)
{
    QStringList sentences;
    QStringList kinds;
    QStringList checks;
    for (const KindResult &kind : result.kinds) {
        const bool isHopMissing = std::any_of(kind.hops.begin(), kind.hops.end(),
                                              [](const Hop &hop) { return hop.state == HopState::Skipped; });
        if (isHopMissing && kind.verdict() == Verdict::Skipped)
            kinds.append(Providers::kindTitle(kind.kind));
        for (const Check &check : kind.checks) {
            if (check.state == CheckState::Skipped && !checks.contains(checkTitle(check.id)))
                checks.append(checkTitle(check.id));
        }
    }
    if (!kinds.isEmpty())
        sentences.append(ResultWords::tr("The kind(s) %1.").arg(kinds.join(u", "_s)));
    if (result.depth == Depth::Basic)
        sentences.append(
            ResultWords::tr("Signatures, duplicates, early statuses and tokens (depth strict tests them)."));
    else if (!checks.isEmpty())
        sentences.append(ResultWords::tr("Of the checks: %1.").arg(checks.join(u", "_s)));
    sentences.append(
        result.depth == Depth::Full
            ? ResultWords::tr("HighLevel itself.")
            : ResultWords::tr("Outages, rate limits and other troubles that need drills; HighLevel itself."));
    return sentences;
}

QJsonObject toJson(const Hop &hop)
{
    QJsonObject json{
        {u"hop"_s, stepName(hop.step)},
        {u"state"_s, stateName(hop.state)},
        {u"durationMs"_s, inMilliseconds(hop.duration)},
    };
    if (hop.startedAt.isValid())
        json.insert(u"startedAt"_s, hop.startedAt.toUTC().toString(Qt::ISODateWithMs));
    if (!hop.note.isEmpty())
        json.insert(u"note"_s, hop.note);
    if (hop.problem != Problem::None) {
        json.insert(u"problem"_s, problemName(hop.problem));
        json.insert(u"happened"_s, hop.happened);
        json.insert(u"advice"_s, hop.advice);
    }
    return json;
}

QJsonObject toJson(const KindResult &kind)
{
    QJsonArray hops;
    for (const Hop &hop : kind.hops) {
        QJsonObject json = toJson(hop);
        QJsonArray evidence;
        for (const Exchange &exchange : hop.evidence)
            evidence.append(toJson(exchange));
        json.insert(u"evidence"_s, evidence);
        hops.append(json);
    }
    QJsonArray checks;
    for (const Check &check : kind.checks) {
        QJsonObject json = toJson(check);
        QJsonArray evidence;
        for (const Exchange &exchange : check.evidence)
            evidence.append(toJson(exchange));
        json.insert(u"evidence"_s, evidence);
        checks.append(json);
    }
    return {
        {u"checks"_s, checks},
        {u"kind"_s, Providers::kindName(kind.kind)},
        {u"verdict"_s, verdictName(kind.verdict())},
        {u"durationMs"_s, inMilliseconds(kind.duration)},
        {u"providerId"_s, kind.providerId},
        {u"locationId"_s, kind.locationId},
        {u"contactId"_s, kind.contactId},
        {u"conversationId"_s, kind.conversationId},
        {u"messageId"_s, kind.messageId},
        {u"replyId"_s, kind.replyId},
        {u"hops"_s, hops},
    };
}

QList<BehaviourSwitch> behaviourSwitches(const QJsonObject &profile)
{
    QList<BehaviourSwitch> list;
    for (const QJsonValue &value : profile.value(u"switches"_s).toArray()) {
        const QJsonObject item = value.toObject();
        list.append({item.value(u"id"_s).toString(), item.value(u"topic"_s).toString(),
                     item.value(u"side"_s).toString(), item.value(u"source"_s).toString()});
    }
    return list;
}

QJsonObject toJson(const TestResult &result)
{
    QJsonArray switches;
    for (const BehaviourSwitch &item : result.switches)
        switches.append(QJsonObject{
            {u"id"_s, item.id}, {u"topic"_s, item.topic}, {u"side"_s, item.side}, {u"source"_s, item.source}});
    QJsonArray kinds;
    for (const KindResult &kind : result.kinds)
        kinds.append(toJson(kind));
    return {
        {u"id"_s, result.id},
        {u"linesman"_s, QStringLiteral(LINESMAN_VERSION)},
        {u"verdict"_s, verdictName(result.verdict())},
        {u"endpoint"_s, result.endpoint},
        {u"referenceBridge"_s, result.isReferenceBridge},
        {u"emulator"_s, result.emulatorUrl},
        {u"profile"_s, result.profile},
        {u"switches"_s, switches},
        {u"seed"_s, qint64(result.seed)},
        {u"hopTimeoutMs"_s, qint64(result.hopTimeout.count())},
        {u"depth"_s, depthName(result.depth)},
        {u"notTested"_s, QJsonArray::fromStringList(notTested(result))},
        {u"startedAt"_s, result.startedAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"durationMs"_s, inMilliseconds(result.duration)},
        {u"kinds"_s, kinds},
    };
}

} // namespace Linesman::LineTest
