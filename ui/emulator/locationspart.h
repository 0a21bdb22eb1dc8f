// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/emulator/emulatorpart.h"

#include <QJsonArray>

class QComboBox;
class QPushButton;

namespace Linesman::Ui {

class FormColumn;
class RowTable;

/*! Locations: in which the app is installed, which providers are selected; install, uninstall, add, change. */
class LocationsPart : public EmulatorPart
{
    Q_OBJECT
public:
    LocationsPart(Emulator::Emulator &emulator, QWidget *parent);
    void setState(const QJsonObject &state) override;

private:
    void showChosen();
    void installChosen();
    void uninstallChosen();
    void openLocation(const QJsonObject &location); //!< empty for a new one
    void chooseNew(const QString &id);
    QComboBox *addProviderChoice(FormColumn *form, const QJsonObject &location, const QString &kind);
    void openBulk();

    QJsonArray m_apps;
    QJsonArray m_providers;
    QJsonArray m_users;
    QString m_select; //!< new: chosen when it is among the rows
    RowTable *m_table = nullptr;
    QPushButton *m_install = nullptr;
    QPushButton *m_uninstall = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace Linesman::Ui
