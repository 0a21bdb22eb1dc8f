// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"
#include "app/core/result.h"
#include "app/providers/knownprovider.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace Linesman::Providers {

/*! The providers and locations of each connection, in one readable JSON file. */
class ProviderStore : public QObject
{
    Q_OBJECT
public:
    /*! Without a \a file it lives in memory only. */
    explicit ProviderStore(QString file, QObject *parent = nullptr);

    /*! A missing file is an empty book. Fails with Storage or BadInput, and keeps what was there. */
    Result<> load();

    QList<KnownProvider> providers(const ConnectionId &connection) const;
    QList<KnownLocation> locations(const ConnectionId &connection) const;

    /*! Each writes the file; fails with Storage, and what was set holds for this session all the same. */
    Result<> setProviders(const ConnectionId &connection, const QList<KnownProvider> &providers);
    Result<> setLocations(const ConnectionId &connection, const QList<KnownLocation> &locations);
    /*! Adds \a provider or replaces the one with id \a former. */
    Result<> save(const ConnectionId &connection, const KnownProvider &provider, const ProviderId &former = {});
    Result<> remove(const ConnectionId &connection, const ProviderId &provider);
    Result<> removeAll(const ConnectionId &connection);

signals:
    void changed(const Linesman::ConnectionId &connection);

private:
    struct Entry {
        QList<KnownProvider> providers;
        QList<KnownLocation> locations;
    };
    Result<> write(const ConnectionId &changedConnection);

    QString m_file;
    QHash<ConnectionId, Entry> m_entries;
};

} // namespace Linesman::Providers
