// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/liveframe.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace Linesman::Ui {

LiveFrame::LiveFrame(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void LiveFrame::paintEvent(QPaintEvent *)
{
    constexpr int Width = 3;
    QPainter painter(this);
    const QColor colour = tokens().bad;
    painter.fillRect(0, 0, width(), Width, colour);
    painter.fillRect(0, height() - Width, width(), Width, colour);
    painter.fillRect(0, 0, Width, height(), colour);
    painter.fillRect(width() - Width, 0, Width, height(), colour);
}

} // namespace Linesman::Ui
