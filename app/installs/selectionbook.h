#pragma once

#include "app/core/result.h"
#include "app/installs/selection.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <optional>
#include <utility>

namespace Linesman::Installs {

/*!
    The last look at each location's channels, per connection, in one readable JSON file without secrets, and the
    alarms: a choice that changed between two looks stays one until somebody confirms that it was seen.
*/
class SelectionBook : public QObject
{
    Q_OBJECT
public:
    explicit SelectionBook(QString file, QObject *parent = nullptr);

    Result<> load(); //!< a missing file is an empty book; fails with Storage or BadInput

    /*! The last look, known or not; nothing when nobody ever looked. */
    const ChannelLook *look(const ConnectionId &connection, const LocationId &location, const QString &channel) const;
    /*! Unconfirmed, oldest first. */
    QList<SelectionChange> alarms(const ConnectionId &connection) const;

    /*!
        Keeps \a look; the alarm when the choice is another one than at the last look that knew. A look that does not
        know never raises one, and never covers what was known before. Written by save().
    */
    std::optional<SelectionChange> add(const ConnectionId &connection, const ChannelLook &look);
    void confirmAlarms(const ConnectionId &connection);
    void forget(const ConnectionId &connection);
    Result<> save(); //!< fails with Storage; what was added holds for this session all the same

signals:
    void changed(const Linesman::ConnectionId &connection);

private:
    using Key = std::pair<QString, QString>; //!< location and channel
    struct Entry {
        QHash<Key, ChannelLook> last;
        QHash<Key, ChannelLook> lastKnown;
        QList<SelectionChange> alarms;
    };
    QString m_file;
    QHash<ConnectionId, Entry> m_entries;
};

} // namespace Linesman::Installs
