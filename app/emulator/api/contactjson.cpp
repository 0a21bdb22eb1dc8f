// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/contactjson.h"

#include "app/emulator/state/isotime.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/text.h"

#include <array>

namespace Linesman::Emulator {

namespace {
/*! Channel names of dndSettings in the dated versions and in v3. */
struct DndChannel {
    const char *dated;
    const char *v3;
};
constexpr std::array DndChannels{DndChannel{"Call", "call"}, DndChannel{"Email", "email"},
                                 DndChannel{"SMS", "sms"},   DndChannel{"WhatsApp", "whatsApp"},
                                 DndChannel{"GMB", "gmb"},   DndChannel{"FB", "fb"}};
} // namespace

std::string dndWithKeys(const JsonValue &settings, bool v3)
{
    JsonWriter json;
    json.beginObject();
    for (const auto &item : settings.GetObject()) {
        std::string_view name = view(item.name);
        for (const DndChannel &channel : DndChannels) {
            if (name == channel.dated || name == channel.v3)
                name = v3 ? channel.v3 : channel.dated;
        }
        json.key(name).raw(toJson(item.value));
    }
    return json.endObject().take();
}

void writeContact(JsonWriter &json, const Contact &contact, bool v3)
{
    const std::string name = contact.fullName();
    json.beginObject().field("id", contact.id).field("locationId", contact.locationId);
    json.fieldIfAny("name", name).fieldIfAny("contactName", name);
    json.fieldIfAny("firstName", contact.firstName).fieldIfAny("lastName", contact.lastName);
    json.fieldIfAny("firstNameLowerCase", lowered(contact.firstName));
    json.fieldIfAny("lastNameLowerCase", lowered(contact.lastName)).fieldIfAny("fullNameLowerCase", lowered(name));
    if (!contact.email.empty())
        json.field("email", contact.email).field("emailLowerCase", lowered(contact.email));
    json.fieldIfAny("phone", contact.phone);
    // Named on the page Lookup Contact, 2026-08-30; that each is a text is ours.
    if (!contact.additionalEmails.empty())
        json.field("additionalEmails", contact.additionalEmails);
    if (!contact.additionalPhones.empty())
        json.field("additionalPhones", contact.additionalPhones);
    json.field("type", "lead").field("dnd", contact.dnd);
    if (!contact.dndSettingsJson.empty()) {
        json.key("dndSettings");
        v3 ? json.raw(dndWithKeys(parseJson(contact.dndSettingsJson).document, true))
           : json.raw(contact.dndSettingsJson);
    }
    if (!contact.inboundDndJson.empty())
        json.key("inboundDndSettings").raw(contact.inboundDndJson);
    for (const auto &[key, value] : contact.extra)
        json.fieldIfAny(key, value);
    json.field("tags", contact.tags);
    json.key("customFields").raw(contact.customFieldsJson.empty() ? "[]" : contact.customFieldsJson);
    json.field("dateAdded", isoTime(contact.dateAdded)).field("dateUpdated", isoTime(contact.dateUpdated));
    if (!contact.followers.empty())
        json.field("followers", contact.followers);
    json.endObject();
}

} // namespace Linesman::Emulator
