// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/ownkey.h"

#include <QCoroFuture>

#include <utility>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;

namespace {
const QString EntryName = u"webhook-signing-key"_s;
}

OwnKey::OwnKey(SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
{
}

Task<> OwnKey::prepare()
{
    if (m_loading) {
        const QFuture<void> loaded = m_loading->future();
        co_await loaded;
    }
    if (m_key)
        co_return;
    m_loading = std::make_unique<QPromise<void>>();
    m_loading->start();
    co_await load();
    const std::unique_ptr<QPromise<void>> loading = std::exchange(m_loading, nullptr);
    loading->finish();
    emit ready(publicPem());
}

Task<> OwnKey::load()
{
    const Result<std::optional<QString>> stored = co_await m_secrets.read(EntryName);
    if (stored && *stored) {
        const Result<SigningKey> key = SigningKey::fromPem((*stored)->toStdString());
        if (key) {
            m_key = *key;
            co_return;
        }
        m_key = SigningKey::generate();
        m_forSession = true;
        emit warned(tr("The signing key in the key store cannot be read; deliveries are signed with a new key that is "
                       "gone when Linesman ends."));
        co_return;
    }
    m_key = SigningKey::generate();
    const QString pem = QString::fromStdString(m_key->privatePem());
    bool isKept = false;
    if (stored) {
        const Result<> written = co_await m_secrets.write(EntryName, pem);
        isKept = written.has_value();
    }
    m_forSession = !isKept;
    if (m_forSession)
        emit warned(tr("There is no key store to keep the signing key in: the key is gone when Linesman ends, and its "
                       "public half changes with it."));
}

QString OwnKey::publicPem() const
{
    return m_key ? QString::fromStdString(m_key->publicPem()) : QString();
}

} // namespace Linesman::Webhooks
