// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <sqlite3.h>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 ApplicationId = 0x4c4e534d; // "LNSM", in the file's header: `file` and we know whose it is
constexpr int OpenMilliseconds = 20'000;     // another process may be migrating a big file

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::History::Schema)
};

Error foreign(const QString &file)
{
    Error error(Error::Kind::Storage, u"%1 is a database of another program"_s.arg(file));
    error.message = Texts::tr("Choose another file or folder: Linesman leaves it as it is.");
    return error;
}

/*!
    Whether what is read as rows would be computed instead: a view in the place of a table may have no end, and with it no
    command that reads the file.
*/
Result<bool> hasComputedRows(Database &database)
{
    // What SQLite itself takes them for: the text of a definition can be written in many ways.
    const Result<qint64> count =
        database.number("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND"
                        " (name COLLATE NOCASE IN ('exchanges', 'history_state') AND type <> 'table'"
                        " OR name = 'exchange_search' COLLATE NOCASE AND type <> 'virtual')");
    if (!count)
        return failure(count.error());
    return *count > 0;
}

/*! The step that \a database is at, after the checks that change nothing. */
Result<qint64> checkedVersion(Database &database, const QString &file, qint64 newest)
{
    const Result<qint64> version = database.number("PRAGMA user_version");
    if (!version)
        return failure(database.error(u"%1 cannot be read"_s.arg(file)));
    const Result<qint64> owner = database.number("PRAGMA application_id");
    const Result<qint64> tables = database.number("SELECT count(*) FROM sqlite_schema");
    const Result<bool> isComputed = hasComputedRows(database);
    if (!owner || !tables || !isComputed)
        return failure(database.error(u"%1 cannot be read"_s.arg(file)));
    if (*isComputed)
        return failure(foreign(file));
    if (*owner != ApplicationId && (*owner != 0 || *tables > 0 || *version != 0))
        return failure(foreign(file));
    if (*version > newest) {
        Error error(Error::Kind::Storage, u"%1 was made by a newer Linesman (schema %2, this one knows %3)"_s.arg(
                                              file, QString::number(*version), QString::number(newest)));
        error.message = Texts::tr("Update Linesman, or choose another data folder.");
        return failure(error);
    }
    return version;
}

Error logOutOfReach(const QString &file)
{
    Error error(Error::Kind::Storage,
                u"%1-wal holds the newest exchanges and cannot be read in a read-only place"_s.arg(file));
    error.message = Texts::tr("Copy the file and the one ending in -wal to a folder of your own, and read it there.");
    return error;
}

/*! A small file is checked whole at once; a large one by SoundnessCheck, behind. */
Result<> checkSound(Database &database, const QString &file)
{
    if (!database.number("SELECT max(id) FROM exchanges"))
        return failure(database.error(u"%1 cannot be read"_s.arg(file)));
    if (QFileInfo(file).size() > SmallFile)
        return {};
    Statement check(database, "PRAGMA quick_check(1)");
    if (!check.isValid() || check.step() != SQLITE_ROW || check.text(0) != "ok"_L1)
        return failure(Database::error(SQLITE_CORRUPT, u"%1 cannot be used"_s.arg(file)));
    return {};
}

/*! Copies the file by SQLite's own backup, which takes what is still in the -wal with it. */
Result<> backUp(const Database &database, const QString &file, qint64 version)
{
    const QString target = u"%1.backup-v%2"_s.arg(file, QString::number(version));
    const QString part = target + ".part"_L1;
    QFile::remove(part);
    {
        Result<Database> copy = Database::open(part, Database::Mode::ReadWrite);
        if (!copy)
            return failure(copy.error());
        sqlite3_backup *backup = sqlite3_backup_init(copy->handle(), "main", database.handle(), "main");
        if (!backup)
            return failure(copy->error(u"the backup %1 cannot be begun"_s.arg(target)));
        sqlite3_backup_step(backup, -1);
        const int code = sqlite3_backup_finish(backup);
        if (code != SQLITE_OK) {
            QFile::remove(part);
            return failure(Database::error(code, u"the backup %1 cannot be written"_s.arg(target)));
        }
    }
    QFile::remove(target);
    if (!QFile::rename(part, target))
        return failure(Error::Kind::Storage, u"the backup %1 cannot be put in place"_s.arg(target));
    return {};
}

Result<> migrate(Database &database, qint64 version, std::span<const Migration> steps)
{
    for (qint64 next = version; next < qint64(steps.size()); ++next) {
        // user_version is part of the file's first page and so of the transaction.
        const QByteArray sql = "BEGIN IMMEDIATE;" + QByteArray(steps[std::size_t(next)]) +
                               ";PRAGMA application_id = " + QByteArray::number(ApplicationId) +
                               ";PRAGMA user_version = " + QByteArray::number(next + 1) + ";COMMIT";
        if (database.run(sql.constData()) != SQLITE_OK) {
            const Error error = database.error(u"history cannot be brought to schema %1"_s.arg(next + 1));
            database.run("ROLLBACK");
            return failure(error);
        }
    }
    return {};
}

/*!
    Makes the text index anew when somebody removed it: it can be made of the rows, and without it no row that is in it
    could be changed or removed. It is filled behind, as for new rows.
*/
Result<> restoreTextIndex(Database &database)
{
    constexpr char Count[] = "SELECT count(*) FROM sqlite_schema WHERE name = 'exchange_search'";
    if (database.number("PRAGMA user_version").value_or(0) < IndexedBehind || database.number(Count).value_or(1) > 0)
        return {};
    constexpr char Make[] = "BEGIN IMMEDIATE;"
                            "CREATE VIRTUAL TABLE exchange_search USING fts5(url, ids, heads, bodies, notes,"
                            " content='exchange_text', content_rowid='id', tokenize='unicode61', columnsize=0);"
                            "UPDATE history_state SET value = 0 WHERE name = 'indexed';COMMIT";
    if (database.run(Make) == SQLITE_OK)
        return {};
    const Error error = database.error(u"the text index of history is missing and cannot be made"_s);
    database.run("ROLLBACK");
    return failure(error);
}

Result<> setUp(Database &database)
{
    for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA foreign_keys = ON", "PRAGMA temp_store = MEMORY",
                               "PRAGMA journal_size_limit = 67108864",
                               // Each commit writes the same few pages of the indexes again: 16 MB of them once.
                               "PRAGMA wal_autocheckpoint = 4096"}) {
        if (const Result<> set = database.execute(pragma); !set)
            return set;
    }
    return {};
}

void keepLogOnClose(const Database &database, bool keep)
{
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, int(keep), nullptr);
}
} // namespace

Result<Database> openForWriting(const QString &file, std::span<const Migration> steps)
{
    const QFileInfo info(file);
    if (!info.dir().exists())
        return failure(Error::Kind::Storage, u"the folder %1 is missing"_s.arg(info.dir().path()));
    if (info.isDir())
        return failure(Error::Kind::Storage, u"%1 is a folder"_s.arg(file));
    // Two processes may open a new or an old file at once; one of them makes the tables.
    QLockFile lock(file + ".lock"_L1);
    if (!lock.tryLock(OpenMilliseconds)) {
        if (lock.error() == QLockFile::LockFailedError)
            return failure(Error::Kind::Storage, u"another program is upgrading %1"_s.arg(file));
        if (lock.error() == QLockFile::PermissionError)
            return failure(Error::Kind::Storage, u"the folder %1 is read-only"_s.arg(info.dir().path()));
        return failure(Error::Kind::Storage, u"%1 cannot be locked, perhaps the disk is full"_s.arg(file));
    }
    Result<Database> database = Database::open(file, Database::Mode::ReadWrite);
    if (!database)
        return database;
    keepLogOnClose(*database, true); // until we know that the file is ours to change
    if (sqlite3_db_readonly(database->handle(), "main") != 0)
        return failure(Error::Kind::Storage, u"%1 is read-only"_s.arg(file));
    const Result<qint64> version = checkedVersion(*database, file, qint64(steps.size()));
    if (!version)
        return failure(version.error());
    if (*version > 0) {
        if (const Result<> sound = checkSound(*database, file); !sound)
            return failure(sound.error());
    }
    keepLogOnClose(*database, false);

    if (*version == 0) {
        // Waiting for the disk at each table of a new file would take longer than a line test: it is done once, below.
        for (const char *pragma : {"PRAGMA synchronous = OFF", "PRAGMA auto_vacuum = INCREMENTAL"}) {
            if (const Result<> set = database->execute(pragma); !set)
                return failure(set.error());
        }
    } else if (*version < qint64(steps.size())) {
        if (const Result<> saved = backUp(*database, file, *version); !saved)
            return failure(saved.error());
    }
    if (const Result<> set = setUp(*database); !set)
        return failure(set.error());
    if (const Result<> migrated = migrate(*database, *version, steps); !migrated)
        return failure(migrated.error());
    // One wait brings all of it to the disk: without the file's first page its log would be no use after a power cut.
    if (const Result<> set = database->execute("PRAGMA synchronous = NORMAL"); !set)
        return failure(set.error());
    if (*version == 0) {
        if (const Result<> kept = database->execute("PRAGMA wal_checkpoint(TRUNCATE)"); !kept)
            return failure(kept.error());
    }
    if (const Result<> restored = restoreTextIndex(*database); !restored)
        return failure(restored.error());
    return database;
}

Result<Database> openForReading(const QString &file)
{
    if (!QFileInfo::exists(file))
        return failure(Error::Kind::Storage, u"%1 is missing"_s.arg(file));
    Result<Database> database = Database::open(file, Database::Mode::ReadOnly);
    if (!database)
        return database;
    Result<qint64> version = checkedVersion(*database, file, qint64(migrations().size()));
    const int code = version ? SQLITE_OK : database->lastCode() & 0xff;
    if (code == SQLITE_CANTOPEN || code == SQLITE_READONLY) {
        // A file in WAL mode wants an index of its log beside it. Nobody has one open, or it would be there.
        if (QFileInfo(file + "-wal"_L1).size() > 0)
            return failure(logOutOfReach(file));
        database = Database::open(file, Database::Mode::Immutable);
        if (!database)
            return database;
        version = checkedVersion(*database, file, qint64(migrations().size()));
    }
    if (!version)
        return failure(version.error());
    if (*version == 0)
        return failure(Error::Kind::Storage, u"%1 has no exchanges and no table for them yet"_s.arg(file));
    return database;
}

bool isUnmade(const QString &file)
{
    if (!QFileInfo::exists(file))
        return false;
    Result<Database> database = Database::open(file, Database::Mode::ReadOnly);
    if (!database)
        return false;
    const Result<qint64> version = checkedVersion(*database, file, qint64(migrations().size()));
    return version && *version == 0;
}

} // namespace Linesman::History
