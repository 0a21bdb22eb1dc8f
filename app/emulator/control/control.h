// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/api/call.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// The control surface, /_emulator/: what it answers is described in resources/emulator/control.openapi.json, and
// tst_emulatorcontrol holds the two together.
namespace Linesman::Emulator {

/*! One route of the control surface. */
struct ControlRoute {
    const char *method;
    const char *path;                                      //!< below /_emulator/, with {} for a segment that varies
    Http::Response (*handler)(Engine &engine, Call &call); //!< null for the log, whose answer may wait
};

std::vector<ControlRoute> controlReadings();
std::vector<ControlRoute> controlBehaviour();
std::vector<ControlRoute> controlPlaces();
std::vector<ControlRoute> controlPeople();
/*! All of them. */
std::span<const ControlRoute> controlRoutes();

/*! Answers requests under /_emulator/. One without a remote address comes from this process: it may everything. */
void control(Engine &engine, Call &call, const Http::Request &request, std::function<void(Http::Response)> respond);

/*! {"success":true}, and \a extra: members as JSON without braces. */
Http::Response controlDone(std::string_view extra = {});
/*! The member \a name as a whole number within bounds; what is wrong goes to \a check. */
std::int64_t wholeNumber(Validation &check, const JsonValue &body, std::string_view name, std::int64_t fallback,
                         std::int64_t least, std::int64_t most);
/*! The member \a name: empty, or an address of http or https. */
std::string webAddress(Validation &check, std::string_view name);

} // namespace Linesman::Emulator
