// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/iothread_p.h"

#include <utility>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <atomic>
#include <thread>
#include <unordered_map>

namespace Linesman::Http {

namespace asio = boost::asio;

namespace {
class Context : public asio::io_context
{
public:
    using asio::io_context::io_context;
    /*!
        Drops what still waits, without calling it. Waiting handlers hold their server, which holds the context: left
        in the queue they would keep each other alive forever.
    */
    void abandon() { shutdown(); }
};
} // namespace

struct IoThread::Private {
    std::shared_ptr<Context> context = std::make_shared<Context>(1);
    asio::executor_work_guard<asio::io_context::executor_type> guard{context->get_executor()};
    std::unordered_map<TimerId, std::unique_ptr<asio::steady_timer>> timers; //!< the I/O thread's
    std::atomic<TimerId> nextTimer{1};
    std::thread thread;
};

IoThread::IoThread()
    : m_d(std::make_unique<Private>())
{
    m_d->thread = std::thread([context = m_d->context] { context->run(); });
}

IoThread::~IoThread()
{
    m_d->guard.reset();
    m_d->context->stop();
    m_d->thread.join();
    m_d->timers.clear();
    m_d->context->abandon();
}

void IoThread::post(std::function<void()> work)
{
    asio::post(*m_d->context, std::move(work));
}

IoThread::TimerId IoThread::after(std::chrono::milliseconds delay, std::function<void()> work)
{
    const TimerId id = m_d->nextTimer++;
    const auto due = std::chrono::steady_clock::now() + delay;
    post([this, id, due, work = std::move(work)]() mutable {
        auto timer = std::make_unique<asio::steady_timer>(*m_d->context, due);
        timer->async_wait([this, id, work = std::move(work)](const boost::system::error_code &error) {
            // A timer cancelled after it fired still comes here without an error: the map decides.
            if (m_d->timers.erase(id) > 0 && !error)
                work();
        });
        m_d->timers.emplace(id, std::move(timer));
    });
    return id;
}

void IoThread::cancel(TimerId timer)
{
    // On its own thread at once: another timer that is due may stand in the queue before whatever is posted now, and
    // what it is for may be gone by then.
    if (isCurrent() && m_d->timers.erase(timer) > 0)
        return;
    post([this, timer] { m_d->timers.erase(timer); });
}

bool IoThread::isCurrent() const
{
    return std::this_thread::get_id() == m_d->thread.get_id();
}

std::shared_ptr<asio::io_context> ioContext(IoThread &thread)
{
    return thread.d().context;
}

} // namespace Linesman::Http
