// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>

namespace Linesman::Http {

/*!
    A moment that may move at every step of a request without cost: its one timer is armed again only when it fires too
    early, or would fire too late.
*/
class Deadline
{
public:
    using Clock = std::chrono::steady_clock;

    explicit Deadline(boost::asio::io_context &context)
        : m_timer(context)
    {
    }

    void setTo(Clock::time_point moment) { m_moment = moment; }
    void clear() { m_moment = Clock::time_point::max(); }
    void cancel() { m_timer.cancel(); }

    /*! Sees to it that \a owner's deadlinePassed() is called at the moment, if it still holds then. */
    template <typename Owner>
    void arm(Owner &owner)
    {
        if (m_isRunning && m_timer.expiry() <= m_moment)
            return;
        if (m_moment == Clock::time_point::max())
            return;
        m_timer.expires_at(m_moment); // an older wait ends with an error
        m_isRunning = true;
        m_timer.async_wait([this, kept = owner.self()](const boost::system::error_code &error) {
            if (error || kept->isClosed())
                return;
            m_isRunning = false;
            if (Clock::now() < m_moment)
                arm(*kept);
            else
                kept->deadlinePassed();
        });
    }

private:
    boost::asio::steady_timer m_timer;
    Clock::time_point m_moment = Clock::time_point::max();
    bool m_isRunning = false;
};

} // namespace Linesman::Http
