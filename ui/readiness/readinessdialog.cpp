// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/readinessdialog.h"

#include "app/core/outputfile.h"
#include "app/drills/drillresult.h"
#include "app/readiness/reportwriter.h"
#include "ui/readiness/readinessmodel.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/question.h"
#include "ui/widgets/tableview.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <iterator>
#include <memory>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

ReadinessDialog::ReadinessDialog(QWidget *parent)
    : QDialog(parent)
    , m_session(m_thread, m_deliveries)
{
    setObjectName(u"readinessDialog"_s);
    setWindowTitle(tr("Readiness"));
    resize(900, 640);
    buildBody();
    connect(&m_session, &Readiness::ReadinessSession::areaBegan, this, [this](Readiness::Area area) {
        m_step->setText(areaTitle(area));
        m_progress->setRange(0, 0);
    });
    connect(&m_session, &Readiness::ReadinessSession::progressed, this,
            [this](const QString &title, int done, int planned) {
                m_step->setText(title);
                m_progress->setRange(0, planned);
                m_progress->setValue(done);
            });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_session.cancel(); });
    connect(m_again, &QPushButton::clicked, this, [this] { startWhenAgreed(m_request); });
    connect(m_save, &QPushButton::clicked, this, &ReadinessDialog::saveReport);
    connect(m_table, &TableView::rowSelected, this, &ReadinessDialog::showItem);
    connect(this, &QDialog::finished, this, [this] { m_session.cancel(); });
}

ReadinessDialog::~ReadinessDialog() = default;

void ReadinessDialog::buildBody()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    column->setSpacing(Space::M);
    column->addWidget(
        makeLabel(tr("Line test, signature lab and drills in one run: may your endpoint go live? This takes "
                     "some minutes; the emulator's clock moves on by days."),
                  u"muted"_s, this));
    m_step = makeLabel({}, u"strong"_s, this);
    m_step->setObjectName(u"readinessStep"_s);
    column->addWidget(m_step);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"readinessProgress"_s);
    m_progress->setAccessibleName(tr("How far this part is"));
    m_progress->setTextVisible(false);
    column->addWidget(m_progress);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"readinessVerdict"_s);
    column->addWidget(m_banner);

    m_model = new ReadinessModel(this);
    m_table = new TableView(u"readinessTable"_s, tr("Checks"), this);
    m_table->setModel(m_model);
    m_table->setKeepingPlace();
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(ReadinessModel::State, new ChipDelegate(m_table));
    m_table->setItemDelegateForColumn(ReadinessModel::Happened, new CellDelegate(m_table, CellDelegate::Text::Muted));
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {110, 120, 260};
    for (int at = 0; at < int(std::size(widths)); ++at)
        m_table->setColumnWidth(at, widths[at]);
    column->addWidget(m_table, 1);
    m_detail = makeLabel({}, {}, this);
    m_detail->setObjectName(u"readinessDetail"_s);
    m_detail->setWordWrap(true);
    column->addWidget(m_detail);
    buildButtons(column);
}

void ReadinessDialog::buildButtons(QLayout *column)
{
    auto *buttons = new QDialogButtonBox(this);
    m_save = makeButton(tr("&Save Report…"), u"saveReadiness"_s, ButtonLook::Normal, this);
    m_again = makeButton(tr("&Run Again"), u"readinessAgain"_s, ButtonLook::Normal, this);
    m_cancel = makeButton(tr("&Cancel"), u"readinessCancel"_s, ButtonLook::Normal, this);
    auto *close = makeButton(tr("C&lose"), u"readinessClose"_s, ButtonLook::Normal, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancel, QDialogButtonBox::ActionRole);
    buttons->addButton(close, QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
}

void ReadinessDialog::startWhenAgreed(const Readiness::ReadinessRequest &request)
{
    if (m_running)
        return;
    if (request.emulatorUrl.isEmpty() || !request.areas.contains(Readiness::Area::Drills)) {
        start(request);
        return;
    }
    Question question;
    question.objectName = u"moveClockQuestion"_s;
    question.title = tr("Readiness");
    question.text = tr("The drills move the clock of the running emulator on by days.");
    question.more = tr("The clock cannot be set back; all else is put back as it was.");
    question.button = tr("Move the &Clock");
    const auto isAgreed = std::make_shared<bool>(false);
    QMessageBox *box = ask(this, question, [this, request, isAgreed] {
        *isAgreed = true;
        start(request);
    });
    auto *without = box->addButton(tr("&Leave Out the Drills"), QMessageBox::ActionRole);
    without->setObjectName(u"withoutDrills"_s);
    connect(without, &QPushButton::clicked, this, [this, request, isAgreed] {
        *isAgreed = true;
        Readiness::ReadinessRequest less = request;
        less.areas.removeAll(Readiness::Area::Drills);
        start(less);
    });
    // Queued: what a button starts comes after the end of its box.
    connect(
        box, &QDialog::finished, this,
        [this, isAgreed] {
            if (!*isAgreed && !m_report) // else there is a report, which may not be saved yet
                reject();
        },
        Qt::QueuedConnection);
}

void ReadinessDialog::start(const Readiness::ReadinessRequest &request)
{
    if (m_running)
        return;
    m_request = request;
    m_report.reset();
    m_model->setItems({});
    m_detail->clear();
    m_banner->hide();
    setRunning(true);
    deliver(m_session.run(request), this,
            [this](const Result<Readiness::ReadinessReport> &report) { showReport(report); });
}

void ReadinessDialog::showReport(const Result<Readiness::ReadinessReport> &report)
{
    if (report)
        m_report = *report;
    setRunning(false);
    QStringList left; // the question before the run promised otherwise
    for (const QString &what : m_session.notPutBack())
        left.append(u'\n' + Drills::notRestored(what));
    if (!report) {
        m_banner->show(Tone::Bad, describe(report.error()) + left.join(QString()), {}, Banner::Dismiss::Impossible);
        return;
    }
    const bool hasFailed = report->count(Readiness::State::Failed) > 0;
    const bool isGood = report->isSpotless() && left.isEmpty();
    m_banner->show(isGood      ? Tone::Good
                   : hasFailed ? Tone::Bad
                               : Tone::Warn,
                   Readiness::verdictSentence(*report) + left.join(QString()), {}, Banner::Dismiss::Impossible);
    m_model->setItems(report->items);
    if (!report->items.isEmpty())
        m_table->selectRow(0);
}

void ReadinessDialog::showItem(int row)
{
    if (row < 0) {
        m_detail->clear();
        return;
    }
    const Readiness::Item &item = m_model->at(row);
    QStringList lines{item.happened.isEmpty() ? item.title : item.happened};
    if (!item.advice.isEmpty())
        lines.append(tr("Do: %1").arg(item.advice));
    if (!item.source.isEmpty())
        lines.append(tr("Source: %1").arg(item.source));
    m_detail->setText(lines.join(u'\n'));
}

void ReadinessDialog::saveReport()
{
    auto *dialog = new QFileDialog(this, tr("Save Report"));
    dialog->setObjectName(u"readinessFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Web page (*.html)"), tr("JUnit (*.xml)"), tr("JSON, to compare with later (*.json)"),
                            tr("Badge (*.svg)")});
    dialog->setDefaultSuffix(u"html"_s);
    dialog->selectFile(u"readiness.html"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ReadinessDialog::write);
    dialog->open();
}

void ReadinessDialog::write(const QString &file)
{
    if (!m_report)
        return;
    const std::optional<Readiness::Format> format = Readiness::formatOf(file);
    if (!format) {
        m_banner->show(Tone::Warn, tr("The name of a report ends in .html, .xml, .json or .svg."));
        return;
    }
    const QByteArray bytes = Readiness::written(*m_report, {}, *format);
    if (const Result<> saved = OutputFile::write(file, bytes, OutputFile::Readers::Everybody); !saved)
        m_banner->show(Tone::Bad, describe(saved.error()));
}

void ReadinessDialog::setRunning(bool isRunning)
{
    m_running = isRunning;
    m_step->setVisible(isRunning);
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_again->setEnabled(!isRunning);
    m_save->setEnabled(!isRunning && m_report.has_value());
}

} // namespace Linesman::Ui
