// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulator/labdialog.h"

#include "ui/simulator/labmodel.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/tableview.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <iterator>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

LabDialog::LabDialog(History::Store &history, QWidget *parent)
    : QDialog(parent)
    , m_lab(&history)
{
    setObjectName(u"labDialog"_s);
    setWindowTitle(tr("Signature Lab"));
    resize(860, 640);
    buildBody();
    connect(&m_lab, &Webhooks::Lab::answered, this, &LabDialog::showAnswer);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_lab.cancel(); });
    connect(m_again, &QPushButton::clicked, this, [this] { start(m_plan); });
    connect(m_inHistory, &QPushButton::clicked, this, [this] {
        emit historyWanted(m_groupId);
        accept();
    });
    connect(m_table, &TableView::rowSelected, this,
            [this](int row) { m_why->setText(row < 0 ? QString() : variantWhy(m_model->at(row).variant)); });
    connect(this, &QDialog::finished, this, [this] { m_lab.cancel(); });
}

LabDialog::~LabDialog() = default;

void LabDialog::buildBody()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    column->setSpacing(Space::M);
    column->addWidget(makeLabel(tr("One delivery in every variant: what does your endpoint take, what does it refuse?"),
                                u"muted"_s, this));
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"labProgress"_s);
    m_progress->setAccessibleName(tr("Variants that are over"));
    m_progress->setTextVisible(false);
    column->addWidget(m_progress);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"labVerdict"_s);
    column->addWidget(m_banner);

    m_model = new LabModel(this);
    m_table = new TableView(u"labTable"_s, tr("Variants"), this);
    m_table->setModel(m_model);
    m_table->setKeepingPlace();
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(LabModel::State, new ChipDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {128, 300, 110, 150};
    for (int at = 0; at < int(std::size(widths)); ++at)
        m_table->setColumnWidth(at, widths[at]);
    column->addWidget(m_table, 3);
    m_why = makeLabel({}, u"small muted"_s, this);
    m_why->setObjectName(u"labWhy"_s);
    m_why->setWordWrap(true);
    column->addWidget(m_why);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"labFindingsScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_findings = makeLabel({}, {}, scroll);
    m_findings->setObjectName(u"labFindings"_s);
    m_findings->setWordWrap(true);
    m_findings->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    scroll->setWidget(m_findings);
    scroll->viewport()->setAutoFillBackground(false); // on the dialog's ground, not in a box of its own
    m_findings->setAutoFillBackground(false);
    column->addWidget(scroll, 2);

    auto *buttons = new QDialogButtonBox(this);
    m_inHistory = makeButton(tr("Show in &History"), u"labInHistory"_s, ButtonLook::Normal, this);
    m_again = makeButton(tr("&Run Again"), u"labAgain"_s, ButtonLook::Normal, this);
    m_cancel = makeButton(tr("&Cancel"), u"labCancel"_s, ButtonLook::Normal, this);
    auto *close = makeButton(tr("C&lose"), u"labClose"_s, ButtonLook::Normal, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addButton(m_inHistory, QDialogButtonBox::ActionRole);
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancel, QDialogButtonBox::ActionRole);
    buttons->addButton(close, QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
}

void LabDialog::start(const Webhooks::LabPlan &plan)
{
    if (m_lab.isRunning())
        return;
    m_plan = plan;
    m_model->clear();
    m_findings->clear();
    m_banner->hide();
    m_progress->setRange(0, int(plan.variants.size()));
    m_progress->setValue(0);
    deliver(m_lab.run(plan), this, [this](const Result<Webhooks::LabReport> &report) { showReport(report); });
    setRunning(m_lab.isRunning());
}

void LabDialog::showAnswer(const Webhooks::VariantResult &result, int done, int planned)
{
    m_progress->setRange(0, planned);
    m_progress->setValue(done);
    m_model->append(result);
}

void LabDialog::showReport(const Result<Webhooks::LabReport> &report)
{
    setRunning(false);
    if (!report) {
        m_banner->show(Tone::Bad, describe(report.error()), {}, Banner::Dismiss::Impossible);
        return;
    }
    m_groupId = report->id;
    m_inHistory->setEnabled(!report->results.isEmpty());
    const Tone tone = report->wasCancelled ? Tone::Warn : report->isSafe() ? Tone::Good : Tone::Bad;
    m_banner->show(tone, report->wasCancelled ? tr("Stopped before the end.") : report->verdict, {},
                   Banner::Dismiss::Impossible);
    showFindings(report->findings);
    if (const int row = m_model->firstUnexpected(); row >= 0)
        m_table->selectRow(row);
}

void LabDialog::showFindings(const QList<Finding> &findings)
{
    QStringList parts;
    for (const Finding &finding : findings) {
        parts.append(tr("%1\n%2\nDo: %3\nSeen: %4. Source: %5")
                         .arg(finding.title, finding.meaning, finding.nextStep, finding.evidence, finding.source));
    }
    m_findings->setText(parts.join(u"\n\n"_s));
}

void LabDialog::setRunning(bool isRunning)
{
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_again->setEnabled(!isRunning);
    m_inHistory->setEnabled(!isRunning && !m_groupId.isEmpty());
}

} // namespace Linesman::Ui
