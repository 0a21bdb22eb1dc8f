// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/highlevel/client.h"

#include <QDateTime>
#include <QList>

namespace Linesman::Messages {

/*! What a location's export gave for a span of time, e-mail as well: without a channel the export leaves it out. */
struct ExportedMessages {
    QList<HighLevel::Message> messages; //!< oldest first, each once
    bool isWhole = true;                //!< false: the look stopped at a limit, there may be more
};
/*! Page after page; \a client outlives the call. Fails as HighLevel::Client does. */
Task<Result<ExportedMessages>> exportedMessages(HighLevel::Client &client, LocationId location, QDateTime from,
                                                QDateTime to);

} // namespace Linesman::Messages
