// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/locationdataroutes.h"

#include "app/emulator/api/records.h"
#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/state/json.h"

// Tags, custom fields and custom values of a location: bridges read and make them. locations.json of 2026-06-19.
namespace Linesman::Emulator {

namespace {
constexpr RecordMember TagMembers[]{{"name", MemberType::Text, true}};
constexpr Collection Tags{"tags", "tag", "tags", "locationId", TagMembers, "", 200};

constexpr RecordMember FieldMembers[]{{"name", MemberType::Text, true},
                                      {"dataType", MemberType::Text, true},
                                      {"placeholder"},
                                      {"acceptedFormat", MemberType::TextList},
                                      {"isMultipleFile", MemberType::Truth},
                                      {"maxNumberOfFiles", MemberType::Number},
                                      {"textBoxListOptions", MemberType::Any},
                                      {"position", MemberType::Number},
                                      {"model"}};
constexpr Collection Fields{"customFields", "customField", "customFields", "locationId", FieldMembers, ""};

constexpr RecordMember ValueMembers[]{{"name", MemberType::Text, true}, {"value", MemberType::Text, true}};
constexpr Collection Values{"customValues", "customValue", "customValues", "locationId", ValueMembers, ""};

/*! People make templates in HighLevel's window; here there is none. */
Http::Response templates(Backend &, RequestContext &context)
{
    if (context.query("originId").empty())
        return invalid(context, {"originId should not be empty"});
    if (context.params[0] != context.grant->locationId)
        return noLocationAccess(context);
    JsonWriter body;
    body.beginObject().key("templates").beginArray().endArray().key("totalCount").integer(0);
    body.field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

Http::Response timezones(Backend &backend, RequestContext &context)
{
    const Location *location = backend.state().location(context.params[0]);
    if (!location || (context.grant->userType == UserType::Location && context.grant->locationId != location->id))
        return noLocationAccess(context);
    JsonWriter body;
    body.beginObject().key("timeZones").beginArray();
    for (const char *zone : {"America/Chicago", "America/Los_Angeles", "America/New_York", "Europe/London", "UTC"})
        body.string(zone);
    body.endArray().field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}
} // namespace

std::vector<Route> locationDataRoutes()
{
    return {
        {"GET", "/locations/{}/tags", Access::Location, "locations/tags.readonly", Body::None, Records<Tags>::list},
        {"POST", "/locations/{}/tags", Access::Location, "locations/tags.write", Body::Json, Records<Tags>::make},
        {"GET", "/locations/{}/tags/{}", Access::Location, "locations/tags.readonly", Body::None, Records<Tags>::read},
        {"PUT", "/locations/{}/tags/{}", Access::Location, "locations/tags.write", Body::Json, Records<Tags>::change},
        {"DELETE", "/locations/{}/tags/{}", Access::Location, "locations/tags.write", Body::None,
         Records<Tags>::remove},
        {"GET", "/locations/{}/customFields", Access::Location, "locations/customFields.readonly", Body::None,
         Records<Fields>::list},
        {"POST", "/locations/{}/customFields", Access::Location, "locations/customFields.write", Body::Json,
         Records<Fields>::make},
        {"GET", "/locations/{}/customFields/{}", Access::Location, "locations/customFields.readonly", Body::None,
         Records<Fields>::read},
        {"PUT", "/locations/{}/customFields/{}", Access::Location, "locations/customFields.write", Body::Json,
         Records<Fields>::change},
        {"DELETE", "/locations/{}/customFields/{}", Access::Location, "locations/customFields.write", Body::None,
         Records<Fields>::remove},
        {"GET", "/locations/{}/customValues", Access::Location, "locations/customValues.readonly", Body::None,
         Records<Values>::list},
        {"POST", "/locations/{}/customValues", Access::Location, "locations/customValues.write", Body::Json,
         Records<Values>::make},
        {"GET", "/locations/{}/customValues/{}", Access::Location, "locations/customValues.readonly", Body::None,
         Records<Values>::read},
        {"PUT", "/locations/{}/customValues/{}", Access::Location, "locations/customValues.write", Body::Json,
         Records<Values>::change},
        {"DELETE", "/locations/{}/customValues/{}", Access::Location, "locations/customValues.write", Body::None,
         Records<Values>::remove},
        {"GET", "/locations/{}/templates", Access::Location, "locations/templates.readonly", Body::None, templates},
        {"GET", "/locations/{}/timezones", Access::Either, "locations.readonly", Body::None, timezones},
    };
}

} // namespace Linesman::Emulator
