// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/eventsample.h"

#include "app/core/jsonwriter.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;

namespace {

using Members = QList<std::pair<QString, QJsonValue>>;

QString moment()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

/*! The members of INSTALL and UPDATE. */
Members installMembers(const QString &type)
{
    return {{u"type"_s, type},
            {u"appId"_s, u"65f0aaaa65f0aaaa65f0aaaa"_s},
            {u"versionId"_s, u"65f0bbbb65f0bbbb65f0bbbb"_s},
            {u"installType"_s, u"Location"_s},
            {u"locationId"_s, u"locNorth000000000001"_s},
            {u"companyId"_s, u"cmpHarbour0000000001"_s},
            {u"userId"_s, u"usr00000000000000001"_s},
            {u"companyName"_s, u"Harbour Agency"_s},
            {u"isWhitelabelCompany"_s, false},
            {u"whitelabelDetails"_s, QJsonObject()},
            {u"planId"_s, u"65f0dddd65f0dddd65f0dddd"_s}};
}

Members uninstallMembers()
{
    return {{u"type"_s, u"UNINSTALL"_s},
            {u"appId"_s, u"65f0aaaa65f0aaaa65f0aaaa"_s},
            {u"locationId"_s, u"locNorth000000000001"_s}};
}

Members messageMembers(const QString &type, bool inbound)
{
    Members members{{u"type"_s, type},
                    {u"appId"_s, u"65f0aaaa65f0aaaa65f0aaaa"_s},
                    {u"versionId"_s, u"65f0bbbb65f0bbbb65f0bbbb"_s},
                    {u"locationId"_s, u"locNorth000000000001"_s},
                    {u"contactId"_s, u"ctAda0000000000000001"_s},
                    {u"conversationId"_s, u"cnv00000000000000001"_s},
                    {u"messageId"_s, u"msg00000000000000001"_s},
                    {u"messageType"_s, u"SMS"_s},
                    {u"messageTypeId"_s, 2},
                    {u"messageTypeString"_s, u"TYPE_SMS"_s},
                    {u"contentType"_s, u"text/plain"_s},
                    {u"body"_s, inbound ? u"Is it still open?"_s : u"Your table is ready"_s},
                    {u"attachments"_s, QJsonArray()},
                    {u"direction"_s, inbound ? u"inbound"_s : u"outbound"_s},
                    {u"status"_s, inbound ? u"delivered"_s : u"pending"_s},
                    {u"from"_s, inbound ? u"+15005550006"_s : u"+15005550001"_s},
                    {u"to"_s, inbound ? u"+15005550001"_s : u"+15005550006"_s},
                    {u"conversationProviderId"_s, u"65f0c0de65f0c0de65f0c0de"_s},
                    {u"dateAdded"_s, moment()}};
    if (!inbound) {
        members.append({u"source"_s, u"app"_s});
        members.append({u"userId"_s, u"usr00000000000000001"_s});
    }
    return members;
}

/*! What a workflow's custom webhook sends without fields of its own: the contact, flat, and where it came from. */
Members workflowMembers()
{
    return {{u"contact_id"_s, u"ctAda0000000000000001"_s},
            {u"first_name"_s, u"Ada"_s},
            {u"last_name"_s, u"North"_s},
            {u"full_name"_s, u"Ada North"_s},
            {u"email"_s, u"ada@customer.example"_s},
            {u"phone"_s, u"+15005550006"_s},
            {u"tags"_s, u""_s},
            {u"date_created"_s, moment()},
            {u"location"_s, QJsonObject{{u"id"_s, u"locNorth000000000001"_s}, {u"name"_s, u"North Desk"_s}}},
            {u"workflow"_s, QJsonObject{{u"id"_s, u"wfl00000000000000001"_s}, {u"name"_s, u"Reminder"_s}}},
            {u"customData"_s, QJsonObject()}};
}

QJsonValue valueOf(const QString &text)
{
    // QJsonDocument takes objects and arrays only: wrap what else is JSON.
    const QJsonArray wrapped = QJsonDocument::fromJson("[" + text.toUtf8() + "]").array();
    return wrapped.size() == 1 && !wrapped.first().isString() ? wrapped.first() : QJsonValue(text);
}

} // namespace

void EventSample::set(const QString &member, const QString &value)
{
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (members.at(i).first != member)
            continue;
        if (value.isEmpty())
            members.removeAt(i);
        else
            members[i].second = members.at(i).second.isString() ? QJsonValue(value) : valueOf(value);
        return;
    }
    if (!value.isEmpty())
        members.append({member, valueOf(value)});
}

QStringList EventSample::memberNames() const
{
    QStringList names;
    for (const auto &[member, value] : members)
        names.append(member);
    if (isSigned)
        names << u"timestamp"_s << u"webhookId"_s;
    return names;
}

QByteArray EventSample::json() const
{
    const auto has = [this](QLatin1StringView wanted) {
        for (const auto &[member, value] : members) {
            if (member == wanted)
                return true;
        }
        return false;
    };
    Members all = members;
    if (isSigned && !has("timestamp"_L1))
        all.append({u"timestamp"_s, moment()});
    if (isSigned && !has("webhookId"_L1))
        all.append({u"webhookId"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)});
    return compactJson(all);
}

QStringList sampleEventNames()
{
    return {u"INSTALL"_s, u"UNINSTALL"_s, u"UPDATE"_s, u"InboundMessage"_s, u"OutboundMessage"_s, u"workflow"_s};
}

std::optional<EventSample> sampleEvent(const QString &name)
{
    for (const QString &known : sampleEventNames()) {
        if (known.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (known == "UNINSTALL"_L1)
            return EventSample{known, uninstallMembers(), true};
        if (known == "workflow"_L1)
            return EventSample{known, workflowMembers(), false};
        if (known.endsWith("Message"_L1))
            return EventSample{known, messageMembers(known, known.startsWith(u'I')), true};
        EventSample sample{known, installMembers(known), true};
        if (known == "UPDATE"_L1)
            sample.members.append({u"previousVersionId"_s, u"65f0cccc65f0cccc65f0cccc"_s});
        return sample;
    }
    return std::nullopt;
}

} // namespace Linesman::Webhooks
