// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/emulator/controlrequest.h"
#include "app/linetest/exchange.h"

#include <QJsonObject>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>

class QNetworkReply;

namespace Linesman::LineTest {

/*! What the emulator answered on its control surface, with the exchange as evidence. Any HTTP status is a reply. */
struct ControlReply {
    int status = 0;
    QJsonObject json;
    Exchange exchange;
    bool isAccepted() const { return status >= 200 && status < 300; }
};

/*! New entries of the emulator's log. */
struct LogPage {
    QList<Exchange> entries;
    qint64 next = 0;     //!< where to go on
    bool isFull = false; //!< there may be more already
};

/*! Speaks to an emulator's control surface over HTTP, whether it runs in this process or elsewhere. */
class ControlClient : public QObject
{
    Q_OBJECT
public:
    explicit ControlClient(QObject *parent = nullptr);

    void setBaseUrl(const QUrl &url);
    const QUrl &baseUrl() const { return m_baseUrl; }
    /*! Sent by call() and log(), to the base URL alone; empty: the emulator was started without one. */
    void setToken(const QByteArray &token) { m_token = token; }
    /*!
        What this client does in the emulator until endRun(), and what comes of it then and later, the test \a id provoked:
        history has it under testGroup(). An emulator of an older version knows no tests, which is no failure. Fails as call().
    */
    Task<Result<>> beginRun(QString id,
                            QStringList messageIds = {}); //!< \a messageIds: that it sends past the emulator
    Task<Result<>> endRun();                              //!< nothing happens when none began
    /*! Trusts those of \a pemFile, too: an emulator's own CA. Fails with BadInput when there is no certificate in it. */
    Result<> addCertificateAuthorities(const QString &pemFile);

    /*!
        \a wait is how long the emulator was asked to wait before it answers; beyond that it gets as long as a busy
        machine may take. Fails with Network, Timeout or Cancelled.
    */
    Task<Result<ControlReply>> call(Emulator::ControlRequest request, std::chrono::milliseconds wait = {});
    Task<Result<ControlReply>> call(QByteArray method, QString path, QJsonObject body = {},
                                    std::chrono::milliseconds wait = {});
    /*! The same to any URL: the bridge's call trigger. */
    Task<Result<ControlReply>> callUrl(QByteArray method, QUrl url, QJsonObject body, std::chrono::milliseconds limit);

    /*! Entries after \a after; waits at most \a wait for one. Fails with BadReply too. */
    Task<Result<LogPage>> log(qint64 after, std::chrono::milliseconds wait);
    /*! The newest place in the log: what happens from now on comes after it. */
    Task<Result<qint64>> logEnd();

    void cancel(); //!< wakes whoever waits with Cancelled; what comes after fails at once, until resume()
    void resume();

private:
    Task<Result<ControlReply>> send(QByteArray method, QUrl url, QJsonObject body, std::chrono::milliseconds limit,
                                    QByteArray token);
    QUrl m_baseUrl;
    QByteArray m_token;
    QString m_run;
    QList<QSslCertificate> m_authorities;
    QNetworkAccessManager m_network;
    QList<QNetworkReply *> m_running;
    bool m_cancelled = false;
};

} // namespace Linesman::LineTest
