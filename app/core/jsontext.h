// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Linesman {

/*!
    Whether \a bytes are an object or array of JSON in UTF-8, as JavaScript reads it (with half a character, too), and
    not nested deeper than 1,000 levels. A byte order mark may stand before it. UTF-16 is none: Node and NestJS refuse it,
    with a mark or without, unless Content-Type says so, and shapeOf() tells that. Linear, without a tree. Any thread.
*/
bool isJsonText(const QByteArray &bytes);

} // namespace Linesman
