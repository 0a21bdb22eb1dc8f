// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/linetest/hop.h"

#include <QWidget>

namespace Linesman::Ui {

/*! The loop in one picture: HighLevel, the bridge, and between them the way of the hop that is running or selected. */
class LoopSketch : public QWidget
{
    Q_OBJECT
public:
    explicit LoopSketch(QWidget *parent = nullptr);

    void setBridgeName(const QString &name);
    /*! Lights the part of the picture that \a step is about, in the colour of \a state. */
    void showHop(LineTest::Step step, LineTest::HopState state);
    void showNothing();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWay(QPainter &painter, const QPointF &from, const QPointF &to, const QString &word, bool isLit) const;
    void paintBox(QPainter &painter, const QRectF &box, const QString &title, bool isLit) const;
    bool isLit(std::initializer_list<LineTest::Step> steps) const;
    QStringList wayWords() const;
    int wayWidth(const QString &word) const;
    QColor litColour() const;

    QString m_bridge;
    LineTest::Step m_step = LineTest::Step::Send;
    LineTest::HopState m_state = LineTest::HopState::Pending;
    bool m_shows = false;
};

} // namespace Linesman::Ui
