// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/ownsending.h"

#include "app/core/redaction.h"

namespace Linesman::History {

namespace {
constexpr qint64 BothEnds = 10; // s between what a sender and what a listener writes down
constexpr std::size_t MostSent = 1000;
} // namespace

Result<bool> wasSentFromHere(const Reader &reader, const Exchange &capture)
{
    Filter filter;
    filter.channels = {Exchange::Channel::Delivery, Exchange::Channel::EmulatorHook};
    filter.messageId = capture.messageId;
    filter.from = capture.startedAt.addSecs(-BothEnds);
    filter.to = capture.startedAt.addSecs(BothEnds);
    const Result<std::vector<ExchangeId>> ids = reader.ids(filter, 0, MostSent);
    if (!ids)
        return failure(ids.error());
    const QByteArray masked = redacted(capture.requestBody); // as an emulator keeps it
    for (const ExchangeId id : *ids) {
        const Result<std::optional<Exchange>> sent = reader.exchange(id);
        if (!sent)
            return failure(sent.error());
        if (*sent && ((*sent)->requestBody == capture.requestBody || (*sent)->requestBody == masked))
            return true;
    }
    return false;
}

} // namespace Linesman::History
