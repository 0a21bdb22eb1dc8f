// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace Linesman {

/*!
    How late this process comes to its turn. A timer beats twenty times a second; by what a beat is overdue, beyond what any
    desktop shows, nothing could happen here, and hardly in a bridge beside it. Such time counts for nobody.
*/
class Pulse : public QObject
{
    Q_OBJECT
public:
    using Clock = std::chrono::steady_clock;
    using Moment = Clock::time_point;
    static constexpr std::chrono::milliseconds Interval{50};
    static constexpr std::chrono::milliseconds Slack{100}; //!< that a beat may be late and count as on time

    explicit Pulse(QObject *parent = nullptr);
    void start(); //!< begins to count; what was lost before is kept
    void stop();

    void beat(Moment now);
    void addLost(std::chrono::milliseconds time) { m_lost += time; }
    std::chrono::milliseconds lost(Moment now = Clock::now()) const; //!< the beat that is due counts already

    struct Mark {
        Moment at{};
        std::chrono::milliseconds lost{};
    };
    Mark mark() const;
    /*! Whether a fifth of the time since \a mark was lost: what did not happen in it says nothing. */
    bool wasLateSince(const Mark &mark) const;

private:
    std::chrono::milliseconds overdue(Moment now) const;
    QTimer m_timer;
    Moment m_last{};
    std::chrono::milliseconds m_lost{};
};

/*! A limit that grows by what is lost meanwhile, to four times its length at most. */
class Patience
{
public:
    Patience(const Pulse &pulse, std::chrono::milliseconds limit);
    std::chrono::milliseconds left() const;
    bool isOver() const { return left().count() <= 0; }

private:
    const Pulse *m_pulse;
    Pulse::Mark m_mark;
    std::chrono::milliseconds m_limit;
};

inline constexpr QLatin1StringView MachineBusy("machineBusy"); //!< as a code, in JSON
QString busyText();                                            //!< translated: why nothing is known of one thing
QString busyAdvice();                                          //!< translated
QString busySummary(); //!< translated: for the last line, when there was at least one such thing

} // namespace Linesman
