// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/apirequest.h"

#include "app/highlevel/wire.h"

#include <QDateTime>
#include <QJsonArray>

namespace Linesman::HighLevel::Requests {

using namespace Qt::Literals::StringLiterals;

namespace {
ApiRequest request(Operation operation, const LocationId &location)
{
    ApiRequest request;
    request.operation = operation;
    request.install = Install::of(location);
    return request;
}

ApiRequest onContact(Operation operation, const LocationId &location, const ContactId &id)
{
    ApiRequest request = Requests::request(operation, location);
    request.path.insert(u"contactId"_s, id.text());
    request.contactId = id.text();
    return request;
}

ApiRequest onConversation(Operation operation, const LocationId &location, const ConversationId &id)
{
    ApiRequest request = Requests::request(operation, location);
    request.path.insert(u"conversationId"_s, id.text());
    request.conversationId = id.text();
    return request;
}

ApiRequest onMessage(Operation operation, const LocationId &location, const MessageId &id)
{
    ApiRequest request = Requests::request(operation, location);
    request.path.insert(u"messageId"_s, id.text());
    request.messageId = id.text();
    return request;
}
} // namespace

ApiRequest contact(const LocationId &location, const ContactId &id)
{
    return onContact(Operation::ContactGet, location, id);
}

ApiRequest searchContacts(const LocationId &location, const QString &query, int page, int pageLimit)
{
    ApiRequest request = Requests::request(Operation::ContactSearch, location);
    request.json = {{"locationId"_L1, location.text()}, {"page"_L1, page}, {"pageLimit"_L1, pageLimit}};
    Wire::put(request.json, "query"_L1, query);
    return request;
}

ApiRequest upsertContact(const ContactDraft &draft)
{
    ApiRequest request = Requests::request(Operation::ContactUpsert, draft.locationId);
    request.json = draft.toJson();
    return request;
}

ApiRequest updateContact(const LocationId &location, const ContactId &id, const ContactChange &change)
{
    ApiRequest request = onContact(Operation::ContactUpdate, location, id);
    request.json = change.toJson();
    return request;
}

ApiRequest deleteContact(const LocationId &location, const ContactId &id)
{
    return onContact(Operation::ContactDelete, location, id);
}

ApiRequest searchConversations(const LocationId &location, const ConversationQuery &query)
{
    ApiRequest request = Requests::request(Operation::ConversationSearch, location);
    request.query = {{u"locationId"_s, location.text()},
                     {u"contactId"_s, query.contactId.text()},
                     {u"query"_s, query.text},
                     {u"limit"_s, QString::number(query.limit)},
                     {u"startAfterDate"_s, query.startAfter},
                     {u"status"_s, query.status},
                     {u"sortBy"_s, query.sortBy},
                     {u"sort"_s, query.sort},
                     {u"lastMessageType"_s, query.lastMessageType},
                     {u"lastMessageDirection"_s, query.lastMessageDirection},
                     {u"lastMessageAction"_s, query.lastMessageAction},
                     {u"assignedTo"_s, query.assignedTo}};
    request.contactId = query.contactId.text();
    return request;
}

ApiRequest createConversation(const LocationId &location, const ContactId &contact)
{
    ApiRequest request = Requests::request(Operation::ConversationCreate, location);
    request.json = {{"locationId"_L1, location.text()}, {"contactId"_L1, contact.text()}};
    request.contactId = contact.text();
    return request;
}

ApiRequest conversation(const LocationId &location, const ConversationId &id)
{
    return onConversation(Operation::ConversationGet, location, id);
}

ApiRequest updateConversation(const LocationId &location, const ConversationId &id, const ConversationChange &change)
{
    ApiRequest request = onConversation(Operation::ConversationUpdate, location, id);
    request.json = {{"locationId"_L1, location.text()}};
    if (change.unreadCount)
        request.json.insert("unreadCount"_L1, *change.unreadCount);
    if (change.starred)
        request.json.insert("starred"_L1, *change.starred);
    return request;
}

ApiRequest deleteConversation(const LocationId &location, const ConversationId &id)
{
    return onConversation(Operation::ConversationDelete, location, id);
}

ApiRequest messages(const LocationId &location, const ConversationId &id, int limit, const MessageId &before)
{
    ApiRequest request = onConversation(Operation::MessageList, location, id);
    request.query = {{u"limit"_s, QString::number(limit)}, {u"lastMessageId"_s, before.text()}};
    return request;
}

ApiRequest exportMessages(const LocationId &location, const ExportQuery &query)
{
    const auto moment = [](const QDateTime &time) {
        return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
    };
    ApiRequest request = Requests::request(Operation::MessageExport, location);
    request.query = {{u"locationId"_s, location.text()}, {u"limit"_s, QString::number(query.limit)},
                     {u"channel"_s, query.channel},      {u"startDate"_s, moment(query.from)},
                     {u"endDate"_s, moment(query.to)},   {u"cursor"_s, query.cursor}};
    return request;
}

ApiRequest message(const LocationId &location, const MessageId &id)
{
    return onMessage(Operation::MessageGet, location, id);
}

ApiRequest email(const LocationId &location, const EmailMessageId &id)
{
    ApiRequest request = Requests::request(Operation::EmailGet, location);
    request.path.insert(u"emailMessageId"_s, id.text());
    return request;
}

ApiRequest addInbound(const LocationId &location, const InboundMessage &message)
{
    ApiRequest request = Requests::request(Operation::MessageInbound, location);
    request.json = message.toJson();
    request.contactId = message.contactId.text();
    request.conversationId = message.conversationId.text();
    return request;
}

ApiRequest addOutboundCall(const LocationId &location, const OutboundCall &call)
{
    ApiRequest request = Requests::request(Operation::MessageOutbound, location);
    request.json = call.toJson();
    request.contactId = call.contactId.text();
    request.conversationId = call.conversationId.text();
    return request;
}

ApiRequest sendMessage(const LocationId &location, const NewMessage &message)
{
    ApiRequest request = Requests::request(Operation::MessageSend, location);
    request.json = message.toJson();
    request.contactId = message.contactId.text();
    return request;
}

ApiRequest updateStatus(const LocationId &location, const MessageId &id, const StatusUpdate &update)
{
    ApiRequest request = onMessage(Operation::MessageStatus, location, id);
    request.json = update.toJson();
    return request;
}

ApiRequest setAttachments(const LocationId &location, const MessageId &id, const QStringList &urls)
{
    ApiRequest request = onMessage(Operation::MessageAttachments, location, id);
    request.json = {{"attachments"_L1, QJsonArray::fromStringList(urls)}};
    return request;
}

ApiRequest upload(const Upload &file)
{
    ApiRequest request = Requests::request(Operation::MessageUpload, file.locationId);
    request.file = file;
    request.contactId = file.contactId.text();
    request.conversationId = file.conversationId.text();
    return request;
}

ApiRequest updateEmailStatus(const LocationId &location, const EmailMessageId &id, const EmailStatusUpdate &update)
{
    ApiRequest request = Requests::request(Operation::EmailStatus, location);
    request.path.insert(u"id"_s, id.text());
    request.json = update.toJson();
    return request;
}

ApiRequest recording(const LocationId &location, const MessageId &id)
{
    ApiRequest request = onMessage(Operation::RecordingGet, location, id);
    request.path.insert(u"locationId"_s, location.text());
    return request;
}

ApiRequest transcription(const LocationId &location, const MessageId &id)
{
    ApiRequest request = onMessage(Operation::TranscriptionGet, location, id);
    request.path.insert(u"locationId"_s, location.text());
    return request;
}

ApiRequest installedLocations(const CompanyId &company, const AppId &app, const InstalledLocationsQuery &query,
                              Generation generation)
{
    ApiRequest request;
    request.operation = Operation::InstalledLocations;
    request.install = Install::of(company);
    request.query = {{u"companyId"_s, company.text()}, {u"appId"_s, app.text()}};
    request.query.append({generation == Generation::V3 ? u"pageSize"_s : u"limit"_s, QString::number(query.limit)});
    if (query.skip > 0)
        request.query.append({u"skip"_s, QString::number(query.skip)});
    request.query.append({u"pageToken"_s, query.pageToken});
    request.query.append({u"query"_s, query.text});
    if (query.isInstalled)
        request.query.append({u"isInstalled"_s, *query.isInstalled ? u"true"_s : u"false"_s});
    return request;
}

ApiRequest conversationChannels(const LocationId &location, const QString &channel)
{
    ApiRequest request = Requests::request(Operation::ConversationChannels, location);
    request.path.insert(u"locationId"_s, location.text());
    request.path.insert(u"type"_s, channel);
    return request;
}

} // namespace Linesman::HighLevel::Requests
