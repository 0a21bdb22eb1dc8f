// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace Linesman::History {

/*!
    Reads the whole of \a file now; true when it is sound as far as SQLite's quick_check sees. Fails with Storage: damaged,
    or it cannot be read. \a goesOn is asked now and then; when it says no, the answer is Cancelled.
*/
Result<> checkWhole(const QString &file, const std::function<bool()> &goesOn = {});

/*! Whether SQLite's log beside \a file grew much: as long as anybody reads one state of the file, it is not used again. */
class LogGrowth
{
public:
    explicit LogGrowth(const QString &file, qint64 limit = 256 * 1024 * 1024); //!< bytes, from now on
    bool isOver() const;

private:
    qint64 size() const;
    QString m_log;
    qint64 m_most;
};

/*!
    The same on a thread of its own with the lowest priority, after a while: too long for a start, and yet damage has to
    be found before the day on which the exchange in it is needed. While so much is written that the log would grow
    without end, it lets go and begins again later. Ends with its object, whenever that is.
*/
class SoundnessCheck
{
public:
    /*! \a done runs on the check's thread; not when it was ended before. */
    SoundnessCheck(QString file, std::chrono::milliseconds after, std::function<void(const Result<> &)> done);
    ~SoundnessCheck();
    SoundnessCheck(const SoundnessCheck &) = delete;
    SoundnessCheck &operator=(const SoundnessCheck &) = delete;

private:
    bool isStopped();
    bool waits(std::chrono::milliseconds time); //!< false when it was stopped meanwhile
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
    std::thread m_thread; // last: it starts when all else stands
};

} // namespace Linesman::History
