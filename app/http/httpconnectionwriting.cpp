// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/httpconnection_p.h"

#include <utility>

#include <boost/asio.hpp>

#include <algorithm>

namespace Linesman::Http {

namespace {

constexpr std::size_t InlineBody = 16 * 1024;                //!< up to here head and body go out as one piece
constexpr std::size_t RefusedBytes = 16 * 1024;              //!< kept for the refusal's observer
constexpr auto DrainTime = std::chrono::milliseconds(2'000); //!< for a client that still sends after a refusal

} // namespace

void HttpConnection::writeResponse()
{
    if (m_response.fault == Response::Fault::Drop) {
        abort();
        return;
    }
    m_framing.close |= m_response.close || m_service->isStopping || m_endsAfterAnswer ||
                       m_response.fault != Response::Fault::None ||
                       equalsIgnoringCase(m_response.headers.value("Connection").value_or(""), "close");
    m_out.clear();
    appendResponseHead(m_out, m_response, m_framing);
    m_outHeadSize = m_out.size();
    std::string_view body = m_response.body;
    if (m_framing.toHead || !mayHaveBody(m_response.status))
        body = {};
    if (m_response.fault == Response::Fault::TruncateBody)
        body = body.substr(0, body.size() / 2);
    if (body.size() <= InlineBody) {
        m_out += body;
        body = {};
    }
    write(body);
}

void HttpConnection::write(std::string_view body)
{
    m_state = State::Writing;
    m_since = SteadyClock::now();
    setDeadline(m_service->limits.writeTime);
    if (m_isSecure) {
        startWrite({asio::buffer(m_out), asio::buffer(body)});
        return;
    }
    // After the other requests that are here by now: answers that leave one right behind the other wake a client of
    // several connections once, and waking is the dearest part of a small answer.
    asio::post(*m_service->context, [self = self(), body] { self->writeNow(body); });
}

void HttpConnection::writeNow(std::string_view body)
{
    if (m_state != State::Writing)
        return;
    Parts parts{asio::buffer(m_out), asio::buffer(body)};
    // Most answers fit the socket's buffer: then no event is needed.
    error_code error;
    const std::size_t written = writeSome(parts, error);
    if (error && error != asio::error::would_block && error != asio::error::try_again) {
        abort();
        return;
    }
    if (written == m_out.size() + body.size()) {
        if (wasWritten())
            advance();
        return;
    }
    const std::size_t fromFirst = std::min(written, m_out.size());
    parts[0] += fromFirst;
    parts[1] += written - fromFirst;
    startWrite(parts);
}

void HttpConnection::writeDone(const error_code &error)
{
    if (std::exchange(m_sendsContinue, false)) {
        if (error)
            abort();
        else
            advance();
        return;
    }
    if (m_state != State::Writing)
        return;
    if (error)
        abort();
    else if (wasWritten())
        advance();
}

/*! True when the connection goes on. */
bool HttpConnection::wasWritten()
{
    if (m_isRefusal) {
        drain();
        return false;
    }
    if (m_service->observer) {
        ServedExchange exchange;
        exchange.request = std::move(m_reader->request());
        exchange.response = std::move(m_response);
        exchange.responseHead = m_out.substr(0, m_outHeadSize);
        exchange.duration = std::chrono::duration_cast<std::chrono::microseconds>(SteadyClock::now() - m_firstByteAt);
        m_service->observer(std::move(exchange));
    }
    m_response = {};
    releaseMemory();
    // Who is to make room, but was told nothing of it by this answer's head, may have sent its next request already: it
    // ends behind the answer to that, or soon if there is none.
    if (m_framing.close || m_service->isStopping) {
        closeAfterAnswer();
        return false;
    }
    m_state = State::Reading;
    nextRequest();
    return true;
}

void HttpConnection::closeAfterAnswer()
{
    if (hasUnreadBytes()) {
        drain();
        return;
    }
    if (m_isSecure && !m_reads) {
        m_state = State::Draining;
        setDeadline(DrainTime);
        startShutdown();
        return;
    }
    error_code ignored;
    socket().shutdown(tcp::socket::shutdown_send, ignored);
    abort();
}

/*!
    Ends our direction and reads what still comes. Closing with unread bytes would reset the connection, and the
    client would lose the answer that tells it why.
*/
void HttpConnection::drain()
{
    m_state = State::Draining;
    setDeadline(std::min<SteadyClock::duration>(DrainTime, m_service->limits.writeTime));
    error_code ignored;
    socket().shutdown(tcp::socket::shutdown_send, ignored);
    read();
}

void HttpConnection::refuse(int status, const std::string &reason, Told told)
{
    if (m_service->refusalObserver && told == Told::Yes) {
        Refusal refusal;
        refusal.status = status;
        refusal.reason = reason;
        if (m_refused.empty() && m_reader)
            m_refused = m_reader->hasHead() ? m_reader->request().head : std::string(m_input.unread());
        refusal.bytes = m_refused.substr(0, RefusedBytes);
        refusal.remoteAddress = m_remoteAddress;
        m_service->refusalObserver(refusal);
    }
    releaseMemory();
    Response response;
    response.status = status;
    response.headers.add("Content-Type", "text/plain; charset=utf-8");
    if (status == 503 || status == 429)
        response.headers.add("Retry-After", "1");
    if (status == 405)
        response.headers.add("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    response.body = reason + "\n";
    const bool toHead = m_reader && m_reader->hasHead() && m_reader->request().method == "HEAD";
    m_isRefusal = true;
    m_out.clear();
    appendResponseHead(m_out, response, {toHead, false, true});
    if (!toHead)
        m_out += response.body;
    write({});
}

void HttpConnection::releaseMemory()
{
    if (m_reserved > 0)
        m_service->release(std::exchange(m_reserved, 0));
}

} // namespace Linesman::Http
