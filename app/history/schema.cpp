// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/schema.h"

#include "app/history/query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <sqlite3.h>

#include <array>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 ApplicationId = 0x4c4e534d;  // "LNSM", in the file's header: `file` and we know whose it is
constexpr int OpenMilliseconds = 20'000;      // another process may be migrating a big file
constexpr qint64 SmallFile = 8 * 1024 * 1024; // bytes: below, the whole file is checked at each start (about 20 ms)

// The byte columns stand last, so that a list reads a row without touching their overflow pages. Text is never NULL:
// "unknown" is the empty string, and the partial indexes leave it out.
constexpr Migration MakeExchanges = R"sql(
CREATE TABLE exchanges (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    channel INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    method TEXT NOT NULL,
    url TEXT NOT NULL,
    status INTEGER NOT NULL,
    dns_us INTEGER NOT NULL,
    connect_us INTEGER NOT NULL,
    tls_us INTEGER NOT NULL,
    first_byte_us INTEGER NOT NULL,
    duration_us INTEGER NOT NULL,
    remote_address TEXT NOT NULL,
    error TEXT NOT NULL,
    event_type TEXT NOT NULL,
    provider_kind TEXT NOT NULL,
    signature TEXT NOT NULL,
    verdict TEXT NOT NULL,
    connection_id TEXT NOT NULL,
    location_id TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    message_id TEXT NOT NULL,
    trace_id TEXT NOT NULL,
    group_id TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    pinned INTEGER NOT NULL DEFAULT 0,
    request_head BLOB NOT NULL,
    request_body BLOB NOT NULL,
    response_head BLOB NOT NULL,
    response_body BLOB NOT NULL
);
CREATE INDEX exchanges_channel ON exchanges (channel);
CREATE INDEX exchanges_started_at ON exchanges (started_at);
CREATE INDEX exchanges_status ON exchanges (status);
CREATE INDEX exchanges_event_type ON exchanges (event_type) WHERE event_type <> '';
CREATE INDEX exchanges_provider_kind ON exchanges (provider_kind) WHERE provider_kind <> '';
CREATE INDEX exchanges_signature ON exchanges (signature) WHERE signature <> '';
CREATE INDEX exchanges_location_id ON exchanges (location_id) WHERE location_id <> '';
CREATE INDEX exchanges_message_id ON exchanges (message_id) WHERE message_id <> '';
CREATE INDEX exchanges_group_id ON exchanges (group_id) WHERE group_id <> '';
CREATE INDEX exchanges_pinned ON exchanges (pinned) WHERE pinned = 1;
CREATE INDEX exchanges_problem ON exchanges (id) WHERE )sql" LINESMAN_HISTORY_PROBLEM ";";

// FTS5 with external content keeps no second copy of the text: the view says again what was indexed, and a row leaves
// the index by the very words that it entered with. Bytes go in as text, up to 64 KiB a body; LIKE on a BLOB would find
// nothing. No ranking, so no column sizes.
#define LINESMAN_TEXT(bytes, most) "ifnull(CAST(substr(" bytes ", 1, " most ") AS TEXT), '')" // empty bytes give NULL
#define LINESMAN_SEARCHED(row)                                                                                         \
    row "url, " row "event_type || ' ' || " row "provider_kind || ' ' || " row "remote_address || ' ' || " row         \
        "connection_id || ' ' || " row "location_id || ' ' || " row "contact_id || ' ' || " row                        \
        "conversation_id || ' ' || " row "message_id || ' ' || " row "trace_id || ' ' || " row                         \
        "group_id AS ids, " LINESMAN_TEXT(row "request_head", "16384") " || ' ' || " LINESMAN_TEXT(                    \
            row "response_head",                                                                                       \
            "16384") " AS heads, " LINESMAN_TEXT(row "request_body",                                                   \
                                                 "65536") " || ' ' || " LINESMAN_TEXT(row "response_body",             \
                                                                                      "65536") " AS bodies, " row      \
                                                                                               "error || ' ' || " row  \
                                                                                               "note AS notes"
constexpr Migration MakeSearch = "CREATE VIEW exchange_text AS SELECT id, " LINESMAN_SEARCHED(
    "") " FROM exchanges;"
        "CREATE VIRTUAL TABLE exchange_search USING fts5(url, ids, heads, bodies, notes, content='exchange_text',"
        " content_rowid='id', tokenize='unicode61', columnsize=0);"
        "CREATE TRIGGER exchanges_added AFTER INSERT ON exchanges BEGIN"
        " INSERT INTO exchange_search (rowid, url, ids, heads, bodies, notes) SELECT new.id, " LINESMAN_SEARCHED(
            "new.") ";"
                    "END;"
                    "CREATE TRIGGER exchanges_deleted AFTER DELETE ON exchanges BEGIN"
                    " INSERT INTO exchange_search (exchange_search, rowid, url, ids, heads, bodies, notes)"
                    " SELECT 'delete', old.id, " LINESMAN_SEARCHED(
                        "old.") ";"
                                "END;"
                                "CREATE TRIGGER exchanges_changed AFTER UPDATE ON exchanges WHEN old.pinned = "
                                "new.pinned BEGIN"
                                " INSERT INTO exchange_search (exchange_search, rowid, url, ids, heads, bodies, notes)"
                                " SELECT 'delete', old.id, " LINESMAN_SEARCHED(
                                    "old.") ";"
                                            " INSERT INTO exchange_search (rowid, url, ids, heads, bodies, notes) "
                                            "SELECT new.id, " LINESMAN_SEARCHED(
                                                "new.") ";"
                                                        "END;"
                                                        "INSERT INTO exchange_search (exchange_search) VALUES "
                                                        "('rebuild');";
#undef LINESMAN_SEARCHED
#undef LINESMAN_TEXT

constexpr std::array Steps{MakeExchanges, MakeSearch};

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::History::Schema)
};

Error foreign(const QString &file)
{
    Error error(Error::Kind::Storage, u"%1 is a database of another program"_s.arg(file));
    error.message = Sentences::tr("Choose another file or folder: Linesman leaves it as it is.");
    return error;
}

/*! The step that \a database is at, after the checks that change nothing. */
Result<qint64> checkedVersion(Database &database, const QString &file, qint64 newest)
{
    const Result<qint64> version = database.number("PRAGMA user_version");
    if (!version)
        return failure(database.error(u"%1 cannot be read"_s.arg(file)));
    const Result<qint64> owner = database.number("PRAGMA application_id");
    const Result<qint64> tables = database.number("SELECT count(*) FROM sqlite_schema");
    if (!owner || !tables)
        return failure(database.error(u"%1 cannot be read"_s.arg(file)));
    if (*owner != ApplicationId && (*owner != 0 || *tables > 0 || *version != 0))
        return failure(foreign(file));
    if (*version > newest) {
        Error error(Error::Kind::Storage, u"%1 was made by a newer Linesman (schema %2, this one knows %3)"_s.arg(
                                              file, QString::number(*version), QString::number(newest)));
        error.message = Sentences::tr("Update Linesman, or choose another data folder.");
        return failure(error);
    }
    if (*version > 0 && !database.number("SELECT max(id) FROM exchanges"))
        return failure(database.error(u"%1 cannot be read"_s.arg(file)));
    return version;
}

/*! A small file is checked whole; damage in a large one is met, and told, when its pages are read. */
Result<> checkSound(Database &database, const QString &file)
{
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

void keepLogOnClose(const Database &database, bool keep)
{
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, int(keep), nullptr);
}
} // namespace

std::span<const Migration> migrations()
{
    return Steps;
}

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
    if (const Result<> sound = checkSound(*database, file); !sound)
        return failure(sound.error());
    keepLogOnClose(*database, false);

    if (*version == 0) {
        if (const Result<> set = database->execute("PRAGMA auto_vacuum = INCREMENTAL"); !set)
            return failure(set.error());
    } else if (*version < qint64(steps.size())) {
        if (const Result<> saved = backUp(*database, file, *version); !saved)
            return failure(saved.error());
    }
    for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", "PRAGMA foreign_keys = ON",
                               "PRAGMA temp_store = MEMORY", "PRAGMA journal_size_limit = 67108864"}) {
        if (const Result<> set = database->execute(pragma); !set)
            return failure(set.error());
    }
    if (const Result<> migrated = migrate(*database, *version, steps); !migrated)
        return failure(migrated.error());
    return database;
}

Result<Database> openForReading(const QString &file)
{
    if (!QFileInfo::exists(file))
        return failure(Error::Kind::Storage, u"%1 is missing"_s.arg(file));
    Result<Database> database = Database::open(file, Database::Mode::ReadOnly);
    if (!database)
        return database;
    const Result<qint64> version = checkedVersion(*database, file, qint64(Steps.size()));
    if (!version)
        return failure(version.error());
    if (*version < qint64(Steps.size()))
        return failure(Error::Kind::Storage, u"%1 has an older schema: open it for writing once"_s.arg(file));
    return database;
}

} // namespace Linesman::History
