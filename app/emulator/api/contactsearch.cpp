// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/contactsearch.h"

#include "app/emulator/api/contactjson.h"
#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/phone.h"
#include "app/emulator/state/text.h"
#include "app/emulator/state/textsearch.h"

#include <algorithm>

namespace Linesman::Emulator {

namespace {
Http::Response duplicateContact(Backend &backend, RequestContext &context)
{
    const std::string locationId = context.query("locationId");
    if (locationId.empty())
        return invalid(context, {"locationId should not be empty"});
    if (locationId != context.grant->locationId)
        return noLocationAccess(context);
    // An unencoded "+" arrives as a blank; the digits are the same.
    const ContactMatch match = duplicateOf(backend, locationId, context.query("email"), context.query("number"));
    JsonWriter body(1024);
    body.beginObject().key("contact");
    if (match.contact)
        writeContact(body, *match.contact, context.v3);
    else
        body.null();
    body.field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

/*!
    Exact, with OAuth tokens only, 20 a page, additional addresses and numbers too; the cursor comes with every full page.
    Source: Changelog, 2026-08-12, and page Lookup Contact; the answers to errors are not published.
*/
Http::Response lookUpContact(Backend &backend, RequestContext &context)
{
    const std::string locationId = context.query("locationId");
    const std::string email = lowered(context.query("email"));
    const std::string phone = context.query("phone");
    std::vector<std::string> wrong;
    if (locationId.empty())
        wrong.emplace_back("locationId should not be empty");
    if (email.empty() == phone.empty())
        wrong.emplace_back("exactly one of email and phone should be given");
    if (!wrong.empty())
        return invalid(context, wrong);
    if (locationId != context.grant->locationId)
        return noLocationAccess(context);
    const auto limit = std::size_t(context.number("limit", 20, 1, 20));
    const auto first = std::size_t(context.number("nextCursor", 0, 0, INT32_MAX));
    const std::string digits = digitsOf(normalizedPhone(phone));
    std::vector<const Contact *> found;
    for (const Contact *contact : backend.state().location(locationId)->contacts) {
        const bool fits = phone.empty()
                              ? lowered(contact->email) == email || contact->hasAlso(email)
                              : digitsOf(contact->phone) == digits ||
                                    std::any_of(contact->additionalPhones.begin(), contact->additionalPhones.end(),
                                                [&](const std::string &other) { return digitsOf(other) == digits; });
        if (fits)
            found.push_back(contact);
    }
    JsonWriter body(1024);
    body.beginObject().key("contacts").beginArray();
    const std::size_t last = std::min(found.size(), first + limit);
    for (std::size_t i = first; i < last; ++i)
        writeContact(body, *found[i], true);
    body.endArray();
    if (last >= first + limit)
        body.field("nextCursor", std::to_string(last));
    body.field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

/*! The position in \a contacts, sorted by serial number, at which \a serial is or would be inserted. */
auto positionOf(const std::vector<Contact *> &contacts, std::uint32_t serial)
{
    return std::lower_bound(contacts.begin(), contacts.end(), serial,
                            [](const Contact *contact, std::uint32_t number) { return contact->serial < number; });
}

Http::Response listContacts(Backend &backend, RequestContext &context)
{
    const std::string locationId = context.query("locationId");
    if (locationId.empty())
        return invalid(context, {"locationId should not be empty"});
    if (locationId != context.grant->locationId)
        return noLocationAccess(context);
    const auto limit = std::size_t(context.number("limit", 20, 1, 100));
    const TextSearch search(context.query("query"));
    const auto &all = backend.state().location(locationId)->contacts;
    std::string after = context.query("startAfterId");
    if (after.empty() && context.hasQuery("startAfter")) {
        // The moment alone: after the last contact that is not older.
        const Millis moment = context.number("startAfter", INT64_MAX, 0, INT64_MAX);
        for (const Contact *contact : all) {
            if (contact->dateAdded >= moment) {
                after = contact->id;
                break;
            }
        }
    }
    const Contact *exact =
        search.digits().size() >= 10 ? backend.state().contactByPhone(locationId, search.digits()) : nullptr;
    std::vector<const Contact *> page;
    std::size_t total = 1;
    bool more = false;
    if (exact && after.empty()) {
        page.push_back(exact);
    } else {
        const std::vector<Contact *> &hits = search.isEmpty() ? all : search.in(backend.state(), locationId);
        total = hits.size();
        auto end = hits.end(); // the newest comes first
        if (!after.empty()) {
            const Contact *last = backend.state().contact(after);
            end = last ? positionOf(hits, last->serial) : hits.begin();
        }
        while (end != hits.begin() && page.size() < limit)
            page.push_back(*--end);
        more = end != hits.begin();
    }
    JsonWriter body(1024 + page.size() * 600);
    body.beginObject().key("contacts").beginArray();
    for (const Contact *contact : page)
        writeContact(body, *contact, context.v3);
    body.endArray().field("count", total).key("meta").beginObject().field("total", total);
    if (more) {
        const std::string startAfter = std::to_string(page.back()->dateAdded);
        body.field("nextPageUrl",
                   backend.baseUrl() + "/contacts/?locationId=" + locationId + "&limit=" + std::to_string(limit) +
                       "&startAfter=" + startAfter + "&startAfterId=" + page.back()->id +
                       (search.isEmpty() ? std::string() : "&query=" + Http::percentEncoded(search.text())));
        body.field("startAfterId", page.back()->id).field("startAfter", page.back()->dateAdded);
        body.key("currentPage").integer(1).key("nextPage").integer(2);
    } else {
        body.key("nextPageUrl").null().key("startAfterId").null().key("startAfter").null();
        body.key("currentPage").integer(1).key("nextPage").null();
    }
    body.key("prevPage").null().endObject().field("traceId", context.note.traceId).endObject();
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

/*! Contacts among which are all that pass \a filters, oldest first: by the index, where a filter asks for some text. */
const std::vector<Contact *> &narrowed(State &state, const Location &location, const JsonValue *filters)
{
    static constexpr std::string_view Indexed[]{
        "phone", "email", "name", "contactName", "firstName", "firstNameLowerCase", "lastName", "lastNameLowerCase"};
    TextIndex *index = state.textIndex(location.id);
    if (!filters || !index)
        return location.contacts;
    for (const JsonValue &filter : filters->GetArray()) {
        const std::string field = textOr(filter, "field");
        const std::string op = lowered(textOr(filter, "operator", "eq"));
        if ((op != "eq" && op != "contains") || member(filter, "filters") ||
            std::find(std::begin(Indexed), std::end(Indexed), field) == std::end(Indexed))
            continue;
        std::string part = lowered(textOr(filter, "value"));
        if (field == "phone")
            part = digitsOf(op == "eq" ? normalizedPhone(part) : part);
        if (part.size() >= 3)
            return index->find(part);
    }
    return location.contacts;
}

/*! The sort key of POST /contacts/search, as text that compares like the value. */
std::string sortKey(const Contact &contact, const std::string &field)
{
    const auto moment = [](Millis at) {
        std::string text = std::to_string(at);
        return std::string(20 - std::min<std::size_t>(20, text.size()), '0') + text;
    };
    if (field == "dateUpdated")
        return moment(contact.dateUpdated);
    if (field == "firstNameLowerCase" || field == "firstName")
        return lowered(contact.firstName);
    if (field == "lastNameLowerCase" || field == "lastName")
        return lowered(contact.lastName);
    if (field == "email")
        return lowered(contact.email);
    if (field == "phone")
        return contact.phone;
    return field == "dateAdded" ? moment(contact.dateAdded) : lowered(contact.extraField(field));
}

/*! The member \a name as a number from 1 to \a most. */
std::int64_t positiveNumber(Validation &check, const JsonValue &body, const char *name, std::int64_t fallback,
                            std::int64_t most)
{
    const JsonValue *value = member(body, name);
    if (!value)
        return fallback;
    if (!value->IsInt64() || value->GetInt64() < 1 || value->GetInt64() > most) {
        check.add(std::string(name) + " must be a number between 1 and " + std::to_string(most));
        return fallback;
    }
    return value->GetInt64();
}

/*! The contacts of \a among that pass each of \a filters, the newest first. */
std::vector<const Contact *> passing(const std::vector<Contact *> &among, const JsonValue *filters)
{
    std::vector<const Contact *> found;
    for (auto it = among.rbegin(); it != among.rend(); ++it) {
        const Contact &contact = **it;
        if (!filters || std::all_of(filters->Begin(), filters->End(),
                                    [&](const JsonValue &filter) { return passes(contact, filter); }))
            found.push_back(&contact);
    }
    return found;
}

/*! Sorts by the first of \a sorts. */
void sortBy(const JsonValue &sorts, std::vector<const Contact *> &contacts)
{
    const JsonValue &first = *sorts.Begin();
    const std::string field = textOr(first, "field", "dateAdded");
    const bool descending = lowered(textOr(first, "direction", "asc")) == "desc";
    std::vector<std::pair<std::string, const Contact *>> keyed;
    keyed.reserve(contacts.size());
    for (const Contact *contact : contacts)
        keyed.emplace_back(sortKey(*contact, field), contact);
    std::stable_sort(keyed.begin(), keyed.end(), [descending](const auto &a, const auto &b) {
        return descending ? a.first > b.first : a.first < b.first;
    });
    std::transform(keyed.begin(), keyed.end(), contacts.begin(), [](const auto &item) { return item.second; });
}

/*! Behind the row that \a after names: [sort value, contact id] of the last row, as each row carries it. */
std::size_t placeAfter(const std::vector<const Contact *> &contacts, const JsonValue &after)
{
    const JsonValue &last = *(after.End() - 1);
    const std::string_view id = last.IsString() ? view(last) : std::string_view();
    const auto row =
        std::find_if(contacts.begin(), contacts.end(), [id](const Contact *contact) { return contact->id == id; });
    return row == contacts.end() ? contacts.size() : std::size_t(row - contacts.begin()) + 1;
}

/*! Writes a contact with the cursor after which the next page begins. */
void writeSearchRow(JsonWriter &json, const Contact &contact, bool v3)
{
    JsonWriter row(1024);
    writeContact(row, contact, v3);
    std::string text = row.take();
    text.pop_back(); // the closing brace
    JsonWriter after(64);
    after.beginArray().integer(contact.dateAdded).string(contact.id).endArray();
    json.raw(text + ",\"searchAfter\":" + after.text() + '}');
}

Http::Response searchContacts(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    const std::string locationId = check.needText("locationId");
    for (const char *name : {"filters", "sort", "searchAfter"}) {
        if (const JsonValue *list = member(context.body, name); list && !list->IsArray())
            check.add(std::string(name) + " must be an array");
    }
    const JsonValue *filters = member(context.body, "filters");
    const auto size = std::size_t(positiveNumber(check, context.body, "pageLimit", 20, 500));
    const auto number = std::size_t(positiveNumber(check, context.body, "page", 1, 1'000'000));
    const TextSearch search(check.text("query"));
    if (!check.ok())
        return invalid(context, check.messages());
    if (locationId != context.grant->locationId)
        return noLocationAccess(context);
    State &state = backend.state();
    std::vector<const Contact *> found =
        passing(search.isEmpty() ? narrowed(state, *state.location(locationId), filters) : search.in(state, locationId),
                filters);
    if (const JsonValue *sorts = member(context.body, "sort"); sorts && !sorts->Empty())
        sortBy(*sorts, found);
    std::size_t begin = std::min(found.size(), (number - 1) * size);
    if (const JsonValue *after = member(context.body, "searchAfter"); after && !after->Empty())
        begin = placeAfter(found, *after); // instead of the page
    const std::size_t end = std::min(found.size(), begin + size);
    JsonWriter body(1024 + (end - begin) * 600);
    body.beginObject().key("contacts").beginArray();
    for (std::size_t i = begin; i < end; ++i)
        writeSearchRow(body, *found[i], context.v3);
    body.endArray().field("total", found.size()).field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}
} // namespace

std::vector<Route> contactSearchRoutes()
{
    constexpr auto Read = "contacts.readonly";
    return {
        {"GET", "/contacts", Access::Location, Read, Body::None, listContacts},
        {"POST", "/contacts/search", Access::Location, Read, Body::Json, searchContacts},
        {"GET", "/contacts/search/duplicate", Access::Location, Read, Body::None, duplicateContact},
        {"GET", "/contacts/lookup", Access::LocationOnly, Read, Body::None, lookUpContact, Generation::V3},
    };
}

} // namespace Linesman::Emulator
