// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/datadirectory.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <utility>

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

static QString folderFor(const QString &path)
{
    return path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/linesman"_L1
                          : QDir(path).absolutePath();
}

Result<DataDirectory> DataDirectory::open(const QString &path)
{
    const QString chosen = folderFor(path);
    const bool existed = QDir(chosen).exists();
    if (!QDir().mkpath(chosen))
        return failure(Error::Kind::Storage, u"cannot make the folder %1"_s.arg(chosen));
    if (!existed && !QFile::setPermissions(chosen, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return failure(Error::Kind::Storage, u"cannot make the folder %1 private"_s.arg(chosen));
    return DataDirectory(chosen);
}

QString DataDirectory::settingsFileIn(const QString &path)
{
    return DataDirectory(folderFor(path)).settingsFile();
}

DataDirectory::DataDirectory(QString path)
    : m_path(std::move(path))
{
}

QString DataDirectory::historyFile() const
{
    return m_path + "/history.sqlite"_L1;
}

QString DataDirectory::settingsFile() const
{
    return m_path + "/settings.ini"_L1;
}

QString DataDirectory::logFile() const
{
    return m_path + "/linesman.log"_L1;
}

} // namespace Linesman
