// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QList>
#include <QString>

namespace Linesman {

/*! A file of the data folder that cannot be used, and why. */
struct DamagedFile {
    QString file; //!< whole path
    Error error;
};

/*! The JSON files right in \a folder that cannot be read or hold no JSON object, by name. Nothing is changed. */
QList<DamagedFile> damagedJsonFiles(const QString &folder);

/*!
    Renames \a file to `NAME.aside-20261129-235959`, so that nothing in it is lost, with the write-ahead log of a
    database. Fails with Storage; a missing file is no failure.
*/
Result<> setFileAside(const QString &file);

} // namespace Linesman
