// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"

#include <QList>
#include <QWidget>

#include <chrono>

namespace Linesman::Ui {

/*! Where the time of an exchange went, as bars one after the other: name, connection, TLS, waiting, receiving. */
class TimingBars : public QWidget
{
    Q_OBJECT
public:
    explicit TimingBars(QWidget *parent = nullptr);
    void setTimes(const PartTimes &times);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Step {
        QString name;
        std::chrono::microseconds from{};
        std::chrono::microseconds length{};
    };
    int rowHeight() const;

    QList<Step> m_steps;
    std::chrono::microseconds m_total{};
};

} // namespace Linesman::Ui
