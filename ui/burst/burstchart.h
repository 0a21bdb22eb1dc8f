// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/burst/bursttimeline.h"

#include <QWidget>

namespace Linesman::Ui {

/*! A burst over time: columns for attempts a second, what was not answered 2xx in them, and a line for the slowest answer. */
class BurstChart : public QWidget
{
    Q_OBJECT
public:
    explicit BurstChart(QWidget *parent = nullptr);
    void setTimeline(const BurstTimeline &timeline);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLegend(QPainter &painter, const QRect &line) const;
    void paintColumns(QPainter &painter, const QRect &area) const;
    void paintSlowest(QPainter &painter, const QRect &area) const;

    BurstTimeline m_timeline;
};

} // namespace Linesman::Ui
