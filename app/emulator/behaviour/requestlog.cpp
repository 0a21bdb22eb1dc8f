// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/requestlog.h"

#include "app/core/milliseconds.h"
#include "app/core/redaction.h"
#include "app/emulator/state/json.h"

#include <sodium.h>

#include <algorithm>

namespace Linesman::Emulator {

namespace {
constexpr std::size_t BytesLimit = 16 * 1024 * 1024;

bool isUtf8(std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size()) {
        const auto c = static_cast<unsigned char>(text[i]);
        const std::size_t more = c < 0x80                ? 0
                                 : c >= 0xc2 && c < 0xe0 ? 1
                                 : c >= 0xe0 && c < 0xf0 ? 2
                                 : c >= 0xf0 && c < 0xf5 ? 3
                                                         : 9;
        if (more == 9 || i + more >= text.size())
            return false;
        for (std::size_t k = 1; k <= more; ++k) {
            if ((static_cast<unsigned char>(text[i + k]) & 0xc0) != 0x80)
                return false;
        }
        i += more + 1;
    }
    return true;
}

void bytesField(JsonWriter &json, const std::string &name, const std::string &bytes)
{
    const std::string masked = redacted(bytes);
    if (isUtf8(masked)) {
        json.field(name, masked);
        return;
    }
    std::string base64(sodium_base64_encoded_len(masked.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(base64.data(), base64.size(), reinterpret_cast<const unsigned char *>(masked.data()),
                      masked.size(), sodium_base64_VARIANT_ORIGINAL);
    base64.pop_back();
    json.field(name + "Base64", base64);
}

void writeEntry(JsonWriter &json, const LogEntry &entry)
{
    json.beginObject().field("seq", entry.seq).field("side", entry.delivered ? "delivered" : "served");
    json.field("at", isoTime(entry.at)).field("method", entry.method);
    json.field("url", redacted(entry.url));
    json.field("status", entry.status).field("durationMs", entry.durationMs);
    if (entry.timings) {
        json.key("timings").beginObject().field("dns", inMilliseconds(entry.timings->dns));
        json.field("connect", inMilliseconds(entry.timings->connect)).field("tls", inMilliseconds(entry.timings->tls));
        json.field("firstByte", inMilliseconds(entry.timings->firstByte))
            .field("total", inMilliseconds(entry.timings->total))
            .endObject();
    }
    if (entry.delivered)
        json.field("attempt", entry.attempt);
    json.fieldIfAny("deliveryId", entry.deliveryId).fieldIfAny("event", entry.event);
    json.fieldIfAny("operation", entry.note.operation).fieldIfAny("messageId", entry.note.messageId);
    json.fieldIfAny("conversationId", entry.note.conversationId).fieldIfAny("contactId", entry.note.contactId);
    json.fieldIfAny("locationId", entry.note.locationId).fieldIfAny("traceId", entry.note.traceId);
    json.fieldIfAny("tokenId", entry.note.tokenId).fieldIfAny("refusal", entry.note.refusal);
    json.fieldIfAny("held", entry.note.held);
    json.fieldIfAny("remoteAddress", entry.remoteAddress).fieldIfAny("error", entry.error);
    bytesField(json, "requestHead", entry.requestHead);
    bytesField(json, "requestBody", entry.requestBody);
    bytesField(json, "responseHead", entry.responseHead);
    bytesField(json, "responseBody", entry.responseBody);
    json.endObject();
}
} // namespace

std::size_t RequestLog::sizeOf(const LogEntry &entry)
{
    return entry.requestHead.size() + entry.requestBody.size() + entry.responseHead.size() + entry.responseBody.size();
}

void RequestLog::add(LogEntry entry)
{
    entry.seq = m_next++;
    m_bytes += sizeOf(entry);
    m_entries.push_back(std::make_shared<const LogEntry>(std::move(entry)));
    while (m_entries.size() > m_limit || (m_bytes > BytesLimit && m_entries.size() > 1)) {
        m_bytes -= sizeOf(*m_entries.front());
        m_entries.pop_front();
    }
}

LogPage RequestLog::page(std::uint64_t after, std::size_t limit) const
{
    LogPage page;
    page.next = after;
    auto it = std::partition_point(m_entries.begin(), m_entries.end(),
                                   [after](const auto &entry) { return entry->seq <= after; });
    for (; it != m_entries.end() && page.entries.size() < limit; ++it) {
        page.entries.push_back(*it);
        page.next = (*it)->seq;
    }
    return page;
}

std::string LogPage::toJson() const
{
    JsonWriter json(4096);
    json.beginObject().key("entries").beginArray();
    for (const std::shared_ptr<const LogEntry> &entry : entries)
        writeEntry(json, *entry);
    json.endArray().field("next", next).endObject();
    return json.take();
}

} // namespace Linesman::Emulator
