// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/linetest/exchange.h"
#include "app/providers/kind.h"

#include <QList>
#include <QString>

#include <optional>

namespace Linesman::LineTest {

/*! How much a line test asks. Strict is what production asks; basic is the loop alone; with full, drills follow it. */
enum class Depth { Basic, Strict, Full };
QString depthName(Depth depth); //!< basic, strict, full
std::optional<Depth> depthFromName(const QString &name);

/*! A trap of the strict line test: what goes wrong in production, provoked. */
enum class CheckId {
    Unsigned,      //!< a delivery without a signature is refused
    WrongKey,      //!< one signed with a stranger's key is refused
    ChangedByte,   //!< one that was changed after it was signed is refused
    RetiredHeader, //!< one with x-wh-signature alone is refused
    OddBytes,      //!< one whose JSON is written in another way is taken: the signature is of the bytes
    OddMembers,    //!< one with members, numbers and a repeated name that nobody expects is taken
    ReplyType,     //!< a reply has the type of its channel, whatever type the delivery had
    Duplicate,     //!< the same message twice at once, and once more later, is acted on once
    AnswerTime,    //!< deliveries are answered at once
    WorkFirst,     //!< the answer does not wait for the work
    EarlyStatus,   //!< a status refused with 403 for a while is tried again
    Scopes,        //!< the scopes that the install link asks for suffice
    TokenExpired,  //!< an access token that expires in mid-run is refreshed
    RefreshOnce,   //!< one refresh, however many calls found the token expired
};

enum class CheckState { Pending, Running, Passed, Warned, Failed, Skipped };

/*! One trap with what came of it. */
struct Check {
    CheckId id = CheckId::Unsigned;
    CheckState state = CheckState::Pending;
    QString code;     //!< in JSON: why it failed, warned or was skipped; scripts may rely on it
    QString note;     //!< what was seen, short
    QString happened; //!< translated: what was seen, when it failed, warned or was skipped
    QString advice;   //!< translated: what to do
    QList<Exchange> evidence;
    bool operator==(const Check &) const = default;
};

QString checkName(CheckId id);             //!< in JSON: "unsigned", ...
QString checkTitle(CheckId id);            //!< translated, short: "Unsigned"
QString checkSentence(CheckId id);         //!< translated: what a correct bridge does
QString checkMeaning(const Check &check);  //!< translated: what it costs in production
QString checkSource(CheckId id);           //!< translated: where HighLevel says so, with the date
QString checkStateName(CheckState state);  //!< in JSON: "passed", "warned", ...
QString checkStateTitle(CheckState state); //!< translated

/*!
    The checks of one kind, pending. Those of tokens and scopes concern the app and not a kind: the first kind of a run
    has them. Calls have none: HighLevel delivers nothing for them.
*/
QList<Check> checksOf(Providers::Kind kind, bool isFirst);

QJsonObject toJson(const Check &check);

} // namespace Linesman::LineTest
