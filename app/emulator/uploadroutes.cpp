#include "app/emulator/engine.h"

namespace Linesman::Emulator {

Http::Response servedFile(Engine &engine, Call &call)
{
    const auto &segments = call.target.segments;
    const auto found =
        segments.size() == 3 ? engine.state.files.find(segments[1] + '/' + segments[2]) : engine.state.files.end();
    if (call.method != "GET" || found == engine.state.files.end())
        return problem(call, {404, "Cannot " + call.request->method + ' ' + call.target.path});
    Http::Response response;
    response.headers.add("Content-Type", found->second->contentType);
    response.headers.add("X-Content-Type-Options", "nosniff");
    response.body = found->second->bytes;
    return response;
}

std::vector<Route> uploadRoutes()
{
    return {};
}

} // namespace Linesman::Emulator
