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
#include <QPushButton>
#include <QVBoxLayout>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

BackupsDialog::BackupsDialog(const QString &historyFile, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"backupsDialog"_s);
    setWindowTitle(tr("Restore a Backup"));
    resize(620, 360);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    column->setSpacing(Space::M);
    const QStringList backups = History::backupsOf(historyFile);
    auto *said = makeLabel(
        backups.isEmpty() ? tr("There is no backup: one is made before a newer Linesman changes the file. Any other "
                               "history can take its place as well.")
                          : tr("These were made before a newer Linesman changed the file. The current history is "
                               "kept under another name."),
        u"muted"_s, this);
    said->setObjectName(u"backupsSaid"_s);
    column->addWidget(said);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"backupList"_s);
    m_list->setAccessibleName(tr("Backups"));
    for (const QString &backup : backups) {
        const QFileInfo info(backup);
        auto *item =
            new QListWidgetItem(u"%1 · %2 · %3"_s.arg(locale().toString(info.lastModified(), QLocale::ShortFormat),
                                                      locale().formattedDataSize(info.size()), info.fileName()));
        item->setData(Qt::UserRole, backup);
        m_list->addItem(item); // the list owns it
    }
    m_list->setCurrentRow(0);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    auto *other = makeButton(tr("&Another File…"), u"otherBackup"_s, ButtonLook::Quiet, this);
    auto *cancel = makeButton(tr("Cancel"), u"cancelRestore"_s, ButtonLook::Normal, this);
    m_restore = makeButton(tr("&Restore…"), u"restoreBackup"_s, ButtonLook::Normal, this);
    m_restore->setEnabled(!backups.isEmpty());
    row->addWidget(other);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_restore);
    column->addLayout(row);
    connect(other, &QPushButton::clicked, this, &BackupsDialog::chooseOther);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this,
            [this] { askFor(m_list->currentItem()->data(Qt::UserRole).toString()); });
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
        [this, backup] {
            accept();
            emit restoreWanted(backup);
        });
}

} // namespace Linesman::Ui
