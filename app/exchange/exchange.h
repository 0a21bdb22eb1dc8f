// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <chrono>

namespace Linesman {

using ExchangeId = qint64; //!< the row's number: grows with time, never used twice

/*!
    One HTTP request with its answer, whichever side sent it: what the listener, the API client, the emulator, the line
    test and the sender of deliveries tell, what history keeps as a row, and what the window shows.
*/
struct Exchange {
    /*! Which side of Linesman had the exchange. The numbers are stored: never renumber. */
    enum class Channel {
        Capture = 1,      //!< a request that the listener received
        Delivery = 2,     //!< a webhook that Linesman sent
        Api = 3,          //!< an API call of ours, secrets masked
        Emulator = 4,     //!< a request that the emulator answered, secrets masked
        EmulatorHook = 5, //!< a webhook that the emulator sent
        OAuth = 6,        //!< an OAuth hop, secrets masked
    };

    ExchangeId id = 0; //!< in history; of one that was read from an emulator's log, its place there
    Channel channel = Channel::Capture;
    QDateTime startedAt; //!< UTC, milliseconds
    QString method;
    QString url;     //!< whole for what we sent; path and query for what we received
    int status = 0;  //!< 0 when no answer was sent or came
    int attempt = 0; //!< of a delivery, from 1; 0 when unknown. Not a column of history
    // How long each of the first three took; 0 for a part that did not happen.
    std::chrono::microseconds dns{};
    std::chrono::microseconds connect{};
    std::chrono::microseconds tls{};
    std::chrono::microseconds firstByte{}; //!< from the start to the first byte of the answer
    std::chrono::microseconds duration{};  //!< from the start to the end
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

    bool isAccepted() const { return status >= 200 && status < 300; }
    QString path() const;             //!< without host and query, without a slash at its end
    QJsonObject requestJson() const;  //!< empty when the body is not a JSON object
    QJsonObject responseJson() const; //!< likewise

    bool operator==(const Exchange &) const = default;
};

/*! How long each part of an exchange took; 0 for a part that did not happen. */
struct PartTimes {
    std::chrono::microseconds dns{};
    std::chrono::microseconds connect{};
    std::chrono::microseconds tls{};
    std::chrono::microseconds firstByte{}; //!< from the start, the three before it included
    std::chrono::microseconds total{};
    bool operator==(const PartTimes &) const = default;
};
PartTimes partTimes(const Exchange &exchange);

/*! What became of an exchange's answer. */
enum class AnswerState {
    Answered,
    Waiting,     //!< it may still come
    NotRecorded, //!< a capture that was answered, or not, by a program that ended before it wrote so
    Failed,      //!< there is none, and the exchange says why
};
AnswerState answerState(const Exchange &exchange, const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace Linesman
