#pragma once

#include "ui/emulator/emulatorpart.h"

class QPushButton;

namespace Linesman::Ui {

class RowTable;

/*! Locations: in which the app is installed, which providers are selected; install, uninstall, add, rename. */
class LocationsPart : public EmulatorPart
{
    Q_OBJECT
public:
    explicit LocationsPart(QWidget *parent);
    void setState(const QJsonObject &state) override;

private:
    void showChosen();
    void installChosen();
    void uninstallChosen();
    void openName(const QJsonObject &location); //!< empty for a new one
    void openBulk();

    RowTable *m_table = nullptr;
    QPushButton *m_install = nullptr;
    QPushButton *m_uninstall = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace Linesman::Ui
