// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Linesman {

/*! What is wrong with one field of a form or an option of a command; the window and the command line say the same. */
struct Problem {
    QString field;          //!< the field's name in the draft's struct
    QString sentence;       //!< translated: what is wrong and what to do
    bool isBlocking = true; //!< false for a doubt: it may be sent all the same
    bool operator==(const Problem &) const = default;
};

inline bool isBlocked(const QList<Problem> &problems)
{
    for (const Problem &problem : problems) {
        if (problem.isBlocking)
            return true;
    }
    return false;
}

} // namespace Linesman
