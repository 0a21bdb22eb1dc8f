// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"
#include "app/webhooks/verdict.h"

#include <QByteArray>
#include <QStringList>

// How `listen` shows a capture.
namespace Linesman::Cli {

/*! As --json prints it, with its line end; see the footer of the command. */
QByteArray captureLine(const Exchange &exchange);
/*! The same with its bytes, not masked, in one line: what a command of --exec gets. */
QByteArray execJson(const Exchange &exchange, const Webhooks::Verdict &verdict);
/*! One line for people, and one more for each sentence that is no praise. */
void printCapture(const Exchange &exchange, const Webhooks::Verdict &verdict);
/*! What --print asks for beside that: headers, body, verdict. */
void printParts(const Exchange &exchange, const Webhooks::Verdict &verdict, const QStringList &parts);

} // namespace Linesman::Cli
