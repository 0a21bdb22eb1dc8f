// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/attachmentprobe.h"

#include "app/core/replyfinished.h"
#include "app/core/sentence.h"
#include "app/core/url.h"
#include "app/messages/attachment.h"

#include <QCoreApplication>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <memory>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int ProbeLimit = 10'000; // ms

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Messages::AttachmentProbe)
};
} // namespace

Task<AttachmentProbe> probeAttachment(QUrl url)
{
    // Deleted later, and the reply with it: a time-out resumes this from within abort(), which goes on with the reply.
    const std::unique_ptr<QNetworkAccessManager, QScopedPointerDeleteLater> network(new QNetworkAccessManager);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(ProbeLimit);
    QNetworkReply *running = network->head(request);
    co_await replyFinished(running);

    AttachmentProbe probe;
    probe.status = running->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    probe.contentType = running->header(QNetworkRequest::ContentTypeHeader).toString();
    if (const QVariant size = running->header(QNetworkRequest::ContentLengthHeader); size.isValid())
        probe.size = size.toLongLong();
    const bool isHere = isLoopback(url);
    if (probe.status == 0)
        probe.doubt = Texts::tr("%1 does not answer: %2.").arg(url.host(), withoutStop(running->errorString()));
    else if (probe.status >= 300 && probe.status < 400)
        probe.doubt = Texts::tr("%1 sends elsewhere (HTTP %2); use the address it leads to.")
                          .arg(url.host(), QString::number(probe.status));
    else if (probe.status >= 400 && probe.status != 405)
        probe.doubt = Texts::tr("%1 answers HTTP %2: HighLevel cannot fetch it either.")
                          .arg(url.host(), QString::number(probe.status));
    else if (probe.size == 0)
        probe.doubt = Texts::tr("The file is empty.");
    else if (probe.size > DoubtfulUploadSize)
        probe.doubt = Texts::tr("The file has %1; HighLevel takes 5 MB in an upload and names no limit here.")
                          .arg(QLocale().formattedDataSize(probe.size));
    else if (isHere)
        probe.doubt = Texts::tr("Only this machine can fetch it: fine for the emulator, not for live HighLevel.");
    co_return probe;
}

} // namespace Linesman::Messages
