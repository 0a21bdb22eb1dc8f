// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

namespace Linesman::Ui {

constexpr int WrongUsage = 2;    //!< exit status
constexpr int CouldNotStart = 3; //!< exit status

/*! Writes \a line to standard error; whatever it quotes is made harmless for a terminal. */
void tell(const QString &line);

/*! Whether the arguments ask for something that needs no window, before Qt has read them. */
bool isAskedFor(int argc, char **argv, const char *option, const char *shortOption);

/*! Whether \a option is given, with its value behind it or after "=". */
bool hasOption(int argc, char **argv, const char *option);

/*! The language asked for, or else the one of the settings; sentences about wrong options are in it already. */
QString languageIn(const QStringList &arguments);

void describeOptions(QCommandLineParser &parser);

/*! The exit status when there is nothing to run, because the arguments say so or are wrong. */
std::optional<int> finalStatus(QCommandLineParser &parser, const QStringList &arguments);

} // namespace Linesman::Ui
