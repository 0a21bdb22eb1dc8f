// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/hostrule.h"
#include "app/http/server.h"
#include "app/http/tokenbucket.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
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
    std::size_t mostInMemory = 0; //!< since memory was given back
    TokenBucket rate;             //!< of requests from elsewhere
    TokenBucket tooFastTold{1};   //!< of refusals for that rate that are told
    std::vector<std::weak_ptr<Connection>> waitingForMemory;

    /*! Ends the oldest body that is on its way for longer than the limits' patience; false when there is none. */
    std::function<bool(const Connection &asking)> endOldestBody;

    void release(std::size_t bytes); //!< and lets those that wait go on
};

/*! An accepted socket. */
struct Accepted {
    int socket = -1;
    bool isV6 = false;
    bool isBusy = false; //!< there are too many connections: answer 503 and close
    HostRule hosts;
};

/*! What keeps a connection in its place. */
enum class Standing {
    Idle,       //!< before its first request, or between two
    Unfinished, //!< a handshake or a request whose end is not here yet
    Unread,     //!< an answer that is not taken off yet
    Working,    //!< a request with its handler
    LastAnswer, //!< it ends behind the next answer whose head can still say so, to make room
    Leaving,    //!< it gets its last answer and needs no place
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
    virtual void makeRoom() = 0;                //!< gives its place up: 408 when a request is open
    virtual void endAfterAnswer() = 0;          //!< gives it up behind the next answer whose head can still say so

    virtual Standing standing() const = 0;
    virtual std::chrono::steady_clock::time_point standingSince() const = 0;
    virtual std::size_t requests() const = 0;   //!< whose handler was asked
    virtual std::size_t heldMemory() const = 0; //!< bytes of a body that is not whole
    virtual bool hasArrivals() = 0;             //!< bytes of the client are here that were not taken off yet
};

/*! Takes over \a accepted. With \a tls the client is expected to speak TLS. */
std::shared_ptr<Connection> makeConnection(const std::shared_ptr<Service> &service, Accepted accepted,
                                           const std::shared_ptr<boost::asio::ssl::context> &tls);

} // namespace Linesman::Http
