// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/soundnesscheck.h"

#include "app/history/schema.h"

#include <QFileInfo>

#include <sqlite3.h>
#include <sys/resource.h>

#include <utility>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int StepsBetweenLooks = 10'000; // of SQLite's machine between two questions, some milliseconds
constexpr auto AgainAfter = std::chrono::minutes(10);

int stopsNow(void *goesOn)
{
    return (*static_cast<const std::function<bool()> *>(goesOn))() ? 0 : 1;
}
} // namespace

Result<> checkWhole(const QString &file, const std::function<bool()> &goesOn)
{
    Result<Database> database = openForReading(file);
    if (!database)
        return failure(database.error());
    if (goesOn)
        sqlite3_progress_handler(database->handle(), StepsBetweenLooks, stopsNow,
                                 const_cast<std::function<bool()> *>(&goesOn));
    Statement check(*database, "PRAGMA quick_check(1)");
    const int code = check.isValid() ? check.step() : database->lastCode();
    if ((code & 0xff) == SQLITE_INTERRUPT)
        return failure(Error::Kind::Cancelled, u"the check of %1 was ended"_s.arg(file));
    if (code == SQLITE_ROW && check.text(0) == "ok"_L1)
        return {};
    if (code == SQLITE_ROW || (code & 0xff) == SQLITE_CORRUPT)
        return failure(Database::error(SQLITE_CORRUPT, u"%1 cannot be read whole"_s.arg(file)));
    return failure(Database::error(code, u"%1 cannot be read whole"_s.arg(file)));
}

LogGrowth::LogGrowth(const QString &file, qint64 limit)
    : m_log(file + "-wal"_L1)
    , m_most(size() + limit)
{
}

bool LogGrowth::isOver() const
{
    return size() > m_most;
}

qint64 LogGrowth::size() const
{
    return QFileInfo(m_log).size();
}

SoundnessCheck::SoundnessCheck(QString file, std::chrono::milliseconds after,
                               std::function<void(const Result<> &)> done)
    : m_thread([this, file = std::move(file), after, done = std::move(done)] {
        setpriority(PRIO_PROCESS, 0, 19); // on Linux 0 is this thread
        for (auto pause = after; waits(pause); pause = AgainAfter) {
            const LogGrowth log(file);
            const Result<> sound = checkWhole(file, [this, &log] { return !isStopped() && !log.isOver(); });
            if (sound || sound.error().kind != Error::Kind::Cancelled) {
                done(sound);
                return;
            }
        }
    })
{
}

SoundnessCheck::~SoundnessCheck()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_wake.notify_all();
    }
    m_thread.join();
}

bool SoundnessCheck::waits(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return !m_wake.wait_for(lock, time, [this] { return m_stop; });
}

bool SoundnessCheck::isStopped()
{
    const std::lock_guard lock(m_mutex);
    return m_stop;
}

} // namespace Linesman::History
