// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

namespace Linesman::History {
class Store;
}

namespace Linesman::Emulator {

struct LogEntry;

/*! Writes the log's entries to history, with secrets masked, and remembers the id of each. Any thread. */
class HistoryRecorder
{
public:
    /*! Remembers the ids of the newest \a most entries. \a history outlives this object. */
    HistoryRecorder(History::Store &history, std::size_t most);
    ~HistoryRecorder();

    /*! Skips a request that nobody answered. */
    void record(const LogEntry &entry);
    /*! The id in history of the entry numbered \a seq. Nothing until it is written, or if that failed. */
    std::optional<qint64> historyId(std::uint64_t seq) const;

private:
    class Places;
    History::Store &m_history;
    std::shared_ptr<Places> m_places; //!< updated by the writing thread, possibly after this object is gone
};

} // namespace Linesman::Emulator
