// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/finding.h"
#include "app/exchange/exchange.h"
#include "app/oauth/connection.h"
#include "app/oauth/tokens.h"

#include <QList>
#include <QString>

namespace Linesman::OAuth {

/*!
    What an exchange with HighLevel shows, by name: from its status, message, path, `Version` and body, and from what is
    known of the token it was sent with. Works on masked exchanges as history keeps them. Empty when all is well.
*/
QList<Finding> findingsIn(const Exchange &exchange, const std::optional<TokenRecord> &token = {});

/*! A call as a server saw it; enough to judge how a client refreshes. */
struct SeenCall {
    QString path;
    int status = 0;
    QString grantType; //!< of `POST /oauth/token`
    QString message;   //!< of a refusal
    bool isRefresh() const { return grantType == QLatin1StringView("refresh_token"); }
};
SeenCall seenCall(const Exchange &exchange);

/*!
    How a client behaved around one expiry, from the calls in their order: T-03 for more than one refresh, T-04 for an
    expired token that neither a refresh nor a new consent followed, T-02 for a refresh token that was presented after it was spent.
*/
class RefreshTally
{
public:
    void add(const SeenCall &call);
    int refreshes() const { return m_refreshes; } //!< attempts
    QList<Finding> findings() const;

private:
    int m_refreshes = 0;
    int m_expired = 0;
    bool m_isSpent = false;
    bool m_isOpen = false; //!< an expired token that no refresh followed yet
};
QList<Finding> refreshFindings(const QList<SeenCall> &calls);

/*! S-09 from four agencies on: how many different companies \a records name, for a private app. */
QList<Finding> agencyFindings(const QList<TokenRecord> &records);

/*! What is wrong with how \a connection is set up: S-01, S-04, S-05, S-06, S-07, T-01, T-10. */
QList<Finding> setupFindings(const Connection &connection);

/*!
    Whether a request reached the right one of the two URLs: a provider's delivery at the app's webhook URL, or an app's
    event at the Delivery URL, is S-05. \a url is where it arrived.
*/
QList<Finding> arrivalFindings(const Setup &setup, const QUrl &url, bool isDelivery);

/*! S-06: \a deliveryUrl is at another host than the tunnel that is open now. Empty \a tunnel: no tunnel is known. */
QList<Finding> tunnelFindings(const QUrl &deliveryUrl, const QUrl &tunnel);

} // namespace Linesman::OAuth
