// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/startfailure.h"

#include "ui/theme/roles.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

StartFailure::StartFailure(const Error &error, const QString &historyFile, QWidget *parent)
    : Page(tr("History cannot be opened"), parent)
    , m_file(historyFile)
{
    auto *aside = makeButton(tr("Set the File &Aside and Start Anew"), u"setHistoryAside"_s, ButtonLook::Normal, this);
    aside->setToolTip(tr("Renames the file, so that nothing in it is lost, and begins an empty one"));
    connect(aside, &QPushButton::clicked, this, &StartFailure::setAside);
    addAction(aside);
    connect(this, &Page::retried, this, &StartFailure::openAgain);
    show(error);
}

void StartFailure::show(const Error &error)
{
    showFailed(
        tr("%1 Nothing was changed. Make the file usable and retry, set it aside, or start Linesman with another "
           "folder (--data-dir).")
            .arg(describe(error)),
        m_file + u'\n' + error.detail);
}

void StartFailure::setAside()
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    // The write-ahead log belongs to its file: all three move, or the rows in it would be lost.
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        if (!QFile::exists(m_file + suffix))
            continue;
        const QString target = m_file + ".aside-"_L1 + stamp + suffix;
        if (!QFile::rename(m_file + suffix, target)) {
            show(Error(Error::Kind::Storage, u"cannot rename %1 to %2"_s.arg(m_file + suffix, target)));
            return;
        }
    }
    emit openAgain();
}

} // namespace Linesman::Ui
