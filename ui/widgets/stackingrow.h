// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace Linesman::Ui {

/*! Widgets in a row, or below each other where they have no room beside each other: at a large text size. */
class StackingRow : public QWidget
{
    Q_OBJECT
public:
    /*! Whether each widget must get its size hint before the row stacks, or only its minimum. */
    enum class Room { Liked, Needed };
    explicit StackingRow(QWidget *parent = nullptr, Room room = Room::Liked);

    QBoxLayout *row() const { return m_row; } //!< to be filled with widgets; no margins, spacing 8
    QSize minimumSizeHint() const override;   //!< as wide as its widest: the others go below

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();
    QList<QSize> sizes() const;

    Room m_room;
    QBoxLayout *m_row = nullptr;
};

} // namespace Linesman::Ui
