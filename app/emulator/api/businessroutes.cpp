// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/businessroutes.h"

#include "app/emulator/api/contactjson.h"
#include "app/emulator/api/members.h"
#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/textsearch.h"

// contacts.json and contacts-v3.json of 2026-06-19.
namespace Linesman::Emulator {

namespace {
constexpr auto BusinessId = "businessId";

Http::Response contactsOfBusiness(Backend &backend, RequestContext &context)
{
    const std::string locationId = context.query("locationId");
    if (locationId.empty())
        return invalid(context, {"locationId should not be empty"});
    if (locationId != context.grant->locationId)
        return noLocationAccess(context);
    const TextSearch search(context.query("query"));
    const std::vector<Contact *> &all =
        search.isEmpty() ? backend.state().location(locationId)->contacts : search.in(backend.state(), locationId);
    const auto skip = std::size_t(context.number("skip", 0, 0, INT64_MAX));
    const auto limit = std::size_t(context.number("limit", 25, 1, 100)); // the most is ours
    JsonWriter body;
    body.beginObject().key("contacts").beginArray();
    std::size_t count = 0;
    for (const Contact *contact : all) {
        if (contact->extraField(BusinessId) != context.params[0])
            continue;
        if (count >= skip && count - skip < limit)
            writeContact(body, *contact, context.v3);
        ++count;
    }
    body.endArray().field("count", count).field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

Http::Response changeBusiness(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    checkMembers(check, backend.profile(), "POST /contacts/bulk/business");
    const std::string locationId = check.needText("locationId");
    const std::vector<std::string> ids = check.texts("ids", true);
    if (!member(context.body, "ids"))
        check.add("ids must be an array");
    if (!hasMember(context.body, BusinessId)) // null takes the contacts out of their business
        check.add("businessId should not be empty");
    const std::string businessId = check.text(BusinessId);
    if (!check.ok())
        return invalid(context, check.messages());
    if (locationId != context.grant->locationId)
        return noLocationAccess(context);
    std::vector<std::string> changed;
    for (const std::string &id : ids) {
        Contact *contact = backend.state().contact(id);
        if (!contact || contact->locationId != locationId)
            continue;
        contact->setExtraField(BusinessId, businessId);
        contact->dateUpdated = backend.now();
        backend.events().sendContact("ContactUpdate", *contact);
        changed.push_back(id);
    }
    JsonWriter body;
    body.beginObject().field("success", true).field("ids", changed);
    body.field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}
} // namespace

std::vector<Route> businessRoutes()
{
    return {
        {"GET", "/contacts/business/{}", Access::Location, "contacts.readonly", Body::None, contactsOfBusiness},
        {"POST", "/contacts/bulk/business", Access::Location, "contacts.write", Body::Json, changeBusiness},
    };
}

} // namespace Linesman::Emulator
