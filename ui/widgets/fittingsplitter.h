// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace Linesman::Ui {

/*!
    Two panes side by side where both have the width that they need, else one below the other: for large texts. Which of
    them follows from the width and the panes alone, and so do its sizes: the height is said for each width.
*/
class FittingSplitter : public QSplitter
{
    Q_OBJECT
public:
    /*! Each pane needs \a characters of the text size that holds, besides its own minimum. */
    explicit FittingSplitter(int characters, QWidget *parent = nullptr);

    QSize sizeHint() const override; //!< no higher than it must be: in an area that scrolls it takes what room there is
    QSize minimumSizeHint() const override; //!< as wide as the wider pane, as high as the higher one
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override; //!< that it must have

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();
    QList<QWidget *> shown() const;
    int leastWidthOf(const QWidget &pane) const;
    Qt::Orientation fittingIn(int width) const;

    int m_characters;
};

} // namespace Linesman::Ui
