// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

// The programs that make a local port reachable from the Internet: how they are started, and what they print.
namespace Linesman::Webhooks {

/*! The two parts of what a person enters for a tunnel of their own; see tunnelCommand(). */
struct TunnelText {
    QString address; //!< as it was entered; empty when the program prints it
    QString command;
};
/*! Parts \a text before its command; what has no "://" in its first word has no address. */
TunnelText tunnelText(const QString &text);
/*! The web address of a tunnel without a slash at its end. Fails with BadInput: it is none, or has a path. */
Result<QString> tunnelAddress(const QString &text);

struct TunnelCommand {
    QString program;
    QStringList arguments;
    QString address{}; //!< without a slash at its end; empty when the program prints it
};

/*!
    How the tunnel to \a listener (its own address, such as http://127.0.0.1:8471) is started. \a text is "cloudflared" (a
    quick tunnel), "ngrok", or a command line of the person's own, where {port} and {url} stand for the listener's; no shell
    reads it. A web address before the command is the tunnel's, for programs that have a name of their own and print none:
    "https://hooks.example.com cloudflared tunnel run bridge". Fails with BadInput: it is empty, its quotation marks do not
    fit, or the address has a path.
*/
Result<TunnelCommand> tunnelCommand(const QString &text, const QUrl &listener);

/*!
    The public address in one \a line that such a program printed, without a slash at its end; empty when there is none. The
    addresses of the programs' own pages and of \a listener are none.
*/
QString tunnelUrlIn(const QString &line, const QUrl &listener);

/*! Whether a tunnel whose address was \a before may get the address \a now later on; else it is only some URL in a log. */
bool isTunnelUrlAgain(const QString &before, const QString &now);

} // namespace Linesman::Webhooks
