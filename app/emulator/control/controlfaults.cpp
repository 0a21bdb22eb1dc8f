// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/control/controlfaults.h"

#include "app/emulator/behaviour/backend.h"
#include "app/emulator/control/controlanswers.h"
#include "app/emulator/control/controlstate.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/json.h"

#include <charconv>

namespace Linesman::Emulator {

namespace {
Http::Response faultList(const Backend &backend)
{
    JsonWriter json;
    json.beginObject();
    writeFaults(json, backend);
    return jsonAnswer(200, json.endObject().take());
}

Http::Response readFaults(Backend &backend, RequestContext &)
{
    return faultList(backend);
}

Http::Response addFault(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    check.only({"method", "path", "status", "body", "latencyMs", "drop", "truncate", "count", "clear"});
    const bool clear = check.truth("clear", false);
    Fault fault;
    fault.method = check.text("method");
    fault.path = check.text("path");
    fault.body = check.text("body");
    fault.status = int(check.wholeNumber("status", 0, 200, 599));
    fault.latencyMs = check.wholeNumber("latencyMs", 0, 0, 600'000);
    fault.remaining = check.wholeNumber("count", -1, 1, 1'000'000);
    fault.drop = check.truth("drop", false);
    fault.truncate = check.truth("truncate", false);
    const bool any = fault.status || fault.latencyMs || fault.drop || fault.truncate;
    if (!any && !member(context.body, "clear"))
        check.add("one of status, latencyMs, drop and truncate is needed");
    if (any && backend.faults().size() >= 1000 && !clear)
        check.add("at most 1000 faults are kept");
    if (!check.ok())
        return invalid(context, check.messages());
    if (clear)
        backend.faults().clear();
    fault.run = backend.testRuns().acting();
    if (any)
        backend.faults().add(std::move(fault));
    return faultList(backend);
}

Http::Response clearFaults(Backend &backend, RequestContext &)
{
    backend.faults().clear();
    return controlDone();
}

Http::Response deleteFault(Backend &backend, RequestContext &context)
{
    const std::string &text = context.params[0];
    std::uint64_t id = 0;
    std::from_chars(text.data(), text.data() + text.size(), id);
    const bool removed = std::to_string(id) == text && backend.faults().remove(id);
    return removed ? controlDone() : problem(context, {404, "No fault has the id " + text});
}
} // namespace

std::vector<ControlRoute> controlFaults()
{
    return {
        {"GET", "faults", readFaults},
        {"POST", "faults", addFault},
        {"DELETE", "faults", clearFaults},
        {"DELETE", "faults/{}", deleteFault},
    };
}

} // namespace Linesman::Emulator
