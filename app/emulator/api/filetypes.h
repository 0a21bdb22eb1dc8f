// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// The files that may be uploaded, in one step or two.
namespace Linesman::Emulator {

// Undocumented for the one-step upload; the files of 2026-06-19 say 5 MB for the sibling "initiate", 100 MB on
// WhatsApp.
inline constexpr std::size_t UploadLimit = 5 * 1024 * 1024;
inline constexpr std::size_t UploadLimitWhatsApp = 100 * 1024 * 1024;

/*! The content type that goes with the file name's ending, or null when such files are not taken. */
const char *uploadType(std::string_view fileName);
/*! The name as it can stand in an address. */
std::string fileInUrl(std::string_view name);

} // namespace Linesman::Emulator
