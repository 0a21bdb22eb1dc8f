// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/connection.h"
#include "app/http/deadline_p.h"
#include "app/http/inputbuffer_p.h"
#include "app/http/requestreader.h"
#include "app/http/responder_p.h"
#include "app/http/responsehead.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace Linesman::Http {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;
using SteadyClock = std::chrono::steady_clock;
using boost::system::error_code;

/*!
    What happens on a connection, from the first byte to the last, whatever carries the bytes: a class below this one
    reads and writes, plain or by TLS, and tells here when it is done.
*/
class HttpConnection : public Connection
{
public:
    void start() override;
    void answer(Response response) override;
    void resume() override;
    void finish() override;
    void abort() override;
    void makeRoom() override;
    void endAfterAnswer() override { m_endsAfterAnswer = true; }
    Standing standing() const override;
    SteadyClock::time_point standingSince() const override { return m_since; }
    std::size_t requests() const override { return m_requests; }
    std::size_t heldMemory() const override;
    bool hasArrivals() override;

    std::shared_ptr<HttpConnection> self() { return std::static_pointer_cast<HttpConnection>(shared_from_this()); }
    bool isClosed() const { return m_state == State::Closed; }
    void deadlinePassed();

protected:
    using Parts = std::array<asio::const_buffer, 2>;
    HttpConnection(const std::shared_ptr<Service> &service, Accepted accepted, bool isSecure);

    virtual tcp::socket &socket() = 0;
    virtual void startHandshake() = 0;                                        //!< then handshakeDone(); by TLS only
    virtual void startRead(asio::mutable_buffer room) = 0;                    //!< then readDone()
    virtual std::size_t writeSome(const Parts &parts, error_code &error) = 0; //!< as much as fits, without waiting
    virtual void startWrite(const Parts &parts) = 0;                          //!< all of it, then writeDone()
    virtual void startShutdown() = 0;                                         //!< then abort(); by TLS only

    void handshakeDone(const error_code &error);
    void readDone(const error_code &error, std::size_t size);
    void writeDone(const error_code &error);

private:
    enum class State { Handshake, Reading, Paused, Handling, Writing, Draining, Closed };

    void begin();
    void setDeadline(SteadyClock::duration time, SteadyClock::time_point from = SteadyClock::now());
    void setDeadlineTo(SteadyClock::time_point moment);

    bool isRequestOpen() const;
    bool hasUnreadBytes();
    void nextRequest();
    void openRequest();
    void read();
    void wasRead(const error_code &error, std::size_t size);
    void advance();
    bool parse();
    bool isShortOfMemory();
    bool sendContinue();
    void handle();

    void writeResponse();
    void write(std::string_view body);
    void writeNow(std::string_view body);
    bool wasWritten();
    void closeAfterAnswer();
    void drain();
    enum class Told { No, Yes }; //!< to the observer of refusals
    void refuse(int status, const std::string &reason, Told told = Told::Yes);
    void releaseMemory();

    std::shared_ptr<Service> m_service;
    HostRule m_hosts;
    Deadline m_deadline;
    std::string m_remoteAddress;
    State m_state = State::Handshake;
    const bool m_isSecure;
    const bool m_isBusy;

    InputBuffer m_input;
    bool m_reads = false;
    std::optional<RequestReader> m_reader;
    std::string m_refused;
    bool m_continueSent = false;
    bool m_sendsContinue = false; //!< what is being written is 100 Continue
    std::size_t m_requests = 0;
    std::size_t m_reserved = 0; //!< of the service's memory for bodies

    bool m_inHandler = false;
    bool m_hasResponse = false;
    Response m_response;
    Framing m_framing;
    std::string m_out;
    std::size_t m_outHeadSize = 0;
    bool m_isRefusal = false;
    bool m_endsAfterAnswer = false;

    SteadyClock::time_point m_bodyDeadline = SteadyClock::time_point::max();
    SteadyClock::time_point m_firstByteAt;
    SteadyClock::time_point m_since; //!< how things stand
};

} // namespace Linesman::Http
