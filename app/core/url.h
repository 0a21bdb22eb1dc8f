// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <QUrl>

namespace Linesman {

/*!
    Whether \a url is an absolute http or https URL with a host and without a name or password, which would be kept,
    shown and sent where nobody expects a secret. What a person is told about it is the caller's.
*/
bool isHttpUrl(const QUrl &url);
/*! The same of text, which is parsed strictly: a space or a stray bracket is refused, not mended. */
bool isHttpUrl(const QString &text);

bool hasUserInfo(const QUrl &url); //!< a name or password before the host, even an empty one

/*! Whether \a host (a name or a number, IPv6 with or without brackets) is this machine: RFC 6761 and RFC 5735. */
bool isLoopbackHost(QStringView host);
inline bool isLoopback(const QUrl &url)
{
    return isLoopbackHost(url.host());
}

/*! Whether nobody between here and \a url can read what is sent there: it is https, or this machine. */
bool isUnreadOnTheWay(const QUrl &url);

} // namespace Linesman
