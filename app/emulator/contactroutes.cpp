#include "app/emulator/engine.h"
#include "app/emulator/magic.h"

#include <algorithm>
#include <array>

namespace Linesman::Emulator {

namespace {
constexpr std::array ExtraNames{"companyName", "address1", "city",   "state",  "postalCode",  "country",
                                "website",     "timezone", "source", "gender", "dateOfBirth", "assignedTo"};

Http::Response notFound(const Call &call, const std::string &id)
{
    return problem(call, {400, "Contact with id " + id + " not found"});
}

Http::Response noAccess(const Call &call)
{
    return problem(call, {403, "The token does not have access to this location."});
}

bool looksLikeMail(std::string_view email)
{
    const std::size_t at = email.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < email.size() &&
           email.find('@', at + 1) == std::string_view::npos &&
           email.find_first_of(" \t\r\n<>,;") == std::string_view::npos;
}

/*! Checks the fields that create, upsert and update share. */
void checkFields(Validation &check, const JsonValue &body)
{
    for (const char *name : {"firstName", "lastName", "name", "email", "phone"})
        check.text(name);
    for (const char *name : ExtraNames) {
        if (std::string_view(name) != "dateOfBirth")
            check.text(name);
    }
    check.texts("tags");
    check.truth("dnd", false);
    const std::string email = textOr(body, "email");
    if (!email.empty() && !looksLikeMail(email))
        check.add("email must be an email");
    if (const JsonValue *fields = member(body, "customFields"); fields && !fields->IsArray())
        check.add("customFields must be an array");
    if (const JsonValue *settings = member(body, "dndSettings"); settings && !settings->IsObject())
        check.add("dndSettings must be an object");
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
        if (hasMember(body, name))
            contact.setExtraField(name, textOr(body, name));
    }
    if (hasMember(body, "tags")) {
        contact.tags.clear();
        for (std::string &tag : textsMember(body, "tags"))
            contact.tags.push_back(lowered(tag));
    }
    if (const JsonValue *dnd = member(body, "dnd"))
        contact.dnd = dnd->GetBool();
    if (const JsonValue *settings = member(body, "dndSettings"))
        contact.dndSettingsJson = toJson(*settings);
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

struct Match {
    Contact *contact = nullptr;
    const char *field = "";
};

Match duplicateOf(Engine &engine, const std::string &locationId, const std::string &email, const std::string &phone)
{
    if (Contact *contact = engine.state.contactByEmail(locationId, email))
        return {contact, "email"};
    if (Contact *contact = engine.state.contactByPhone(locationId, phone))
        return {contact, "phone"};
    return {};
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
    if (!location || locationId != call.grant.locationId)
        refused = noAccess(call);
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
    const Match match = duplicateOf(engine, location->id, textOr(call.body, "email"), textOr(call.body, "phone"));
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
    const Match match = makeNew ? Match{} : duplicateOf(engine, location->id, email, phone);
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
    engine.state.unindex(contact);
    // What belongs to another contact is not written: the matching field wins, the other is left.
    const std::string oldPhone = contact.phone;
    const Contact *owner = engine.state.contactByPhone(location->id, phone);
    apply(contact, call.body);
    if (owner && owner != &contact)
        contact.phone = oldPhone;
    contact.dateUpdated = engine.now();
    engine.state.index(contact);
    engine.sendContactEvent("ContactUpdate", contact);
    return withContact(call, contact, 200, "new", false);
}

/*! The contact that the path names, when the token may see it. */
Contact *pathContact(Engine &engine, Call &call, std::optional<Http::Response> &refused)
{
    Contact *contact = engine.state.contact(call.params[0]);
    call.note.contactId = call.params[0];
    if (!contact)
        refused = notFound(call, call.params[0]);
    else if (contact->locationId != call.grant.locationId)
        refused = noAccess(call);
    return refused ? nullptr : contact;
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
    const bool dnd = contact->dnd;
    const auto tags = contact->tags;
    engine.state.unindex(*contact);
    apply(*contact, call.body);
    contact->dateUpdated = engine.now();
    engine.state.index(*contact);
    engine.sendContactEvent("ContactUpdate", *contact);
    if (dnd != contact->dnd)
        engine.sendContactEvent("ContactDndUpdate", *contact);
    if (tags != contact->tags)
        engine.sendContactEvent("ContactTagUpdate", *contact);
    // "succeded" is HighLevel's own spelling (contacts.json).
    return withContact(call, *contact, 200, "succeded", true);
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
    JsonWriter body;
    body.beginObject().field("succeded", true).field("traceId", call.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

Http::Response duplicateContact(Engine &engine, Call &call)
{
    const std::string locationId = call.query("locationId");
    if (locationId.empty())
        return invalid(call, {"locationId should not be empty"});
    if (locationId != call.grant.locationId)
        return noAccess(call);
    // An unencoded "+" arrives as a blank; the digits are the same.
    const Match match = duplicateOf(engine, locationId, call.query("email"), call.query("number"));
    JsonWriter body(1024);
    body.beginObject().key("contact");
    if (match.contact)
        writeContact(body, *match.contact, call.v3);
    else
        body.null();
    body.field("traceId", call.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

/*! Text as typed into a search: words anywhere, numbers with or without punctuation. */
bool matchesQuery(const Contact &contact, const std::string &text, const std::string &digits)
{
    if (contact.searchText.find(text) != std::string::npos)
        return true;
    return digits.size() >= 3 && digits.size() + 4 >= text.size() &&
           contact.searchText.find(digits) != std::string::npos;
}

struct TextSearch {
    std::string text;
    std::string digits;
    explicit TextSearch(const std::string &query)
        : text(lowered(query))
    {
        while (!text.empty() && text.front() == ' ')
            text.erase(text.begin()); // an unencoded "+" of a number
        while (!text.empty() && text.back() == ' ')
            text.pop_back();
        if (text.find_first_not_of("+0123456789 ()-.") == std::string::npos)
            digits = digitsOf(text);
    }
    bool operator()(const Contact &contact) const { return text.empty() || matchesQuery(contact, text, digits); }
};

Http::Response listContacts(Engine &engine, Call &call)
{
    const std::string locationId = call.query("locationId");
    if (locationId.empty())
        return invalid(call, {"locationId should not be empty"});
    if (locationId != call.grant.locationId)
        return noAccess(call);
    const auto limit = std::size_t(call.number("limit", 20, 1, 100));
    const TextSearch search(call.query("query"));
    const std::string after = call.query("startAfterId");
    const auto &all = engine.state.location(locationId)->contacts;
    std::vector<const Contact *> page;
    std::size_t total = 0;
    bool started = after.empty();
    bool more = false;
    const auto take = [&](const Contact *contact) {
        ++total;
        if (started && page.size() < limit)
            page.push_back(contact);
        else if (started)
            more = true;
        if (contact->id == after)
            started = true;
    };
    Contact *exact = search.digits.size() >= 10 ? engine.state.contactByPhone(locationId, search.digits) : nullptr;
    if (exact && after.empty()) {
        take(exact);
    } else if (search.text.empty()) {
        total = all.size();
        auto it = all.rbegin();
        if (!after.empty()) {
            it = std::find_if(all.rbegin(), all.rend(), [&](const Contact *contact) { return contact->id == after; });
            if (it != all.rend())
                ++it;
        }
        for (; it != all.rend() && page.size() < limit; ++it)
            page.push_back(*it);
        more = it != all.rend();
    } else {
        for (auto it = all.rbegin(); it != all.rend(); ++it) {
            if (search(**it))
                take(*it);
        }
    }
    JsonWriter body(1024 + page.size() * 600);
    body.beginObject().key("contacts").beginArray();
    for (const Contact *contact : page)
        writeContact(body, *contact, call.v3);
    body.endArray().field("count", total).key("meta").beginObject().field("total", total);
    if (more) {
        const std::string startAfter = std::to_string(page.back()->dateAdded);
        body.field("nextPageUrl",
                   engine.baseUrl + "/contacts/?locationId=" + locationId + "&limit=" + std::to_string(limit) +
                       "&startAfter=" + startAfter + "&startAfterId=" + page.back()->id +
                       (search.text.empty() ? std::string() : "&query=" + Http::percentEncoded(search.text)));
        body.field("startAfterId", page.back()->id).field("startAfter", page.back()->dateAdded);
        body.key("currentPage").integer(1).key("nextPage").integer(2);
    } else {
        body.key("nextPageUrl").null().key("startAfterId").null().key("startAfter").null();
        body.key("currentPage").integer(1).key("nextPage").null();
    }
    body.key("prevPage").null().endObject().field("traceId", call.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

/*! One filter of POST /contacts/search: field, operator, value. */
bool passes(const Contact &contact, const JsonValue &filter)
{
    if (const JsonValue *group = member(filter, "filters"); group && group->IsArray()) {
        const bool any = lowered(textOr(filter, "group")) == "or";
        for (const JsonValue &inner : group->GetArray()) {
            if (passes(contact, inner) == any)
                return any;
        }
        return !any;
    }
    const std::string field = textOr(filter, "field");
    const std::string op = lowered(textOr(filter, "operator", "eq"));
    std::string have = field == "phone"                                        ? digitsOf(contact.phone)
                       : field == "email"                                      ? lowered(contact.email)
                       : field == "id"                                         ? contact.id
                       : field == "firstName" || field == "firstNameLowerCase" ? lowered(contact.firstName)
                       : field == "lastName" || field == "lastNameLowerCase"   ? lowered(contact.lastName)
                       : field == "contactName" || field == "name"             ? lowered(contact.fullName())
                                                                               : lowered(contact.extraField(field));
    const auto equals = [&](const JsonValue &value) {
        if (!value.IsString())
            return false;
        const std::string wanted = field == "phone" ? digitsOf(normalizedPhone(view(value)))
                                   : field == "id"  ? std::string(view(value))
                                                    : lowered(view(value));
        if (field == "tags")
            return std::find(contact.tags.begin(), contact.tags.end(), wanted) != contact.tags.end();
        return have == wanted;
    };
    const JsonValue *value = member(filter, "value");
    if (op == "exists" || op == "not_exists")
        return (op == "exists") != (field == "tags" ? contact.tags.empty() : have.empty());
    if (!value)
        return true;
    if (op == "contains" || op == "not_contains") {
        const auto holds = [&](const JsonValue &part) {
            if (!part.IsString())
                return false;
            if (field == "tags")
                return equals(part);
            return have.find(field == "phone" ? digitsOf(view(part)) : lowered(view(part))) != std::string::npos;
        };
        bool found = !value->IsArray() && holds(*value);
        if (value->IsArray())
            found = std::any_of(value->Begin(), value->End(), holds);
        return found == (op == "contains");
    }
    bool found = !value->IsArray() && equals(*value);
    if (value->IsArray())
        found = std::any_of(value->Begin(), value->End(), equals);
    return found == (op != "not_eq" && op != "ne");
}

Http::Response searchContacts(Engine &engine, Call &call)
{
    Validation check(call.body);
    const std::string locationId = check.needText("locationId");
    const JsonValue *filters = member(call.body, "filters");
    if (filters && !filters->IsArray())
        check.add("filters must be an array");
    const auto whole = [&](const char *name, std::int64_t fallback, std::int64_t most) {
        const JsonValue *value = member(call.body, name);
        if (!value)
            return fallback;
        if (!value->IsInt64() || value->GetInt64() < 1 || value->GetInt64() > most) {
            check.add(std::string(name) + " must be a number between 1 and " + std::to_string(most));
            return fallback;
        }
        return value->GetInt64();
    };
    const auto size = std::size_t(whole("pageLimit", 20, 500));
    const auto number = std::size_t(whole("page", 1, 1'000'000));
    const TextSearch search(check.text("query"));
    if (!check.ok())
        return invalid(call, check.messages());
    if (locationId != call.grant.locationId)
        return noAccess(call);
    const auto &all = engine.state.location(locationId)->contacts;
    std::vector<const Contact *> page;
    std::size_t total = 0;
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        const Contact &contact = **it;
        if (!search(contact))
            continue;
        if (filters &&
            !std::all_of(filters->Begin(), filters->End(), [&](const JsonValue &f) { return passes(contact, f); }))
            continue;
        if (total >= (number - 1) * size && page.size() < size)
            page.push_back(&contact);
        ++total;
    }
    JsonWriter body(1024 + page.size() * 600);
    body.beginObject().key("contacts").beginArray();
    for (const Contact *contact : page)
        writeContact(body, *contact, call.v3);
    body.endArray().field("total", total).field("traceId", call.note.traceId).endObject();
    return jsonAnswer(200, body.take());
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
    if (!contact.dndSettingsJson.empty())
        json.key("dndSettings").raw(contact.dndSettingsJson);
    for (const auto &[key, value] : contact.extra)
        json.fieldIfAny(key, value);
    json.field("tags", contact.tags);
    json.key("customFields").raw(contact.customFieldsJson.empty() ? "[]" : contact.customFieldsJson);
    json.field("dateAdded", isoTime(contact.dateAdded)).field("dateUpdated", isoTime(contact.dateUpdated));
    json.endObject();
    Q_UNUSED(v3);
}

std::vector<Route> contactRoutes()
{
    return {
        {"GET", "/contacts", Access::Location, "contacts.readonly", Body::None, listContacts},
        {"POST", "/contacts", Access::Location, "contacts.write", Body::Json, createContact},
        {"POST", "/contacts/upsert", Access::Location, "contacts.write", Body::Json, upsertContact},
        {"POST", "/contacts/search", Access::Location, "contacts.readonly", Body::Json, searchContacts},
        {"GET", "/contacts/search/duplicate", Access::Location, "contacts.readonly", Body::None, duplicateContact},
        {"GET", "/contacts/{}", Access::Location, "contacts.readonly", Body::None, contactById},
        {"PUT", "/contacts/{}", Access::Location, "contacts.write", Body::Json, updateContact},
        {"DELETE", "/contacts/{}", Access::Location, "contacts.write", Body::None, deleteContact},
    };
}

} // namespace Linesman::Emulator
