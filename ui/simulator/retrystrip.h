// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/delivery.h"

#include <QList>
#include <QWidget>

#include <chrono>
#include <vector>

namespace Linesman::Ui {

/*!
    When a delivery that always fails is tried again: the attempts on a line whose time grows by powers, and which of
    them came already, with their answers.
*/
class RetryStrip : public QWidget
{
    Q_OBJECT
public:
    explicit RetryStrip(QWidget *parent = nullptr);

    /*! After each of them there is another attempt. */
    void setPauses(const std::vector<std::chrono::milliseconds> &pauses);
    void begin(); //!< none came yet
    void showAttempts(const QList<Webhooks::DeliveryAttempt> &attempts);
    QString summary() const; //!< "13 attempts over 2 d 20 h"
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Mark { Open, Taken, Refused };
    double place(std::chrono::milliseconds at) const; //!< from 0 to 1

    std::vector<std::chrono::milliseconds> m_starts; //!< of each attempt, the first at 0
    std::vector<Mark> m_marks;
};

/*! The pauses of \a policy before each further attempt at what is answered 429 each time, without their jitter. */
std::vector<std::chrono::milliseconds> pausesOf(Webhooks::RetryPolicy policy,
                                                std::optional<std::chrono::milliseconds> firstPause);
/*! "2 d 20 h", "1 h 10 min", "45 s", "0.5 s" */
QString spanText(std::chrono::milliseconds span);

} // namespace Linesman::Ui
