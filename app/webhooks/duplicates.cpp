// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/duplicates.h"

namespace Linesman::Webhooks {

namespace {
constexpr std::size_t MessagesRemembered = 100'000;
}

std::string duplicateKey(const Shape &shape)
{
    if (!shape.webhookId.isEmpty())
        return "w:" + shape.webhookId.toStdString();
    const QString message = shape.messageId.isEmpty() ? shape.emailMessageId : shape.messageId;
    return message.isEmpty() ? std::string() : QString(shape.eventType + u':' + message).toStdString();
}

std::optional<std::int64_t> Duplicates::note(const std::string &key)
{
    if (key.empty())
        return std::nullopt;
    const std::scoped_lock lock(m_mutex);
    const auto [entry, isNew] = m_rows.emplace(key, 0);
    if (!isNew)
        return entry->second;
    m_inOrder.push_back(key);
    if (m_inOrder.size() > MessagesRemembered) {
        m_rows.erase(m_inOrder.front());
        m_inOrder.pop_front();
    }
    return std::nullopt;
}

void Duplicates::remember(const std::string &key, std::int64_t row)
{
    const std::scoped_lock lock(m_mutex);
    const auto entry = m_rows.find(key);
    if (entry != m_rows.end() && entry->second == 0)
        entry->second = row;
}

} // namespace Linesman::Webhooks
