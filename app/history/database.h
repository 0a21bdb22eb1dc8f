// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace Linesman::History {

/*! One SQLite connection, for one thread at a time. SQLite's own result codes inside, Error at its edge. */
class Database
{
public:
    enum class Mode {
        ReadOnly,
        ReadWrite,
        Immutable, //!< to read where nothing can be written; only while nobody else writes the file either
    };

    static constexpr int BusyMilliseconds = 5000; //!< how long a statement waits for another process

    /*!
        Opens \a file; ReadWrite makes it when it is missing (readable by its owner only). Waits up to BusyMilliseconds
        for other processes at each statement. Nothing is read or changed yet.
    */
    static Result<Database> open(const QString &file, Mode mode);
    Database(Database &&) noexcept = default;
    Database &operator=(Database &&) noexcept = default;

    int run(const char *sql);                //!< SQLite's result code
    Result<> execute(const char *sql);       //!< the same as a Result
    Result<qint64> number(const char *sql);  //!< first column of the first row; 0 without rows
    Error error(const QString &doing) const; //!< what the last call that failed says
    static Error error(int code, const QString &doing);
    int lastCode() const; //!< SQLite's (extended) code of the last call that failed

    sqlite3 *handle() const { return m_handle.get(); }

private:
    struct Close {
        void operator()(sqlite3 *handle) const;
    };
    explicit Database(sqlite3 *handle)
        : m_handle(handle)
    {
    }
    std::unique_ptr<sqlite3, Close> m_handle;
};

/*! A prepared statement; parameters are numbered from 1, columns from 0. */
class Statement
{
public:
    Statement() = default;
    /*! Check isValid(): a statement does not prepare on a damaged file. */
    Statement(const Database &database, const QByteArray &sql);
    bool isValid() const { return m_handle != nullptr; }

    // What is bound must outlive the statement's reset: nothing is copied.
    void bind(int index, qint64 value);
    void bindNull(int index);
    void bindText(int index, const QByteArray &utf8);              //!< stored as TEXT, never NULL
    void bindBytes(int index, const QByteArray &bytes);            //!< stored as a BLOB, never NULL
    void bindColumn(int index, const Statement &from, int column); //!< copies the current value of that column

    int step(); //!< SQLITE_ROW, SQLITE_DONE or an error code
    void reset();

    qint64 number(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *handle) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
};

} // namespace Linesman::History
