// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace Linesman::Ui {

/*! The copies of a history that were made before it was changed to a newer form, one of which can take its place again. */
class BackupsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit BackupsDialog(const QString &historyFile, QWidget *parent = nullptr);

signals:
    /*! \a backup is to take the place of the history; the person was asked. */
    void restoreWanted(const QString &backup);

private:
    void chooseOther();
    void askFor(const QString &backup);

    QListWidget *m_list = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace Linesman::Ui
