// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/task.h"

#include <QCoroTimer>

#include <QTimer>

namespace Linesman {

Task<> pause(std::chrono::milliseconds time)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(time);
    co_await timer;
}

} // namespace Linesman
