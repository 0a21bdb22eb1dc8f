// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/behind.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QVBoxLayout;
class QWidget;

namespace Linesman::Ui {

/*! The copies of a history that were made before it was changed to a newer form, one of which can take its place again. */
class BackupsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit BackupsDialog(const QString &historyFile, QWidget *parent = nullptr);
    void reject() override; //!< not while a backup is copied

signals:
    /*! \a backup is to take the place of the history: the person was asked, and History::copyBackup() copied it. */
    void restoreWanted(const QString &backup);

private:
    void makeList(QVBoxLayout &column, const QStringList &backups);
    void chooseOther();
    void askFor(const QString &backup);
    void copy(const QString &backup);
    void setCopying(bool isCopying);

    QString m_historyFile;
    QLabel *m_said = nullptr;
    QWidget *m_choice = nullptr; //!< the list and the buttons
    QProgressBar *m_progress = nullptr;
    bool m_isCopying = false;
    Behind m_behind;
};

} // namespace Linesman::Ui
