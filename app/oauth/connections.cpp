// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/connections.h"

#include "app/core/jsonfile.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace Linesman::OAuth {

using namespace Qt::Literals::StringLiterals;

namespace {
auto withId(const ConnectionId &id)
{
    return [&id](const Connection &connection) {
        return connection.id == id;
    };
}
} // namespace

Connections::Connections(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
}

Result<> Connections::load()
{
    const Result<std::optional<QJsonObject>> document = readJsonFile(m_file);
    if (!document)
        return failure(document.error());
    if (!*document)
        return {};
    QList<Connection> read;
    for (const QJsonValue &entry : (*document)->value("connections"_L1).toArray()) {
        const Result<Connection> connection = connectionFromJson(entry.toObject());
        if (!connection)
            return failure(connection.error());
        read.append(*connection);
    }
    m_connections = read;
    m_current = ConnectionId((*document)->value("current"_L1).toString());
    emit changed();
    emit currentChanged();
    return {};
}

std::optional<Connection> Connections::find(const ConnectionId &id) const
{
    const auto found = std::find_if(m_connections.begin(), m_connections.end(), withId(id));
    return found == m_connections.end() ? std::nullopt : std::optional(*found);
}

std::optional<Connection> Connections::current() const
{
    return find(m_current);
}

ConnectionId Connections::newId()
{
    return ConnectionId(QUuid::createUuid().toString(QUuid::WithoutBraces).first(8));
}

Result<> Connections::save(const Connection &connection)
{
    const auto found = std::find_if(m_connections.begin(), m_connections.end(), withId(connection.id));
    if (found != m_connections.end() && *found == connection)
        return {};
    if (found == m_connections.end())
        m_connections.append(connection);
    else
        *found = connection;
    const Result<> written = write();
    emit changed();
    if (connection.id == m_current)
        emit currentChanged();
    return written;
}

Result<> Connections::remove(const ConnectionId &id)
{
    m_connections.removeIf(withId(id));
    const bool wasCurrent = id == m_current;
    if (wasCurrent)
        m_current = ConnectionId();
    const Result<> written = write();
    emit changed();
    if (wasCurrent)
        emit currentChanged();
    return written;
}

Result<> Connections::setCurrent(const ConnectionId &id)
{
    if (m_current == id)
        return {};
    m_current = id;
    const Result<> written = write();
    emit currentChanged();
    return written;
}

Result<> Connections::write() const
{
    QJsonArray list;
    for (const Connection &connection : m_connections)
        list.append(connection.toJson());
    const QJsonObject json{{"version"_L1, 1}, {"current"_L1, m_current.text()}, {"connections"_L1, list}};
    return writeJsonFile(m_file, json);
}

} // namespace Linesman::OAuth
