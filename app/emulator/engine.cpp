// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/engine.h"

#include "app/core/milliseconds.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace Linesman::Emulator {

Result<std::unique_ptr<Engine>> Engine::make(Http::IoThread &thread, Http::DeliveryClient &client,
                                             const EngineSetup &setup)
{
    Result<std::unique_ptr<Backend>> backend = Backend::make(thread, client, setup.backend);
    if (!backend)
        return failure(backend.error());
    return std::make_unique<Engine>(thread, std::move(*backend), setup.controlToken);
}

Engine::Engine(Http::IoThread &thread, std::unique_ptr<Backend> backend, const std::string &controlToken)
    : m_thread(thread)
    , m_backend(std::move(backend))
    , m_api(*m_backend)
    , m_control(*m_backend, controlToken)
{
}

Engine::~Engine() = default;

void Engine::handle(const Http::Request &request, Respond respond)
{
    RequestContext context;
    context.request = &request;
    context.target = Http::parseTarget(request.target);
    context.method = request.method == "HEAD" ? "GET" : request.method;
    context.version = std::string(request.headers.value("Version").value_or(std::string_view()));
    context.v3 = context.version == "v3";
    context.note.traceId = m_backend->ids().nextUuid();
    const auto &segments = context.target.segments;
    if (!segments.empty() && segments.front() == "_emulator") {
        m_control.handle(context, respond);
        return;
    }
    const Operation *operation = m_api.find(context);
    const std::string_view pattern = operation ? operation->route.path : "";
    const Fault *fault = m_backend->faults().meet(context.method, context.target.path, pattern);
    if (fault)
        context.note.faultOf = fault->run;
    Http::Response response = answer(context, operation, fault);
    // An immediate answer made by a fault is neither dropped nor truncated.
    if (fault && (fault->status == 0 || fault->latencyMs > 0)) {
        if (fault->drop)
            response.fault = Http::Response::Fault::Drop;
        else if (fault->truncate)
            response.fault = Http::Response::Fault::TruncateBody;
    }
    const Millis latency = std::max<Millis>(context.delayMs, fault ? fault->latencyMs : 0);
    const Millis held = operation ? m_backend->holds().limitFor(context.note.contactId) : 0;
    if (latency > 0)
        finishLate(context, std::chrono::milliseconds(latency), std::move(response), std::move(respond));
    else if (held > 0)
        finishHeld(context.note.contactId, context.note, std::chrono::milliseconds(held),
                   std::make_shared<Http::Response>(std::move(response)), std::move(respond));
    else
        finish(context, std::move(response), respond);
}

Http::Response Engine::answer(RequestContext &context, const Operation *operation, const Fault *fault)
{
    if (!fault || fault->status == 0)
        return m_api.answer(context, operation);
    context.note.operation = operation ? operation->name : std::string();
    if (!fault->body.empty())
        return jsonAnswer(fault->status, fault->body);
    return problem(context, {fault->status, std::string(Http::reasonPhrase(fault->status))});
}

void Engine::finish(RequestContext &context, Http::Response response, const Respond &respond)
{
    response.headers.add("X-Trace-Id", context.note.traceId);
    response.notes = std::make_shared<Annotation>(std::move(context.note));
    if (context.method != "GET")
        m_backend->reportChange();
    respond(std::move(response));
}

void Engine::finishLate(const RequestContext &context, std::chrono::milliseconds latency, Http::Response response,
                        Respond respond)
{
    const auto late = std::make_shared<Http::Response>(std::move(response));
    m_thread.after(latency,
                   [this, late, note = context.note, respond = std::move(respond), alive = std::weak_ptr(m_alive)] {
                       if (!alive.lock())
                           return;
                       RequestContext waited;
                       waited.note = note;
                       waited.method = "GET";
                       finish(waited, std::move(*late), respond);
                   });
}

void Engine::finishHeld(const std::string &contactId, const Annotation &note, std::chrono::milliseconds left,
                        const std::shared_ptr<Http::Response> &response, Respond respond)
{
    constexpr std::chrono::milliseconds Step(10);
    m_thread.after(Step, [this, contactId, note, left, response, respond = std::move(respond), Step,
                          alive = std::weak_ptr(m_alive)] {
        if (!alive.lock())
            return;
        const bool isAnswered = m_backend->holds().limitFor(contactId) == 0;
        if (!isAnswered && left > Step) {
            finishHeld(contactId, note, left - Step, response, respond);
            return;
        }
        m_backend->holds().end(contactId);
        RequestContext waited;
        waited.note = note;
        waited.note.held = isAnswered ? "answered" : "limit";
        waited.method = "GET";
        finish(waited, std::move(*response), respond);
    });
}

void Engine::handleOwnControl(const Http::Request &request, const Respond &respond)
{
    RequestContext context;
    context.request = &request;
    context.target = Http::parseTarget(request.target);
    context.method = request.method;
    context.note.traceId = m_backend->ids().nextUuid();
    m_control.handle(context, respond);
}

void Engine::served(Http::ServedExchange exchange)
{
    if (exchange.request.target.compare(0, 10, "/_emulator") == 0)
        return;
    LogEntry entry;
    if (exchange.response.notes)
        entry.note = std::move(*std::static_pointer_cast<Annotation>(exchange.response.notes));
    entry.at =
        std::chrono::duration_cast<std::chrono::milliseconds>(exchange.request.receivedAt.time_since_epoch()).count();
    entry.method = std::move(exchange.request.method);
    entry.url = std::move(exchange.request.target);
    entry.status = exchange.response.status;
    entry.durationMs = inMilliseconds(exchange.duration);
    entry.remoteAddress = std::move(exchange.request.remoteAddress);
    entry.requestHead = std::move(exchange.request.head);
    entry.requestBody = std::move(exchange.request.body);
    entry.responseHead = std::move(exchange.responseHead);
    entry.responseBody = std::move(exchange.response.body);
    entry.responseBody.shrink_to_fit(); // it was reserved for more
    m_backend->record(std::move(entry));
}

void Engine::refused(const Http::Refusal &refusal)
{
    LogEntry entry;
    entry.at = SystemClock().sinceEpoch().count();
    entry.status = refusal.status;
    entry.error = refusal.reason;
    entry.remoteAddress = refusal.remoteAddress;
    entry.requestHead = refusal.bytes;
    m_backend->record(std::move(entry));
}

} // namespace Linesman::Emulator
