// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/sessionstore.h"

#include "app/core/redaction.h"

namespace Linesman {

Task<Result<std::optional<QString>>> SessionStore::read(QString name)
{
    const auto entry = m_entries.constFind(name);
    co_return entry == m_entries.constEnd() ? std::optional<QString>() : std::optional<QString>(*entry);
}

Task<Result<>> SessionStore::write(QString name, QString secret)
{
    rememberSecret(secret);
    m_entries.insert(name, secret);
    co_return Result<>();
}

Task<Result<>> SessionStore::remove(QString name)
{
    m_entries.remove(name);
    co_return Result<>();
}

} // namespace Linesman
