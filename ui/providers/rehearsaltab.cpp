// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/rehearsaltab.h"

#include "app/core/url.h"
#include "ui/providers/rehearsalmodel.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using Installs::EventHandler;
using Installs::RehearsalPlan;
using Installs::RehearsalResult;
using Installs::RehearsedLocation;

namespace {
constexpr int EndpointHandling = -1;
}

RehearsalTab::RehearsalTab(Installs::Rehearsal &rehearsal, QWidget *parent)
    : QWidget(parent)
    , m_rehearsal(rehearsal)
    , m_model(new RehearsalModel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, Space::M, 0, 0);
    row->setSpacing(Space::M);
    row->addWidget(makeForm());
    row->addWidget(makeResult(), 1);
    connect(&m_rehearsal, &Installs::Rehearsal::progressed, this, [this](const QString &step, int done, int total) {
        m_progressText->setText(tr("%1 %2 of %3 have theirs").arg(step, QString::number(done), QString::number(total)));
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    check();
}

QWidget *RehearsalTab::makeForm()
{
    auto *card = new Card(tr("Bulk install"), this);
    card->setFixedWidth(330);
    auto *scroll = new ScrollColumn(u"rehearsalForm"_s, tr("What is played"), card);
    m_form = new FormColumn(scroll->inner());
    const auto choice = [this](const QString &objectName, const QList<std::pair<QString, int>> &entries) {
        auto *box = new QComboBox(m_form);
        box->setObjectName(objectName);
        for (const auto &[text, value] : entries)
            box->addItem(text, value);
        box->setSizeAdjustPolicy(
            QComboBox::AdjustToMinimumContentsLengthWithIcon); // long words must not widen the form
        box->setMinimumContentsLength(8);
        connect(box, &QComboBox::currentIndexChanged, this, &RehearsalTab::check);
        return box;
    };
    m_count = choice(u"rehearsalCount"_s, {{tr("1 location"), 1}, {tr("5 locations"), 5}, {tr("50 locations"), 50}});
    m_count->setCurrentIndex(1);
    m_form->addRow(tr("&How many"), m_count);
    m_order = choice(u"rehearsalOrder"_s, {{tr("Before the token exchange"), int(RehearsalPlan::Order::EventsFirst)},
                                           {tr("After the token exchange"), int(RehearsalPlan::Order::TokenFirst)}});
    m_form->addRow(tr("INSTALL events &come"), m_order);
    m_future = choice(u"rehearsalFuture"_s, {{tr("None"), 0}, {tr("1"), 1}, {tr("5"), 5}});
    m_future->setCurrentIndex(1);
    m_form->addRow(tr("Locations made &later"), m_future, tr("Their events lack companyId and userId (I-02)."));
    m_uninstall = choice(u"rehearsalUninstall"_s, {{tr("Nothing"), int(RehearsalPlan::Uninstall::None)},
                                                   {tr("One location"), int(RehearsalPlan::Uninstall::Location)},
                                                   {tr("The whole company"), int(RehearsalPlan::Uninstall::Company)}});
    m_uninstall->setCurrentIndex(1);
    m_form->addRow(tr("&Uninstalled in the end"), m_uninstall);
    m_handling =
        choice(u"rehearsalHandling"_s,
               {{tr("Linesman, carefully"), int(EventHandler::Habit::Careful)},
                {tr("Linesman, dropping early events"), int(EventHandler::Habit::DropsEarlyEvents)},
                {tr("Linesman, needing companyId"), int(EventHandler::Habit::NeedsCompanyId)},
                {tr("Linesman, deaf to the company's uninstall"), int(EventHandler::Habit::IgnoresCompanyUninstall)},
                {tr("My endpoint"), EndpointHandling}});
    m_form->addRow(tr("Handled &by"), m_handling, tr("A bad habit shows what it looks like when it goes wrong."));
    const auto line = [this](const QString &objectName, const QString &placeholder) {
        auto *made = new QLineEdit(m_form);
        made->setObjectName(objectName);
        made->setPlaceholderText(placeholder);
        connect(made, &QLineEdit::textChanged, this, &RehearsalTab::check);
        return made;
    };
    m_events = line(u"rehearsalEvents"_s, u"http://127.0.0.1:3000/events"_s);
    m_form->addRow(tr("App &webhook URL"), m_events);
    m_redirect = line(u"rehearsalRedirect"_s, u"http://127.0.0.1:3000/callback"_s);
    m_form->addRow(tr("Re&direct URL"), m_redirect);
    m_emulator = line(u"rehearsalEmulator"_s, u"http://127.0.0.1:8470"_s);
    m_form->addRow(tr("The &emulator that it knows"), m_emulator);
    scroll->body()->addWidget(m_form);
    scroll->body()->addStretch(1);
    card->body()->addWidget(scroll, 1);
    m_run = makeButton(tr("&Rehearse"), u"runRehearsal"_s, ButtonLook::Primary, card);
    connect(m_run, &QPushButton::clicked, this, &RehearsalTab::run);
    card->body()->addWidget(m_run);
    return card;
}

QWidget *RehearsalTab::makeResult()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::M);
    m_banner = new Banner(side);
    m_banner->setObjectName(u"rehearsalBanner"_s);
    m_banner->hide();
    column->addWidget(m_banner);
    m_progressRow = new QWidget(side);
    m_progressRow->setObjectName(u"rehearsalProgress"_s);
    auto *row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_progressText = makeLabel({}, u"muted"_s, m_progressRow);
    m_progressText->setWordWrap(false);
    row->addWidget(m_progressText);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    row->addWidget(m_progress, 1);
    auto *cancel = makeButton(tr("Cance&l"), u"cancelRehearsal"_s, ButtonLook::Normal, m_progressRow);
    connect(cancel, &QPushButton::clicked, this, [this] { m_rehearsal.cancel(); });
    row->addWidget(cancel);
    m_progressRow->hide();
    column->addWidget(m_progressRow);

    m_stack = new QStackedWidget(side);
    m_empty = new EmptyState(m_stack);
    m_empty->setText(
        tr("Play the bulk install of an agency before a customer does: every location must end with a token, "
           "and without one after its uninstall. It runs in an emulator of its own."));
    m_stack->addWidget(m_empty);
    auto *card = new Card({}, m_stack);
    card->setBodyMargins(0);
    m_summary = makeLabel({}, u"heading"_s, card);
    m_summary->setObjectName(u"rehearsalSummary"_s);
    m_summary->setContentsMargins(Space::L, Space::M, Space::L, 0);
    card->body()->addWidget(m_summary);
    m_findings = makeLabel({}, {}, card);
    m_findings->setObjectName(u"rehearsalFindings"_s);
    m_findings->setContentsMargins(Space::L, 0, Space::L, 0);
    card->body()->addWidget(m_findings);
    m_table = new TableView(u"rehearsalTable"_s, tr("How each location went"), card);
    m_table->setFrameless();
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(RehearsalModel::Verdict, new ChipDelegate(m_table));
    m_table->setItemDelegateForColumn(RehearsalModel::Token, new ChipDelegate(m_table));
    m_table->setItemDelegateForColumn(RehearsalModel::LocationId, new IdDelegate(m_table));
    const std::pair<int, int> widths[]{{RehearsalModel::Location, 130}, {RehearsalModel::Verdict, 95},
                                       {RehearsalModel::Reason, 300},   {RehearsalModel::Event, 90},
                                       {RehearsalModel::Token, 85},     {RehearsalModel::Uninstall, 125}};
    for (const auto &[section, width] : widths)
        m_table->setColumnWidth(section, width);
    card->body()->addWidget(m_table, 1);
    m_stack->addWidget(card);
    column->addWidget(m_stack, 1);
    return side;
}

RehearsalPlan RehearsalTab::plan() const
{
    RehearsalPlan plan;
    plan.locations = m_count->currentData().toInt();
    plan.future = m_future->currentData().toInt();
    plan.order = RehearsalPlan::Order(m_order->currentData().toInt());
    plan.uninstall = RehearsalPlan::Uninstall(m_uninstall->currentData().toInt());
    const int handling = m_handling->currentData().toInt();
    if (handling != EndpointHandling) {
        plan.habit = EventHandler::Habit(handling);
        return plan;
    }
    plan.eventsUrl = QUrl(m_events->text().trimmed());
    plan.redirectUrl = QUrl(m_redirect->text().trimmed());
    plan.emulator = QUrl(m_emulator->text().trimmed());
    return plan;
}

void RehearsalTab::check()
{
    if (!m_run)
        return;
    const bool isEndpoint = m_handling->currentData().toInt() == EndpointHandling;
    bool isSound = true;
    for (QLineEdit *field : {m_events, m_redirect, m_emulator}) {
        m_form->setRowVisible(field, isEndpoint);
        const bool isWeb = isHttpUrl(field->text().trimmed());
        m_form->setError(field, field->text().isEmpty() || isWeb ? QString() : tr("Enter a web address."));
        isSound = isSound && (!isEndpoint || isWeb);
    }
    m_run->setEnabled(isSound && !m_rehearsal.isRunning());
}

void RehearsalTab::run()
{
    if (m_rehearsal.isRunning() || !m_run->isEnabled())
        return;
    m_banner->hide();
    m_progressRow->show();
    deliver(m_rehearsal.run(plan()), this, [this](const Result<RehearsalResult> &result) {
        m_progressRow->hide();
        check();
        if (result)
            showResult(*result);
        else if (result.error().kind != Error::Kind::Cancelled)
            m_banner->show(Tone::Bad, describe(result.error()) + u'\n' + result.error().detail);
    });
    check();
}

void RehearsalTab::showResult(const RehearsalResult &result)
{
    int passed = 0;
    for (const RehearsedLocation &location : result.locations)
        passed += location.isPassed ? 1 : 0;
    const int failed = int(result.locations.size()) - passed;
    const QString sentence = failed == 0 ? tr("Passed: all %n location(s) went well.", nullptr, passed)
                                         : tr("Failed: %n location(s) did not go well.", nullptr, failed);
    m_summary->setText(sentence);
    QStringList lines;
    for (const Finding &finding : result.findings)
        lines += tr("%1 %2. %3 %4 Source: %5.")
                     .arg(finding.id, finding.title, finding.meaning, finding.nextStep, finding.source);
    m_findings->setText(lines.join(u"\n\n"_s));
    m_findings->setVisible(!lines.isEmpty());
    m_model->setLocations(result.locations);
    m_stack->setCurrentIndex(1);
    emit finished(sentence, failed == 0);
}

} // namespace Linesman::Ui
