// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/task.h"

#include <QString>

#include <optional>

namespace Linesman {

/*!
    Where client secrets, tokens and private keys live: text entries under a name. Each name is one entry, kept short
    (Windows entries are small). Fails with Keychain when there is no store, it is locked, or nobody answered its
    prompt within 60 s. What goes in or out is known to redacted() from then on (rememberSecret()).
*/
class SecretStore
{
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    /*! Nothing when there is no such entry. */
    virtual Task<Result<std::optional<QString>>> read(QString name) = 0;
    virtual Task<Result<>> write(QString name, QString secret) = 0;
    virtual Task<Result<>> remove(QString name) = 0; //!< an entry that is not there is no error
};

} // namespace Linesman
