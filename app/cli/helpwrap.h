// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Linesman::Cli {

/*! How wide a help is printed: COLUMNS of the environment, else the terminal's columns, else 100; never below 40. */
int helpWidth();

/*!
    \a text in lines of at most \a width where its words allow that. Lines that were broken only because they were long
    are joined before, if they do not begin with a blank: those are examples, and stay. What is broken anew begins as far
    in as its line did.
*/
QString wrappedHelp(const QString &text, int width);

} // namespace Linesman::Cli
