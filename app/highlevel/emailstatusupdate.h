// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Linesman::HighLevel {

/*! The ten statuses of an e-mail; not those of other messages. Source: conversations-v3.json, 2026-06-19. */
QStringList emailStatuses();
/*! Names of the counters, in the file's order; providers may send others. */
QStringList emailCounters();

/*!
    Body of `PUT /conversations/messages/email/{id}/status`: counters are added to what is there (0 changes nothing),
    recipients kept by address, the status overwritten. Source: conversations-v3.json, 2026-06-19.
*/
struct EmailStatusUpdate {
    struct Recipient {
        QString address;
        QString status;
        QString failReason; //!< with "failed"
        bool operator==(const Recipient &) const = default;
    };
    QString status = QStringLiteral("delivered");
    QMap<QString, int> counters; //!< those that are 0 are not sent
    QList<Recipient> recipients;
    QJsonObject toJson() const;
    bool operator==(const EmailStatusUpdate &) const = default;
};

} // namespace Linesman::HighLevel
