// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/installedlocations.h"

#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/state/isotime.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/text.h"

#include <algorithm>

namespace Linesman::Emulator {

namespace {
bool truthOf(const std::string &text)
{
    return text == "true" || text == "1";
}

/*! The locations that match the query of \a context, oldest first. */
std::vector<const Location *> wantedLocations(const State &state, const RequestContext &context, const App &app)
{
    std::vector<const Location *> all;
    const std::string text = lowered(context.query("query"));
    for (const Location &location : state.locations()) {
        const bool installed = app.installIn(location.id) != nullptr;
        if (context.hasQuery("isInstalled") && truthOf(context.query("isInstalled")) != installed)
            continue;
        if (context.hasQuery("locationId") && context.query("locationId") != location.id)
            continue;
        if (context.hasQuery("versionId") && installed && context.query("versionId") != app.versionId)
            continue;
        if (context.hasQuery("planId") && installed && context.query("planId") != app.planId)
            continue;
        if (truthOf(context.query("onTrial")))
            continue; // no install here is on trial
        if (!text.empty() && lowered(location.name).find(text) == std::string::npos)
            continue;
        all.push_back(&location);
    }
    return all;
}

/*! The part of a list that one answer holds. */
struct Slice {
    long long first = 0;
    long long last = 0; //!< one past the end
    long long size = 0; //!< of a full page
    long long total = 0;
};

Slice sliceFor(const RequestContext &context, bool byToken, long long total)
{
    Slice slice;
    slice.total = total;
    slice.size = byToken ? context.number("pageSize", 20, 1, 100) : context.number("limit", 20, 1, 500);
    slice.first = context.number(byToken ? "pageToken" : "skip", 0, 0, total);
    slice.last = std::min(total, slice.first + slice.size);
    return slice;
}

void writePagination(JsonWriter &body, const RequestContext &context, const Slice &slice)
{
    body.key("pagination").beginObject().field("totalRecords", slice.total);
    body.field("hasNextPage", slice.last < slice.total).field("hasPrevPage", slice.first > 0);
    if (slice.last < slice.total)
        body.field("nextPageToken", std::to_string(slice.last));
    if (slice.first > 0)
        body.field("prevPageToken", std::to_string(std::max(0LL, slice.first - slice.size)));
    body.field("currentPageSize", slice.last - slice.first).field("estimatedTotalRecords", slice.total).endObject();
    body.key("metadata").beginObject().key("filterApplied").beginObject();
    for (const char *name : {"isInstalled", "locationId", "onTrial", "planId", "query", "versionId"})
        body.fieldIfAny(name, context.query(name));
    body.endObject().endObject();
}

std::optional<Http::Response> refusedQuery(const Backend &backend, const RequestContext &context, const App *app)
{
    std::vector<std::string> wrong;
    for (const char *name : {"companyId", "appId"}) {
        if (context.query(name).empty())
            wrong.push_back(std::string(name) + " should not be empty");
    }
    if (!wrong.empty())
        return context.v3 ? aipProblem(context, 400, "INVALID_ARGUMENT", wrong.front()) : invalid(context, wrong);
    if (context.v3 && !backend.state().app(context.query("appId")))
        return aipProblem(context, 404, "RESOURCE_NOT_FOUND",
                          "The requested App '" + context.query("appId") + "' was not found.");
    if (!app || context.query("companyId") != context.grant->companyId || context.query("appId") != app->id)
        return problem(context, {403, "The token does not have access to this company."});
    return std::nullopt;
}
} // namespace

Http::Response installedLocations(Backend &backend, RequestContext &context)
{
    const Profile &profile = backend.profile();
    const bool byToken = profile.is("C12", "version") ? context.v3 : profile.is("C12", "pageToken");
    const App *app = backend.state().app(context.grant->appId);
    if (auto refused = refusedQuery(backend, context, app))
        return *refused;

    const std::vector<const Location *> all = wantedLocations(backend.state(), context, *app);
    const Slice slice = sliceFor(context, byToken, (long long)(all.size()));
    JsonWriter body(2048);
    body.beginObject().key(byToken ? "items" : "locations").beginArray();
    for (long long i = slice.first; i < slice.last; ++i) {
        const Location &location = *all[std::size_t(i)];
        const Install *install = app->installIn(location.id);
        body.beginObject().field("_id", location.id).field("name", location.name).field("address", location.address);
        body.field("isInstalled", install != nullptr);
        if (install)
            body.field("versionId", app->versionId).field("installedAt", isoTime(install->installedAt));
        body.endObject();
    }
    body.endArray();
    if (byToken)
        writePagination(body, context, slice);
    else
        body.field("count", slice.total);
    body.field("installToFutureLocations", false).field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

} // namespace Linesman::Emulator
