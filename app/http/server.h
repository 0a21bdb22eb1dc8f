// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/http/message.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace Linesman::Http {

/*!
    The one thread on which all servers read, parse and write (Boost.Asio inside). Handlers run on it and must not
    block. Outlives every Server made with it.
*/
class IoThread
{
public:
    IoThread();
    ~IoThread(); //!< servers are stopped by then; ends the thread
    IoThread(const IoThread &) = delete;
    IoThread &operator=(const IoThread &) = delete;

    /*! Runs \a work on the I/O thread, in order. Thread-safe. */
    void post(std::function<void()> work);

    using TimerId = std::uint64_t;
    /*! Runs \a work on the I/O thread after \a delay of real time. Thread-safe. */
    TimerId after(std::chrono::milliseconds delay, std::function<void()> work);
    void cancel(TimerId timer); //!< a timer that already ran is no error

    bool isCurrent() const; //!< whether the caller is on this thread

    struct Private;
    Private &d() { return *m_d; }

private:
    std::unique_ptr<Private> m_d;
};

/*! What a server accepts at most; each is a setting with these safe values. Sizes in bytes. */
struct Limits {
    std::size_t headerBytes = 16 * 1024;
    std::size_t headerFields = 100;
    std::size_t targetBytes = 8 * 1024;
    std::size_t bodyBytes = 10 * 1024 * 1024;
    std::size_t connections = 256;
    std::size_t bodiesInMemory = 64 * 1024 * 1024;
    std::size_t requestsPerConnection = 1000;
    std::size_t requestsPerSecond = 1000; //!< from elsewhere, of all together, as many at once; 0 for any number
    std::chrono::milliseconds headerTime{10'000}; //!< from the first byte to the end of the header
    std::chrono::milliseconds bodyTime{30'000};   //!< absolute
    std::chrono::milliseconds idleTime{15'000};
    std::chrono::milliseconds writeTime{10'000};
    std::chrono::milliseconds patience{1'000}; //!< with what is not finished, while another waits for its place
};

/*! Answers one request: call it once, from any thread. Dropped without a call, the client gets 500. */
class Responder
{
public:
    struct Private;
    explicit Responder(std::shared_ptr<Private> d);
    void operator()(Response response) const;

private:
    std::shared_ptr<Private> m_d;
};

/*! The request is the handler's to look at until it returns; what it needs later it copies. */
using Handler = std::function<void(const Request &request, Responder respond)>;

/*! One request and its answer, as told to an observer after the last byte was written. */
struct ServedExchange {
    Request request;
    Response response;
    std::string responseHead;             //!< as written
    std::chrono::microseconds duration{}; //!< from first byte to last
};

/*! Something that came on a connection and was refused before any handler saw it. */
struct Refusal {
    int status = 400;
    std::string reason; //!< English, for the log
    std::string bytes;  //!< the first of what came, at most 16 KiB
    std::string remoteAddress;
};

/*!
    An HTTP/1.1 server. Refuses by itself what HTTP says to refuse: 400, 405 (unknown method tokens reach the handler;
    it refuses CONNECT and TRACE), 408, 411, 413, 414, 421, 429 (faster than the limit; the refusal's observer hears of
    one a second), 431, 501, 503, with `Connection: close` where nothing more can be read. Answers HEAD without a body,
    `Expect: 100-continue` after the header checks. Never crashes on any bytes.
*/
class Server
{
public:
    struct Options {
        std::vector<std::string> addresses{"127.0.0.1", "::1"}; //!< numeric; an absent IPv6 is no error
        std::uint16_t port = 0;                                 //!< 0 picks a free one, the same for every address
        Limits limits;
        /*!
            Names accepted in Host besides loopback ones, without port; "*" accepts every name. A request for another
            name is answered 421 (DNS rebinding).
        */
        std::vector<std::string> hosts;
        std::string certificateFile; //!< PEM; TLS when both are given
        std::string keyFile;
        std::string certificate; //!< the same two as PEM in memory, instead of the files
        std::string privateKey;
    };

    /*! \a handler runs on \a thread. */
    Server(IoThread &thread, Handler handler);
    ~Server(); //!< stops
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    void setObserver(std::function<void(ServedExchange)> observer);         //!< before listen(); runs on the I/O thread
    void setRefusalObserver(std::function<void(const Refusal &)> observer); //!< likewise

    /*! The port listened on. Fails with Port (taken, not allowed, no such address) or BadInput (certificate). */
    Result<std::uint16_t> listen(const Options &options);
    /*! Stops accepting, lets running answers finish within \a grace, closes, waits until all is closed. Any thread but
     * the I/O thread. */
    void stop(std::chrono::milliseconds grace = std::chrono::milliseconds(1000));
    /*! Other names than those of listen() are accepted in Host, from the next connection on. Any thread. */
    void setHosts(std::vector<std::string> hosts);
    bool isListening() const;
    std::uint16_t port() const; //!< 0 when not listening

private:
    struct Private;
    std::shared_ptr<Private> m_d;
};

} // namespace Linesman::Http
