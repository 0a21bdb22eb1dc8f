// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"

#include <QCoroNetworkReply>

#include <QNetworkReply>

namespace Linesman {

/*!
    Waits until \a reply has ended, whatever came of it; on the thread of \a reply, which has to live so long. QCoro 0.8
    stays connected to a reply that it waited for: told of the end once more, it would go on with a coroutine that waits
    for something else by then, or is gone. Here it goes on once.
*/
inline Task<> replyFinished(QNetworkReply *reply)
{
    if (!reply->isFinished())
        co_await reply;
    QObject::disconnect(reply, &QNetworkReply::finished, nullptr, nullptr);
}

} // namespace Linesman
