// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace Linesman::Ui {

/*!
    A column that scrolls when it is longer than its place: for forms and lists of cards. No frame, no ground. Whether it
    has a bar follows from its size and from what is inside, never from whether it had one.
*/
class ScrollColumn : public QScrollArea
{
    Q_OBJECT
public:
    ScrollColumn(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);
    QVBoxLayout *body() const { return m_body; } //!< spacing 12; add widgets here
    QWidget *inner() const { return widget(); }  //!< the parent for them

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitBar();

    QVBoxLayout *m_body = nullptr;
};

/*! Scrolls the page around \a widget until it is seen, once what was shown just now has its size. */
void scrollIntoSight(QWidget *widget);

} // namespace Linesman::Ui
