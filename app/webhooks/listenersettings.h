// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"

#include <QStringList>

namespace Linesman::Webhooks {

/*! Where the listener listens; the same port at each start, so that a tunnel or a bridge finds it again. */
inline const Setting<int> ListenerPortSetting{QLatin1StringView("listener/port"), 8471};
/*! Numeric addresses. Other than loopback is a choice of the person, with a warning. */
inline const Setting<QStringList> ListenerAddressesSetting{
    QLatin1StringView("listener/addresses"), QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("::1")}};

/*! Names that Host may have beside loopback's: those of tunnels; "*" for any name. */
inline const Setting<QStringList> ListenerHostsSetting{QLatin1StringView("listener/hosts"), QStringList()};

/*! How the tunnel is started; see tunnelCommand(). */
inline const Setting<QString> TunnelCommandSetting{QLatin1StringView("listener/tunnelCommand"), QString()};
/*! The address that the tunnel had the last time: what stands in HighLevel's portal, if somebody put it there. */
inline const Setting<QString> TunnelUrlSetting{QLatin1StringView("listener/tunnelUrl"), QString()};

} // namespace Linesman::Webhooks
