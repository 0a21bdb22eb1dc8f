// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/answerrule.h"

namespace Linesman::Webhooks {

Http::Response responseOf(const AnswerRule &rule)
{
    Http::Response response;
    response.status = rule.status;
    if (!rule.body.empty()) {
        response.headers.add("Content-Type", rule.contentType);
        response.body = rule.body;
    }
    return response;
}

Http::Response notHereResponse()
{
    Http::Response response;
    response.status = 404;
    response.headers.add("Content-Type", "application/json");
    response.body = "{\"error\":\"Linesman kept this request, but its listener has another path.\"}";
    return response;
}

Http::Response notKeptResponse()
{
    Http::Response response;
    response.status = 503;
    response.headers.add("Content-Type", "application/json");
    response.headers.add("Retry-After", "5");
    response.body = "{\"error\":\"Linesman could not keep this request: its history cannot be written.\"}";
    return response;
}

} // namespace Linesman::Webhooks
