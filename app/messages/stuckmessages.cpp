// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/stuckmessages.h"

#include <QStringList>

#include <algorithm>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int MostPages = 20; // of 500 messages each
} // namespace

Task<Result<PendingList>> stuckPending(HighLevel::Client &client, LocationId location, QDateTime now,
                                       std::chrono::minutes age, std::chrono::hours lookBack)
{
    PendingList found;
    const QStringList channels{QString(), u"Email"_s}; // without a channel the export leaves e-mail out
    for (const QString &channel : channels) {
        HighLevel::ExportQuery query;
        query.channel = channel;
        query.from = now.addSecs(-std::chrono::seconds(lookBack).count());
        query.to = now.addSecs(-std::chrono::seconds(age).count());
        for (int page = 0;; ++page) {
            if (page == MostPages) {
                found.isWhole = false;
                break;
            }
            const HighLevel::ExportQuery asked = query;
            const Result<HighLevel::ExportPage> exported = co_await client.exportMessages(location, asked);
            if (!exported)
                co_return failure(exported.error());
            for (const HighLevel::Message &message : exported->messages) {
                const bool isKnown = std::any_of(found.messages.cbegin(), found.messages.cend(),
                                                 [&](const auto &known) { return known.id == message.id; });
                if (message.status == "pending"_L1 && message.direction == HighLevel::Direction::Outbound && !isKnown)
                    found.messages << message;
            }
            if (exported->nextCursor.isEmpty())
                break;
            query.cursor = exported->nextCursor;
        }
    }
    std::sort(found.messages.begin(), found.messages.end(),
              [](const auto &one, const auto &other) { return one.dateAdded < other.dateAdded; });
    co_return found;
}

} // namespace Linesman::Messages
