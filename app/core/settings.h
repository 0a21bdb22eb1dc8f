// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QString>
#include <QVariant>

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
        const QVariant stored = m_store.value(setting.key);
        return stored.canConvert<T>() ? stored.value<T>() : setting.fallback;
    }

    template <typename T>
    void set(const Setting<T> &setting, const T &value)
    {
        store(setting.key, QVariant::fromValue(value));
    }

    /*! Writes to disk now; false when the file could not be written. */
    bool sync();

signals:
    void changed(const QString &key);

private:
    void store(QLatin1StringView key, const QVariant &value);
    QSettings m_store;
    bool m_isPrivate = false;
};

} // namespace Linesman
