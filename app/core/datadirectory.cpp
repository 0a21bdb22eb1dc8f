// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/datadirectory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <utility>

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

/*! What a person named: \a path, or else LINESMAN_DATA_DIR. */
static QString namedFolder(const QString &path)
{
    return path.isEmpty() ? qEnvironmentVariable("LINESMAN_DATA_DIR") : path;
}

static QString folderFor(const QString &path)
{
    const QString named = namedFolder(path);
    return named.isEmpty()
               ? QDir::cleanPath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/linesman"_L1)
               : QDir(named).absolutePath();
}

/*! The system's usual place lies in a home: one that is not there, as in a container, is not ours to make. */
static bool hasHome()
{
    if (!qEnvironmentVariableIsEmpty("XDG_DATA_HOME"))
        return true;
    const QString home = qEnvironmentVariable("HOME");
    return !home.isEmpty() && QDir(home).exists();
}

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::DataDirectory)
public:
    static QString nameAnother()
    {
        return tr("Name another with --data-dir or LINESMAN_DATA_DIR, or check the disk and the permissions.");
    }
};
} // namespace

DataDirectory DataDirectory::unmade(const QString &path)
{
    return DataDirectory(folderFor(path));
}

Result<DataDirectory> DataDirectory::open(const QString &path)
{
    const QString chosen = folderFor(path);
    const bool existed = QDir(chosen).exists();
    if (namedFolder(path).isEmpty() && !existed && !hasHome()) {
        Error error(Error::Kind::Storage, u"there is no home folder for %1"_s.arg(chosen));
        error.message = Texts::nameAnother();
        return failure(error);
    }
    if (!QDir().mkpath(chosen)) {
        Error error(Error::Kind::Storage, u"cannot make the folder %1"_s.arg(chosen));
        error.message = Texts::nameAnother();
        return failure(error);
    }
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
