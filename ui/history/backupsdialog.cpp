// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/backupsdialog.h"

#include "app/history/backup.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/question.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

BackupsDialog::BackupsDialog(const QString &historyFile, QWidget *parent)
    : QDialog(parent)
    , m_historyFile(historyFile)
    , m_behind(this)
{
    setObjectName(u"backupsDialog"_s);
    setWindowTitle(tr("Restore a Backup"));
    resize(620, 360);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    column->setSpacing(Space::M);
    const QStringList backups = History::backupsOf(historyFile);
    m_said = makeLabel(backups.isEmpty()
                           ? tr("There is no backup: one is made before a newer Linesman changes the file. Any other "
                                "history can take its place as well.")
                           : tr("These were made before a newer Linesman changed the file. The current history is "
                                "kept under another name."),
                       u"muted"_s, this);
    m_said->setObjectName(u"backupsSaid"_s);
    column->addWidget(m_said);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"restoreProgress"_s);
    m_progress->setAccessibleName(windowTitle());
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0); // nobody tells how far a copy is
    column->addWidget(m_progress);
    m_choice = new QWidget(this);
    auto *inner = new QVBoxLayout(m_choice);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(Space::M);
    makeList(*inner, backups);
    column->addWidget(m_choice, 1);
    setCopying(false);
}

void BackupsDialog::makeList(QVBoxLayout &column, const QStringList &backups)
{
    auto *list = new QListWidget(m_choice);
    list->setObjectName(u"backupList"_s);
    list->setAccessibleName(tr("Backups"));
    for (const QString &backup : backups) {
        const QFileInfo info(backup);
        auto *item =
            new QListWidgetItem(u"%1 · %2 · %3"_s.arg(locale().toString(info.lastModified(), QLocale::ShortFormat),
                                                      locale().formattedDataSize(info.size()), info.fileName()));
        item->setData(Qt::UserRole, backup);
        list->addItem(item); // the list owns it
    }
    list->setCurrentRow(0);
    column.addWidget(list, 1);
    auto *row = new QHBoxLayout;
    auto *other = makeButton(tr("&Another File…"), u"otherBackup"_s, ButtonLook::Quiet, m_choice);
    auto *cancel = makeButton(tr("Cancel"), u"cancelRestore"_s, ButtonLook::Normal, m_choice);
    auto *restore = makeButton(tr("&Restore…"), u"restoreBackup"_s, ButtonLook::Normal, m_choice);
    restore->setEnabled(!backups.isEmpty());
    row->addWidget(other);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(restore);
    column.addLayout(row);
    connect(other, &QPushButton::clicked, this, &BackupsDialog::chooseOther);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(restore, &QPushButton::clicked, this,
            [this, list] { askFor(list->currentItem()->data(Qt::UserRole).toString()); });
}

void BackupsDialog::chooseOther()
{
    auto *dialog = new QFileDialog(this, tr("Restore a Backup"));
    dialog->setObjectName(u"otherBackupDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupsDialog::askFor);
    dialog->open();
}

void BackupsDialog::askFor(const QString &backup)
{
    ask(this,
        {u"restoreQuestion"_s, tr("Restore a Backup"),
         tr("Put %1 in the place of the history?").arg(QFileInfo(backup).fileName()),
         tr("Linesman begins anew with it: listeners, emulator and a running test stop for a moment. The current history "
            "is kept under another name."),
         tr("&Restore")},
        [this, backup] { copy(backup); });
}

/*! Everything goes on while the copy is made; only then does Linesman begin anew. */
void BackupsDialog::copy(const QString &backup)
{
    setCopying(true);
    m_behind.run([file = m_historyFile, backup] { return History::copyBackup(file, backup); },
                 [this, backup](const Result<> &copied) {
                     setCopying(false);
                     if (!copied) {
                         m_said->setText(describe(copied.error()) + u' ' + copied.error().detail);
                         return;
                     }
                     accept();
                     emit restoreWanted(backup);
                 });
}

void BackupsDialog::setCopying(bool isCopying)
{
    m_isCopying = isCopying;
    m_choice->setEnabled(!isCopying);
    m_progress->setVisible(isCopying);
}

void BackupsDialog::reject()
{
    if (!m_isCopying)
        QDialog::reject();
}

} // namespace Linesman::Ui
