// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/conversationchannel.h"

#include "app/highlevel/wire.h"

#include <QJsonArray>

namespace Linesman::HighLevel {

using namespace Qt::Literals::StringLiterals;

namespace {
using Shape = ConversationChannels::Shape;

constexpr QLatin1StringView ListNames[]{"conversationChannel"_L1, "conversationChannels"_L1, "conversationProviders"_L1,
                                        "providers"_L1, "channels"_L1};
constexpr QLatin1StringView Wrappings[]{"data"_L1, "result"_L1, "response"_L1};

std::optional<bool> isDefault(const QJsonObject &provider)
{
    for (const QLatin1StringView name : {"default"_L1, "isDefault"_L1, "selected"_L1}) {
        if (provider.value(name).isBool() || provider.value(name).isString())
            return Wire::truth(provider, name);
    }
    return std::nullopt;
}

/*! False when an entry is no provider: then the whole list is not understood. */
bool readList(const QJsonArray &list, const QString &type, QList<ConversationChannel> &channels)
{
    for (const QJsonValue &entry : list) {
        const QJsonObject object = entry.toObject();
        const QJsonObject provider = Wire::unwrapped(object, "conversationProvider"_L1);
        ConversationChannel channel;
        for (const QLatin1StringView name : {"_id"_L1, "id"_L1, "providerId"_L1, "conversationProviderId"_L1}) {
            if (channel.providerId.isEmpty())
                channel.providerId = ProviderId(Wire::text(provider, name));
        }
        if (channel.providerId.isEmpty())
            return false;
        channel.name = Wire::text(provider, "name"_L1);
        channel.type = Wire::text(provider, "type"_L1);
        if (channel.type.isEmpty())
            channel.type = type;
        channel.isDefault = isDefault(provider);
        if (!channel.isDefault)
            channel.isDefault = isDefault(object);
        channels.append(channel);
    }
    return true;
}

ConversationChannels readBare(const QJsonObject &json)
{
    ConversationChannels read;
    for (const QLatin1StringView name : ListNames) {
        const QJsonValue value = json.value(name);
        if (value.isArray()) {
            if (readList(value.toArray(), {}, read.channels))
                read.shape = Shape::Flat;
            return read;
        }
        if (!value.isObject())
            continue;
        const QJsonObject byType = value.toObject();
        bool isSound = true;
        for (auto list = byType.begin(); list != byType.end(); ++list)
            isSound = isSound && list->isArray() && readList(list->toArray(), list.key(), read.channels);
        if (isSound)
            read.shape = Shape::Nested;
        return read;
    }
    // The lists by channel, without a name around them.
    for (const QLatin1StringView type : {"SMS"_L1, "Email"_L1}) {
        if (json.value(type).isArray() && readList(json.value(type).toArray(), type, read.channels))
            read.shape = Shape::Flat;
    }
    return read;
}
} // namespace

ConversationChannels conversationChannelsFromJson(const QJsonObject &json)
{
    ConversationChannels read = readBare(json);
    for (const QLatin1StringView wrapping : Wrappings) {
        if (read.shape != Shape::Unknown)
            break;
        const QJsonValue inner = json.value(wrapping);
        if (inner.isObject())
            read = readBare(inner.toObject());
        else if (inner.isArray())
            read = readBare({{"providers"_L1, inner.toArray()}});
        if (read.shape != Shape::Unknown)
            read.shape = Shape::Wrapped;
    }
    if (read.shape == Shape::Unknown)
        read.channels.clear();
    return read;
}

} // namespace Linesman::HighLevel
