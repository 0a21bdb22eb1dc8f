// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/highlevel/callcontrol.h"
#include "app/highlevel/contact.h"
#include "app/highlevel/conversation.h"
#include "app/highlevel/emailstatusupdate.h"
#include "app/highlevel/endpoint.h"
#include "app/highlevel/installedlocation.h"
#include "app/highlevel/message.h"
#include "app/highlevel/newmessage.h"
#include "app/highlevel/statusupdate.h"
#include "app/highlevel/tokensource.h"
#include "app/highlevel/upload.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace Linesman::HighLevel {

/*!
    An operation and its parameters: what is asked, whatever the host and the generation. Made by the functions of
    Requests below; requestOf() makes the HTTP request of it.
*/
struct ApiRequest {
    Operation operation = Operation::MessageInbound;
    Install install{};                        //!< whose token it needs
    QHash<QString, QString> path{};           //!< values of the endpoint's {names}
    QList<std::pair<QString, QString>> query; //!< decoded; empty values are not sent
    QJsonObject json{};
    std::optional<Upload> file{}; //!< instead of json
    QString contactId{};          //!< the ids are for history
    QString conversationId{};
    QString messageId{};
    QPointer<CallControl> control{}; //!< how far it is, and to cancel it
};

/*! One function for each operation; Client sends what they give, and forms show it before. */
namespace Requests {
ApiRequest contact(const LocationId &location, const ContactId &id);
ApiRequest searchContacts(const LocationId &location, const QString &query, int page, int pageLimit);
ApiRequest upsertContact(const ContactDraft &draft);
ApiRequest updateContact(const LocationId &location, const ContactId &id, const ContactChange &change);
ApiRequest deleteContact(const LocationId &location, const ContactId &id);

ApiRequest searchConversations(const LocationId &location, const ConversationQuery &query);
ApiRequest createConversation(const LocationId &location, const ContactId &contact);
ApiRequest conversation(const LocationId &location, const ConversationId &id);
ApiRequest updateConversation(const LocationId &location, const ConversationId &id, const ConversationChange &change);
ApiRequest deleteConversation(const LocationId &location, const ConversationId &id);

ApiRequest messages(const LocationId &location, const ConversationId &id, int limit, const MessageId &before);
ApiRequest exportMessages(const LocationId &location, const ExportQuery &query);
ApiRequest message(const LocationId &location, const MessageId &id);
ApiRequest email(const LocationId &location, const EmailMessageId &id);
ApiRequest addInbound(const LocationId &location, const InboundMessage &message);
ApiRequest addOutboundCall(const LocationId &location, const OutboundCall &call);
ApiRequest sendMessage(const LocationId &location, const NewMessage &message);
ApiRequest updateStatus(const LocationId &location, const MessageId &id, const StatusUpdate &update);
ApiRequest setAttachments(const LocationId &location, const MessageId &id, const QStringList &urls);
ApiRequest upload(const Upload &file);
ApiRequest updateEmailStatus(const LocationId &location, const EmailMessageId &id, const EmailStatusUpdate &update);
ApiRequest recording(const LocationId &location, const MessageId &id);
ApiRequest transcription(const LocationId &location, const MessageId &id);

/*! The generations name their parameters differently. */
ApiRequest installedLocations(const CompanyId &company, const AppId &app, const InstalledLocationsQuery &query,
                              Generation generation);
ApiRequest conversationChannels(const LocationId &location, const QString &channel);
} // namespace Requests

} // namespace Linesman::HighLevel
