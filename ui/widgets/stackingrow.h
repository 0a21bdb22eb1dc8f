// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/stackinglayout.h"

#include <QWidget>

namespace Linesman::Ui {

/*! A widget with a StackingLayout: a row, or below each other where a row has no room. */
class StackingRow : public QWidget
{
    Q_OBJECT
public:
    using Room = StackingLayout::Room;
    explicit StackingRow(QWidget *parent = nullptr, Room room = Room::Liked);

    StackingLayout *row() const { return m_row; } //!< to be filled with widgets; no margins, spacing 8

private:
    StackingLayout *m_row = nullptr;
};

} // namespace Linesman::Ui
