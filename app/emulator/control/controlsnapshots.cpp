// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/control/controlsnapshots.h"

#include "app/emulator/behaviour/backend.h"
#include "app/emulator/control/controlanswers.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/state/isotime.h"
#include "app/emulator/state/json.h"

namespace Linesman::Emulator {

namespace {
constexpr std::size_t MostSnapshots = 20;
constexpr std::size_t LongestName = 100;

Http::Response noSnapshot(const RequestContext &context)
{
    return problem(context, {404, "No snapshot is called " + context.params[0]});
}

Http::Response listSnapshots(Backend &backend, RequestContext &)
{
    return controlObject([&](JsonWriter &json) {
        json.key("snapshots").beginArray();
        for (const auto &[name, snapshot] : backend.snapshots()) {
            json.beginObject().field("name", name).field("madeAt", isoTime(snapshot.madeAt));
            json.field("locations", snapshot.state.locations().size()).field("contacts", snapshot.state.contactCount());
            json.field("messages", snapshot.state.messages().size()).endObject();
        }
        json.endArray();
    });
}

Http::Response saveSnapshot(Backend &backend, RequestContext &context)
{
    const std::string &name = context.params[0];
    if (name.size() > LongestName)
        return problem(context, {400, "A snapshot's name has at most " + std::to_string(LongestName) + " bytes"});
    if (backend.snapshots().size() >= MostSnapshots && !backend.snapshots().find(name))
        return problem(context, {400, "At most " + std::to_string(MostSnapshots) + " snapshots are kept"});
    backend.snapshots().save(name, backend.state());
    return controlDone();
}

Http::Response restoreSnapshot(Backend &backend, RequestContext &context)
{
    const Snapshot *snapshot = backend.snapshots().find(context.params[0]);
    if (!snapshot)
        return noSnapshot(context);
    backend.restore(*snapshot);
    return controlDone();
}

Http::Response deleteSnapshot(Backend &backend, RequestContext &context)
{
    return backend.snapshots().remove(context.params[0]) ? controlDone() : noSnapshot(context);
}
} // namespace

std::vector<ControlRoute> controlSnapshots()
{
    return {
        {"GET", "snapshots", listSnapshots},
        {"POST", "snapshots/{}", saveSnapshot},
        {"POST", "snapshots/{}/restore", restoreSnapshot},
        {"DELETE", "snapshots/{}", deleteSnapshot},
    };
}

} // namespace Linesman::Emulator
