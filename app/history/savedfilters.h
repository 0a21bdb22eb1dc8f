// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QList>
#include <QString>

namespace Linesman::History {

/*! A filter that a person keeps: what it is called, and its text in the filter language. */
struct SavedFilter {
    QString name;
    QString text;
    bool operator==(const SavedFilter &) const = default;
};

/*! The filters kept in filters.json beside \a historyFile, by name. Fails with Storage or BadInput; none when missing. */
Result<QList<SavedFilter>> savedFilters(const QString &historyFile);
/*! Keeps \a filter in the place of one with the same name. Fails as above, and with BadInput without a name. */
Result<> saveFilter(const QString &historyFile, const SavedFilter &filter);
/*! Fails as above; a missing one is no failure. */
Result<> forgetFilter(const QString &historyFile, const QString &name);

} // namespace Linesman::History
