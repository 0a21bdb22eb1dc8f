#pragma once

#include "app/core/id.h"
#include "app/core/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Linesman::HighLevel {

/*! One provider that a location has on a channel. Source: locations-v3.json, 2026-06-19. */
struct ConversationChannel {
    ProviderId providerId;
    QString name;
    QString type;
    bool isDefault = false; //!< selected as the location's default
    bool operator==(const ConversationChannel &) const = default;
};

Result<QList<ConversationChannel>> conversationChannelsFromJson(const QJsonObject &json);

} // namespace Linesman::HighLevel
