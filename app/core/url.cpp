// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/url.h"

#include <QHostAddress>

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

bool isHttpUrl(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) &&
           !hasUserInfo(url);
}

bool isHttpUrl(const QString &text)
{
    return isHttpUrl(QUrl(text, QUrl::StrictMode));
}

bool hasUserInfo(const QUrl &url)
{
    return url.authority(QUrl::FullyEncoded).contains(u'@');
}

bool isUnreadOnTheWay(const QUrl &url)
{
    return url.scheme() == "https"_L1 || isLoopback(url);
}

bool isLoopbackHost(QStringView host)
{
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host.endsWith(".localhost"_L1, Qt::CaseInsensitive))
        return true;
    return QHostAddress(host.toString()).isLoopback();
}

} // namespace Linesman
