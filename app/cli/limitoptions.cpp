// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/limitoptions.h"

#include "app/cli/command.h"

#include <algorithm>

namespace Linesman::Cli {

void addLimitOptions(const Command &command, LimitOptions &options)
{
    struct {
        const char *name;
        int &variable;
        const char *description;
        const char *valueName;
        int most;
    } const limits[]{
        {"--max-connections", options.connections, "Connections at a time (256)", "N", 10'000},
        {"--max-header", options.header, "Largest header (16)", "KIB", 1024},
        {"--max-body", options.body, "Largest body (10)", "MIB", 1024},
        {"--max-memory", options.memory, "Memory for bodies that are under way (64)", "MIB", 4096},
        {"--header-time", options.headerTime, "Longest time for a header (10)", "S", 600},
        {"--body-time", options.bodyTime, "Longest time for a body (30)", "S", 3600},
        {"--idle-time", options.idleTime, "Longest pause of a connection (15)", "S", 3600},
        {"--write-time", options.writeTime, "Longest time to take an answer off (10)", "S", 600},
        {"--patience", options.patience, "Longest time for a request while another waits for its place (1)", "S", 600},
    };
    for (const auto &limit : limits)
        command.option(limit.name, limit.variable, limit.description).valueName(limit.valueName).range(1, limit.most);
    command
        .option("--max-rate", options.rate,
                "Requests a second from other machines or a tunnel; 0 for any number (1000)")
        .valueName("N")
        .range(0, 1'000'000);
}

Http::Limits chosenLimits(Http::Limits limits, const LimitOptions &options)
{
    using std::chrono::seconds;
    const auto setSize = [](std::size_t &limit, int given, std::size_t unit) {
        if (given > 0)
            limit = std::size_t(given) * unit;
    };
    const auto setTime = [](std::chrono::milliseconds &limit, int given) {
        if (given > 0)
            limit = seconds(given);
    };
    setSize(limits.connections, options.connections, 1);
    setSize(limits.headerBytes, options.header, 1024);
    setSize(limits.bodyBytes, options.body, std::size_t(1024) * 1024);
    setSize(limits.bodiesInMemory, options.memory, std::size_t(1024) * 1024);
    limits.bodiesInMemory = std::max(limits.bodiesInMemory, limits.bodyBytes); // one body must fit at least
    setTime(limits.headerTime, options.headerTime);
    setTime(limits.bodyTime, options.bodyTime);
    setTime(limits.idleTime, options.idleTime);
    setTime(limits.writeTime, options.writeTime);
    setTime(limits.patience, options.patience);
    if (options.rate >= 0)
        limits.requestsPerSecond = std::size_t(options.rate);
    return limits;
}

} // namespace Linesman::Cli
