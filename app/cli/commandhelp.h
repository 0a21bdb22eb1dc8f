// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <string>

namespace CLI {
class App;
class FormatterBase;
class ParseError;
} // namespace CLI

// What the command line says of itself: its help, and why it could not be understood. Beside command.cpp the only one
// that includes CLI11.
namespace Linesman::Cli {

/*!
    The layout of every help: only what a person needs of an option, the values it takes, and at the end the exit statuses
    and the options that every command takes.
*/
std::shared_ptr<CLI::FormatterBase> commandFormatter();

/*! "linesman-cli history list" */
QString fullCommandName(const CLI::App &command);
/*! The deepest command that was recognised. */
const CLI::App &chosenCommand(const CLI::App &program);

/*! The whole help of the command that \a words name ("history", "list"); or what is wrong with them. */
struct CommandHelp {
    QString text;
    QString problem;
};
CommandHelp helpOfCommand(const CLI::App &program, const QStringList &words);

/*! Why \a typed was not understood, with the word that was probably meant. */
QString usageProblem(const CLI::App &program, const CLI::ParseError &error, const QStringList &typed);

/*!
    What is wrong with what the options of \a command took, once all was read: another option's name, or nothing where a
    place must be named: a script's empty variable must not mean that the option was left out. Empty when nothing is.
*/
QString valueProblem(const CLI::App &command);

// Checks of a value: what is wrong with it, or an empty text.
std::string notAWholeNumber(const std::string &text, qint64 least, quint64 most);
std::string notANumber(const std::string &text, double least, double most);
std::string noneOf(const std::string &text, const QStringList &values);

/*! "; did you mean \"list\"?", or nothing when none of \a words is near. */
QString didYouMean(const QString &typed, const QStringList &words);

} // namespace Linesman::Cli
