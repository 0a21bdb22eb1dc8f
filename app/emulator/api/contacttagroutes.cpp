// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/contacttagroutes.h"

#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/text.h"

#include <algorithm>

// Tags, followers and campaigns of a contact. contacts.json and contacts-v3.json of 2026-06-19.
namespace Linesman::Emulator {

namespace {
bool contains(const std::vector<std::string> &list, const std::string &item)
{
    return std::find(list.begin(), list.end(), item) != list.end();
}

/*! The path's contact and the body's array \a name, or why not. */
Contact *contactAndList(Backend &backend, RequestContext &context, const char *name, std::vector<std::string> &list,
                        std::optional<Http::Response> &refused)
{
    Contact *contact = pathContact(backend, context, refused);
    if (!contact)
        return nullptr;
    Validation check(context.body);
    check.only({std::string_view(name)});
    if (!member(context.body, name))
        check.add(std::string(name) + " should not be empty");
    list = check.texts(name, true);
    if (!check.ok())
        refused = invalid(context, check.messages());
    return refused ? nullptr : contact;
}

Http::Response changeTags(Backend &backend, RequestContext &context, bool add)
{
    std::optional<Http::Response> refused;
    std::vector<std::string> given;
    Contact *contact = contactAndList(backend, context, "tags", given, refused);
    if (!contact)
        return *refused;
    const std::vector<std::string> before = contact->tags;
    for (const std::string &text : given) {
        const std::string tag = lowered(text);
        if (!add)
            std::erase(contact->tags, tag);
        else if (!contains(contact->tags, tag))
            contact->tags.push_back(tag);
    }
    if (before != contact->tags) {
        contact->dateUpdated = backend.now();
        backend.events().sendContact("ContactTagUpdate", *contact);
    }
    JsonWriter body;
    body.beginObject().field("tags", contact->tags).field(add ? "tagsAdded" : "tagsRemoved", given);
    body.field("traceId", context.note.traceId).endObject();
    return jsonAnswer(add ? 201 : 200, body.take());
}

Http::Response addTags(Backend &backend, RequestContext &context)
{
    return changeTags(backend, context, true);
}

Http::Response removeTags(Backend &backend, RequestContext &context)
{
    return changeTags(backend, context, false);
}

Http::Response changeFollowers(Backend &backend, RequestContext &context, bool add)
{
    std::optional<Http::Response> refused;
    std::vector<std::string> given;
    Contact *contact = contactAndList(backend, context, "followers", given, refused);
    if (!contact)
        return *refused;
    std::vector<std::string> changed;
    for (const std::string &userId : given) {
        if (add && !backend.state().user(userId))
            return problem(context, {400, "User with id " + userId + " not found"});
        if (contains(contact->followers, userId) == add)
            continue;
        changed.push_back(userId);
        if (add)
            contact->followers.push_back(userId);
        else
            std::erase(contact->followers, userId);
    }
    JsonWriter body;
    body.beginObject().field("followers", contact->followers);
    body.field(add ? "followersAdded" : "followersRemoved", changed);
    body.field("traceId", context.note.traceId).endObject();
    return jsonAnswer(add ? 201 : 200, body.take());
}

Http::Response addFollowers(Backend &backend, RequestContext &context)
{
    return changeFollowers(backend, context, true);
}

Http::Response removeFollowers(Backend &backend, RequestContext &context)
{
    return changeFollowers(backend, context, false);
}

/*! There are no campaigns here, so the contact is in none afterwards. */
Http::Response leaveCampaigns(Backend &backend, RequestContext &context)
{
    std::optional<Http::Response> refused;
    if (!pathContact(backend, context, refused))
        return *refused;
    return succeeded(context);
}
} // namespace

std::vector<Route> contactTagRoutes()
{
    constexpr auto Write = "contacts.write";
    return {
        {"POST", "/contacts/{}/tags", Access::Location, Write, Body::Json, addTags},
        {"DELETE", "/contacts/{}/tags", Access::Location, Write, Body::Json, removeTags},
        {"POST", "/contacts/{}/followers", Access::Location, Write, Body::Json, addFollowers},
        {"DELETE", "/contacts/{}/followers", Access::Location, Write, Body::Json, removeFollowers},
        {"DELETE", "/contacts/{}/campaigns/removeAll", Access::Location, Write, Body::None, leaveCampaigns},
        {"DELETE", "/contacts/{}/campaigns/remove-all", Access::Location, Write, Body::None, leaveCampaigns,
         Generation::V3},
    };
}

} // namespace Linesman::Emulator
