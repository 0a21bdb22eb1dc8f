// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <CLI/CLI.hpp>

#include <QJsonObject>
#include <QString>

#include <functional>

// What every command of linesman-cli shares. A command is one file, NAMEcommand.h and .cpp, with one function
//     void addNameCommand(CLI::App &app, Context &context);
// that adds the subcommand with its options; when it is the one chosen, it sets context.run. commands.cpp lists them.
namespace Linesman::Cli {

/*! How a command ends. Scripts rely on these numbers. */
enum ExitStatus {
    Passed = 0,        //!< everything asked for was done, every check passed
    CheckFailed = 1,   //!< a check, a delivery or a hop failed
    WrongUsage = 2,    //!< an option or a value that makes no sense
    CouldNotStart = 3, //!< port taken, file unreadable, no key store, ...
};

/*! The options accepted before and after every subcommand. */
struct Common {
    QString dataDir; //!< empty for the system's usual place
    bool json = false;
    bool verbose = false;
};

/*! What a chosen command leaves behind for main(). */
struct Context {
    Common common; //!< filled by the time run is called
    /*! Does the work and returns an ExitStatus; on the main thread, with a QCoreApplication; may exec() the loop. */
    std::function<int()> run;
};

/*! Text of an option as given: bytes of the command line are UTF-8. */
inline QString text(const std::string &option)
{
    return QString::fromStdString(option);
}

/*! One object on one line of standard output, flushed: the only thing that `--json` prints there. */
void printJson(const QJsonObject &object);
/*! Raw data for standard output, flushed. */
void print(const QByteArray &bytes);
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
    ends the program at once. The last function given counts.
*/
void onStopSignal(std::function<void()> stop);

} // namespace Linesman::Cli
