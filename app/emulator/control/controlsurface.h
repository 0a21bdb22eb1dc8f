// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/control/controlroute.h"
#include "app/http/router.h"

#include <functional>
#include <optional>
#include <span>
#include <string>

namespace Linesman::Emulator {

/*! All routes of the control surface. */
std::span<const ControlRoute> controlRoutes();

/*!
    The control surface, /_emulator/: what it answers is described in resources/emulator/control.openapi.json, and
    tst_emulatorcontrol holds the two together.
*/
class ControlSurface
{
public:
    /*! If \a token is not empty, everybody must present it, and other machines may. */
    ControlSurface(Backend &backend, std::string token);

    /*! A request without a remote address comes from this process and is always allowed. */
    void handle(RequestContext &context, const std::function<void(Http::Response)> &respond);

private:
    std::optional<Http::Response> refusal(const RequestContext &context) const;
    Http::Response actFor(RequestContext &context, const ControlRoute &route);
    void answerLog(const RequestContext &context, const std::function<void(Http::Response)> &respond);

    Backend &m_backend;
    std::string m_token;
    Http::Router<const ControlRoute *> m_router;
};

} // namespace Linesman::Emulator
