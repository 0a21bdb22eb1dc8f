// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace Linesman::Workspace {

/*!
    The first port above \a taken on which this machine's loopback addresses can be listened on now, none of \a others;
    nothing when a hundred are taken. Somebody else may take it a moment later: it is an offer, not a promise.
*/
std::optional<quint16> nextFreePort(quint16 taken, const QList<quint16> &others = {});

} // namespace Linesman::Workspace
