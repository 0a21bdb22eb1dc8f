// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/behaviour/requestlog.h"
#include "app/http/server.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <string>
#include <utility>

namespace Linesman::Emulator {

/*! Long polls: readers of the request log that wait for newer entries. */
class LogPolls
{
public:
    LogPolls(Http::IoThread &thread, const RequestLog &log);
    ~LogPolls();

    /*!
        Calls \a reply, maybe on another thread, with the entries newer than \a after as JSON, once there is one or
        \a wait has passed.
    */
    void read(std::uint64_t after, std::size_t limit, Millis wait, std::function<void(std::string)> reply);
    /*!
        Has \a worker run the writing of answers, on a thread of its own: masking takes its time, which the I/O thread
        does not have. Without a worker it is done at once.
    */
    void setWorker(std::function<void(std::function<void()>)> worker) { m_worker = std::move(worker); }
    void wake(); //!< answers every reader that waits
    void end();  //!< the same, and from now on readers are answered at once

private:
    struct Reader {
        std::uint64_t after = 0;
        std::size_t limit = 0;
        std::function<void(std::string)> reply;
        Http::IoThread::TimerId timer = 0;
    };
    void answer(std::uint64_t after, std::size_t limit, std::function<void(std::string)> reply) const;

    Http::IoThread &m_thread;
    const RequestLog &m_log;
    std::function<void(std::function<void()>)> m_worker;
    std::list<Reader> m_readers;
    bool m_ended = false;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); //!< timers hold it weakly
};

} // namespace Linesman::Emulator
