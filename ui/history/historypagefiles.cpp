// SPDX-License-Identifier: GPL-3.0-or-later
// Other files of the place History: shown, dropped, restored; the rest of the class is in historypage.cpp.
#include "ui/history/historypage.h"

#include "app/history/store.h"
#include "ui/exchange/exchangemodel.h"
#include "ui/exchange/exchangeview.h"
#include "ui/history/backupsdialog.h"
#include "ui/history/exportmenu.h"
#include "ui/history/filesdialog.h"
#include "ui/history/recentfiles.h"
#include "ui/widgets/banner.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace Linesman::Ui {

void HistoryPage::showFile(const QString &file)
{
    if (!file.isEmpty()) {
        if (const Result<History::Reader> reader = History::Reader::open(file); !reader) {
            m_failure->show(Tone::Bad, describe(reader.error()) + u' ' + reader.error().detail);
            return;
        }
    }
    closeExchange();
    m_view->clear();
    m_export->setFile(file);
    m_model->showFile(file);
    if (m_settings && !file.isEmpty())
        rememberFile(*m_settings, file);
    if (file.isEmpty())
        m_other->hide();
    else
        m_other->show(Tone::Accent, tr("This is %1, only to be read. Nothing new comes in here.").arg(file),
                      tr("&Back to Own History"), Banner::Dismiss::Impossible);
}

void HistoryPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    // Neither a folder nor a pipe: reading that would wait for whoever fills it.
    if (urls.size() == 1 && urls.first().isLocalFile() && QFileInfo(urls.first().toLocalFile()).isFile())
        event->acceptProposedAction();
}

/*! A history is shown, anything else is taken in as HAR or JSON Lines. */
void HistoryPage::dropEvent(QDropEvent *event)
{
    const QString file = event->mimeData()->urls().value(0).toLocalFile();
    QFile dropped(file);
    const bool isDatabase = dropped.open(QIODevice::ReadOnly) && dropped.read(16).startsWith("SQLite format 3");
    event->acceptProposedAction();
    if (isDatabase)
        showFile(file);
    else
        m_export->takeIn(file);
}

void HistoryPage::rememberFiles(Settings &settings)
{
    m_settings = &settings;
    m_export->setRecentFiles([&settings] { return recentFiles(settings); });
}

void HistoryPage::compareWith(const QString &file)
{
    auto *dialog = new FilesDialog(m_store.file(), file, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FilesDialog::exchangeWanted, this, [this](ExchangeId id) {
        showFile({});
        open(ShowExchange{id});
    });
    dialog->open();
}

void HistoryPage::openBackups()
{
    auto *dialog = new BackupsDialog(m_store.file(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupsDialog::restoreWanted, this, &HistoryPage::restoreWanted);
    dialog->open();
}

} // namespace Linesman::Ui
