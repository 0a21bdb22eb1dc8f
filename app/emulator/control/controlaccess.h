// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/message.h"

#include <string_view>

namespace Linesman::Emulator {

enum class ControlAccess {
    Granted,
    Foreign,    //!< another machine, another name, or a web page of somebody else
    NeedsToken, //!< no bearer token, or a wrong one
};

/*!
    Whether \a request may use the control surface. Without a \a token set it answers this machine only, under a
    loopback name, and nobody for whom a proxy or tunnel on this machine passes it on. With one it answers whoever brings
    it, from anywhere, and nobody else. A web page under another origin than loopback is refused either way: under a
    rebound name it could reach this far (DNS rebinding).
*/
ControlAccess controlAccess(const Http::Request &request, std::string_view token);

} // namespace Linesman::Emulator
