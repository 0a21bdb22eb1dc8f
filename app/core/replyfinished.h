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

/*!
    Ends \a reply once more than \a limit bytes of its answer have come, however many are still to come; what came may be
    a little more. On the thread of \a reply, before it is waited for; isTooLarge() tells afterwards.
*/
inline void endBeyond(QNetworkReply *reply, qint64 limit)
{
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply, limit](qint64 received) {
        if (received <= limit)
            return;
        reply->setProperty("linesman.isTooLarge", true);
        if (!reply->isFinished())
            reply->abort();
    });
}

inline bool isTooLarge(const QNetworkReply &reply)
{
    return reply.property("linesman.isTooLarge").toBool();
}

} // namespace Linesman
