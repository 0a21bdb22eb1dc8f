// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/emulator/state/isotime.h"
#include "app/http/deliveryclient.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace Linesman::Emulator {

/*! The metadata that the request log keeps beside the bytes of an exchange. */
struct Annotation {
    std::string operation; //!< "POST /conversations/messages/inbound"
    std::string locationId;
    std::string contactId;
    std::string conversationId;
    std::string messageId;
    std::string traceId;
    std::string tokenId{}; //!< of the access token that was brought, or that the refresh token brought came with
    /*! Why it was refused, as a word that HighLevel's answer does not tell: tokenExpired, scopeMissing SCOPE, ... */
    std::string refusal{};
    std::string held{};    //!< "answered" or "limit": what ended the wait of a call that was held
    std::string faultOf{}; //!< the test whose fault met it, see TestRuns
};

/*! One exchange: an API request that was served, or an attempt to deliver a webhook. */
struct LogEntry {
    std::uint64_t seq = 0;
    bool delivered = false; //!< sent by the emulator, not served
    Millis at = 0;          //!< of this machine's clock
    std::string method;
    std::string url; //!< whole for what was delivered; path and query for what was served
    int status = 0;
    double durationMs = 0;
    std::optional<Http::Timings> timings;
    int attempt = 0; //!< of a delivery, from 1
    std::string deliveryId;
    std::string event; //!< of a delivery: ProviderOutboundMessage, INSTALL, ...
    std::string error;
    std::string remoteAddress;
    std::string requestHead;
    std::string requestBody;
    std::string responseHead;
    std::string responseBody;
    Annotation note;
    std::string run{}; //!< the test that provoked it, see TestRuns; empty for none
};

/*! A part of the log, to be written down away from the thread that owns it. */
struct LogPage {
    std::vector<std::shared_ptr<const LogEntry>> entries;
    std::uint64_t next = 0; //!< the number of the newest one
    /*! As the control surface's JSON, secrets masked: about 10 ns a byte, for up to 16 MiB. */
    std::string toJson() const;
};

/*! The newest exchanges, bounded in number and bytes. */
class RequestLog
{
public:
    explicit RequestLog(std::size_t entries)
        : m_limit(entries ? entries : 1)
    {
    }
    void add(LogEntry entry);
    std::uint64_t newest() const { return m_next - 1; }
    /*! At most \a limit entries newer than \a after. */
    LogPage page(std::uint64_t after, std::size_t limit) const;
    const LogEntry &last() const { return *m_entries.back(); } //!< there must be one
    void clear()
    {
        m_entries.clear();
        m_bytes = 0;
    }

private:
    static std::size_t sizeOf(const LogEntry &entry);
    std::size_t m_limit;
    std::size_t m_bytes = 0;
    std::uint64_t m_next = 1;
    std::deque<std::shared_ptr<const LogEntry>> m_entries;
};

} // namespace Linesman::Emulator
