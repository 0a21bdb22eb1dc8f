// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tunneltelling.h"

#include "app/cli/terminal.h"
#include "app/core/sentence.h"
#include "app/webhooks/listener.h"
#include "app/webhooks/listenersettings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class TunnelTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::ListenCommand)
public:
    static QString places(const QString &base)
    {
        return tr("The tunnel's address is known. Put it in these two places of HighLevel's portal: Conversation "
                  "Providers, Delivery URL: %1/delivery and Webhooks: %1/events")
            .arg(base);
    }
    static QString reaches() { return tr("The tunnel reaches the listener."); }
    static QString broken(const QString &why)
    {
        return tr("The tunnel does not reach the listener: %1.").arg(withoutStop(why));
    }
    static QString ended(const QString &why) { return tr("The tunnel is gone: %1.").arg(withoutStop(why)); }
    static QString moved(const QString &before, const QString &now)
    {
        return tr("The tunnel's address changed from %1 to %2: what the portal has leads nowhere now.")
            .arg(before, now);
    }
};

void tellState(const Webhooks::Tunnel &tunnel, const QString &base)
{
    using State = Webhooks::Tunnel::State;
    if (tunnel.state() == State::Unproven && tunnel.problem().isEmpty())
        say(TunnelTexts::places(base));
    else if (tunnel.state() == State::Reaching)
        say(TunnelTexts::reaches());
    else if (tunnel.state() == State::Broken)
        say(TunnelTexts::broken(tunnel.problem()));
    else if (tunnel.state() == State::Ended && !tunnel.hasStarted())
        complain(u"linesman-cli: --tunnel: %1"_s.arg(tunnel.problem()));
    else if (tunnel.state() == State::Ended)
        say(TunnelTexts::ended(tunnel.problem()));
    if (tunnel.state() == State::Ended) {
        const QStringList lines = tunnel.lastLines();
        for (const QString &line : lines)
            say(u"    "_s + line);
    }
}

} // namespace

void tellTunnel(Webhooks::Tunnel &tunnel, const Webhooks::Listener &listener, Settings &settings, bool json)
{
    QObject::connect(&tunnel, &Webhooks::Tunnel::changed, &tunnel, [&tunnel, &listener, &settings, json] {
        const QString base = tunnel.url() + QUrl(listener.baseUrl()).path();
        if (!tunnel.url().isEmpty())
            settings.set(Webhooks::TunnelUrlSetting, tunnel.url());
        if (!json) {
            tellState(tunnel, base);
            return;
        }
        QJsonObject line{{u"event"_s, u"tunnel"_s}, {u"state"_s, tunnelStateWord(tunnel.state())}};
        if (!tunnel.url().isEmpty()) {
            line.insert(u"url"_s, tunnel.url());
            line.insert(u"deliveryUrl"_s, base + u"/delivery"_s);
            line.insert(u"eventsUrl"_s, base + u"/events"_s);
        }
        if (!tunnel.problem().isEmpty())
            line.insert(u"problem"_s, tunnel.problem());
        if (tunnel.state() == Webhooks::Tunnel::State::Ended)
            line.insert(u"lastLines"_s, QJsonArray::fromStringList(tunnel.lastLines()));
        printJson(line);
    });
    QObject::connect(&tunnel, &Webhooks::Tunnel::urlChanged, &tunnel,
                     [json](const QString &before, const QString &now) {
                         if (json)
                             printJson({{u"event"_s, u"tunnelMoved"_s}, {u"before"_s, before}, {u"url"_s, now}});
                         else
                             say(TunnelTexts::moved(before, now));
                     });
}

} // namespace Linesman::Cli
