// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/httpconnection_p.h"

#include "app/http/pageheaders.h"

#include <utility>

#include <boost/asio.hpp>
#include <boost/asio/ssl/error.hpp>

#include <algorithm>

// From the first byte to the handler; httpconnectionwriting.cpp has the way back.
namespace Linesman::Http {

namespace {

constexpr std::size_t SmallBuffer = 8 * 1024;
constexpr std::size_t LargeBuffer = 64 * 1024;

/*!
    So much of each body has its place however full the memory is: a webhook must not wait for those who send large
    bodies slowly. What that adds is bounded by the number of connections.
*/
constexpr std::size_t ReservedBody = 64 * 1024;

std::string addressText(const tcp::endpoint &endpoint)
{
    const std::string port = std::to_string(endpoint.port());
    return endpoint.address().is_v6() ? "[" + endpoint.address().to_string() + "]:" + port
                                      : endpoint.address().to_string() + ":" + port;
}

} // namespace

HttpConnection::HttpConnection(const std::shared_ptr<Service> &service, Accepted accepted, bool isSecure)
    : m_service(service)
    , m_hosts(std::move(accepted.hosts))
    , m_deadline(*service->context)
    , m_isSecure(isSecure)
    , m_isBusy(accepted.isBusy)
{
}

void HttpConnection::start()
{
    m_since = SteadyClock::now();
    error_code ignored;
    socket().non_blocking(true, ignored);
    socket().set_option(tcp::no_delay(true), ignored);
    m_remoteAddress = addressText(socket().remote_endpoint(ignored));
    if (!m_isSecure) {
        begin();
        return;
    }
    setDeadline(m_service->limits.headerTime);
    startHandshake();
}

void HttpConnection::handshakeDone(const error_code &error)
{
    if (error || m_state == State::Closed)
        abort();
    else
        begin();
}

void HttpConnection::begin()
{
    m_state = State::Reading;
    if (m_isBusy) {
        refuse(503, "too many connections");
        return;
    }
    nextRequest();
    advance();
}

void HttpConnection::answer(Response response)
{
    if (m_state != State::Handling)
        return;
    m_response = std::move(response);
    m_hasResponse = true;
    if (!m_inHandler)
        advance();
}

void HttpConnection::resume()
{
    if (m_state != State::Paused)
        return;
    m_state = State::Reading;
    setDeadlineTo(m_bodyDeadline);
    if (!sendContinue())
        advance();
}

void HttpConnection::finish()
{
    const bool isIdle = m_state == State::Reading && !isRequestOpen();
    if (isIdle || m_state == State::Handshake || (m_state == State::Draining && !hasUnreadBytes()))
        abort();
}

void HttpConnection::abort()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    releaseMemory();
    m_deadline.cancel();
    error_code ignored;
    socket().close(ignored);
    m_service->closed(*this);
}

void HttpConnection::makeRoom()
{
    const bool canBeTold = (m_state == State::Reading || m_state == State::Paused) && !m_sendsContinue;
    if (canBeTold && isRequestOpen())
        refuse(408, "this request took longest when there was no room for another");
    else
        abort();
}

Standing HttpConnection::standing() const
{
    if (m_isBusy)
        return Standing::Leaving;
    const bool isOpen = m_state != State::Draining && m_state != State::Closed && !m_isRefusal;
    if (m_endsAfterAnswer && isOpen)
        return Standing::LastAnswer;
    switch (m_state) {
    case State::Reading:
        return isRequestOpen() ? Standing::Unfinished : Standing::Idle;
    case State::Handshake:
    case State::Paused:
        return Standing::Unfinished;
    case State::Handling:
        return Standing::Working;
    case State::Writing:
        return m_isRefusal ? Standing::Leaving : Standing::Unread;
    case State::Draining:
    case State::Closed:
        break;
    }
    return Standing::Leaving;
}

std::size_t HttpConnection::heldMemory() const
{
    return m_state == State::Reading || m_state == State::Paused ? m_reserved : 0;
}

void HttpConnection::setDeadline(SteadyClock::duration time, SteadyClock::time_point from)
{
    setDeadlineTo(from + time);
}

void HttpConnection::setDeadlineTo(SteadyClock::time_point moment)
{
    m_deadline.setTo(moment);
    m_deadline.arm(*this);
}

void HttpConnection::deadlinePassed()
{
    switch (m_state) {
    case State::Reading:
        if (isRequestOpen())
            refuse(408, m_reader->hasHead() ? "the body did not come in time" : "the header did not come in time");
        else
            abort();
        break;
    case State::Paused:
        if (SteadyClock::now() < m_bodyDeadline && m_service->endOldestBody(*this))
            setDeadline(m_service->limits.patience); // resume() follows if that was enough
        else
            refuse(503, "too many bodies in memory");
        break;
    case State::Handling:
    case State::Closed:
        break;
    case State::Handshake:
    case State::Writing:
    case State::Draining:
        abort();
        break;
    }
}

bool HttpConnection::isRequestOpen() const
{
    return m_reader && (m_reader->hasStarted() || !m_input.isEmpty());
}

bool HttpConnection::hasArrivals()
{
    error_code error;
    return socket().available(error) > 0;
}

bool HttpConnection::hasUnreadBytes()
{
    return hasArrivals() || !m_input.isEmpty(); // the beginning of a header stays in the buffer
}

void HttpConnection::nextRequest()
{
    if (m_reader)
        m_reader->restart();
    else
        m_reader.emplace(m_service->limits, m_hosts);
    m_continueSent = false;
    if (!m_input.isEmpty()) {
        openRequest();
    } else {
        m_since = SteadyClock::now();
        setDeadline(m_endsAfterAnswer ? std::min(m_service->limits.patience, m_service->limits.idleTime)
                                      : m_service->limits.idleTime,
                    m_since);
    }
}

/*! The first byte of a request is here. */
void HttpConnection::openRequest()
{
    m_since = m_firstByteAt = SteadyClock::now();
    m_reader->request().receivedAt = std::chrono::system_clock::now();
    m_reader->request().arrivedAt = m_firstByteAt;
    setDeadline(m_service->limits.headerTime, m_firstByteAt);
}

void HttpConnection::read()
{
    if (m_reads)
        return;
    m_reads = true;
    if (m_state == State::Draining)
        m_input.clear();
    m_input.makeRoom(m_reader && m_reader->hasHead() ? LargeBuffer : SmallBuffer, SmallBuffer / 2);
    startRead(asio::buffer(m_input.free(), m_input.freeSize()));
}

void HttpConnection::readDone(const error_code &error, std::size_t size)
{
    m_reads = false;
    wasRead(error, size);
}

void HttpConnection::wasRead(const error_code &error, std::size_t size)
{
    if (m_state == State::Draining) {
        if (error)
            abort();
        else
            read();
        return;
    }
    if (m_state != State::Reading && m_state != State::Paused)
        return; // what still comes behind a refusal is not looked at
    if (error) {
        const bool isEnd = error == asio::error::eof || error == asio::ssl::error::stream_truncated;
        if (isEnd && isRequestOpen())
            refuse(400, "the request ended early"); // the other direction may still be open
        else
            abort();
        return;
    }
    const bool isFirst = !isRequestOpen();
    m_input.filled(size);
    if (isFirst)
        openRequest();
    if (m_state == State::Reading)
        advance();
}

/*! A loop rather than recursion, so that a thousand pipelined requests need no stack. */
void HttpConnection::advance()
{
    while (m_state == State::Reading || m_state == State::Handling) {
        if (m_state == State::Handling) {
            if (m_hasResponse)
                writeResponse();
            return;
        }
        if (m_input.isEmpty()) {
            read();
            return;
        }
        if (!parse())
            return;
    }
}

/*! False when something has to happen first. */
bool HttpConnection::parse()
{
    std::size_t consumed = 0;
    const RequestReader::Step step = m_reader->feed(m_input.unread(), consumed);
    if (step == RequestReader::Step::Refused)
        m_refused.assign(m_reader->hasHead() ? m_reader->request().head : std::string(m_input.unread()));
    m_input.consume(consumed);
    const std::size_t grown = m_reader->bodySize() - m_reserved;
    m_reserved += grown;
    m_service->bodiesInMemory += grown;

    switch (step) {
    case RequestReader::Step::Refused:
        refuse(m_reader->refusal().status, m_reader->refusal().reason);
        return false;
    case RequestReader::Step::Complete:
        handle();
        return true;
    case RequestReader::Step::Head:
        m_bodyDeadline = SteadyClock::now() + m_service->limits.bodyTime;
        setDeadlineTo(m_bodyDeadline);
        if (isShortOfMemory())
            return false;
        return !sendContinue();
    case RequestReader::Step::NeedMore:
        break;
    }
    if (m_reader->hasHead() && isShortOfMemory())
        return false;
    read();
    return false;
}

bool HttpConnection::isShortOfMemory()
{
    if (m_service->bodiesInMemory <= m_service->limits.bodiesInMemory || m_reader->bodySize() <= ReservedBody)
        return false;
    m_state = State::Paused;
    m_service->waitingForMemory.push_back(weak_from_this());
    setDeadline(std::min<SteadyClock::duration>(m_service->limits.patience, m_bodyDeadline - SteadyClock::now()));
    return true;
}

/*! True when 100 Continue is on its way and reading goes on after it. */
bool HttpConnection::sendContinue()
{
    if (m_continueSent || !m_reader->expectsContinue() || !m_input.isEmpty())
        return false;
    m_continueSent = true;
    static constexpr std::string_view interim = "HTTP/1.1 100 Continue\r\n\r\n";
    m_sendsContinue = true;
    startWrite({asio::buffer(interim), asio::const_buffer()});
    return true;
}

void HttpConnection::handle()
{
    Request &request = m_reader->request();
    request.remoteAddress = m_remoteAddress;
    if (isFromElsewhere(request) && !m_service->rate.take(SteadyClock::now())) {
        // A flood that is refused for its rate must not fill the history all the same.
        const bool isTold = m_service->tooFastTold.take(SteadyClock::now());
        refuse(429, "more than " + std::to_string(m_service->limits.requestsPerSecond) + " requests in a second",
               isTold ? Told::Yes : Told::No);
        return;
    }
    m_state = State::Handling;
    m_hasResponse = false;
    m_deadline.clear();
    request.secure = m_isSecure;
    ++m_requests;
    m_framing.toHead = request.method == "HEAD";
    m_framing.toOld = request.minorVersion == 0;
    m_framing.close = !m_reader->keepsAlive() || m_requests >= m_service->limits.requestsPerConnection;
    m_inHandler = true;
    {
        Responder responder(makeResponder(weak_from_this(), m_service->context));
        try {
            m_service->handler(request, std::move(responder));
        } catch (...) {
            // Nothing of ours throws; what a library throws ends as a dropped responder: 500.
        }
    }
    m_inHandler = false;
}

} // namespace Linesman::Http
