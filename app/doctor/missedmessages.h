// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/highlevel/client.h"
#include "app/history/store.h"
#include "app/oauth/connection.h"
#include "app/providers/knownprovider.h"
#include "app/webhooks/deliveryplan.h"

#include <QDateTime>
#include <QList>
#include <QSet>

namespace Linesman::Doctor {

/*! A message that HighLevel has for one of our providers and that the listener never got. */
struct Missed {
    HighLevel::Message message;
    Providers::KnownProvider provider;
};
struct MissedList {
    QList<Missed> messages; //!< oldest first
    int exported = 0;       //!< outbound messages of our providers that HighLevel has for the time
    bool isWhole = true;    //!< false: there may be more
};

/*! The ids of the messages that the listener got since \a from, at any location. Fails with Storage. */
Result<QSet<QString>> capturedMessages(const History::Reader &reader, const QDateTime &from);

/*! How far ahead messages of \a connection are looked for at \a now: an emulator's clock may be ahead of ours. */
QDateTime missedUntil(const OAuth::Connection &connection, const QDateTime &now);

/*!
    Holds what HighLevel exports for \a location against \a captured. A message that names no provider counts for the
    default provider of its channel when \a providers has one. \a client outlives the call. Fails as HighLevel::Client.
*/
Task<Result<MissedList>> missedMessages(HighLevel::Client &client, LocationId location, QDateTime from, QDateTime to,
                                        QList<Providers::KnownProvider> providers, QSet<QString> captured);

/*!
    Sends \a missed to where \a plan goes, as HighLevel would have, and gives the status of the answer, 0 for none.
    \a client and \a history outlive the call; without a \a history nothing is kept. Fails as HighLevel::Client when the
    contact cannot be read, and as Webhooks::Delivery::send().
*/
Task<Result<int>> sendMissed(HighLevel::Client &client, History::Store *history, Webhooks::DeliveryPlan plan,
                             Missed missed, LocationId location);

/*! The delivery that HighLevel would have sent for \a missed, as far as the export tells; \a contact has the address. */
Webhooks::OutboundForm deliveryFor(const Missed &missed, const HighLevel::Contact &contact);

} // namespace Linesman::Doctor
