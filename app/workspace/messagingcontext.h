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
class ProviderBook;
}

namespace Linesman::Ui {

/*! What the Messages place works on: the current connection's locations and providers. */
struct Desk {
    struct Place {
        LocationId id;
        QString name;
        bool operator==(const Place &) const = default;
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
    QList<Place> locations; //!< those with a token
    QList<Provider> providers;
    bool operator==(const Desk &) const = default;
};

/*! The desk of the current connection; empty when there is none, or when its emulator does not run. */
Desk deskOf(OAuth::Session &session, const Emulator::Emulator &emulator, const Providers::ProviderBook &book);

} // namespace Linesman::Ui
