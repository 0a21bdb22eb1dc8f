// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/highlevel/contact.h"

#include "app/highlevel/wire.h"

#include <QJsonArray>

namespace Linesman::HighLevel {

using namespace Qt::Literals::StringLiterals;

Result<Contact> contactFromJson(const QJsonObject &json)
{
    const QJsonObject inner = Wire::unwrapped(json, "contact"_L1);
    Contact contact;
    contact.id = ContactId(Wire::text(inner, "id"_L1));
    if (contact.id.isEmpty())
        return failure(Error::Kind::BadReply, u"contact without id"_s);
    contact.locationId = LocationId(Wire::text(inner, "locationId"_L1));
    contact.firstName = Wire::text(inner, "firstName"_L1);
    contact.lastName = Wire::text(inner, "lastName"_L1);
    for (const QLatin1StringView name : {"name"_L1, "contactName"_L1, "fullName"_L1}) {
        if (contact.name.isEmpty())
            contact.name = Wire::text(inner, name);
    }
    if (contact.name.isEmpty())
        contact.name = (contact.firstName + u' ' + contact.lastName).trimmed();
    contact.email = Wire::text(inner, "email"_L1);
    contact.phone = Wire::text(inner, "phone"_L1);
    contact.tags = Wire::texts(inner, "tags"_L1);
    contact.dnd = Wire::truth(inner, "dnd"_L1);
    return contact;
}

Result<ContactPage> contactPageFromJson(const QJsonObject &json)
{
    if (!json.value("contacts"_L1).isArray())
        return failure(Error::Kind::BadReply, u"contact list without contacts"_s);
    ContactPage page;
    for (const QJsonValue &entry : json.value("contacts"_L1).toArray()) {
        const Result<Contact> contact = contactFromJson(entry.toObject());
        if (!contact)
            return failure(contact.error());
        page.contacts.append(*contact);
    }
    const QJsonObject meta = json.value("meta"_L1).toObject(); // the deprecated GET /contacts/ counts there
    page.total = json.contains("total"_L1) ? Wire::number(json, "total"_L1) : Wire::number(meta, "total"_L1);
    return page;
}

QJsonObject ContactDraft::toJson() const
{
    QJsonObject json;
    Wire::put(json, "locationId"_L1, locationId.text());
    Wire::put(json, "phone"_L1, phone);
    Wire::put(json, "email"_L1, email);
    Wire::put(json, "firstName"_L1, firstName);
    Wire::put(json, "lastName"_L1, lastName);
    Wire::put(json, "name"_L1, name);
    Wire::put(json, "source"_L1, source);
    return json;
}

QJsonObject ContactChange::toJson() const
{
    QJsonObject json;
    const auto put = [&json](QLatin1StringView key, const std::optional<QString> &value) {
        if (value)
            json.insert(key, value->isEmpty() ? QJsonValue() : QJsonValue(*value));
    };
    put("firstName"_L1, firstName);
    put("lastName"_L1, lastName);
    put("name"_L1, name);
    put("phone"_L1, phone);
    put("email"_L1, email);
    if (dnd)
        json.insert("dnd"_L1, *dnd);
    if (tags)
        json.insert("tags"_L1, QJsonArray::fromStringList(*tags));
    return json;
}

Result<UpsertedContact> upsertedContactFromJson(const QJsonObject &json)
{
    const Result<Contact> contact = contactFromJson(json);
    if (!contact)
        return failure(contact.error());
    return UpsertedContact{*contact, Wire::truth(json, "new"_L1)};
}

} // namespace Linesman::HighLevel
