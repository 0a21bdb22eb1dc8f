// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/message.h"

namespace Linesman::Emulator {

class Backend;
struct RequestContext;

/*! The tokens that a route accepts. Source: the security schemes of the OpenAPI files of 2026-06-19. */
enum class Access {
    Public,
    Location,     //!< location OAuth or private integration token
    LocationOnly, //!< location OAuth
    Company,      //!< company OAuth
    Either,       //!< location or company, OAuth or private
    EitherOnly,   //!< location or company, OAuth
};

enum class Body { None, Json, Raw };
enum class Generation { Any, V3 };

/*! One operation of the API: where it is, who may call it, and what answers. */
struct Route {
    const char *method;
    const char *path; //!< with {} for a segment that varies
    Access access;
    const char *scope; //!< empty for none
    Body body;
    Http::Response (*handler)(Backend &backend, RequestContext &context);
    Generation generation = Generation::Any;
    bool versionNeeded = true; //!< false where the official files declare no Version header
};

} // namespace Linesman::Emulator
