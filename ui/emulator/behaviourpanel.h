// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/emulator/emulatorpart.h"

#include <QJsonArray>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace Linesman::Ui {

class RowTable;

/*! Which side of each contradiction the emulator takes, and the settings that belong to no side. */
class BehaviourPanel : public EmulatorPart
{
    Q_OBJECT
public:
    BehaviourPanel(Emulator::Emulator &emulator, QWidget *parent);
    void setState(const QJsonObject &state) override;

private:
    void showSwitch();
    QWidget *makeSettings();

    QComboBox *m_profile = nullptr;
    RowTable *m_table = nullptr;
    QLabel *m_topic = nullptr;
    QLabel *m_sides = nullptr;
    QLabel *m_source = nullptr;
    QComboBox *m_side = nullptr;
    QSpinBox *m_race = nullptr;
    QSpinBox *m_timeout = nullptr;
    QComboBox *m_limits = nullptr;
    QCheckBox *m_magic = nullptr;
};

} // namespace Linesman::Ui
