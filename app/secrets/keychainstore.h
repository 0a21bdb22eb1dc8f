// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secretstore.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <chrono>

namespace QKeychain {
class Job;
}

namespace Linesman {

/*!
    The operating system's key store, through QtKeychain: Secret Service on Linux. Opened at first need, not at start,
    by writing and reading a canary: a locked keyring without a display answers reads with "not found", so a read alone
    proves nothing. Every error of QtKeychain but EntryNotFound means that there is no key store here. One data kind
    (text) for every entry.
*/
class KeychainStore final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    /*! \a service names the program in the key store. */
    explicit KeychainStore(QString service, QObject *parent = nullptr);

    Task<Result<std::optional<QString>>> read(QString name) override;
    Task<Result<>> write(QString name, QString secret) override;
    Task<Result<>> remove(QString name) override;

    /*! Whether the key store works: the canary, once; asked again after a failure. Fails with Keychain. */
    Task<Result<>> probe();

    void setLimit(std::chrono::milliseconds limit); //!< 60 s at first: a locked store waits for its prompt forever
    bool isWaiting() const { return m_waiting; }

signals:
    /*! The key store has not answered for a second: probably it asks the person to unlock it. */
    void waitingChanged(bool waiting);

private:
    struct Ended;
    Task<Result<Ended>> run(QKeychain::Job *job);
    Task<Result<>> probeOnce();
    void setWaiting(bool waiting);

    QString m_service;
    std::chrono::milliseconds m_limit{60'000};
    bool m_open = false;
    bool m_waiting = false;
    QFuture<Result<>> m_probe;        //!< shared by all who ask while it runs
    QPointer<QKeychain::Job> m_stuck; //!< gave no answer within the limit and still holds QtKeychain's queue
};

} // namespace Linesman
