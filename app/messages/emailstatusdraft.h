// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"
#include "app/core/problem.h"
#include "app/highlevel/emailstatusupdate.h"

namespace Linesman::Messages {

/*! The form of an e-mail's status update under v3; not to be mixed with StatusDraft (U-05). */
struct EmailStatusDraft {
    EmailMessageId emailMessageId;
    HighLevel::EmailStatusUpdate update;
    bool operator==(const EmailStatusDraft &) const = default;
};

/*! Fields: emailMessageId, status, counters, recipients. Source: conversations-v3.json, 2026-06-19. */
QList<Problem> problems(const EmailStatusDraft &draft);

/*! Recipients from lines "address status reason"; the status may be left out (delivered). */
QList<HighLevel::EmailStatusUpdate::Recipient> recipientsFromText(const QString &text);

/*! A translated sentence about the counters that HighLevel infers from those named; empty when there are none. */
QString inferred(const HighLevel::EmailStatusUpdate &update);

} // namespace Linesman::Messages
