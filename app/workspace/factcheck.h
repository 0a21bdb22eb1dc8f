// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QList>
#include <QString>

namespace Linesman::Workspace {

/*! What an official OpenAPI file says otherwise than the facts. */
struct FactDifference {
    QString fact; //!< id
    QString ours;
    QString theirs;
    QString file; //!< relative to the folder
    bool operator==(const FactDifference &) const = default;
};

/*!
    Holds the facts against the OpenAPI files of any version below \a folder (in apps and apps/v3): endings of
    uploads, types, statuses, needed ids, scopes, operations that are gone or new. Fails with BadInput when there are
    none.
*/
Result<QList<FactDifference>> checkFacts(const QString &folder);

} // namespace Linesman::Workspace
