// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Linesman::HighLevel {

/*! One provider that a location has on a channel. Source: locations-v3.json, 2026-06-19. */
struct ConversationChannel {
    ProviderId providerId; //!< HighLevel's own have words: "twilio_provider"
    QString name;
    QString type;                    //!< SMS or Email
    std::optional<bool> isDefault{}; //!< selected as the location's default; nothing when the reply does not say
    bool operator==(const ConversationChannel &) const = default;
};

/*! The providers of a channel, in whatever shape they came. */
struct ConversationChannels {
    /*! Nested is documented; the others were seen by third parties in 2026. */
    enum class Shape { Nested, Flat, Wrapped, Unknown };
    QList<ConversationChannel> channels;
    Shape shape = Shape::Unknown; //!< Unknown: nothing may be concluded, not even that there are none
    bool operator==(const ConversationChannels &) const = default;
};

ConversationChannels conversationChannelsFromJson(const QJsonObject &json);

} // namespace Linesman::HighLevel
