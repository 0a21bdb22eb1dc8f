// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/client.h"

#include "app/highlevel/transport.h"

namespace Linesman::HighLevel {

using namespace Qt::Literals::StringLiterals;

// What changes or deletes contacts, conversations and e-mail statuses, and the export of messages.

Task<Result<Contact>> Client::updateContact(LocationId location, ContactId id, ContactChange change)
{
    Call call(Operation::ContactUpdate, Install::of(location));
    call.path.insert(u"contactId"_s, id.text());
    call.json = change.toJson();
    call.contactId = id.text();
    const Result<QJsonObject> json = co_await this->call(call);
    if (!json)
        co_return failure(json.error());
    co_return contactFromJson(*json);
}

Task<Result<>> Client::deleteContact(LocationId location, ContactId id)
{
    Call call(Operation::ContactDelete, Install::of(location));
    call.path.insert(u"contactId"_s, id.text());
    call.contactId = id.text();
    const Result<QJsonObject> json = co_await this->call(call);
    if (!json)
        co_return failure(json.error());
    co_return Result<>();
}

Task<Result<Conversation>> Client::updateConversation(LocationId location, ConversationId id, ConversationChange change)
{
    Call call(Operation::ConversationUpdate, Install::of(location));
    call.path.insert(u"conversationId"_s, id.text());
    call.json = {{"locationId"_L1, location.text()}};
    if (change.unreadCount)
        call.json.insert("unreadCount"_L1, *change.unreadCount);
    if (change.starred)
        call.json.insert("starred"_L1, *change.starred);
    call.conversationId = id.text();
    const Result<QJsonObject> json = co_await this->call(call);
    if (!json)
        co_return failure(json.error());
    co_return conversationFromJson(*json);
}

Task<Result<>> Client::deleteConversation(LocationId location, ConversationId id)
{
    Call call(Operation::ConversationDelete, Install::of(location));
    call.path.insert(u"conversationId"_s, id.text());
    call.conversationId = id.text();
    const Result<QJsonObject> json = co_await this->call(call);
    if (!json)
        co_return failure(json.error());
    co_return Result<>();
}

Task<Result<>> Client::updateEmailStatus(LocationId location, EmailMessageId id, EmailStatusUpdate update)
{
    Call call(Operation::EmailStatus, Install::of(location));
    call.path.insert(u"id"_s, id.text());
    call.json = update.toJson();
    const Result<QJsonObject> json = co_await this->call(call);
    if (!json)
        co_return failure(json.error());
    co_return Result<>();
}

Task<Result<ExportPage>> Client::exportMessages(LocationId location, ExportQuery query)
{
    Call call(Operation::MessageExport, Install::of(location));
    const auto moment = [](const QDateTime &time) {
        return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
    };
    call.query = {{u"locationId"_s, location.text()}, {u"limit"_s, QString::number(query.limit)},
                  {u"channel"_s, query.channel},      {u"startDate"_s, moment(query.from)},
                  {u"endDate"_s, moment(query.to)},   {u"cursor"_s, query.cursor}};
    const Result<QJsonObject> json = co_await this->call(call);
    if (!json)
        co_return failure(json.error());
    co_return exportPageFromJson(*json);
}

} // namespace Linesman::HighLevel
