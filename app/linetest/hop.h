// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/linetest/exchange.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>

namespace Linesman::LineTest {

/*! What a hop proves. Message kinds have the first six, the Call kind the last four. */
enum class Step {
    Send,         //!< a user sends a message in HighLevel
    Deliver,      //!< the delivery reaches the endpoint
    Answer,       //!< the endpoint answers 2xx in time
    Status,       //!< the endpoint reports a status and the message shows it
    Reply,        //!< the endpoint posts an inbound reply
    Thread,       //!< the thread holds both, in order, in the right conversation
    InboundCall,  //!< the bridge posts the log of a call that came in
    OutboundCall, //!< the bridge posts the log of a call that went out
    Recording,    //!< the bridge adds a recording to one of them
    CallThread,   //!< the thread holds all three
};

enum class HopState { Pending, Running, Passed, Failed, Skipped };

/*! Why a hop failed or was skipped. In JSON by problemName(): scripts may rely on these names. */
enum class Problem {
    None,
    Cancelled,
    EmulatorSilent, //!< the emulator did not answer, or not as agreed
    NoProvider,     //!< it has no provider of this kind, or no contact to write to
    SendRefused,
    NotDelivered, //!< no delivery was seen
    ConnectionRefused,
    NameNotFound,
    TlsRefused,
    NoConnection, //!< nothing took the connection in time
    NoAnswer,     //!< connected, then silence
    ClosedEarly,
    Redirected,
    ClientError,
    RateLimited,
    ServerError,
    TokenRefused,
    NoStatus,
    StatusOnlyPending,
    StatusTooEarly,
    StatusWrongApp,
    StatusWrongMessage,
    StatusRefused,
    StatusNotShown,
    NoReply,
    ReplyRefused,
    ReplyNotStored,
    ReplyWrongType,
    ReplyWrongContact,
    ReplyWrongDirection,
    ThreadIncomplete,
    ThreadOutOfOrder,
    ThreadDuplicate,
    ThreadElsewhere,
    TriggerFailed,
    NoInboundCall,
    NoOutboundCall,
    CallRefused,
    NoRecording,
    RecordingRefused,
    EarlierHopFailed, //!< skipped
    CallsNotAskedFor, //!< skipped
    MachineBusy,      //!< skipped: this process came to its turn too late, see Pulse
};

/*! One hop of one kind: what was to be seen, and what was. */
struct Hop {
    Step step = Step::Send;
    HopState state = HopState::Pending;
    QDateTime startedAt;                  //!< UTC, this machine's clock; invalid while pending
    std::chrono::microseconds duration{}; //!< until the verdict
    QString note;                         //!< what was seen, short: "200", "delivered"
    Problem problem = Problem::None;
    QString happened; //!< translated: what happened, when it failed or was skipped
    QString advice;   //!< translated: one sentence of what to do
    QList<Exchange> evidence;
    bool operator==(const Hop &) const = default;
};

QString stepName(Step step);          //!< in JSON: "send", ...
QString stepTitle(Step step);         //!< translated, short: "Send"
QString stepSentence(Step step);      //!< translated: "A user sends a message"
QString stateName(HopState state);    //!< in JSON: "passed", ...
QString stateTitle(HopState state);   //!< translated: "passed"
QString problemName(Problem problem); //!< in JSON: "connectionRefused", ...

/*! What HighLevel does when this goes wrong with live traffic, with its source. Translated. */
QString highLevelDoes(Step step, Problem problem);

} // namespace Linesman::LineTest
