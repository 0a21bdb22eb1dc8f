// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Linesman {

/*!
    The object in \a file; nothing when the file is missing. Fails with Storage when it cannot be read or is a pipe or
    device, with BadInput when it holds no JSON object or more than 64 MiB.
*/
Result<std::optional<QJsonObject>> readJsonFile(const QString &file);

/*!
    Writes \a object whole and then renames, so that a reader never sees half of it; for its owner alone. Fails with
    Storage.
*/
Result<> writeJsonFile(const QString &file, const QJsonObject &object);

} // namespace Linesman
