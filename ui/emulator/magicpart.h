// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/emulator.h"
#include "ui/emulator/emulatorpart.h"

#include <QJsonArray>

class QPushButton;

namespace Linesman::Ui {

class RowTable;
class SearchField;

/*! Numbers, addresses and texts that provoke an outcome. */
class MagicPart : public EmulatorPart
{
    Q_OBJECT
public:
    MagicPart(Emulator::Emulator &emulator, QWidget *parent); //!< the emulator outlives the part
    void setState(const QJsonObject &state) override;

private:
    void fill();
    void copy(const QString &field);

    QJsonArray m_values;
    RowTable *m_table = nullptr;
    SearchField *m_search = nullptr;
    QList<QPushButton *> m_copies;
};

} // namespace Linesman::Ui
