// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"
#include "app/core/result.h"
#include "app/highlevel/message.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Linesman::HighLevel {

/*! One e-mail of a thread, by its emailMessageId. Source: conversations.json, 2026-06-19. */
struct EmailMessage {
    EmailMessageId id;
    QString altId;
    QString threadId;
    LocationId locationId;
    ContactId contactId;
    ConversationId conversationId;
    QDateTime dateAdded; //!< UTC
    QString subject;
    QString body; //!< usually HTML
    Direction direction = Direction::Inbound;
    QString status;
    QString from;
    QStringList to;
    QStringList cc;
    QStringList bcc;
    QStringList attachments;
    QString replyToMessageId;
    ProviderId providerId;
    bool operator==(const EmailMessage &) const = default;
};

/*! Bare, or inside `emailMessage` or `message`. Fails with BadReply without an id. */
Result<EmailMessage> emailMessageFromJson(const QJsonObject &json);

} // namespace Linesman::HighLevel
