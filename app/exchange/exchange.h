// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>

namespace Linesman::History {

using ExchangeId = qint64; //!< the row's number: grows with time, never used twice

/*! Which side of Linesman had the exchange. The numbers are stored: never renumber. */
enum class Channel {
    Capture = 1,      //!< a request that the listener received
    Delivery = 2,     //!< a webhook that Linesman sent
    Api = 3,          //!< an API call of ours, secrets masked
    Emulator = 4,     //!< a request that the emulator answered, secrets masked
    EmulatorHook = 5, //!< a webhook that the emulator sent
    OAuth = 6,        //!< an OAuth hop, secrets masked
};

/*! One HTTP request with its answer, whichever side sent it: a row of history. */
struct Exchange {
    ExchangeId id = 0;
    Channel channel = Channel::Capture;
    QDateTime startedAt; //!< UTC, milliseconds
    QString method;
    QString url;    //!< whole for what we sent; path and query for what we received
    int status = 0; //!< 0 when no answer was sent or came
    std::chrono::microseconds dns{};
    std::chrono::microseconds connect{};
    std::chrono::microseconds tls{};
    std::chrono::microseconds firstByte{};
    std::chrono::microseconds duration{};
    QString remoteAddress;
    QByteArray requestHead; //!< raw bytes: request line, header block, empty line
    QByteArray requestBody; //!< raw bytes
    QByteArray responseHead;
    QByteArray responseBody;
    QString error; //!< why there is no answer, English; empty when there is one

    QString eventType;    //!< ProviderOutboundMessage, INSTALL, ..., or the API operation; empty when unknown
    QString providerKind; //!< SmsDefault, ... as in product JSON; empty when unknown
    QString signature;    //!< verdict word: valid, missing, wrong, unknownKey, unchecked
    QString verdict;      //!< the verdicts as JSON (signature reason, shape notes), see webhooks/verdict.h
    QString connectionId;
    QString locationId;
    QString contactId;
    QString conversationId;
    QString messageId;
    QString traceId;
    QString groupId; //!< ties exchanges of one run together: a line test's or a burst's id
    QString note;    //!< the person's own words
    bool pinned = false;

    bool operator==(const Exchange &) const = default;
};

} // namespace Linesman::History
