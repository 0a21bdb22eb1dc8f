// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/server.h"

#include "app/core/text.h"
#include "app/http/connection.h"
#include "app/http/iothread_p.h"
#include "app/http/places.h"

#include <QCoreApplication>

#include <utility>

#include <boost/asio.hpp>
#include <boost/asio/ssl/context.hpp>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace Linesman::Http {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr std::size_t LeavingConnections = 64;               //!< that get their last answer besides those with a place
constexpr auto AcceptPause = std::chrono::milliseconds(100); //!< when the process has no file descriptor left
constexpr int PortTries = 16;

Result<std::shared_ptr<asio::ssl::context>> tlsContext(const Server::Options &options)
{
    auto context = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    error_code error;
    context->set_options(
        asio::ssl::context::default_workarounds | asio::ssl::context::no_tlsv1 | asio::ssl::context::no_tlsv1_1, error);
    const bool inMemory = options.certificateFile.empty();
    if (inMemory)
        context->use_certificate_chain(asio::buffer(options.certificate), error);
    else
        context->use_certificate_chain_file(options.certificateFile, error);
    if (error) {
        return failure(Error::Kind::BadInput, QStringLiteral("certificate file %1: %2")
                                                  .arg(toQString(options.certificateFile), toQString(error.message())));
    }
    if (inMemory)
        context->use_private_key(asio::buffer(options.privateKey), asio::ssl::context::pem, error);
    else
        context->use_private_key_file(options.keyFile, asio::ssl::context::pem, error);
    if (error)
        return failure(Error::Kind::BadInput,
                       QStringLiteral("key file %1: %2").arg(toQString(options.keyFile), toQString(error.message())));
    return context;
}

/*! Why an address cannot be listened on: what every person meets sooner or later, so it is translated. */
class PortTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Http::Server)
public:
    static Error whyNot(const error_code &error, bool isAbsent, quint16 port, const QString &address)
    {
        const auto because = [&](const QString &detail, const QString &message) {
            Error why(Error::Kind::Port, detail.arg(QString::number(port), address));
            why.message = message.arg(QString::number(port), address);
            return why;
        };
        if (error == asio::error::address_in_use)
            return because(QStringLiteral("port %1 on %2 is already in use"), tr("port %1 on %2 is already in use"));
        if (error == asio::error::access_denied)
            return because(QStringLiteral("port %1 on %2 is not allowed for this user"),
                           tr("port %1 on %2 is not allowed for this user"));
        if (isAbsent)
            return because(QStringLiteral("port %1 on %2: this machine does not have that address"),
                           tr("port %1 on %2: this machine does not have that address"));
        return Error(
            Error::Kind::Port,
            QStringLiteral("port %1 on %2: %3").arg(QString::number(port), address, toQString(error.message())));
    }
};

} // namespace

struct Server::Private : std::enable_shared_from_this<Server::Private> {
    Private(IoThread &thread, Handler handler)
        : thread(thread)
    {
        service->context = ioContext(thread);
        service->handler = std::move(handler);
    }

    struct Listener {
        Listener(asio::io_context &context, HostRule::Place place, const std::vector<std::string> &names)
            : acceptor(context)
            , place(place)
            , hosts(names, place)
        {
        }
        tcp::acceptor acceptor;
        const HostRule::Place place;
        HostRule hosts;
    };
    using Listeners = std::vector<std::shared_ptr<Listener>>;

    Result<std::uint16_t> bindAll(const Options &options, std::uint16_t wanted, Listeners &bound, bool &clash);
    void accept(const std::shared_ptr<Listener> &listener);
    void accepted(const Listener &listener, tcp::socket socket, const tcp::endpoint &local);
    bool hasPlace();
    bool endOldestBody(const Connection &asking);
    void beginStop();
    void checkStopped();

    IoThread &thread;
    std::shared_ptr<Service> service = std::make_shared<Service>();
    std::shared_ptr<asio::ssl::context> tls;
    std::atomic<std::uint16_t> port{0};

    // The I/O thread's:
    Listeners listeners;
    Connections connections;

    std::mutex mutex;
    std::condition_variable allClosed;
    bool isClosed = true;
};

/*! Binds every address of \a options to one port. \a clash tells a free port's clash on a second address from a
 * failure. */
Result<std::uint16_t> Server::Private::bindAll(const Options &options, std::uint16_t wanted, Listeners &bound,
                                               bool &clash)
{
    clash = false;
    std::uint16_t port = wanted;
    QString skipped;
    for (const std::string &name : options.addresses) {
        error_code error;
        const asio::ip::address address = asio::ip::make_address(name, error);
        if (error)
            return failure(Error::Kind::Port, QStringLiteral("%1 is not a numeric address").arg(toQString(name)));
        const auto place = address.is_loopback() ? HostRule::Place::Loopback : HostRule::Place::Network;
        auto listener = std::make_shared<Listener>(*service->context, place, options.hosts);
        const tcp::endpoint endpoint(address, port);
        tcp::acceptor &acceptor = listener->acceptor;
        acceptor.open(endpoint.protocol(), error);
        if (!error && address.is_v6())
            acceptor.set_option(asio::ip::v6_only(true), error);
        if (!error)
            acceptor.set_option(asio::socket_base::reuse_address(true), error);
        if (!error)
            acceptor.bind(endpoint, error);
        if (!error)
            acceptor.listen(asio::socket_base::max_listen_connections, error);
        if (error) {
            const bool isAbsent = error == asio::error::address_family_not_supported ||
                                  error == error_code(EADDRNOTAVAIL, boost::system::system_category());
            if (address.is_v6() && isAbsent && options.addresses.size() > 1) {
                skipped = toQString(error.message());
                continue;
            }
            clash = wanted == 0 && port != 0 && error == asio::error::address_in_use;
            return failure(PortTexts::whyNot(error, isAbsent, port, toQString(name)));
        }
        port = acceptor.local_endpoint(error).port();
        bound.push_back(std::move(listener));
    }
    if (bound.empty())
        return failure(Error::Kind::Port,
                       QStringLiteral("port %1: no address to listen on (%2)").arg(QString::number(port), skipped));
    return port;
}

void Server::Private::accept(const std::shared_ptr<Listener> &listener)
{
    listener->acceptor.async_accept([d = shared_from_this(), listener](const error_code &error, tcp::socket socket) {
        if (!listener->acceptor.is_open())
            return;
        if (error == asio::error::no_descriptors || error == asio::error::no_buffer_space ||
            error == error_code(ENFILE, boost::system::system_category())) {
            auto timer = std::make_shared<asio::steady_timer>(*d->service->context, AcceptPause);
            timer->async_wait([d, listener, timer](const error_code &) {
                if (listener->acceptor.is_open())
                    d->accept(listener);
            });
            return;
        }
        if (!error) {
            error_code ignored;
            const tcp::endpoint local = socket.local_endpoint(ignored);
            d->accepted(*listener, std::move(socket), local);
        }
        d->accept(listener);
    });
}

void Server::Private::accepted(const Listener &listener, tcp::socket socket, const tcp::endpoint &local)
{
    Accepted accepted;
    if (connections.size() >= service->limits.connections) {
        accepted.isBusy = !hasPlace();
        if (connections.size() >= service->limits.connections + LeavingConnections) {
            if (Connection *leaving = longestLeaving(connections))
                leaving->abort();
        }
    }
    accepted.hosts = listener.hosts;
    accepted.isV6 = local.address().is_v6();
    error_code error;
    accepted.socket = socket.release(error);
    if (error)
        return;
    const std::shared_ptr<Connection> connection = makeConnection(service, std::move(accepted), tls);
    connections.emplace(connection.get(), connection);
    connection->start();
}

/*! Whether there is a place for one more, after another made room if need be. */
bool Server::Private::hasPlace()
{
    if (placesTaken(connections) < service->limits.connections)
        return true;
    if (Connection *last = whoMakesRoom(connections, service->limits)) {
        last->makeRoom();
        return true;
    }
    Connection *busiest = whoEndsSoon(connections);
    if (busiest)
        busiest->endAfterAnswer();
    return busiest != nullptr;
}

bool Server::Private::endOldestBody(const Connection &asking)
{
    Connection *oldest = oldestBody(connections, service->limits, asking);
    if (oldest)
        oldest->makeRoom();
    return oldest != nullptr;
}

void Server::Private::beginStop()
{
    service->isStopping = true;
    for (const std::shared_ptr<Listener> &listener : listeners) {
        error_code ignored;
        listener->acceptor.close(ignored);
    }
    listeners.clear();
    const auto all = connections; // finish() takes from the map
    for (const auto &[address, connection] : all)
        connection->finish();
    checkStopped();
}

void Server::Private::checkStopped()
{
    if (!service->isStopping || !connections.empty())
        return;
    const std::lock_guard lock(mutex);
    isClosed = true;
    allClosed.notify_all();
}

Server::Server(IoThread &thread, Handler handler)
    : m_d(std::make_shared<Private>(thread, std::move(handler)))
{
}

Server::~Server()
{
    stop();
}

void Server::setObserver(std::function<void(ServedExchange)> observer)
{
    m_d->service->observer = std::move(observer);
}

void Server::setRefusalObserver(std::function<void(const Refusal &)> observer)
{
    m_d->service->refusalObserver = std::move(observer);
}

Result<std::uint16_t> Server::listen(const Options &options)
{
    if (isListening())
        return failure(Error::Kind::Port, QStringLiteral("port %1 is already served by this server").arg(port()));
    m_d->tls.reset();
    if (options.certificateFile.empty() != options.keyFile.empty() ||
        options.certificate.empty() != options.privateKey.empty())
        return failure(Error::Kind::BadInput, QStringLiteral("a certificate and its key belong together"));
    if (!options.certificateFile.empty() || !options.certificate.empty()) {
        Result<std::shared_ptr<asio::ssl::context>> context = tlsContext(options);
        if (!context)
            return failure(context.error());
        m_d->tls = std::move(*context);
    }
    Private::Listeners bound;
    Result<std::uint16_t> port = std::uint16_t(0);
    for (int i = 0; i < PortTries; ++i) {
        bound.clear();
        bool clash = false;
        port = m_d->bindAll(options, options.port, bound, clash);
        if (port || !clash)
            break;
    }
    if (!port)
        return port;
    m_d->port = *port;
    m_d->isClosed = false;
    m_d->thread.post([d = m_d, bound, limits = options.limits] {
        d->service->limits = limits;
        d->service->rate = TokenBucket(double(limits.requestsPerSecond), double(limits.requestsPerSecond));
        d->service->isStopping = false;
        // Weak: the connections live in d's map.
        d->service->closed = [weak = std::weak_ptr(d)](Connection &connection) {
            if (const std::shared_ptr<Private> alive = weak.lock()) {
                alive->connections.erase(&connection);
                alive->checkStopped();
            }
        };
        d->service->endOldestBody = [weak = std::weak_ptr(d)](const Connection &asking) {
            const std::shared_ptr<Private> alive = weak.lock();
            return alive && alive->endOldestBody(asking);
        };
        d->listeners = bound;
        for (const std::shared_ptr<Private::Listener> &listener : bound)
            d->accept(listener);
    });
    return port;
}

void Server::stop(std::chrono::milliseconds grace)
{
    if (m_d->port.exchange(0) == 0)
        return;
    m_d->thread.post([d = m_d] { d->beginStop(); });
    if (m_d->thread.isCurrent())
        return; // cannot wait for itself
    std::unique_lock lock(m_d->mutex);
    if (m_d->allClosed.wait_for(lock, grace, [this] { return m_d->isClosed; }))
        return;
    m_d->thread.post([d = m_d] {
        const auto all = d->connections;
        for (const auto &[address, connection] : all)
            connection->abort();
        d->checkStopped();
    });
    m_d->allClosed.wait(lock, [this] { return m_d->isClosed; });
}

void Server::setHosts(std::vector<std::string> hosts)
{
    m_d->thread.post([d = m_d, hosts = std::move(hosts)] {
        for (const std::shared_ptr<Private::Listener> &listener : d->listeners)
            listener->hosts = HostRule(hosts, listener->place);
    });
}

bool Server::isListening() const
{
    return m_d->port != 0;
}

std::uint16_t Server::port() const
{
    return m_d->port;
}

} // namespace Linesman::Http
