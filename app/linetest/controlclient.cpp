// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/controlclient.h"

#include "app/core/certificates.h"
#include "app/core/redaction.h"
#include "app/core/replyfinished.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>

#include <memory>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto LogLimit = 200;                     // entries a page
constexpr qint64 LargestAnswer = 64 * 1024 * 1024; // bytes; a page of the log has the bodies of 200 requests
constexpr auto BusyTime = 30s; // with the emulator, whatever it is asked: a busy machine is nobody's fault

/*! The heads as they go over the wire, as far as Qt tells. */
QByteArray requestHead(const QByteArray &method, const QUrl &url, qsizetype length)
{
    QByteArray head = method + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) +
                      " HTTP/1.1\r\nHost: " + url.authority(QUrl::FullyEncoded).toLatin1() + "\r\n";
    if (length > 0)
        head += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(length) + "\r\n";
    return head + "\r\n";
}

QByteArray responseHead(const QNetworkReply &reply)
{
    QByteArray head = "HTTP/1.1 " +
                      QByteArray::number(reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()) + ' ' +
                      reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray() + "\r\n";
    for (const QNetworkReply::RawHeaderPair &pair : reply.rawHeaderPairs())
        head += pair.first + ": " + pair.second + "\r\n";
    return head + "\r\n";
}

} // namespace

ControlClient::ControlClient(QObject *parent)
    : QObject(parent)
{
    m_network.setProxy(QNetworkProxy::NoProxy); // the control surface is loopback only
}

void ControlClient::setBaseUrl(const QUrl &url)
{
    m_baseUrl = url;
}

Result<> ControlClient::addCertificateAuthorities(const QString &pemFile)
{
    const Result<QList<QSslCertificate>> added = certificatesIn(pemFile);
    if (!added)
        return failure(added.error());
    m_authorities += *added;
    return {};
}

Task<Result<ControlReply>> ControlClient::call(Emulator::ControlRequest request, std::chrono::milliseconds wait)
{
    return call(request.method, request.path, request.body, wait);
}

Task<Result<ControlReply>> ControlClient::call(QByteArray method, QString path, QJsonObject body,
                                               std::chrono::milliseconds wait)
{
    const QUrl url(m_baseUrl.toString(QUrl::StripTrailingSlash) + path);
    const QByteArray token = m_token;
    co_return co_await send(method, url, body, wait + BusyTime, token);
}

Task<Result<ControlReply>> ControlClient::callUrl(QByteArray method, QUrl url, QJsonObject body,
                                                  std::chrono::milliseconds limit)
{
    const QByteArray nobodysToken;
    co_return co_await send(method, url, body, limit, nobodysToken);
}

Task<Result<ControlReply>> ControlClient::send(QByteArray method, QUrl url, QJsonObject body,
                                               std::chrono::milliseconds limit, QByteArray token)
{
    if (m_cancelled)
        co_return failure(Error::Kind::Cancelled, u"the line test was cancelled"_s);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(int(limit.count()));
    if (!m_authorities.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(m_authorities);
        request.setSslConfiguration(tls);
    }
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    if (!m_run.isEmpty() && Emulator::Control::isControlPath(url.path()))
        request.setRawHeader("Linesman-Test-Run", m_run.toLatin1());
    const QByteArray bytes = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    if (!bytes.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);

    ControlReply answer;
    answer.exchange.channel = Exchange::Channel::Api;
    answer.exchange.startedAt = QDateTime::currentDateTimeUtc();
    answer.exchange.method = QString::fromLatin1(method);
    answer.exchange.url = redacted(url.toString());
    answer.exchange.requestHead = requestHead(method, url, bytes.size());
    answer.exchange.requestBody = redacted(bytes);
    QElapsedTimer timer;
    timer.start();
    const std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply(
        m_network.sendCustomRequest(request, method, bytes));
    QNetworkReply *running = reply.get();
    m_running.append(running);
    endBeyond(running, LargestAnswer);
    co_await replyFinished(running);
    m_running.removeOne(running);
    answer.exchange.duration = std::chrono::microseconds(timer.nsecsElapsed() / 1000);
    if (m_cancelled)
        co_return failure(Error::Kind::Cancelled, u"the line test was cancelled"_s);
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isTooLarge(*reply))
        co_return failure(Error::Kind::BadReply,
                          u"%1 %2: the answer is larger than %3 MiB"_s.arg(answer.exchange.method, answer.exchange.url,
                                                                           QString::number(LargestAnswer >> 20)),
                          answer.status);
    if (answer.status == 0) {
        const bool late =
            reply->error() == QNetworkReply::OperationCanceledError || reply->error() == QNetworkReply::TimeoutError;
        co_return failure(late ? Error::Kind::Timeout : Error::Kind::Network,
                          u"%1 %2: %3"_s.arg(answer.exchange.method, answer.exchange.url, reply->errorString()));
    }
    const QByteArray content = reply->readAll();
    answer.json = QJsonDocument::fromJson(content).object();
    answer.exchange.status = answer.status;
    answer.exchange.responseHead = redacted(responseHead(*reply));
    answer.exchange.responseBody = redacted(content);
    co_return answer;
}

Task<Result<>> ControlClient::beginRun(QString id, QStringList messageIds)
{
    m_run = id;
    QJsonObject body;
    if (!messageIds.isEmpty())
        body.insert(u"messageIds"_s, QJsonArray::fromStringList(messageIds));
    const Emulator::ControlRequest beginning = Emulator::Control::at("POST", u"runs/"_s + id, body);
    const Result<ControlReply> begun = co_await call(beginning);
    if (!begun)
        co_return failure(begun.error());
    co_return Result<>();
}

Task<Result<>> ControlClient::endRun()
{
    if (m_run.isEmpty())
        co_return Result<>();
    const Emulator::ControlRequest ending = Emulator::Control::at("DELETE", u"runs/"_s + m_run);
    m_run.clear();
    const Result<ControlReply> ended = co_await call(ending);
    if (!ended)
        co_return failure(ended.error());
    co_return Result<>();
}

Task<Result<LogPage>> ControlClient::log(qint64 after, std::chrono::milliseconds wait)
{
    const Emulator::ControlRequest request = Emulator::Control::log(after, LogLimit, wait);
    const Result<ControlReply> reply = co_await call(request, wait);
    if (!reply)
        co_return failure(reply.error());
    if (!reply->isAccepted() || !reply->json.contains(u"entries"_s))
        co_return failure(Error::Kind::BadReply, u"the emulator's log answered %1"_s.arg(reply->status), reply->status);
    LogPage page;
    page.next = qint64(reply->json.value(u"next"_s).toDouble(double(after)));
    const QJsonArray entries = reply->json.value(u"entries"_s).toArray();
    page.isFull = entries.size() >= LogLimit;
    for (const QJsonValue &value : entries) {
        Exchange entry = exchangeFromLog(value.toObject());
        page.next = qMax(page.next, entry.id);
        if (!Emulator::Control::isControlPath(entry.path()) && entry.id > after)
            page.entries.append(std::move(entry));
    }
    co_return page;
}

Task<Result<qint64>> ControlClient::logEnd()
{
    qint64 end = 0;
    while (true) {
        const Result<LogPage> page = co_await log(end, 0ms);
        if (!page)
            co_return failure(page.error());
        if (page->next <= end)
            co_return end;
        end = page->next;
    }
}

void ControlClient::cancel()
{
    m_cancelled = true;
    const QList<QNetworkReply *> running = m_running; // abort() wakes waiters, which change the list
    for (QNetworkReply *reply : running)
        reply->abort();
}

void ControlClient::resume()
{
    m_cancelled = false;
}

} // namespace Linesman::LineTest
