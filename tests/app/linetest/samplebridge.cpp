// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/linetest/samplebridge.h"

#include <QCoroNetworkReply>
#include <QCoroTimer>

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QNetworkReply>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto FirstPause = 100ms;
constexpr auto LongestPause = 4s;
constexpr int MostTries = 12;
constexpr auto SlowAnswer = 1200ms;

QString headerOf(const Http::Request &request, std::string_view name)
{
    const auto value = request.headers.value(name).value_or(std::string_view());
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

/*! As JSON.parse() and JSON.stringify() leave it: the members in their order, written anew. */
std::string rewritten(const std::string &body)
{
    rapidjson::Document document;
    document.Parse(body.c_str());
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
    document.Accept(writer);
    return buffer.GetString();
}

const QSet<QString> &knownMembers()
{
    static const QSet<QString> all{
        u"contactId"_s,      u"locationId"_s,   u"messageId"_s,   u"emailMessageId"_s, u"type"_s,
        u"phone"_s,          u"message"_s,      u"attachments"_s, u"emailTo"_s,        u"emailFrom"_s,
        u"subject"_s,        u"html"_s,         u"userId"_s,      u"replyToAltId"_s,   u"conversationProviderId"_s,
        u"conversationId"_s, u"customUserId"_s, u"timestamp"_s,   u"webhookId"_s,
    };
    return all;
}

} // namespace

SampleBridge::SampleBridge(Http::IoThread &thread, Fault fault)
    : m_fault(fault)
    , m_server(thread,
               [this](const Http::Request &request, const Http::Responder &respond) { serve(request, respond); })
{
}

SampleBridge::~SampleBridge()
{
    m_stopping = true;
    m_silent.clear();
    m_server.stop();
    while (m_working > 0)
        QTest::qWait(5);
}

Task<Result<>> SampleBridge::start(Emulator::EmulatorDescription emulator, QString foreignContact)
{
    m_emulator = emulator;
    m_foreignContact = foreignContact;
    for (const Emulator::EmulatorDescription::Location &location : emulator.locations) {
        if (location.installed && m_locationId.isEmpty())
            m_locationId = location.id;
    }
    const auto key = Webhooks::publicKeyFromText(u"emulator"_s, emulator.publicKeyPem.toStdString());
    if (!key)
        co_return failure(key.error());
    m_keys.assign(1, *key);
    const Result<> signedIn = co_await signIn();
    if (!signedIn)
        co_return failure(signedIn.error());
    const Http::Server::Options options;
    const Result<std::uint16_t> port = m_server.listen(options);
    if (!port)
        co_return failure(port.error());
    co_return Result<>();
}

QString SampleBridge::endpoint() const
{
    return u"http://127.0.0.1:%1/%2"_s.arg(QString::number(m_server.port()),
                                           has(Fault::WrongPath) ? u"elsewhere"_s : u"deliver"_s);
}

QString SampleBridge::callTrigger() const
{
    return u"http://127.0.0.1:%1/calls"_s.arg(m_server.port());
}

void SampleBridge::answer(const Http::Responder &respond, int status)
{
    Http::Response response;
    response.status = status;
    response.headers.set("Content-Type", "application/json");
    response.body = "{}";
    respond(std::move(response));
}

/*! On the I/O thread. */
void SampleBridge::serve(const Http::Request &request, const Http::Responder &respond)
{
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(request.body)).object();
    if (request.target == "/calls") {
        answer(respond, 202);
        QMetaObject::invokeMethod(
            this, [this, json] { begin(logCalls(json)); }, Qt::QueuedConnection);
        return;
    }
    if (request.target != "/deliver") {
        answer(respond, 404);
        return;
    }
    if (has(Fault::QuietOnForged) && !isSigned(request, json)) {
        answer(respond, 200);
        return;
    }
    const int status = statusFor(request, json);
    const bool isTaken = status >= 200 && status < 300;
    const bool isLate = has(Fault::AnswersSlowly) || has(Fault::WorksFirst) || has(Fault::NeverAnswers);
    if (has(Fault::ClosesEarly)) {
        Http::Response response;
        response.fault = Http::Response::Fault::Drop;
        respond(std::move(response));
    } else if (!isTaken || !isLate) {
        answer(respond, status);
    }
    if (!isTaken)
        return;
    const auto late = isLate ? std::make_shared<Http::Responder>(respond) : nullptr;
    QMetaObject::invokeMethod(
        this, [this, json, late] { take(json, late); }, Qt::QueuedConnection);
}

int SampleBridge::statusFor(const Http::Request &request, const QJsonObject &json) const
{
    if (has(Fault::Redirects))
        return 302;
    if (has(Fault::AnswersError))
        return 500;
    if (has(Fault::AnswersTooMany))
        return 429;
    if (!isSigned(request, json))
        return 401;
    if (has(Fault::RefusesUnknownMembers)) {
        for (auto it = json.begin(); it != json.end(); ++it) {
            if (!knownMembers().contains(it.key()))
                return 400;
        }
    }
    if (has(Fault::RefusesCopies)) {
        const QString id = json.value(u"messageId"_s).toString();
        if (m_seenAtTheDoor->contains(id))
            return 409;
        m_seenAtTheDoor->insert(id);
    }
    return 200;
}

bool SampleBridge::isSigned(const Http::Request &request, const QJsonObject &json) const
{
    using Verdict = Webhooks::SignatureCheck::Verdict;
    const QString current = headerOf(request, "x-ghl-signature");
    const bool isUnsigned = current.isEmpty() && headerOf(request, "x-wh-signature").isEmpty();
    const std::string bytes = has(Fault::VerifiesRewrittenJson) ? rewritten(request.body) : request.body;
    Http::Headers headers;
    if (!current.isEmpty())
        headers.set("x-ghl-signature", current.toStdString());
    const bool isRight = Webhooks::checkSignature(headers, bytes, m_keys).verdict == Verdict::Valid;
    const QString text = json.value(u"message"_s).toString() + json.value(u"subject"_s).toString();
    const bool isChanged = text.startsWith(u'X') || json.value(u"html"_s).toString().startsWith("<p>X"_L1);
    switch (m_fault) {
    case Fault::VerifiesHmac:
        return QMessageAuthenticationCode::hash(QByteArray::fromStdString(request.body), "secret",
                                                QCryptographicHash::Sha256)
                   .toHex() == current.toLatin1();
    case Fault::WantsRetiredHeader:
        return !headerOf(request, "x-wh-signature").isEmpty();
    case Fault::SdkStrict:
        return json.contains(u"appId"_s) && isRight;
    case Fault::SdkAsReadme:
        return !json.contains(u"appId"_s) || current.isEmpty() || isRight;
    case Fault::ChecksNothing:
        return true;
    case Fault::TakesUnsigned:
        return isRight || isUnsigned;
    case Fault::TakesStrangersKey:
        return isRight || (!current.isEmpty() && !isChanged);
    case Fault::TakesChanged:
        return isRight || (!current.isEmpty() && isChanged);
    case Fault::TakesRetiredHeader:
        return isRight || (current.isEmpty() && !isUnsigned);
    default:
        return isRight;
    }
}

void SampleBridge::take(const QJsonObject &json, const std::shared_ptr<Http::Responder> &respond)
{
    if (has(Fault::NeverAnswers) && respond)
        m_silent.push_back(respond);
    const QString id = json.value(u"messageId"_s).toString();
    const bool isCopy = m_seen.contains(id);
    if (id.isEmpty() || (isCopy && !has(Fault::NoDedupe))) {
        if (respond && !has(Fault::NeverAnswers))
            answer(*respond, 200);
        return;
    }
    if (!has(Fault::DedupesTooLate))
        m_seen.insert(id);
    begin(work(json, respond));
}

Task<> SampleBridge::work(QJsonObject json, std::shared_ptr<Http::Responder> respond)
{
    const QString id = json.value(u"messageId"_s).toString();
    if (has(Fault::AnswersSlowly)) {
        co_await QCoro::sleepFor(SlowAnswer);
        answer(*respond, 200);
    }
    if (has(Fault::ReadsData))
        json = json.value(u"data"_s).toObject();
    if (!has(Fault::NoStatus))
        co_await reportStatus(json.value(u"messageId"_s).toString());
    if (!has(Fault::NoReply) && !json.isEmpty())
        co_await postReply(json);
    m_seen.insert(id);
    if (has(Fault::WorksFirst))
        answer(*respond, 200);
}

Task<> SampleBridge::reportStatus(QString messageId)
{
    if (messageId.isEmpty())
        co_return;
    QJsonObject body;
    body.insert(u"status"_s, has(Fault::StatusSent) ? u"sent"_s : u"delivered"_s);
    const QString path = u"/conversations/messages/%1/status"_s.arg(messageId);
    std::chrono::milliseconds pause = FirstPause;
    for (int attempt = 0; attempt < MostTries && !m_stopping; ++attempt) {
        const Reply reply = co_await api("PUT", path, body);
        if (reply.status != 403 || has(Fault::StatusOnce))
            co_return;
        co_await QCoro::sleepFor(pause);
        pause = std::min<std::chrono::milliseconds>(pause * 2, LongestPause);
    }
}

QString SampleBridge::kindOf(const QJsonObject &json) const
{
    const QString id = json.value(u"conversationProviderId"_s).toString();
    const bool isEmail = json.contains(u"html"_s);
    const bool isChannel = json.value(u"type"_s).toString() == "Custom"_L1;
    for (const Emulator::EmulatorDescription::Provider &provider : m_emulator.providers) {
        if (provider.id == id)
            return provider.kind;
    }
    return isEmail ? (isChannel ? u"EmailChannel"_s : u"EmailDefault"_s)
                   : (isChannel ? u"SmsChannel"_s : u"SmsDefault"_s);
}

Task<> SampleBridge::postReply(QJsonObject json)
{
    const QString kind = kindOf(json);
    const bool isChannel = kind.endsWith("Channel"_L1);
    QJsonObject body;
    body.insert(u"type"_s, kind == "SmsDefault"_L1 ? u"SMS"_s : kind == "EmailDefault"_L1 ? u"Email"_s : u"Custom"_s);
    body.insert(u"contactId"_s, json.value(u"contactId"_s));
    body.insert(u"message"_s, u"Thank you"_s);
    if (kind.startsWith("Email"_L1)) {
        body.insert(u"html"_s, u"<p>Thank you</p>"_s);
        body.insert(u"subject"_s, u"Re: Line test"_s);
    }
    if (isChannel && !has(Fault::NoProviderId))
        body.insert(u"conversationProviderId"_s, json.value(u"conversationProviderId"_s));
    if (has(Fault::WrongType))
        body.insert(u"type"_s, u"WhatsApp"_s);
    if (has(Fault::SmsOnChannel))
        body.insert(u"type"_s, u"SMS"_s);
    if (has(Fault::CopiesType))
        body.insert(u"type"_s, json.value(u"type"_s));
    if (has(Fault::TriesTypes)) {
        QJsonObject tried = body;
        tried.insert(u"type"_s, u"WhatsApp"_s);
        co_await api("POST", u"/conversations/messages/inbound"_s, tried);
    }
    if (has(Fault::OtherContact))
        body.insert(u"contactId"_s, m_emulator.contacts.constFirst().id);
    if (has(Fault::UnknownContact))
        body.insert(u"contactId"_s, u"nobody0000000000000x"_s);
    if (has(Fault::ForeignContact))
        body.insert(u"contactId"_s, m_foreignContact);
    if (has(Fault::DirectionOutbound))
        body.insert(u"direction"_s, u"outbound"_s);
    if (has(Fault::EmptyAttachments))
        body.insert(u"attachments"_s, QJsonArray());
    co_await api("POST", u"/conversations/messages/inbound"_s, body);
}

Task<> SampleBridge::logCalls(QJsonObject call)
{
    QJsonObject numbers{
        {u"from"_s, call.value(u"phone"_s)}, {u"to"_s, u"+15550100199"_s}, {u"status"_s, u"completed"_s}};
    QJsonObject body{{u"type"_s, has(Fault::CallAsSms) ? u"SMS"_s : u"Call"_s},
                     {u"contactId"_s, call.value(u"contactId"_s)},
                     {u"conversationProviderId"_s, call.value(u"conversationProviderId"_s)},
                     {u"call"_s, numbers}};
    const Reply in = co_await api("POST", u"/conversations/messages/inbound"_s, body);
    QJsonObject back{{u"from"_s, u"+15550100199"_s}, {u"to"_s, call.value(u"phone"_s)}, {u"status"_s, u"completed"_s}};
    body.insert(u"conversationId"_s, in.json.value(u"conversationId"_s));
    body.insert(u"call"_s, back);
    co_await api("POST", u"/conversations/messages/outbound"_s, body);
    const QJsonObject recording{{u"attachments"_s, QJsonArray{u"http://127.0.0.1:9/recording.wav"_s}}};
    const QString path = u"/conversations/messages/%1/attachments"_s.arg(in.json.value(u"messageId"_s).toString());
    co_await api("PUT", path, recording);
}

/*! A call with the location's token; once more with another when that expired. */
Task<SampleBridge::Reply> SampleBridge::api(QByteArray method, QString path, QJsonObject body)
{
    const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const QString token = m_tokens.access;
    const Reply reply = co_await send(method, path, bytes, "application/json", token);
    if (reply.status != 401 || has(Fault::NeverRefreshes))
        co_return reply;
    const bool renewed = co_await renew(token);
    if (!renewed || has(Fault::ForgetsToRepeat))
        co_return reply;
    const QString another = m_tokens.access;
    co_return co_await send(method, path, bytes, "application/json", another);
}

Task<bool> SampleBridge::renew(QString stale)
{
    while (m_renewing && !m_stopping && !has(Fault::RefreshesInParallel))
        co_await QCoro::sleepFor(5ms);
    if (m_tokens.access != stale)
        co_return true;
    m_renewing = true;
    if (has(Fault::SignsInAnew)) {
        const Result<> signedIn = co_await signIn();
        m_renewing = false;
        co_return signedIn.has_value();
    }
    QUrlQuery form;
    form.addQueryItem(u"grant_type"_s, u"refresh_token"_s);
    form.addQueryItem(u"client_id"_s, m_emulator.clientId);
    form.addQueryItem(u"client_secret"_s, m_emulator.clientSecret);
    form.addQueryItem(u"refresh_token"_s, has(Fault::RefreshesWithOldToken) ? stale : m_tokens.refresh);
    form.addQueryItem(u"user_type"_s, u"Location"_s);
    const QByteArray bytes = form.toString(QUrl::FullyEncoded).toUtf8();
    const Reply reply = co_await send("POST", u"/oauth/token"_s, bytes, "application/x-www-form-urlencoded", QString());
    m_renewing = false;
    if (reply.status >= 300)
        co_return false;
    m_tokens.access = reply.json.value(u"access_token"_s).toString();
    m_tokens.refresh = reply.json.value(u"refresh_token"_s).toString();
    co_return true;
}

Task<Result<>> SampleBridge::signIn()
{
    const QString redirect = m_emulator.redirectUris.value(0);
    QUrlQuery link;
    link.addQueryItem(u"response_type"_s, u"code"_s);
    link.addQueryItem(u"client_id"_s, m_emulator.clientId);
    link.addQueryItem(u"redirect_uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(redirect)));
    link.addQueryItem(u"scope"_s, has(Fault::AsksForFewScopes) ? u"contacts.readonly"_s
                                                               : u"conversations%2Fmessage.write%20oauth.write"_s);
    link.addQueryItem(u"auto_approve"_s, has(Fault::UsesAgencyToken) ? m_emulator.companyId : m_locationId);
    const QString path = u"/v2/oauth/chooselocation?"_s + link.toString(QUrl::FullyEncoded);
    const Reply consent = co_await send("GET", path, QByteArray(), QByteArray(), QString());
    const QString code = QUrlQuery(QUrl(QString::fromLatin1(consent.location))).queryItemValue(u"code"_s);
    QUrlQuery form;
    form.addQueryItem(u"grant_type"_s, u"authorization_code"_s);
    form.addQueryItem(u"client_id"_s, m_emulator.clientId);
    form.addQueryItem(u"client_secret"_s, m_emulator.clientSecret);
    form.addQueryItem(u"code"_s, code);
    const QByteArray bytes = form.toString(QUrl::FullyEncoded).toUtf8();
    const Reply reply = co_await send("POST", u"/oauth/token"_s, bytes, "application/x-www-form-urlencoded", QString());
    m_tokens.access = reply.json.value(u"access_token"_s).toString();
    m_tokens.refresh = reply.json.value(u"refresh_token"_s).toString();
    if (m_tokens.access.isEmpty())
        co_return failure(Error::Kind::BadReply, u"no token: %1"_s.arg(reply.status));
    co_return Result<>();
}

Task<SampleBridge::Reply> SampleBridge::send(QByteArray method, QString path, QByteArray body, QByteArray type,
                                             QString token)
{
    QNetworkRequest request(QUrl(m_emulator.baseUrl + path));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("Version", has(Fault::OldVersion) ? "2020-01-01" : "2021-07-28");
    if (!type.isEmpty())
        request.setRawHeader("Content-Type", type);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
    co_await reply;
    Reply read;
    read.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    read.location = reply->rawHeader("Location");
    read.json = QJsonDocument::fromJson(reply->readAll()).object();
    reply->deleteLater();
    co_return read;
}

void SampleBridge::begin(Task<> task)
{
    ++m_working;
    deliver(std::move(task), this, [this] { --m_working; });
}

} // namespace Linesman::LineTest
