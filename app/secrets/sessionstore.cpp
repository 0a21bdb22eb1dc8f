// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/sessionstore.h"

#include "app/core/redaction.h"
#include "app/core/wipe.h"

namespace Linesman {

SessionStore::~SessionStore()
{
    for (QString &secret : m_entries)
        wipe(secret);
}

void SessionStore::forget(const QString &name)
{
    const auto entry = m_entries.find(name);
    if (entry == m_entries.end())
        return;
    wipe(*entry);
    m_entries.erase(entry);
}

Task<Result<std::optional<QString>>> SessionStore::read(QString name)
{
    const auto entry = m_entries.constFind(name);
    co_return entry == m_entries.constEnd() ? std::optional<QString>() : std::optional<QString>(*entry);
}

Task<Result<>> SessionStore::write(QString name, QString secret)
{
    rememberSecret(secret);
    if (m_entries.value(name) != secret)
        forget(name);
    m_entries.insert(name, secret);
    co_return Result<>();
}

Task<Result<>> SessionStore::remove(QString name)
{
    forget(name);
    co_return Result<>();
}

} // namespace Linesman
