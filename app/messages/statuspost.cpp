// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/statuspost.h"

#include <QCoreApplication>

#include <algorithm>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
// A message becomes updatable some 5 to 10 s after its webhook (#4): these waits cover 30 s.
constexpr std::chrono::seconds Waits[] = {1s, 2s, 4s, 8s, 15s};
constexpr int MostPages = 20; // of 500 messages each

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Messages::Ownership)
};

/*! True when it was cancelled meanwhile. */
Task<bool> waitedOut(std::chrono::seconds time, QPointer<HighLevel::CallControl> control)
{
    for (std::chrono::milliseconds left = time; left > 0ms; left -= 100ms) {
        if (control && control->isCancelled())
            co_return true;
        co_await pause(100ms);
    }
    co_return control && control->isCancelled();
}
} // namespace

Ownership ownership(const HighLevel::Message &message, const QList<ProviderId> &ours)
{
    using Verdict = Ownership::Verdict;
    if (message.direction == HighLevel::Direction::Inbound) {
        return {Verdict::Inbound, message.providerId,
                Sentences::tr("This message came in: it has nothing to deliver, and no status to report.")};
    }
    if (message.messageType.contains("CALL"_L1) || message.messageType.contains("ACTIVITY"_L1)) {
        return {Verdict::NotUpdated, message.providerId,
                Sentences::tr("Nothing is documented for the status of a call log or an activity.")};
    }
    if (message.providerId.isEmpty()) {
        return {Verdict::Nobody,
                {},
                Sentences::tr("HighLevel's own service sent this: it names no provider, so nobody can update it. A "
                              "message of seconds ago may get its provider yet.")};
    }
    if (ours.contains(message.providerId)) {
        return {
            Verdict::Ours, message.providerId,
            Sentences::tr("Provider %1 of this app owns it: this token may update it.").arg(message.providerId.text())};
    }
    return {Verdict::Other, message.providerId,
            Sentences::tr("Provider %1 owns it, which is not among this connection's: if it is another app's, "
                          "HighLevel refuses with 401.")
                .arg(message.providerId.text())};
}

Task<HighLevel::ApiResult<HighLevel::PostedMessage>> updateStatusPatiently(HighLevel::Client &client, LocationId location,
                                                             StatusDraft draft, HighLevel::CallControl *control,
                                                             Waiting waiting)
{
    const QPointer<HighLevel::CallControl> watched(control);
    const HighLevel::StatusUpdate update = statusUpdate(draft);
    const MessageId id = draft.messageId;
    for (size_t attempt = 0;; ++attempt) {
        const HighLevel::ApiResult<HighLevel::PostedMessage> updated = co_await client.updateStatus(location, id, update);
        if (updated || !HighLevel::isTooEarly(updated.error()) || attempt == std::size(Waits))
            co_return updated;
        const std::chrono::seconds wait = Waits[attempt];
        if (waiting)
            waiting(wait, int(attempt) + 1);
        const bool cancelled = co_await waitedOut(wait, watched);
        if (cancelled)
            co_return HighLevel::ApiResult<HighLevel::PostedMessage>(
                failure(Error::Kind::Cancelled, u"cancelled while waiting to try again"_s), updated.exchange);
    }
}

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
