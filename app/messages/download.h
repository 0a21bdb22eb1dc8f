// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/hosttrust.h"
#include "app/core/task.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrl>

class QNetworkAccessManager;

namespace Linesman::Messages {

/*! A file that a message refers to. */
struct Downloaded {
    QByteArray content;
    QString contentType; //!< as the server said, without parameters
};

/*!
    Fetches attachments and the pictures of e-mails when somebody asks to see them. No token, cookie or referrer goes
    along, redirects are not followed from https to http, and it stops at 25 MB or 30 s. Not written to history: these
    are no exchanges with HighLevel's API.
*/
class Downloads : public QObject
{
    Q_OBJECT
public:
    /*! \a trust: CAs of servers with one of their own, and outlives this; null: none but the system's. */
    explicit Downloads(HostTrust *trust, QObject *parent = nullptr);
    ~Downloads() override; //!< cancels

    /*!
        Fails with BadInput (no http or https address), Network, Timeout, Rejected (HTTP status), BadReply (too big) or
        Cancelled.
    */
    Task<Result<Downloaded>> fetch(QUrl url);
    void cancelAll(); //!< who waits for a file is told so here and now

signals:
    void cancelled(QPrivateSignal);

private:
    HostTrust *m_trust;
    int m_trusted = 0;                //!< the version of m_trust that m_network began with
    QNetworkAccessManager *m_network; //!< former ones go with this
};

} // namespace Linesman::Messages
