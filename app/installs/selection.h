// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"
#include "app/highlevel/conversationchannel.h"
#include "app/providers/knownprovider.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <utility>

namespace Linesman::Installs {

/*! Whether a location has chosen a provider as its default. What is not known is Unknown, never "no". */
enum class Selected {
    Unknown,
    NotNeeded, //!< an extra channel or a call provider: nobody chooses those
    Ours,
    NotOurs,
};
QString selectedName(Selected selected); //!< in JSON: "unknown", "notNeeded", "ours", "notOurs"

/*! What one look at a location's channel told. */
struct ChannelLook {
    LocationId location;
    QString channel{};        //!< SMS or Email
    QDateTime at{};           //!< UTC
    bool isKnown = false;     //!< false: refused, or a shape that nobody described
    ProviderId chosen{};      //!< empty: none of those listed is the default
    QString chosenName{};     //!< as HighLevel names it
    QList<ProviderId> listed; //!< those that are there, chosen or not
    QString why{};            //!< untranslated: why it is not known
    bool operator==(const ChannelLook &) const = default;

    QJsonObject toJson() const;
};
ChannelLook channelLookFromJson(const QJsonObject &json);
using Looks = QHash<std::pair<QString, QString>, ChannelLook>; //!< by location id and channel

/*! The channel on which \a kind is chosen, "SMS" or "Email"; empty for a kind that is not chosen. */
QString channelOf(Providers::Kind kind);

ChannelLook lookOf(const LocationId &location, const QString &channel, const HighLevel::ConversationChannels &reply,
                   const QDateTime &at);
ChannelLook failedLook(const LocationId &location, const QString &channel, const Error &error, const QDateTime &at);

/*!
    Whether \a look shows \a provider as the chosen one. A provider that is not listed is not proven absent: pure custom
    ones were seen to be missing (P-03). It is NotOurs only when the reply says so: another one is the default, or ours
    is listed as not being it.
*/
Selected selected(const Providers::KnownProvider &provider, const ChannelLook *look);

/*! The chosen provider changed since it was last known (P-01). */
struct SelectionChange {
    LocationId location;
    QString channel;
    ProviderId before; //!< empty: none
    QString beforeName;
    ProviderId after;
    QString afterName;
    QDateTime lastLook; //!< UTC: it changed after that
    QDateTime at;       //!< UTC: it was seen then
    bool operator==(const SelectionChange &) const = default;

    QJsonObject toJson() const;
};
SelectionChange selectionChangeFromJson(const QJsonObject &json);

} // namespace Linesman::Installs
