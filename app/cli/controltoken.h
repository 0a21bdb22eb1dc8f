// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/core/result.h"

#include <QByteArray>

namespace Linesman::LineTest {
class ControlClient;
}

namespace Linesman::Cli {

/*! `--control-token-file FILE`, which belongs to \a emulator: the option that names a running one. */
void addControlTokenOption(const Command &command, QString &file, const Option emulator);

/*!
    The token of an emulator's control surface: from \a file ("-" reads the first line of standard input), else from
    LINESMAN_CONTROL_TOKEN, else empty. Never from the command line: that is shown to every user of the machine. Fails
    with BadInput: not readable, empty, or no visible ASCII.
*/
Result<QByteArray> controlToken(const QString &file);

/*! A running emulator, and what it takes to speak to it. */
struct EmulatorChoice {
    QString url = QStringLiteral("http://127.0.0.1:8470");
    QString tokenFile; //!< of its control surface, as for controlToken()
    QString caFile;    //!< trusted besides the system's; empty: none
};

/*!
    Has \a control speak to the emulator of \a choice. Fails with BadInput for an address or a CA that makes no sense,
    with Storage where controlToken() fails: that is no wrong usage, the command could not start.
*/
Result<> useEmulator(LineTest::ControlClient *control, const EmulatorChoice &choice);

} // namespace Linesman::Cli
