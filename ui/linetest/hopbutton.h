// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/linetest/result.h"
#include "ui/widgets/tone.h"

#include <QAbstractButton>
#include <QElapsedTimer>

class QVariantAnimation;

namespace Linesman::Ui {

Tone toneOf(LineTest::HopState state); //!< what a hop's state means

/*!
    One hop as a mark on the line: a ring while it waits, filling while it runs, a check or a cross when it is decided,
    with its name and time beneath. Pressing it selects it.
*/
class HopButton : public QAbstractButton
{
    Q_OBJECT
public:
    HopButton(Providers::Kind kind, int number, LineTest::Step step, QWidget *parent);

    void setHop(const LineTest::Hop &hop);
    LineTest::HopState state() const { return m_hop.state; }
    /*! As state(), but what was cancelled did not fail: it is shown as not done. */
    LineTest::HopState shownState() const;
    /*! Repaints the time while the hop runs. */
    void tick();
    /*! Where the line meets the mark, in this widget's coordinates. */
    QPoint markCentre() const;
    int markRadius() const;
    /*! Whether Tab stops here; pressing it always gives it the focus. */
    void setTabStop(bool isTabStop);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void focused();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintMark(QPainter &painter) const;
    void paintCheck(QPainter &painter, const QColor &colour, double arrival) const; //!< the hop passed
    void paintCross(QPainter &painter, const QColor &colour, double arrival) const; //!< it failed
    QString timeText() const;
    bool isCancelled() const;
    void describe();

    Providers::Kind m_kind;
    int m_number;
    LineTest::Hop m_hop;
    QElapsedTimer m_running;
    QVariantAnimation *m_arrival = nullptr; //!< how far the verdict has grown in, 0 to 1
};

} // namespace Linesman::Ui
