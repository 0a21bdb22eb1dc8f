// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"

#include <QString>
#include <QUrl>

namespace Linesman::Messages {

/*! A server's answer for an attachment's address, asked as HighLevel would ask: without any credentials. */
struct AttachmentProbe {
    int status = 0;      //!< HTTP; 0 when no answer came
    qint64 size = -1;    //!< bytes; -1 when the server does not say
    QString contentType; //!< as the server says
    QString doubt;       //!< translated: why HighLevel may not get it; empty when all is well
};

/*! Sends HEAD to \a url, follows no redirect, waits at most 10 s. */
Task<AttachmentProbe> probeAttachment(QUrl url);

} // namespace Linesman::Messages
