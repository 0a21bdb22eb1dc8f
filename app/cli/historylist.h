// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/historyoptions.h"
#include "app/exchange/exchange.h"

namespace Linesman::Cli {

/*! One exchange in one line for people, coloured by its status; below it why it was refused, as far as its bytes say so. */
void printHistoryLine(const Exchange &exchange);

/*! `history list` and `history search`; with `--follow` until it is stopped. Gives the exit status. */
int listHistory(const HistoryOptions &options, const Common &common);

} // namespace Linesman::Cli
