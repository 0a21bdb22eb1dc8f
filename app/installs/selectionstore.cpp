// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installs/selectionstore.h"

#include "app/core/jsonfile.h"

#include <QJsonArray>

#include <utility>

namespace Linesman::Installs {

using namespace Qt::Literals::StringLiterals;

SelectionStore::SelectionStore(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
}

Result<> SelectionStore::load()
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
        const QJsonObject json = connection->toObject();
        const auto read = [&json](QLatin1StringView name, Looks &looks) {
            for (const QJsonValue &value : json.value(name).toArray()) {
                const ChannelLook look = channelLookFromJson(value.toObject());
                looks.insert({look.location.text(), look.channel}, look);
            }
        };
        read("last"_L1, entry.last);
        read("lastKnown"_L1, entry.lastKnown);
        for (const QJsonValue &value : json.value("alarms"_L1).toArray())
            entry.alarms.append(selectionChangeFromJson(value.toObject()));
        entries.insert(ConnectionId(connection.key()), entry);
    }
    m_entries = entries;
    return {};
}

const ChannelLook *SelectionStore::look(const ConnectionId &connection, const LocationId &location,
                                        const QString &channel) const
{
    const auto entry = m_entries.constFind(connection);
    if (entry == m_entries.constEnd())
        return nullptr;
    const auto found = entry->last.constFind({location.text(), channel});
    return found == entry->last.constEnd() ? nullptr : &*found;
}

Looks SelectionStore::looks(const ConnectionId &connection) const
{
    return m_entries.value(connection).last;
}

QList<SelectionChange> SelectionStore::alarms(const ConnectionId &connection) const
{
    return m_entries.value(connection).alarms;
}

std::optional<SelectionChange> SelectionStore::add(const ConnectionId &connection, const ChannelLook &look)
{
    Entry &entry = m_entries[connection];
    const Key key{look.location.text(), look.channel};
    entry.last.insert(key, look);
    std::optional<SelectionChange> change;
    if (look.isKnown) {
        const auto known = entry.lastKnown.constFind(key);
        if (known != entry.lastKnown.constEnd() && known->chosen != look.chosen) {
            change = SelectionChange{look.location, look.channel,    known->chosen, known->chosenName,
                                     look.chosen,   look.chosenName, known->at,     look.at};
            entry.alarms.append(*change);
        }
        entry.lastKnown.insert(key, look);
    }
    emit changed(connection);
    return change;
}

void SelectionStore::confirmAlarms(const ConnectionId &connection)
{
    m_entries[connection].alarms.clear();
    emit changed(connection);
}

void SelectionStore::forget(const ConnectionId &connection)
{
    m_entries.remove(connection);
    emit changed(connection);
}

Result<> SelectionStore::save() const
{
    return write(m_file, m_entries);
}

std::function<Result<>()> SelectionStore::saving() const
{
    return [file = m_file, entries = m_entries] {
        return write(file, entries);
    };
}

Result<> SelectionStore::write(const QString &file, const QHash<ConnectionId, Entry> &entries)
{
    QJsonObject connections;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const auto listed = [](const Looks &looks) {
            QJsonArray list;
            for (const ChannelLook &look : looks)
                list.append(look.toJson());
            return list;
        };
        QJsonArray alarms;
        for (const SelectionChange &change : entry->alarms)
            alarms.append(change.toJson());
        connections.insert(entry.key().text(), QJsonObject{{"last"_L1, listed(entry->last)},
                                                           {"lastKnown"_L1, listed(entry->lastKnown)},
                                                           {"alarms"_L1, alarms}});
    }
    return writeJsonFile(file, QJsonObject{{"version"_L1, 1}, {"connections"_L1, connections}});
}

} // namespace Linesman::Installs
