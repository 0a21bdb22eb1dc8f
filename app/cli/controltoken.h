// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/core/result.h"

#include <QByteArray>

namespace Linesman::Cli {

/*! `--control-token-file FILE`, which belongs to \a emulator: the option that names a running one. */
void addControlTokenOption(const Command &command, QString &file, const Option emulator);

/*!
    The token of an emulator's control surface: from \a file ("-" reads the first line of standard input), else from
    LINESMAN_CONTROL_TOKEN, else empty. Never from the command line: that is shown to every user of the machine. Fails
    with BadInput: not readable, empty, or no visible ASCII.
*/
Result<QByteArray> controlToken(const QString &file);

} // namespace Linesman::Cli
