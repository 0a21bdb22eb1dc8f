// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <optional>
#include <string_view>

namespace Linesman::Webhooks {

/*! A place in a text, for people: counted from 1. */
struct Position {
    qsizetype line = 1;
    qsizetype column = 1; //!< in bytes
};
Position positionOf(std::string_view bytes, std::size_t offset);

/*! The offset of the first byte that is not UTF-8; nothing when all are. */
std::optional<std::size_t> invalidUtf8(std::string_view bytes);

} // namespace Linesman::Webhooks
