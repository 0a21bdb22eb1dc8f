// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace Linesman::Emulator {

std::string lowered(std::string_view text); //!< ASCII; other bytes as they are

/*! Lets a map of texts be asked by a view, without a copy of the key. */
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
template <typename T>
using ByText = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

} // namespace Linesman::Emulator
