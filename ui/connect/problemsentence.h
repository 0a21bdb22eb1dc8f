// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/problem.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Linesman::Ui {

/*! The first sentence about \a field that is (or is not) blocking; empty when there is none. */
inline QString sentenceFor(const QList<Problem> &problems, const QString &field, bool blocking)
{
    for (const Problem &problem : problems) {
        if (problem.field == field && problem.isBlocking == blocking)
            return problem.sentence;
    }
    return {};
}

/*! How many problems of \a fields are blocking. */
inline int blockingCount(const QList<Problem> &problems, const QStringList &fields)
{
    int count = 0;
    for (const Problem &problem : problems)
        count += problem.isBlocking && fields.contains(problem.field) ? 1 : 0;
    return count;
}

} // namespace Linesman::Ui
