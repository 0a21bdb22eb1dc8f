// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace Linesman::Doctor {

/*! A finding that a person does not want to be told again, with the reason. */
struct Muted {
    QString reason;
    QDateTime at; //!< UTC
};

/*! What the doctor remembers between runs, in doctor.json of the data folder: what is muted, and what was seen. */
class Memory
{
public:
    explicit Memory(QString file)
        : m_file(std::move(file))
    {
    }

    Result<> load(); //!< a missing file is an empty memory; fails with Storage or BadInput
    Result<> save() const;

    /*! \a subject empty: everywhere. A \a reason is needed. Fails with BadInput: no such finding, no reason. */
    Result<> mute(const QString &id, const QString &subject, const QString &reason, const QDateTime &at);
    bool unmute(const QString &id, const QString &subject); //!< false when it was not muted
    std::optional<Muted> muted(const QString &id, const QString &subject) const;
    const QHash<QString, Muted> &allMuted() const { return m_muted; } //!< by "P-02" or "P-02@location"

    /*! Whether \a id at \a subject was seen by the last run for \a connection; true when there was none yet. */
    bool wasSeen(const QString &connection, const QString &id, const QString &subject) const;
    void remember(const QString &connection, const QSet<QString> &keys, const QDateTime &at);
    QDateTime lastRun(const QString &connection) const; //!< UTC; invalid before the first

    static QString key(const QString &id, const QString &subject);

private:
    struct Run {
        QDateTime at;
        QSet<QString> keys;
    };
    QString m_file;
    QHash<QString, Muted> m_muted;
    QHash<QString, Run> m_runs;
};

} // namespace Linesman::Doctor
