// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/people/persondelegate.h"

#include "ui/messages/people/peoplemodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>
#include <QStyle>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
QString shortMoment(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    if (local.date() == QDate::currentDate())
        return QLocale().toString(local.time(), QLocale::ShortFormat);
    return QLocale().toString(local.date(), QLocale::ShortFormat);
}

void paintStar(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    QPolygonF star;
    for (int point = 0; point < 10; ++point) {
        const double angle = M_PI * (point / 5.0 - 0.5);
        const double radius = rect.width() / 2 * (point % 2 == 0 ? 1.0 : 0.45);
        star << rect.center() + QPointF(std::cos(angle), std::sin(angle)) * radius;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(star);
}

QString initialsOf(const QString &name)
{
    QString initials;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto letter = std::find_if(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); });
        if (letter != word.end() && initials.size() < 2)
            initials += letter->toUpper();
    }
    return initials.isEmpty() ? u"?"_s : initials;
}
} // namespace

PersonDelegate::PersonDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height =
        QFontMetrics(textFont()).height() + QFontMetrics(smallFont()).height() + 2 * Space::S + Space::XS;
    return {option.rect.width(), height};
}

int PersonDelegate::foldedWidth()
{
    return QFontMetrics(textFont()).height() + QFontMetrics(smallFont()).height() + 2 * Space::S + Space::XS;
}

/*! How many messages nobody has read. */
void PersonDelegate::paintUnread(QPainter &painter, const QRect &pill, const QString &count)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().accent);
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter.setPen(tokens().onAccent);
    painter.drawText(pill, Qt::AlignCenter, count);
}

void PersonDelegate::paintFolded(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &theme = tokens();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const int side = option.rect.height() - 2 * Space::S;
    QRect disc(0, 0, side, side);
    disc.moveCenter(option.rect.center());
    painter.setPen(isSelected ? QPen(theme.accent, 2) : QPen(theme.line));
    painter.setBrush(isSelected ? theme.panel : theme.canvas);
    painter.drawEllipse(disc);
    painter.setFont(smallFont());
    painter.setPen(isSelected ? theme.accent : theme.text);
    painter.drawText(disc, Qt::AlignCenter, initialsOf(index.data().toString()));
    if (index.data(PeopleModel::UnreadRole).toInt() > 0) {
        painter.setPen(QPen(theme.panel, 2));
        painter.setBrush(theme.accent);
        painter.drawEllipse(QRect(disc.right() - Space::S, disc.top(), Space::M, Space::M));
    }
}

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &theme = tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, isSelected ? theme.selection : isHovered ? theme.canvas : theme.panel);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (m_isFolded) {
        paintFolded(*painter, option, index);
        painter->restore();
        return;
    }
    const QRect inner = option.rect.adjusted(Space::M, Space::S, -Space::M, -Space::S);
    const auto mirrored = [&option, &inner](const QRect &rect) { // from right to left, where that is read
        return QStyle::visualRect(option.direction, inner, rect);
    };
    QFont name = textFont();
    name.setWeight(QFont::DemiBold);
    const QFontMetrics nameMetrics(name);
    const QFontMetrics small(smallFont());
    const QString moment = shortMoment(index.data(PeopleModel::MomentRole).toDateTime());
    const int momentWidth = moment.isEmpty() ? 0 : small.horizontalAdvance(moment) + Space::S;

    const bool isStarred = index.data(PeopleModel::StarredRole).toBool();
    const int side = isStarred ? nameMetrics.height() - Space::XS : 0;
    const QRect star(inner.x(), inner.y() + Space::XS / 2, side, side); // none has no side
    paintStar(*painter, QRectF(mirrored(star)), theme.warn);
    painter->setFont(name);
    painter->setPen(theme.text);
    const int start = isStarred ? side + Space::XS : 0;
    const QRect first(inner.x() + start, inner.y(), inner.width() - momentWidth - start, nameMetrics.height());
    painter->drawText(mirrored(first), Qt::AlignLeft | Qt::AlignVCenter,
                      nameMetrics.elidedText(index.data().toString(), Qt::ElideRight, first.width()));
    painter->setFont(smallFont());
    painter->setPen(theme.muted);
    painter->drawText(QRect(inner.x(), inner.y(), inner.width(), nameMetrics.height()),
                      Qt::AlignRight | Qt::AlignVCenter, moment);

    int right = 0;
    if (const int unread = index.data(PeopleModel::UnreadRole).toInt(); unread > 0) {
        const QString count = QLocale().toString(unread);
        const int width = qMax(small.height(), small.horizontalAdvance(count) + Space::S);
        const QRect pill =
            mirrored({inner.right() - width + 1, inner.bottom() - small.height() + 1, width, small.height()});
        paintUnread(*painter, pill, count);
        right = width + Space::S;
    }
    const QRect second(inner.x(), inner.bottom() - small.height() + 1, inner.width() - right, small.height());
    painter->setPen(theme.muted);
    painter->drawText(
        mirrored(second), Qt::AlignLeft | Qt::AlignVCenter,
        small.elidedText(index.data(PeopleModel::DetailTextRole).toString(), Qt::ElideRight, second.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) && isSelected) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace Linesman::Ui
