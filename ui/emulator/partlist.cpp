// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emulator/partlist.h"

#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/delegates.h"

#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int IdRole = Qt::UserRole;

class PartDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect ground = option.rect.adjusted(Space::XS, 1, -Space::XS, -1);
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? t.selection : t.canvas);
            painter->drawRoundedRect(ground, Space::Radius, Space::Radius);
        }
        if ((option.state & QStyle::State_HasFocus) && selected) {
            painter->setPen(QPen(t.accent, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(ground, Space::Radius, Space::Radius);
        }
        QRect area = ground.adjusted(Space::S, 0, -Space::S, 0);
        QFont font = option.font;
        painter->setFont(font);
        const QString count = index.data(DetailRole).toString();
        painter->setPen(t.muted);
        painter->drawText(QStyle::visualRect(option.direction, ground, area), Qt::AlignRight | Qt::AlignVCenter, count);
        if (!count.isEmpty())
            area.setRight(area.right() - painter->fontMetrics().horizontalAdvance(count) - Space::S);
        font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(t.text);
        painter->drawText(QStyle::visualRect(option.direction, ground, area), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(font);
        const int width = metrics.horizontalAdvance(index.data().toString()) +
                          metrics.horizontalAdvance(index.data(DetailRole).toString()) + 4 * Space::S + Space::L;
        return {width, std::max(Space::Control, metrics.height() + Space::M)};
    }
};
} // namespace

PartList::PartList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"emulatorParts"_s);
    setAccessibleName(tr("Parts of the emulator"));
    setItemDelegate(new PartDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setLook(this, "frameless", true);
}

void PartList::addPart(const QString &id, const QString &title)
{
    auto *item = new QListWidgetItem(title, this); // the list takes it
    item->setData(IdRole, id);
}

void PartList::setCount(const QString &id, const QString &count)
{
    const int row = partRow(id);
    if (row < 0 || item(row)->data(DetailRole).toString() == count)
        return;
    item(row)->setData(DetailRole, count);
    item(row)->setData(Qt::AccessibleTextRole,
                       count.isEmpty() ? item(row)->text() : tr("%1, %2").arg(item(row)->text(), count));
    updateGeometry();
}

int PartList::partRow(const QString &id) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(IdRole).toString() == id)
            return row;
    }
    return -1;
}

QSize PartList::sizeHint() const
{
    // At most so many letters: the part has the room.
    const int most = std::max(220, 15 * fontMetrics().averageCharWidth() + 2 * Space::M);
    return {std::clamp(sizeHintForColumn(0) + Space::M, 140, most), 200};
}

QSize PartList::minimumSizeHint() const
{
    return {sizeHint().width(), 100};
}

} // namespace Linesman::Ui
