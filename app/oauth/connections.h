// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/oauth/connection.h"

#include <QList>
#include <QObject>

#include <optional>

namespace Linesman::OAuth {

/*! The connections that the person made, in one readable JSON file without secrets, and which one is in use. */
class Connections : public QObject
{
    Q_OBJECT
public:
    explicit Connections(QString file, QObject *parent = nullptr);

    /*! Reads the file; a missing one is empty. Fails with Storage or BadInput, and keeps what was there. */
    Result<> load();

    const QList<Connection> &all() const { return m_connections; }
    std::optional<Connection> find(const ConnectionId &id) const;
    std::optional<Connection> current() const;

    static ConnectionId newId();
    /*! Adds or replaces by id, and writes the file. Fails with Storage; in memory it is kept all the same. */
    Result<> save(const Connection &connection);
    Result<> remove(const ConnectionId &id); //!< its secrets are the caller's to remove
    Result<> setCurrent(const ConnectionId &id);

signals:
    void changed();        //!< the list, or something in it
    void currentChanged(); //!< another one, or the current one was edited

private:
    Result<> write() const;

    QString m_file;
    QList<Connection> m_connections;
    ConnectionId m_current;
};

} // namespace Linesman::OAuth
