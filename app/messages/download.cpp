// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/download.h"

#include "app/core/replyfinished.h"
#include "app/core/url.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qint64 SizeLimit = 25 * 1024 * 1024;
constexpr auto TimeLimit = 30s;
} // namespace

Downloads::Downloads(HostTrust *trust, QObject *parent)
    : QObject(parent)
    , m_trust(trust)
    , m_network(new QNetworkAccessManager(this))
{
}

Downloads::~Downloads()
{
    cancelAll();
}

void Downloads::cancelAll()
{
    emit cancelled(QPrivateSignal());
}

Task<Result<Downloaded>> Downloads::fetch(QUrl url)
{
    if (!isHttpUrl(url))
        co_return failure(Error::Kind::BadInput, u"not an http address"_s);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setMaximumRedirectsAllowed(3);
    if (m_trust) {
        const Result<> trusted = m_trust->applyTo(request);
        if (!trusted)
            co_return failure(trusted.error());
        // Qt takes what is trusted along to wherever a redirect leads.
        if (m_trust->isNamedFor(url))
            request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
        if (m_trusted != m_trust->version())
            m_network = new QNetworkAccessManager(this);
        m_trusted = m_trust->version();
    }
    const std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply(m_network->get(request));
    QNetworkReply *running = reply.get();
    // Shared: the reply goes a little later than this, and takes its connections with it only then.
    const auto stopped = std::make_shared<std::optional<Error::Kind>>();
    const auto stop = [running, stopped](Error::Kind why) {
        if (running->isFinished())
            return;
        *stopped = why;
        running->abort(); // finishes it here and now, and so wakes who waits
    };
    connect(running, &QNetworkReply::downloadProgress, running, [stop](qint64 received, qint64 total) {
        if (received > SizeLimit || total > SizeLimit)
            stop(Error::Kind::BadReply);
    });
    QTimer::singleShot(TimeLimit, running, [stop] { stop(Error::Kind::Timeout); });
    connect(this, &Downloads::cancelled, running, [stop] { stop(Error::Kind::Cancelled); });
    co_await replyFinished(running);
    if (*stopped == Error::Kind::Cancelled)
        co_return failure(Error::Kind::Cancelled, u"cancelled"_s);
    const int status = running->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (*stopped == Error::Kind::BadReply)
        co_return failure(Error::Kind::BadReply, u"the file is larger than %1 MiB"_s.arg(SizeLimit >> 20));
    if (*stopped == Error::Kind::Timeout)
        co_return failure(Error::Kind::Timeout, u"no whole file in time"_s);
    if (status < 200 || status > 299) {
        if (status != 0)
            co_return failure(Error(Error::Kind::Rejected, u"the server answered %1"_s.arg(status), status));
        co_return failure(Error::Kind::Network, running->errorString());
    }
    Downloaded downloaded;
    downloaded.content = running->readAll();
    downloaded.contentType =
        running->header(QNetworkRequest::ContentTypeHeader).toString().section(u';', 0, 0).trimmed().toLower();
    co_return downloaded;
}

} // namespace Linesman::Messages
