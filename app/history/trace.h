// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/store.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Linesman::History {

/*! What an exchange was for a message. */
enum class TraceRole {
    Delivery,   //!< the webhook, sent to an endpoint by Linesman or its emulator
    Capture,    //!< the webhook, received by the listener
    StatusCall, //!< PUT /conversations/messages/{id}/status
    Inbound,    //!< POST /conversations/messages/inbound
    Outbound,   //!< POST /conversations/messages/outbound, or one sent from the location
    Upload,     //!< files for it
    Read,       //!< the message or its thread was read
    Other,
};
QString traceRoleWord(TraceRole role);  //!< in JSON: delivery, capture, statusCall, ...
QString traceRoleTitle(TraceRole role); //!< translated

/*! One exchange of a trace. */
struct TraceStep {
    Row row;
    TraceRole role = TraceRole::Other;
    int attempt = 0;                  //!< of a delivery or capture to the same place, from 1
    bool isThread = false;            //!< of another message in the same conversation
    bool isOtherSide = false;         //!< the step before, as the emulator saw it
    std::chrono::milliseconds wait{}; //!< since the start of the step before
};

/*! What is missing, or took long, in the life of a message. */
struct TraceGap {
    enum class Kind {
        NoDelivery,      //!< there are calls about the message and no webhook
        Unanswered,      //!< an attempt got no answer
        NotAccepted,     //!< the last attempt was not answered 2xx and none follows
        NoStatusCall,    //!< a webhook that was accepted, and no status was reported
        StatusRefused,   //!< the last status call was not answered 2xx
        StatusTooEarly,  //!< a status was reported before the webhook was there
        NothingHappened, //!< for over a minute
    };
    Kind kind = Kind::NothingHappened;
    qsizetype after = -1; //!< index of the step that it stands behind; -1 before the first
    QString sentence;     //!< translated
    bool operator==(const TraceGap &) const = default;
};
QString traceGapWord(TraceGap::Kind kind);

/*! The life of one message, as far as history knows it, oldest first. */
struct Trace {
    QString messageId;
    QString conversationId;
    QList<TraceStep> steps;
    QList<TraceGap> gaps; //!< by place
    bool isCut = false;   //!< there are more exchanges than are read
};

/*!
    All that belongs to the message of exchange \a id: whatever has its id in a column, an address, a head or the first
    64 KiB of a body, and what was said in the same conversation within a day of it. Without a message: the exchanges of the
    same trace or run. Nothing when there is no such exchange. Fails with Storage.
*/
Result<std::optional<Trace>> traceOf(const Reader &reader, ExchangeId id);

/*! The message that \a exchange, with its bytes, is about; empty when it says none. */
QString messageIdOf(const Exchange &exchange);
TraceRole traceRole(const Row &row);
/*! What is missing in \a steps, which are in the order of their start. */
QList<TraceGap> traceGaps(const QList<TraceStep> &steps);

/*! `messageId conversationId cut steps [{role attempt thread otherSide waitMs exchange}] gaps [{gap after sentence}]`. */
QJsonObject traceToJson(const Trace &trace);

} // namespace Linesman::History
