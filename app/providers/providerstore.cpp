// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/providerstore.h"

#include "app/core/jsonfile.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace Linesman::Providers {

using namespace Qt::Literals::StringLiterals;

ProviderStore::ProviderStore(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
}

Result<> ProviderStore::load()
{
    const Result<std::optional<QJsonObject>> document = readJsonFile(m_file);
    if (!document)
        return failure(document.error());
    if (!*document)
        return {};
    QHash<ConnectionId, Entry> entries;
    const QJsonObject connections = (*document)->value("connections"_L1).toObject();
    for (auto connection = connections.begin(); connection != connections.end(); ++connection) {
        Entry entry;
        for (const QJsonValue &json : connection->toObject().value("providers"_L1).toArray()) {
            const Result<KnownProvider> provider = knownProviderFromJson(json.toObject());
            if (!provider)
                return failure(provider.error());
            entry.providers.append(*provider);
        }
        for (const QJsonValue &json : connection->toObject().value("locations"_L1).toArray())
            entry.locations.append(knownLocationFromJson(json.toObject()));
        entries.insert(ConnectionId(connection.key()), entry);
    }
    m_entries = entries;
    return {};
}

Result<> ProviderStore::write(const ConnectionId &changedConnection)
{
    QJsonObject connections;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        QJsonArray providers;
        for (const KnownProvider &provider : entry->providers)
            providers.append(provider.toJson());
        QJsonArray locations;
        for (const KnownLocation &location : entry->locations)
            locations.append(location.toJson());
        connections.insert(entry.key().text(), QJsonObject{{"providers"_L1, providers}, {"locations"_L1, locations}});
    }
    emit changed(changedConnection);
    if (m_file.isEmpty())
        return {};
    return writeJsonFile(m_file, QJsonObject{{"version"_L1, 1}, {"connections"_L1, connections}});
}

QList<KnownProvider> ProviderStore::providers(const ConnectionId &connection) const
{
    return m_entries.value(connection).providers;
}

QList<KnownLocation> ProviderStore::locations(const ConnectionId &connection) const
{
    return m_entries.value(connection).locations;
}

Result<> ProviderStore::setProviders(const ConnectionId &connection, const QList<KnownProvider> &providers)
{
    Entry &entry = m_entries[connection];
    if (entry.providers == providers)
        return {};
    entry.providers = providers;
    return write(connection);
}

Result<> ProviderStore::setLocations(const ConnectionId &connection, const QList<KnownLocation> &locations)
{
    Entry &entry = m_entries[connection];
    if (entry.locations == locations)
        return {};
    entry.locations = locations;
    return write(connection);
}

Result<> ProviderStore::save(const ConnectionId &connection, const KnownProvider &provider, const ProviderId &former)
{
    QList<KnownProvider> &list = m_entries[connection].providers;
    const auto found =
        std::find_if(list.begin(), list.end(), [&former](const KnownProvider &known) { return known.id == former; });
    if (former.isEmpty() || found == list.end())
        list.append(provider);
    else
        *found = provider;
    return write(connection);
}

Result<> ProviderStore::remove(const ConnectionId &connection, const ProviderId &provider)
{
    m_entries[connection].providers.removeIf([&](const KnownProvider &known) { return known.id == provider; });
    return write(connection);
}

Result<> ProviderStore::removeAll(const ConnectionId &connection)
{
    m_entries.remove(connection);
    return write(connection);
}

} // namespace Linesman::Providers
