// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// The files that may be uploaded, in one step or two.
namespace Linesman::Emulator {

// Page Upload file attachments, 2026-08-30: 5 files of 5 MB. conversations.json of 2026-06-19 says the same of the
// sibling "initiate", and 100 MB on WhatsApp.
inline constexpr std::size_t UploadLimit = 5 * 1024 * 1024;
inline constexpr std::size_t UploadLimitWhatsApp = 100 * 1024 * 1024;
inline constexpr std::size_t UploadFiles = 5;

/*! The lists of endings: that of the page of 2026-08-30, or the shorter one of conversations.json of 2026-06-19. */
enum class UploadList { Page, Files };

/*! The content type that goes with the file name's ending, or null when such files are not taken. */
const char *uploadType(std::string_view fileName, UploadList list = UploadList::Page);
/*! The content type by the file name's ending, taken for an upload or not; null when it is not known. */
const char *fileContentType(std::string_view fileName);
/*! The name as it can stand in an address. */
std::string fileInUrl(std::string_view name);

} // namespace Linesman::Emulator
