// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"
#include "app/core/result.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <utility>

namespace Linesman::Providers {

/*! A host's past answer to a wire `type` on a provider. */
struct TypeVerdict {
    QString type;
    bool isAccepted = false;
    QDateTime at; //!< UTC
    bool operator==(const TypeVerdict &) const = default;
};

/*!
    Which `type` each provider's host took or refused: the guide and live hosts disagree (C1), so what was seen once is
    not asked again. One readable JSON file for window and command line; it holds ids and dates, no secret.
*/
class LearnedTypes : public QObject
{
    Q_OBJECT
public:
    explicit LearnedTypes(QString file, QObject *parent = nullptr);

    /*! A missing file is an empty memory. Fails with Storage or BadInput, and keeps what was known. */
    Result<> load();

    /*! Newest first, one for each type. */
    QList<TypeVerdict> verdicts(const ConnectionId &connection, const ProviderId &provider) const;

    /*!
        Keeps \a verdict in place of an older one on the same type. Reads the file again before it writes, so that
        window and command line do not undo each other. Fails with Storage; it holds for this session all the same.
    */
    Result<> remember(const ConnectionId &connection, const ProviderId &provider, const TypeVerdict &verdict);
    Result<> forget(const ConnectionId &connection);

signals:
    void changed(const Linesman::ConnectionId &connection, const Linesman::ProviderId &provider);

private:
    using Key = std::pair<QString, QString>; // connection, provider
    Result<> write();

    QString m_file;
    QHash<Key, QList<TypeVerdict>> m_verdicts;
};

} // namespace Linesman::Providers
