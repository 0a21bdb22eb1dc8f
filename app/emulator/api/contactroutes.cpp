// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/magic.h"
#include "app/emulator/engine.h"

#include <algorithm>
#include <array>

namespace Linesman::Emulator {

namespace {
constexpr std::array ExtraNames{"companyName", "address1", "city",   "state",  "postalCode",  "country",
                                "website",     "timezone", "source", "gender", "dateOfBirth", "assignedTo"};

bool looksLikeMail(std::string_view email)
{
    const std::size_t at = email.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < email.size() &&
           email.find('@', at + 1) == std::string_view::npos &&
           email.find_first_of(" \t\r\n<>,;") == std::string_view::npos;
}

/*! YYYY-MM-DD for a date as contacts.json allows it: year first or month first, parted by / - . or _; else nothing. */
std::optional<std::string> birthDate(std::string_view text)
{
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            parts.back() += c;
        else if (c == '/' || c == '-' || c == '.' || c == '_')
            parts.emplace_back();
        else if (c == 'T' && parts.size() == 3 && parts[0].size() == 4)
            break; // a moment: its day
        else
            return std::nullopt;
    }
    if (parts.size() == 3 && parts[0].size() != 4)
        parts = {parts[2], parts[0], parts[1]};
    if (parts.size() != 3 || parts[0].size() != 4 || parts[1].size() != 2 || parts[2].size() != 2)
        return std::nullopt;
    std::string day = parts[0] + '-' + parts[1] + '-' + parts[2];
    return timeFromIso(day) ? std::optional(std::move(day)) : std::nullopt;
}

/*! Checks the fields that create, upsert and update share. */
void checkFields(Validation &check, const JsonValue &body)
{
    for (const char *name : {"firstName", "lastName", "name", "email", "phone"})
        check.text(name);
    for (const char *name : ExtraNames) {
        const std::string text = check.text(name);
        if (std::string_view(name) == "dateOfBirth" && !text.empty() && !birthDate(text))
            check.add("dateOfBirth must be a valid date");
    }
    check.texts("tags");
    check.truth("dnd", false);
    const std::string email = textOr(body, "email");
    if (!email.empty() && !looksLikeMail(email))
        check.add("email must be an email");
    if (const JsonValue *fields = member(body, "customFields"); fields && !fields->IsArray())
        check.add("customFields must be an array");
    for (const char *name : {"dndSettings", "inboundDndSettings"}) {
        const JsonValue *settings = member(body, name);
        if (settings && !settings->IsObject()) {
            check.add(std::string(name) + " must be an object");
        } else if (settings) {
            for (const auto &item : settings->GetObject()) {
                const std::string where = std::string(name) + '.' + std::string(view(item.name));
                if (!item.value.IsObject()) {
                    check.add(where + " must be an object");
                    continue;
                }
                Validation inner(item.value);
                inner.oneOf("status", {"active", "inactive", "permanent"}, true);
                for (const std::string &message : inner.messages())
                    check.add(where + '.' + message);
            }
        }
    }
}

/*! Channel names of dndSettings in the dated versions and in v3. */
struct DndChannel {
    const char *dated;
    const char *v3;
};
constexpr std::array DndChannels{DndChannel{"Call", "call"}, DndChannel{"Email", "email"},
                                 DndChannel{"SMS", "sms"},   DndChannel{"WhatsApp", "whatsApp"},
                                 DndChannel{"GMB", "gmb"},   DndChannel{"FB", "fb"}};

/*! dndSettings with the keys of the dated versions, or of v3; other keys stay. */
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
        json.key(name).value(item.value);
    }
    return json.endObject().take();
}

/*! Writes the body's fields over the contact; null empties a field. */
void apply(Contact &contact, const JsonValue &body)
{
    const auto set = [&body](const char *name, std::string &slot) {
        if (hasMember(body, name))
            slot = textOr(body, name);
    };
    set("firstName", contact.firstName);
    set("lastName", contact.lastName);
    if (hasMember(body, "name")) {
        contact.name = textOr(body, "name");
        if (!hasMember(body, "firstName") && !hasMember(body, "lastName")) {
            const std::size_t blank = contact.name.find(' ');
            contact.firstName = contact.name.substr(0, blank);
            contact.lastName = blank == std::string::npos ? std::string() : contact.name.substr(blank + 1);
        }
    }
    set("email", contact.email);
    if (hasMember(body, "phone"))
        contact.phone = normalizedPhone(textOr(body, "phone"));
    for (const char *name : ExtraNames) {
        if (hasMember(body, name)) {
            const std::string text = textOr(body, name);
            const bool date = std::string_view(name) == "dateOfBirth";
            contact.setExtraField(name, date ? birthDate(text).value_or(std::string()) : text);
        }
    }
    if (hasMember(body, "tags")) {
        contact.tags.clear();
        for (std::string &tag : textsMember(body, "tags"))
            contact.tags.push_back(lowered(tag));
    }
    if (const JsonValue *dnd = member(body, "dnd"))
        contact.dnd = dnd->GetBool();
    if (const JsonValue *settings = member(body, "dndSettings"))
        contact.dndSettingsJson = dndWithKeys(*settings, false);
    if (const JsonValue *settings = member(body, "inboundDndSettings"))
        contact.inboundDndJson = toJson(*settings);
    if (const JsonValue *fields = member(body, "customFields")) {
        JsonWriter stored;
        stored.beginArray();
        for (const JsonValue &field : fields->GetArray()) {
            const JsonValue *value = member(field, "field_value");
            for (const char *name : {"fieldValue", "value"})
                value = value ? value : member(field, name);
            stored.beginObject().field("id", textOr(field, "id", textOr(field, "key"))).key("value");
            value ? stored.value(*value) : stored.null();
            stored.endObject();
        }
        contact.customFieldsJson = stored.endArray().take();
    }
}

/*! The location that the body names, when the token may use it. */
const Location *bodyLocation(Engine &engine, Call &call, std::optional<Http::Response> &refused)
{
    Validation check(call.body);
    const std::string locationId = check.needText("locationId");
    checkFields(check, call.body);
    if (!check.ok()) {
        refused = invalid(call, check.messages());
        return nullptr;
    }
    const Location *location = engine.state.location(locationId);
    if (!location || locationId != call.grant->locationId)
        refused = noLocationAccess(call);
    return refused ? nullptr : location;
}

Contact &makeContact(Engine &engine, const Call &call, const std::string &locationId)
{
    Contact contact;
    contact.id = engine.ids.next();
    contact.locationId = locationId;
    contact.dateAdded = contact.dateUpdated = engine.now();
    apply(contact, call.body);
    return engine.state.addContact(std::move(contact));
}

/*! What decides which events a change sends. */
struct ContactBefore {
    explicit ContactBefore(const Contact &contact)
        : dnd(contact.dnd)
        , dndSettings(contact.dndSettingsJson)
        , tags(contact.tags)
    {
    }
    bool dnd;
    std::string dndSettings;
    std::vector<std::string> tags;
};

void tellOfChanges(Engine &engine, const Contact &contact, const ContactBefore &before)
{
    if (Conversation *thread = engine.state.conversationOf(contact.id))
        thread->assignedTo = std::string(contact.extraField("assignedTo"));
    engine.sendContactEvent("ContactUpdate", contact);
    if (before.dnd != contact.dnd || before.dndSettings != contact.dndSettingsJson)
        engine.sendContactEvent("ContactDndUpdate", contact);
    if (before.tags != contact.tags)
        engine.sendContactEvent("ContactTagUpdate", contact);
}

Http::Response withContact(const Call &call, const Contact &contact, int status, const char *flag = nullptr,
                           bool truth = false)
{
    JsonWriter body(1024);
    body.beginObject();
    if (flag)
        body.field(flag, truth);
    body.key("contact");
    writeContact(body, contact, call.v3);
    body.field("traceId", call.note.traceId).endObject();
    return jsonAnswer(status, body.take());
}

Http::Response duplicateRefusal(const Call &call, const Contact &contact, const char *field)
{
    JsonWriter body;
    body.beginObject().field("statusCode", 400).field("message", "This location does not allow duplicated contacts.");
    body.key("meta").beginObject().field("contactId", contact.id).field("contactName", contact.fullName());
    body.field("matchingField", field).endObject().field("traceId", call.note.traceId).endObject();
    return jsonAnswer(400, body.take());
}

Http::Response createContact(Engine &engine, Call &call)
{
    std::optional<Http::Response> refused;
    const Location *location = bodyLocation(engine, call, refused);
    if (!location)
        return *refused;
    const ContactMatch match =
        duplicateOf(engine, location->id, textOr(call.body, "email"), textOr(call.body, "phone"));
    if (match.contact && (!location->allowDuplicates || magicOf(engine, *match.contact) == Magic::Duplicate)) {
        call.note.contactId = match.contact->id;
        return duplicateRefusal(call, *match.contact, match.field);
    }
    Contact &contact = makeContact(engine, call, location->id);
    call.note.contactId = contact.id;
    engine.sendContactEvent("ContactCreate", contact);
    return withContact(call, contact, 201);
}

Http::Response upsertContact(Engine &engine, Call &call)
{
    std::optional<Http::Response> refused;
    const Location *location = bodyLocation(engine, call, refused);
    if (!location)
        return *refused;
    const std::string email = textOr(call.body, "email");
    const std::string phone = textOr(call.body, "phone");
    if (email.empty() && phone.empty() && textOr(call.body, "firstName").empty() && textOr(call.body, "name").empty() &&
        textOr(call.body, "lastName").empty())
        return invalid(call, {"email or phone should not be empty"});
    const JsonValue *again = member(call.body, "createNewIfDuplicateAllowed");
    const bool makeNew = again && again->IsBool() && again->GetBool() && location->allowDuplicates;
    const ContactMatch match = makeNew ? ContactMatch{} : duplicateOf(engine, location->id, email, phone);
    if (!match.contact) {
        Contact &contact = makeContact(engine, call, location->id);
        call.note.contactId = contact.id;
        engine.sendContactEvent("ContactCreate", contact);
        return withContact(call, contact, 200, "new", true);
    }
    Contact &contact = *match.contact;
    call.note.contactId = contact.id;
    if (magicOf(engine, contact) == Magic::Duplicate)
        return duplicateRefusal(call, contact, match.field);
    const ContactBefore before(contact);
    engine.state.unindex(contact);
    // What belongs to another contact is not written: the matching field wins, the other is left.
    const std::string oldPhone = contact.phone;
    const Contact *owner = engine.state.contactByPhone(location->id, phone);
    apply(contact, call.body);
    if (owner && owner != &contact)
        contact.phone = oldPhone;
    contact.dateUpdated = engine.now();
    engine.state.index(contact);
    tellOfChanges(engine, contact, before);
    return withContact(call, contact, 200, "new", false);
}

Http::Response contactById(Engine &engine, Call &call)
{
    std::optional<Http::Response> refused;
    const Contact *contact = pathContact(engine, call, refused);
    return contact ? withContact(call, *contact, 200) : *refused;
}

Http::Response updateContact(Engine &engine, Call &call)
{
    std::optional<Http::Response> refused;
    Contact *contact = pathContact(engine, call, refused);
    if (!contact)
        return *refused;
    Validation check(call.body);
    checkFields(check, call.body);
    if (!check.ok())
        return invalid(call, check.messages());
    const Location *location = engine.state.location(contact->locationId);
    const std::string email = textOr(call.body, "email");
    const std::string phone = textOr(call.body, "phone");
    for (const Contact *other : {engine.state.contactByEmail(contact->locationId, email),
                                 engine.state.contactByPhone(contact->locationId, phone)}) {
        if (other && other != contact && !location->allowDuplicates)
            return duplicateRefusal(call, *other,
                                    lowered(other->email) == lowered(email) && !email.empty() ? "email" : "phone");
    }
    const ContactBefore before(*contact);
    engine.state.unindex(*contact);
    apply(*contact, call.body);
    contact->dateUpdated = engine.now();
    engine.state.index(*contact);
    tellOfChanges(engine, *contact, before);
    // "succeded" is HighLevel's own spelling (contacts.json), mended in contacts-v3.json.
    return withContact(call, *contact, 200, call.v3 ? "succeeded" : "succeded", true);
}

Http::Response deleteContact(Engine &engine, Call &call)
{
    std::optional<Http::Response> refused;
    Contact *contact = pathContact(engine, call, refused);
    if (!contact)
        return *refused;
    const Contact copy = *contact;
    engine.state.removeContact(contact->id);
    engine.sendContactEvent("ContactDelete", copy);
    return succeeded(call);
}

} // namespace

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

bool doesNotWant(const Contact &contact, std::string_view channel)
{
    if (contact.dnd)
        return true;
    if (contact.dndSettingsJson.empty())
        return false;
    const JsonDocument settings = parseJson(contact.dndSettingsJson);
    const JsonValue *entry = member(settings.document, channel);
    const std::string status = entry ? textOr(*entry, "status") : std::string();
    return status == "active" || status == "permanent";
}

std::vector<Route> contactRoutes()
{
    return {
        {"POST", "/contacts", Access::Location, "contacts.write", Body::Json, createContact},
        {"POST", "/contacts/upsert", Access::Location, "contacts.write", Body::Json, upsertContact},
        {"GET", "/contacts/{}", Access::Location, "contacts.readonly", Body::None, contactById},
        {"PUT", "/contacts/{}", Access::Location, "contacts.write", Body::Json, updateContact},
        {"DELETE", "/contacts/{}", Access::Location, "contacts.write", Body::None, deleteContact},
    };
}

} // namespace Linesman::Emulator
