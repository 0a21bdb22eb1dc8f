// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drills/builtindrills.h"

#include <QCoreApplication>

namespace Linesman::Drills {

using namespace Qt::Literals::StringLiterals;

namespace {

class OutageTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Drills::Outage)
public:
    static DrillTexts shortOne()
    {
        return {
            tr("Endpoint down for 30 seconds"),
            tr("A restart or a deployment: what HighLevel could not deliver it sends again, by the rule of 2026 after a "
               "minute, by that of 2025 not at all."),
            tr("Restart without a gap (two instances, or a queue in front), and act once for each messageId.")};
    }
    static DrillTexts longOne()
    {
        return {tr("Endpoint down for three days"),
                tr("HighLevel tries twelve times more over about three days; what failed the last time is lost, unless "
                   "somebody resends it from the logs."),
                tr("Afterwards read the conversations of that time through the API (pending messages) and send what is "
                   "missing.")};
    }
    static DrillTexts breaker()
    {
        return {
            tr("Address paused by the circuit breaker"),
            tr("An address with more than 10,000 webhooks in three days of which under 90 % succeed is warned of once, and "
               "three days later nothing is sent to it until the events are switched on again. Here 10 stand for the 10,000."),
            tr("Watch the share of answers that are not 2xx and the e-mail of the app's owner; afterwards switch the events "
               "on in the developer portal, and read what is missing through the API.")};
    }
    static QString lostInPause()
    {
        return tr("What was sent during the pause never came, and was not read from the API afterwards.");
    }
    static DrillTexts uninstall()
    {
        return {tr("Uninstalled in mid-conversation"),
                tr("The app is uninstalled while a delivery is on its way: its tokens are void at once."),
                tr("Drop the location's tokens and what waits for it; do not repeat calls or refreshes.")};
    }
    static QString pending() { return tr("What was delivered again got no status in the end."); }
    static QString stuck() { return tr("After it, a plain message is not handled any more."); }
    static QString hammers() { return tr("Calls with a void token are repeated without a pause."); }
    static QString lost2025() { return tr("By the rule of 2025 (429 only) this message would be lost."); }
    static QString lostNone() { return tr("Without retries this message would be lost."); }
    static QString lost2026()
    {
        return tr("By the rule of 2026 (twelve retries) a message of the first minute would be lost.");
    }
};

/*!
    With a small number in place of the 10,000: the rule is the same, and so is what the emulator does. After the pause it
    is looked whether the endpoint found what it missed.
*/
Drill breakerDrill()
{
    using T = OutageTexts;
    return builtInDrill("circuit-breaker", T::breaker(), webhookGuide(), {u"status"_s},
                        withTexts(R"([
        {"do": "control", "path": "breakers", "body": {"webhooks": 10}},
        {"do": "gate", "mode": "refuse", "status": 500},
        {"do": "send", "as": "first", "count": 15},
        {"check": "deliveries", "of": "first", "status": [500], "atLeast": 15, "within": 30},
        {"do": "advance", "seconds": 259200, "step": 86400},
        {"check": "breaker", "is": "warned"},
        {"do": "send", "as": "second", "count": 15},
        {"check": "deliveries", "of": "second", "status": [500], "atLeast": 15, "within": 30},
        {"do": "advance", "seconds": 259200, "step": 86400},
        {"check": "breaker", "is": "paused"},
        {"do": "gate", "mode": "pass"},
        {"do": "send", "as": "paused", "count": 3},
        {"check": "deliveries", "of": "paused", "atMost": 0, "within": 1},
        {"do": "control", "path": "breakers/resume", "body": {"url": "{gate}/deliver"}},
        {"check": "works", "within": 45, "failed": "%2%"},
        {"check": "status", "of": "paused", "within": 5, "loss": "%1%"}
    ])",
                                  {T::lostInPause(), T::stuck()}));
}

} // namespace

QList<Drill> outageDrills()
{
    using T = OutageTexts;
    QList<Drill> all;
    all.append(builtInDrill("down-30-seconds", T::shortOne(), webhookGuide(), {u"status"_s},
                            withTexts(R"([
        {"do": "gate", "mode": "down"},
        {"do": "settings", "values": {"retry": "none"}},
        {"do": "send", "as": "none"},
        {"check": "deliveries", "of": "none", "atLeast": 1},
        {"do": "settings", "values": {"retry": "p1"}},
        {"do": "send", "as": "p1"},
        {"check": "deliveries", "of": "p1", "atLeast": 1},
        {"do": "settings", "values": {"retry": "p2"}},
        {"do": "send", "as": "p2", "count": 3},
        {"check": "deliveries", "of": "p2", "atLeast": 3},
        {"do": "advance", "seconds": 30},
        {"do": "gate", "mode": "pass"},
        {"do": "advance", "seconds": 600, "step": 60},
        {"check": "status", "of": "p2", "within": 30, "failed": "%1%"},
        {"check": "status", "of": "p1", "within": 0.3, "loss": "%2%"},
        {"check": "status", "of": "none", "within": 0.3, "loss": "%3%"},
        {"check": "works", "within": 30, "failed": "%4%"}
    ])",
                                      {T::pending(), T::lost2025(), T::lostNone(), T::stuck()})));
    all.append(builtInDrill("down-three-days", T::longOne(), webhookGuide(), {u"status"_s},
                            withTexts(R"([
        {"do": "gate", "mode": "down"},
        {"do": "settings", "values": {"retry": "p2"}},
        {"do": "send", "as": "early"},
        {"check": "deliveries", "of": "early", "atLeast": 1},
        {"do": "advance", "seconds": 259200, "step": 3600},
        {"do": "send", "as": "late"},
        {"check": "deliveries", "of": "late", "atLeast": 1},
        {"do": "gate", "mode": "pass"},
        {"do": "advance", "seconds": 600, "step": 60},
        {"check": "status", "of": "late", "within": 45, "failed": "%1%"},
        {"check": "status", "of": "early", "within": 0.5, "loss": "%2%"},
        {"check": "works", "within": 30, "failed": "%3%"}
    ])",
                                      {T::pending(), T::lost2026(), T::stuck()})));
    all.append(breakerDrill());
    all.append(builtInDrill("uninstall", T::uninstall(), u"HighLevel docs, webhook/AppUninstall (2026-08-30)"_s,
                            {u"status"_s},
                            withTexts(R"([
        {"do": "gate", "mode": "hold"},
        {"do": "send"},
        {"check": "held"},
        {"do": "control", "path": "uninstall", "body": {"locationId": "{location}"}},
        {"do": "release"},
        {"check": "calls", "path": "/conversations/messages", "status": ["4xx"], "atMost": 12, "within": 5, "failed": "%1%"},
        {"check": "calls", "method": "POST", "path": "/oauth/token", "atMost": 5, "within": 0.2, "failed": "%1%"}
    ])",
                                      {T::hammers()})));
    return all;
}

} // namespace Linesman::Drills
