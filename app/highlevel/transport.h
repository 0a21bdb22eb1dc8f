// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/hosttrust.h"
#include "app/core/task.h"
#include "app/exchange/exchange.h"
#include "app/highlevel/apiresult.h"
#include "app/highlevel/callcontrol.h"
#include "app/highlevel/headers.h"
#include "app/highlevel/ratelimit.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QSslCertificate>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace Linesman::HighLevel {

/*! One HTTP call to HighLevel, with what history wants to know about it. */
struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    HeaderList headers;
    QByteArray body;
    Exchange::Channel channel = Exchange::Channel::Api;
    QString operation; //!< name of the endpoint, kept as the exchange's event type
    QString locationId;
    QString contactId;
    QString conversationId;
    QString messageId;
    QPointer<CallControl> control; //!< how far it is, and to cancel it; with one, the time limit is an upload's
};

/*! What came back; any HTTP status is a reply. */
struct HttpReply {
    int status = 0;
    HeaderList headers;
    QByteArray body;
    RateLimit rateLimit;
    QByteArray header(const QByteArray &name) const; //!< the first of that name, without case; empty when absent
};

/*!
    Sends calls through one QNetworkAccessManager: TLS verified, redirects never followed, limits on time and size.
    Each exchange is masked (app/core/redaction.h) and then told by exchanged().
*/
class Transport : public QObject
{
    Q_OBJECT
public:
    explicit Transport(QObject *parent = nullptr);
    ~Transport() override;

    /*!
        Fails with BadInput before anything is sent (credentials would be unencrypted), with Network, Timeout or
        Cancelled (the transport was told to cancelAll()).
    */
    Task<ApiResult<HttpReply>> send(HttpRequest request);

    void setTimeout(std::chrono::milliseconds limit); //!< connecting, sending and answering together; 30 s at first
    void setGroup(const QString &groupId);            //!< ties the following exchanges together in history
    /*! Trusts the CAs in \a pemFile besides the system's. Fails with BadInput when it holds none. */
    Result<> addCertificateAuthorities(const QString &pemFile);
    HostTrust &trust() { return m_trust; } //!< CAs for one server each; also for others who speak to the same one
    /*!
        Lets credentials go to \a host over http although it is another machine: an emulator, whose credentials open
        nothing. To every other machine they go by https alone.
    */
    void allowUnencrypted(const QString &host);
    void cancelAll(); //!< wakes every waiter with Cancelled

signals:
    /*! After each answer or failure; holds no secret. */
    void exchanged(const Linesman::Exchange &exchange);
    /*! The rate limit as told by the answer with HTTP status \a status to \a operation. */
    void limitTold(const QString &operation, int status, const Linesman::HighLevel::RateLimit &limit);

private:
    std::optional<Error> refusal(const HttpRequest &request) const;
    QNetworkRequest prepared(HttpRequest &request) const;
    void watch(QNetworkReply *running, const HttpRequest &request);
    void stop(QNetworkReply *reply, Error::Kind kind, const QString &reason);
    Result<> renewTrust(QNetworkRequest &wire);
    void makeNetwork();
    void dropFormerNetworks();

    QNetworkAccessManager *m_network = nullptr;
    QList<QNetworkAccessManager *> m_former; //!< those that trusted something else, until their calls have ended
    HostTrust m_trust;
    int m_trusted = 0;                                      //!< the version of m_trust that m_network began with
    QHash<QNetworkReply *, std::optional<Error>> m_running; //!< with why it was stopped, if it was
    QList<QSslCertificate> m_authorities;
    std::chrono::milliseconds m_timeout{30'000};
    QString m_group;
    QSet<QString> m_unencrypted; //!< hosts that may be told credentials over http
};

} // namespace Linesman::HighLevel
