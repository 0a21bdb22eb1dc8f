// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/problem.h"
#include "app/core/translations.h"

#include <QHash>
#include <QString>

namespace Linesman::Cli {

/*! Fields of a draft whose option has another name than theirs: {"callFrom", "--from"}. */
using FieldOptions = QHash<QString, QString>;

/*! What a person gives for \a field of a draft: "clientId" is "--client-id". \a own come before what most commands have. */
QString optionOfField(const QString &field, const FieldOptions &own = {});

/*! "--client-id: Type the client id." */
QString problemLine(const Problem &problem, const FieldOptions &own = {});

/*!
    What \a look finds wrong with a draft. When one of it blocks, all are in English: the command refuses, as
    wrongUsage() does. Doubts that do not are in the language chosen.
*/
template <typename Look>
QList<Problem> problemsFrom(Look look)
{
    const QList<Problem> found = look();
    return isBlocked(found) ? inEnglish(look) : found;
}

} // namespace Linesman::Cli
