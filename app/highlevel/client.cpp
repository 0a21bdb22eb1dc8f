// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/client.h"

#include "app/highlevel/replyerror.h"
#include "app/highlevel/transport.h"
#include "app/highlevel/wire.h"

#include <utility>

namespace Linesman::HighLevel {

using namespace Qt::Literals::StringLiterals;

namespace {
bool isSuccess(int status)
{
    return status >= 200 && status <= 299;
}

HttpRequest withToken(const Request &request, const QString &token)
{
    const ApiRequest &asked = request.asked;
    HttpRequest http;
    http.method = request.method;
    http.url = QUrl(request.url, QUrl::StrictMode);
    http.headers = request.headers;
    http.headers.emplaceFront("Authorization", "Bearer " + token.toUtf8());
    http.body = request.body;
    http.operation = endpoint(asked.operation).name;
    if (asked.install.tokenClass == TokenClass::Location)
        http.locationId = asked.install.id;
    http.contactId = asked.contactId;
    http.conversationId = asked.conversationId;
    http.messageId = asked.messageId;
    http.control = asked.control;
    return http;
}

Result<> nothing(const QJsonObject &)
{
    return {};
}

Result<ConversationChannels> channelsFrom(const QJsonObject &json)
{
    return conversationChannelsFromJson(json); // whatever it holds: unknown shapes are unknown channels
}

/*! There is one conversation per contact: the refusal names it (observed 2026), and that is what was asked for. */
Result<ConversationId> createdOrExisting(const HttpReply &reply)
{
    const QJsonObject json = jsonOf(reply).value_or(QJsonObject());
    const QString existing = Wire::text(json, "conversationId"_L1);
    if (reply.status == 400 && !existing.isEmpty())
        return ConversationId(existing);
    if (!isSuccess(reply.status))
        return failure(errorOf(reply, endpoint(Operation::ConversationCreate).name));
    return conversationFromJson(json).map([](const Conversation &conversation) { return conversation.id; });
}

/*! The plain `filename` of \a disposition: a name only, whatever folders it claims. */
QString fileNameFrom(const QString &disposition)
{
    QString name = disposition.section("filename="_L1, 1, 1, QString::SectionCaseInsensitiveSeps).section(u';', 0, 0);
    name = name.remove(u'"').section(u'/', -1).section(u'\\', -1).trimmed();
    return name.isEmpty() || name.startsWith(u'.') ? u"audio.wav"_s : name;
}

Result<Recording> recordingOf(const HttpReply &reply)
{
    if (reply.body.isEmpty())
        return failure(Error::Kind::BadReply, u"recording without content"_s);
    Recording recording;
    recording.content = reply.body;
    recording.contentType = QString::fromLatin1(reply.header("Content-Type")).section(u';', 0, 0).trimmed();
    recording.fileName = fileNameFrom(QString::fromUtf8(reply.header("Content-Disposition")));
    return recording;
}

Result<QList<Sentence>> transcriptionOf(const HttpReply &reply)
{
    return transcriptionFromJson(reply.body);
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

Task<ApiResult<HttpReply>> Client::exchange(ApiRequest asked)
{
    const Request request = this->request(asked);
    const QString name = endpoint(asked.operation).name;
    if (!request.missing.isEmpty())
        co_return failure(Error::Kind::BadInput, u"%1 needs %2"_s.arg(name, request.missing.join(u", "_s)));
    const Install install = asked.install;
    Result<QString> token = co_await m_tokens.token(install);
    if (!token)
        co_return failure(token.error());
    for (int attempt = 1;; ++attempt) {
        const HttpRequest http = withToken(request, *token);
        const ApiResult<HttpReply> reply = co_await m_transport.send(http);
        if (!reply)
            co_return reply;
        m_rateLimit = reply->rateLimit;
        if (reply->status != 401 || attempt == 2 || !refreshHelps(errorOf(*reply, name)))
            co_return reply;
        const QString refused = *token;
        Result<QString> other = co_await m_tokens.tokenInsteadOf(install, refused);
        if (!other)
            co_return ApiResult<HttpReply>(failure(other.error()), reply.exchange);
        token = std::move(other);
    }
}

/*! Any status but a success becomes the Error that its body tells of. */
Task<ApiResult<HttpReply>> Client::accepted(ApiRequest asked)
{
    const QString name = endpoint(asked.operation).name;
    const ApiResult<HttpReply> reply = co_await exchange(asked);
    if (reply && !isSuccess(reply->status))
        co_return ApiResult<HttpReply>(failure(errorOf(*reply, name)), reply.exchange);
    co_return reply;
}

template <typename T>
Task<ApiResult<T>> Client::call(ApiRequest asked, Result<T> (*read)(const QJsonObject &))
{
    const ApiResult<HttpReply> reply = co_await accepted(asked);
    co_return ApiResult<T>(reply.and_then(jsonOf).and_then(read), reply.exchange);
}

Task<ApiResult<Contact>> Client::contact(LocationId location, ContactId id)
{
    return call(Requests::contact(location, id), contactFromJson);
}

Task<ApiResult<ContactPage>> Client::searchContacts(LocationId location, QString query, int page, int pageLimit)
{
    return call(Requests::searchContacts(location, query, page, pageLimit), contactPageFromJson);
}

Task<ApiResult<UpsertedContact>> Client::upsertContact(ContactDraft draft)
{
    return call(Requests::upsertContact(draft), upsertedContactFromJson);
}

Task<ApiResult<Contact>> Client::updateContact(LocationId location, ContactId id, ContactChange change)
{
    return call(Requests::updateContact(location, id, change), contactFromJson);
}

Task<ApiResult<>> Client::deleteContact(LocationId location, ContactId id)
{
    return call(Requests::deleteContact(location, id), nothing);
}

Task<ApiResult<ConversationPage>> Client::searchConversations(LocationId location, ConversationQuery query)
{
    return call(Requests::searchConversations(location, query), conversationPageFromJson);
}

Task<ApiResult<ConversationId>> Client::createConversation(LocationId location, ContactId contact)
{
    const ApiRequest asked = Requests::createConversation(location, contact);
    const ApiResult<HttpReply> reply = co_await exchange(asked);
    co_return ApiResult<ConversationId>(reply.and_then(createdOrExisting), reply.exchange);
}

Task<ApiResult<Conversation>> Client::conversation(LocationId location, ConversationId id)
{
    return call(Requests::conversation(location, id), conversationFromJson);
}

Task<ApiResult<Conversation>> Client::updateConversation(LocationId location, ConversationId id,
                                                         ConversationChange change)
{
    return call(Requests::updateConversation(location, id, change), conversationFromJson);
}

Task<ApiResult<>> Client::deleteConversation(LocationId location, ConversationId id)
{
    return call(Requests::deleteConversation(location, id), nothing);
}

Task<ApiResult<MessagePage>> Client::messages(LocationId location, ConversationId id, int limit, MessageId before)
{
    return call(Requests::messages(location, id, limit, before), messagePageFromJson);
}

Task<ApiResult<ExportPage>> Client::exportMessages(LocationId location, ExportQuery query)
{
    return call(Requests::exportMessages(location, query), exportPageFromJson);
}

Task<ApiResult<Message>> Client::message(LocationId location, MessageId id)
{
    return call(Requests::message(location, id), messageFromJson);
}

Task<ApiResult<EmailMessage>> Client::email(LocationId location, EmailMessageId id)
{
    return call(Requests::email(location, id), emailMessageFromJson);
}

Task<ApiResult<PostedMessage>> Client::addInbound(LocationId location, InboundMessage message)
{
    return call(Requests::addInbound(location, message), postedMessageFromJson);
}

Task<ApiResult<PostedMessage>> Client::addOutboundCall(LocationId location, OutboundCall outbound)
{
    return call(Requests::addOutboundCall(location, outbound), postedMessageFromJson);
}

Task<ApiResult<PostedMessage>> Client::sendMessage(LocationId location, NewMessage message)
{
    return call(Requests::sendMessage(location, message), postedMessageFromJson);
}

Task<ApiResult<PostedMessage>> Client::updateStatus(LocationId location, MessageId id, StatusUpdate update)
{
    return call(Requests::updateStatus(location, id, update), postedMessageFromJson);
}

Task<ApiResult<>> Client::setAttachments(LocationId location, MessageId id, QStringList urls)
{
    return call(Requests::setAttachments(location, id, urls), nothing);
}

Task<ApiResult<QList<UploadedFile>>> Client::upload(Upload file, CallControl *control)
{
    ApiRequest asked = Requests::upload(file);
    asked.control = control;
    return call(asked, uploadedFilesFromJson);
}

Task<ApiResult<>> Client::updateEmailStatus(LocationId location, EmailMessageId id, EmailStatusUpdate update)
{
    return call(Requests::updateEmailStatus(location, id, update), nothing);
}

Task<ApiResult<Recording>> Client::recording(LocationId location, MessageId id)
{
    const ApiRequest asked = Requests::recording(location, id);
    const ApiResult<HttpReply> reply = co_await accepted(asked);
    co_return ApiResult<Recording>(reply.and_then(recordingOf), reply.exchange);
}

Task<ApiResult<QList<Sentence>>> Client::transcription(LocationId location, MessageId id)
{
    const ApiRequest asked = Requests::transcription(location, id);
    const ApiResult<HttpReply> reply = co_await accepted(asked);
    co_return ApiResult<QList<Sentence>>(reply.and_then(transcriptionOf), reply.exchange);
}

Task<ApiResult<InstalledLocations>> Client::installedLocations(CompanyId company, AppId app,
                                                               InstalledLocationsQuery query)
{
    return call(Requests::installedLocations(company, app, query, m_generation), installedLocationsFromJson);
}

Task<ApiResult<ConversationChannels>> Client::conversationChannels(LocationId location, QString channel)
{
    return call(Requests::conversationChannels(location, channel), channelsFrom);
}

bool isTooEarly(const Error &error)
{
    return (error.httpStatus == 403 || error.httpStatus == 401) &&
           (error.code == "CONVERSATIONS_MSG_PROVIDER_NOT_FOUND"_L1 ||
            error.message.contains("No conversation provider found"_L1, Qt::CaseInsensitive));
}

} // namespace Linesman::HighLevel
