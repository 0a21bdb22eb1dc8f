// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/soundnesscheck.h"

#include "app/history/schema.h"

#include <sqlite3.h>
#include <sys/resource.h>

#include <utility>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int StepsBetweenLooks = 10'000; // of SQLite's machine between two questions, some milliseconds

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

SoundnessCheck::SoundnessCheck(QString file, std::chrono::milliseconds after,
                               std::function<void(const Result<> &)> done)
    : m_thread([this, file = std::move(file), after, done = std::move(done)] {
        {
            std::unique_lock lock(m_mutex);
            if (m_wake.wait_for(lock, after, [this] { return m_stop; }))
                return;
        }
        setpriority(PRIO_PROCESS, 0, 19); // on Linux 0 is this thread
        const Result<> sound = checkWhole(file, [this] { return !isStopped(); });
        if (sound || sound.error().kind != Error::Kind::Cancelled)
            done(sound);
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

bool SoundnessCheck::isStopped()
{
    const std::lock_guard lock(m_mutex);
    return m_stop;
}

} // namespace Linesman::History
