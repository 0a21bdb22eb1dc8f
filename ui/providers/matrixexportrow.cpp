// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/matrixexportrow.h"

#include "app/core/task.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace Linesman::Ui {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Installs::MatrixExport;

namespace {
constexpr auto ShownAfter = 200ms;
}

MatrixExportRow::MatrixExportRow(MatrixExport &exporting, QWidget *parent)
    : QWidget(parent)
    , m_exporting(exporting)
{
    setObjectName(u"exportProgress"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::M);
    m_text = makeLabel({}, u"muted"_s, this);
    m_text->setObjectName(u"exportProgressText"_s);
    m_text->setWordWrap(false);
    row->addWidget(m_text);
    m_bar = new QProgressBar(this);
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_bar->setTextVisible(false);
    row->addWidget(m_bar, 1);
    auto *cancel = makeButton(tr("Cancel &Export"), u"cancelExport"_s, ButtonLook::Normal, this);
    connect(cancel, &QPushButton::clicked, &m_exporting, &MatrixExport::cancel);
    row->addWidget(cancel);
    connect(&m_exporting, &MatrixExport::progressed, this, &MatrixExportRow::showProgress);
    m_slow.setSingleShot(true);
    m_slow.setInterval(ShownAfter);
    connect(&m_slow, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void MatrixExportRow::choose()
{
    auto *dialog = new QFileDialog(this, tr("Export Installs"));
    dialog->setObjectName(u"exportFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Page to hand on (*.html)"), tr("Table for a spreadsheet (*.csv)")});
    dialog->setDefaultSuffix(u"html"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("csv"_L1) ? u"csv"_s : u"html"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &MatrixExportRow::fileChosen);
    dialog->open();
}

void MatrixExportRow::write(const MatrixExport::Job &job)
{
    m_name = QFileInfo(job.file).fileName();
    showProgress(0, int(job.rows.size()));
    m_slow.start();
    deliver(m_exporting.write(job), this, [this, job](const Result<> &result) { ended(job, result); });
    emit begun();
}

void MatrixExportRow::showProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    const QLocale locale;
    m_text->setText(tr("Writing %1: %2 of %3 locations").arg(m_name, locale.toString(done), locale.toString(total)));
}

void MatrixExportRow::ended(const MatrixExport::Job &job, const Result<> &result)
{
    m_slow.stop();
    hide();
    if (result)
        emit written(tr("Written: %1 (%n location(s), as known at %2).", nullptr, int(job.rows.size()))
                         .arg(job.file, QLocale().toString(job.matrix.at.toLocalTime().time())));
    else if (result.error().kind == Error::Kind::Cancelled)
        emit cancelled(tr("The export was cancelled; no file was written or changed."));
    else
        emit failed(tr("The export was not written: %1. A file that was there before is unchanged. Choose another "
                       "folder, or make room.")
                        .arg(result.error().detail));
}

} // namespace Linesman::Ui
