// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/statusretry.h"

#include <QPointer>

namespace Linesman::Messages {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
// A message becomes updatable some 5 to 10 s after its webhook (#4): these waits cover 30 s.
constexpr std::chrono::seconds Waits[] = {1s, 2s, 4s, 8s, 15s};

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

Task<HighLevel::ApiResult<HighLevel::PostedMessage>> updateStatusPatiently(HighLevel::Client &client,
                                                                           LocationId location, StatusDraft draft,
                                                                           HighLevel::CallControl *control,
                                                                           Waiting waiting)
{
    const QPointer<HighLevel::CallControl> watched(control);
    const HighLevel::StatusUpdate update = statusUpdate(draft);
    const MessageId id = draft.messageId;
    for (size_t attempt = 0;; ++attempt) {
        const HighLevel::ApiResult<HighLevel::PostedMessage> updated =
            co_await client.updateStatus(location, id, update);
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

} // namespace Linesman::Messages
