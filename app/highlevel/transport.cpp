// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/transport.h"

#include "app/core/certificates.h"
#include "app/core/redaction.h"
#include "app/core/replyfinished.h"
#include "app/core/symptom.h"
#include "app/core/url.h"
#include "app/exchange/build.h"
#include "app/highlevel/wire.h"

#include <QCoroFuture>

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>

namespace Linesman::HighLevel {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 AnswerLimit = 32 * 1024 * 1024; // bytes; a recording is the largest honest answer
constexpr std::chrono::milliseconds UploadLimit{600'000};

/*! The system's proxy, but never for loopback. */
class LoopbackDirect final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

QByteArray responseHead(const QNetworkReply &reply, int status)
{
    const QByteArray reason = reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason + "\r\n";
    for (const auto &[name, value] : reply.rawHeaderPairs())
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

constexpr qsizetype MaskedHere = 128 * 1024; // bytes that may be masked on the caller's thread: a millisecond

/*! \a body without secrets; a large one is masked on another thread. */
Task<QByteArray> masked(QByteArray body)
{
    if (body.size() <= MaskedHere)
        co_return redacted(body);
    const QFuture<QByteArray> future = QtConcurrent::run([body] { return redacted(body); });
    co_return co_await future;
}

/*! What opens a door in \a headers is masked from now on wherever it comes up. */
void rememberCredentials(const HeaderList &headers)
{
    for (const auto &[name, value] : headers) {
        if (name.compare("Authorization", Qt::CaseInsensitive) == 0)
            rememberSecret(value.mid(value.lastIndexOf(' ') + 1));
    }
}

/*! What history wants to know about a call. */
void describe(const HttpRequest &request, Exchange &exchange)
{
    exchange.eventType = request.operation;
    exchange.locationId = request.locationId;
    exchange.contactId = request.contactId;
    exchange.conversationId = request.conversationId;
    exchange.messageId = request.messageId;
}

HttpReply replyOf(QNetworkReply &reply)
{
    HttpReply answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.headers = reply.rawHeaderPairs();
    if (reply.isOpen()) // an aborted one is not, and Qt would warn the person of it
        answer.body = reply.readAll();
    answer.rateLimit = rateLimitFrom([&answer](const QByteArray &name) { return answer.header(name); });
    return answer;
}

constexpr auto CertificateProperty = "linesman.certificate";

struct CertificateFault {
    Symptom symptom;
    QList<QSslError::SslError> errors;
};

/*! What is wrong with a certificate, the gravest first: that it ended matters even where nobody vouches for it. */
QString certificateFaults(const QList<QSslError> &faults)
{
    static const QList<CertificateFault> gravest{
        {Symptom::Expired, {QSslError::CertificateExpired, QSslError::CertificateNotYetValid}},
        {Symptom::WrongHost, {QSslError::HostNameMismatch}}};
    Symptom symptom = Symptom::UntrustedServer;
    QStringList texts;
    for (const CertificateFault &known : gravest) {
        const bool isThere = std::any_of(faults.begin(), faults.end(), [&known](const QSslError &fault) {
            return known.errors.contains(fault.error());
        });
        if (isThere && symptom == Symptom::UntrustedServer)
            symptom = known.symptom;
    }
    for (const QSslError &fault : faults)
        texts.append(fault.errorString());
    texts.removeDuplicates();
    return u"%1 (%2)"_s.arg(symptomMark(symptom), texts.join(u"; "_s));
}

/*! Why \a reply is no whole answer; nothing when it is one. */
std::optional<Error> networkError(const QNetworkReply &reply, int status)
{
    const QNetworkReply::NetworkError error = reply.error();
    const bool isCut = error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::UnknownNetworkError ||
                       error == QNetworkReply::SslHandshakeFailedError;
    if (status != 0 && !isCut)
        return std::nullopt;
    const QString certificate = reply.property(CertificateProperty).toString();
    if (error == QNetworkReply::SslHandshakeFailedError && !certificate.isEmpty())
        return Error(Error::Kind::Network, certificate);
    return Error(Error::Kind::Network, redacted(reply.errorString()));
}

/*! The answer's part of \a exchange; its body still unmasked. */
void addAnswer(const QNetworkReply &reply, const HttpReply &answer, Exchange &exchange)
{
    exchange.status = answer.status;
    exchange.responseHead = redacted(responseHead(reply, answer.status));
    exchange.responseBody = answer.body;
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    exchange.traceId = Wire::text(json, "traceId"_L1);
    if (exchange.messageId.isEmpty())
        exchange.messageId = Wire::text(json, "messageId"_L1);
    if (exchange.conversationId.isEmpty())
        exchange.conversationId = Wire::text(json, "conversationId"_L1);
}
} // namespace

QByteArray HttpReply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Transport::Transport(QObject *parent)
    : QObject(parent)
{
    makeNetwork();
}

Transport::~Transport()
{
    cancelAll();
}

void Transport::makeNetwork()
{
    m_network = new QNetworkAccessManager(this);
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->setProxyFactory(new LoopbackDirect); // owned by the manager
}

/*! Lets \a wire trust what was named for its server, over connections that began with that trust. */
Result<> Transport::renewTrust(QNetworkRequest &wire)
{
    const Result<> applied = m_trust.applyTo(wire);
    if (m_trusted != m_trust.version()) {
        m_trusted = m_trust.version();
        m_former.append(m_network);
        makeNetwork();
        dropFormerNetworks();
    }
    // Who named CAs for this call alone (--cacert) need not have the file of a connection.
    return m_authorities.isEmpty() ? applied : Result<>();
}

/*! A manager takes its replies with it, so it goes when none runs. */
void Transport::dropFormerNetworks()
{
    if (!m_running.isEmpty())
        return;
    for (QNetworkAccessManager *network : std::as_const(m_former))
        network->deleteLater();
    m_former.clear();
}

void Transport::setTimeout(std::chrono::milliseconds limit)
{
    m_timeout = limit;
}

void Transport::setGroup(const QString &groupId)
{
    m_group = groupId;
}

void Transport::allowUnencrypted(const QString &host)
{
    m_unencrypted.insert(host);
}

/*! Why \a request is not sent as it is. */
std::optional<Error> Transport::refusal(const HttpRequest &request) const
{
    if (isUnreadOnTheWay(request.url) || m_unencrypted.contains(request.url.host()))
        return std::nullopt;
    return Error(
        Error::Kind::BadInput,
        u"%1: over http:// everybody on the way to another machine reads the client secret, the tokens: use https://"_s
            .arg(request.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery).toString()));
}

Result<> Transport::addCertificateAuthorities(const QString &pemFile)
{
    const Result<QList<QSslCertificate>> added = certificatesIn(pemFile);
    if (!added)
        return failure(added.error());
    m_authorities += *added;
    return {};
}

void Transport::cancelAll()
{
    const QList<QNetworkReply *> running = m_running.keys();
    for (QNetworkReply *reply : running)
        stop(reply, Error::Kind::Cancelled, u"cancelled"_s);
}

void Transport::stop(QNetworkReply *reply, Error::Kind kind, const QString &reason)
{
    const auto running = m_running.find(reply);
    if (running == m_running.end() || running->has_value())
        return;
    *running = Error(kind, reason);
    reply->abort(); // finishes it here and now, and so wakes who waits
}

QNetworkRequest Transport::prepared(HttpRequest &request) const
{
    QNetworkRequest wire(request.url);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // so that what is recorded is what was sent
    if (!m_authorities.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(m_authorities);
        wire.setSslConfiguration(tls);
    }
    request.headers.emplaceBack("User-Agent", "Linesman/" LINESMAN_VERSION);
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    rememberCredentials(request.headers);
    return wire;
}

/*! Ends \a running when it takes too long, brings too much or is cancelled. */
void Transport::watch(QNetworkReply *running, const HttpRequest &request)
{
    m_running.insert(running, std::nullopt);
    connect(running, &QNetworkReply::sslErrors, running, [running](const QList<QSslError> &faults) {
        running->setProperty(CertificateProperty, certificateFaults(faults));
    });
    if (CallControl *control = request.control) {
        connect(running, &QNetworkReply::uploadProgress, control, &CallControl::progressed);
        connect(control, &CallControl::cancelled, running,
                [this, running] { stop(running, Error::Kind::Cancelled, u"cancelled"_s); });
        if (control->isCancelled())
            stop(running, Error::Kind::Cancelled, u"cancelled"_s);
    }
    const std::chrono::milliseconds limit = request.control ? std::max(m_timeout, UploadLimit) : m_timeout;
    QTimer::singleShot(limit, running, [this, running, limit] {
        stop(running, Error::Kind::Timeout, u"no whole answer within %1 ms"_s.arg(limit.count()));
    });
    connect(running, &QNetworkReply::downloadProgress, this, [this, running](qint64 received) {
        if (received > AnswerLimit)
            stop(running, Error::Kind::BadReply, u"the answer is larger than %1 MiB"_s.arg(AnswerLimit >> 20));
    });
}

Task<ApiResult<HttpReply>> Transport::send(HttpRequest request)
{
    if (const std::optional<Error> refused = refusal(request))
        co_return failure(*refused);
    QNetworkRequest wire = prepared(request);
    if (const Result<> trusted = renewTrust(wire); !trusted)
        co_return failure(trusted.error());
    Exchange exchange =
        startedExchange(request.channel, request.method, request.url, request.headers, request.body.size());
    exchange.groupId = m_group;
    describe(request, exchange);
    QElapsedTimer elapsed;
    elapsed.start();
    std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply(
        m_network->sendCustomRequest(wire, request.method, request.body));
    QNetworkReply *running = reply.get();
    watch(running, request);
    connect(running, &QNetworkReply::metaDataChanged, this, [&exchange, &elapsed] {
        if (exchange.firstByte.count() == 0)
            exchange.firstByte = std::chrono::microseconds(elapsed.nsecsElapsed() / 1000);
    });
    co_await replyFinished(running);

    const std::optional<Error> stopped = m_running.take(running);
    HttpReply answer = replyOf(*running);
    if (stopped)
        answer.body.clear();
    const std::optional<Error> error = stopped ? stopped : networkError(*running, answer.status);
    exchange.duration = std::chrono::microseconds(elapsed.nsecsElapsed() / 1000);
    if (answer.status != 0)
        addAnswer(*running, answer, exchange);
    if (error)
        exchange.error = error->detail;
    reply.reset();
    dropFormerNetworks();
    const QPointer<Transport> self(this);
    exchange.requestBody = co_await masked(request.body);
    exchange.responseBody = co_await masked(exchange.responseBody);
    if (!self)
        co_return failure(Error::Kind::Cancelled, u"cancelled"_s);
    emit exchanged(exchange);
    if (answer.status != 0)
        emit limitTold(request.operation, answer.status, answer.rateLimit);

    if (error)
        co_return ApiResult<HttpReply>(failure(*error), exchange);
    co_return ApiResult<HttpReply>(answer, exchange);
}

} // namespace Linesman::HighLevel
