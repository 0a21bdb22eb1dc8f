// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <QUrl>

namespace Linesman {

/*! Whether \a url is an absolute http or https URL with a host. What a person is told about it is the caller's. */
bool isHttpUrl(const QUrl &url);
/*! The same of text, which is parsed strictly: a space or a stray bracket is refused, not mended. */
bool isHttpUrl(const QString &text);

/*! Whether \a host (a name or a number, IPv6 with or without brackets) is this machine: RFC 6761 and RFC 5735. */
bool isLoopbackHost(QStringView host);
inline bool isLoopback(const QUrl &url)
{
    return isLoopbackHost(url.host());
}

} // namespace Linesman
