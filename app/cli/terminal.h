// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>

// What a command says, and how it ends.
namespace Linesman::Cli {

/*! How a command ends. Scripts rely on these numbers. */
enum ExitStatus {
    Passed = 0,        //!< everything asked for was done, every check passed
    CheckFailed = 1,   //!< a check, a delivery or a hop failed
    WrongUsage = 2,    //!< an option or a value that makes no sense
    CouldNotStart = 3, //!< port taken, file unreadable, no key store, ...
    Interrupted = 130, //!< stopped by Ctrl+C before it was done
};

/*! One object on one line of standard output, flushed: the only thing that `--json` prints there. */
void printJson(const QJsonObject &object);
/*!
    A line for people on standard output, flushed. Texts of others are in it: whatever they contain, it stays one line
    and moves nothing on the terminal (app/core/showntext.h). So do the lines of say().
*/
void printLine(const QString &line);
/*! Several lines, as harmless as printLine() but with the line breaks in \a text. */
void printText(const QString &text);
/*! Data for a file or another program, byte for byte. */
void printData(const QByteArray &bytes);
/*! A piece of a line for people on standard output, without its end. */
void printPart(const QString &text);
/*! A line for people, on standard error; secrets are taken out first. */
void say(const QString &line);
/*! A piece of a line for people, without its end. */
void sayPart(const QString &text);
/*! Says what went wrong, with the details, and gives CouldNotStart. */
int couldNotStart(const Error &error);
/*! Says why the command line makes no sense, and gives WrongUsage. */
int wrongUsage(const QString &reason);

/*!
    Calls \a stop on the main thread at SIGINT, SIGTERM, or when nobody reads standard output any more. A second signal
    ends the program at once. The last function given counts. From the first call on, output that nobody reads holds the
    program no longer than until such a signal.
*/
void onStopSignal(std::function<void()> stop);

} // namespace Linesman::Cli
