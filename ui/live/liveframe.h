// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Linesman::Ui {

/*! Drawn over the whole window while a live connection is chosen: 3 px in the colour of danger. Takes no clicks. */
class LiveFrame : public QWidget
{
    Q_OBJECT
public:
    explicit LiveFrame(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Linesman::Ui
