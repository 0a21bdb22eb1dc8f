#pragma once

#include <QStyledItemDelegate>

namespace Linesman::Ui {

/*! Paints a ThreadModel: day lines, bubbles by side, call and e-mail cards, attachments, time and status. */
class BubbleDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit BubbleDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Layout {
        QRect bubble; //!< within the row, at 0,0
        QRect subject;
        QRect body;
        QRect attachments;
        QRect error;
        QRect foot;
        int height = 0;
    };
    Layout layout(const QModelIndex &index, int width) const;
};

} // namespace Linesman::Ui
