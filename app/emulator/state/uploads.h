// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/isotime.h"

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace Linesman::Emulator {

struct UploadedFile {
    std::string name;
    std::string contentType;
    std::string bytes;
};

/*! A two-step upload in progress. */
struct PendingUpload {
    std::string locationId;
    std::string conversationId;
    std::string path; //!< under /_files/ once it is complete
    std::string name;
    std::string contentType;
    std::size_t mostBytes = 0;
    Millis expiresAt = 0;
    std::shared_ptr<const UploadedFile> file; //!< null until the bytes came
};

/*! Uploaded files and two-step uploads in progress; both bounded. */
class Uploads
{
public:
    static constexpr std::size_t FilesKept = 1000;
    static constexpr std::size_t BytesKept = 256 * 1024 * 1024;
    static constexpr std::size_t PendingKept = 50;

    /*! The file served under /_files/ \a path, or null. */
    std::shared_ptr<const UploadedFile> file(std::string_view path) const;
    /*! Serves \a file under /_files/ \a path from now on. Drops others when they become too many or too big. */
    void keep(const std::string &path, std::shared_ptr<const UploadedFile> file);
    std::size_t fileCount() const { return m_files.size(); }
    const auto &files() const { return m_files; } //!< by path

    /*! Remembers \a upload until it expires. When there are too many, drops the one that expires first. */
    void begin(const std::string &id, PendingUpload upload, Millis now);
    /*! The upload in progress with the id \a id, or null if it has ended or expired. */
    PendingUpload *pending(std::string_view id, Millis now);
    void end(std::string_view id);

private:
    std::map<std::string, std::shared_ptr<const UploadedFile>, std::less<>> m_files; //!< by path
    std::map<std::string, PendingUpload, std::less<>> m_pending;                     //!< by upload id
};

} // namespace Linesman::Emulator
