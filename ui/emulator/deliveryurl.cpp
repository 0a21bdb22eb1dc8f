// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emulator/deliveryurl.h"

#include "app/core/url.h"

#include <QUrl>

namespace Linesman::Ui {

using namespace Qt::Literals::StringLiterals;

QString DeliveryUrl::problem(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    const QUrl url(trimmed, QUrl::StrictMode);
    if (hasUserInfo(url))
        return tr("HighLevel takes no user name or password in a URL.");
    if (!isHttpUrl(url))
        return tr("Must begin with http:// or https:// and name a host.");
    if (url.hasFragment())
        return tr("What follows # is never sent: leave it out.");
    return {};
}

} // namespace Linesman::Ui
