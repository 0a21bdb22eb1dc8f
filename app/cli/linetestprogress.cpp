// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linetestprogress.h"

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "app/core/milliseconds.h"

#include <QJsonArray>

#include <algorithm>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;
using LineTest::CheckState;
using LineTest::HopState;

namespace {

constexpr int TitleWidth = 14;

bool isSettled(const LineTest::Hop &hop)
{
    return hop.state != HopState::Pending && hop.state != HopState::Running;
}

/*! The verdict of the hops alone: the checks come later. */
LineTest::Verdict verdictOfHops(LineTest::KindResult kind)
{
    kind.checks.clear();
    return kind.verdict();
}

Tone toneOfVerdict(LineTest::Verdict verdict)
{
    return verdict == LineTest::Verdict::Passed   ? Tone::Good
           : verdict == LineTest::Verdict::Failed ? Tone::Bad
                                                  : Tone::Warning;
}

} // namespace

LineTestProgress::LineTestProgress(const LineTest::Run &run, bool json)
    : m_run(run)
    , m_json(json)
{
    connect(&run, &LineTest::Run::started, this, &LineTestProgress::showStart);
    connect(&run, &LineTest::Run::hopChanged, this, &LineTestProgress::showHop);
    connect(&run, &LineTest::Run::finished, this, &LineTestProgress::showEnd);
    m_progress.emplace(tr("Testing"));
    connect(&run, &LineTest::Run::checkChanged, this, [this](int kind, int check) {
        if (m_progress)
            m_progress->setWhat(checkTitle(m_run.result().kinds.at(kind).checks.at(check).id));
    });
}

void LineTestProgress::tell(const QString &line, Tone tone) const
{
    m_json ? say(line, tone) : printLine(line, tone);
}

void LineTestProgress::tellPart(const QString &text, Tone tone) const
{
    m_json ? sayPart(text) : printPart(text, tone);
}

void LineTestProgress::showStart()
{
    const LineTest::TestResult &result = m_run.result();
    if (m_json) {
        QJsonArray kinds;
        for (const LineTest::KindResult &kind : result.kinds)
            kinds.append(Providers::kindName(kind.kind));
        printJson({{u"event"_s, u"started"_s},
                   {u"id"_s, result.id},
                   {u"endpoint"_s, result.endpoint},
                   {u"referenceBridge"_s, result.isReferenceBridge},
                   {u"emulator"_s, result.emulatorUrl},
                   {u"profile"_s, result.profile},
                   {u"depth"_s, LineTest::depthName(result.depth)},
                   {u"hopTimeoutMs"_s, qint64(result.hopTimeout.count())},
                   {u"kinds"_s, kinds}});
    }
    tell(result.isReferenceBridge
             ? tr("Line test of the built-in reference bridge, emulator %1, profile %2")
                   .arg(result.emulatorUrl, result.profile)
             : tr("Line test of %1, emulator %2, profile %3").arg(result.endpoint, result.emulatorUrl, result.profile));
}

void LineTestProgress::showHop(int kind, int hop)
{
    const LineTest::KindResult &row = m_run.result().kinds.at(kind);
    const LineTest::Hop &entry = row.hops.at(hop);
    if (hop == 0 && entry.state == HopState::Running)
        tellPart(Providers::kindTitle(row.kind).leftJustified(TitleWidth) + u' ');
    if (!isSettled(entry))
        return;
    if (m_json) {
        QJsonObject json = LineTest::toJson(entry);
        json.insert(u"event"_s, u"hop"_s);
        json.insert(u"kind"_s, Providers::kindName(row.kind));
        json.insert(u"number"_s, hop + 1);
        printJson(json);
    }
    if (!m_settled.insert({kind, hop}).second)
        return;
    if (entry.state == HopState::Passed)
        tellPart(tr("%1 %2  ").arg(LineTest::stepTitle(entry.step), LineTest::durationText(entry.duration)));
    else if (entry.state == HopState::Failed)
        tellPart(
            tr("%1 FAILED after %2  ").arg(LineTest::stepTitle(entry.step), LineTest::durationText(entry.duration)),
            Tone::Bad);
    else if (hop == 0)
        tellPart(Providers::kindTitle(row.kind).leftJustified(TitleWidth) + u' ');
    if (std::all_of(row.hops.begin(), row.hops.end(), isSettled))
        tell(u"-> %1"_s.arg(LineTest::verdictTitle(verdictOfHops(row))), toneOfVerdict(verdictOfHops(row)));
}

/*! Of one hop or check; each reason once, whatever stands in its way. */
void LineTestProgress::tellReason(const QString &where, const QString &happened, const QString &advice,
                                  const QList<Exchange> &evidence)
{
    if (m_told.contains(happened))
        return;
    m_told.insert(happened);
    tell(tr("  %1: %2").arg(where, happened));
    if (!advice.isEmpty())
        tell(u"    %1"_s.arg(advice));
    if (const QString ids = exchanges(evidence); !ids.isEmpty())
        tell(tr("    Exchanges %1; see them with: linesman-cli history show ID").arg(ids));
}

/*! Their ids in history; empty when they are not there. */
QString LineTestProgress::exchanges(const QList<Exchange> &evidence) const
{
    QStringList ids;
    for (const Exchange &exchange : evidence) {
        if (const auto id = m_run.result().historyIds.constFind(exchange.id);
            exchange.id > 0 && id != m_run.result().historyIds.constEnd())
            ids.append(QString::number(*id));
    }
    return ids.join(u", "_s);
}

void LineTestProgress::showHops(const LineTest::KindResult &kind)
{
    for (int i = 0; i < int(kind.hops.size()); ++i) {
        const LineTest::Hop &hop = kind.hops.at(i);
        if (hop.problem == LineTest::Problem::None || hop.problem == LineTest::Problem::EarlierHopFailed)
            continue;
        tellReason(tr("%1, hop %2, %3")
                       .arg(Providers::kindTitle(kind.kind), QString::number(i + 1), LineTest::stepTitle(hop.step)),
                   hop.happened, hop.advice, hop.evidence);
    }
}

void LineTestProgress::showChecks(const LineTest::KindResult &kind)
{
    for (int i = 0; i < int(kind.checks.size()); ++i) {
        const LineTest::Check &check = kind.checks.at(i);
        if (m_json) {
            QJsonObject json = LineTest::toJson(check);
            json.insert(u"event"_s, u"check"_s);
            json.insert(u"kind"_s, Providers::kindName(kind.kind));
            QJsonArray ids;
            for (const Exchange &exchange : check.evidence) {
                if (const qint64 id = m_run.result().historyIds.value(exchange.id); exchange.id > 0 && id > 0)
                    ids.append(id);
            }
            json.insert(u"exchanges"_s, ids);
            printJson(json);
        }
        if (check.state != CheckState::Failed && check.state != CheckState::Warned)
            continue;
        const QString where =
            check.state == CheckState::Failed
                ? tr("%1, check %2 FAILED").arg(Providers::kindTitle(kind.kind), checkTitle(check.id))
                : tr("%1, check %2, warning").arg(Providers::kindTitle(kind.kind), checkTitle(check.id));
        tellReason(where, check.happened,
                   tr("%1 %2 (%3)").arg(checkMeaning(check), check.advice, checkSource(check.id)), check.evidence);
    }
}

void LineTestProgress::showEnd()
{
    m_progress.reset();
    const LineTest::TestResult &result = m_run.result();
    for (const LineTest::KindResult &kind : result.kinds) {
        showHops(kind);
        showChecks(kind);
        if (m_json)
            printJson({{u"event"_s, u"kind"_s},
                       {u"kind"_s, Providers::kindName(kind.kind)},
                       {u"verdict"_s, LineTest::verdictName(kind.verdict())}});
    }
    if (m_json)
        printJson({{u"event"_s, u"finished"_s},
                   {u"id"_s, result.id},
                   {u"verdict"_s, LineTest::verdictName(result.verdict())},
                   {u"durationMs"_s, inMilliseconds(result.duration)},
                   {u"notTested"_s, QJsonArray::fromStringList(notTested(result))}});
    tell(LineTest::summary(result), toneOfVerdict(result.verdict()));
    if (result.depth != LineTest::Depth::Full || result.cancelled) // else the drills follow, and it stands behind them
        tell(tr("Not tested: %1").arg(notTested(result).join(u' ')));
}

} // namespace Linesman::Cli
