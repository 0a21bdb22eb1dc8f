// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <future>

namespace Linesman::Cli {

/*!
    Says what goes on and for how long once it took over two seconds, in a line of its own that leaves no trace: on a
    terminal alone, and not with `--quiet`. Needs the event loop, or tick() from time to time.
*/
class Progress : public QObject
{
public:
    explicit Progress(QString what);
    ~Progress() override;

    void setWhat(const QString &what) { m_what = what; }
    void set(qint64 done, qint64 planned); //!< how many of how many; nothing of it when \a planned is 0
    void tick();

private:
    QString m_what;
    qint64 m_done = 0;
    qint64 m_planned = 0;
    bool m_isShown = false;
    QElapsedTimer m_since;
    QTimer m_timer;
};

/*! Runs \a work, which needs no event loop, on another thread, and says \a what goes on meanwhile. */
template <typename Work>
auto withProgress(const QString &what, Work work)
{
    auto result = std::async(std::launch::async, std::move(work));
    Progress progress(what);
    while (result.wait_for(std::chrono::milliseconds(200)) != std::future_status::ready)
        progress.tick();
    return result.get();
}

} // namespace Linesman::Cli
