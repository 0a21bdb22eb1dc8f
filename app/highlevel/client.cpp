// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/client.h"

#include "app/highlevel/replyerror.h"
#include "app/highlevel/transport.h"
#include "app/highlevel/wire.h"

#include <QJsonDocument>

#include <utility>

namespace Linesman::HighLevel {

using namespace Qt::Literals::StringLiterals;

namespace {
QString path(const Endpoint &endpoint, Generation generation, const QHash<QString, QString> &values)
{
    const bool v3 = endpoint.path.isEmpty() || (generation == Generation::V3 && !endpoint.pathV3.isEmpty());
    QString path = v3 ? endpoint.pathV3 : endpoint.path;
    for (auto value = values.begin(); value != values.end(); ++value)
        path.replace(u'{' + value.key() + u'}', QString::fromLatin1(QUrl::toPercentEncoding(value.value())));
    return path;
}

QByteArray version(const Endpoint &endpoint, Generation generation)
{
    const bool v3 = endpoint.version.isEmpty() || generation == Generation::V3;
    return QByteArray(v3 ? endpoint.versionV3.data() : endpoint.version.data());
}

/*! `+` stays `%2B`: QUrlQuery leaves it alone, and servers read it as a space. */
QString encodedQuery(const QList<std::pair<QString, QString>> &query)
{
    QStringList parts;
    for (const auto &[name, value] : query) {
        if (!value.isEmpty())
            parts.append(name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    return parts.join(u'&');
}

/*! The plain `filename` of \a disposition: a name only, whatever folders it claims. */
QString fileNameFrom(const QString &disposition)
{
    QString name = disposition.section("filename="_L1, 1, 1, QString::SectionCaseInsensitiveSeps).section(u';', 0, 0);
    name = name.remove(u'"').section(u'/', -1).section(u'\\', -1).trimmed();
    return name.isEmpty() || name.startsWith(u'.') ? u"audio.wav"_s : name;
}

HttpRequest toRequest(const Endpoint &endpoint, Generation generation, const QUrl &baseUrl, const Client::Call &call)
{
    HttpRequest request;
    request.method = QByteArray(endpoint.method.data());
    QString base = baseUrl.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    const QString query = encodedQuery(call.query);
    base += path(endpoint, generation, call.path);
    if (!query.isEmpty())
        base += u'?' + query;
    request.url = QUrl(base, QUrl::StrictMode);
    request.headers = {{"Accept", "application/json"}, {"Version", version(endpoint, generation)}};
    if (!call.body.isEmpty()) {
        request.headers.emplaceBack("Content-Type", call.contentType);
        request.body = call.body;
    } else if (request.method != "GET" && !(request.method == "DELETE" && call.json.isEmpty())) {
        request.headers.emplaceBack("Content-Type", "application/json");
        request.body = QJsonDocument(call.json).toJson(QJsonDocument::Compact);
    }
    request.operation = endpoint.name;
    if (call.install.tokenClass == TokenClass::Location)
        request.locationId = call.install.id;
    request.contactId = call.contactId;
    request.conversationId = call.conversationId;
    request.messageId = call.messageId;
    request.control = call.control;
    return request;
}
} // namespace

Client::Client(Transport &transport, TokenSource &tokens, QUrl baseUrl)
    : m_transport(transport)
    , m_tokens(tokens)
    , m_baseUrl(std::move(baseUrl))
{
}

void Client::setBaseUrl(const QUrl &url)
{
    m_baseUrl = url;
}

void Client::setGeneration(Generation generation)
{
    m_generation = generation;
}

Task<Result<HttpReply>> Client::exchange(Call call)
{
    const Endpoint &target = endpoint(call.operation);
    const HttpRequest request = toRequest(target, m_generation, m_baseUrl, call);
    const Install install = call.install;

    Result<QString> token = co_await m_tokens.token(install);
    if (!token)
        co_return failure(token.error());
    for (int attempt = 1;; ++attempt) {
        HttpRequest authorized = request;
        authorized.headers.emplaceFront("Authorization", "Bearer " + token->toUtf8());
        const Result<HttpReply> reply = co_await m_transport.send(authorized);
        if (!reply)
            co_return failure(reply.error());
        m_rateLimit = reply->rateLimit;
        if (reply->status != 401 || attempt == 2 || !refreshHelps(errorOf(*reply, target.name)))
            co_return *reply;
        const QString refused = *token;
        Result<QString> other = co_await m_tokens.tokenInsteadOf(install, refused);
        if (!other)
            co_return failure(other.error());
        token = std::move(other);
    }
}

Task<Result<QJsonObject>> Client::call(Call call)
{
    const QString name = endpoint(call.operation).name;
    const Result<HttpReply> reply = co_await exchange(call);
    if (!reply)
        co_return failure(reply.error());
    if (reply->status < 200 || reply->status > 299)
        co_return failure(errorOf(*reply, name));
    co_return jsonOf(*reply);
}

Task<Result<PostedMessage>> Client::post(Call call)
{
    const Result<QJsonObject> json = co_await this->call(call);
    if (!json)
        co_return failure(json.error());
    co_return postedMessageFromJson(*json);
}

Task<Result<Contact>> Client::contact(LocationId location, ContactId id)
{
    Call call(Operation::ContactGet, Install::of(location));
    call.path.insert(u"contactId"_s, id.text());
    call.contactId = id.text();
    const Result<QJsonObject> json = co_await this->call(call);
    if (!json)
        co_return failure(json.error());
    co_return contactFromJson(*json);
}

Task<Result<ContactPage>> Client::searchContacts(LocationId location, QString query, int page, int pageLimit)
{
    Call call(Operation::ContactSearch, Install::of(location));
    call.json = {{"locationId"_L1, location.text()}, {"page"_L1, page}, {"pageLimit"_L1, pageLimit}};
    Wire::put(call.json, "query"_L1, query);
    const Result<QJsonObject> json = co_await this->call(call);
    if (!json)
        co_return failure(json.error());
    co_return contactPageFromJson(*json);
}

Task<Result<UpsertedContact>> Client::upsertContact(ContactDraft draft)
{
    Call call(Operation::ContactUpsert, Install::of(draft.locationId));
    call.json = draft.toJson();
    const Result<QJsonObject> json = co_await this->call(call);
    if (!json)
        co_return failure(json.error());
    co_return upsertedContactFromJson(*json);
}

Task<Result<ConversationPage>> Client::searchConversations(LocationId location, ConversationQuery query)
{
    Call call(Operation::ConversationSearch, Install::of(location));
    call.query = {{u"locationId"_s, location.text()},
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
    call.contactId = query.contactId.text();
    const Result<QJsonObject> json = co_await this->call(call);
    if (!json)
        co_return failure(json.error());
    co_return conversationPageFromJson(*json);
}

Task<Result<ConversationId>> Client::createConversation(LocationId location, ContactId contact)
{
    Call call(Operation::ConversationCreate, Install::of(location));
    call.json = {{"locationId"_L1, location.text()}, {"contactId"_L1, contact.text()}};
    call.contactId = contact.text();
    const Result<HttpReply> reply = co_await exchange(call);
    if (!reply)
        co_return failure(reply.error());
    const QJsonObject json = jsonOf(*reply).value_or(QJsonObject());
    // There is one conversation per contact: the refusal names it (observed 2026), and that is what was asked for.
    const QString existing = Wire::text(json, "conversationId"_L1);
    if (reply->status == 400 && !existing.isEmpty())
        co_return ConversationId(existing);
    if (reply->status < 200 || reply->status > 299)
        co_return failure(errorOf(*reply, endpoint(Operation::ConversationCreate).name));
    const Result<Conversation> conversation = conversationFromJson(json);
    if (!conversation)
        co_return failure(conversation.error());
    co_return conversation->id;
}

Task<Result<Conversation>> Client::conversation(LocationId location, ConversationId id)
{
    Call call(Operation::ConversationGet, Install::of(location));
    call.path.insert(u"conversationId"_s, id.text());
    call.conversationId = id.text();
    const Result<QJsonObject> json = co_await this->call(call);
    if (!json)
        co_return failure(json.error());
    co_return conversationFromJson(*json);
}

Task<Result<MessagePage>> Client::messages(LocationId location, ConversationId id, int limit, MessageId before)
{
    Call call(Operation::MessageList, Install::of(location));
    call.path.insert(u"conversationId"_s, id.text());
    call.query = {{u"limit"_s, QString::number(limit)}, {u"lastMessageId"_s, before.text()}};
    call.conversationId = id.text();
    const Result<QJsonObject> json = co_await this->call(call);
    if (!json)
        co_return failure(json.error());
    co_return messagePageFromJson(*json);
}

Task<Result<Message>> Client::message(LocationId location, MessageId id)
{
    Call call(Operation::MessageGet, Install::of(location));
    call.path.insert(u"messageId"_s, id.text());
    call.messageId = id.text();
    const Result<QJsonObject> json = co_await this->call(call);
    if (!json)
        co_return failure(json.error());
    co_return messageFromJson(*json);
}

Task<Result<EmailMessage>> Client::email(LocationId location, EmailMessageId id)
{
    Call call(Operation::EmailGet, Install::of(location));
    call.path.insert(u"emailMessageId"_s, id.text());
    const Result<QJsonObject> json = co_await this->call(call);
    if (!json)
        co_return failure(json.error());
    co_return emailMessageFromJson(*json);
}

Task<Result<PostedMessage>> Client::addInbound(LocationId location, InboundMessage message)
{
    Call call(Operation::MessageInbound, Install::of(location));
    call.json = message.toJson();
    call.contactId = message.contactId.text();
    call.conversationId = message.conversationId.text();
    co_return co_await post(call);
}

Task<Result<PostedMessage>> Client::addOutboundCall(LocationId location, OutboundCall outbound)
{
    Call call(Operation::MessageOutbound, Install::of(location));
    call.json = outbound.toJson();
    call.contactId = outbound.contactId.text();
    call.conversationId = outbound.conversationId.text();
    co_return co_await post(call);
}

Task<Result<PostedMessage>> Client::sendMessage(LocationId location, NewMessage message)
{
    Call call(Operation::MessageSend, Install::of(location));
    call.json = message.toJson();
    call.contactId = message.contactId.text();
    co_return co_await post(call);
}

Task<Result<PostedMessage>> Client::updateStatus(LocationId location, MessageId id, StatusUpdate update)
{
    Call call(Operation::MessageStatus, Install::of(location));
    call.path.insert(u"messageId"_s, id.text());
    call.json = update.toJson();
    call.messageId = id.text();
    co_return co_await post(call);
}

Task<Result<>> Client::setAttachments(LocationId location, MessageId id, QStringList urls)
{
    Call call(Operation::MessageAttachments, Install::of(location));
    call.path.insert(u"messageId"_s, id.text());
    call.json = {{"attachments"_L1, QJsonArray::fromStringList(urls)}};
    call.messageId = id.text();
    const Result<QJsonObject> json = co_await this->call(call);
    if (!json)
        co_return failure(json.error());
    co_return Result<>();
}

Task<Result<QList<UploadedFile>>> Client::upload(Upload file, CallControl *control)
{
    Call call(Operation::MessageUpload, Install::of(file.locationId));
    const MultipartBody multipart = multipartBody(file);
    call.body = multipart.bytes;
    call.contentType = multipart.contentType;
    call.contactId = file.contactId.text();
    call.conversationId = file.conversationId.text();
    call.control = control;
    const Result<QJsonObject> json = co_await this->call(call);
    if (!json)
        co_return failure(json.error());
    co_return uploadedFilesFromJson(*json);
}

Task<Result<HttpReply>> Client::content(Operation operation, LocationId location, MessageId id)
{
    Call call(operation, Install::of(location));
    call.path.insert(u"messageId"_s, id.text());
    call.path.insert(u"locationId"_s, location.text());
    call.messageId = id.text();
    const Result<HttpReply> reply = co_await exchange(call);
    if (!reply)
        co_return failure(reply.error());
    if (reply->status < 200 || reply->status > 299)
        co_return failure(errorOf(*reply, endpoint(operation).name));
    co_return *reply;
}

Task<Result<Recording>> Client::recording(LocationId location, MessageId id)
{
    const Result<HttpReply> reply = co_await content(Operation::RecordingGet, location, id);
    if (!reply)
        co_return failure(reply.error());
    if (reply->body.isEmpty())
        co_return failure(Error::Kind::BadReply, u"recording without content"_s);
    Recording recording;
    recording.content = reply->body;
    recording.contentType = QString::fromLatin1(reply->header("Content-Type")).section(u';', 0, 0).trimmed();
    recording.fileName = fileNameFrom(QString::fromUtf8(reply->header("Content-Disposition")));
    co_return recording;
}

Task<Result<QList<Sentence>>> Client::transcription(LocationId location, MessageId id)
{
    const Result<HttpReply> reply = co_await content(Operation::TranscriptionGet, location, id);
    if (!reply)
        co_return failure(reply.error());
    co_return transcriptionFromJson(reply->body);
}

Task<Result<InstalledLocations>> Client::installedLocations(CompanyId company, AppId app, InstalledLocationsQuery query)
{
    Call call(Operation::InstalledLocations, Install::of(company));
    call.query = {{u"companyId"_s, company.text()}, {u"appId"_s, app.text()}};
    const bool v3 = m_generation == Generation::V3;
    call.query.append({v3 ? u"pageSize"_s : u"limit"_s, QString::number(query.limit)});
    if (query.skip > 0)
        call.query.append({u"skip"_s, QString::number(query.skip)});
    call.query.append({u"pageToken"_s, query.pageToken});
    call.query.append({u"query"_s, query.text});
    if (query.isInstalled)
        call.query.append({u"isInstalled"_s, *query.isInstalled ? u"true"_s : u"false"_s});
    const Result<QJsonObject> json = co_await this->call(call);
    if (!json)
        co_return failure(json.error());
    co_return installedLocationsFromJson(*json);
}

Task<Result<ConversationChannels>> Client::conversationChannels(LocationId location, QString channel)
{
    Call call(Operation::ConversationChannels, Install::of(location));
    call.path.insert(u"locationId"_s, location.text());
    call.path.insert(u"type"_s, channel);
    const Result<QJsonObject> json = co_await this->call(call);
    if (!json)
        co_return failure(json.error());
    co_return conversationChannelsFromJson(*json);
}

bool isTooEarly(const Error &error)
{
    return (error.httpStatus == 403 || error.httpStatus == 401) &&
           (error.code == "CONVERSATIONS_MSG_PROVIDER_NOT_FOUND"_L1 ||
            error.message.contains("No conversation provider found"_L1, Qt::CaseInsensitive));
}

} // namespace Linesman::HighLevel
