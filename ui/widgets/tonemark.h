// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QWidget>

namespace Linesman::Ui {

/*! Only the shape of a state, 16 px; the word stands beside it. */
class ToneMark : public QWidget
{
    Q_OBJECT
public:
    explicit ToneMark(QWidget *parent = nullptr);
    void setTone(Tone tone);
    Tone tone() const { return m_tone; }
    QSize sizeHint() const override { return {16, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
};

} // namespace Linesman::Ui
