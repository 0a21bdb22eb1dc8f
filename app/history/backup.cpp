// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/backup.h"

#include "app/history/database.h"
#include "app/history/schema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
QString copyOf(const QString &file)
{
    return file + ".restoring"_L1;
}

/*! Leaving WAL takes nobody else at the file; what is in the log goes into it on the way. */
Result<> leaveLog(const QString &file)
{
    const Result<Database> database = Database::open(file, Database::Mode::ReadWrite);
    if (!database)
        return failure(database.error());
    sqlite3_busy_timeout(database->handle(), 0);
    Statement leaving(*database, "PRAGMA journal_mode = DELETE");
    if (!leaving.isValid())
        return {}; // damaged: nobody can have it open, and it is set aside as it is
    if (leaving.step() != SQLITE_ROW || leaving.text(0) != "delete"_L1)
        return failure(Error::Kind::Rejected, u"another program has %1 open: end it first"_s.arg(file));
    return {};
}
} // namespace

QStringList backupsOf(const QString &file)
{
    const QFileInfo info(file);
    QStringList names;
    for (const QFileInfo &one :
         info.dir().entryInfoList({info.fileName() + ".backup-v*"_L1}, QDir::Files, QDir::Time)) {
        if (one.suffix() != "part"_L1)
            names += one.filePath();
    }
    return names;
}

Result<> copyBackup(const QString &file, const QString &backup)
{
    if (const Result<Database> sound = openForReading(backup); !sound)
        return failure(sound.error());
    const QString copy = copyOf(file);
    QFile::remove(copy);
    QFile source(backup);
    if (!source.copy(copy))
        return failure(Error::Kind::Storage, u"%1 cannot be copied: %2"_s.arg(backup, source.errorString()));
    return {};
}

Result<QString> putCopyInPlace(const QString &file)
{
    const QString copy = copyOf(file);
    if (!QFileInfo::exists(copy))
        return failure(Error::Kind::Storage, u"%1 is not there"_s.arg(copy));
    const QString aside = file + ".before-restore-"_L1 + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    if (QFileInfo::exists(file)) {
        if (const Result<> left = leaveLog(file); !left) {
            QFile::remove(copy);
            return failure(left.error());
        }
        if (!QFile::rename(file, aside)) {
            QFile::remove(copy);
            return failure(Error::Kind::Storage, u"%1 cannot be set aside"_s.arg(file));
        }
    }
    for (const QLatin1StringView end : {"-wal"_L1, "-shm"_L1}) // of a file that could not be read
        QFile::rename(file + end, aside + end);
    if (!QFile::rename(copy, file)) {
        QFile::remove(copy);
        for (const QLatin1StringView end : {""_L1, "-wal"_L1, "-shm"_L1})
            QFile::rename(aside + end, file + end);
        return failure(Error::Kind::Storage, u"%1 cannot be put in place"_s.arg(file));
    }
    return aside;
}

Result<QString> restoreBackup(const QString &file, const QString &backup)
{
    if (const Result<> copied = copyBackup(file, backup); !copied)
        return failure(copied.error());
    return putCopyInPlace(file);
}

} // namespace Linesman::History
