// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace Linesman::Ui {

/*!
    Works on a thread of its own for a widget, one thing at a time: what is asked for last is what counts. A member of the
    object that it works for, so that nothing outlives it.
*/
class Behind
{
public:
    explicit Behind(QObject *owner)
        : m_owner(owner)
    {
        m_pool.setMaxThreadCount(1);
    }
    ~Behind()
    {
        m_pool.clear();
        m_pool.waitForDone();
    }
    Behind(const Behind &) = delete;
    Behind &operator=(const Behind &) = delete;

    /*! Hands what \a work gives to \a done, on the owner's thread, unless something else is asked for by then. */
    template <typename Work, typename Done>
    void run(Work work, Done done)
    {
        const int asked = ++m_asked;
        m_pool.clear();
        m_pool.start([this, asked, work = std::move(work), done = std::move(done)] {
            auto result = std::make_shared<decltype(work())>(work());
            QMetaObject::invokeMethod(
                m_owner,
                [this, asked, done, result] {
                    if (asked == m_asked)
                        done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }
    /*! What is under way is not wanted any more. */
    void forget() { ++m_asked; }

private:
    QObject *m_owner;
    int m_asked = 0;
    QThreadPool m_pool;
};

} // namespace Linesman::Ui
