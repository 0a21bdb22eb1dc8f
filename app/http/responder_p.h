// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/connection.h"

#include <memory>

namespace Linesman::Http {

/*! What a handler answers through: it outlives the connection, and may be used on any thread. */
Responder makeResponder(std::weak_ptr<Connection> connection, std::shared_ptr<boost::asio::io_context> context);

} // namespace Linesman::Http
