// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/emulator/api/api.h"
#include "app/emulator/control/controlsurface.h"
#include "app/emulator/enginesetup.h"
#include "app/http/server.h"

#include <chrono>
#include <functional>
#include <memory>

namespace Linesman::Http {
class DeliveryClient;
}

namespace Linesman::Emulator {

class Backend;
struct Annotation;
struct Fault;

/*!
    The request handler of the emulated HighLevel: passes each request to the API or the control surface, applies
    faults, and logs the exchange. Lives on the I/O thread; emulator.h is its interface for other threads.
*/
class Engine
{
public:
    using Respond = std::function<void(Http::Response)>;

    /*! Fails with BadInput: fixture, profile or key. Any thread, before the first request. */
    static Result<std::unique_ptr<Engine>> make(Http::IoThread &thread, Http::DeliveryClient &client,
                                                const EngineSetup &setup);
    Engine(Http::IoThread &thread, std::unique_ptr<Backend> backend, const std::string &controlToken);
    ~Engine();

    Backend &backend() { return *m_backend; }

    /*! Answers one request. On the I/O thread. */
    void handle(const Http::Request &request, Respond respond);
    /*! A request of the control surface from this process: no Host and Origin to check. */
    void handleOwnControl(const Http::Request &request, const Respond &respond);
    void served(Http::ServedExchange exchange); //!< for the log, from the server's observer
    void refused(const Http::Refusal &refusal);

private:
    Http::Response answer(RequestContext &context, const Operation *operation, const Fault *fault);
    void finish(RequestContext &context, Http::Response response, const Respond &respond);
    void finishLate(const RequestContext &context, std::chrono::milliseconds latency, Http::Response response,
                    Respond respond);

    /*! Sends \a response once the delivery that it waits for was answered, or after \a left. */
    void finishHeld(const std::string &contactId, const Annotation &note, std::chrono::milliseconds left,
                    const std::shared_ptr<Http::Response> &response, Respond respond);

    Http::IoThread &m_thread;
    std::unique_ptr<Backend> m_backend;
    Api m_api;
    ControlSurface m_control;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); //!< late answers hold it weakly
};

} // namespace Linesman::Emulator
