// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QAbstractButton>
#include <QString>

class QPainter;

namespace Linesman::Ui {

/*! A state in one word with its shape and colour, on a tinted pill. For showing only; ChipButton can be pressed. */
class StatusChip : public QWidget
{
    Q_OBJECT
public:
    explicit StatusChip(QWidget *parent = nullptr);
    StatusChip(Tone tone, const QString &word, QWidget *parent = nullptr);

    /*! The accessible name follows \a word; a screen reader hears a change. */
    void setState(Tone tone, const QString &word);
    Tone tone() const { return m_tone; }
    QString word() const { return m_word; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_word;
};

/*! A chip that acts when pressed (start, stop). */
class ChipButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ChipButton(QWidget *parent = nullptr);
    void setState(Tone tone, const QString &word);
    Tone tone() const { return m_tone; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
};

/*! Paints the chip at the left of \a rect, centred; for delegates. Returns its width. */
int paintChip(QPainter &painter, const QRect &rect, Tone tone, const QString &word, const QFont &font);
QSize chipSize(const QString &word, const QFont &font);
/*! Only the shape, in a square at the left of \a rect. */
void paintShape(QPainter &painter, const QRectF &rect, Tone tone, const QColor &colour);

} // namespace Linesman::Ui
