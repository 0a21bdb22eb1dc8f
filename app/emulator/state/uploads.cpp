// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/state/uploads.h"

#include <algorithm>

namespace Linesman::Emulator {

std::shared_ptr<const UploadedFile> Uploads::file(std::string_view path) const
{
    const auto found = m_files.find(path);
    return found == m_files.end() ? nullptr : found->second;
}

void Uploads::keep(const std::string &path, std::shared_ptr<const UploadedFile> file)
{
    std::size_t bytes = file->bytes.size();
    for (const auto &[name, kept] : m_files)
        bytes += kept->bytes.size();
    while (!m_files.empty() && (m_files.size() >= FilesKept || bytes > BytesKept)) {
        bytes -= m_files.begin()->second->bytes.size();
        m_files.erase(m_files.begin());
    }
    m_files[path] = std::move(file);
}

void Uploads::begin(const std::string &id, PendingUpload upload, Millis now)
{
    std::erase_if(m_pending, [now](const auto &item) { return item.second.expiresAt <= now; });
    while (m_pending.size() >= PendingKept)
        m_pending.erase(std::min_element(m_pending.begin(), m_pending.end(), [](const auto &a, const auto &b) {
            return a.second.expiresAt < b.second.expiresAt;
        }));
    m_pending[id] = std::move(upload);
}

PendingUpload *Uploads::pending(std::string_view id, Millis now)
{
    const auto found = m_pending.find(id);
    return found == m_pending.end() || found->second.expiresAt <= now ? nullptr : &found->second;
}

void Uploads::end(std::string_view id)
{
    if (const auto found = m_pending.find(id); found != m_pending.end())
        m_pending.erase(found);
}

} // namespace Linesman::Emulator
