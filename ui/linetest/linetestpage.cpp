// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linetest/linetestpage.h"

#include "app/linetest/report.h"
#include "ui/linetest/exchangedialog.h"
#include "ui/linetest/hopdiagram.h"
#include "ui/linetest/loopsketch.h"
#include "ui/linetest/verdictcard.h"
#include "ui/theme/roles.h"

#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using LineTest::HopState;
using LineTest::Problem;
using LineTest::Verdict;

namespace {

Tone toneOf(HopState state)
{
    switch (state) {
    case HopState::Pending:
        return Tone::Neutral;
    case HopState::Running:
        return Tone::Busy;
    case HopState::Passed:
        return Tone::Good;
    case HopState::Failed:
        return Tone::Bad;
    case HopState::Skipped:
        break;
    }
    return Tone::Warn;
}

} // namespace

LineTestPage::LineTestPage(LineTest::LineTestSession &session, Emulator::Emulator &emulator,
                           std::function<Result<>()> startEmulator, Settings &settings, QWidget *parent)
    : Page(tr("Line Test"), parent)
    , m_session(session)
    , m_emulator(emulator)
    , m_startEmulator(std::move(startEmulator))
    , m_settings(settings)
    , m_choice(EndpointChoice::load(settings))
{
    setObjectName(u"lineTestPage"_s);
    m_save = makeButton(tr("&Save Report…"), u"saveReport"_s, ButtonLook::Normal, this);
    m_endpoint = makeButton(tr("&Endpoint…"), u"lineTestEndpoint"_s, ButtonLook::Normal, this);
    m_cancel = makeButton(tr("&Cancel"), u"cancelLineTest"_s, ButtonLook::Normal, this);
    m_run = makeButton(tr("&Run Line Test"), u"runLineTest"_s, ButtonLook::Primary, this);
    m_run->setToolTip(tr("Tests every kind chosen, hop by hop (F5)"));
    for (QPushButton *button : {m_save, m_endpoint, m_cancel, m_run})
        addAction(button);
    connect(m_save, &QPushButton::clicked, this, &LineTestPage::saveReport);
    connect(m_endpoint, &QPushButton::clicked, this, &LineTestPage::chooseEndpoint);
    connect(m_cancel, &QPushButton::clicked, this, &LineTestPage::cancel);
    connect(m_run, &QPushButton::clicked, this, &LineTestPage::start);
    connect(this, &Page::retried, this, &LineTestPage::start);

    m_diagram = new HopDiagram(this);
    connect(m_diagram, &HopDiagram::hopSelected, this, [this](int kind, int hop) {
        m_selectedByPerson = true;
        select(kind, hop);
    });
    connect(m_diagram, &HopDiagram::hopOpened, this, [this](int kind, int hop) {
        m_selectedByPerson = true;
        select(kind, hop);
        if (!m_shown.kinds.at(kind).hops.at(hop).evidence.isEmpty())
            showExchanges();
    });
    body()->addWidget(m_diagram);
    m_verdict = new VerdictCard(this);
    connect(m_verdict, &VerdictCard::exchangesWanted, this, &LineTestPage::showExchanges);
    connect(m_verdict, &VerdictCard::againWanted, this, &LineTestPage::start);
    connect(m_verdict, &VerdictCard::ownBridgeWanted, this, &LineTestPage::testOwnBridge);
    body()->addWidget(m_verdict);
    body()->addStretch(1);

    LineTest::Run &test = m_session.test();
    connect(&test, &LineTest::Run::started, this, [this] {
        m_shown = m_session.test().result();
        showKinds();
    });
    connect(&test, &LineTest::Run::hopChanged, this, &LineTestPage::showHop);
    showEndpoint();
    showKinds();
    showRunning(false);
    explainResult();
}

QString LineTestPage::help() const
{
    return tr(
        "The line test sends a message as a HighLevel user would and follows it: the delivery to the bridge, the "
        "bridge's answer, the status it reports, the reply it posts, and the thread that holds both.\n\n"
        "Which bridge\n\n"
        "The built-in reference bridge works at once, against an emulator of its own. To test yours, press Endpoint, "
        "enter its URL, and give it the emulator's address and keys shown there.\n\n"
        "Calls\n\n"
        "HighLevel sends no webhook for calls. Your bridge logs them by itself: name a call trigger URL, or choose the "
        "Call kind alone and make a call while the test waits.\n\n"
        "Keys\n\n"
        "F5 runs the test again. The arrow keys move between the hops, Space explains one, Enter opens what was "
        "sent.");
}

void LineTestPage::open(const Destination &destination)
{
    if (std::holds_alternative<RunLineTest>(destination))
        start();
}

void LineTestPage::runAgain()
{
    start();
}

void LineTestPage::start()
{
    if (m_session.isBusy())
        return;
    LineTest::Request request = m_choice.request();
    if (m_choice.usesOwnBridge) {
        const Result<> emulator = ensureEmulator();
        if (!emulator) {
            showFailed(emulator.error());
            return;
        }
        request.emulator = m_emulator.ready();
        request.isRecordedElsewhere = true; // the window's emulator keeps its exchanges itself
    }
    m_kind = -1;
    m_hop = -1;
    m_selectedByPerson = false;
    showReady();
    showRunning(true);
    deliver(m_session.run(request), this, [this](const Result<LineTest::TestResult> &result) { takeOutcome(result); });
}

void LineTestPage::cancel()
{
    m_session.cancel();
}

void LineTestPage::takeOutcome(const Result<LineTest::TestResult> &result)
{
    if (result) {
        m_shown = *result;
        showKinds();
    }
    showRunning(false);
    if (!result && result.error().kind != Error::Kind::Cancelled) {
        showFailed(result.error());
        emit finished(Tone::Bad, describe(result.error()), PageId::LineTest);
        emit testFinished();
        return;
    }
    if (!m_selectedByPerson) {
        m_kind = -1;
        m_hop = -1;
        for (int kind = 0; kind < int(m_shown.kinds.size()) && m_kind < 0; ++kind) {
            for (int hop = 0; hop < int(m_shown.kinds.at(kind).hops.size()); ++hop) {
                if (m_shown.kinds.at(kind).hops.at(hop).state == HopState::Failed) {
                    select(kind, hop); // where the eye falls
                    break;
                }
            }
        }
    }
    explain();
    const Verdict verdict = m_shown.verdict();
    const Tone tone = verdict == Verdict::Passed ? Tone::Good : verdict == Verdict::Failed ? Tone::Bad : Tone::Warn;
    if (result)
        emit finished(tone, tr("Line test: %1").arg(LineTest::summary(m_shown)), PageId::LineTest);
    emit statusChanged(LineTest::summary(m_shown));
    emit testFinished();
}

/*! The rows anew, from what is to be shown; before the first run all waits. */
void LineTestPage::showKinds()
{
    if (m_shown.kinds.isEmpty()) {
        for (const Providers::Kind kind : m_choice.kinds) {
            LineTest::KindResult row;
            row.kind = kind;
            row.hops = LineTest::hopsOf(kind);
            m_shown.kinds.append(row);
        }
    }
    m_diagram->setKinds(m_shown.kinds);
}

void LineTestPage::showHop(int kind, int hop)
{
    m_shown = m_session.test().result();
    const LineTest::KindResult &row = m_shown.kinds.at(kind);
    m_diagram->showProgress(m_shown.kinds, kind, hop);
    const LineTest::Hop &entry = row.hops.at(hop);
    if (!m_selectedByPerson) {
        m_verdict->say(
            toneOf(entry.state),
            tr("%1, hop %2: %3")
                .arg(Providers::kindTitle(row.kind), QString::number(hop + 1), LineTest::stepSentence(entry.step)),
            entry.state == HopState::Running && m_choice.usesOwnBridge
                ? tr("Waiting for %1, at most %2.").arg(m_shown.endpoint, LineTest::durationText(m_shown.hopTimeout))
                : QString());
    } else {
        explain();
    }
}

void LineTestPage::showRunning(bool running)
{
    m_run->setEnabled(!running);
    m_cancel->setVisible(running);
    m_save->setVisible(!running && m_shown.finished);
    m_endpoint->setEnabled(!running);
    m_verdict->setAgainShown(!running && m_shown.finished);
    m_verdict->setOwnBridgeShown(!running && m_shown.finished && m_shown.isReferenceBridge &&
                                 m_shown.verdict() == Verdict::Passed);
    m_diagram->setRunning(running);
}

void LineTestPage::select(int kind, int hop)
{
    m_kind = kind;
    m_hop = hop;
    m_diagram->select(kind, hop);
    explain();
}

/*! The selected hop in words; without one, the whole test. */
void LineTestPage::explain()
{
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
        m_verdict->say(toneOf(hop.state), tr("%1: %2").arg(where, hop.happened), hop.advice);
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
        m_verdict->say(Tone::Neutral, tr("Not run yet."),
                       m_choice.usesOwnBridge
                           ? tr("Press Run Line Test: a message of each kind goes to %1, and each hop lights "
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
    m_verdict->say(verdict == Verdict::Passed   ? Tone::Good
                   : verdict == Verdict::Failed ? Tone::Bad
                                                : Tone::Warn,
                   LineTest::summary(m_shown), next);
}

/*! The window's emulator, for the person's own bridge: started when it is not running. */
Result<> LineTestPage::ensureEmulator()
{
    return m_emulator.isRunning() ? Result<>() : m_startEmulator();
}

void LineTestPage::chooseEndpoint()
{
    auto *dialog = new EndpointDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EndpointDialog::emulatorWanted, this, [this, dialog] {
        if (ensureEmulator())
            dialog->setEmulator(m_emulator.ready());
    });
    if (m_emulator.isRunning())
        dialog->setEmulator(m_emulator.ready());
    dialog->setChoice(m_choice);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_choice = dialog->choice();
        m_choice.save(m_settings);
        m_shown = LineTest::TestResult();
        m_kind = -1;
        m_hop = -1;
        showReady();
        showEndpoint();
        showKinds();
        showRunning(false);
        explainResult();
    });
    dialog->open();
}

void LineTestPage::testOwnBridge()
{
    chooseEndpoint();
    if (auto *dialog = findChild<EndpointDialog *>())
        dialog->chooseOwnBridge();
}

void LineTestPage::showEndpoint()
{
    setSubtitle(m_choice.usesOwnBridge ? tr("Your bridge at %1").arg(m_choice.endpoint)
                                       : tr("Built-in reference bridge, emulator of its own"));
    m_diagram->sketch().setBridgeName(m_choice.usesOwnBridge ? tr("Your bridge") : tr("Reference bridge"));
}

void LineTestPage::saveReport()
{
    auto *dialog = new QFileDialog(this, tr("Save the Report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Web page (*.html)"), tr("JUnit for CI (*.xml)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"html"_s);
    dialog->selectFile(u"line-test.html"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.xml"_s)    ? u"xml"_s
                                 : filter.contains(u"*.json"_s) ? u"json"_s
                                                                : u"html"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const Result<> saved = LineTest::saveReport(m_shown, file);
        if (saved)
            emit finished(Tone::Good, tr("Report saved: %1").arg(file));
        else
            emit finished(Tone::Bad, tr("%1 %2").arg(describe(saved.error()), saved.error().detail));
    });
    dialog->open();
}

void LineTestPage::showExchanges()
{
    if (m_kind < 0 || m_hop < 0)
        return;
    const LineTest::KindResult &row = m_shown.kinds.at(m_kind);
    const LineTest::Hop &hop = row.hops.at(m_hop);
    if (!m_dialog)
        m_dialog = new ExchangeDialog(this);
    m_dialog->showExchanges(
        tr("%1, hop %2, %3")
            .arg(Providers::kindTitle(row.kind), QString::number(m_hop + 1), LineTest::stepTitle(hop.step)),
        hop.evidence);
    m_dialog->open();
}

} // namespace Linesman::Ui
