// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"

#ifdef LINESMAN_TEST_UI
#include "tests/support/stallwatch.h"
#else
#include <QCoreApplication>
#endif
#include <QDebug>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <map>
#include <string>
#include <vector>

namespace Linesman::TestSuite {

namespace {
std::map<std::string, Factory> &factories()
{
    static std::map<std::string, Factory> all;
    return all;
}
} // namespace

bool add(const char *name, Factory factory)
{
    return factories().emplace(name, std::move(factory)).second;
}

static int runAll(int argc, char **argv)
{
    // `tst_x --class TstName ...` runs one class, `tst_x --part 2/3` each third, from the second; the rest goes to Qt Test.
    std::string only;
    int part = 1;
    int parts = 1;
    std::vector<char *> arguments;
    for (int i = 0; i < argc; ++i) {
        if (std::strcmp(argv[i], "--class") == 0 && i + 1 < argc)
            only = argv[++i];
        else if (std::strcmp(argv[i], "--part") == 0 && i + 1 < argc)
            std::sscanf(argv[++i], "%d/%d", &part, &parts);
        else
            arguments.push_back(argv[i]);
    }
    int failures = 0;
    int number = 0;
    for (const auto &[name, factory] : factories()) {
        if ((!only.empty() && only != name) || number++ % std::max(parts, 1) != part - 1)
            continue;
        const std::unique_ptr<QObject> test = factory();
        failures += QTest::qExec(test.get(), int(arguments.size()), arguments.data());
    }
    return failures > 0 ? 1 : 0;
}

} // namespace Linesman::TestSuite

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
#ifdef LINESMAN_TEST_UI
    Linesman::TestSuite::WatchedApplication application(argc, argv);
#else
    QCoreApplication application(argc, argv);
#endif
    QCoreApplication::setApplicationName(QStringLiteral("linesman-test"));
    const int failed = Linesman::TestSuite::runAll(argc, argv);
#ifdef LINESMAN_TEST_UI
    if (const int stalls = application.stallsOverLimit(); stalls > 0) {
        qCritical() << stalls << "event(s) took longer than LINESMAN_STALL_LIMIT";
        return 1;
    }
#endif
    return failed;
}
