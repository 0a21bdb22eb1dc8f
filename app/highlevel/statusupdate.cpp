// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/statusupdate.h"

#include "app/highlevel/wire.h"

namespace Linesman::HighLevel {

using namespace Qt::Literals::StringLiterals;

QString messageStatusName(MessageStatus status)
{
    switch (status) {
    case MessageStatus::Pending:
        return u"pending"_s;
    case MessageStatus::Delivered:
        return u"delivered"_s;
    case MessageStatus::Failed:
        return u"failed"_s;
    case MessageStatus::Read:
        return u"read"_s;
    }
    return {};
}

std::optional<MessageStatus> messageStatusFromText(const QString &text)
{
    for (const MessageStatus status :
         {MessageStatus::Pending, MessageStatus::Delivered, MessageStatus::Failed, MessageStatus::Read}) {
        if (messageStatusName(status) == text)
            return status;
    }
    return std::nullopt;
}

QJsonObject StatusUpdate::toJson() const
{
    QJsonObject json{{"status"_L1, messageStatusName(status)}};
    if (error) {
        const QJsonObject reason{{"code"_L1, error->code}, {"type"_L1, error->type}, {"message"_L1, error->message}};
        json.insert("error"_L1, reason);
    }
    Wire::put(json, "emailMessageId"_L1, emailMessageId.text());
    return json;
}

} // namespace Linesman::HighLevel
