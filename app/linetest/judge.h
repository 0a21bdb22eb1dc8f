// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/linetest/hop.h"
#include "app/providers/kind.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

// What a hop's verdict is, given what the emulator's log shows so far: plain functions over values.
namespace Linesman::LineTest {

/*! What the run sent and therefore what is to come back. */
struct Expectation {
    Providers::Kind kind = Providers::Kind::SmsDefault;
    QString providerId;
    QString locationId;
    QString contactId; //!< empty: any contact will do (calls that nobody provoked)
    QString contactPhone;
    QString conversationId;
    QString messageId;
    QString emailMessageId;
    bool isTriggered = false;               //!< the call trigger was answered
    bool isUnsigned = false;                //!< the profile sends deliveries without a signature
    QStringList earlierMessageIds;          //!< of the kinds before: what comes late for them is not ours
    QList<Providers::Kind> lateKinds;       //!< kinds whose reply was waited for in vain: it may still come
    std::chrono::milliseconds hopTimeout{}; //!< for the sentences
};

/*! A verdict, or why there is none yet. */
struct Judgement {
    enum class Stand {
        Open,   //!< not seen yet; the rest says why it fails if nothing more comes
        Passed, //!< seen
        Failed, //!< nothing that comes can change it
    };
    Stand stand = Stand::Open;
    QString note;
    Problem problem = Problem::None;
    QString happened;
    QString advice;
    QList<Exchange> evidence;
    QString messageId;      //!< of the message that it found: the reply, the call
    QString status;         //!< the status that was reported
    bool isRefused = false; //!< open, but nothing better comes unless the bridge tries something else
};

/*! Delivered and answered come from one exchange; one function each, over all that was logged since the send. */
Judgement judgeDelivery(const Expectation &expected, const QList<Exchange> &log);
Judgement judgeAnswer(const Expectation &expected, const QList<Exchange> &log);
Judgement judgeStatus(const Expectation &expected, const QList<Exchange> &log);
/*! \a message is what `GET /_emulator/messages/{id}` answered. */
Judgement judgeShownStatus(const QString &reported, const QJsonObject &message);
Judgement judgeReply(const Expectation &expected, const QList<Exchange> &log);
/*! \a thread is the conversation's messages, oldest first. */
Judgement judgeThread(const Expectation &expected, const QString &replyId, const QList<QJsonObject> &thread,
                      const QList<Exchange> &log);

Judgement judgeInboundCall(const Expectation &expected, const QList<Exchange> &log);
Judgement judgeOutboundCall(const Expectation &expected, const QList<Exchange> &log);
Judgement judgeRecording(const Expectation &expected, const QStringList &callIds, const QList<Exchange> &log);
Judgement judgeCallThread(const QString &inboundId, const QString &outboundId, const QJsonObject &inbound,
                          const QJsonObject &outbound, const QList<QJsonObject> &thread);

} // namespace Linesman::LineTest
