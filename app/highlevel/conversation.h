// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"
#include "app/core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Linesman::HighLevel {

/*!
    A conversation; there is one for each contact. Source: conversations.json, 2026-06-19. `type` is a word in search
    replies (TYPE_PHONE) and a number in single ones (1); both are kept as text.
*/
struct Conversation {
    ConversationId id;
    LocationId locationId;
    ContactId contactId;
    QString type;
    QString fullName;
    QString email;
    QString phone;
    QString lastMessageBody;
    QString lastMessageType;      //!< TYPE_SMS, ...
    QString lastMessageDirection; //!< inbound or outbound; empty when absent
    QDateTime lastMessageDate;    //!< UTC; invalid when absent
    QString assignedTo;           //!< id of the user, empty for nobody
    QString sortValue;            //!< by which it was sorted: `startAfterDate` of the next page
    int unreadCount = 0;
    bool starred = false;
    bool deleted = false;
    bool operator==(const Conversation &) const = default;
};

/*! Bare or inside `conversation`. Fails with BadReply without an id. */
Result<Conversation> conversationFromJson(const QJsonObject &json);

struct ConversationPage {
    QList<Conversation> conversations;
    int total = 0;
};
Result<ConversationPage> conversationPageFromJson(const QJsonObject &json);

/*!
    Which conversations to look for, and in which order; empty fields do not restrict.
    Source: conversations.json, 2026-06-19, "Search Conversations".
*/
struct ConversationQuery {
    ContactId contactId;
    QString text; //!< `query`
    int limit = 20;
    QString startAfter;           //!< `startAfterDate`: sort value of the last row of the page before
    QString status;               //!< all, read, unread, starred, recents
    QString sortBy;               //!< last_message_date, last_manual_message_date, score_profile, overdue_at, due_at
    QString sort;                 //!< asc, desc
    QString lastMessageType;      //!< TYPE_SMS, ...
    QString lastMessageDirection; //!< inbound, outbound
    QString lastMessageAction;    //!< automated, manual
    QString assignedTo;           //!< user ids with commas, or "unassigned"
    bool operator==(const ConversationQuery &) const = default;
};

/*! Body of `PUT /conversations/{id}` beside the location. */
struct ConversationChange {
    std::optional<int> unreadCount; //!< 0 marks it read
    std::optional<bool> starred;
    bool operator==(const ConversationChange &) const = default;
};

} // namespace Linesman::HighLevel
