// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/routes.h"
#include "app/emulator/engine.h"

#include <algorithm>

// What a contact belongs to: tags, followers, campaigns. contacts.json and contacts-v3.json of 2026-06-19.
namespace Linesman::Emulator {

namespace {
bool holds(const std::vector<std::string> &list, const std::string &item)
{
    return std::find(list.begin(), list.end(), item) != list.end();
}

/*! The path's contact and the body's array \a name, or why not. */
Contact *contactAndList(Engine &engine, Call &call, const char *name, std::vector<std::string> &list,
                        std::optional<Http::Response> &refused)
{
    Contact *contact = pathContact(engine, call, refused);
    if (!contact)
        return nullptr;
    Validation check(call.body);
    check.only({name});
    if (!member(call.body, name))
        check.add(std::string(name) + " should not be empty");
    list = check.texts(name, true);
    if (!check.ok())
        refused = invalid(call, check.messages());
    return refused ? nullptr : contact;
}

Http::Response changeTags(Engine &engine, Call &call, bool add)
{
    std::optional<Http::Response> refused;
    std::vector<std::string> given;
    Contact *contact = contactAndList(engine, call, "tags", given, refused);
    if (!contact)
        return *refused;
    const std::vector<std::string> before = contact->tags;
    for (const std::string &text : given) {
        const std::string tag = lowered(text);
        if (!add)
            std::erase(contact->tags, tag);
        else if (!holds(contact->tags, tag))
            contact->tags.push_back(tag);
    }
    if (before != contact->tags) {
        contact->dateUpdated = engine.now();
        engine.sendContactEvent("ContactTagUpdate", *contact);
    }
    JsonWriter body;
    body.beginObject().field("tags", contact->tags).field(add ? "tagsAdded" : "tagsRemoved", given);
    body.field("traceId", call.note.traceId).endObject();
    return jsonAnswer(add ? 201 : 200, body.take());
}

Http::Response addTags(Engine &engine, Call &call)
{
    return changeTags(engine, call, true);
}

Http::Response removeTags(Engine &engine, Call &call)
{
    return changeTags(engine, call, false);
}

Http::Response changeFollowers(Engine &engine, Call &call, bool add)
{
    std::optional<Http::Response> refused;
    std::vector<std::string> given;
    Contact *contact = contactAndList(engine, call, "followers", given, refused);
    if (!contact)
        return *refused;
    std::vector<std::string> changed;
    for (const std::string &userId : given) {
        if (add && !engine.state.user(userId))
            return problem(call, {400, "User with id " + userId + " not found"});
        if (holds(contact->followers, userId) == add)
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
    body.field("traceId", call.note.traceId).endObject();
    return jsonAnswer(add ? 201 : 200, body.take());
}

Http::Response addFollowers(Engine &engine, Call &call)
{
    return changeFollowers(engine, call, true);
}

Http::Response removeFollowers(Engine &engine, Call &call)
{
    return changeFollowers(engine, call, false);
}

/*! There are no campaigns here, so the contact is in none afterwards. */
Http::Response leaveCampaigns(Engine &engine, Call &call)
{
    std::optional<Http::Response> refused;
    if (!pathContact(engine, call, refused))
        return *refused;
    return succeeded(call);
}
} // namespace

std::vector<Route> contactMemberRoutes()
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
