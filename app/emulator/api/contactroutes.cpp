// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/contactroutes.h"

#include "app/emulator/api/contactjson.h"
#include "app/emulator/api/members.h"
#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/behaviour/testvalues.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/isotime.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/phone.h"
#include "app/emulator/state/text.h"

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

/*! Checks the fields that create, upsert and update share; \a operation says which of them are listed. */
void checkFields(Validation &check, const Profile &profile, std::string_view operation, const JsonValue &body)
{
    checkMembers(check, profile, operation);
    if (const std::optional<std::string> email = textMember(body, "email");
        email && email->empty() && profile.is("C18", "refused"))
        check.add("email must be an email"); // a bridge met this on 2026-01-01
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

/*! Updates the contact with the body's fields; null clears a field. */
void updateFields(Contact &contact, const JsonValue &body)
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
    std::erase_if(contact.additionalEmails,
                  [primary = lowered(contact.email)](const std::string &other) { return lowered(other) == primary; });
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
            value ? stored.raw(toJson(*value)) : stored.string("");
            stored.endObject();
        }
        contact.customFieldsJson = stored.endArray().take();
    }
}

/*! The location that the body names, when the token may use it. */
const Location *bodyLocation(Backend &backend, RequestContext &context, std::string_view operation,
                             std::optional<Http::Response> &refused)
{
    Validation check(context.body);
    const std::string locationId = check.needText("locationId");
    checkFields(check, backend.profile(), operation, context.body);
    if (!check.ok()) {
        refused = invalid(context, check.messages());
        return nullptr;
    }
    const Location *location = backend.state().location(locationId);
    if (!location || locationId != context.grant->locationId)
        refused = noLocationAccess(context);
    return refused ? nullptr : location;
}

Contact &makeContact(Backend &backend, const RequestContext &context, const std::string &locationId)
{
    Contact contact;
    contact.id = backend.ids().next();
    contact.locationId = locationId;
    contact.dateAdded = contact.dateUpdated = backend.now();
    updateFields(contact, context.body);
    return backend.state().addContact(std::move(contact));
}

/*! The fields whose changes send events. */
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

void tellOfChanges(Backend &backend, const Contact &contact, const ContactBefore &before)
{
    if (Conversation *thread = backend.state().conversationOf(contact.id))
        thread->assignedTo = std::string(contact.extraField("assignedTo"));
    backend.events().sendContact("ContactUpdate", contact);
    if (before.dnd != contact.dnd || before.dndSettings != contact.dndSettingsJson)
        backend.events().sendContact("ContactDndUpdate", contact);
    if (before.tags != contact.tags)
        backend.events().sendContact("ContactTagUpdate", contact);
}

Http::Response withContact(const RequestContext &context, const Contact &contact, int status,
                           const char *flag = nullptr, bool truth = false)
{
    JsonWriter body(1024);
    body.beginObject();
    if (flag)
        body.field(flag, truth);
    body.key("contact");
    writeContact(body, contact, context.v3);
    body.field("traceId", context.note.traceId).endObject();
    return jsonAnswer(status, body.take());
}

Http::Response duplicateRefusal(const RequestContext &context, const Contact &contact, const char *field)
{
    JsonWriter body;
    body.beginObject().field("statusCode", 400).field("message", "This location does not allow duplicated contacts.");
    body.key("meta").beginObject().field("contactId", contact.id).field("contactName", contact.fullName());
    body.field("matchingField", field).endObject().field("traceId", context.note.traceId).endObject();
    return jsonAnswer(400, body.take());
}

Http::Response createContact(Backend &backend, RequestContext &context)
{
    std::optional<Http::Response> refused;
    const Location *location = bodyLocation(backend, context, "POST /contacts", refused);
    if (!location)
        return *refused;
    const ContactMatch match =
        duplicateOf(backend, location->id, textOr(context.body, "email"), textOr(context.body, "phone"));
    if (match.contact && (!location->allowDuplicates ||
                          testEffectOf(backend.settings(), *match.contact) == TestValueEffect::Duplicate)) {
        context.note.contactId = match.contact->id;
        return duplicateRefusal(context, *match.contact, match.field);
    }
    Contact &contact = makeContact(backend, context, location->id);
    context.note.contactId = contact.id;
    backend.events().sendContact("ContactCreate", contact);
    return withContact(context, contact, 201);
}

Http::Response upsertContact(Backend &backend, RequestContext &context)
{
    std::optional<Http::Response> refused;
    const Location *location = bodyLocation(backend, context, "POST /contacts/upsert", refused);
    if (!location)
        return *refused;
    const std::string email = textOr(context.body, "email");
    const std::string phone = textOr(context.body, "phone");
    if (email.empty() && phone.empty() && textOr(context.body, "firstName").empty() &&
        textOr(context.body, "name").empty() && textOr(context.body, "lastName").empty())
        return invalid(context, {"email or phone should not be empty"});
    const JsonValue *again = member(context.body, "createNewIfDuplicateAllowed");
    const bool makeNew = again && again->IsBool() && again->GetBool() && location->allowDuplicates;
    const ContactMatch match = makeNew ? ContactMatch{} : duplicateOf(backend, location->id, email, phone);
    if (!match.contact) {
        Contact &contact = makeContact(backend, context, location->id);
        context.note.contactId = contact.id;
        backend.events().sendContact("ContactCreate", contact);
        return withContact(context, contact, 200, "new", true);
    }
    Contact &contact = *match.contact;
    context.note.contactId = contact.id;
    if (testEffectOf(backend.settings(), contact) == TestValueEffect::Duplicate)
        return duplicateRefusal(context, contact, match.field);
    const ContactBefore before(contact);
    backend.state().unindex(contact);
    // An additional address that was sent takes the place of the primary one, which is gone (api-docs #337, 2026-09-17).
    // A number that belongs to another contact is not taken over: the matching field wins.
    const std::string oldPhone = contact.phone;
    const std::string oldGender(contact.extraField("gender"));
    const Contact *owner = backend.state().contactByPhone(location->id, phone);
    updateFields(contact, context.body);
    if (hasMember(context.body, "gender") &&
        backend.profile().is("C18", "refused")) // taken and not written (api-docs #313, 2026-07-28)
        contact.setExtraField("gender", oldGender);
    if (owner && owner != &contact)
        contact.phone = oldPhone;
    contact.dateUpdated = backend.now();
    backend.state().index(contact);
    tellOfChanges(backend, contact, before);
    return withContact(context, contact, 200, "new", false);
}

Http::Response contactById(Backend &backend, RequestContext &context)
{
    std::optional<Http::Response> refused;
    const Contact *contact = pathContact(backend, context, refused);
    return contact ? withContact(context, *contact, 200) : *refused;
}

Http::Response updateContact(Backend &backend, RequestContext &context)
{
    std::optional<Http::Response> refused;
    Contact *contact = pathContact(backend, context, refused);
    if (!contact)
        return *refused;
    Validation check(context.body);
    checkFields(check, backend.profile(), "PUT /contacts/{}", context.body);
    if (!check.ok())
        return invalid(context, check.messages());
    const Location *location = backend.state().location(contact->locationId);
    const std::string email = textOr(context.body, "email");
    const std::string phone = textOr(context.body, "phone");
    for (const Contact *other : {backend.state().contactByEmail(contact->locationId, email),
                                 backend.state().contactByPhone(contact->locationId, phone)}) {
        if (other && other != contact && !location->allowDuplicates)
            return duplicateRefusal(context, *other,
                                    lowered(other->email) == lowered(email) && !email.empty() ? "email" : "phone");
    }
    const ContactBefore before(*contact);
    backend.state().unindex(*contact);
    updateFields(*contact, context.body);
    contact->dateUpdated = backend.now();
    backend.state().index(*contact);
    tellOfChanges(backend, *contact, before);
    // "succeded" is HighLevel's own spelling (contacts.json), mended in contacts-v3.json.
    return withContact(context, *contact, 200, context.v3 ? "succeeded" : "succeded", true);
}

Http::Response deleteContact(Backend &backend, RequestContext &context)
{
    std::optional<Http::Response> refused;
    Contact *contact = pathContact(backend, context, refused);
    if (!contact)
        return *refused;
    const Contact copy = *contact;
    backend.state().removeContact(contact->id);
    backend.events().sendContact("ContactDelete", copy);
    return succeeded(context);
}

} // namespace

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
