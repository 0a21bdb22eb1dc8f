// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/moments.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textguard.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace Linesman::Ui {

namespace {
constexpr int Padding = 8;
}

CellDelegate::CellDelegate(QObject *parent, Text text, Qt::TextElideMode elide)
    : QStyledItemDelegate(parent)
    , m_text(text)
    , m_elide(elide)
{
}

int CellDelegate::rowHeight(const QFontMetrics &metrics)
{
    return qMax(Space::Row, metrics.height() + 10);
}

void CellDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Tokens &t = tokens();
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, t.selection);
    painter.setPen(t.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto *table = qobject_cast<const TableView *>(option.widget);
    const bool isRowFocused = table && table->selectionBehavior() == QAbstractItemView::SelectRows; // it draws the ring
    if (!isRowFocused && (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active)) {
        painter.setPen(QPen(t.accent, 1));
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    paintGround(*painter, option);
    const Tokens &t = tokens();
    const bool mono = m_text == Text::Mono || m_text == Text::MonoMuted;
    const bool muted = m_text == Text::Muted || m_text == Text::MonoMuted || index.data(MutedRole).toBool();
    painter->setFont(mono ? monoFont() : option.font);
    const QVariant tone = index.data(ToneRole);
    painter->setPen(tone.isValid() ? toneColour(tone.value<Tone>()) : muted ? t.muted : t.text);
    QRect area = option.rect.adjusted(Padding, 0, -Padding, 0);
    if (!option.icon.isNull()) {
        const QRect place(area.left(), area.top() + (area.height() - 16) / 2, 16, 16);
        option.icon.paint(painter, place);
        area.setLeft(place.right() + 1 + Padding);
    }
    QString text = option.text;
    text.replace(QChar::LineFeed, QChar::Space);
    const Qt::Alignment side = option.displayAlignment & Qt::AlignHorizontal_Mask;
    painter->drawText(area, side | Qt::AlignVCenter, painter->fontMetrics().elidedText(text, m_elide, area.width()));
    painter->restore();
}

QString CellDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return boundedText(QStyledItemDelegate::displayText(value, locale));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 2 * Padding, rowHeight(option.fontMetrics)};
}

namespace {
/*! A list of chips is a wall of colour: what is as it should be needs no ground. */
bool isQuiet(Tone tone)
{
    return tone == Tone::Good || tone == Tone::Neutral || tone == Tone::Accent;
}

void paintQuietly(QPainter &painter, const QRect &area, Tone tone, const QStyleOptionViewItem &option)
{
    const QFontMetrics &metrics = option.fontMetrics;
    const int side = qMax(10, metrics.height() * 6 / 10);
    const bool isAccent = tone == Tone::Accent; // a kind of thing, not a verdict: nothing is to be seen
    const QColor colour = isAccent ? tokens().text : toneColour(tone);
    painter.save();
    QRect text = area;
    if (!isAccent) {
        const int top = area.top() + (area.height() - side) / 2;
        const QRect shape = QStyle::visualRect(option.direction, area, QRect(area.left(), top, side, side));
        paintShape(painter, shape, tone, colour);
        text = QStyle::visualRect(option.direction, area, area.adjusted(side + 6, 0, 0, 0));
    }
    painter.setFont(option.font);
    painter.setPen(colour);
    painter.drawText(text, QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter),
                     metrics.elidedText(option.text, Qt::ElideRight, text.width()));
    painter.restore();
}
} // namespace

ChipDelegate::ChipDelegate(QObject *parent)
    : CellDelegate(parent)
{
}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &asked, const QModelIndex &index) const
{
    QStyleOptionViewItem option = asked;
    initStyleOption(&option, index);
    painter->save();
    paintGround(*painter, option);
    painter->restore();
    if (option.text.isEmpty())
        return;
    const QVariant given = index.data(ToneRole);
    const Tone tone = given.isValid() ? given.value<Tone>() : Tone::Neutral;
    const QRect area = option.rect.adjusted(Padding, 2, -Padding / 2, -3);
    if (isQuiet(tone))
        paintQuietly(*painter, area, tone, option);
    else
        paintChip(*painter, area, tone, option.text, option.font);
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize chip = chipSize(boundedText(index.data().toString()), option.font);
    return {chip.width() + 2 * Padding, rowHeight(option.fontMetrics)};
}

IdDelegate::IdDelegate(QObject *parent)
    : CellDelegate(parent, Text::MonoMuted, Qt::ElideMiddle)
{
}

TimeDelegate::TimeDelegate(QObject *parent)
    : CellDelegate(parent, Text::Muted)
{
}

QString TimeDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    if (value.userType() == QMetaType::QDateTime)
        return localTime(value.toDateTime());
    return CellDelegate::displayText(value, locale);
}

bool TimeDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const QVariant value = index.data();
    if (event->type() == QEvent::ToolTip && value.userType() == QMetaType::QDateTime) {
        QToolTip::showText(event->globalPos(), momentTooltip(value.toDateTime()), view);
        return true;
    }
    return CellDelegate::helpEvent(event, view, option, index);
}

} // namespace Linesman::Ui
