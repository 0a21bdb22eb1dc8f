// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Linesman::Cli {

/*! What is wrong with \a word as a provider kind, with the list and the nearest; empty when it is one. */
QString kindProblem(const QString &word);
/*! The same where "all" may stand for every kind. */
QString kindOrAllProblem(const QString &word);

} // namespace Linesman::Cli
