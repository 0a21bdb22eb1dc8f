// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stackingrow.h"

namespace Linesman::Ui {

StackingRow::StackingRow(QWidget *parent, Room room)
    : QWidget(parent)
    , m_row(new StackingLayout(room, this))
{
}

} // namespace Linesman::Ui
