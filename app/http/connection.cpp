// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/connection.h"

#include "app/core/freememory.h"
#include "app/http/httpconnection_p.h"

#include <utility>

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>

#include <algorithm>
#include <type_traits>

namespace Linesman::Http {

namespace {

constexpr std::size_t MuchMemory = std::size_t(16) * 1024 * 1024; //!< of bodies at a time
constexpr auto GiveBackAfter = std::chrono::seconds(2);           //!< when history has written them, too

/*! Carries an HttpConnection's bytes over a plain socket or over TLS. */
template <typename Stream>
class StreamConnection final : public HttpConnection
{
public:
    static constexpr bool IsTls = !std::is_same_v<Stream, tcp::socket>;

    template <typename... Arguments>
    StreamConnection(const std::shared_ptr<Service> &service, Accepted accepted, Arguments &&...arguments)
        : HttpConnection(service, accepted, IsTls)
        , m_stream(*service->context, std::forward<Arguments>(arguments)...)
    {
        error_code ignored;
        socket().assign(accepted.isV6 ? tcp::v6() : tcp::v4(), accepted.socket, ignored);
    }

private:
    std::shared_ptr<StreamConnection> self() { return std::static_pointer_cast<StreamConnection>(shared_from_this()); }

    tcp::socket &socket() override
    {
        if constexpr (IsTls)
            return m_stream.next_layer();
        else
            return m_stream;
    }

    void startHandshake() override
    {
        if constexpr (IsTls)
            m_stream.async_handshake(asio::ssl::stream_base::server,
                                     [self = self()](const error_code &error) { self->handshakeDone(error); });
    }

    void startRead(asio::mutable_buffer room) override
    {
        m_stream.async_read_some(
            room, [self = self()](const error_code &error, std::size_t size) { self->readDone(error, size); });
    }

    std::size_t writeSome(const Parts &parts, error_code &error) override { return m_stream.write_some(parts, error); }

    void startWrite(const Parts &parts) override
    {
        asio::async_write(m_stream, parts,
                          [self = self()](const error_code &error, std::size_t) { self->writeDone(error); });
    }

    void startShutdown() override
    {
        if constexpr (IsTls)
            m_stream.async_shutdown([self = self()](const error_code &) { self->abort(); });
    }

    Stream m_stream;
};

} // namespace

void Service::release(std::size_t bytes)
{
    mostInMemory = std::max(mostInMemory, bodiesInMemory);
    bodiesInMemory -= bytes;
    if (bodiesInMemory == 0 && mostInMemory >= MuchMemory) {
        mostInMemory = 0;
        const auto timer = std::make_shared<asio::steady_timer>(*context, GiveBackAfter);
        timer->async_wait([timer](const error_code &) { giveFreeMemoryBack(); });
    }
    if (waitingForMemory.empty() || bodiesInMemory > limits.bodiesInMemory)
        return;
    for (const std::weak_ptr<Connection> &waiting : std::exchange(waitingForMemory, {})) {
        asio::post(*context, [waiting] {
            if (const std::shared_ptr<Connection> connection = waiting.lock())
                connection->resume();
        });
    }
}

std::shared_ptr<Connection> makeConnection(const std::shared_ptr<Service> &service, Accepted accepted,
                                           const std::shared_ptr<asio::ssl::context> &tls)
{
    if (tls)
        return std::make_shared<StreamConnection<asio::ssl::stream<tcp::socket>>>(service, std::move(accepted), *tls);
    return std::make_shared<StreamConnection<tcp::socket>>(service, std::move(accepted));
}

} // namespace Linesman::Http
