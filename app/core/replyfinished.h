// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"

#include <QCoroNetworkReply>

#include <QNetworkReply>

namespace Linesman {

/*!
    Waits until \a reply has finished, whatever the outcome; on the thread of \a reply, which must live that long and be
    deleted later: abort() still uses it when this returns. QCoro 0.8 stays connected to a reply that it waited for: a
    second finished() would resume a coroutine that waits for something else by then, or is gone: hence the disconnect.
*/
inline Task<> replyFinished(QNetworkReply *reply)
{
    if (!reply->isFinished())
        co_await reply;
    QObject::disconnect(reply, &QNetworkReply::finished, nullptr, nullptr);
}

} // namespace Linesman
