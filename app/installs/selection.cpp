// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installs/selection.h"

#include "app/core/enumnames.h"
#include "app/core/error.h"

#include <QJsonArray>

namespace Linesman::Installs {

using namespace Qt::Literals::StringLiterals;

namespace {
QString isoText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime momentOf(const QJsonValue &json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
}
} // namespace

constexpr auto SelectedNames = enumNames<Selected>({
    {Selected::Unknown, "unknown"},
    {Selected::NotNeeded, "notNeeded"},
    {Selected::Ours, "ours"},
    {Selected::NotOurs, "notOurs"},
});

QString selectedName(Selected selected)
{
    return SelectedNames.text(selected);
}

QJsonObject ChannelLook::toJson() const
{
    QJsonArray ids;
    for (const ProviderId &id : listed)
        ids.append(id.text());
    return {{"locationId"_L1, location.text()},
            {"channel"_L1, channel},
            {"at"_L1, isoText(at)},
            {"isKnown"_L1, isKnown},
            {"chosen"_L1, chosen.text()},
            {"chosenName"_L1, chosenName},
            {"listed"_L1, ids},
            {"why"_L1, why}};
}

ChannelLook channelLookFromJson(const QJsonObject &json)
{
    ChannelLook look;
    look.location = LocationId(json.value("locationId"_L1).toString());
    look.channel = json.value("channel"_L1).toString();
    look.at = momentOf(json.value("at"_L1));
    look.isKnown = json.value("isKnown"_L1).toBool();
    look.chosen = ProviderId(json.value("chosen"_L1).toString());
    look.chosenName = json.value("chosenName"_L1).toString();
    for (const QJsonValue &id : json.value("listed"_L1).toArray())
        look.listed.append(ProviderId(id.toString()));
    look.why = json.value("why"_L1).toString();
    return look;
}

QString channelOf(Providers::Kind kind)
{
    if (kind == Providers::Kind::SmsDefault)
        return u"SMS"_s;
    return kind == Providers::Kind::EmailDefault ? u"Email"_s : QString();
}

ChannelLook lookOf(const LocationId &location, const QString &channel, const HighLevel::ConversationChannels &reply,
                   const QDateTime &at)
{
    ChannelLook look;
    look.location = location;
    look.channel = channel;
    look.at = at;
    if (reply.shape == HighLevel::ConversationChannels::Shape::Unknown) {
        look.why = u"the reply has a shape that nobody described"_s;
        return look;
    }
    bool saysDefaults = false;
    for (const HighLevel::ConversationChannel &one : reply.channels) {
        if (!one.type.isEmpty() && one.type.compare(channel, Qt::CaseInsensitive) != 0)
            continue;
        look.listed.append(one.providerId);
        saysDefaults = saysDefaults || one.isDefault;
        if (one.isDefault.value_or(false)) {
            look.chosen = one.providerId;
            look.chosenName = one.name;
        }
    }
    look.isKnown = saysDefaults;
    if (!saysDefaults)
        look.why = look.listed.isEmpty() ? u"the reply lists no provider"_s
                                         : u"the reply does not say which provider is the default"_s;
    return look;
}

ChannelLook failedLook(const LocationId &location, const QString &channel, const Error &error, const QDateTime &at)
{
    ChannelLook look;
    look.location = location;
    look.channel = channel;
    look.at = at;
    look.why = error.detail;
    return look;
}

Selected selected(const Providers::KnownProvider &provider, const ChannelLook *look)
{
    if (channelOf(provider.kind).isEmpty())
        return Selected::NotNeeded;
    if (!look || !look->isKnown)
        return Selected::Unknown;
    if (look->chosen == provider.id)
        return Selected::Ours;
    return !look->chosen.isEmpty() || look->listed.contains(provider.id) ? Selected::NotOurs : Selected::Unknown;
}

QJsonObject SelectionChange::toJson() const
{
    return {{"locationId"_L1, location.text()}, {"channel"_L1, channel},    {"before"_L1, before.text()},
            {"beforeName"_L1, beforeName},      {"after"_L1, after.text()}, {"afterName"_L1, afterName},
            {"lastLook"_L1, isoText(lastLook)}, {"at"_L1, isoText(at)}};
}

SelectionChange selectionChangeFromJson(const QJsonObject &json)
{
    return {LocationId(json.value("locationId"_L1).toString()),
            json.value("channel"_L1).toString(),
            ProviderId(json.value("before"_L1).toString()),
            json.value("beforeName"_L1).toString(),
            ProviderId(json.value("after"_L1).toString()),
            json.value("afterName"_L1).toString(),
            momentOf(json.value("lastLook"_L1)),
            momentOf(json.value("at"_L1))};
}

} // namespace Linesman::Installs
