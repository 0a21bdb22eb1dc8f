// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/lastlinetest.h"

#include "app/core/jsonfile.h"

#include "ui/widgets/moments.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
Tone toneOf(LineTest::Verdict verdict)
{
    switch (verdict) {
    case LineTest::Verdict::Running:
        return Tone::Busy;
    case LineTest::Verdict::Passed:
        return Tone::Good;
    case LineTest::Verdict::Failed:
        return Tone::Bad;
    case LineTest::Verdict::Skipped:
    case LineTest::Verdict::Cancelled:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}
} // namespace

LastLineTest LastLineTest::of(const LineTest::TestResult &result)
{
    LastLineTest last;
    last.at = result.startedAt;
    for (const LineTest::KindResult &kind : result.kinds) {
        KindVerdict verdict;
        verdict.kind = Providers::kindTitle(kind.kind);
        verdict.tone = toneOf(kind.verdict());
        verdict.word = LineTest::verdictTitle(kind.verdict());
        const LineTest::Hop *failed = kind.failedHop();
        std::chrono::microseconds took{}; // of the hops alone, as the line test's own place shows it
        for (const LineTest::Hop &hop : kind.hops)
            took += hop.duration;
        // A kind that was left out says why: it took no time at all.
        const auto skipped = std::find_if(kind.hops.begin(), kind.hops.end(), [](const LineTest::Hop &hop) {
            return hop.state == LineTest::HopState::Skipped && !hop.happened.isEmpty();
        });
        if (failed)
            verdict.sentence = u"%1: %2"_s.arg(LineTest::stepTitle(failed->step), failed->happened);
        else if (kind.verdict() != LineTest::Verdict::Passed && skipped != kind.hops.end())
            verdict.sentence = skipped->happened;
        else
            verdict.sentence = durationText(took);
        last.verdicts += verdict;
    }
    return last;
}

LastLineTest LastLineTest::load(const QString &file)
{
    LastLineTest last;
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return last;
    const QJsonObject json = QJsonDocument::fromJson(in.readAll()).object();
    last.at = QDateTime::fromString(json["at"_L1].toString(), Qt::ISODateWithMs);
    const QJsonArray verdicts = json["verdicts"_L1].toArray();
    for (const QJsonValue &value : verdicts) {
        const QJsonObject one = value.toObject();
        last.verdicts += KindVerdict{one["kind"_L1].toString(), Tone(one["tone"_L1].toInt()), one["word"_L1].toString(),
                                     one["sentence"_L1].toString()};
    }
    return last;
}

Result<> LastLineTest::save(const QString &file) const
{
    QJsonArray rows;
    for (const KindVerdict &verdict : verdicts) {
        rows += QJsonObject{{u"kind"_s, verdict.kind},
                            {u"tone"_s, int(verdict.tone)},
                            {u"word"_s, verdict.word},
                            {u"sentence"_s, verdict.sentence}};
    }
    return writeJsonFile(file, {{u"at"_s, at.toString(Qt::ISODateWithMs)}, {u"verdicts"_s, rows}});
}

} // namespace Linesman::Ui
