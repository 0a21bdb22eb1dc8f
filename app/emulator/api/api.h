// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/api/route.h"
#include "app/http/router.h"

#include <string>
#include <vector>

namespace Linesman::Emulator {

/*! One operation of the API with the name that the log and faults use: "POST /conversations/messages/inbound". */
struct Operation {
    Route route;
    std::string name;
};

/*! Every route of the API. */
std::vector<Route> apiRoutes();

/*! The API that HighLevel serves, its consent pages, and uploaded files. */
class Api
{
public:
    explicit Api(Backend &backend);

    /*! The operation that \a context asks for, or null; stores the variable segments of its path in context.params. */
    const Operation *find(RequestContext &context) const;
    /*! Answers \a context, whose operation find() gave. */
    Http::Response answer(RequestContext &context, const Operation *operation);

private:
    Http::Response answerOperation(RequestContext &context, const Operation &operation);

    Backend &m_backend;
    Http::Router<Operation> m_router;
};

} // namespace Linesman::Emulator
