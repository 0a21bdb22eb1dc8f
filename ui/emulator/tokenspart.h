// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/emulator/emulatorpart.h"

class QCheckBox;
class QPushButton;
class QTimer;

namespace Linesman::Ui {

class RowTable;

/*! Access tokens with the time they have left on the emulator's clock, and private integration tokens. */
class TokensPart : public EmulatorPart
{
    Q_OBJECT
public:
    TokensPart(Emulator::Emulator &emulator, QWidget *parent);
    void setState(const QJsonObject &state) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makePrivate();
    void connectActions(QPushButton *expireAll);
    void fill();
    void showChosen();
    void openPrivate();

    QJsonObject m_state;
    RowTable *m_table = nullptr;
    RowTable *m_private = nullptr;
    QTimer *m_second = nullptr;
    QCheckBox *m_refreshToo = nullptr;
    QPushButton *m_expire = nullptr;
    QPushButton *m_revoke = nullptr;
    QPushButton *m_removePrivate = nullptr;
    QPushButton *m_copyPrivate = nullptr;
};

} // namespace Linesman::Ui
