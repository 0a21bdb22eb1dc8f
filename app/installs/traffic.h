// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"
#include "app/history/store.h"
#include "app/providers/knownprovider.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <utility>

namespace Linesman::Installs {

/*! The last of each thing that history has of a provider in a location. Moments are UTC, invalid for never. */
struct LastSeen {
    QDateTime delivery;
    int deliveryStatus = 0; //!< how the endpoint answered it; 0 for no answer
    QDateTime statusAt;
    QString status; //!< delivered, failed, ...: as the last status update that was accepted said
    QDateTime inbound;
    bool operator==(const LastSeen &) const = default;
};

/*!
    What history has seen of each location's traffic: by the listener, by the emulator, and of Linesman's own calls. A
    live bridge speaks to HighLevel by itself: what does not pass here is not seen, and "never" means "not seen here".
*/
class Traffic
{
public:
    /*! Default providers go by their kind where an exchange names none. */
    explicit Traffic(QList<Providers::KnownProvider> providers = {});

    /*! Takes in what is newer than at the last call; of the first, the newest 20,000 of each sort. Fails with Storage.
     */
    Result<> read(const History::Reader &reader);

    LastSeen seen(const LocationId &location, const ProviderId &provider) const;
    QDateTime lastUseful(const LocationId &location) const; //!< a delivery, an accepted status or inbound message
    QDateTime lastEvent(const LocationId &location) const;  //!< anything that HighLevel sent for it

private:
    void take(const Exchange &exchange);
    ProviderId providerOf(const Exchange &exchange, const QJsonObject &body) const;

    using Key = std::pair<LocationId, ProviderId>;
    QList<Providers::KnownProvider> m_providers;
    QHash<Key, LastSeen> m_seen;
    QHash<LocationId, QDateTime> m_useful;
    QHash<LocationId, QDateTime> m_events;
    QHash<QString, Key> m_messages; //!< by message id: whose delivery it was
    ExchangeId m_read = 0;
};

} // namespace Linesman::Installs
