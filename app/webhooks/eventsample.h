// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace Linesman::Webhooks {

/*! A webhook of the app, or of a workflow, as a person composes it: its members in the order of the wire. */
struct EventSample {
    QString name;
    QList<std::pair<QString, QJsonValue>> members;
    bool isSigned = true; //!< HighLevel signs app events; a workflow's "Custom Webhook" it does not

    /*! As setField() of a delivery: text, or JSON where it is one; an empty \a value leaves the member out. */
    void set(const QString &member, const QString &value);
    QStringList memberNames() const;
    /*! Compact JSON. An event has a webhookId and a timestamp of its own each time, unless one was set. */
    QByteArray json() const;
};

/*! "INSTALL", "UNINSTALL", "UPDATE", "InboundMessage", "OutboundMessage", "workflow". */
QStringList sampleEventNames();
/*!
    The event \a name, in any case, with made-up values. Nothing when there is none of that name.
    Members: HighLevel docs, pages webhook/AppInstall (2026-06-19), AppUninstall, AppUpdate, InboundMessage,
    OutboundMessage (2026-08-30); `timestamp` and `webhookId` of UNINSTALL and what a workflow's custom webhook sends:
    seen by third parties.
*/
std::optional<EventSample> sampleEvent(const QString &name);

} // namespace Linesman::Webhooks
