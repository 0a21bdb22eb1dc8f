// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/state.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

// What both ways of uploading share.
namespace Linesman::Emulator {

class Engine;

// Undocumented for the one-step upload; the files of 2026-06-19 say 5 MB for the sibling "initiate", 100 MB on
// WhatsApp.
inline constexpr std::size_t UploadLimit = 5 * 1024 * 1024;
inline constexpr std::size_t UploadLimitWhatsApp = 100 * 1024 * 1024;
inline constexpr std::size_t FilesKept = 1000;
inline constexpr std::size_t FileBytesKept = 256 * 1024 * 1024;

/*! The content type that goes with the file name's ending, or null when such files are not taken. */
const char *uploadType(std::string_view fileName);
/*! The name as it can stand in an address. */
std::string fileInUrl(std::string_view name);
/*! Serves \a file under /_files/ \a path from now on; others go when there are too many or they are too big. */
void keepFile(Engine &engine, const std::string &path, std::shared_ptr<const UploadedFile> file);

} // namespace Linesman::Emulator
