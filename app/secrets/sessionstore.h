// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secretstore.h"

#include <QHash>

namespace Linesman {

/*!
    Secrets in memory, gone with the program: "this session only", as the person chose it. Never fails. What is replaced or
    removed, or left at the end, is wiped unless somebody else still holds it.
*/
class SessionStore final : public SecretStore
{
public:
    SessionStore() = default;
    ~SessionStore() override;
    SessionStore(const SessionStore &) = delete;
    SessionStore &operator=(const SessionStore &) = delete;

    Task<Result<std::optional<QString>>> read(QString name) override;
    Task<Result<>> write(QString name, QString secret) override;
    Task<Result<>> remove(QString name) override;

private:
    void forget(const QString &name);

    QHash<QString, QString> m_entries;
};

} // namespace Linesman
