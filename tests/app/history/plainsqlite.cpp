// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/history/plainsqlite.h"

#include <sqlite3.h>

namespace HistoryTest {

QString asked(const QString &file, const char *sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(file.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    sqlite3_busy_timeout(database, 10000); // the store indexes behind
    QString value = QStringLiteral("no row");
    while (sql && *sql) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(database, sql, -1, &statement, &sql) != SQLITE_OK) {
            value = QString::fromUtf8(sqlite3_errmsg(database));
            break;
        }
        const int code = sqlite3_step(statement);
        if (code == SQLITE_ROW)
            value = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        else if (code != SQLITE_DONE)
            value = QString::fromUtf8(sqlite3_errmsg(database));
        sqlite3_finalize(statement);
    }
    sqlite3_close(database);
    return value;
}

} // namespace HistoryTest
