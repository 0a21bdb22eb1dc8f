#pragma once

#include "app/core/id.h"
#include "app/core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

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
    QString lastMessageType;   //!< TYPE_SMS, ...
    QDateTime lastMessageDate; //!< UTC; invalid when absent
    int unreadCount = 0;
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

/*! Which conversations to look for; empty fields do not restrict. */
struct ConversationQuery {
    ContactId contactId;
    QString text; //!< `query`
    int limit = 20;
    QString startAfter; //!< `startAfterDate`: sort value of the last row of the page before
};

} // namespace Linesman::HighLevel
