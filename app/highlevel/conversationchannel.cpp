#include "app/highlevel/conversationchannel.h"

#include "app/highlevel/wire.h"

namespace Linesman::HighLevel {

using namespace Qt::Literals::StringLiterals;

Result<QList<ConversationChannel>> conversationChannelsFromJson(const QJsonObject &json)
{
    if (!json.value("conversationChannel"_L1).isObject())
        return failure(Error::Kind::BadReply, u"conversation channels without conversationChannel"_s);
    const QJsonObject byChannel = json.value("conversationChannel"_L1).toObject();
    QList<ConversationChannel> channels;
    for (const QJsonValue &list : byChannel) {
        for (const QJsonValue &entry : list.toArray()) {
            const QJsonObject provider = Wire::unwrapped(entry.toObject(), "conversationProvider"_L1);
            ConversationChannel channel;
            channel.providerId = ProviderId(Wire::text(provider, provider.contains("_id"_L1) ? "_id"_L1 : "id"_L1));
            channel.name = Wire::text(provider, "name"_L1);
            channel.type = Wire::text(provider, "type"_L1);
            channel.isDefault = Wire::truth(provider, "default"_L1);
            channels.append(channel);
        }
    }
    return channels;
}

} // namespace Linesman::HighLevel
