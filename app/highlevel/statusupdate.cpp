// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/statusupdate.h"

#include "app/core/enumnames.h"
#include "app/highlevel/wire.h"

namespace Linesman::HighLevel {

using namespace Qt::Literals::StringLiterals;

constexpr auto MessageStatusNames = enumNames<MessageStatus>({
    {MessageStatus::Pending, "pending"},
    {MessageStatus::Delivered, "delivered"},
    {MessageStatus::Failed, "failed"},
    {MessageStatus::Read, "read"},
});

QString messageStatusName(MessageStatus status)
{
    return MessageStatusNames.text(status);
}

std::optional<MessageStatus> messageStatusFromText(const QString &text)
{
    return MessageStatusNames.value(text);
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
