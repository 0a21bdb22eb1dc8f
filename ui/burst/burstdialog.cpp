// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/burst/burstdialog.h"

#include "app/core/outputfile.h"
#include "app/core/redaction.h"
#include "app/core/url.h"
#include "ui/burst/burstchart.h"
#include "ui/burst/burstform.h"
#include "ui/burst/burstruns.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/moments.h"
#include "ui/widgets/tableview.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto DrawEvery = 250ms;                // as wide as a slice of the chart
constexpr std::size_t LargestTally = 64UL << 20; // bytes: 100,000 ids take 3 MB
constexpr qint64 LargestRecord = 1'000'000;      // bytes
} // namespace

BurstDialog::BurstDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"burstDialog"_s);
    setWindowTitle(tr("Burst"));
    resize(900, 700);
    buildBody();
    m_drawing = new QTimer(this);
    m_drawing->setInterval(DrawEvery);
    connect(m_drawing, &QTimer::timeout, this, [this] { m_chart->setTimeline(m_timeline); });
    connect(&m_delivery, &Webhooks::Delivery::attempted, this, &BurstDialog::take);
    connect(&m_delivery, &Webhooks::Delivery::progressed, this, &BurstDialog::showProgress);
    connect(m_table, &TableView::rowSelected, this, &BurstDialog::showChanges);
    connect(m_start, &QPushButton::clicked, this, &BurstDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_delivery.cancel(); });
    connect(m_keep, &QPushButton::clicked, this, &BurstDialog::keepRun);
    connect(m_open, &QPushButton::clicked, this, &BurstDialog::openRun);
    connect(this, &QDialog::finished, this, [this] { m_delivery.cancel(); });
    setRunning(false);
}

BurstDialog::~BurstDialog() = default;

void BurstDialog::buildBody()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    column->setSpacing(Space::M);
    m_where = makeLabel({}, u"muted"_s, this);
    m_where->setObjectName(u"burstWhere"_s);
    column->addWidget(m_where);
    m_form = new BurstForm(this);
    column->addWidget(m_form);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"burstProgress"_s);
    m_progress->setAccessibleName(tr("Deliveries that are over"));
    m_progress->setTextVisible(false);
    column->addWidget(m_progress);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"burstVerdict"_s);
    column->addWidget(m_banner);
    m_numbers = makeLabel({}, {}, this);
    m_numbers->setObjectName(u"burstNumbers"_s);
    column->addWidget(m_numbers);
    m_chart = new BurstChart(this);
    m_chart->setObjectName(u"burstChart"_s);
    column->addWidget(m_chart, 3);

    m_runs = new BurstRuns(this);
    m_table = new TableView(u"burstRuns"_s, tr("Bursts to compare"), this);
    m_table->setModel(m_runs);
    m_table->setKeepingPlace();
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(90);
    column->addWidget(m_table, 2);
    m_changes = makeLabel({}, u"small muted"_s, this);
    m_changes->setObjectName(u"burstChanges"_s);
    column->addWidget(m_changes);
    buildButtons(column);
}

void BurstDialog::buildButtons(QLayout *column)
{
    auto *buttons = new QDialogButtonBox(this);
    m_open = makeButton(tr("&Open Kept…"), u"openBurst"_s, ButtonLook::Normal, this);
    m_open->setToolTip(tr("A result that was kept, also by \"linesman-cli burst --save\", to compare with."));
    m_keep = makeButton(tr("&Keep…"), u"keepBurst"_s, ButtonLook::Normal, this);
    m_cancel = makeButton(tr("&Cancel"), u"cancelBurst"_s, ButtonLook::Normal, this);
    m_start = makeButton(tr("&Send"), u"sendBurst"_s, ButtonLook::Primary, this);
    auto *close = makeButton(tr("C&lose"), u"closeBurst"_s, ButtonLook::Normal, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    for (QPushButton *button : {m_open, m_keep, m_cancel})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    buttons->addButton(m_start, QDialogButtonBox::AcceptRole); // the last, as everywhere
    close->setDefault(true);                                   // Enter in a field must not send
    column->addWidget(buttons);
}

void BurstDialog::setPlan(const Webhooks::DeliveryPlan &plan)
{
    if (isRunning())
        return;
    m_plan = plan;
    m_where->setText(tr("Many deliveries, as a bulk action sends them, to %1. Nothing of them is kept in history.")
                         .arg(redacted(plan.url)));
}

void BurstDialog::start()
{
    if (isRunning())
        return;
    Webhooks::DeliveryPlan plan = m_plan;
    m_form->fill(plan);
    const Webhooks::BurstShape shape = m_form->shape(plan.form);
    m_composer = std::make_shared<const Webhooks::BurstComposer>(shape);
    plan.payload.reset();
    plan.compose = [composer = m_composer](int delivery) {
        return composer->body(delivery);
    };
    if (shape.dropPercent > 0 || shape.delayPercent > 0)
        plan.disturb = [composer = m_composer](int delivery) {
            return composer->disturbance(delivery);
        };
    m_count = plan.count;
    m_timeline = {};
    m_chart->setTimeline(m_timeline);
    m_banner->hide();
    m_numbers->clear();
    m_progress->setRange(0, plan.count);
    m_progress->setValue(0);
    m_startedAt = QDateTime::currentDateTimeUtc();
    m_sinceStart.start();
    deliver(m_delivery.send(std::move(plan)), this,
            [this](const Result<Webhooks::DeliveryReport> &report) { showReport(report); });
    setRunning(isRunning());
}

void BurstDialog::take(const QList<Webhooks::DeliveryAttempt> &attempts)
{
    const std::chrono::milliseconds now(m_sinceStart.elapsed());
    for (const Webhooks::DeliveryAttempt &attempt : attempts)
        m_timeline.add(now, attempt.result.timings.total, attempt.isDelivered() || attempt.wasDropped());
}

void BurstDialog::showProgress(int done, int planned)
{
    m_progress->setValue(done);
    const QLocale locale;
    const double rate = double(done) * 1000 / double(std::max<qint64>(1, m_sinceStart.elapsed()));
    m_numbers->setText(tr("%1 of %2 done, %3 a second")
                           .arg(locale.toString(done), locale.toString(planned), locale.toString(rate, 'f', 0)));
}

void BurstDialog::showReport(const Result<Webhooks::DeliveryReport> &report)
{
    setRunning(false);
    m_chart->setTimeline(m_timeline);
    const bool wasCancelled = !report && report.error().kind == Error::Kind::Cancelled;
    if (!report && !wasCancelled) {
        m_banner->show(Tone::Bad, describe(report.error()), {}, Banner::Dismiss::Impossible);
        return;
    }
    m_last = Webhooks::recordOf(m_delivery.lastReport(), m_plan.url, m_startedAt);
    m_keep->setEnabled(true);
    showNumbers(*m_last);
    if (wasCancelled) {
        m_banner->show(Tone::Warn, tr("Stopped before the end."), {}, Banner::Dismiss::Impossible);
        return; // half a burst is nothing to compare with
    }
    const bool isWhole = m_last->report.isWhole();
    QString verdict =
        isWhole ? tr("Every delivery was answered 2xx.")
                : tr("%n delivery(s) were not answered 2xx.", nullptr, Webhooks::notDelivered(m_last->report));
    if (Webhooks::wouldBeFlagged(m_last->report))
        verdict += u' ' + Webhooks::flaggedText();
    m_banner->show(isWhole ? Tone::Good : Tone::Bad, verdict, {}, Banner::Dismiss::Impossible);
    m_runs->append(*m_last);
    showChanges(m_table->selectedRow());
    askTally();
}

void BurstDialog::showNumbers(const Webhooks::BurstRecord &record)
{
    const QLocale locale;
    const Webhooks::DeliveryReport &report = record.report;
    QStringList classes;
    for (auto entry = record.classes.begin(); entry != record.classes.end(); ++entry)
        classes.append(
            u"%1 %2"_s.arg(entry.key() == "none"_L1 ? tr("no answer") : entry.key(), locale.toString(entry.value())));
    if (report.dropped > 0)
        classes.append(tr("lost %1").arg(locale.toString(report.dropped)));
    for (const QMap<QString, int> &sorts : {report.symptoms, report.errors}) {
        for (auto sort = sorts.begin(); sort != sorts.end(); ++sort)
            classes.append(u"%1 (%2)"_s.arg(locale.toString(sort.value()), sort.key()));
    }
    m_numbers->setText(
        tr("%1 of %2 delivered, %3 attempts a second. Median %4, 90 % under %5, 95 % under %6, 99 % under "
           "%7, longest %8.\nAnswers: %9.")
            .arg(locale.toString(report.delivered), locale.toString(report.planned),
                 locale.toString(report.perSecond, 'f', 0), durationText(report.times.p50),
                 durationText(report.times.p90), durationText(report.times.p95), durationText(report.times.p99),
                 durationText(report.times.max), classes.isEmpty() ? tr("none") : classes.join(u", "_s)));
}

/*! Which messages the endpoint says that it handled. */
void BurstDialog::askTally()
{
    const QString url = m_form->tallyUrl();
    if (url.isEmpty())
        return;
    if (!isHttpUrl(url)) {
        m_banner->show(Tone::Warn, tr("The address of your tally is not an http or https address."));
        return;
    }
    Http::Transfer transfer;
    transfer.method = "GET";
    transfer.url = url.toStdString();
    transfer.answerLimit = LargestTally;
    transfer.timeout = 60s;
    m_client.send(std::move(transfer), [this](const Http::TransferResult &result) {
        QMetaObject::invokeMethod(
            this, [this, result] { showTally(result); }, Qt::QueuedConnection);
    });
}

void BurstDialog::showTally(const Http::TransferResult &result)
{
    if (isRunning() || !m_composer)
        return; // it is of a burst before this one
    if (result.error) {
        m_banner->show(Tone::Warn, tr("Your tally gave no answer: %1").arg(describe(*result.error)));
        return;
    }
    const Result<Webhooks::Tally> found = Webhooks::tally(*m_composer, m_count, QByteArray::fromStdString(result.body));
    if (!found) {
        m_banner->show(Tone::Warn, tr("Your tally is not understood: %1").arg(found.error().detail));
        return;
    }
    const bool isRight = found->lost + found->doubled + found->unknown == 0;
    m_banner->show(isRight ? Tone::Good : Tone::Bad,
                   tr("Of %1 messages %2 were lost, %3 handled more than once; %4 were never sent.")
                       .arg(QString::number(found->sent), QString::number(found->lost), QString::number(found->doubled),
                            QString::number(found->unknown)),
                   {}, Banner::Dismiss::Impossible);
}

/*! The chosen run against the last one. */
void BurstDialog::showChanges(int row)
{
    if (!m_last || row < 0 || m_runs->at(row).startedAt == m_last->startedAt) {
        m_changes->setText(m_runs->rowCount() > 1 ? tr("Choose an earlier burst to compare the last one with.")
                                                  : QString());
        return;
    }
    m_changes->setText(tr("From the chosen burst to the last one:") + u'\n' +
                       Webhooks::changes(m_runs->at(row), *m_last).join(u'\n'));
}

void BurstDialog::keepRun()
{
    auto *dialog = new QFileDialog(this, tr("Keep the Result"));
    dialog->setObjectName(u"burstKeepFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Results of bursts (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"burst.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const Result<> kept = OutputFile::write(file, QJsonDocument(Webhooks::toJson(*m_last)).toJson());
        if (!kept)
            m_banner->show(Tone::Bad, describe(kept.error()));
    });
    dialog->open();
}

void BurstDialog::openRun()
{
    auto *dialog = new QFileDialog(this, tr("Open a Result"));
    dialog->setObjectName(u"burstOpenFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Results of bursts (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly)) {
            m_banner->show(Tone::Bad, tr("%1 cannot be read: %2").arg(file, source.errorString()));
            return;
        }
        const Result<Webhooks::BurstRecord> record = Webhooks::burstFromJson(source.read(LargestRecord));
        if (!record) {
            m_banner->show(Tone::Bad, tr("%1 is no result of a burst.").arg(file));
            return;
        }
        m_runs->append(*record);
        m_table->selectRow(m_runs->rowCount() - 1);
    });
    dialog->open();
}

void BurstDialog::setRunning(bool isRunning)
{
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_form->setEnabled(!isRunning);
    m_start->setEnabled(!isRunning);
    m_open->setEnabled(!isRunning);
    m_keep->setEnabled(!isRunning && m_last.has_value());
    if (isRunning)
        m_drawing->start();
    else
        m_drawing->stop();
}

} // namespace Linesman::Ui
