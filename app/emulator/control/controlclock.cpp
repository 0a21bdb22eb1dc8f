// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/control/controlclock.h"

#include "app/emulator/behaviour/backend.h"
#include "app/emulator/control/controlanswers.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/isotime.h"
#include "app/emulator/state/json.h"

namespace Linesman::Emulator {

namespace {
constexpr Millis LongestStep = 10LL * 365 * 24 * 3600 * 1000;

Http::Response undoReset(Backend &backend, RequestContext &context)
{
    return backend.undoReset() ? controlDone() : problem(context, {404, "There is no reset to undo"});
}

Http::Response resetAll(Backend &backend, RequestContext &context)
{
    const Result<> reset = backend.reset();
    return reset ? controlDone() : problem(context, {400, reset.error().detail.toStdString()});
}

Http::Response clockAnswer(const Backend &backend)
{
    JsonWriter json;
    json.beginObject()
        .field("now", isoTime(backend.now()))
        .field("offsetMs", backend.clock().offset().count())
        .endObject();
    return jsonAnswer(200, json.take());
}

Http::Response readClock(Backend &backend, RequestContext &)
{
    return clockAnswer(backend);
}

Http::Response changeClock(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    check.only({"advanceMs"});
    if (!member(context.body, "advanceMs"))
        check.add("advanceMs should not be empty");
    const Millis step = check.wholeNumber("advanceMs", 0, 0, LongestStep);
    if (check.ok() && backend.clock().offset().count() > 5 * LongestStep)
        check.add("the clock cannot be put forward any further: reset it");
    if (!check.ok())
        return invalid(context, check.messages());
    backend.advanceClock(step);
    return clockAnswer(backend);
}
} // namespace

std::vector<ControlRoute> controlClock()
{
    return {
        {"POST", "reset", resetAll},
        {"POST", "reset/undo", undoReset},
        {"GET", "clock", readClock},
        {"POST", "clock", changeClock},
    };
}

} // namespace Linesman::Emulator
