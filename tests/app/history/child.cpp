// SPDX-License-Identifier: GPL-3.0-or-later
// Writes history from another process: `history-child FILE COUNT` appends COUNT exchanges (0: until it is killed) and
// prints the id of each once it is committed. With a third argument no file of the process may grow over that many
// bytes. `history-child FILE die-in-migration` brings an old file up and is killed before the commit.
#include "app/history/schema.h"
#include "app/history/store.h"
#include "tests/app/history/samples.h"

#include <QCoreApplication>

#include <sqlite3.h>
#include <sys/resource.h>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <unistd.h>
#include <vector>

using namespace Linesman;

namespace {
/*! Migrates with a step that nobody survives. */
int dieInMigration(const QString &file)
{
    const auto addDie = [](sqlite3 *database, char **, const sqlite3_api_routines *) {
        const auto die = [](sqlite3_context *, int, sqlite3_value **) {
            std::raise(SIGKILL);
        };
        return sqlite3_create_function(database, "die", 0, SQLITE_UTF8, nullptr, die, nullptr, nullptr);
    };
    int (*entry)(sqlite3 *, char **, const sqlite3_api_routines *) = addDie;
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(entry));
    std::vector<History::Migration> steps(History::migrations().begin(), History::migrations().end());
    History::Migration &step = steps[History::IndexedBehind - 1];
    const std::string fatal = std::string(step) + "; SELECT die()";
    step = fatal.c_str();
    return History::openForWriting(file, steps) ? 0 : 1;
}
} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    const QCoreApplication application(argc, argv);
    if (std::strcmp(argv[2], "die-in-migration") == 0)
        return dieInMigration(QString::fromLocal8Bit(argv[1]));
    if (argc > 3) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{rlim_t(std::atoll(argv[3])), rlim_t(std::atoll(argv[3]))};
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 3;
    }
    History::Store store;
    if (const Result<> opened = store.open(QString::fromLocal8Bit(argv[1])); !opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().detail));
        return 3;
    }
    std::atomic<int> waiting = 0;
    std::atomic<int> failures = 0;
    const int count = std::atoi(argv[2]);
    for (int i = 0; count == 0 || i < count; ++i) {
        ++waiting;
        store.append(HistoryTest::sample(i), [&waiting, &failures](const Result<ExchangeId> &id) {
            const std::string line =
                id ? std::to_string(*id) + "\n" : "failed: " + id.error().detail.toStdString() + "\n";
            if (write(STDOUT_FILENO, line.data(), line.size()) != ssize_t(line.size()))
                std::_Exit(4);
            failures += id ? 0 : 1;
            --waiting;
        });
        while (waiting > 64)
            store.flush();
    }
    store.flush();
    store.close();
    return failures > 0 ? 1 : 0;
}
