// SPDX-License-Identifier: GPL-3.0-or-later
// What the page says about a hop, a check, or the whole test.
#include "ui/linetest/linetestpage.h"

#include "app/core/translations.h"
#include "ui/linetest/exchangedialog.h"
#include "ui/linetest/hopbutton.h"
#include "ui/linetest/hopdiagram.h"
#include "ui/linetest/loopsketch.h"
#include "ui/linetest/verdictcard.h"
#include "ui/widgets/moments.h"

#include <QDateTime>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using LineTest::CheckState;
using LineTest::HopState;
using LineTest::Verdict;

namespace {
/*! When the last run ended, its summary, the language of that, and the verdict by its name. */
const Setting<QStringList> LastRunSetting{QLatin1StringView("lineTest/lastRun"), {}};
constexpr int RunParts = 4;

Tone toneOfRun(Verdict verdict)
{
    return verdict == Verdict::Passed ? Tone::Good : verdict == Verdict::Failed ? Tone::Bad : Tone::Warn;
}

Verdict runVerdict(const QString &name)
{
    for (const Verdict verdict : {Verdict::Passed, Verdict::Failed, Verdict::Skipped}) {
        if (LineTest::verdictName(verdict) == name)
            return verdict;
    }
    return Verdict::Cancelled;
}
} // namespace

/*! For the window that opens next: this place says then what the overview says. */
void LineTestPage::rememberRun()
{
    m_settings.set(LastRunSetting, {QDateTime::currentDateTimeUtc().toString(Qt::ISODate), LineTest::summary(m_shown),
                                    spokenLanguage(), LineTest::verdictName(m_shown.verdict())});
}

/*! The selected check in words. */
void LineTestPage::explainCheck()
{
    const LineTest::KindResult &row = m_shown.kinds.at(m_kind);
    const LineTest::Check &check = row.checks.at(m_check);
    const QString where = tr("%1, check %2").arg(Providers::kindTitle(row.kind), checkTitle(check.id));
    const Tone tone = check.state == CheckState::Failed   ? Tone::Bad
                      : check.state == CheckState::Warned ? Tone::Warn
                      : check.state == CheckState::Passed ? Tone::Good
                                                          : Tone::Neutral;
    if (check.happened.isEmpty())
        m_verdict->say(tone, tr("%1: %2").arg(where, checkStateTitle(check.state)),
                       check.note.isEmpty() ? checkSentence(check.id)
                                            : tr("%1 Seen: %2.").arg(checkSentence(check.id), check.note));
    else
        m_verdict->say(tone, tr("%1: %2").arg(where, check.happened), check.advice);
    m_diagram->sketch().showNothing();
    m_verdict->showHop(tr("%1 (%2)").arg(checkMeaning(check), checkSource(check.id)), !check.evidence.isEmpty());
}

/*! The selected hop in words; without one, the whole test. */
void LineTestPage::explain()
{
    if (m_kind >= 0 && m_check >= 0) {
        explainCheck();
        return;
    }
    if (m_kind < 0 || m_hop < 0) {
        m_diagram->select(-1, -1);
        explainResult();
        return;
    }
    const LineTest::KindResult &row = m_shown.kinds.at(m_kind);
    const LineTest::Hop &hop = row.hops.at(m_hop);
    const QString where =
        tr("%1, hop %2, %3")
            .arg(Providers::kindTitle(row.kind), QString::number(m_hop + 1), LineTest::stepTitle(hop.step));
    switch (hop.state) {
    case HopState::Failed:
    case HopState::Skipped:
        m_verdict->say(hop.problem == LineTest::Problem::Cancelled ? Tone::Warn : toneOf(hop.state),
                       tr("%1: %2").arg(where, hop.happened), hop.advice);
        break;
    case HopState::Passed:
        m_verdict->say(Tone::Good, tr("%1: passed in %2").arg(where, LineTest::durationText(hop.duration)),
                       hop.note.isEmpty() ? LineTest::stepSentence(hop.step)
                                          : tr("%1 Seen: %2.").arg(LineTest::stepSentence(hop.step), hop.note));
        break;
    case HopState::Pending:
    case HopState::Running:
        m_verdict->say(toneOf(hop.state), tr("%1: %2").arg(where, LineTest::stateTitle(hop.state)),
                       LineTest::stepSentence(hop.step));
        break;
    }
    m_diagram->sketch().showHop(hop.step, hop.state);
    m_verdict->showHop(LineTest::highLevelDoes(hop.step, hop.problem), !hop.evidence.isEmpty());
}

void LineTestPage::explainResult()
{
    m_verdict->showNoHop();
    m_diagram->sketch().showNothing();
    if (!m_shown.finished) {
        const QStringList last = m_settings.value(LastRunSetting);
        const bool hasRun = last.size() == RunParts;
        const Verdict verdict = hasRun ? runVerdict(last.at(3)) : Verdict::Running;
        // The summary is stored in the language of its day; in another one only the verdict can be named.
        const QString words =
            hasRun && last.at(2) != spokenLanguage() ? LineTest::verdictTitle(verdict) : last.value(1);
        m_verdict->say(
            hasRun ? toneOfRun(verdict) : Tone::Neutral,
            hasRun ? tr("Last run %1: %2").arg(localTime(QDateTime::fromString(last.at(0), Qt::ISODate)), words)
                   : tr("Not run yet."),
            m_choice.usesOwnBridge ? tr("Press Run Line Test: a message of each kind goes to %1, and each hop lights "
                                        "up when it has happened.")
                                         .arg(m_choice.endpoint)
                                   : tr("Press Run Line Test: it needs no account and no set-up. A message of each "
                                        "kind goes to a small bridge "
                                        "that ships with Linesman, and each hop lights up when it has happened."));
        return;
    }
    const Verdict verdict = m_shown.verdict();
    const QString next = verdict != Verdict::Passed ? QString()
                         : m_shown.isReferenceBridge
                             ? tr("This is what a correct bridge looks like. Now test your own, or select a hop to see "
                                  "what was sent.")
                             : tr("Your bridge does all that HighLevel asks of it. Select a hop to see what was sent.");
    m_verdict->say(toneOfRun(verdict), LineTest::summary(m_shown),
                   tr("%1 Not tested: %2").arg(next, notTested(m_shown).join(u' ')).trimmed());
}

void LineTestPage::showExchanges()
{
    if (m_kind < 0 || (m_hop < 0 && m_check < 0))
        return;
    const LineTest::KindResult &row = m_shown.kinds.at(m_kind);
    if (!m_dialog)
        m_dialog = new ExchangeDialog(this);
    if (m_check >= 0) {
        const LineTest::Check &check = row.checks.at(m_check);
        m_dialog->showExchanges(tr("%1, check %2").arg(Providers::kindTitle(row.kind), checkTitle(check.id)),
                                check.evidence);
        m_dialog->open();
        return;
    }
    const LineTest::Hop &hop = row.hops.at(m_hop);
    m_dialog->showExchanges(
        tr("%1, hop %2, %3")
            .arg(Providers::kindTitle(row.kind), QString::number(m_hop + 1), LineTest::stepTitle(hop.step)),
        hop.evidence);
    m_dialog->open();
}

} // namespace Linesman::Ui
