// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/problem.h"
#include "app/highlevel/statusupdate.h"

namespace Linesman::Messages {

/*! The form of a message's status update. */
struct StatusDraft {
    MessageId messageId;
    HighLevel::MessageStatus status = HighLevel::MessageStatus::Delivered;
    QString errorCode;
    QString errorType;
    QString errorMessage;
    EmailMessageId emailMessageId;
    bool operator==(const StatusDraft &) const = default;
};

/*!
    The error object needs its three parts together (conversations.json, 2026-06-19) and belongs to "failed" alone.
*/
QList<Problem> problems(const StatusDraft &draft);
HighLevel::StatusUpdate statusUpdate(const StatusDraft &draft);

} // namespace Linesman::Messages
