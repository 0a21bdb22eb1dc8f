// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"
#include "app/secrets/secretstore.h"
#include "app/webhooks/signingkey.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>
#include <optional>

namespace Linesman::Webhooks {

/*!
    The key pair that signs what Linesman delivers. Made at first use; its private half lives in the key store. Without
    a key store there is a key for this session, and one warning.
*/
class OwnKey : public QObject
{
    Q_OBJECT
public:
    explicit OwnKey(SecretStore &secrets, QObject *parent = nullptr);

    /*! Afterwards key() is there. Asks the key store at the first call only. Never fails: see isForSession(). */
    Task<> prepare();
    const std::optional<SigningKey> &key() const { return m_key; }
    /*! The public half in PEM; empty before prepare(). */
    QString publicPem() const;
    /*! Whether the key is gone with the program, since there is no key store. */
    bool isForSession() const { return m_forSession; }

signals:
    /*! The key is there: the listener wants its public half. */
    void ready(const QString &publicPem);
    /*! Once: there is no key store, \a sentence says what follows. */
    void warned(const QString &sentence);

private:
    Task<> load();

    SecretStore &m_secrets;
    std::optional<SigningKey> m_key;
    std::unique_ptr<QPromise<void>> m_loading; //!< while the key store is asked, others wait for it
    bool m_forSession = false;
};

} // namespace Linesman::Webhooks
