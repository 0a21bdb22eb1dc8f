// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/connection.h"

#include "app/http/requestreader.h"
#include "app/http/responsehead.h"

#include <utility>

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <type_traits>

namespace Linesman::Http {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;
using SteadyClock = std::chrono::steady_clock;
using boost::system::error_code;

namespace {

constexpr std::size_t SmallBuffer = 8 * 1024;
constexpr std::size_t LargeBuffer = 64 * 1024;
constexpr std::size_t InlineBody = 16 * 1024;                //!< up to here head and body go out as one piece
constexpr std::size_t RefusedBytes = 16 * 1024;              //!< kept for the refusal's observer
constexpr auto MemoryPatience = std::chrono::seconds(1);     //!< then 503
constexpr auto DrainTime = std::chrono::milliseconds(2'000); //!< for a client that still sends after a refusal

std::string addressText(const tcp::endpoint &endpoint)
{
    const std::string port = std::to_string(endpoint.port());
    return endpoint.address().is_v6() ? "[" + endpoint.address().to_string() + "]:" + port
                                      : endpoint.address().to_string() + ":" + port;
}

template <typename Stream>
class StreamConnection final : public Connection
{
public:
    static constexpr bool IsTls = !std::is_same_v<Stream, tcp::socket>;

    template <typename... Arguments>
    StreamConnection(const std::shared_ptr<Service> &service, Accepted accepted, Arguments &&...arguments)
        : m_service(service)
        , m_hosts(std::move(accepted.hosts))
        , m_stream(*service->context, std::forward<Arguments>(arguments)...)
        , m_timer(*service->context)
        , m_isBusy(accepted.isBusy)
    {
        error_code ignored;
        socket().assign(accepted.isV6 ? tcp::v6() : tcp::v4(), accepted.socket, ignored);
    }

    void start() override
    {
        error_code ignored;
        socket().non_blocking(true, ignored);
        socket().set_option(tcp::no_delay(true), ignored);
        m_remoteAddress = addressText(socket().remote_endpoint(ignored));
        if constexpr (IsTls) {
            setDeadline(m_service->limits.headerTime);
            m_stream.async_handshake(asio::ssl::stream_base::server, [self = self()](const error_code &error) {
                if (error || self->m_state == State::Closed) {
                    self->abort();
                    return;
                }
                self->begin();
            });
        } else {
            begin();
        }
    }

    void answer(Response response) override
    {
        if (m_state != State::Handling)
            return;
        m_response = std::move(response);
        m_hasResponse = true;
        if (!m_inHandler)
            advance();
    }

    void resume() override
    {
        if (m_state != State::Paused)
            return;
        m_state = State::Reading;
        m_deadline = m_bodyDeadline;
        armTimer();
        if (!sendContinue())
            advance();
    }

    void finish() override
    {
        const bool isIdle = m_state == State::Reading && !isRequestOpen();
        if (isIdle || m_state == State::Handshake || (m_state == State::Draining && !hasUnreadBytes()))
            abort();
    }

    void abort() override
    {
        if (m_state == State::Closed)
            return;
        m_state = State::Closed;
        releaseMemory();
        m_timer.cancel();
        error_code ignored;
        socket().close(ignored);
        m_service->closed(*this);
    }

    std::optional<SteadyClock::duration> idleFor() const override
    {
        if (m_state != State::Reading || isRequestOpen())
            return std::nullopt;
        return SteadyClock::now() - m_lastActivity;
    }

private:
    using Parts = std::array<asio::const_buffer, 2>;
    enum class State { Handshake, Reading, Paused, Handling, Writing, Draining, Closed };

    std::shared_ptr<StreamConnection> self() { return std::static_pointer_cast<StreamConnection>(shared_from_this()); }

    tcp::socket &socket()
    {
        if constexpr (IsTls)
            return m_stream.next_layer();
        else
            return m_stream;
    }

    void begin()
    {
        m_state = State::Reading;
        if (m_isBusy) {
            refuse(503, "too many connections");
            return;
        }
        nextRequest();
        advance();
    }

    // Deadlines: one timer, armed again only when it fires early or too late.

    void setDeadline(SteadyClock::duration time, SteadyClock::time_point from = SteadyClock::now())
    {
        m_deadline = from + time;
        armTimer();
    }

    void clearDeadline() { m_deadline = SteadyClock::time_point::max(); }

    void armTimer()
    {
        if (m_timerRuns && m_timer.expiry() <= m_deadline)
            return;
        if (m_deadline == SteadyClock::time_point::max())
            return;
        m_timer.expires_at(m_deadline); // an older wait ends with an error
        m_timerRuns = true;
        m_timer.async_wait([self = self()](const error_code &error) {
            if (error || self->m_state == State::Closed)
                return;
            self->m_timerRuns = false;
            if (SteadyClock::now() < self->m_deadline)
                self->armTimer();
            else
                self->deadlinePassed();
        });
    }

    void deadlinePassed()
    {
        switch (m_state) {
        case State::Reading:
            if (isRequestOpen())
                refuse(408, m_reader->hasHead() ? "the body did not come in time" : "the header did not come in time");
            else
                abort();
            break;
        case State::Paused:
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

    // Reading

    bool isRequestOpen() const { return m_reader && (m_reader->hasStarted() || m_begin < m_end); }
    std::string_view unread() const { return {m_buffer.data() + m_begin, m_end - m_begin}; }

    bool hasUnreadBytes()
    {
        error_code error;
        return socket().available(error) > 0 || m_begin < m_end;
    }

    void nextRequest()
    {
        if (m_reader)
            m_reader->restart();
        else
            m_reader.emplace(m_service->limits, m_hosts);
        m_continueSent = false;
        if (m_begin < m_end) {
            openRequest();
        } else {
            m_lastActivity = SteadyClock::now();
            setDeadline(m_service->limits.idleTime, m_lastActivity);
        }
    }

    /*! The first byte of a request is here. */
    void openRequest()
    {
        m_firstByteAt = SteadyClock::now();
        m_reader->request().receivedAt = std::chrono::system_clock::now();
        m_reader->request().arrivedAt = m_firstByteAt;
        setDeadline(m_service->limits.headerTime, m_firstByteAt);
    }

    void read()
    {
        if (m_reads)
            return;
        m_reads = true;
        if (m_state == State::Draining) {
            m_begin = m_end = 0;
        } else if (m_begin > 0) {
            std::copy(m_buffer.begin() + std::ptrdiff_t(m_begin), m_buffer.begin() + std::ptrdiff_t(m_end),
                      m_buffer.begin());
            m_end -= m_begin;
            m_begin = 0;
        }
        const std::size_t wanted = m_reader && m_reader->hasHead() ? LargeBuffer : SmallBuffer;
        if (m_buffer.size() < wanted || m_buffer.size() - m_end < SmallBuffer / 2)
            m_buffer.resize(std::max(wanted, m_end + SmallBuffer));
        m_stream.async_read_some(asio::buffer(m_buffer.data() + m_end, m_buffer.size() - m_end),
                                 [self = self()](const error_code &error, std::size_t size) {
                                     self->m_reads = false;
                                     self->wasRead(error, size);
                                 });
    }

    void wasRead(const error_code &error, std::size_t size)
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
        m_end += size;
        if (isFirst)
            openRequest();
        if (m_state == State::Reading)
            advance();
    }

    // The way of a request. One loop instead of calls in a circle: a thousand pipelined requests need no stack.

    void advance()
    {
        while (m_state == State::Reading || m_state == State::Handling) {
            if (m_state == State::Handling) {
                if (!m_hasResponse)
                    return;
                if (!writeResponse())
                    return;
                continue;
            }
            if (m_begin == m_end) {
                read();
                return;
            }
            if (!parse())
                return;
        }
    }

    /*! False when something has to happen first. */
    bool parse()
    {
        std::size_t consumed = 0;
        const RequestReader::Step step = m_reader->feed(unread(), consumed);
        if (step == RequestReader::Step::Refused)
            m_refused.assign(m_reader->hasHead() ? m_reader->request().head : std::string(unread()));
        m_begin += consumed;
        if (m_begin == m_end)
            m_begin = m_end = 0;
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
            m_deadline = m_bodyDeadline;
            armTimer();
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

    bool isShortOfMemory()
    {
        if (m_service->bodiesInMemory <= m_service->limits.bodiesInMemory)
            return false;
        m_state = State::Paused;
        m_service->waitingForMemory.push_back(weak_from_this());
        setDeadline(std::min<SteadyClock::duration>(MemoryPatience, m_bodyDeadline - SteadyClock::now()));
        return true;
    }

    /*! True when 100 Continue is on its way and reading goes on after it. */
    bool sendContinue()
    {
        if (m_continueSent || !m_reader->expectsContinue() || m_begin < m_end)
            return false;
        m_continueSent = true;
        static constexpr std::string_view interim = "HTTP/1.1 100 Continue\r\n\r\n";
        asio::async_write(m_stream, asio::buffer(interim), [self = self()](const error_code &error, std::size_t) {
            if (error)
                self->abort();
            else
                self->advance();
        });
        return true;
    }

    void handle()
    {
        m_state = State::Handling;
        m_hasResponse = false;
        clearDeadline();
        Request &request = m_reader->request();
        request.remoteAddress = m_remoteAddress;
        request.secure = IsTls;
        ++m_requests;
        m_framing.toHead = request.method == "HEAD";
        m_framing.toOld = request.minorVersion == 0;
        m_framing.close = !m_reader->keepsAlive() || m_requests >= m_service->limits.requestsPerConnection;
        m_inHandler = true;
        {
            Responder responder(makeResponder());
            try {
                m_service->handler(request, std::move(responder));
            } catch (...) {
                // Nothing of ours throws; what a library throws ends as a dropped responder: 500.
            }
        }
        m_inHandler = false;
    }

    std::shared_ptr<Responder::Private> makeResponder();

    // Writing

    /*! True when the answer is out and the next request may be read. */
    bool writeResponse()
    {
        if (m_response.fault == Response::Fault::Drop) {
            abort();
            return false;
        }
        m_framing.close |= m_response.close || m_service->isStopping || m_response.fault != Response::Fault::None ||
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
        return write(body);
    }

    bool write(std::string_view body)
    {
        m_state = State::Writing;
        setDeadline(m_service->limits.writeTime);
        if constexpr (!IsTls) {
            // After the other requests that are here by now: answers that leave one right behind the other wake a
            // client of several connections once, and waking is the dearest part of a small answer.
            asio::post(*m_service->context, [self = self(), body] { self->writeNow(body); });
        } else {
            writeAll({asio::buffer(m_out), asio::buffer(body)});
        }
        return false;
    }

    void writeNow(std::string_view body)
    {
        if (m_state != State::Writing)
            return;
        Parts parts{asio::buffer(m_out), asio::buffer(body)};
        // Most answers fit the socket's buffer: then no event is needed.
        error_code error;
        const std::size_t written = m_stream.write_some(parts, error);
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
        writeAll(parts);
    }

    void writeAll(const Parts &parts)
    {
        asio::async_write(m_stream, parts, [self = self()](const error_code &error, std::size_t) {
            if (self->m_state != State::Writing)
                return;
            if (error)
                self->abort();
            else if (self->wasWritten())
                self->advance();
        });
    }

    /*! True when the connection goes on. */
    bool wasWritten()
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
            exchange.duration =
                std::chrono::duration_cast<std::chrono::microseconds>(SteadyClock::now() - m_firstByteAt);
            m_service->observer(std::move(exchange));
        }
        m_response = {};
        releaseMemory();
        if (m_framing.close || m_service->isStopping) {
            closeAfterAnswer();
            return false;
        }
        m_state = State::Reading;
        nextRequest();
        return true;
    }

    void closeAfterAnswer()
    {
        if (hasUnreadBytes()) {
            drain();
            return;
        }
        if constexpr (IsTls) {
            if (!m_reads) {
                m_state = State::Draining;
                setDeadline(DrainTime);
                m_stream.async_shutdown([self = self()](const error_code &) { self->abort(); });
                return;
            }
        }
        error_code ignored;
        socket().shutdown(tcp::socket::shutdown_send, ignored);
        abort();
    }

    /*!
        Ends our direction and reads what still comes. Closing with unread bytes would reset the connection, and the
        client would lose the answer that tells it why.
    */
    void drain()
    {
        m_state = State::Draining;
        setDeadline(std::min<SteadyClock::duration>(DrainTime, m_service->limits.writeTime));
        error_code ignored;
        socket().shutdown(tcp::socket::shutdown_send, ignored);
        read();
    }

    void refuse(int status, const std::string &reason)
    {
        if (m_service->refusalObserver) {
            Refusal refusal;
            refusal.status = status;
            refusal.reason = reason;
            if (m_refused.empty() && m_reader)
                m_refused = m_reader->hasHead() ? m_reader->request().head : std::string(unread());
            refusal.bytes = m_refused.substr(0, RefusedBytes);
            refusal.remoteAddress = m_remoteAddress;
            m_service->refusalObserver(refusal);
        }
        releaseMemory();
        Response response;
        response.status = status;
        response.headers.add("Content-Type", "text/plain; charset=utf-8");
        if (status == 503)
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

    void releaseMemory()
    {
        if (m_reserved > 0)
            m_service->release(std::exchange(m_reserved, 0));
    }

    std::shared_ptr<Service> m_service;
    HostRule m_hosts;
    Stream m_stream;
    asio::steady_timer m_timer;
    std::string m_remoteAddress;
    State m_state = State::Handshake;
    bool m_isBusy = false;

    std::vector<char> m_buffer;
    std::size_t m_begin = 0; //!< of what is not consumed
    std::size_t m_end = 0;
    bool m_reads = false;
    std::optional<RequestReader> m_reader;
    std::string m_refused;
    bool m_continueSent = false;
    std::size_t m_requests = 0;
    std::size_t m_reserved = 0; //!< of the service's memory for bodies

    bool m_inHandler = false;
    bool m_hasResponse = false;
    Response m_response;
    Framing m_framing;
    std::string m_out;
    std::size_t m_outHeadSize = 0;
    bool m_isRefusal = false;

    SteadyClock::time_point m_deadline = SteadyClock::time_point::max();
    SteadyClock::time_point m_bodyDeadline = SteadyClock::time_point::max();
    SteadyClock::time_point m_firstByteAt;
    SteadyClock::time_point m_lastActivity;
    bool m_timerRuns = false;
};

} // namespace

void Service::release(std::size_t bytes)
{
    bodiesInMemory -= bytes;
    if (waitingForMemory.empty() || bodiesInMemory > limits.bodiesInMemory)
        return;
    for (const std::weak_ptr<Connection> &waiting : std::exchange(waitingForMemory, {})) {
        asio::post(*context, [waiting] {
            if (const std::shared_ptr<Connection> connection = waiting.lock())
                connection->resume();
        });
    }
}

struct Responder::Private {
    std::weak_ptr<Connection> connection;
    std::shared_ptr<asio::io_context> context;
    std::atomic<bool> isAnswered{false};

    void answer(Response response)
    {
        if (isAnswered.exchange(true))
            return;
        if (context->get_executor().running_in_this_thread()) {
            if (const std::shared_ptr<Connection> target = connection.lock())
                target->answer(std::move(response));
            return;
        }
        asio::post(*context, [target = connection, response = std::move(response)]() mutable {
            if (const std::shared_ptr<Connection> alive = target.lock())
                alive->answer(std::move(response));
        });
    }

    ~Private()
    {
        Response response;
        response.status = 500;
        response.headers.add("Content-Type", "text/plain; charset=utf-8");
        response.body = "the request was not answered\n";
        answer(std::move(response));
    }
};

Responder::Responder(std::shared_ptr<Private> d)
    : m_d(std::move(d))
{
}

void Responder::operator()(Response response) const
{
    if (m_d)
        m_d->answer(std::move(response));
}

namespace {

template <typename Stream>
std::shared_ptr<Responder::Private> StreamConnection<Stream>::makeResponder()
{
    auto responder = std::make_shared<Responder::Private>();
    responder->connection = weak_from_this();
    responder->context = m_service->context;
    return responder;
}

} // namespace

std::shared_ptr<Connection> makeConnection(const std::shared_ptr<Service> &service, Accepted accepted,
                                           const std::shared_ptr<asio::ssl::context> &tls)
{
    if (tls)
        return std::make_shared<StreamConnection<asio::ssl::stream<tcp::socket>>>(service, std::move(accepted), *tls);
    return std::make_shared<StreamConnection<tcp::socket>>(service, std::move(accepted));
}

} // namespace Linesman::Http
