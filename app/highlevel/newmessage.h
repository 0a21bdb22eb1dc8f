// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Linesman::HighLevel {

/*! `call` of an inbound or outbound call log. There is no duration field and none is planned (#284, 2026-06-30). */
struct CallLog {
    QString from; //!< E.164; inbound: must be a contact's phone
    QString to;   //!< E.164; outbound: must be a contact's phone
    QString status =
        QStringLiteral("completed"); //!< pending completed answered busy no-answer failed canceled voicemail
    bool operator==(const CallLog &) const = default;
};

/*!
    Body of `POST /conversations/messages/inbound`; empty fields are not sent (an empty attachments array is refused
    with 422, ghl-marketplace-app-template#11). One of conversationId and contactId suffices.
    Source: conversations.json, 2026-06-19; which `type` and whether a provider id: app/providers/rules.h.
*/
struct InboundMessage {
    QString type; //!< SMS, Email, Custom, Call, ...
    ConversationId conversationId;
    ContactId contactId;
    ProviderId providerId; //!< `conversationProviderId`
    QString message;
    QString html;
    QString subject;
    QString emailFrom;
    QString emailTo;
    QStringList emailCc;
    QStringList emailBcc;
    EmailMessageId emailMessageId; //!< thread under this e-mail
    QString altId;
    QStringList attachments; //!< URLs
    QString direction;       //!< `inbound` or `outbound`; empty leaves it to the server
    QDateTime date;          //!< back-dates the message; not sent when invalid
    std::optional<CallLog> call;
    QJsonObject toJson() const;
};

/*! Body of `POST /conversations/messages/outbound`: the record of a call made elsewhere; it dials nothing. */
struct OutboundCall {
    ConversationId conversationId;
    ContactId contactId; //!< accepted since 2026-06-29 (#234)
    ProviderId providerId;
    CallLog call;
    QString altId;
    QStringList attachments;
    QDateTime date;
    QJsonObject toJson() const;
};

/*! Body of `POST /conversations/messages`: a message that HighLevel sends, through the provider in force. */
struct NewMessage {
    QString type; //!< SMS, Email, Custom, ...
    ContactId contactId;
    QString message;
    QString html;
    QString subject;
    QStringList attachments;
    QString emailFrom;
    QString emailTo;
    ProviderId providerId;
    MessageId replyMessageId;
    QJsonObject toJson() const;
};

} // namespace Linesman::HighLevel
