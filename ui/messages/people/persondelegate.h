// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Linesman::Ui {

/*! Paints a PeopleModel: name and time, below them the last message and how many are unread. */
class PersonDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit PersonDelegate(QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /*! Folded, a row is the person's initials in a disc, and a dot for what is unread; the model's tooltip has the name. */
    void setFolded(bool folded) { m_isFolded = folded; }
    static int foldedWidth();

private:
    static void paintUnread(QPainter &painter, const QRect &pill, const QString &count);
    void paintFolded(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    bool m_isFolded = false;
};

} // namespace Linesman::Ui
