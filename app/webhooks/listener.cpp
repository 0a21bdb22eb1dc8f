// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/listener.h"

#include "app/webhooks/capture.h"

#include <QHostAddress>
#include <QLoggingCategory>
#include <QMetaObject>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <unordered_map>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

Q_LOGGING_CATEGORY(logListener, "linesman.listener")

namespace {
constexpr std::size_t CheckedOnIoThread = 64 * 1024; //!< larger bodies are checked on a thread of their own
constexpr std::size_t MessagesRemembered = 100'000;
constexpr auto BatchTime = milliseconds(50);

/*! One request on its way through: several threads hold it, one after the other. */
struct Job {
    Job(Http::Request request, Http::Responder respond)
        : request(std::move(request))
        , respond(std::move(respond))
    {
    }
    Http::Request request;
    Http::Responder respond;
    History::Exchange exchange;
    Verdict verdict;
    std::atomic<bool> isAnswered = false;
    std::uint64_t number = 0;
};
using JobPointer = std::shared_ptr<Job>;

QString duplicateKey(const Shape &shape)
{
    if (!shape.webhookId.isEmpty())
        return u"w:"_s + shape.webhookId;
    const QString message = shape.messageId.isEmpty() ? shape.emailMessageId : shape.messageId;
    return message.isEmpty() ? QString() : shape.eventType + u':' + message;
}
} // namespace

/*! What the threads share. Lives until the last job is answered; only its methods touch it. */
struct Listener::State : std::enable_shared_from_this<Listener::State> {
    State(Http::IoThread &io, Http::DeliveryClient &client, History::Store &store, const KeyRing &keys)
        : io(io)
        , client(client)
        , store(store)
        , keys(keys)
    {
        pool.setMaxThreadCount(1);
    }

    void receive(Http::Request request, Http::Responder respond);
    void check(const JobPointer &job);
    void keep(const JobPointer &job);
    void kept(const JobPointer &job);
    void notKept(const JobPointer &job, const Error &error);
    void forward(const JobPointer &job, const std::string &url);
    void forwarded(const JobPointer &job, const Http::Transfer &transfer, const Http::TransferResult &result);
    void answerLater(const JobPointer &job, milliseconds delay);
    void answer(const JobPointer &job, const Http::Response &response);
    void refuse(const Http::Refusal &refusal);
    void tell(const History::Exchange &exchange);
    void setStoreState(const QString &sentence);
    bool finish(const JobPointer &job);
    void finishAll();
    Http::Response ruled() const;

    Http::IoThread &io;
    Http::DeliveryClient &client;
    History::Store &store;
    const KeyRing &keys;
    QThreadPool pool;
    std::function<void(const History::Exchange &)> observer;

    mutable std::mutex mutex; //!< for all below
    std::condition_variable idle;
    Listener *owner = nullptr; //!< gone: nobody is told
    AnswerRule rule;
    std::string forwardTo;
    bool isStopping = false;
    std::uint64_t lastNumber = 0;
    std::map<std::uint64_t, JobPointer> running;
    std::map<std::uint64_t, Http::IoThread::TimerId> timers;
    std::map<std::uint64_t, Http::DeliveryClient::TransferId> transfers;
    std::unordered_map<std::string, qint64> seen; //!< message to its first capture; 0 while that is not committed
    std::deque<std::string> seenInOrder;
    QList<qint64> captured; //!< not told yet
    QString storeState;
};

void Listener::State::receive(Http::Request request, Http::Responder respond)
{
    const auto job = std::make_shared<Job>(std::move(request), std::move(respond));
    {
        const std::scoped_lock lock(mutex);
        job->number = ++lastNumber;
        running.emplace(job->number, job);
    }
    if (job->request.body.size() <= CheckedOnIoThread)
        check(job);
    else
        pool.start([self = shared_from_this(), job] { self->check(job); });
}

void Listener::State::check(const JobPointer &job)
{
    const std::shared_ptr<const std::vector<PublicKey>> known = keys.keys();
    job->exchange = captureOf(job->request);
    job->verdict.signature = checkSignature(job->request.headers, job->request.body, *known);
    job->verdict.shape = shapeOf(job->request.body, job->request.target);
    keep(job);
}

void Listener::State::keep(const JobPointer &job)
{
    const std::string key = duplicateKey(job->verdict.shape).toStdString();
    if (!key.empty()) {
        const std::scoped_lock lock(mutex);
        const auto [entry, isNew] = seen.emplace(key, 0);
        if (isNew) {
            seenInOrder.push_back(key);
            if (seenInOrder.size() > MessagesRemembered) {
                seen.erase(seenInOrder.front());
                seenInOrder.pop_front();
            }
        } else {
            job->verdict.isDuplicate = true;
            job->verdict.earlier = entry->second;
        }
    }
    apply(job->verdict, job->exchange);
    // Without its answer at first: what is on disk by then is true, whatever happens next.
    store.append(job->exchange, [self = shared_from_this(), job, key](const Result<History::ExchangeId> &id) {
        if (!id) {
            self->notKept(job, id.error());
            return;
        }
        job->exchange.id = *id;
        if (!key.empty()) {
            const std::scoped_lock lock(self->mutex);
            const auto entry = self->seen.find(key);
            if (entry != self->seen.end() && entry->second == 0)
                entry->second = *id;
        }
        self->setStoreState({});
        self->kept(job);
    });
}

void Listener::State::kept(const JobPointer &job)
{
    milliseconds delay{0};
    std::string url;
    {
        const std::scoped_lock lock(mutex);
        delay = rule.delay;
        url = forwardTo;
    }
    if (!url.empty())
        forward(job, url);
    else if (delay.count() > 0)
        answerLater(job, delay);
    else
        answer(job, ruled());
}

void Listener::State::notKept(const JobPointer &job, const Error &error)
{
    qCWarning(logListener).noquote() << "a capture could not be kept:" << error.detail;
    setStoreState(tr("Captures cannot be kept and are answered 503: %1").arg(describe(error)));
    if (!finish(job))
        return;
    Http::Response response;
    response.status = 503;
    response.headers.add("Content-Type", "application/json");
    response.headers.add("Retry-After", "5");
    response.body = "{\"error\":\"Linesman could not keep this request: its history cannot be written.\"}";
    job->respond(std::move(response));
}

void Listener::State::forward(const JobPointer &job, const std::string &url)
{
    const Http::Transfer transfer = forwardingOf(job->request, url);
    const auto done = [self = shared_from_this(), job, transfer](const Http::TransferResult &result) {
        {
            const std::scoped_lock lock(self->mutex);
            self->transfers.erase(job->number);
        }
        self->forwarded(job, transfer, result);
    };
    const std::scoped_lock lock(mutex); // the callback, on its own thread, waits until the transfer is known
    if (!isStopping) {
        const Http::DeliveryClient::TransferId id = client.send(transfer, done);
        transfers.emplace(job->number, id);
        return;
    }
    io.post([self = shared_from_this(), job] { self->answer(job, self->ruled()); });
}

void Listener::State::forwarded(const JobPointer &job, const Http::Transfer &transfer,
                                const Http::TransferResult &result)
{
    Forwarding forwarding;
    forwarding.url = QString::fromStdString(transfer.url);
    forwarding.status = result.status;
    if (result.error)
        forwarding.error = result.error->detail;
    else if (result.bodyCut)
        forwarding.error = u"the answer was cut at %1 bytes"_s.arg(transfer.answerLimit);
    History::Exchange delivery = deliveryOf(transfer, result);
    delivery.groupId = u"capture-%1"_s.arg(job->exchange.id);
    delivery.eventType = job->exchange.eventType;
    delivery.providerKind = job->exchange.providerKind;
    delivery.messageId = job->exchange.messageId;
    delivery.locationId = job->exchange.locationId;
    delivery.contactId = job->exchange.contactId;
    job->exchange.groupId = delivery.groupId;
    job->verdict.forwarding = forwarding;
    const Http::Response reply = replyOf(result);
    const auto told = [self = shared_from_this(), job, reply](const Result<History::ExchangeId> &id) {
        job->verdict.forwarding->exchange = id.value_or(0);
        apply(job->verdict, job->exchange);
        self->answer(job, reply);
    };
    store.append(delivery, told);
}

void Listener::State::answerLater(const JobPointer &job, milliseconds delay)
{
    const auto due = [self = shared_from_this(), job] {
        {
            const std::scoped_lock lock(self->mutex);
            self->timers.erase(job->number);
        }
        self->answer(job, self->ruled());
    };
    const std::scoped_lock lock(mutex);
    const Http::IoThread::TimerId timer = io.after(isStopping ? milliseconds(0) : delay, due);
    timers.emplace(job->number, timer);
}

void Listener::State::answer(const JobPointer &job, const Http::Response &response)
{
    if (job->isAnswered.exchange(true))
        return;
    Webhooks::setAnswer(job->exchange, job->request, response);
    store.update(job->exchange); // does not wait; before the answer, so that who has it finds it in history soon
    job->respond(response);
    tell(job->exchange);
    const std::scoped_lock lock(mutex);
    running.erase(job->number);
    idle.notify_all();
}

/*! Takes the job out without an answer in history; false when it was answered meanwhile. */
bool Listener::State::finish(const JobPointer &job)
{
    if (job->isAnswered.exchange(true))
        return false;
    const std::scoped_lock lock(mutex);
    running.erase(job->number);
    idle.notify_all();
    return true;
}

void Listener::State::refuse(const Http::Refusal &refusal)
{
    if (refusal.bytes.empty())
        return; // a connection that said nothing is no capture
    History::Exchange exchange = captureOf(refusal);
    store.append(exchange, [self = shared_from_this(), exchange](const Result<History::ExchangeId> &id) {
        if (!id)
            return;
        History::Exchange kept = exchange;
        kept.id = *id;
        self->tell(kept);
    });
}

void Listener::State::tell(const History::Exchange &exchange)
{
    if (observer)
        observer(exchange);
    const std::scoped_lock lock(mutex);
    captured.append(exchange.id);
    if (captured.size() == 1 && owner)
        QMetaObject::invokeMethod(
            owner, [owner = owner] { QTimer::singleShot(BatchTime, owner, [owner] { owner->tellCaptured(); }); },
            Qt::QueuedConnection);
}

void Listener::State::setStoreState(const QString &sentence)
{
    const std::scoped_lock lock(mutex);
    if (storeState == sentence)
        return;
    storeState = sentence;
    if (owner)
        QMetaObject::invokeMethod(
            owner, [owner = owner] { owner->tellStoreState(); }, Qt::QueuedConnection);
}

/*! Answers what still waits, and waits until all is answered. */
void Listener::State::finishAll()
{
    std::vector<JobPointer> waiting;
    std::vector<Http::DeliveryClient::TransferId> sent;
    {
        const std::scoped_lock lock(mutex);
        isStopping = true;
        for (const auto &[number, timer] : timers) {
            io.cancel(timer);
            if (const auto job = running.find(number); job != running.end())
                waiting.push_back(job->second);
        }
        timers.clear();
        for (const auto &[number, transfer] : transfers)
            sent.push_back(transfer);
    }
    for (const JobPointer &job : waiting)
        answer(job, ruled());
    for (const Http::DeliveryClient::TransferId transfer : sent)
        client.cancel(transfer);
    std::unique_lock lock(mutex);
    idle.wait(lock, [this] { return running.empty(); });
}

Http::Response Listener::State::ruled() const
{
    const std::scoped_lock lock(mutex);
    Http::Response response;
    response.status = rule.status;
    if (!rule.body.empty()) {
        response.headers.add("Content-Type", rule.contentType);
        response.body = rule.body;
    }
    return response;
}

Listener::Listener(Http::IoThread &io, Http::DeliveryClient &client, History::Store &store, const KeyRing &keys,
                   QObject *parent)
    : QObject(parent)
    , m_io(io)
    , m_state(std::make_shared<State>(io, client, store, keys))
{
    m_state->owner = this;
}

Listener::~Listener()
{
    stop();
    const std::scoped_lock lock(m_state->mutex);
    m_state->owner = nullptr;
}

Result<> Listener::start(const Options &options)
{
    if (isRunning())
        return failure(Error::Kind::Port, u"the listener runs already, on port %1"_s.arg(port()));
    if (const Result<> usable = checkedForward(options.forwardTo, options.port); !usable)
        return usable;
    {
        const std::scoped_lock lock(m_state->mutex);
        m_state->rule = options.answer;
        m_state->forwardTo = options.forwardTo;
        m_state->isStopping = false;
    }
    auto server =
        std::make_unique<Http::Server>(m_io, [state = m_state](Http::Request request, Http::Responder respond) {
            state->receive(std::move(request), std::move(respond));
        });
    server->setRefusalObserver([state = m_state](const Http::Refusal &refusal) { state->refuse(refusal); });
    Http::Server::Options listening;
    listening.addresses = options.addresses;
    listening.port = options.port;
    listening.hosts = options.hosts;
    listening.limits = options.limits;
    const Result<std::uint16_t> port = server->listen(listening);
    if (!port)
        return failure(port.error());
    m_server = std::move(server);
    m_addresses = options.addresses;
    qCInfo(logListener) << "listening on port" << *port;
    emit started();
    return {};
}

void Listener::stop()
{
    if (!m_server)
        return;
    m_state->finishAll();
    m_server->stop();
    m_server.reset();
    m_state->finishAll(); // what came in while the first round ran
    m_state->pool.waitForDone();
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
    url.setScheme(u"http"_s);
    // On every address: this machine's own still works and is what a person can use here.
    const QHostAddress first(QString::fromStdString(m_addresses.empty() ? std::string() : m_addresses.front()));
    const bool isAny = first == QHostAddress::Any || first == QHostAddress::AnyIPv4 || first == QHostAddress::AnyIPv6;
    url.setHost(first.isNull() || isAny ? u"127.0.0.1"_s : first.toString());
    url.setPort(port());
    return url.toString();
}

bool Listener::isLoopbackOnly() const
{
    for (const std::string &address : m_addresses) {
        if (!isLoopbackAddress(address))
            return false;
    }
    return true;
}

void Listener::setAnswer(const AnswerRule &answer)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->rule = answer;
}

AnswerRule Listener::answer() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->rule;
}

Result<> Listener::setForwardTo(const QString &url)
{
    if (const Result<> usable = checkedForward(url.toStdString(), port()); !usable)
        return usable;
    const std::scoped_lock lock(m_state->mutex);
    m_state->forwardTo = url.toStdString();
    return {};
}

QString Listener::forwardTo() const
{
    const std::scoped_lock lock(m_state->mutex);
    return QString::fromStdString(m_state->forwardTo);
}

void Listener::setObserver(std::function<void(const History::Exchange &)> observer)
{
    m_state->observer = std::move(observer);
}

Result<> Listener::checkedForward(const std::string &url, quint16 ownPort) const
{
    if (url.empty())
        return {};
    if (const std::optional<Error> fault = urlFault(url))
        return failure(*fault);
    const QUrl parsed(QString::fromStdString(url));
    const bool isHere = parsed.host() == "localhost"_L1 || isLoopbackAddress(parsed.host().toStdString());
    if (isHere && ownPort != 0 && parsed.port(parsed.scheme() == "https"_L1 ? 443 : 80) == ownPort)
        return failure(Error::Kind::BadInput, u"%1 is this listener itself"_s.arg(QString::fromStdString(url)));
    return {};
}

void Listener::tellCaptured()
{
    QList<qint64> ids;
    {
        const std::scoped_lock lock(m_state->mutex);
        ids = std::exchange(m_state->captured, {});
    }
    if (!ids.isEmpty())
        emit captured(ids);
}

void Listener::tellStoreState()
{
    QString sentence;
    {
        const std::scoped_lock lock(m_state->mutex);
        sentence = m_state->storeState;
    }
    emit storeFailed(sentence);
}

bool isLoopbackAddress(const std::string &address)
{
    return QHostAddress(QString::fromStdString(address)).isLoopback();
}

} // namespace Linesman::Webhooks
