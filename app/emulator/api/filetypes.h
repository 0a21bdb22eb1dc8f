// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// The files that may be uploaded, in one step or two.
namespace Linesman::Emulator {

/*! What HighLevel takes at most: the facts upload.* and media.* of resources/highlevel/uploads.json. */
struct UploadLimits {
    std::size_t bytes = 0;           //!< of each file of a message
    std::size_t whatsAppBytes = 0;   //!< in two steps, on WhatsApp
    std::size_t files = 0;           //!< of one upload
    std::size_t mediaBytes = 0;      //!< of a file of the media storage
    std::size_t mediaVideoBytes = 0; //!< of a video there
};
const UploadLimits &uploadLimits();

/*! The lists of endings: that of the page of 2026-08-30, or the shorter one of conversations.json of 2026-06-19. */
enum class UploadList { Page, Files };

/*! The content type that goes with the file name's ending, or null when such files are not taken. */
const char *uploadType(std::string_view fileName, UploadList list = UploadList::Page);
/*! The content type by the file name's ending, taken for an upload or not; null when it is not known. */
const char *fileContentType(std::string_view fileName);
/*! The name as it can stand in an address. */
std::string fileInUrl(std::string_view name);

} // namespace Linesman::Emulator
