// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/userroutes.h"

#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/text.h"

#include <algorithm>

// The people behind the `userId` of a delivery. users.json and users-v3.json of 2026-06-19, pages Get User and Search
// Users of 2026-08-30. The first user is the agency's, the others belong to every location.
namespace Linesman::Emulator {

namespace {
bool isOfAgency(const State &state, const User &user)
{
    return user.id == state.users().front().id;
}

void writeUser(JsonWriter &json, const State &state, const User &user)
{
    const std::size_t blank = user.name.find(' ');
    json.beginObject().field("id", user.id).field("name", user.name);
    json.field("firstName", user.name.substr(0, blank));
    json.field("lastName", blank == std::string::npos ? std::string() : user.name.substr(blank + 1));
    json.field("email", user.email).field("phone", "").field("extension", "");
    json.key("permissions").beginObject().field("contactsEnabled", true).field("conversationsEnabled", true);
    json.field("assignedDataOnly", false).endObject();
    json.key("roles").beginObject().field("type", isOfAgency(state, user) ? "agency" : "account");
    json.field("role", isOfAgency(state, user) ? "admin" : "user").key("locationIds").beginArray();
    for (const Location &location : state.locations())
        json.string(location.id);
    json.endArray().endObject().field("deleted", false).key("lcPhone").beginObject().endObject();
    json.field("platformLanguage", "en_US").endObject();
}

bool inList(const std::string &list, const std::string &id)
{
    return (',' + list + ',').find(',' + id + ',') != std::string::npos;
}

Http::Response userById(Backend &backend, RequestContext &context)
{
    const User *user = backend.state().user(context.params[0]);
    if (!user)
        return problem(context, {400, "User with id " + context.params[0] + " not found"});
    JsonWriter body;
    writeUser(body, backend.state(), *user);
    std::string text = body.take();
    text.pop_back();
    return jsonAnswer(200, text + ",\"traceId\":\"" + context.note.traceId + "\"}");
}

Http::Response withUsers(Backend &backend, RequestContext &context, const std::vector<const User *> &users,
                         bool withCount, std::size_t skip, std::size_t limit)
{
    JsonWriter body;
    body.beginObject().key("users").beginArray();
    for (std::size_t i = skip; i < users.size() && i - skip < limit; ++i)
        writeUser(body, backend.state(), *users[i]);
    body.endArray();
    if (withCount)
        body.field("count", users.size());
    body.field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

std::size_t count(const RequestContext &context, const char *name, long long fallback, long long most)
{
    return std::size_t(context.number(name, fallback, 0, most));
}

Http::Response searchUsers(Backend &backend, RequestContext &context)
{
    if (context.query("companyId").empty())
        return invalid(context, {"companyId should not be empty"});
    if (context.query("companyId") != context.grant->companyId)
        return problem(context, {403, "The token does not have access to this company."});
    const std::string place = context.query("locationId");
    if (!place.empty() && context.grant->userType == UserType::Location && place != context.grant->locationId)
        return noLocationAccess(context);
    const std::string text = lowered(context.query("query"));
    std::vector<const User *> found;
    for (const User &user : backend.state().users()) {
        const bool agency = isOfAgency(backend.state(), user);
        if (!text.empty() && lowered(user.name).find(text) == std::string::npos &&
            lowered(user.email).find(text) == std::string::npos)
            continue;
        if (const std::string ids = context.query("ids"); !ids.empty() && !inList(ids, user.id))
            continue;
        if (const std::string type = context.query("type"); !type.empty() && (type == "agency") != agency)
            continue;
        if (const std::string role = context.query("role"); !role.empty() && (role == "admin") != agency)
            continue;
        found.push_back(&user);
    }
    if (lowered(context.query("sortDirection")) == "desc")
        std::reverse(found.begin(), found.end());
    return withUsers(backend, context, found, true, count(context, "skip", 0, 1'000'000),
                     count(context, "limit", 25, 1000));
}

Http::Response usersByEmail(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    const std::string companyId = check.needText("companyId");
    std::vector<std::string> wanted;
    if (const JsonValue *emails = member(context.body, "emails"); emails && emails->IsArray())
        wanted = check.texts("emails", true);
    else
        wanted = {check.needText("emails")};
    for (const char *name : {"skip", "limit", "projection"})
        check.text(name);
    check.truth("deleted", false);
    if (!check.ok())
        return invalid(context, check.messages());
    if (companyId != context.grant->companyId)
        return problem(context, {403, "The token does not have access to this company."});
    std::vector<const User *> found;
    for (const User &user : backend.state().users()) {
        if (std::any_of(wanted.begin(), wanted.end(),
                        [&](const std::string &list) { return inList(lowered(list), lowered(user.email)); }))
            found.push_back(&user);
    }
    return withUsers(backend, context, found, true, 0, 1000);
}

/*! Gone from v3 on 2026-06-11 (Changelog): use the search. */
Http::Response usersOfLocation(Backend &backend, RequestContext &context)
{
    if (context.v3)
        return problem(context, {404, "Cannot GET " + context.target.path});
    if (context.query("locationId").empty())
        return problem(context, {400, "locationId should not be empty"});
    if (context.query("locationId") != context.grant->locationId)
        return noLocationAccess(context);
    std::vector<const User *> found;
    for (const User &user : backend.state().users())
        found.push_back(&user);
    return withUsers(backend, context, found, false, 0, 1000);
}
} // namespace

std::vector<Route> userRoutes()
{
    constexpr auto Read = "users.readonly";
    return {
        {"GET", "/users/search", Access::Either, Read, Body::None, searchUsers},
        {"POST", "/users/search/filter-by-email", Access::Either, Read, Body::Json, usersByEmail},
        {"GET", "/users/{}", Access::Either, Read, Body::None, userById},
        {"GET", "/users", Access::Location, Read, Body::None, usersOfLocation},
    };
}

} // namespace Linesman::Emulator
