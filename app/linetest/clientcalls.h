// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/finding.h"
#include "app/core/task.h"
#include "app/highlevel/tokensource.h"
#include "app/linetest/controlclient.h"
#include "app/oauth/exchangefindings.h"

#include <QList>

namespace Linesman::LineTest {

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

    qsizetype count() const { return m_count; }
    int refusals() const { return m_refusals; }           //!< answers 401
    int refreshes() const { return m_tally.refreshes(); } //!< attempts at one
    Verdict verdict() const;
    QList<Finding> findings() const { return m_tally.findings(); }

private:
    OAuth::RefreshTally m_tally; //!< no calls are kept: a program may go on for days
    qsizetype m_count = 0;
    int m_refusals = 0;
    bool m_hasRefreshed = false;
};

QString verdictName(ClientCalls::Verdict verdict); //!< in JSON: "noCalls", "notRefreshed", "wentWrong", "good"
/*! Translated; of WentWrong the beginning, for the findings follow. */
QString verdictSentence(ClientCalls::Verdict verdict);

/*!
    Lets the access token of \a install run out in the emulator, those of everybody when it is a company or has no id;
    the refresh tokens stay good. One that ran out earlier will do: its holder has yet to refresh it. Gives the place in
    the log behind which what follows stands. Fails as ControlClient, with Rejected, and with BadInput when nobody holds
    one.
*/
Task<Result<qint64>> expireAccessTokens(ControlClient *control, HighLevel::Install install);

/*! All that stands in the log behind \a after, on as many pages as it takes: what came in before the watching ended. */
Task<Result<LogPage>> drain(ControlClient *control, qint64 after);

} // namespace Linesman::LineTest
