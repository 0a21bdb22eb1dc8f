// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/request/answers.h"

#include "app/emulator/request/requestcontext.h"
#include "app/emulator/state/json.h"

namespace Linesman::Emulator {

Http::Response jsonAnswer(int status, std::string body)
{
    Http::Response response;
    response.status = status;
    response.headers.add("Content-Type", "application/json; charset=utf-8");
    response.body = std::move(body);
    return response;
}

Http::Response problem(const RequestContext &context, const Problem &problem)
{
    JsonWriter body;
    body.beginObject().field("statusCode", problem.status).field("message", problem.message);
    const std::string_view named = problem.status == 422 ? "Unprocessable Entity" : Http::reasonPhrase(problem.status);
    body.field("error", problem.error.empty() ? named : std::string_view(problem.error));
    if (!problem.canonicalCode.empty())
        body.field("canonicalCode", problem.canonicalCode);
    body.field("traceId", context.note.traceId).endObject();
    return jsonAnswer(problem.status, body.take());
}

Http::Response invalid(const RequestContext &context, const std::vector<std::string> &messages)
{
    JsonWriter body;
    body.beginObject().field("statusCode", 422).field("message", messages);
    body.field("error", "Unprocessable Entity").field("traceId", context.note.traceId).endObject();
    return jsonAnswer(422, body.take());
}

} // namespace Linesman::Emulator
