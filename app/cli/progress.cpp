// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

#include "app/cli/terminal.h"

#include <QCoreApplication>

#include <utility>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Patience = 2'000; //!< ms: what is over sooner says nothing
constexpr int Interval = 200;      //!< ms

class ProgressTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::Progress)
public:
    //: %1 is what goes on, such as "Exporting".
    static QString line(const QString &what, qint64 seconds)
    {
        return tr("%1: %2 s").arg(what, QString::number(seconds));
    }
    static QString line(const QString &what, qint64 seconds, qint64 done, qint64 planned)
    {
        return tr("%1: %2 of %3, %4 s")
            .arg(what, QString::number(done), QString::number(planned), QString::number(seconds));
    }
};

} // namespace

Progress::Progress(QString what)
    : m_what(std::move(what))
{
    m_since.start();
    if (!isTerminal(Stream::Error))
        return;
    QObject::connect(&m_timer, &QTimer::timeout, this, &Progress::tick);
    m_timer.start(Interval);
}

Progress::~Progress()
{
    if (m_isShown)
        endProgress();
}

void Progress::set(qint64 done, qint64 planned)
{
    m_done = done;
    m_planned = planned;
}

void Progress::tick()
{
    const qint64 elapsed = m_since.elapsed();
    if (elapsed < Patience)
        return;
    m_isShown = true;
    sayProgress(m_planned > 0 ? ProgressTexts::line(m_what, elapsed / 1000, m_done, m_planned)
                              : ProgressTexts::line(m_what, elapsed / 1000));
}

} // namespace Linesman::Cli
