// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QVariant>

#include <memory>

namespace Linesman {

/*! One setting: its key in the file and what holds until the person chooses. Never a secret. */
template <typename T>
struct Setting {
    QLatin1StringView key;
    T fallback;
};

/*! What the person chose, in one readable file of the data directory, its owner's alone. Window's thread only. */
class Settings : public QObject
{
    Q_OBJECT
public:
    explicit Settings(const QString &file, QObject *parent = nullptr);

    template <typename T>
    T value(const Setting<T> &setting) const
    {
        const QVariant stored = m_store->value(setting.key);
        return stored.canConvert<T>() ? stored.value<T>() : setting.fallback;
    }

    template <typename T>
    void set(const Setting<T> &setting, const T &value)
    {
        store(setting.key, QVariant::fromValue(value));
    }

    /*! Reads the file again; false when it cannot be read, is no settings file or would harm. What it says holds then. */
    bool reload();
    /*! Writes to disk now; false when the file could not be written. */
    bool sync();

signals:
    void changed(const QString &key);

private:
    void open();
    void store(QLatin1StringView key, const QVariant &value);

    QString m_file;
    std::unique_ptr<QSettings> m_store;
    QDateTime m_failedAt;     //!< when the file was changed that could not be read
    bool m_isHarmless = true; //!< or the file was left alone
    bool m_isPrivate = false;
};

} // namespace Linesman
