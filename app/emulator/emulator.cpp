// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/emulator.h"

#include "app/core/coalescer.h"
#include "app/core/logging.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/engine.h"
#include "app/emulator/historyrecorder.h"
#include "app/emulator/listening.h"
#include "app/emulator/preparation.h"
#include "app/emulator/statefile.h"

#include <QCoroFuture>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <QVariant>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <future>
#include <utility>

namespace Linesman::Emulator {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! The sentence or sentences of an error body. */
QString messageOf(const QJsonObject &answer)
{
    return answer.value("message"_L1).toVariant().toStringList().join(u"; "_s);
}
constexpr auto ChangesInterval = std::chrono::milliseconds(100);
} // namespace

/*! What happened in it since that was last told. Not in the namespace above: Private has a field of it. */
struct Changes {
    bool messages = false;
};

struct Emulator::Private {
    Http::IoThread &thread;
    Http::DeliveryClient &deliveries;
    std::shared_ptr<Engine> engine; //!< touched on the I/O thread once it listens
    std::unique_ptr<Http::Server> server;
    std::shared_ptr<HistoryRecorder> recorder; //!< of this start; null when nothing is recorded
    EmulatorDescription ready;
    QString stateFile; //!< of this start; empty: nothing is kept
    std::optional<Error> keepingProblem;
    bool beganAnew = false;                   //!< that problem is of the last time's data
    int starts = 0;                           //!< what a write ends for is of the start that it began in
    bool isKeeping = false;                   //!< a write is under way
    bool keepAgain = false;                   //!< and more changed since
    QTimer keepSoon{};                        //!< runs while a change is not kept yet
    std::chrono::milliseconds keepAfter{};    //!< of this start
    std::atomic<std::int64_t> lastKeeping{0}; //!< how long that held the I/O thread, ms
    QThreadPool keepers{};                    //!< one thread: writes the data down while it runs
    QThreadPool writers;                      //!< one thread: writes the log down, and is waited for at the end
    UntoldDamage untold{};                    //!< touched by one preparation after the other, and when all are done
    bool isStarting = false;                  //!< by startBehind()
    int attempts = 0;                         //!< which startBehind() a preparation is for
    QThreadPool preparing{};                  //!< one thread: two starts never hold the state file at once
    std::shared_future<std::optional<Error>> written{}; //!< at the last stop; whoever reads the file waits for it
    std::unique_ptr<Coalescer<Changes>> changes{};

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

    /*! Keeps the data while it runs: a crash then costs no more than the last seconds. One copy of them at a time. */
    void keepBehind(Emulator *emulator)
    {
        if (!server || stateFile.isEmpty())
            return;
        if (isKeeping) { // what is newest when the disk has taken the last one comes next
            keepAgain = true;
            return;
        }
        isKeeping = true;
        thread.post([this, emulator, start = starts,
                     weak = std::weak_ptr(engine)] { // stop() waits for this, and for the keepers
            const std::shared_ptr<Engine> running = weak.lock();
            if (!running)
                return;
            const auto begun = std::chrono::steady_clock::now();
            auto text = std::make_shared<std::string>(running->backend().kept());
            const auto took = std::chrono::steady_clock::now() - begun;
            lastKeeping = std::chrono::duration_cast<std::chrono::milliseconds>(took).count();
            keepers.start([this, emulator, start, file = stateFile, text] {
                const std::optional<Error> failed = writeStateFile(file, *text);
                if (failed)
                    qCWarning(logCore).noquote() << "emulator state:" << failed->detail;
                const auto tell = [this, emulator, start, failed] {
                    kept(emulator, start, failed);
                };
                QMetaObject::invokeMethod(emulator, tell, Qt::QueuedConnection);
            });
        });
    }

    /*! Writes the data a last time and lets go of them, when the I/O thread and the keepers are done with the rest. */
    void keepAtLast(Emulator *toTell)
    {
        const auto done = std::make_shared<std::promise<std::optional<Error>>>();
        written = done->get_future().share();
        const auto last = std::make_shared<std::shared_ptr<Engine>>(std::move(engine));
        thread.post([this, toTell, file = stateFile, last, done] {
            auto text = std::make_shared<std::string>(file.isEmpty() ? std::string() : (*last)->backend().kept());
            last->reset();
            keepers.start([this, toTell, file, text, done] {
                const std::optional<Error> failed = file.isEmpty() ? std::nullopt : writeStateFile(file, *text);
                const auto tell = [this, toTell, failed] {
                    keepingProblem = failed;
                    emit toTell->keepingChanged();
                };
                if (toTell && failed)
                    QMetaObject::invokeMethod(toTell, tell, Qt::QueuedConnection);
                done->set_value(failed); // the last: whoever waits may be gone then
            });
        });
    }

    void waitForLast()
    {
        if (written.valid()) {
            written.wait();
            onThread([] {}); // it may still be about to leave the keepers
        }
    }

    /*! What came of a write in the start numbered \a start. */
    void kept(Emulator *emulator, int start, const std::optional<Error> &failed)
    {
        if (!server || start != starts)
            return;
        isKeeping = false;
        if (std::exchange(keepAgain, false))
            keepLater();
        const bool isNews = failed ? !keepingProblem || keepingProblem->detail != failed->detail
                                   : keepingProblem && !beganAnew; // that nothing was read stays true
        if (!isNews)
            return;
        keepingProblem = failed;
        beganAnew = false;
        emit emulator->keepingChanged();
    }

    /*! At most a fiftieth of the I/O thread's time goes into keeping. */
    void keepLater()
    {
        const std::chrono::milliseconds rest{50 * lastKeeping.load()};
        if (server && !stateFile.isEmpty() && !keepSoon.isActive())
            keepSoon.start(std::max(keepAfter, rest));
    }

    BackendObservers observers(Emulator *emulator, const std::function<void(const LogEntry &)> &logged)
    {
        BackendObservers observers;
        if (recorder || logged)
            observers.recorded = [recorder = recorder, logged](const LogEntry &entry) {
                if (recorder)
                    recorder->record(entry);
                if (logged)
                    logged(entry);
            };
        observers.messagesChanged = [input = changes->input()] {
            input.add([](Changes &all) { all.messages = true; });
        };
        observers.wasReset = [emulator] {
            QMetaObject::invokeMethod(emulator, &Emulator::wasReset, Qt::QueuedConnection);
        };
        observers.changed = [input = changes->input()] {
            input.add([](Changes &) {});
        };
        return observers;
    }
};

Emulator::Emulator(Http::IoThread &thread, Http::DeliveryClient &deliveries, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(thread, deliveries))
{
    m_d->writers.setMaxThreadCount(1);
    m_d->keepers.setMaxThreadCount(1);
    m_d->preparing.setMaxThreadCount(1);
    m_d->keepSoon.setSingleShot(true);
    connect(&m_d->keepSoon, &QTimer::timeout, this, [this] { m_d->keepBehind(this); });
    connect(this, &Emulator::changed, this, [this] { m_d->keepLater(); });
    m_d->changes = std::make_unique<Coalescer<Changes>>(ChangesInterval, [this](const Changes &changes) {
        if (changes.messages)
            emit messagesChanged();
        emit changed();
    });
}

Emulator::~Emulator()
{
    stop();
    m_d->preparing.waitForDone();
    m_d->waitForLast();
}

Result<EmulatorDescription> Emulator::start(const Options &options)
{
    stop();
    m_d->preparing.waitForDone(); // both may hold the same file
    m_d->waitForLast();
    Result<Preparation> prepared = prepare(m_d->thread, m_d->deliveries, options, m_d->untold);
    if (!prepared)
        return failure(prepared.error());
    return begin(options, std::move(*prepared));
}

Task<Result<EmulatorDescription>> Emulator::startBehind(Options options)
{
    stop();
    const int attempt = ++m_d->attempts;
    m_d->isStarting = true;
    emit starting();
    const QFuture<Result<Preparation>> preparing =
        QtConcurrent::run(&m_d->preparing, [&thread = m_d->thread, &deliveries = m_d->deliveries, options,
                                            written = m_d->written, &untold = m_d->untold] {
            if (written.valid())
                written.wait();
            return prepare(thread, deliveries, options, untold);
        });
    const QPointer<Emulator> self(this);
    co_await pause(std::chrono::milliseconds::zero()); // a worker already through must not make this run on at once
    Result<Preparation> prepared = co_await preparing;
    if (!self || attempt != m_d->attempts)
        co_return failure(Error::Kind::Cancelled, u"the emulator was stopped while it started"_s);
    m_d->isStarting = false;
    Result<EmulatorDescription> begun =
        prepared ? begin(options, std::move(*prepared)) : Result<EmulatorDescription>(failure(prepared.error()));
    if (!begun)
        emit stopped();
    co_return begun;
}

Result<EmulatorDescription> Emulator::begin(const Options &options, Preparation prepared)
{
    const std::shared_ptr<Engine> engine = std::move(prepared.engine);
    m_d->stateFile = options.stateFile;
    m_d->keepAfter = options.keepAfter;
    m_d->keepingProblem = prepared.damage;
    m_d->beganAnew = prepared.damage.has_value();
    m_d->recorder.reset();
    if (options.history)
        m_d->recorder = std::make_shared<HistoryRecorder>(*options.history, options.logEntries);
    engine->backend().setObservers(m_d->observers(this, options.logged));
    engine->backend().logPolls().setWorker(
        [pool = &m_d->writers](std::function<void()> work) { pool->start(std::move(work)); });

    const Http::Server::Options listening = serverOptions(options, prepared.own);
    auto server = serverFor(m_d->thread, engine);
    const Result<std::uint16_t> port = server->listen(listening);
    if (!port)
        return failure(port.error());
    m_d->engine = engine;
    m_d->server = std::move(server);
    // The address of answers must be known before the first request; a free port is known after listening only.
    m_d->onThread([&] {
        engine->backend().setBaseUrl(baseUrl(options, listening, *port));
        m_d->ready = descriptionOf(engine->backend());
    });
    m_d->ready.caCertificatePem = prepared.own.authority;
    m_d->ready.caCertificateFile = prepared.own.authorityFile;
    m_d->untold.told(options.stateFile);
    emit started();
    return m_d->ready;
}

/*! Ends a start that is under way, and the server; the data are still there then. */
void Emulator::close()
{
    if (std::exchange(m_d->isStarting, false)) {
        ++m_d->attempts; // what is prepared meanwhile is dropped
        emit stopped();
    }
    if (!m_d->server)
        return;
    // Long polls end with the engine, so that the server need not wait for them.
    m_d->onThread([&] { m_d->engine->backend().logPolls().end(); });
    m_d->engine->backend().webhooks().shutDown();
    m_d->server->stop();
    m_d->server.reset();
    m_d->keepSoon.stop();
    m_d->isKeeping = m_d->keepAgain = m_d->beganAnew = false;
    ++m_d->starts;
    m_d->ready = {};
}

void Emulator::stopBehind()
{
    close();
    if (!m_d->engine)
        return;
    m_d->keepAtLast(this);
    emit stopped();
}

void Emulator::stop()
{
    close();
    if (!m_d->engine)
        return;
    m_d->keepAtLast(nullptr);
    m_d->waitForLast();
    m_d->keepingProblem = m_d->written.get();
    emit stopped();
}

bool Emulator::isStarting() const
{
    return m_d->isStarting;
}

bool Emulator::isRunning() const
{
    return m_d->server != nullptr;
}

const std::optional<Error> &Emulator::keepingProblem() const
{
    return m_d->keepingProblem;
}

bool Emulator::beganAnew() const
{
    return m_d->beganAnew;
}

const EmulatorDescription &Emulator::ready() const
{
    return m_d->ready;
}

Task<Result<QJsonObject>> Emulator::control(ControlRequest request)
{
    return control(request.method, request.path, request.body);
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
    const auto text = QByteArray::fromStdString(response.body);
    const QJsonObject answer = QJsonDocument::fromJson(text).object();
    if (response.status < 200 || response.status > 299) {
        Error error(Error::Kind::Rejected, QString::fromUtf8(text), response.status);
        error.message = messageOf(answer);
        co_return failure(error);
    }
    if (answer.isEmpty() && !text.isEmpty() && !text.startsWith('{'))
        co_return QJsonObject{{u"text"_s, QString::fromUtf8(text)}};
    co_return answer;
}

std::optional<qint64> Emulator::historyId(quint64 seq) const
{
    return m_d->recorder ? m_d->recorder->historyId(seq) : std::nullopt;
}

} // namespace Linesman::Emulator
