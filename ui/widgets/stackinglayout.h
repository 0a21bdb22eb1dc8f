// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLayout>
#include <QList>

namespace Linesman::Ui {

/*!
    Widgets in a row, or below each other where they have no room beside each other: at a large text size.

    Which of the two follows from the width that it is given and from what the widgets need, and from nothing else: its
    sizes are the same in both, and what it needs in height is said for each width. So an area that scrolls comes to the
    same layout whether it had a bar before or not.
*/
class StackingLayout : public QLayout
{
    Q_OBJECT
public:
    /*! Whether each widget must get its size hint before the row stacks, or only its minimum. */
    enum class Room { Liked, Needed };
    explicit StackingLayout(Room room = Room::Liked, QWidget *parent = nullptr);
    ~StackingLayout() override;

    /*! What a row leaves is shared by \a stretch. */
    void addWidget(QWidget *widget, int stretch = 0, Qt::Alignment alignment = {});
    void insertWidget(int index, QWidget *widget, int stretch = 0);
    /*! Room in a row that no widget takes. */
    void addStretch();
    /*! What is below the first begins \a pixels further in. */
    void setIndent(int pixels);
    /*! Whether \a width is too little for a row. */
    bool isStackedIn(int width) const;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;
    void invalidate() override;

private:
    struct Part {
        QLayoutItem *item;
        int stretch;
    };
    QList<Part> shown() const;
    int wantedWidth(const Part &part) const;
    int neededWidth(const QList<Part> &parts) const;
    int gaps(const QList<Part> &parts) const;
    QList<int> widthsIn(int width, const QList<Part> &parts) const;
    int marginsWidth() const;
    int marginsHeight() const;
    void placeInRow(const QRect &rect, const QList<Part> &parts);
    void placeBelow(const QRect &rect, const QList<Part> &parts);

    Room m_room;
    int m_indent = 0;
    QList<Part> m_parts;
    mutable QHash<int, int> m_heights; //!< by width, until something changes
};

} // namespace Linesman::Ui
