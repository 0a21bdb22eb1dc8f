// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/behaviour/requestlog.h"
#include "app/emulator/state/tokens.h"
#include "app/http/message.h"
#include "app/http/router.h"

#include <rapidjson/document.h>

#include <memory>
#include <string>
#include <string_view>

namespace Linesman::Emulator {

/*! One request on its way through the API or the control surface. */
struct RequestContext {
    const Http::Request *request = nullptr;
    Http::Target target;
    std::string method;      //!< GET for HEAD
    Http::Parameters params; //!< the {} segments of the route
    std::string version;     //!< the Version header
    bool v3 = false;
    std::shared_ptr<const Grant> grant = Grant::none(); //!< of the bearer token; empty on public routes
    rapidjson::Document body;                           //!< an object where the route has a body
    Annotation note;
    long long delayMs = 0; //!< how long the answer waits before it is sent

    std::string query(std::string_view name, std::string fallback = {}) const;
    bool hasQuery(std::string_view name) const { return target.queryValue(name).has_value(); }
    /*! A whole number from the query within bounds; \a fallback if it is missing or not a number. */
    long long number(std::string_view name, long long fallback, long long least, long long most) const;
};

} // namespace Linesman::Emulator
