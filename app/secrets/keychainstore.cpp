// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychainstore.h"

#include "app/core/logging.h"
#include "app/core/redaction.h"

#include <QCoroFuture>

#include <qt6keychain/keychain.h>

#include <QPromise>
#include <QTimer>
#include <QUuid>

#include <memory>
#include <utility>

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(logSecrets, "linesman.secrets")

namespace {
constexpr std::chrono::milliseconds Patience{1000}; // a store that works answers within milliseconds
} // namespace

struct KeychainStore::Ended {
    QKeychain::Error error = QKeychain::NoError;
    QString text; //!< of a read
};

KeychainStore::KeychainStore(QString service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{
}

void KeychainStore::setLimit(std::chrono::milliseconds limit)
{
    m_limit = limit;
}

void KeychainStore::setWaiting(bool waiting)
{
    if (m_waiting != waiting) {
        m_waiting = waiting;
        emit waitingChanged(waiting);
    }
}

Task<Result<KeychainStore::Ended>> KeychainStore::run(QKeychain::Job *job)
{
    if (m_stuck) { // jobs run one after another: this one would only wait behind the stuck one
        job->deleteLater();
        co_return failure(Error::Kind::Keychain, u"the key store still waits to be unlocked"_s);
    }
    using Answer = Result<Ended>;
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const auto finish = [promise](Answer answer) {
        if (!promise->future().isFinished()) {
            promise->addResult(std::move(answer));
            promise->finish();
        }
    };
    connect(job, &QKeychain::Job::finished, this, [finish](QKeychain::Job *ended) {
        if (ended->error() != QKeychain::NoError && ended->error() != QKeychain::EntryNotFound) {
            finish(failure(Error::Kind::Keychain, ended->errorString()));
            return;
        }
        const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(ended);
        finish(Ended{ended->error(), read ? read->textData() : QString()});
    });
    QTimer::singleShot(Patience, job, [this] { setWaiting(true); });
    QTimer::singleShot(m_limit, job, [this, job, finish] {
        m_stuck = job;
        finish(failure(Error::Kind::Keychain, u"nobody unlocked the key store in time"_s));
    });
    QFuture<Answer> future = promise->future();
    job->start();
    const Answer answer = co_await future;
    setWaiting(false);
    co_return answer;
}

Task<Result<>> KeychainStore::probe()
{
    if (m_open)
        co_return Result<>();
    if (m_probe.isRunning()) {
        const QFuture<Result<>> shared = m_probe;
        co_return co_await shared;
    }
    QPromise<Result<>> promise;
    promise.start();
    m_probe = promise.future();
    const Result<> result = co_await probeOnce();
    m_open = result.has_value();
    if (!result)
        qCInfo(logSecrets) << "no key store:" << result.error().detail; // whoever asked tells people
    promise.addResult(result);
    promise.finish();
    co_return result;
}

Task<Result<>> KeychainStore::probeOnce()
{
    // A name of its own each time: two programs may probe at once.
    const QString name = "canary/"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString canary = QUuid::createUuid().toString(QUuid::WithoutBraces);

    auto *write = new QKeychain::WritePasswordJob(m_service); // deletes itself
    write->setKey(name);
    write->setTextData(canary);
    const Result<Ended> written = co_await run(write);
    if (!written)
        co_return failure(written.error());

    auto *read = new QKeychain::ReadPasswordJob(m_service);
    read->setKey(name);
    const Result<Ended> found = co_await run(read);
    if (!found)
        co_return failure(found.error());

    auto *remove = new QKeychain::DeletePasswordJob(m_service);
    remove->setKey(name);
    const Result<Ended> removed = co_await run(remove);
    if (!removed)
        co_return failure(removed.error());
    if (found->text != canary)
        co_return failure(Error::Kind::Keychain, u"the key store does not give back what was written: is it locked?"_s);
    co_return Result<>();
}

Task<Result<std::optional<QString>>> KeychainStore::read(QString name)
{
    const Result<> usable = co_await probe();
    if (!usable)
        co_return failure(usable.error());
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(name);
    const Result<Ended> ended = co_await run(job);
    if (!ended) {
        m_open = false; // asked anew with the next use
        co_return failure(ended.error());
    }
    if (ended->error != QKeychain::EntryNotFound) {
        rememberSecret(ended->text);
        co_return std::optional<QString>(ended->text);
    }
    // A store that was locked meanwhile says "not found" too: believe it only when the canary still lives.
    m_open = false;
    const Result<> still = co_await probe();
    if (!still)
        co_return failure(still.error());
    co_return std::optional<QString>();
}

Task<Result<>> KeychainStore::write(QString name, QString secret)
{
    rememberSecret(secret);
    const Result<> usable = co_await probe();
    if (!usable)
        co_return failure(usable.error());
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(name);
    job->setTextData(secret);
    const Result<Ended> ended = co_await run(job);
    if (!ended || ended->error != QKeychain::NoError)
        m_open = false;
    if (!ended)
        co_return failure(ended.error());
    if (ended->error != QKeychain::NoError)
        co_return failure(Error::Kind::Keychain, u"the key store did not take the entry"_s);
    co_return Result<>();
}

Task<Result<>> KeychainStore::remove(QString name)
{
    const Result<> usable = co_await probe();
    if (!usable)
        co_return failure(usable.error());
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(name);
    const Result<Ended> ended = co_await run(job);
    if (!ended)
        co_return failure(ended.error());
    co_return Result<>();
}

} // namespace Linesman
