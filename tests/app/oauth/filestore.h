// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secretstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace Linesman::TestSuite {

/*! Stands for a key store that outlives a killed process: one file an entry, each written whole. */
class FileStore final : public SecretStore
{
public:
    explicit FileStore(QString folder)
        : m_folder(std::move(folder))
    {
        QDir().mkpath(m_folder);
    }

    Task<Result<std::optional<QString>>> read(QString name) override
    {
        QFile file(path(name));
        if (!file.open(QFile::ReadOnly))
            co_return std::optional<QString>();
        co_return std::optional<QString>(QString::fromUtf8(file.readAll()));
    }

    Task<Result<>> write(QString name, QString secret) override
    {
        if (beforeWrite)
            beforeWrite(name);
        QSaveFile file(path(name));
        if (!file.open(QFile::WriteOnly) || file.write(secret.toUtf8()) < 0 || !file.commit())
            co_return failure(Error::Kind::Keychain, file.errorString());
        if (afterWrite)
            afterWrite();
        co_return Result<>();
    }

    Task<Result<>> remove(QString name) override
    {
        if (refusesRemoval)
            co_return failure(Error::Kind::Keychain, QStringLiteral("locked"));
        QFile::remove(path(name));
        co_return Result<>();
    }

    std::function<void(const QString &name)> beforeWrite;
    std::function<void()> afterWrite;
    bool refusesRemoval = false;

private:
    QString path(const QString &name) const
    {
        return m_folder + u'/' +
               QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1).toHex());
    }
    QString m_folder;
};

} // namespace Linesman::TestSuite
