// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/referencebridge.h"

#include "app/core/logging.h"
#include "app/linetest/silentrecording.h"
#include "app/webhooks/eventfields.h"

#include <QCoroSignal>

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logBridge, "linesman.bridge")

constexpr char DeliveryPath[] = "/webhooks";
constexpr char CallPath[] = "/calls";
constexpr char RecordingPath[] = "/recordings/line-test.wav";

Http::Response answer(int status, std::string body)
{
    Http::Response response;
    response.status = status;
    response.headers.set("Content-Type", "application/json");
    response.body = std::move(body);
    return response;
}

/*! What is refused belongs to tests: their verdicts tell of it. What was cut off because they are over is no news. */
void tellOf(const char *what, const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        qCInfo(logBridge, "%s refused: %s", what, qPrintable(error.detail));
}

} // namespace

ReferenceBridge::ReferenceBridge(Http::IoThread &thread, QObject *parent)
    : QObject(parent)
    , m_tokenEndpoint(m_transport, m_clock)
    , m_tokens(m_secrets, m_tokenEndpoint, m_clock, u"referenceBridge"_s, QString())
    , m_client(m_transport, m_tokens, QUrl())
    , m_server(thread,
               [this](const Http::Request &request, const Http::Responder &respond) { serve(request, respond); })
{
}

ReferenceBridge::~ReferenceBridge()
{
    m_server.stop();
}

Task<Result<>> ReferenceBridge::start(Emulator::EmulatorDescription emulator, Deliveries deliveries)
{
    m_deliveries = deliveries;
    m_stopping = false;
    m_seen.clear();
    m_emulator = emulator;
    m_client.setBaseUrl(QUrl(emulator.baseUrl));
    m_transport.allowUnencrypted(QUrl(emulator.baseUrl).host());
    const auto installed =
        std::find_if(emulator.locations.begin(), emulator.locations.end(),
                     [](const Emulator::EmulatorDescription::Location &one) { return one.installed; });
    if (installed == emulator.locations.end())
        co_return failure(Error::Kind::BadInput, u"the emulator has no location with the app"_s);
    m_location = LocationId(installed->id);
    const Result<Webhooks::PublicKey> key =
        Webhooks::publicKeyFromText(u"this emulator"_s, emulator.publicKeyPem.toStdString());
    if (!key)
        co_return failure(key.error());
    m_keys.assign(1, *key);
    const Result<> authorized = co_await authorize();
    if (!authorized)
        co_return failure(authorized.error());
    Http::Server::Options options;
    const Result<std::uint16_t> port = m_server.listen(options);
    if (!port)
        co_return failure(port.error());
    co_return Result<>();
}

Task<> ReferenceBridge::stop()
{
    m_stopping = true;
    m_server.stop();
    m_transport.cancelAll();
    if (m_working > 0)
        co_await qCoro(this, &ReferenceBridge::idle);
}

QString ReferenceBridge::endpoint() const
{
    return u"http://127.0.0.1:%1%2"_s.arg(QString::number(m_server.port()), QLatin1StringView(DeliveryPath));
}

QString ReferenceBridge::callTrigger() const
{
    return u"http://127.0.0.1:%1%2"_s.arg(QString::number(m_server.port()), QLatin1StringView(CallPath));
}

void ReferenceBridge::serve(const Http::Request &request, const Http::Responder &respond) const
{
    const std::string path = Http::parseTarget(request.target).path;
    if (path == DeliveryPath && request.method == "POST") {
        respond(takeDelivery(request));
    } else if (path == CallPath && request.method == "POST") {
        const QJsonObject call = QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
        auto *self = const_cast<ReferenceBridge *>(this); // only its event queue is touched from here
        QMetaObject::invokeMethod(
            self, [self, call] { self->begin(self->logCalls(call)); }, Qt::QueuedConnection);
        respond(answer(202, R"({"success":true})"));
    } else if (path == RecordingPath) {
        Http::Response response = answer(200, silentRecording());
        response.headers.set("Content-Type", "audio/x-wav");
        respond(std::move(response));
    } else {
        respond(answer(404, R"({"message":"not found"})"));
    }
}

/*! Signature first, over the bytes as they came; then an answer at once; the work comes later. */
Http::Response ReferenceBridge::takeDelivery(const Http::Request &request) const
{
    const Webhooks::SignatureCheck check = Webhooks::checkSignature(request.headers, request.body, m_keys);
    const bool isMissing = check.verdict == Webhooks::SignatureCheck::Verdict::Missing;
    const bool mayBeMissing = m_deliveries == Deliveries::UnsignedToo;
    // The retired header never came to a Delivery URL: whatever it carries, it is no signature of one.
    const bool isPresent = check.header.compare("x-ghl-signature"_L1, Qt::CaseInsensitive) == 0;
    const bool isRight = check.verdict == Webhooks::SignatureCheck::Verdict::Valid && isPresent;
    if (!isRight && !(isMissing && mayBeMissing))
        return answer(401, R"({"message":"invalid signature"})");
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(request.body));
    if (!document.isObject())
        return answer(400, R"({"message":"not a JSON object"})");
    auto *self = const_cast<ReferenceBridge *>(this);
    const QJsonObject json = document.object();
    QMetaObject::invokeMethod(
        self, [self, json] { self->take(json); }, Qt::QueuedConnection);
    return answer(200, R"({"success":true})");
}

void ReferenceBridge::take(const QJsonObject &json)
{
    const QString id = json.value(u"messageId"_s).toString();
    // An app event, as InboundMessage for its own reply: to answer that would never end.
    const bool isEvent = Webhooks::appEventForm(json.value(u"type"_s).toString().toStdString()) != nullptr;
    if (isEvent || id.isEmpty() || m_seen.contains(id))
        return; // or a delivery that came twice
    m_seen.insert(id);
    begin(work(understood(json)));
}

/*! Which provider it was for: by the id where it is given, else by what only one kind has. */
ReferenceBridge::Payload ReferenceBridge::understood(const QJsonObject &json) const
{
    Payload payload;
    payload.json = json;
    const QString named = json.value(u"conversationProviderId"_s).toString();
    const QString type = json.value(u"type"_s).toString();
    const bool isEmail = json.contains(u"html"_s) || json.contains(u"emailTo"_s);
    if (type == "Custom"_L1)
        payload.kind = isEmail ? Providers::Kind::EmailChannel : Providers::Kind::SmsChannel;
    else
        payload.kind = isEmail ? Providers::Kind::EmailDefault : Providers::Kind::SmsDefault;
    for (const Emulator::EmulatorDescription::Provider &provider : m_emulator.providers) {
        const std::optional<Providers::Kind> kind = Providers::kindFromText(provider.kind);
        if (kind && (named.isEmpty() ? *kind == payload.kind : provider.id == named)) {
            payload.kind = *kind;
            payload.providerId = ProviderId(provider.id);
        }
    }
    return payload;
}

/*!
    A delivery that names no provider may be for an extra channel all the same: where the page's members alone are sent,
    its type says SMS or Email, too. The message itself tells (messageType of conversations.json, 2026-06-19).
*/
Task<ReferenceBridge::Payload> ReferenceBridge::askedAbout(LocationId location, MessageId message, Payload payload)
{
    if (payload.json.contains(u"conversationProviderId"_s))
        co_return payload;
    const Result<HighLevel::Message> found = co_await m_client.message(location, message);
    if (!found)
        co_return payload;
    if (found->messageType == "TYPE_CUSTOM_PROVIDER_SMS"_L1)
        payload.kind = Providers::Kind::SmsChannel;
    else if (found->messageType == "TYPE_CUSTOM_PROVIDER_EMAIL"_L1)
        payload.kind = Providers::Kind::EmailChannel;
    for (const Emulator::EmulatorDescription::Provider &provider : m_emulator.providers) {
        if (Providers::kindFromText(provider.kind) == payload.kind)
            payload.providerId = ProviderId(provider.id);
    }
    co_return payload;
}

Task<> ReferenceBridge::work(Payload payload)
{
    const LocationId location(payload.json.value(u"locationId"_s).toString());
    const MessageId message(payload.json.value(u"messageId"_s).toString());
    const EmailMessageId email(payload.json.value(u"emailMessageId"_s).toString());
    // A real bridge hands the message to its carrier here.
    co_await report(location, message, email);
    const Payload asked = co_await askedAbout(location, message, payload);
    co_await reply(location, asked);
}

/*! Reports "delivered", again and again while HighLevel cannot take it: most often it does not know the message yet. */
Task<> ReferenceBridge::report(LocationId location, MessageId message, EmailMessageId email)
{
    HighLevel::StatusUpdate update;
    update.emailMessageId = email;
    const PostingCall call = [this, location, message, update] {
        return m_client.updateStatus(location, message, update);
    };
    const Result<HighLevel::PostedMessage> posted = co_await repeated(call);
    if (!posted)
        tellOf("status", posted.error());
}

Task<Result<HighLevel::PostedMessage>> ReferenceBridge::repeated(PostingCall call)
{
    return repeatedCall(std::move(call), [this] { return m_stopping; });
}

/*! Answers as the contact would, in the way the provider's kind asks for. */
Task<> ReferenceBridge::reply(LocationId location, Payload payload)
{
    HighLevel::InboundMessage inbound;
    inbound.contactId = ContactId(payload.json.value(u"contactId"_s).toString());
    inbound.direction = u"inbound"_s;
    const QString text = payload.json.value(u"message"_s).toString();
    inbound.message = u"Reply to: %1"_s.arg(text.isEmpty() ? payload.json.value(u"subject"_s).toString() : text);
    switch (payload.kind) {
    case Providers::Kind::SmsDefault:
        inbound.type = u"SMS"_s;
        break;
    case Providers::Kind::SmsChannel:
        inbound.type = m_channelType;
        inbound.providerId = payload.providerId;
        break;
    case Providers::Kind::EmailDefault:
        inbound.type = u"Email"_s;
        break;
    case Providers::Kind::EmailChannel:
        inbound.type = u"Custom"_s;
        inbound.providerId = payload.providerId;
        inbound.altId = u"reference-%1"_s.arg(payload.json.value(u"messageId"_s).toString());
        break;
    case Providers::Kind::Call:
        co_return;
    }
    if (Providers::isEmail(payload.kind)) {
        inbound.subject = u"Re: %1"_s.arg(payload.json.value(u"subject"_s).toString());
        inbound.html = u"<p>%1</p>"_s.arg(inbound.message.toHtmlEscaped());
    }
    const Result<HighLevel::PostedMessage> posted = co_await post(location, inbound, payload.providerId);
    if (posted)
        co_return;
    if (payload.kind == Providers::Kind::SmsChannel && inbound.type == "Custom"_L1 &&
        posted.error().kind == Error::Kind::Rejected) {
        m_channelType = u"SMS"_s; // as HighLevel's guide has it: remember the answer
        inbound.type = m_channelType;
        const Result<HighLevel::PostedMessage> again = co_await post(location, inbound, payload.providerId);
        if (!again)
            tellOf("reply", again.error());
        co_return;
    }
    tellOf("reply", posted.error());
}

/*!
    Posts with what HighLevel's guide asks for; where a host insists on every field that its files mark as required
    (422), once more with the conversation and the provider named.
*/
Task<Result<HighLevel::PostedMessage>> ReferenceBridge::post(LocationId location, HighLevel::InboundMessage message,
                                                             ProviderId provider)
{
    const PostingCall call = [this, location, &message] {
        return m_client.addInbound(location, message);
    };
    const Result<HighLevel::PostedMessage> posted = co_await repeated(call);
    if (posted || posted.error().httpStatus != 422)
        co_return posted;
    const Result<ConversationId> conversation = co_await m_client.createConversation(location, message.contactId);
    if (!conversation)
        co_return failure(conversation.error());
    message.conversationId = *conversation;
    message.providerId = provider;
    const Result<HighLevel::PostedMessage> again = co_await repeated(call);
    co_return again;
}

/*! Logs a call from and a call to the contact, then adds a recording to the first. */
Task<> ReferenceBridge::logCalls(QJsonObject call)
{
    const QString phone = call.value(u"phone"_s).toString();
    const ProviderId provider(call.value(u"conversationProviderId"_s).toString());
    const ContactId contact(call.value(u"contactId"_s).toString());
    const QString ourNumber = u"+15550100199"_s; // a number for fiction: nothing is dialled
    HighLevel::CallLog from;
    from.from = phone;
    from.to = ourNumber;
    HighLevel::InboundMessage inbound;
    inbound.type = u"Call"_s;
    inbound.direction = u"inbound"_s;
    inbound.contactId = contact;
    inbound.providerId = provider;
    inbound.call = from;
    const Result<HighLevel::PostedMessage> logged = co_await post(m_location, inbound, provider);
    if (!logged) {
        tellOf("inbound call", logged.error());
        co_return;
    }
    HighLevel::OutboundCall outbound;
    outbound.contactId = contact;
    outbound.conversationId = logged->conversationId;
    outbound.providerId = provider;
    outbound.call.from = ourNumber;
    outbound.call.to = phone;
    const PostingCall place = [this, outbound] {
        return m_client.addOutboundCall(m_location, outbound);
    };
    const Result<HighLevel::PostedMessage> placed = co_await repeated(place);
    if (!placed)
        tellOf("outbound call", placed.error());
    QStringList recordings;
    recordings.append(
        u"http://127.0.0.1:%1%2"_s.arg(QString::number(m_server.port()), QLatin1StringView(RecordingPath)));
    const Result<> recorded = co_await m_client.setAttachments(m_location, logged->messageId, recordings);
    if (!recorded)
        tellOf("recording", recorded.error());
}

/*! A location token, as an installing user would grant it: consent, code, exchange. */
Task<Result<>> ReferenceBridge::authorize()
{
    if (m_emulator.redirectUris.isEmpty())
        co_return failure(Error::Kind::BadInput, u"the emulator's app has no redirect URL"_s);
    const QUrl redirect(m_emulator.redirectUris.constFirst());
    QUrlQuery query;
    query.addQueryItem(u"response_type"_s, u"code"_s);
    query.addQueryItem(u"client_id"_s, m_emulator.clientId);
    query.addQueryItem(u"redirect_uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(redirect.toString())));
    query.addQueryItem(u"scope"_s,
                       u"conversations.readonly%20conversations%2Fmessage.write%20conversations%2Fmessage.readonly"
                       "%20conversations.write%20contacts.readonly%20contacts.write"_s);
    query.addQueryItem(u"auto_approve"_s, m_location.text());
    QUrl url(m_emulator.authorizeUrl);
    url.setQuery(query);
    const Result<QUrl> callback = co_await OAuth::approveAtOnce(m_transport, url);
    if (!callback)
        co_return failure(callback.error());
    const QString code = QUrlQuery(*callback).queryItemValue(u"code"_s, QUrl::FullyDecoded);
    OAuth::AppCredentials app;
    app.baseUrl = QUrl(m_emulator.baseUrl);
    app.clientId = m_emulator.clientId;
    app.clientSecret = m_emulator.clientSecret;
    const Result<OAuth::TokenSet> tokens = co_await m_tokenEndpoint.exchange(app, code, redirect);
    if (!tokens)
        co_return failure(tokens.error());
    m_tokens.setApp(app.baseUrl, app.clientId);
    const Result<> keptSecret = co_await m_tokens.setClientSecret(app.clientSecret);
    if (!keptSecret)
        co_return failure(keptSecret.error());
    co_return co_await m_tokens.store(*tokens);
}

void ReferenceBridge::begin(Task<> task)
{
    ++m_working;
    deliver(std::move(task), this, [this] {
        if (--m_working == 0)
            emit idle();
    });
}

} // namespace Linesman::LineTest
