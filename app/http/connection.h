// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/hostrule.h"
#include "app/http/server.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace boost::asio {
class io_context;
namespace ssl {
class context;
}
} // namespace boost::asio

namespace Linesman::Http {

class Connection;

/*! What a server's connections share. On the I/O thread only. */
struct Service {
    std::shared_ptr<boost::asio::io_context> context;
    Handler handler;
    std::function<void(ServedExchange)> observer;
    std::function<void(const Refusal &)> refusalObserver;
    std::function<void(Connection &)> closed; //!< told once for each connection
    Limits limits;
    bool isStopping = false;
    std::size_t bodiesInMemory = 0;
    std::vector<std::weak_ptr<Connection>> waitingForMemory;

    void release(std::size_t bytes); //!< and lets those that wait go on
};

/*! An accepted socket. */
struct Accepted {
    int socket = -1;
    bool isV6 = false;
    bool isBusy = false; //!< there are too many connections: answer 503 and close
    HostRule hosts;
};

/*!
    One client's connection: requests one after the other, each answered before the next is parsed. So answers keep
    their order, and a client that sends faster than it is answered waits in its own socket.
*/
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    virtual ~Connection() = default;
    virtual void start() = 0;
    virtual void answer(Response response) = 0; //!< what the handler found
    virtual void resume() = 0;                  //!< there is memory again
    virtual void finish() = 0;                  //!< ends it as soon as no request is open
    virtual void abort() = 0;                   //!< ends it now
    /*! Time since the last byte of a request; nothing while one is open. */
    virtual std::optional<std::chrono::steady_clock::duration> idleFor() const = 0;
};

/*! Takes over \a accepted. With \a tls the client is expected to speak TLS. */
std::shared_ptr<Connection> makeConnection(const std::shared_ptr<Service> &service, Accepted accepted,
                                           const std::shared_ptr<boost::asio::ssl::context> &tls);

} // namespace Linesman::Http
