// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/finding.h"
#include "app/core/task.h"
#include "app/highlevel/tokensource.h"
#include "app/oauth/exchangefindings.h"

#include <QList>

namespace Linesman::LineTest {

class ControlClient;

/*!
    What somebody's own program called an emulator while an access token of it ran out, and what that shows: T-02, T-03,
    T-04. Linesman's own calls do not count, nor do deliveries.
*/
class ClientCalls
{
public:
    enum class Verdict { NoCalls, NotRefreshed, WentWrong, Good };

    /*! An entry of the emulator's log; whether it counts. */
    bool take(const Exchange &entry);

    qsizetype count() const { return m_calls.size(); }
    int refusals() const;  //!< answers 401
    int refreshes() const; //!< attempts at one
    Verdict verdict() const;
    QList<Finding> findings() const { return OAuth::refreshFindings(m_calls); }

private:
    QList<OAuth::SeenCall> m_calls; //!< in their order
};

QString verdictName(ClientCalls::Verdict verdict); //!< in JSON: "noCalls", "notRefreshed", "wentWrong", "good"
/*! Translated; of WentWrong the beginning, for the findings follow. */
QString verdictSentence(ClientCalls::Verdict verdict);

/*!
    Lets the access token of \a install run out in the emulator, those of everybody when it is a company or has no id;
    the refresh tokens stay good. Gives the place in the log behind which what follows stands. Fails as ControlClient,
    with Rejected, and with BadInput when nobody holds one.
*/
Task<Result<qint64>> expireAccessTokens(ControlClient *control, HighLevel::Install install);

} // namespace Linesman::LineTest
