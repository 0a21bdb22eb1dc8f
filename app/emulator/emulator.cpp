// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/emulator.h"

#include "app/core/redaction.h"
#include "app/emulator/behaviour/magic.h"
#include "app/emulator/certificates.h"
#include "app/emulator/engine.h"
#include "app/emulator/state/fixture.h"
#include "app/history/store.h"
#include "app/webhooks/delivery.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPromise>
#include <QTimer>

#include <algorithm>
#include <condition_variable>
#include <future>
#include <map>
#include <mutex>

namespace Linesman::Emulator {

using namespace Qt::Literals::StringLiterals;

namespace {
QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

Result<QByteArray> fileContent(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::BadInput, name + u": "_s + file.errorString());
    return file.readAll();
}

History::Exchange exchangeOf(const LogEntry &entry)
{
    History::Exchange exchange;
    exchange.channel = entry.delivered ? History::Channel::EmulatorHook : History::Channel::Emulator;
    exchange.startedAt = QDateTime::fromMSecsSinceEpoch(entry.at).toUTC();
    exchange.method = qt(entry.method);
    exchange.url = redacted(qt(entry.url));
    exchange.status = entry.status;
    exchange.duration = std::chrono::microseconds(qint64(entry.durationMs * 1000));
    if (entry.timings)
        Webhooks::setTimings(exchange, *entry.timings); // moments become lengths
    exchange.remoteAddress = qt(entry.remoteAddress);
    exchange.requestHead = redacted(QByteArray::fromStdString(entry.requestHead));
    exchange.requestBody = redacted(QByteArray::fromStdString(entry.requestBody));
    exchange.responseHead = redacted(QByteArray::fromStdString(entry.responseHead));
    exchange.responseBody = redacted(QByteArray::fromStdString(entry.responseBody));
    exchange.error = qt(entry.error);
    exchange.eventType = qt(entry.delivered ? entry.event : entry.note.operation);
    exchange.locationId = qt(entry.note.locationId);
    exchange.contactId = qt(entry.note.contactId);
    exchange.conversationId = qt(entry.note.conversationId);
    exchange.messageId = qt(entry.note.messageId);
    exchange.traceId = qt(entry.note.traceId);
    return exchange;
}

Ready readyOf(Engine &engine)
{
    Ready ready;
    const App &app = engine.ownApp();
    ready.ready = true;
    ready.pid = QCoreApplication::applicationPid();
    ready.baseUrl = qt(engine.baseUrl);
    ready.authorizeUrl = ready.baseUrl + u"/v2/oauth/chooselocation"_s;
    ready.clientId = qt(app.clientId);
    ready.clientSecret = qt(app.clientSecret);
    ready.appId = qt(app.id);
    ready.versionId = qt(app.versionId);
    ready.companyId = qt(engine.state.company.id);
    ready.publicKeyPem = qt(engine.publicKeyPem);
    ready.rsaPublicKeyPem = qt(engine.rsaPublicKeyPem);
    for (const std::string &uri : app.redirectUris)
        ready.redirectUris.append(qt(uri));
    for (const Location &location : engine.state.locations)
        ready.locations.append({qt(location.id), qt(location.name), app.installIn(location.id) != nullptr});
    for (const User &user : engine.state.users)
        ready.users.append({qt(user.id), qt(user.name)});
    QStringList installedIn;
    for (const Install &install : app.installs)
        installedIn.append(qt(install.locationId));
    for (const Provider &provider : engine.state.providers) {
        if (provider.appId == app.id)
            ready.providers.append({qt(provider.id), qt(kindName(provider.kind)), qt(provider.name), installedIn});
    }
    for (const Location &location : engine.state.locations) {
        for (const Contact *contact : location.contacts) {
            if (ready.contacts.size() == 200)
                break;
            const Conversation *thread = engine.state.conversationOf(contact->id);
            ready.contacts.append({qt(contact->id), qt(contact->locationId), qt(contact->fullName()),
                                   qt(contact->phone), qt(contact->email), thread ? qt(thread->id) : QString()});
        }
    }
    return ready;
}

QJsonArray texts(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QStringList textList(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}
} // namespace

QJsonObject Ready::toJson() const
{
    QJsonArray locationList;
    for (const Location &location : locations)
        locationList.append(
            QJsonObject{{u"id"_s, location.id}, {u"name"_s, location.name}, {u"installed"_s, location.installed}});
    QJsonArray userList;
    for (const User &user : users)
        userList.append(QJsonObject{{u"id"_s, user.id}, {u"name"_s, user.name}});
    QJsonArray providerList;
    for (const Provider &provider : providers)
        providerList.append(QJsonObject{{u"id"_s, provider.id},
                                        {u"kind"_s, provider.kind},
                                        {u"name"_s, provider.name},
                                        {u"locationIds"_s, texts(provider.locationIds)}});
    QJsonArray contactList;
    for (const Contact &contact : contacts) {
        QJsonObject item{{u"id"_s, contact.id},
                         {u"locationId"_s, contact.locationId},
                         {u"name"_s, contact.name},
                         {u"phone"_s, contact.phone},
                         {u"email"_s, contact.email}};
        item.insert(u"conversationId"_s,
                    contact.conversationId.isEmpty() ? QJsonValue() : QJsonValue(contact.conversationId));
        contactList.append(item);
    }
    QJsonObject object{{u"ready"_s, ready},
                       {u"pid"_s, pid},
                       {u"baseUrl"_s, baseUrl},
                       {u"authorizeUrl"_s, authorizeUrl},
                       {u"clientId"_s, clientId},
                       {u"clientSecret"_s, clientSecret},
                       {u"appId"_s, appId},
                       {u"versionId"_s, versionId},
                       {u"companyId"_s, companyId},
                       {u"publicKeyPem"_s, publicKeyPem},
                       {u"rsaPublicKeyPem"_s, rsaPublicKeyPem},
                       {u"redirectUris"_s, texts(redirectUris)},
                       {u"locations"_s, locationList},
                       {u"users"_s, userList},
                       {u"providers"_s, providerList},
                       {u"contacts"_s, contactList}};
    if (!caCertificatePem.isEmpty()) {
        object.insert(u"caCertificatePem"_s, QString::fromLatin1(caCertificatePem));
        object.insert(u"caCertificateFile"_s, caCertificateFile);
    }
    return object;
}

Ready Ready::fromJson(const QJsonObject &json)
{
    const auto text = [](const QJsonObject &object, QLatin1StringView name) {
        return object.value(name).toString();
    };
    Ready ready;
    ready.ready = json.value("ready"_L1).toBool();
    ready.pid = json.value("pid"_L1).toInteger();
    ready.baseUrl = text(json, "baseUrl"_L1);
    ready.authorizeUrl = text(json, "authorizeUrl"_L1);
    ready.clientId = text(json, "clientId"_L1);
    ready.clientSecret = text(json, "clientSecret"_L1);
    ready.appId = text(json, "appId"_L1);
    ready.versionId = text(json, "versionId"_L1);
    ready.companyId = text(json, "companyId"_L1);
    ready.publicKeyPem = text(json, "publicKeyPem"_L1);
    ready.rsaPublicKeyPem = text(json, "rsaPublicKeyPem"_L1);
    ready.caCertificatePem = text(json, "caCertificatePem"_L1).toLatin1();
    ready.caCertificateFile = text(json, "caCertificateFile"_L1);
    ready.redirectUris = textList(json.value("redirectUris"_L1));
    for (const QJsonValue &value : json.value("locations"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        ready.locations.append({text(item, "id"_L1), text(item, "name"_L1), item.value("installed"_L1).toBool()});
    }
    for (const QJsonValue &value : json.value("users"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        ready.users.append({text(item, "id"_L1), text(item, "name"_L1)});
    }
    for (const QJsonValue &value : json.value("providers"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        ready.providers.append({text(item, "id"_L1), text(item, "kind"_L1), text(item, "name"_L1),
                                textList(item.value("locationIds"_L1))});
    }
    for (const QJsonValue &value : json.value("contacts"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        ready.contacts.append({text(item, "id"_L1), text(item, "locationId"_L1), text(item, "name"_L1),
                               text(item, "phone"_L1), text(item, "email"_L1), text(item, "conversationId"_L1)});
    }
    return ready;
}

/*! Which number history gave to an exchange of the log; told by the thread that writes. */
class KeptExchanges
{
public:
    explicit KeptExchanges(std::size_t most)
        : m_most(most)
    {
    }
    void add(std::uint64_t seq, qint64 id)
    {
        const std::lock_guard lock(m_mutex);
        m_ids.emplace(seq, id);
        if (m_ids.size() > m_most)
            m_ids.erase(m_ids.begin());
    }
    std::optional<qint64> id(std::uint64_t seq) const
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_ids.find(seq);
        return found == m_ids.end() ? std::nullopt : std::optional(found->second);
    }

private:
    const std::size_t m_most;
    mutable std::mutex m_mutex;
    std::map<std::uint64_t, qint64> m_ids;
};

struct Emulator::Private {
    Http::IoThread &thread;
    Http::DeliveryClient &deliveries;
    std::shared_ptr<Engine> engine; //!< touched on the I/O thread once it listens
    std::unique_ptr<Http::Server> server;
    std::shared_ptr<KeptExchanges> kept; //!< of this start; null when nothing is kept
    Ready ready;
    QTimer changes;
    std::shared_ptr<std::atomic<bool>> pending = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<std::atomic<bool>> threadsPending = std::make_shared<std::atomic<bool>>(false);

    /*! Runs \a work on the I/O thread and waits for it. */
    void onThread(const std::function<void()> &work)
    {
        std::promise<void> done;
        thread.post([&] {
            work();
            done.set_value();
        });
        done.get_future().wait();
    }
};

Emulator::Emulator(Http::IoThread &thread, Http::DeliveryClient &deliveries, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(thread, deliveries))
{
    m_d->changes.setSingleShot(true);
    m_d->changes.setInterval(100);
    connect(&m_d->changes, &QTimer::timeout, this, [this] {
        m_d->pending->store(false);
        if (m_d->threadsPending->exchange(false))
            emit messagesChanged();
        emit changed();
    });
}

Emulator::~Emulator()
{
    stop();
}

Result<Ready> Emulator::start(const Options &options)
{
    stop();
    m_d->kept.reset();
    EngineSetup setup;
    setup.seed = options.seed;
    setup.profile = options.profile.toStdString();
    setup.generatedContacts = options.generatedContacts;
    setup.deliverTo = options.deliverTo.toStdString();
    setup.appEventsTo = options.appEventsTo.toStdString();
    for (const QString &uri : options.redirectUris)
        setup.redirectUris.push_back(uri.toStdString());
    if (!options.retry.isEmpty()) {
        setup.retry = retryPolicyFromName(options.retry.toStdString());
        if (!setup.retry)
            return failure(Error::Kind::BadInput, u"unknown retry policy '%1': p1, p2 or none"_s.arg(options.retry));
    }
    setup.signingKeyPem = options.signingKeyPem.toStdString();
    setup.rsaKeyPem = options.rsaKeyPem.toStdString();
    setup.magicNumbers = options.magicNumbers;
    setup.rateLimitPreset = options.rateLimit ? options.rateLimitPreset.toStdString() : "off";
    if (!RateLimiter().usePreset(setup.rateLimitPreset))
        return failure(Error::Kind::BadInput,
                       u"unknown rate limit '%1': standard, sandbox or off"_s.arg(options.rateLimitPreset));
    setup.controlToken = options.controlToken.toStdString();
    setup.logEntries = options.logEntries;
    if (!options.fixtureFile.isEmpty()) {
        const Result<QByteArray> fixture = fileContent(options.fixtureFile);
        if (!fixture)
            return failure(fixture.error());
        if (fixture->isEmpty())
            return failure(Error::Kind::BadInput, options.fixtureFile + u": line 1: the file is empty"_s);
        setup.fixture = fixture->toStdString();
    }
    Result<std::unique_ptr<Engine>> made = Engine::make(m_d->thread, m_d->deliveries, setup);
    if (!made) {
        Error error = made.error();
        if (!options.fixtureFile.isEmpty() && error.detail.startsWith("line "_L1))
            error.detail.prepend(options.fixtureFile + u": "_s);
        return failure(error);
    }
    std::shared_ptr<Engine> engine = std::move(*made);
    if (History::Store *history = options.history) {
        m_d->kept = std::make_shared<KeptExchanges>(options.logEntries);
        engine->recorded = [history, kept = m_d->kept](const LogEntry &entry) {
            if (entry.status == 0 && !entry.delivered)
                return;
            history->append(exchangeOf(entry), [kept, seq = entry.seq](const Result<History::ExchangeId> &id) {
                if (id)
                    kept->add(seq, *id);
            });
        };
    }
    engine->messagesChanged = [threadsPending = m_d->threadsPending] {
        threadsPending->store(true);
    };
    engine->changed = [this, pending = m_d->pending] {
        if (!pending->exchange(true))
            QMetaObject::invokeMethod(
                this, [this] { m_d->changes.start(); }, Qt::QueuedConnection);
    };

    const std::weak_ptr<Engine> weak = engine;
    auto server = std::make_unique<Http::Server>(
        m_d->thread, [weak](const Http::Request &request, const Http::Responder &respond) {
            if (const auto engine = weak.lock())
                engine->handle(request, [respond](Http::Response response) { respond(std::move(response)); });
        });
    server->setObserver([weak](Http::ServedExchange exchange) {
        if (const auto engine = weak.lock())
            engine->served(std::move(exchange));
    });
    server->setRefusalObserver([weak](const Http::Refusal &refusal) {
        if (const auto engine = weak.lock())
            engine->refused(refusal);
    });
    Http::Server::Options listening;
    listening.addresses.clear();
    bool loopbackOnly = true;
    for (const QString &address : options.addresses) {
        listening.addresses.push_back(address.toStdString());
        loopbackOnly = loopbackOnly && (address.startsWith("127."_L1) || address == "::1"_L1);
    }
    listening.port = options.port;
    // HighLevel's own names, so that a client whose traffic is redirected needs no change.
    for (const QString &host : highLevelHosts())
        listening.hosts.push_back(host.toStdString());
    if (!loopbackOnly)
        listening.hosts = {"*"};
    listening.certificateFile = options.certificateFile.toStdString();
    listening.keyFile = options.keyFile.toStdString();
    OwnCertificate own;
    if (!options.authorityFolder.isEmpty() && options.certificateFile.isEmpty()) {
        Result<OwnCertificate> made = ownCertificate(options.authorityFolder, options.addresses);
        if (!made)
            return failure(made.error());
        own = std::move(*made);
        listening.certificate = own.certificate.toStdString();
        listening.privateKey = own.privateKey.toStdString();
    }
    const bool secure = !listening.certificateFile.empty() || !listening.certificate.empty();
    // The address of answers must stand before the first request; a free port is known after listening only.
    const auto urlFor = [&](std::uint16_t port) {
        QString host = options.addresses.isEmpty() ? u"127.0.0.1"_s : options.addresses.first();
        if (host == "0.0.0.0"_L1)
            host = u"127.0.0.1"_s;
        if (host == "::"_L1)
            host = u"::1"_s;
        if (host.contains(u':'))
            host = u'[' + host + u']';
        const QString scheme = secure ? u"https"_s : u"http"_s;
        return u"%1://%2:%3"_s.arg(scheme, host, QString::number(port));
    };
    const Result<std::uint16_t> port = server->listen(listening);
    if (!port)
        return failure(port.error());
    m_d->engine = engine;
    m_d->server = std::move(server);
    m_d->onThread([&] {
        engine->setBaseUrl(urlFor(*port).toStdString());
        m_d->ready = readyOf(*engine);
    });
    m_d->ready.caCertificatePem = own.authority;
    m_d->ready.caCertificateFile = own.authorityFile;
    emit started();
    return m_d->ready;
}

void Emulator::stop()
{
    if (!m_d->server)
        return;
    // Long polls end with the engine, so that the server need not wait for them.
    m_d->onThread([&] { m_d->engine->endWaits(); });
    m_d->engine->hooks.shutDown();
    m_d->server->stop();
    m_d->server.reset();
    m_d->onThread([&] { m_d->engine.reset(); });
    m_d->ready = {};
    m_d->pending->store(false);
    emit stopped();
}

bool Emulator::isRunning() const
{
    return m_d->server != nullptr;
}

const Ready &Emulator::ready() const
{
    return m_d->ready;
}

Task<Result<QJsonObject>> Emulator::control(QByteArray method, QString path, QJsonObject body)
{
    if (!m_d->engine)
        co_return failure(Error::Kind::Cancelled, u"the emulator is not running"_s);
    const auto request = std::make_shared<Http::Request>();
    request->method = method.toStdString();
    request->target = path.toStdString();
    if (!body.isEmpty())
        request->body = QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString();
    const auto promise = std::make_shared<QPromise<Http::Response>>();
    promise->start();
    const QFuture<Http::Response> future = promise->future();
    m_d->thread.post([weak = std::weak_ptr(m_d->engine), request, promise] {
        const auto answer = [promise](Http::Response response) {
            promise->addResult(std::move(response));
            promise->finish();
        };
        if (const auto engine = weak.lock())
            engine->handleOwnControl(*request, answer);
        else
            answer(Http::Response{503, {}, "{}", false, Http::Response::Fault::None});
    });
    const Http::Response response = co_await future;
    const QByteArray text = QByteArray::fromStdString(response.body);
    const QJsonObject answer = QJsonDocument::fromJson(text).object();
    if (response.status < 200 || response.status > 299) {
        const QJsonValue message = answer.value("message"_L1);
        Error error(Error::Kind::Rejected, qt(response.body), response.status);
        error.message = message.isArray() ? textList(message).join(u"; "_s) : message.toString();
        co_return failure(error);
    }
    if (answer.isEmpty() && !text.isEmpty() && !text.startsWith('{'))
        co_return QJsonObject{{u"text"_s, QString::fromUtf8(text)}};
    co_return answer;
}

std::optional<qint64> Emulator::historyId(quint64 seq) const
{
    return m_d->kept ? m_d->kept->id(seq) : std::nullopt;
}

QString magicValuesText()
{
    QString text;
    for (const MagicOutcome &row : magicTable()) {
        const QString on = QString::fromUtf8(magicOnName(row.on).data(), qsizetype(magicOnName(row.on).size()));
        text += u"%1  %2 %3 %4\n"_s.arg(QLatin1StringView(row.phone),
                                        QString(QLatin1StringView(row.name)).leftJustified(26), on.leftJustified(14),
                                        QLatin1StringView(row.outcome));
    }
    return text;
}

QJsonArray magicValues()
{
    QJsonArray list;
    for (const MagicOutcome &row : magicTable()) {
        QJsonObject item{{u"name"_s, QLatin1StringView(row.name)},
                         {u"phone"_s, QLatin1StringView(row.phone)},
                         {u"email"_s, QString::fromStdString(row.email())},
                         {u"on"_s, QString::fromStdString(std::string(magicOnName(row.on)))},
                         {u"outcome"_s, QLatin1StringView(row.outcome)}};
        if (const std::string text = row.text(); !text.empty())
            item.insert(u"text"_s, QString::fromStdString(text));
        list.append(item);
    }
    return list;
}

QByteArray builtInFixtureJson()
{
    const std::string_view json = builtInFixture();
    return QByteArray(json.data(), qsizetype(json.size())) + '\n';
}

QByteArray fixtureSchemaJson()
{
    return fileContent(u":/linesman/emulator/fixture.schema.json"_s).value_or(QByteArray());
}

} // namespace Linesman::Emulator
