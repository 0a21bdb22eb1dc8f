// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/connection.h"

#include <QList>
#include <QString>

namespace Linesman::OAuth {

/*! One remark about a redirect URL: an error will not work, a warning may. */
struct RedirectRemark {
    enum class Level { Error, Warning, Note };
    Level level = Level::Error;
    QString text; //!< translated
};

/*!
    Checks \a connection's redirect URL: absolute, no fragment; for live hosts HTTPS, no brand word, no loopback host
    (the developer portal refuses them; observed 2026-08). A note says how the callback will arrive.
*/
QList<RedirectRemark> redirectRemarks(const Connection &connection);

/*! Whether \a url is at a tunnel whose name is given at random and gone with its next start. */
bool isPassingTunnel(const QUrl &url);

/*! How the callback of a redirect URL reaches this program. */
enum class CallbackRoute {
    Loopback, //!< the browser comes straight to the receiver's port
    Tunnel,   //!< a public HTTPS address; either it forwards to the receiver's port, or the address is pasted
};
CallbackRoute callbackRoute(const QUrl &redirectUri);

} // namespace Linesman::OAuth
