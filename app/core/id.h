// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <utility>

namespace Linesman {

/*! Text that identifies one kind of thing, so that a contact's id cannot be passed for a location's. */
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    bool operator==(const Id &) const = default;
    auto operator<=>(const Id &other) const { return m_text.compare(other.m_text) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using AppId = Id<struct AppTag>;
using CompanyId = Id<struct CompanyTag>;
using LocationId = Id<struct LocationTag>;
using UserId = Id<struct UserTag>;
using ContactId = Id<struct ContactTag>;
using ConversationId = Id<struct ConversationTag>;
using MessageId = Id<struct MessageTag>;
using EmailMessageId = Id<struct EmailMessageTag>;
using ProviderId = Id<struct ProviderTag>;     //!< HighLevel's `conversationProviderId`
using ConnectionId = Id<struct ConnectionTag>; //!< ours: an app against one HighLevel

} // namespace Linesman
