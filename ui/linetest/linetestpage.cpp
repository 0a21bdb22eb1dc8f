// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linetest/linetestpage.h"

#include "app/linetest/report.h"
#include "ui/linetest/exchangedialog.h"
#include "ui/linetest/hopbutton.h"
#include "ui/linetest/hopdiagram.h"
#include "ui/linetest/loopsketch.h"
#include "ui/linetest/verdictcard.h"
#include "ui/theme/roles.h"
#include "ui/widgets/scrollcolumn.h"

#include <QFileDialog>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using LineTest::CheckState;
using LineTest::HopState;
using LineTest::Verdict;

LineTestPage::LineTestPage(LineTest::LineTestSession &session, Emulator::Emulator &emulator,
                           StartEmulator startEmulator, Settings &settings, QWidget *parent)
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

    auto *scroll = new ScrollColumn(u"lineTestScroll"_s, tr("Line test"), this); // for large texts, small windows
    body()->addWidget(scroll, 1);
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
    connect(m_diagram, &HopDiagram::checkSelected, this, [this](int kind, int check) {
        m_selectedByPerson = true;
        selectCheck(kind, check);
    });
    scroll->body()->addWidget(m_diagram);
    m_verdict = new VerdictCard(this);
    connect(m_verdict, &VerdictCard::exchangesWanted, this, &LineTestPage::showExchanges);
    connect(m_verdict, &VerdictCard::againWanted, this, &LineTestPage::start);
    connect(m_verdict, &VerdictCard::ownBridgeWanted, this, &LineTestPage::testOwnBridge);
    scroll->body()->addStretch(1);
    body()->addWidget(m_verdict); // below, not in it: what was found is seen at any size

    LineTest::Run &test = m_session.test();
    connect(&test, &LineTest::Run::started, this, [this] {
        m_shown = m_session.test().result();
        showKinds();
        emit statusChanged({}); // it said what the run before found
    });
    connect(&test, &LineTest::Run::hopChanged, this, &LineTestPage::showHop);
    connect(&test, &LineTest::Run::checkChanged, this, &LineTestPage::showCheck);
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
        "Checks\n\n"
        "When the hops of a kind are green, traps follow: forged deliveries, JSON written in other ways, the same message "
        "twice, a status that comes too early, a token that expires. They are under the hops, folded when all is well; "
        "select one to read what it costs in production and what to do.\n\n"
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
    if (m_choice.usesOwnBridge && !m_emulator.isRunning()) {
        startAfterEmulator();
        return;
    }
    LineTest::Request request = m_choice.request();
    if (m_choice.usesOwnBridge) {
        request.emulator = m_emulator.ready();
        request.isRecordedElsewhere = true; // the window's emulator keeps its exchanges itself
    }
    m_kind = -1;
    m_hop = -1;
    m_check = -1;
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
        m_check = -1;
        selectFirstFailure();
    }
    explain();
    const Verdict verdict = m_shown.verdict();
    const Tone tone = verdict == Verdict::Passed ? Tone::Good : verdict == Verdict::Failed ? Tone::Bad : Tone::Warn;
    if (result) {
        rememberRun();
        emit finished(tone, tr("Line test: %1").arg(LineTest::summary(m_shown)), PageId::LineTest);
    }
    emit statusChanged(LineTest::summary(m_shown));
    emit testFinished();
}

/*! Where the eye falls; false when all is well. */
bool LineTestPage::selectFirstFailure()
{
    for (int kind = 0; kind < int(m_shown.kinds.size()); ++kind) {
        const LineTest::KindResult &row = m_shown.kinds.at(kind);
        for (int hop = 0; hop < int(row.hops.size()); ++hop) {
            if (row.hops.at(hop).state == HopState::Failed) {
                select(kind, hop);
                return true;
            }
        }
        for (int check = 0; check < int(row.checks.size()); ++check) {
            if (row.checks.at(check).state == CheckState::Failed) {
                selectCheck(kind, check);
                return true;
            }
        }
    }
    return false;
}

/*! The rows anew, from what is to be shown; before the first run all waits. */
void LineTestPage::showKinds()
{
    if (m_shown.kinds.isEmpty()) {
        bool isFirst = true;
        for (const Providers::Kind kind : m_choice.kinds) {
            LineTest::KindResult row;
            row.kind = kind;
            row.hops = LineTest::hopsOf(kind);
            row.checks = LineTest::checksOf(kind, isFirst);
            isFirst = isFirst && row.checks.isEmpty();
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

void LineTestPage::showCheck(int kind)
{
    m_shown = m_session.test().result();
    m_diagram->showChecks(m_shown.kinds, kind);
    if (m_selectedByPerson)
        explain();
    else
        m_verdict->say(Tone::Busy, tr("The checks are running: forged deliveries, duplicates, expired tokens."), {});
}

void LineTestPage::showRunning(bool running)
{
    m_run->setEnabled(!running);
    m_cancel->setVisible(running);
    m_save->setVisible(!running && m_shown.finished);
    m_endpoint->setEnabled(!running);
    m_verdict->setAgainShown(!running && m_shown.finished);
    const bool isOwnNext =
        !running && m_shown.finished && m_shown.isReferenceBridge && m_shown.verdict() == Verdict::Passed;
    m_verdict->setOwnBridgeShown(isOwnNext);
    setButtonLook(m_run, isOwnNext ? ButtonLook::Normal : ButtonLook::Primary); // one primary button at a time
    m_diagram->setRunning(running);
}

void LineTestPage::select(int kind, int hop)
{
    m_kind = kind;
    m_hop = hop;
    m_check = -1;
    m_diagram->select(kind, hop);
    explain();
}

void LineTestPage::selectCheck(int kind, int check)
{
    m_kind = kind;
    m_hop = -1;
    m_check = check;
    m_diagram->select(-1, -1);
    explain();
}

/*! The person's own bridge needs the window's emulator: starts that, and then the run. */
void LineTestPage::startAfterEmulator()
{
    showBusy(tr("Starting the emulator, loading its data…"), Cancel::Impossible);
    m_startEmulator([page = QPointer<LineTestPage>(this)](const Result<> &started) {
        if (!page)
            return;
        if (started)
            page->start();
        else if (started.error().kind == Error::Kind::Cancelled)
            page->showReady();
        else
            page->showFailed(started.error());
    });
}

void LineTestPage::chooseEndpoint()
{
    auto *dialog = new EndpointDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EndpointDialog::emulatorWanted, this, [this] { m_startEmulator({}); });
    connect(&m_emulator, &Emulator::Emulator::started, dialog,
            [this, dialog] { dialog->setEmulator(m_emulator.ready()); });
    if (m_emulator.isRunning())
        dialog->setEmulator(m_emulator.ready());
    dialog->setChoice(m_choice);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_choice = dialog->choice();
        m_choice.save(m_settings);
        m_shown = LineTest::TestResult();
        m_kind = -1;
        m_hop = -1;
        m_check = -1;
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

} // namespace Linesman::Ui
