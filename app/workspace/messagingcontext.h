// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"
#include "app/providers/kind.h"

#include <QList>
#include <QString>

namespace Linesman::Emulator {
class Emulator;
}

namespace Linesman::OAuth {
class Session;
}

namespace Linesman::Providers {
class ProviderStore;
}

namespace Linesman::Workspace {

/*! The context of the Messages place: the current connection's locations and providers. */
struct MessagingContext {
    struct Location {
        LocationId id;
        QString name;
        bool operator==(const Location &) const = default;
    };
    struct Provider {
        ProviderId id;
        Providers::Kind kind = Providers::Kind::SmsDefault;
        QString name;
        QList<LocationId> locations; //!< empty: every location
        QString alias{};             //!< of a channel: what agents see instead of the name
        QString logo{};              //!< of a channel: a file, or a web address
        bool alwaysShow = false;     //!< of a channel: agents have a tab for it everywhere
        const QString &shownName() const { return alias.isEmpty() ? name : alias; }
        bool operator==(const Provider &) const = default;
    };
    enum class Side { Emulator, Live };

    QString connection;
    Side side = Side::Emulator;
    QList<Location> locations; //!< those with a token
    QList<Provider> providers;
    bool operator==(const MessagingContext &) const = default;
};

/*! The context of the current connection; empty when there is none, or when its emulator does not run. */
MessagingContext messagingContext(OAuth::Session &session, const Emulator::Emulator &emulator,
                                  const Providers::ProviderStore &book);

} // namespace Linesman::Workspace
