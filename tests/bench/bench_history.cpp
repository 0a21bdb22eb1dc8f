// SPDX-License-Identifier: GPL-3.0-or-later
// How fast history takes exchanges, against SQLite alone in the same run (only the ratios mean something): the same
// rows and tables by the C API in batches of 100 and with a commit each, and by the `sqlite3` program.
#include "app/history/schema.h"
#include "app/history/store.h"
#include "tests/app/history/samples.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

using namespace Linesman;
using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray insertText(const Exchange &exchange)
{
    const QByteArray sql =
        "INSERT INTO exchanges (channel, started_at, method, url, status, dns_us, connect_us, tls_us,"
        " first_byte_us, duration_us, remote_address, error, event_type, provider_kind, signature,"
        " verdict, connection_id, location_id, contact_id, conversation_id, message_id, trace_id,"
        " group_id, request_head, request_body, response_head, response_body) VALUES (1, ";
    return sql + QByteArray::number(exchange.startedAt.toMSecsSinceEpoch()) + ", 'POST', '" + exchange.url.toUtf8() +
           "', 200, 0, 0, 0, 0, 1000, '127.0.0.1:51514', '', 'ProviderOutboundMessage', 'SmsDefault', 'valid', '', '',"
           " '', '', '', '" +
           exchange.messageId.toUtf8() + "', '', '', x'" + exchange.requestHead.toHex() + "', x'" +
           exchange.requestBody.toHex() + "', x'" + exchange.responseHead.toHex() + "', x'');\n";
}

double millisecondsOf(const std::function<bool()> &work)
{
    QElapsedTimer timer;
    timer.start();
    if (!work())
        return -1;
    return double(timer.nsecsElapsed()) / 1e6;
}

/*! The middle of three runs, each with a new file. */
double median(const std::function<bool(const QString &file)> &work)
{
    std::vector<double> times;
    for (int i = 0; i < 3; ++i) {
        const QTemporaryDir folder;
        times.push_back(millisecondsOf([&] { return work(folder.filePath(u"history.sqlite"_s)); }));
    }
    std::sort(times.begin(), times.end());
    return times.front() < 0 ? -1 : times[1];
}

bool byStore(const QString &file, int rows)
{
    History::Store store;
    if (!store.open(file))
        return false;
    for (int i = 0; i < rows; ++i) {
        store.append(HistoryTest::sample(i));
        if (i % 10'000 == 9'999)
            store.flush();
    }
    store.flush();
    return true;
}

bool byPlainSqlite(const QString &file, int rows, int batch)
{
    Result<History::Database> database = History::openForWriting(file);
    if (!database)
        return false;
    for (int i = 0; i < rows; ++i) {
        if (i % batch == 0)
            database->run("BEGIN");
        if (database->run(insertText(HistoryTest::sample(i)).constData()) != SQLITE_OK)
            return false;
        if (i % batch == batch - 1 || i == rows - 1)
            database->run("COMMIT");
    }
    return true;
}

bool bySqliteProgram(const QString &file, int rows)
{
    if (!History::openForWriting(file))
        return false;
    QByteArray script = "PRAGMA synchronous = NORMAL;\n";
    for (int i = 0; i < rows; ++i) {
        if (i % 100 == 0)
            script += "BEGIN;\n";
        script += insertText(HistoryTest::sample(i));
        if (i % 100 == 99 || i == rows - 1)
            script += "COMMIT;\n";
    }
    QProcess program;
    program.start(u"sqlite3"_s, {file});
    program.write(script);
    program.closeWriteChannel();
    return program.waitForFinished(-1) && program.exitCode() == 0;
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? std::max(100, std::atoi(argv[1])) : 20'000;
    const double ours = median([rows](const QString &file) { return byStore(file, rows); });
    const auto tell = [rows, ours](const char *name, double time) {
        if (time < 0)
            std::printf("%-44s failed\n", name);
        else
            std::printf("%-44s %8.0f ms %8.1f us/row %6.2f of Store\n", name, time, time * 1000 / rows, time / ours);
    };
    std::printf("%d exchanges, tables and search as in history, median of 3\n", rows);
    tell("Store::append, group commits", ours);
    tell("C API, text statements, batches of 100",
         median([rows](const QString &file) { return byPlainSqlite(file, rows, 100); }));
    tell("C API, text statements, a commit each",
         median([rows](const QString &file) { return byPlainSqlite(file, rows, 1); }));
    if (!QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty())
        tell("sqlite3 program, batches of 100",
             median([rows](const QString &file) { return bySqliteProgram(file, rows); }));
    return ours < 0 ? 1 : 0;
}
