// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace Linesman {
class Settings;
}

namespace Linesman::Ui {

/*!
    Opens every file dialog where the last one was left, at first in the person's documents: the folder that the program
    was started in tells nothing. Kept in the settings.
*/
class FolderGuard : public QObject
{
    Q_OBJECT
public:
    /*! Watches the application until it is destroyed; \a settings outlives this object. */
    explicit FolderGuard(Settings &settings, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString folder() const;

    Settings &m_settings;
};

} // namespace Linesman::Ui
