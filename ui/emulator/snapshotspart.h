// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/emulator.h"
#include "ui/emulator/emulatorpart.h"

class QLineEdit;
class QPushButton;

namespace Linesman::Ui {

class RowTable;
class Submission;

/*! States kept by name, to go back to. */
class SnapshotsPart : public EmulatorPart
{
    Q_OBJECT
public:
    SnapshotsPart(Emulator::Emulator &emulator, QWidget *parent); //!< the emulator outlives the part
    void setState(const QJsonObject &state) override;

private:
    void askToRestore();
    void removeChosen();
    void save();
    void showChosen();

    Submission *m_submission = nullptr;
    RowTable *m_table = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace Linesman::Ui
