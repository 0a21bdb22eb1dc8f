// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"
#include "app/core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Linesman::HighLevel {

enum class Direction { Inbound, Outbound };

/*! A message of a conversation. Source: conversations.json, 2026-06-19; `altId` and `dateUpdated` as seen (#38). */
struct Message {
    MessageId id;
    QString altId;       //!< the bridge's own id, when it gave one
    int type = 0;        //!< 1 call, 2 SMS, 3 e-mail, 22 custom SMS, 34 custom call; 0 when absent
    QString messageType; //!< TYPE_SMS, ...
    LocationId locationId;
    ContactId contactId;
    ConversationId conversationId;
    QDateTime dateAdded;   //!< UTC
    QDateTime dateUpdated; //!< UTC; invalid when absent
    QString body;
    Direction direction = Direction::Inbound;
    QString status; //!< pending, delivered, failed, read, ...
    QString contentType;
    QStringList attachments;
    QString source; //!< workflow, bulk_actions, campaign, api, app
    UserId userId;
    ProviderId providerId;
    std::optional<int> callDuration; //!< seconds
    QString callStatus;
    QList<EmailMessageId> emailMessageIds; //!< `meta.email.messageIds`
    QString error;                         //!< why it failed, when the reply says so
    QJsonObject json;                      //!< as it came, for what we do not name
    bool operator==(const Message &) const = default;
};

/*! Bare, or inside `message`. Fails with BadReply without an id. */
Result<Message> messageFromJson(const QJsonObject &json);

struct MessagePage {
    QList<Message> messages; //!< as sent: newest first
    MessageId lastMessageId; //!< where the next page starts
    bool hasMore = false;    //!< `nextPage`
};

/*! Which messages to export; empty fields do not restrict. Source: conversations.json, 2026-06-19. */
struct ExportQuery {
    QString channel; //!< Call, SMS, Email, ...; empty: everything except e-mail
    QDateTime from;  //!< UTC
    QDateTime to;    //!< UTC
    QString cursor;  //!< `nextCursor` of the page before
    int limit = 500; //!< 10 to 500
};

struct ExportPage {
    QList<Message> messages; //!< newest first
    QString nextCursor;      //!< empty at the end
    int total = 0;
};
Result<ExportPage> exportPageFromJson(const QJsonObject &json);

/*! Flat (the files of 2026) or inside a `messages` object (live, #54). */
Result<MessagePage> messagePageFromJson(const QJsonObject &json);

} // namespace Linesman::HighLevel
