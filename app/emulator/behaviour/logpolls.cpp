// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/logpolls.h"

#include <chrono>
#include <utility>

namespace Linesman::Emulator {

LogPolls::LogPolls(Http::IoThread &thread, const RequestLog &log)
    : m_thread(thread)
    , m_log(log)
{
}

LogPolls::~LogPolls()
{
    for (const Reader &reader : m_readers)
        m_thread.cancel(reader.timer);
}

void LogPolls::read(std::uint64_t after, std::size_t limit, Millis wait, std::function<void(std::string)> reply)
{
    if (m_log.newest() > after || wait <= 0 || m_ended) {
        answer(after, limit, std::move(reply));
        return;
    }
    const auto reader = m_readers.insert(m_readers.end(), Reader{after, limit, std::move(reply), 0});
    reader->timer = m_thread.after(std::chrono::milliseconds(wait), [this, reader, alive = std::weak_ptr(m_alive)] {
        if (!alive.lock())
            return;
        const Reader done = std::move(*reader);
        m_readers.erase(reader);
        answer(done.after, done.limit, done.reply);
    });
}

void LogPolls::answer(std::uint64_t after, std::size_t limit, std::function<void(std::string)> reply) const
{
    auto work = [page = m_log.page(after, limit), reply = std::move(reply)] {
        reply(page.toJson());
    };
    if (m_worker)
        m_worker(std::move(work));
    else
        work();
}

void LogPolls::end()
{
    m_ended = true;
    wake();
}

void LogPolls::wake()
{
    while (!m_readers.empty()) {
        const Reader reader = std::move(m_readers.front());
        m_readers.pop_front();
        m_thread.cancel(reader.timer);
        answer(reader.after, reader.limit, reader.reply);
    }
}

} // namespace Linesman::Emulator
