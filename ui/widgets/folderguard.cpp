// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/folderguard.h"

#include "app/core/settings.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QStandardPaths>

namespace Linesman::Ui {

namespace {
const Setting<QString> FolderSetting{QLatin1StringView("window/folder"), {}};
}

FolderGuard::FolderGuard(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    qApp->installEventFilter(this);
}

QString FolderGuard::folder() const
{
    const QString kept = m_settings.value(FolderSetting);
    if (!kept.isEmpty() && QDir(kept).exists())
        return kept;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

bool FolderGuard::eventFilter(QObject *watched, QEvent *event)
{
    // Not as early as its polishing: that is in the middle of its making, which then sets the folder anew.
    if (event->type() != QEvent::Show || event->spontaneous())
        return false;
    auto *dialog = qobject_cast<QFileDialog *>(watched);
    if (!dialog)
        return false;
    connect(dialog, &QFileDialog::accepted, this,
            [this, dialog] { m_settings.set(FolderSetting, dialog->directory().absolutePath()); });
    if (dialog->directory() != QDir::current())
        return false; // a place that asked for a folder of its own keeps it
    const QStringList chosen = dialog->selectedFiles();
    dialog->setDirectory(folder());
    if (chosen.size() == 1 && chosen.first() != QDir::currentPath())
        dialog->selectFile(QFileInfo(chosen.first()).fileName()); // the name it offered
    return false;
}

} // namespace Linesman::Ui
