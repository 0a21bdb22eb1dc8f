// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/messages/threads/bubbledelegate.h"
#include "ui/messages/threads/measuredlist.h"

class QPushButton;

namespace Linesman::Ui {

/*!
    The messages of a thread as bubbles. New ones at the end are counted in a pill ("12 new"), unless the end is in view.
    Enter opens a message, Ctrl+C copies those chosen.
*/
class ThreadView : public MeasuredList
{
    Q_OBJECT
public:
    /*! The pill is named \a objectName plus "New". */
    ThreadView(const QString &objectName, MediaStore &media, QWidget *parent = nullptr);

    BubbleDelegate *bubbles() const { return m_bubbles; }
    void setViewpoint(Viewpoint viewpoint);
    void setPlaying(const NowPlaying &playing);
    void goToEnd();
    void fileChanged(const QString &url); //!< measures what carries it again

    void doItemsLayout() override;
    void reset() override;

signals:
    void opened(const QModelIndex &index);
    /*! A part of a bubble was pressed: a file, a play button, "Show all". */
    void partPressed(const QModelIndex &index, const Linesman::Ui::BubbleLayout::Hit &hit);
    /*! The beginning of what is here comes near: older messages are wanted. */
    void olderWanted();

protected:
    int measuredHeight(const QModelIndex &index, int width, Distance distance) const override;
    bool isSteady(const QModelIndex &index) const override;
    void forgetRow(const QModelIndex &index) override;
    void forgetRows() override;
    void scrolled(int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void placePill();
    void copySelection() const;

    BubbleDelegate *m_bubbles = nullptr;
    QPushButton *m_pill = nullptr;
    int m_new = 0;
};

} // namespace Linesman::Ui
