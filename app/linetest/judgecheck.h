// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/linetest/check.h"

#include <QString>
#include <QStringList>

#include <chrono>

// What a check's verdict is, given what the emulator's log shows so far: plain functions over values.
namespace Linesman::LineTest {

/*! A message that was sent to provoke something: under a contact of its own, so that what follows can be told apart. */
struct Trap {
    CheckId check = CheckId::Unsigned;
    int kind = 0; //!< its place in the plan
    QString contactId;
    QString conversationId;
    QString messageId;
    QString emailMessageId;
};

/*! What is known of a check. */
struct CheckVerdict {
    bool isDecided = false; //!< nothing that comes can change it
    CheckState state = CheckState::Passed;
    QString code;
    QString note;
    QString happened;
    QString advice;
    QList<Exchange> evidence;
};

/*! What became of the deliveries of \a trap, oldest first. */
QList<Exchange> deliveriesOf(const Trap &trap, const QList<Exchange> &log);
/*! The API calls that name its message, contact or conversation. */
QList<Exchange> callsAbout(const Trap &trap, const QList<Exchange> &log);
/*! Whether \a call reports a status for its message and was accepted. */
bool reportsStatus(const Trap &trap, const Exchange &call);
/*! Whether \a call posts an inbound message to its contact and was accepted. */
bool repliesTo(const Trap &trap, const Exchange &call);

// With \a isOver nothing more is waited for: the verdict is final.
CheckVerdict judgeForged(const Trap &trap, const QList<Exchange> &log, bool isOver);
CheckVerdict judgeOdd(const Trap &trap, const QList<Exchange> &log, bool isOver);
/*! \a trap was delivered with the other `type`; its reply is to go to \a providerId of \a kind all the same. */
CheckVerdict judgeReplyType(const Trap &trap, Providers::Kind kind, const QString &providerId,
                            const QList<Exchange> &log, bool isOver);
/*!
    Of all \a traps of \a kind: whether types were found by trial, or one was taken that live HighLevel refuses; where the
    emulator \a takesBoth types of an SMS channel, as it does by default. Final.
*/
CheckVerdict judgeTypesTried(const QList<Trap> &traps, Providers::Kind kind, bool takesBoth,
                             const QList<Exchange> &log);
CheckVerdict judgeDuplicate(const Trap &trap, const QList<Exchange> &log, bool isOver);
CheckVerdict judgeWorkFirst(const Trap &trap, const QList<Exchange> &log, bool isOver);
CheckVerdict judgeEarlyStatus(const Trap &trap, const QList<Exchange> &log, bool isOver);
/*! \a answered are deliveries; the quickest of them counts, so that a machine under load makes no difference. */
CheckVerdict judgeAnswerTime(const QList<Exchange> &answered);
/*! \a log since the tokens \a tokenIds expired; \a traps were sent after that. */
CheckVerdict judgeTokenExpired(const QList<Trap> &traps, const QStringList &tokenIds, const QList<Exchange> &log,
                               bool isOver);
CheckVerdict judgeRefreshOnce(const QStringList &tokenIds, const QList<Exchange> &log);
CheckVerdict judgeScopes(const QList<Trap> &traps, const QList<Exchange> &log);

/*! "Use express.raw() ...": what users of the official SDK's webhook middleware have to add. Translated. */
QString sdkAdvice();

} // namespace Linesman::LineTest
