// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/redirectlint.h"

#include "app/core/url.h"

#include <QCoreApplication>

namespace Linesman::OAuth {

using namespace Qt::Literals::StringLiterals;

namespace {
class Remarks
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::OAuth::RedirectRemark)
public:
    static QList<RedirectRemark> of(const Connection &connection)
    {
        using Level = RedirectRemark::Level;
        const QUrl &url = connection.redirectUri;
        QList<RedirectRemark> remarks;
        const auto say = [&remarks](Level level, const QString &text) {
            remarks.append({level, text});
        };
        if (url.isEmpty()) {
            say(Level::Error, tr("Enter the redirect URL exactly as it is registered in the app."));
            return remarks;
        }
        if (hasUserInfo(url)) {
            say(Level::Error, tr("Leave the name and password out: the address is kept and shown."));
            return remarks;
        }
        if (!isHttpUrl(url)) {
            say(Level::Error, tr("This is no web address. It starts with https:// and names a host."));
            return remarks;
        }
        if (url.hasFragment())
            say(Level::Error, tr("A redirect URL cannot have a part after #: the code would not reach the server."));
        if (connection.isLive() && !isLoopback(connection.apiBase())) {
            if (url.scheme() != "https"_L1)
                say(Level::Error, tr("The developer portal accepts https:// only."));
            if (isLoopback(url))
                say(Level::Error,
                    tr("The developer portal refuses localhost. Use a tunnel, or any HTTPS page of yours and paste "
                       "the address it lands on."));
            for (const QLatin1StringView word : {"ghl"_L1, "highlevel"_L1, "leadconnector"_L1}) {
                if (url.toString().contains(word, Qt::CaseInsensitive))
                    say(Level::Error, tr("The developer portal refuses addresses that contain \"%1\".").arg(word));
            }
        }
        if (url.hasQuery())
            say(Level::Warning,
                tr("A query in the redirect URL must be registered exactly so, character by character."));
        if (url.path().size() > 1 && url.path().endsWith(u'/'))
            say(Level::Warning, tr("It ends with a slash: with and without it are two different redirect URLs."));
        if (isPassingTunnel(url))
            say(Level::Warning,
                tr("This tunnel has another name at each start. Reserve a name, or the redirect URL in the portal has "
                   "to be changed every time."));
        if (callbackRoute(url) == CallbackRoute::Tunnel)
            say(Level::Note,
                tr("When your tunnel forwards this address to the port shown below, the callback arrives by itself. "
                   "Otherwise copy the address from the browser and paste it."));
        return remarks;
    }
};
} // namespace

QList<RedirectRemark> redirectRemarks(const Connection &connection)
{
    return Remarks::of(connection);
}

bool isPassingTunnel(const QUrl &url)
{
    for (const QLatin1StringView suffix :
         {".ngrok.io"_L1, ".ngrok-free.app"_L1, ".ngrok.app"_L1, ".trycloudflare.com"_L1, ".loca.lt"_L1,
          ".localhost.run"_L1, ".lhr.life"_L1, ".serveo.net"_L1}) {
        if (url.host().endsWith(suffix, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

CallbackRoute callbackRoute(const QUrl &redirectUri)
{
    return isLoopback(redirectUri) && redirectUri.scheme() == "http"_L1 ? CallbackRoute::Loopback
                                                                        : CallbackRoute::Tunnel;
}

} // namespace Linesman::OAuth
