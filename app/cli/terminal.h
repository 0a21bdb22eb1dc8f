// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/core/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <initializer_list>

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

/*! How much is said, and whether in colour; `--quiet` and `--color`. */
enum class Colour { Auto, Always, Never };
struct Manner {
    bool isQuiet = false; //!< results and errors alone
    Colour colour = Colour::Auto;
};
void setManner(const Manner &chosen);

/*! What a text means; a terminal shows it in colour. */
enum class Tone { Plain, Good, Bad, Warning, Faint };
struct Piece {
    QString text;
    Tone tone = Tone::Plain;
};

/*! One object on one line of standard output, flushed: the only thing that `--json` prints there. */
void printJson(const QJsonObject &object);
/*!
    A line for people on standard output, flushed. Texts of others are in it: whatever they contain, it stays one line
    and moves nothing on the terminal (app/core/showntext.h). So do the lines of say().
*/
void printLine(const QString &line, Tone tone = Tone::Plain);
/*! The same of several pieces, each with its tone. */
void printLine(std::initializer_list<Piece> pieces);
/*! Several lines, as harmless as printLine() but with the line breaks in \a text. */
void printText(const QString &text);
/*! The same of what somebody else wrote, each line set in, so that none looks like one of ours. */
void printSetIn(const QString &text);
/*! Data for a file or another program, byte for byte. */
void printData(const QByteArray &bytes);
/*! A piece of a line for people on standard output, without its end. */
void printPart(const QString &text, Tone tone = Tone::Plain);
/*! A line for people, on standard error; secrets are taken out first. Nothing with `--quiet`. */
void say(const QString &line, Tone tone = Tone::Plain);
/*! A piece of a line for people, without its end: a question, also with `--quiet`. */
void sayPart(const QString &text);
/*! A line that the next one takes the place of: how far it is. On a terminal alone; see Progress. */
void sayProgress(const QString &text);
void endProgress(); //!< takes that line away
/*! A line about what went wrong, on standard error, also with `--quiet`; secrets are taken out first. */
void complain(const QString &line);
/*! Says what went wrong, with the details where the sentence does not have them; \a about is an option's name. */
void complainOf(const Error &error, const QString &about = {});
/*! The same, in English in every language, as wrongUsage(). Gives Interrupted for Cancelled, else CouldNotStart. */
int couldNotStart(const Error &error);
/*!
    From now on an OutputFile that is a pipe waits for its reader until a stop signal, and says so after a moment.
    Called once, in main().
*/
void awaitReaders();
/*!
    Says why the command line makes no sense, and gives WrongUsage. Like help, this is English in every language, and
    whole: a \a reason is never translated (inEnglish() for one that others give).
*/
int wrongUsage(const QString &reason);

} // namespace Linesman::Cli
