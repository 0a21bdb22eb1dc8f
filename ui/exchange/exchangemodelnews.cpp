// SPDX-License-Identifier: GPL-3.0-or-later
// How often what comes in is shown: at once, and in a burst as rarely as the window needs to stay awake for its person.
#include "ui/exchange/exchangemodel.h"

#include "app/core/threadtime.h"

#include <algorithm>
#include <utility>

namespace Linesman::Ui {

namespace {
constexpr int RestPerWork = 8;
constexpr auto LongestRest = std::chrono::milliseconds(500);
constexpr auto LeastRest = std::chrono::milliseconds(60); // the store tells every 50 ms: less is no rest
} // namespace

void ExchangeModel::newsCame()
{
    if (m_newer.isActive())
        return;
    const qint64 since = m_sinceNews.isValid() ? m_sinceNews.elapsed() : LongestRest.count();
    const std::chrono::milliseconds left(std::max<qint64>(0, m_rest.count() - since));
    m_newsDue = QDeadlineTimer(left, Qt::PreciseTimer);
    m_newer.start(left);
}

/*!
    The rest after this is eight times what the last batch cost: what this thread computed since, painting included, and
    how late it came to its turn now.
*/
void ExchangeModel::showNews()
{
    const std::chrono::nanoseconds computed = threadTime();
    const qint64 now = QDeadlineTimer::current(Qt::PreciseTimer).deadline();
    const std::chrono::milliseconds late(std::max<qint64>(0, now - m_newsDue.deadline()));
    const auto cost = std::chrono::duration_cast<std::chrono::milliseconds>(computed - m_computed) + late;
    const bool isBurst = m_sinceNews.isValid() && m_sinceNews.elapsed() < 4 * LongestRest.count();
    const std::chrono::milliseconds rest = std::min<std::chrono::milliseconds>(RestPerWork * cost, LongestRest);
    m_rest = isBurst && rest >= LeastRest ? rest : std::chrono::milliseconds();
    m_computed = computed;
    m_sinceNews.start();
    recheck(std::exchange(m_changed, {}));
    fetchNewer();
}

} // namespace Linesman::Ui
