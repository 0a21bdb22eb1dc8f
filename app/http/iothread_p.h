// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/server.h"

#include <memory>

namespace boost::asio {
class io_context;
}

namespace Linesman::Http {

/*! The event loop behind \a thread; shared, so that a late Responder may still post to it. */
std::shared_ptr<boost::asio::io_context> ioContext(IoThread &thread);

} // namespace Linesman::Http
