// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/problem.h"

#include <QString>

namespace Linesman::Providers {

/*! The fields that requests through a provider can have; drafts, forms and the resolver speak of them by these. */
enum class Field {
    Type,
    Contact,
    ConversationId,
    ProviderId,
    Direction,
    Date,
    AltId,
    Attachments,
    Message,
    Subject,
    Html,
    EmailFrom,
    EmailTo,
    EmailCc,
    EmailBcc,
    ThreadId,
    CallFrom,
    CallTo,
    CallStatus,
    CallDuration,
    Transcript,
    MessageId,
    Status,
    ErrorCode,
    ErrorType,
    ErrorMessage,
    EmailMessageId,
    Counters,
    Recipients,
    // of a contact, in a table of many
    ContactId,
    Name,
    Phone,
    Email,
};

QString fieldName(Field field); //!< as in the draft's struct and in Problem::field: "callFrom"

/*! A Problem of \a field. */
Problem problemOf(Field field, const QString &sentence, bool isBlocking = true);

} // namespace Linesman::Providers
