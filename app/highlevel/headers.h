// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace Linesman::HighLevel {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>; //!< in order, as on the wire

} // namespace Linesman::HighLevel
