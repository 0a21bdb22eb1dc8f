// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tonemark.h"

#include "ui/widgets/statuschip.h"

#include <QPainter>

namespace Linesman::Ui {

ToneMark::ToneMark(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(16, 16);
}

void ToneMark::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ToneMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintShape(painter, QRectF(2, 2, 12, 12), m_tone, toneColour(m_tone));
}

} // namespace Linesman::Ui
