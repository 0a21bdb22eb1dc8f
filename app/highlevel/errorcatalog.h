// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <QString>

namespace Linesman::HighLevel {

/*! The next step after an error; the window makes a button of it, the command line a sentence. */
enum class NextStep {
    None,           //!< nothing to press: the advice says it
    AddScope,       //!< to Connect, where scopes are planned
    RefreshToken,   //!< ask for another token
    Authorize,      //!< to Connect: install again, or in another location
    ChooseProvider, //!< another provider, or another kind of it
    ChooseType,     //!< the other `type` of a doubtful kind
    CreateContact,  //!< there is none yet
    TryAgain,       //!< later, the same
};
QString nextStepName(NextStep step); //!< in JSON: "addScope", ...; empty for None

/*! An error in plain words. */
struct Explanation {
    QString meaning; //!< translated: what HighLevel's words mean here
    QString advice;  //!< translated: what to do
    NextStep step = NextStep::None;
    QString source; //!< public page or issue; empty when nothing is known of the error
    bool isKnown() const { return !source.isEmpty(); }
};

/*!
    Looks \a error up in the dictionary (app/facts/errorbook.h) by HighLevel's code, words and status. An unknown error is explained by
    its kind, without a source.
*/
Explanation explain(const Error &error);

/*! Whether a message was refused, with HighLevel's \a code and \a message, for its `type` and provider not going together. */
bool isTypeRefusal(const QString &code, const QString &message);

} // namespace Linesman::HighLevel
