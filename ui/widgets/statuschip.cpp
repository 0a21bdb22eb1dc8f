// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statuschip.h"

#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace Linesman::Ui {

namespace {
/*! Side of the shape: grows with the text. */
int shapeSide(const QFontMetrics &metrics)
{
    return qMax(10, metrics.height() * 6 / 10);
}

constexpr int Gap = 6;
constexpr int Side = 9;

int chipHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 6;
}

void announce(QWidget *widget)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(widget, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}
} // namespace

QColor toneColour(Tone tone)
{
    const Tokens &t = tokens();
    switch (tone) {
    case Tone::Neutral:
        return t.muted;
    case Tone::Busy:
    case Tone::Accent:
        return t.accent;
    case Tone::Good:
        return t.good;
    case Tone::Warn:
        return t.warn;
    case Tone::Bad:
    case Tone::Live:
        return t.bad;
    }
    return t.muted;
}

void paintShape(QPainter &painter, const QRectF &rect, Tone tone, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = rect.adjusted(1, 1, -1, -1);
    const QPen line(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const double x = box.left(), y = box.top(), w = box.width(), h = box.height();
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    switch (tone) {
    case Tone::Neutral:
        painter.setPen(QPen(colour, 1.5));
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Tone::Busy:
        painter.setPen(QPen(colour, 1.5));
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setBrush(colour);
        painter.drawPie(box.adjusted(0.5, 0.5, -0.5, -0.5), 90 * 16, -180 * 16);
        break;
    case Tone::Accent:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Tone::Good: {
        const QPointF points[]{{x, y + h * 0.55}, {x + w * 0.37, y + h * 0.9}, {x + w, y + h * 0.12}};
        painter.drawPolyline(points, 3);
        break;
    }
    case Tone::Warn: {
        QPainterPath path;
        path.moveTo(x + w / 2, y);
        path.lineTo(x + w, y + h);
        path.lineTo(x, y + h);
        path.closeSubpath();
        painter.setPen(QPen(colour, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.fillPath(path, colour);
        painter.drawPath(path);
        break;
    }
    case Tone::Bad:
        painter.drawLine(QPointF(x + 0.5, y + 0.5), QPointF(x + w - 0.5, y + h - 0.5));
        painter.drawLine(QPointF(x + w - 0.5, y + 0.5), QPointF(x + 0.5, y + h - 0.5));
        break;
    case Tone::Live:
        painter.setPen(QPen(colour, 1.5));
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(box.center(), w * 0.22, h * 0.22);
        break;
    }
    painter.restore();
}

QSize chipSize(const QString &word, const QFont &font)
{
    const QFontMetrics metrics(font);
    return {2 * Side + shapeSide(metrics) + Gap + metrics.horizontalAdvance(word), chipHeight(metrics)};
}

int paintChip(QPainter &painter, const QRect &rect, Tone tone, const QString &word, const QFont &font)
{
    QSize size = chipSize(word, font);
    size.setWidth(qMin(size.width(), rect.width()));
    size.setHeight(qMin(size.height(), rect.height()));
    const QRect pill(rect.left(), rect.top() + (rect.height() - size.height()) / 2, size.width(), size.height());
    const QColor colour = toneColour(tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint(colour));
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    const int side = shapeSide(QFontMetrics(font));
    const QRectF shape(pill.left() + Side, pill.top() + (pill.height() - side) / 2.0, side, side);
    paintShape(painter, shape, tone, colour);
    painter.setPen(colour);
    painter.setFont(font);
    const QRect text = pill.adjusted(Side + side + Gap, 0, -Side, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(word, Qt::ElideRight, text.width() + 1));
    painter.restore();
    return size.width();
}

StatusChip::StatusChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

StatusChip::StatusChip(Tone tone, const QString &word, QWidget *parent)
    : StatusChip(parent)
{
    setState(tone, word);
}

void StatusChip::setState(Tone tone, const QString &word)
{
    if (tone == m_tone && word == m_word)
        return;
    m_tone = tone;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
    announce(this);
}

QSize StatusChip::sizeHint() const
{
    return chipSize(m_word, font());
}

void StatusChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_tone, m_word, font());
}

ChipButton::ChipButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void ChipButton::setState(Tone tone, const QString &word)
{
    if (tone == m_tone && word == text())
        return;
    m_tone = tone;
    setText(word);
    setAccessibleName(word);
    updateGeometry();
    update();
    announce(this);
}

QSize ChipButton::sizeHint() const
{
    const QSize size = chipSize(text(), font());
    return {size.width() + 4, qMax(size.height() + 4, 28)};
}

void ChipButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!isEnabled())
        painter.setOpacity(0.6);
    const QRect inner = rect().adjusted(2, 2, -2, -2);
    paintChip(painter, inner, m_tone, text(), font());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QSize chip = chipSize(text(), font());
    const QRectF pill(inner.left(), inner.top() + (inner.height() - chip.height()) / 2.0, chip.width(), chip.height());
    if (hasFocus())
        painter.setPen(QPen(tokens().accent, 2));
    else if (underMouse())
        painter.setPen(QPen(toneColour(m_tone), 1));
    else
        return;
    painter.drawRoundedRect(pill.adjusted(-0.5, -0.5, 0.5, 0.5), pill.height() / 2 + 0.5, pill.height() / 2 + 0.5);
}

} // namespace Linesman::Ui
