// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linetestprogress.h"

#include "app/cli/command.h"
#include "app/cli/terminal.h"

#include <QJsonArray>

#include <algorithm>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;
using LineTest::HopState;

namespace {
bool isSettled(const LineTest::Hop &hop)
{
    return hop.state != HopState::Pending && hop.state != HopState::Running;
}
} // namespace

LineTestProgress::LineTestProgress(const LineTest::Run &run, bool json)
    : m_run(run)
    , m_json(json)
{
    connect(&run, &LineTest::Run::started, this, &LineTestProgress::showStart);
    connect(&run, &LineTest::Run::hopChanged, this, &LineTestProgress::showHop);
    connect(&run, &LineTest::Run::finished, this, &LineTestProgress::showEnd);
}

void LineTestProgress::showStart() const
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
                   {u"hopTimeoutMs"_s, qint64(result.hopTimeout.count())},
                   {u"kinds"_s, kinds}});
    }
    say(result.isReferenceBridge
            ? tr("Line test of the built-in reference bridge, emulator %1, profile %2")
                  .arg(result.emulatorUrl, result.profile)
            : tr("Line test of %1, emulator %2, profile %3").arg(result.endpoint, result.emulatorUrl, result.profile));
}

void LineTestProgress::showHop(int kind, int hop) const
{
    const LineTest::KindResult &row = m_run.result().kinds.at(kind);
    const LineTest::Hop &entry = row.hops.at(hop);
    if (hop == 0 && entry.state == HopState::Running)
        sayPart(Providers::kindTitle(row.kind).leftJustified(14) + u' ');
    if (!isSettled(entry))
        return;
    if (m_json) {
        QJsonObject json = LineTest::toJson(entry);
        json.insert(u"event"_s, u"hop"_s);
        json.insert(u"kind"_s, Providers::kindName(row.kind));
        json.insert(u"number"_s, hop + 1);
        printJson(json);
    }
    if (entry.state == HopState::Passed)
        sayPart(tr("%1 %2  ").arg(LineTest::stepTitle(entry.step), LineTest::durationText(entry.duration)));
    else if (entry.state == HopState::Failed)
        sayPart(
            tr("%1 FAILED after %2  ").arg(LineTest::stepTitle(entry.step), LineTest::durationText(entry.duration)));
    else if (hop == 0)
        sayPart(Providers::kindTitle(row.kind).leftJustified(14) + u' ');
    if (std::all_of(row.hops.begin(), row.hops.end(), isSettled))
        showKind(row);
}

void LineTestProgress::showKind(const LineTest::KindResult &kind) const
{
    if (m_json)
        printJson({{u"event"_s, u"kind"_s},
                   {u"kind"_s, Providers::kindName(kind.kind)},
                   {u"verdict"_s, LineTest::verdictName(kind.verdict())}});
    say(u"-> %1"_s.arg(LineTest::verdictTitle(kind.verdict())));
    QString lastReason;
    for (int i = 0; i < int(kind.hops.size()); ++i) {
        const LineTest::Hop &hop = kind.hops.at(i);
        if (hop.problem == LineTest::Problem::None || hop.problem == LineTest::Problem::EarlierHopFailed ||
            hop.happened == lastReason)
            continue;
        lastReason = hop.happened;
        say(tr("  Hop %1, %2: %3").arg(QString::number(i + 1), LineTest::stepTitle(hop.step), hop.happened));
        say(u"  %1"_s.arg(hop.advice));
    }
}

void LineTestProgress::showEnd() const
{
    const LineTest::TestResult &result = m_run.result();
    if (m_json)
        printJson({{u"event"_s, u"finished"_s},
                   {u"id"_s, result.id},
                   {u"verdict"_s, LineTest::verdictName(result.verdict())},
                   {u"durationMs"_s, double(result.duration.count()) / 1000.0}});
    say(LineTest::summary(result));
}

} // namespace Linesman::Cli
