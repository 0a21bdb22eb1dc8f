// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/settings.h"

#include "app/core/boundedread.h"
#include "app/core/settingstext.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <optional>
#include <utility>

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! QSettings keeps the permissions of a file that is there, and makes one as the umask says. */
void makePrivate(const QString &name)
{
    QFile file(name);
    if (file.exists() || file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

/*!
    When each file was changed that could not be read. Qt keeps what it read of a file, and tells only the first QSettings
    that something was wrong with it.
*/
QHash<QString, QDateTime> &failures()
{
    static QHash<QString, QDateTime> moments;
    return moments;
}

void noteFailure(const QString &file)
{
    const QFileInfo now(file);
    failures().insert(now.absoluteFilePath(), now.lastModified());
}

bool hasFailed(const QString &file)
{
    const QFileInfo now(file);
    return now.exists() && failures().value(now.absoluteFilePath()) == now.lastModified();
}
/*! Whether QSettings may have \a file. One that is not there or cannot be opened it may: it says so itself. */
bool isHarmless(const QString &file)
{
    constexpr qint64 Most = 16LL * 1024 * 1024; // bytes; ours has some thousands
    QFile input(file);
    if (!input.exists())
        return true;
    if (!QFileInfo(file).isFile()) // to open a pipe would wait until somebody writes
        return false;
    if (!input.open(QIODevice::ReadOnly))
        return true;
    const std::optional<QByteArray> text = readAtMost(input, Most);
    return text && isHarmlessSettingsText({text->constData(), std::size_t(text->size())});
}
} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    open();
}

void Settings::open()
{
    m_isHarmless = isHarmless(m_file);
    m_isPrivate = false;
    // A file that must not be read is not written, either: within a resource there is nothing, nor can anything be.
    m_store = std::make_unique<QSettings>(m_isHarmless ? m_file : u":/nothing"_s, QSettings::IniFormat);
    (void)m_store->allKeys(); // or a section that cannot be read would be found when somebody asks for it
    if (!m_isHarmless || m_store->status() != QSettings::NoError)
        noteFailure(m_file);
    m_failedAt = hasFailed(m_file) ? QFileInfo(m_file).lastModified() : QDateTime();
}

bool Settings::reload()
{
    if (m_isHarmless && isHarmless(m_file)) {
        m_store->sync();
        (void)m_store->allKeys();
        if (m_store->status() == QSettings::NoError && !hasFailed(m_file))
            return true;
    }
    const QFileInfo now(m_file);
    if (now.exists() && now.lastModified() == m_failedAt)
        return false;
    // A QSettings that failed stays so for good, and Qt does not read a file again that did not change.
    open();
    return !hasFailed(m_file);
}

bool Settings::sync()
{
    m_store->sync();
    return m_store->status() == QSettings::NoError;
}

void Settings::store(QLatin1StringView key, const QVariant &value)
{
    if (m_store->value(key) == value)
        return;
    if (!std::exchange(m_isPrivate, true))
        makePrivate(m_store->fileName());
    m_store->setValue(key, value);
    emit changed(key);
}

} // namespace Linesman
