// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/listener.h"

#include "app/core/url.h"
#include "app/webhooks/capture.h"
#include "app/webhooks/intake.h"

#include <QHostAddress>
#include <QLoggingCategory>
#include <QUrl>

#include <utility>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(logListener, "linesman.listener")

namespace {
constexpr auto NewsInterval = std::chrono::milliseconds(50);

Http::Server::Options serverOptions(const Listener::Options &options, std::vector<std::string> hosts)
{
    Http::Server::Options listening;
    listening.addresses = options.addresses;
    listening.port = options.port;
    listening.hosts = std::move(hosts);
    listening.limits = options.limits;
    listening.certificateFile = options.certificateFile;
    listening.keyFile = options.keyFile;
    listening.certificate = options.certificate;
    listening.privateKey = options.privateKey;
    return listening;
}
} // namespace

Listener::Listener(Http::IoThread &io, Http::DeliveryClient &client, History::Store &store, const KeyRing &keys,
                   QObject *parent)
    : QObject(parent)
    , m_io(io)
    , m_news(std::make_unique<Coalescer<IntakeNews>>(NewsInterval, [this](const IntakeNews &news) { tell(news); }))
    , m_intake(std::make_shared<Intake>(io, client, store, keys, m_news->input()))
{
}

Listener::~Listener()
{
    stop();
}

Result<> Listener::start(const Options &options)
{
    if (isRunning())
        return failure(Error::Kind::Port, u"the listener runs already, on port %1"_s.arg(port()));
    if (const Result<> usable = checkedForward(options.forwardTo, options.port); !usable)
        return usable;
    if (const Result<> usable = checkedRules(options.rules, options.port); !usable)
        return usable;
    if (!options.path.empty() && (options.path.front() != '/' || options.path.back() == '/'))
        return failure(Error::Kind::BadInput, u"\"%1\" is no path: it begins with / and does not end with one"_s.arg(
                                                  QString::fromStdString(options.path)));
    m_intake->start(options);
    auto server =
        std::make_unique<Http::Server>(m_io, [intake = m_intake](Http::Request request, Http::Responder respond) {
            intake->receive(std::move(request), std::move(respond));
        });
    server->setRefusalObserver([intake = m_intake](const Http::Refusal &refusal) { intake->refuse(refusal); });
    m_hosts = options.hosts;
    const Result<std::uint16_t> port = server->listen(serverOptions(options, allHosts()));
    if (!port)
        return failure(port.error());
    m_server = std::move(server);
    m_addresses = options.addresses;
    m_path = QString::fromStdString(options.path);
    m_isSecure = !options.certificateFile.empty() || !options.certificate.empty();
    qCInfo(logListener) << "listening on port" << *port;
    emit started();
    return {};
}

void Listener::stop()
{
    if (!m_server)
        return;
    m_intake->finishAll();
    m_server->stop();
    m_server.reset();
    m_intake->finishAll(); // what came in while the first round ran
    qCInfo(logListener) << "stopped";
    emit stopped();
}

bool Listener::isRunning() const
{
    return m_server != nullptr;
}

quint16 Listener::port() const
{
    return m_server ? m_server->port() : 0;
}

QString Listener::baseUrl() const
{
    if (!m_server)
        return {};
    QUrl url;
    url.setScheme(m_isSecure ? u"https"_s : u"http"_s);
    // On every address: this machine's own still works and is what a person can use here.
    const QHostAddress first(QString::fromStdString(m_addresses.empty() ? std::string() : m_addresses.front()));
    const bool isAny = first == QHostAddress::Any || first == QHostAddress::AnyIPv4 || first == QHostAddress::AnyIPv6;
    url.setHost(first.isNull() || isAny ? u"127.0.0.1"_s : first.toString());
    url.setPort(port());
    return url.toString() + m_path;
}

bool Listener::isLoopbackOnly() const
{
    for (const std::string &address : m_addresses) {
        if (!isLoopbackHost(QString::fromStdString(address)))
            return false;
    }
    return true;
}

void Listener::setTunnelHost(const std::string &host)
{
    m_tunnelHost = host;
    if (m_server)
        m_server->setHosts(allHosts());
}

std::vector<std::string> Listener::allHosts() const
{
    std::vector<std::string> all = m_hosts;
    if (!m_tunnelHost.empty())
        all.push_back(m_tunnelHost);
    return all;
}

void Listener::setAnswer(const AnswerRule &answer)
{
    m_intake->setRule(answer);
}

AnswerRule Listener::answer() const
{
    return m_intake->rule();
}

Result<> Listener::setRules(RuleSet rules)
{
    if (const Result<> usable = checkedRules(rules, port()); !usable)
        return usable;
    m_intake->rules().set(std::move(rules));
    return {};
}

bool Listener::hasRules() const
{
    return !m_intake->rules().isEmpty();
}

Result<> Listener::setForwardTo(const QString &url)
{
    if (const Result<> usable = checkedForward(url.toStdString(), port()); !usable)
        return usable;
    m_intake->setForwardTo(url.toStdString());
    return {};
}

QString Listener::forwardTo() const
{
    return QString::fromStdString(m_intake->forwardTo());
}

void Listener::setHolding(bool holds)
{
    m_intake->setHolding(holds);
}

bool Listener::isHolding() const
{
    return m_intake->isHolding();
}

QList<HeldRequest> Listener::held() const
{
    return m_intake->held();
}

bool Listener::answerHeld(std::uint64_t number, const Http::Response &response)
{
    return m_intake->answerHeld(number, response);
}

Result<bool> Listener::forwardHeld(std::uint64_t number, const Http::Request &request, const QString &url)
{
    if (const Result<> usable = checkedForward(url.toStdString(), port()); !usable)
        return failure(usable.error());
    if (url.isEmpty())
        return failure(Error::Kind::BadInput, u"there is no URL to forward to"_s);
    return m_intake->forwardHeld(number, request, url.toStdString());
}

bool Listener::releaseHeld(std::uint64_t number)
{
    return m_intake->decideHeld(number, Verdict::Held::Released);
}

void Listener::setHeartbeat(const std::string &target)
{
    m_intake->setHeartbeat(target);
}

void Listener::setObserver(Observer observer)
{
    m_intake->observer = std::move(observer);
}

Result<> Listener::checkedForward(const std::string &url, quint16 ownPort) const
{
    if (url.empty())
        return {};
    if (const std::optional<Error> fault = urlFault(url))
        return failure(*fault);
    const QUrl parsed(QString::fromStdString(url));
    if (isLoopback(parsed) && ownPort != 0 && parsed.port(parsed.scheme() == "https"_L1 ? 443 : 80) == ownPort)
        return failure(Error::Kind::BadInput, u"%1 is this listener itself"_s.arg(QString::fromStdString(url)));
    return {};
}

Result<> Listener::checkedRules(const RuleSet &rules, quint16 ownPort) const
{
    std::vector<std::string> all;
    for (const ConditionalRule &rule : rules.rules)
        all.insert(all.end(), rule.then.forwardTo.begin(), rule.then.forwardTo.end());
    for (const Route &route : rules.routes)
        all.insert(all.end(), route.to.begin(), route.to.end());
    for (const std::string &url : all) {
        if (const Result<> usable = checkedForward(url, ownPort); !usable)
            return usable;
    }
    return {};
}

void Listener::tell(const IntakeNews &news)
{
    if (!news.captured.isEmpty())
        emit captured(news.captured);
    if (news.storeState)
        emit storeFailed(*news.storeState);
    if (news.heldChanged)
        emit heldChanged();
}

} // namespace Linesman::Webhooks
