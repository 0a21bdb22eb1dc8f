// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Linesman::HighLevel {

/*! The four values that a status update accepts. Source: conversations.json, 2026-06-19. */
enum class MessageStatus { Pending, Delivered, Failed, Read };

QString messageStatusName(MessageStatus status); //!< as on the wire
std::optional<MessageStatus> messageStatusFromText(const QString &text);

/*! Body of `PUT /conversations/messages/{id}/status`. */
struct StatusUpdate {
    struct Reason {
        QString code;    //!< a string on the wire: "1"
        QString type;    //!< "saas"
        QString message; //!< shown to the agent
        bool operator==(const Reason &) const = default;
    };
    MessageStatus status = MessageStatus::Delivered;
    std::optional<Reason> error; //!< sent with Failed
    EmailMessageId emailMessageId;
    QJsonObject toJson() const;
};

} // namespace Linesman::HighLevel
