// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <algorithm>
#include <optional>

namespace Linesman {

/*!
    All of \a device, or nothing when that is more than \a most bytes: /dev/zero has no end. In pieces, since asking for
    so many at once takes their memory for a small file, too. Whether it could be read to its end says the device.
*/
inline std::optional<QByteArray> readAtMost(QIODevice &device, qint64 most)
{
    constexpr qint64 Piece = 1024 * 1024;
    QByteArray all;
    while (all.size() <= most) {
        const QByteArray piece = device.read(std::min(Piece, most + 1 - qint64(all.size())));
        if (piece.isEmpty())
            return all;
        all += piece;
    }
    return std::nullopt;
}

} // namespace Linesman
