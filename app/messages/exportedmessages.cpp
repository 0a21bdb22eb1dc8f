// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/exportedmessages.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int MostExportPages = 20; // of 500 messages each
} // namespace

Task<Result<ExportedMessages>> exportedMessages(HighLevel::Client &client, LocationId location, QDateTime from,
                                                QDateTime to)
{
    ExportedMessages found;
    QSet<QString> known;
    const QStringList channels{QString(), u"Email"_s};
    for (const QString &channel : channels) {
        HighLevel::ExportQuery query;
        query.channel = channel;
        query.from = from;
        query.to = to;
        for (int page = 0;; ++page) {
            if (page == MostExportPages) {
                found.isWhole = false;
                break;
            }
            const HighLevel::ExportQuery asked = query;
            const Result<HighLevel::ExportPage> exported = co_await client.exportMessages(location, asked);
            if (!exported)
                co_return failure(exported.error());
            for (const HighLevel::Message &message : exported->messages) {
                if (!known.contains(message.id.text()))
                    found.messages << message;
                known.insert(message.id.text());
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
