// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/emulator/emulatorpart.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTimer;

namespace Linesman::Ui {

class RowTable;

/*! The emulator's time, which can be put forward, and the deliveries that wait for their next attempt. */
class ClockPart : public EmulatorPart
{
    Q_OBJECT
public:
    ClockPart(Emulator::Emulator &emulator, QWidget *parent);
    void setState(const QJsonObject &state) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeClock();
    void advance(qint64 ms);
    void tick();

    QJsonObject m_state;
    QLabel *m_now = nullptr;
    QLabel *m_ahead = nullptr;
    QSpinBox *m_amount = nullptr;
    QComboBox *m_unit = nullptr;
    RowTable *m_table = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_drop = nullptr;
    QTimer *m_second = nullptr;
};

} // namespace Linesman::Ui
