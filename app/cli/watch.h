// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QStringList>
#include <QUrl>

#include <functional>

namespace Linesman::Cli {

/*! When a command is to run again. */
struct WatchOptions {
    bool watches = false;
    QStringList files;
};

/*! `--watch` and `--watch-file FILE`, of a command that tests an endpoint. */
void addWatchOptions(const Command &command, WatchOptions &options);

/*!
    Runs \a work, and with `--watch` again whenever \a endpoint was away and is back, or a watched file changed, until it
    is stopped. Gives the exit status of the last run.
*/
int runWatched(const WatchOptions &options, const QUrl &endpoint, const std::function<int()> &work);

} // namespace Linesman::Cli
