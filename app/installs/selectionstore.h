// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/installs/selection.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>
#include <utility>

namespace Linesman::Installs {

/*!
    The last look at each location's channels, per connection, in one readable JSON file without secrets, and the
    alarms: a choice that changed between two looks stays one until somebody confirms that it was seen.
*/
class SelectionStore : public QObject
{
    Q_OBJECT
public:
    explicit SelectionStore(QString file, QObject *parent = nullptr);

    Result<> load(); //!< a missing file is an empty book; fails with Storage or BadInput

    /*! The last look, known or not; nothing when nobody ever looked. */
    const ChannelLook *look(const ConnectionId &connection, const LocationId &location, const QString &channel) const;
    Looks looks(const ConnectionId &connection) const; //!< all the last looks: a copy that costs nothing
    /*! Unconfirmed, oldest first. */
    QList<SelectionChange> alarms(const ConnectionId &connection) const;

    /*!
        Keeps \a look; the alarm when the choice differs from the last one that was known. A look that does not
        know never raises one, and never covers what was known before. Written by save().
    */
    std::optional<SelectionChange> add(const ConnectionId &connection, const ChannelLook &look);
    void confirmAlarms(const ConnectionId &connection);
    void forget(const ConnectionId &connection);
    Result<> save() const; //!< fails with Storage; what was added holds for this session all the same
    /*! The same for another thread: writes what the book holds now, whatever is added meanwhile. */
    std::function<Result<>()> saving() const;

signals:
    void changed(const Linesman::ConnectionId &connection);

private:
    using Key = std::pair<QString, QString>; //!< location and channel
    struct Entry {
        Looks last;
        Looks lastKnown;
        QList<SelectionChange> alarms;
    };
    static Result<> write(const QString &file, const QHash<ConnectionId, Entry> &entries);

    QString m_file;
    QHash<ConnectionId, Entry> m_entries;
};

} // namespace Linesman::Installs
