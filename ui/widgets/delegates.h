// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QStyledItemDelegate>

namespace Linesman::Ui {

/*! Model roles that the delegates read. */
enum ItemRole {
    ToneRole = Qt::UserRole + 100, //!< a Tone: colour and shape of a chip, or colour of a text
    MutedRole,                     //!< true: read second
    DetailRole,                    //!< QString: a second, muted line or text
};

/*! A cell of a list: selection ground, a thin line under the row, text elided at its end. Row height 28 or the font's.
 */
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum class Text { Normal, Muted, Mono, MonoMuted };
    explicit CellDelegate(QObject *parent, Text text = Text::Normal, Qt::TextElideMode elide = Qt::ElideRight);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QString displayText(const QVariant &value, const QLocale &locale) const override; //!< of bounded length

    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option);
    static int rowHeight(const QFontMetrics &metrics);

private:
    Text m_text;
    Qt::TextElideMode m_elide;
};

/*! The display text in the tone of ToneRole with its shape: as a chip what has to be seen (warnings, failures, work under
    way), quietly what is as it should be. An empty text paints nothing. */
class ChipDelegate : public CellDelegate
{
    Q_OBJECT
public:
    explicit ChipDelegate(QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/*! An id: wire font, muted, elided in the middle. */
class IdDelegate : public CellDelegate
{
    Q_OBJECT
public:
    explicit IdDelegate(QObject *parent);
};

/*! A UTC QDateTime in DisplayRole, in the person's zone; the tooltip has the UTC time too. */
class TimeDelegate : public CellDelegate
{
    Q_OBJECT
public:
    explicit TimeDelegate(QObject *parent);
    QString displayText(const QVariant &value, const QLocale &locale) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace Linesman::Ui
