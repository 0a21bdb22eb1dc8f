// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace Linesman {

/*!
    Collects news from any thread into a \a Batch and hands it over on the thread that made this object, which needs an
    event loop: the first at once, the next at the earliest after an interval, so that a burst becomes a few calls.
    What was not handed over when this object is destroyed is dropped.
*/
template <typename Batch>
class Coalescer
{
    struct State {
        std::mutex mutex;
        std::unique_ptr<QObject> context = std::make_unique<QObject>(); //!< null: nobody is told any more
        std::chrono::milliseconds interval{};
        std::function<void(Batch)> take;
        Batch batch;
        bool hasNews = false;
        bool isScheduled = false; //!< the thread was told, or the interval runs
    };

public:
    /*! Where news go in. A copy may outlive the coalescer; then it takes them and does nothing. */
    class Input
    {
    public:
        /*! Lets \a change alter the batch, under a lock: it must be quick and must not call back. Thread-safe. */
        template <typename Change>
        void add(Change change) const
        {
            const std::lock_guard lock(m_state->mutex);
            if (!m_state->context)
                return;
            change(m_state->batch);
            m_state->hasNews = true;
            if (std::exchange(m_state->isScheduled, true))
                return;
            QMetaObject::invokeMethod(
                m_state->context.get(), [state = std::weak_ptr(m_state)] { handOver(state.lock()); },
                Qt::QueuedConnection);
        }

    private:
        friend class Coalescer;
        explicit Input(std::shared_ptr<State> state)
            : m_state(std::move(state))
        {
        }
        std::shared_ptr<State> m_state;
    };

    /*! \a take runs on this thread and may destroy the coalescer. */
    Coalescer(std::chrono::milliseconds interval, std::function<void(Batch)> take)
        : m_state(std::make_shared<State>())
    {
        m_state->interval = interval;
        m_state->take = std::move(take);
    }

    ~Coalescer()
    {
        std::unique_ptr<QObject> context;
        const std::lock_guard lock(m_state->mutex);
        context = std::move(m_state->context);
    }

    Coalescer(const Coalescer &) = delete;
    Coalescer &operator=(const Coalescer &) = delete;

    Input input() const { return Input(m_state); }

private:
    static void handOver(const std::shared_ptr<State> &state)
    {
        if (!state)
            return;
        Batch batch;
        {
            const std::lock_guard lock(state->mutex);
            if (!state->context)
                return;
            if (!std::exchange(state->hasNews, false)) {
                state->isScheduled = false;
                return;
            }
            batch = std::exchange(state->batch, Batch());
            QTimer::singleShot(state->interval, state->context.get(),
                               [weak = std::weak_ptr(state)] { handOver(weak.lock()); });
        }
        state->take(std::move(batch));
    }

    std::shared_ptr<State> m_state;
};

} // namespace Linesman
