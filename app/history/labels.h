// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// Labels stand in an exchange's note as words with a # before them ("#bug #order-17 seen again"): so they are searched,
// exported and imported with it, and every file of history has had room for them from the first version on.
namespace Linesman::History {

/*! Whether \a label may be one: 1 to 40 letters, digits, '-', '_' or '.', at least one of the first two. */
bool isLabel(const QString &label);
/*! The labels in \a note, in order, each once, without their #. Upper and lower case are the same label. */
QStringList labelsOf(const QString &note);
/*! \a note with \a label at its end; as it is when it has it, or isLabel() says no. */
QString withLabel(const QString &note, const QString &label);
QString withoutLabel(const QString &note, const QString &label);

} // namespace Linesman::History
