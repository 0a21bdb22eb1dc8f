// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

#include <sqlite3.h>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::History::Database)
};

} // namespace

void Database::Close::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Result<Database> Database::open(const QString &file, Mode mode)
{
    if (mode == Mode::ReadWrite && !QFile::exists(file)) {
        // SQLite gives the files beside it (-wal, -shm) the same permissions.
        QFile made(file);
        if (!made.open(QIODevice::ReadWrite | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) &&
            !QFile::exists(file))
            return failure(Error::Kind::Storage, u"%1 cannot be made: %2"_s.arg(file, made.errorString()));
    }
    // NOMUTEX: a connection of ours never serves two threads at once.
    int flags = SQLITE_OPEN_NOMUTEX | (mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
    QByteArray name = file.toUtf8();
    if (mode == Mode::Immutable) {
        flags |= SQLITE_OPEN_URI;
        name = "file:" + QUrl::toPercentEncoding(file, "/") + "?immutable=1";
    }
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    Database database(handle);
    if (code != SQLITE_OK)
        return failure(error(code, u"%1 cannot be opened"_s.arg(file)));
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, BusyMilliseconds);
    return database;
}

int Database::run(const char *sql)
{
    return sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr);
}

Result<> Database::execute(const char *sql)
{
    if (run(sql) != SQLITE_OK)
        return failure(error(QString::fromUtf8(sql).section(u' ', 0, 1)));
    return {};
}

Result<qint64> Database::number(const char *sql)
{
    Statement statement(*this, sql);
    const int code = statement.isValid() ? statement.step() : SQLITE_ERROR;
    if (code == SQLITE_ROW)
        return statement.number(0);
    if (code == SQLITE_DONE)
        return 0;
    return failure(error(QString::fromUtf8(sql).section(u' ', 0, 1)));
}

Error Database::error(const QString &doing) const
{
    return error(lastCode(), doing);
}

int Database::lastCode() const
{
    return sqlite3_extended_errcode(handle());
}

Error Database::error(int code, const QString &doing)
{
    QString reason;
    QString advice; // where the usual one, to look at disk and permissions, would mislead
    switch (code & 0xff) {
    case SQLITE_FULL:
        reason = u"the disk is full, or history has reached its size limit"_s;
        break;
    case SQLITE_CORRUPT:
        reason = u"the file is damaged"_s;
        advice = Texts::tr("Set it aside or bring back a copy of it.");
        break;
    case SQLITE_NOTADB:
        reason = u"the file is not an SQLite database"_s;
        advice = Texts::tr("Set it aside or choose another data folder.");
        break;
    case SQLITE_READONLY:
        reason = u"the file or its folder is read-only"_s;
        break;
    case SQLITE_CANTOPEN:
        reason = u"the file or its folder is missing or not permitted"_s;
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        reason = u"another program keeps the file locked"_s;
        break;
    case SQLITE_IOERR:
        reason = u"the disk refused to read or write"_s;
        break;
    default:
        reason = QString::fromUtf8(sqlite3_errstr(code));
        break;
    }
    Error error(Error::Kind::Storage, u"%1: %2 (SQLite %3)"_s.arg(doing, reason, QString::number(code)));
    error.message = advice;
    return error;
}

void Statement::Finalize::operator()(sqlite3_stmt *handle) const
{
    sqlite3_finalize(handle);
}

Statement::Statement(const Database &database, const QByteArray &sql)
{
    sqlite3_stmt *handle = nullptr;
    sqlite3_prepare_v3(database.handle(), sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &handle,
                       nullptr);
    m_handle.reset(handle);
}

void Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_handle.get(), index, value);
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(m_handle.get(), index);
}

// An empty QByteArray may hand out a null pointer, which SQLite would take as NULL: hence the "".
void Statement::bindText(int index, const QByteArray &utf8)
{
    sqlite3_bind_text64(m_handle.get(), index, utf8.isEmpty() ? "" : utf8.constData(), sqlite3_uint64(utf8.size()),
                        SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::bindBytes(int index, const QByteArray &bytes)
{
    sqlite3_bind_blob64(m_handle.get(), index, bytes.isEmpty() ? "" : bytes.constData(), sqlite3_uint64(bytes.size()),
                        SQLITE_STATIC);
}

void Statement::bindColumn(int index, const Statement &from, int column)
{
    sqlite3_bind_value(m_handle.get(), index, sqlite3_column_value(from.m_handle.get(), column));
}

int Statement::step()
{
    return sqlite3_step(m_handle.get());
}

void Statement::reset()
{
    sqlite3_reset(m_handle.get());
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_handle.get(), column);
}

QString Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_handle.get(), column));
    return text ? QString::fromUtf8(text, sqlite3_column_bytes(m_handle.get(), column)) : QString();
}

QByteArray Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle.get(), column));
    return bytes ? QByteArray(bytes, sqlite3_column_bytes(m_handle.get(), column)) : QByteArray();
}

} // namespace Linesman::History
