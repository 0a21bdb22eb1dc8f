// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/noteroutes.h"

#include "app/emulator/api/members.h"
#include "app/emulator/api/records.h"
#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/text.h"

#include <algorithm>

// Notes and tasks of a contact, tags of many, and what only workflows would do. contacts.json and contacts-v3.json of
// 2026-06-19.
namespace Linesman::Emulator {

namespace {
constexpr RecordMember NoteMembers[]{
    {"body", MemberType::Text, true}, {"userId"}, {"title"}, {"color"}, {"pinned", MemberType::Truth}};
constexpr Collection Notes{"notes", "note", "notes", "contactId", NoteMembers, "/contacts/{}/notes"};

constexpr RecordMember TaskMembers[]{{"title", MemberType::Text, true},
                                     {"body"},
                                     {"dueDate", MemberType::Date, true},
                                     {"completed", MemberType::Truth, true},
                                     {"assignedTo"}};
constexpr Collection Tasks{"tasks", "task", "tasks", "contactId", TaskMembers, "/contacts/{}/tasks"};

constexpr RecordMember DoneMembers[]{{"completed", MemberType::Truth, true}};
constexpr Collection Done{"tasks", "task", "tasks", "contactId", DoneMembers, "PUT /contacts/{}/tasks/{}/completed"};

Http::Response completeTask(Backend &backend, RequestContext &context)
{
    if (!member(context.body, "completed"))
        return invalid(context, {"completed must be a boolean value"});
    return changeRecord(backend, context, Done);
}

/*! What a search of a location's tasks asks for. */
struct WantedTasks {
    std::vector<std::string> contacts; //!< empty: of any
    std::vector<std::string> people;   //!< likewise
    std::string text;                  //!< of the title, in lower case
    std::string businessId;
    const JsonValue *completed = nullptr;

    static bool isAny(const std::vector<std::string> &wanted, const std::string &id)
    {
        return wanted.empty() || std::find(wanted.begin(), wanted.end(), id) != wanted.end();
    }
    bool fits(const Record &task, const Contact &contact) const
    {
        return isAny(contacts, contact.id) && isAny(people, recordText(task, "assignedTo")) &&
               lowered(recordText(task, "title")).find(text) != std::string::npos &&
               (businessId.empty() || contact.extraField("businessId") == businessId) &&
               (!completed || completed->GetBool() == (task.json("completed") == "true"));
    }
};

/*! locations.json of 2026-06-19. */
Http::Response searchTasks(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    WantedTasks wanted;
    wanted.contacts = check.texts("contactId");
    wanted.people = check.texts("assignedTo");
    wanted.text = lowered(check.text("query"));
    wanted.businessId = check.text("businessId");
    wanted.completed = member(context.body, "completed");
    check.truth("completed", false);
    const auto skip = std::size_t(check.wholeNumber("skip", 0, 0, 1'000'000));
    const auto limit = std::size_t(check.wholeNumber("limit", 25, 1, 1000)); // the most is ours
    if (!check.ok())
        return invalid(context, check.messages());
    if (context.params[0] != context.grant->locationId)
        return noLocationAccess(context);
    JsonWriter body;
    body.beginObject().key("tasks").beginArray();
    std::size_t count = 0;
    for (const Record &record : backend.state().records()) {
        const Contact *contact = record.kind == Tasks.kind ? backend.state().contact(record.ownerId) : nullptr;
        if (!contact || contact->locationId != context.params[0] || !wanted.fits(record, *contact))
            continue;
        if (count >= skip && count - skip < limit)
            writeRecord(body, record, Tasks);
        ++count;
    }
    body.endArray().field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

/*! There is no calendar here, so a contact has no appointment. */
Http::Response appointments(Backend &backend, RequestContext &context)
{
    std::optional<Http::Response> refused;
    if (!pathContact(backend, context, refused))
        return *refused;
    JsonWriter body;
    body.beginObject().key("events").beginArray().endArray().field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

/*! There are no workflows and campaigns here: what HighLevel would answer, and nothing happens. */
Http::Response joined(Backend &backend, RequestContext &context)
{
    std::optional<Http::Response> refused;
    if (!pathContact(backend, context, refused))
        return *refused;
    Validation check(context.body);
    check.text("eventStartTime");
    if (!check.ok())
        return invalid(context, check.messages());
    return succeeded(context);
}

Http::Response joinedCampaign(Backend &backend, RequestContext &context)
{
    Http::Response response = joined(backend, context);
    if (response.status == 200)
        response.status = 201;
    return response;
}

Http::Response changeTagsOfMany(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    checkMembers(check, backend.profile(), "POST /contacts/bulk/tags/update/{}");
    const std::string &type = context.params[0];
    const std::string locationId = check.needText("locationId");
    const std::vector<std::string> ids = check.texts("contacts", true);
    const std::vector<std::string> tags = check.texts("tags");
    const bool all = check.truth("removeAllTags", false);
    for (const char *name : {"contacts", "tags"}) {
        if (!member(context.body, name))
            check.add(std::string(name) + " must be an array");
    }
    if (type != "add" && type != "remove")
        check.add("type must be one of the following values: add, remove");
    if (!check.ok())
        return invalid(context, check.messages());
    if (locationId != context.grant->locationId)
        return noLocationAccess(context);
    JsonWriter body;
    body.beginObject().key("responses").beginArray();
    int errors = 0;
    for (const std::string &id : ids) {
        Contact *contact = backend.state().contact(id);
        const bool found = contact && contact->locationId == locationId;
        errors += found ? 0 : 1;
        if (found && all && type == "remove")
            contact->tags.clear();
        for (const std::string &tag : tags) {
            if (!found)
                break;
            std::erase(contact->tags, lowered(tag));
            if (type == "add")
                contact->tags.push_back(lowered(tag));
        }
        if (found)
            backend.events().sendContact("ContactTagUpdate", *contact);
        body.string(id + (found ? ": succeeded" : ": Contact with id " + id + " not found"));
    }
    body.endArray().field("succeded", errors == 0).field("errorCount", errors);
    if (context.v3)
        body.field("succeeded", errors == 0);
    body.field("traceId", context.note.traceId).endObject();
    return jsonAnswer(201, body.take());
}
} // namespace

std::vector<Route> noteRoutes()
{
    constexpr auto Read = "contacts.readonly";
    constexpr auto Write = "contacts.write";
    return {
        {"GET", "/contacts/{}/notes", Access::Location, Read, Body::None, Records<Notes>::list},
        {"POST", "/contacts/{}/notes", Access::Location, Write, Body::Json, Records<Notes>::make},
        {"GET", "/contacts/{}/notes/{}", Access::Location, Read, Body::None, Records<Notes>::read},
        {"PUT", "/contacts/{}/notes/{}", Access::Location, Write, Body::Json, Records<Notes>::change},
        {"DELETE", "/contacts/{}/notes/{}", Access::Location, Write, Body::None, Records<Notes>::remove},
        {"GET", "/contacts/{}/tasks", Access::Location, Read, Body::None, Records<Tasks>::list},
        {"POST", "/contacts/{}/tasks", Access::Location, Write, Body::Json, Records<Tasks>::make},
        {"GET", "/contacts/{}/tasks/{}", Access::Location, Read, Body::None, Records<Tasks>::read},
        {"PUT", "/contacts/{}/tasks/{}", Access::Location, Write, Body::Json, Records<Tasks>::change},
        {"PUT", "/contacts/{}/tasks/{}/completed", Access::Location, Write, Body::Json, completeTask},
        {"DELETE", "/contacts/{}/tasks/{}", Access::Location, Write, Body::None, Records<Tasks>::remove},
        {"POST", "/locations/{}/tasks/search", Access::Location, "locations/tasks.readonly", Body::Json, searchTasks},
        {"GET", "/contacts/{}/appointments", Access::Location, Read, Body::None, appointments},
        {"POST", "/contacts/{}/campaigns/{}", Access::Location, Write, Body::Json, joinedCampaign},
        {"DELETE", "/contacts/{}/campaigns/{}", Access::Location, Write, Body::None, joined},
        {"POST", "/contacts/{}/workflow/{}", Access::Location, Write, Body::Json, joined},
        {"DELETE", "/contacts/{}/workflow/{}", Access::Location, Write, Body::Json, joined},
        {"POST", "/contacts/bulk/tags/update/{}", Access::Location, Write, Body::Json, changeTagsOfMany},
    };
}

} // namespace Linesman::Emulator
