// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doctor/staffdialog.h"

#include "ui/doctor/staffmodel.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/moments.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

StaffDialog::StaffDialog(OAuth::Session &session, Installs::InstallService &installService, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_installService(installService)
    , m_model(new StaffModel(this))
    , m_behind(this)
{
    setObjectName(u"staffDialog"_s);
    setWindowTitle(tr("Report for Staff"));
    resize(900, 600);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    column->setSpacing(Space::M);
    m_said = makeLabel({}, u"muted"_s, this);
    m_said->setObjectName(u"staffSaid"_s);
    column->addWidget(m_said);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    m_table = new TableView(u"staffTable"_s, tr("Locations and providers"), split);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(StaffModel::State, new ChipDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(StaffModel::Matter, QHeaderView::Stretch);
    m_table->setColumnWidth(StaffModel::State, 130);
    m_table->setColumnWidth(StaffModel::Location, 170);
    m_table->setColumnWidth(StaffModel::Provider, 150);
    m_table->setColumnWidth(StaffModel::Who, 160);
    m_note = new QPlainTextEdit(split);
    m_note->setObjectName(u"staffNote"_s);
    m_note->setAccessibleName(tr("Note to send"));
    m_note->setReadOnly(true);
    m_note->setPlaceholderText(tr("Choose a line to see the note to send."));
    m_note->setTabChangesFocus(true);
    split->setSizes({320, 160});
    column->addWidget(split, 1);
    makeButtons(*column);
    read();
}

void StaffDialog::makeButtons(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    auto *installs = makeButton(tr("Open &Installs"), u"staffInstalls"_s, ButtonLook::Quiet, this);
    installs->setToolTip(tr("Check All there asks HighLevel anew"));
    m_copy = makeButton(tr("&Copy Notes"), u"copyStaffNotes"_s, ButtonLook::Normal, this);
    m_copy->setToolTip(tr("Of the selected lines, or of all with something to do"));
    auto *close = makeButton(tr("Cl&ose"), u"closeStaff"_s, ButtonLook::Normal, this);
    m_save = makeButton(tr("&Save Report…"), u"saveStaffReport"_s, ButtonLook::Primary, this);
    row->addWidget(installs);
    row->addStretch(1);
    for (QPushButton *button : {m_copy, close, m_save})
        row->addWidget(button);
    column.addLayout(row);
    connect(m_table, &TableView::rowSelected, this, &StaffDialog::showNote);
    connect(installs, &QPushButton::clicked, this, [this] {
        emit installsWanted();
        accept();
    });
    connect(m_copy, &QPushButton::clicked, this, &StaffDialog::copyNotes);
    connect(m_save, &QPushButton::clicked, this, &StaffDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void StaffDialog::read()
{
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
    const std::optional<OAuth::Connection> connection = m_session.current();
    if (!connection) {
        m_said->setText(tr("Connect an app first."));
        return;
    }
    m_agency = connection->name;
    m_said->setText(tr("Putting together what is known of %1…").arg(m_agency));
    deliver(m_installService.matrix(*connection), this, [this](const Result<Installs::Matrix> &matrix) {
        if (matrix)
            showMatrix(*matrix);
        else
            m_said->setText(describe(matrix.error()) + u' ' + matrix.error().detail);
        emit shown();
    });
}

void StaffDialog::showMatrix(const Installs::Matrix &matrix)
{
    m_at = matrix.at;
    m_model->setItems(Doctor::staffItems(matrix));
    int open = 0;
    for (const Doctor::StaffItem &item : m_model->items())
        open += item.note.isEmpty() ? 0 : 1;
    const bool isEmpty = m_model->items().isEmpty();
    m_copy->setEnabled(open > 0);
    m_save->setEnabled(!isEmpty);
    m_said->setText(isEmpty
                        ? tr("Nothing is known of the locations yet: press Check All in Providers, Installs.")
                        : tr("%1: %2, as known at %3.")
                              .arg(m_agency, tr("%n line(s) with something to do", nullptr, open), localTime(m_at)));
}

void StaffDialog::showNote(int row)
{
    if (row < 0) {
        m_note->clear();
        return;
    }
    const Doctor::StaffItem &item = m_model->items().at(row);
    m_note->setPlainText(item.note.isEmpty() ? tr("There is nothing to do here.") : item.note);
}

void StaffDialog::copyNotes()
{
    QStringList notes;
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    const auto add = [this, &notes](int row) {
        const QString note = m_model->items().at(row).note;
        if (!note.isEmpty() && !notes.contains(note))
            notes.append(note);
    };
    for (const QModelIndex &one : chosen)
        add(one.row());
    for (int row = 0; chosen.isEmpty() && row < m_model->rowCount(); ++row)
        add(row);
    QGuiApplication::clipboard()->setText(notes.join("\n\n"_L1));
    m_said->setText(tr("%n note(s) copied.", nullptr, int(notes.size())));
}

void StaffDialog::save()
{
    auto *dialog = new QFileDialog(this, tr("Save Report"));
    dialog->setObjectName(u"staffReportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Page (*.html)"), tr("Table (*.csv)")});
    dialog->setDefaultSuffix(u"html"_s);
    dialog->selectFile(u"staff.html"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("csv"_L1) ? u"csv"_s : u"html"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_behind.run([items = m_model->items(), agency = m_agency, at = m_at,
                      file] { return Doctor::writeStaffReport(items, agency, at, file); },
                     [this, file](const Result<> &written) {
                         m_said->setText(written ? tr("Written: %1").arg(file)
                                                 : describe(written.error()) + u' ' + written.error().detail);
                     });
    });
    dialog->open();
}

} // namespace Linesman::Ui
