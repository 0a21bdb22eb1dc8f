// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/message.h"

namespace Linesman::Emulator {

class Backend;
struct RequestContext;

/*! One route of the control surface. */
struct ControlRoute {
    const char *method;
    const char *path; //!< below /_emulator/, with {} for a segment that varies
    /*! Null for the log, whose answer may wait. */
    Http::Response (*handler)(Backend &backend, RequestContext &context);
};

} // namespace Linesman::Emulator
