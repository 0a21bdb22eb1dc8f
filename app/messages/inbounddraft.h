// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/problem.h"
#include "app/highlevel/newmessage.h"
#include "app/providers/resolution.h"

#include <QDateTime>
#include <QStringList>

namespace Linesman::Messages {

/*! The contact a draft is about: what rules need to know of it. */
struct ContactRef {
    ContactId id;
    QString name;
    QString phone; //!< E.164; empty when the contact has none
    QString email;
    ConversationId conversationId; //!< empty when it has none
    bool operator==(const ContactRef &) const = default;
};

/*! The form of a message that came in on a provider's channel. Fields of other kinds are ignored. */
struct InboundDraft {
    Providers::Kind kind = Providers::Kind::SmsDefault;
    ProviderId providerId;
    QString type; //!< wire type; empty takes the kind's first
    ContactRef contact;
    QString message;
    QString subject;
    QString html;
    QString emailFrom;
    QString emailTo;
    QStringList emailCc;
    QStringList emailBcc;
    EmailMessageId threadId; //!< answer under this e-mail
    QString altId;           //!< the bridge's own id
    QStringList attachments; //!< URLs
    QString callFrom;
    QString callTo;
    QString callStatus = QStringLiteral("completed");
    QDateTime date; //!< UTC; invalid for now
    bool operator==(const InboundDraft &) const = default;
};

/*!
    Checks \a draft against \a rules (Providers::resolve() for its kind, Act::Inbound): the type, the provider id, which
    fields must and must not be there; and how the values must look: addresses, call numbers, attachments.
*/
QList<Problem> problems(const InboundDraft &draft, const Providers::Resolution &rules);
/*! Always with a direction: the endpoint's default is "outbound". An empty type takes the first of \a rules. */
HighLevel::InboundMessage inboundMessage(const InboundDraft &draft, const Providers::Resolution &rules);

/*! The form of a call made outside HighLevel. Call providers only. */
struct CallDraft {
    ProviderId providerId;
    ContactRef contact;
    QString from;
    QString to;
    QString status = QStringLiteral("completed");
    QString altId;
    QStringList attachments; //!< recordings, at most 5
    QDateTime date;          //!< UTC; invalid for now
    bool operator==(const CallDraft &) const = default;
};

/*! \a rules are those of Kind::Call, Act::OutboundCall. */
QList<Problem> problems(const CallDraft &draft, const Providers::Resolution &rules);
HighLevel::OutboundCall outboundCall(const CallDraft &draft);

/*! The values of `call.status`. Source: conversations.json, 2026-06-19. */
QStringList callStatuses();

} // namespace Linesman::Messages
