// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drills/builtindrills.h"

#include <QCoreApplication>

namespace Linesman::Drills {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString Needs = u"status"_s;

class DeliveryTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Drills::Delivery)
public:
    static DrillTexts statusRace()
    {
        return {
            tr("Status race"),
            tr("A status that is reported within about five seconds of the delivery is refused: 403, No conversation "
               "provider found for this message."),
            tr("Retry a 403 with growing pauses for about 30 seconds; do not refresh the token for it.")};
    }
    static DrillTexts duplicate()
    {
        return {tr("Delivered twice"), tr("HighLevel delivers again what it saw no answer to."),
                tr("Remember each messageId for at least three days, answer 200 to a known one and do nothing.")};
    }
    static DrillTexts duplicateAtOnce()
    {
        return {tr("Delivered twice at the same time"),
                tr("Two copies may arrive side by side, at two processes of your endpoint."),
                tr("Claim the messageId in one step (a unique key in the database, SET NX in Redis) before acting.")};
    }
    static DrillTexts answerLost()
    {
        return {
            tr("Answer lost"),
            tr("Your endpoint did the work, but its answer never arrived: a minute later the delivery comes again."),
            tr("Act once for each messageId, also after minutes and after a restart.")};
    }
    static DrillTexts slow()
    {
        return {tr("Answer too late"),
                tr("An answer after HighLevel's limit counts as none, and the delivery comes again."),
                tr("Answer 200 at once, work afterwards, and act once for each messageId.")};
    }
    static DrillTexts order()
    {
        return {tr("Out of order"), tr("No order of deliveries is promised: a later message may arrive first."),
                tr("Handle each message by itself; order by the date in the message where it matters.")};
    }
    static DrillTexts retryButton()
    {
        return {tr("Retry button"),
                tr("An agent who presses Retry makes a new message with the same text and another id."),
                tr("Tell duplicates by messageId alone, never by text, contact or time.")};
    }
    static DrillTexts burst()
    {
        return {
            tr("Sixty messages at once"), tr("A bulk action or workflow sends many messages within a second."),
            tr("Queue deliveries and work them off within the rate limit of 100 calls in ten seconds; retry a 429.")};
    }
    static QString twice() { return tr("The contact would have got the message more than once."); }
    static QString copyRefused()
    {
        return tr("The delivery that came again was not answered 2xx: HighLevel would go on repeating it.");
    }
    static QString none() { return tr("No status ever arrived: the message would stay pending forever."); }
    static QString oneOfBoth() { return tr("One of the messages got no status in the end."); }
    static QString refresh() { return tr("The token was refreshed for a 403, which has nothing to do with it."); }
};

/*! The same delivery more than once. */
QList<Drill> repeatedDrills()
{
    using T = DeliveryTexts;
    QList<Drill> all;
    all.append(builtInDrill("duplicate", T::duplicate(), webhookGuide(), {Needs, u"reply"_s},
                            withTexts(R"([
        {"do": "gate", "mode": "twice"},
        {"do": "send"},
        {"check": "status", "within": 20, "failed": "%2%"},
        {"check": "replies", "atLeast": 1, "atMost": 1, "within": 3, "failed": "%1%"}
    ])",
                                      {T::twice(), T::none()})));
    all.append(builtInDrill("duplicate-at-once", T::duplicateAtOnce(), webhookGuide(), {Needs, u"reply"_s},
                            withTexts(R"([
        {"do": "gate", "mode": "at-once"},
        {"do": "send"},
        {"check": "status", "within": 20, "failed": "%2%"},
        {"check": "replies", "atLeast": 1, "atMost": 1, "within": 3, "failed": "%1%"}
    ])",
                                      {T::twice(), T::none()})));
    all.append(builtInDrill("answer-lost", T::answerLost(), webhookGuide(), {Needs, u"reply"_s},
                            withTexts(R"([
        {"do": "settings", "values": {"retry": "p2"}},
        {"do": "gate", "mode": "lose-answer"},
        {"do": "send"},
        {"check": "deliveries", "status": [0], "atLeast": 1, "within": 10},
        {"do": "gate", "mode": "pass"},
        {"do": "advance", "seconds": 120},
        {"check": "deliveries", "status": ["2xx"], "atLeast": 1, "within": 10, "failed": "%3%"},
        {"check": "status", "within": 20, "failed": "%2%"},
        {"check": "replies", "atLeast": 1, "atMost": 1, "within": 3, "failed": "%1%"}
    ])",
                                      {T::twice(), T::none(), T::copyRefused()})));
    all.append(builtInDrill("slow-answer", T::slow(), webhookGuide(), {Needs, u"reply"_s},
                            withTexts(R"([
        {"do": "settings", "values": {"retry": "p2", "deliveryTimeoutMs": 500}},
        {"do": "gate", "mode": "late"},
        {"do": "send"},
        {"check": "deliveries", "status": [0], "atLeast": 1, "within": 10},
        {"do": "gate", "mode": "pass"},
        {"do": "settings", "values": {"deliveryTimeoutMs": 10000}},
        {"do": "advance", "seconds": 120},
        {"check": "deliveries", "status": ["2xx"], "atLeast": 1, "within": 10, "failed": "%2%"},
        {"check": "replies", "atLeast": 1, "atMost": 1, "within": 3, "failed": "%1%"}
    ])",
                                      {T::twice(), T::copyRefused()})));
    return all;
}

} // namespace

QList<Drill> deliveryDrills()
{
    using T = DeliveryTexts;
    QList<Drill> all;
    all.append(builtInDrill("status-race", T::statusRace(),
                            u"github.com/GoHighLevel/highlevel-api-docs/issues/4 (open)"_s, {Needs},
                            withTexts(R"([
        {"do": "settings", "values": {"raceWindowMs": 5000}},
        {"do": "send"},
        {"check": "status", "within": 35, "failed": "%1%"},
        {"check": "calls", "method": "POST", "path": "/oauth/token", "atMost": 0, "within": 0.2, "failed": "%2%"}
    ])",
                                      {T::none(), T::refresh()})));
    all += repeatedDrills();
    all.append(builtInDrill("out-of-order", T::order(), webhookGuide(), {Needs},
                            withTexts(R"([
        {"do": "gate", "mode": "hold"},
        {"do": "send", "as": "first", "atOnce": true},
        {"do": "send", "as": "second", "atOnce": true},
        {"check": "held", "atLeast": 2, "within": 60},
        {"do": "release", "order": "reversed"},
        {"check": "status", "within": 20, "failed": "%1%"}
    ])",
                                      {T::oneOfBoth()})));
    all.append(builtInDrill("retry-button", T::retryButton(),
                            u"github.com/GoHighLevel/highlevel-api-docs/issues/260 (open)"_s, {Needs},
                            withTexts(R"([
        {"do": "send", "as": "failed", "text": "Your table is ready"},
        {"check": "status", "of": "failed", "within": 20},
        {"do": "send", "as": "again", "text": "Your table is ready"},
        {"check": "status", "of": "again", "within": 20, "failed": "%1%"}
    ])",
                                      {T::none()})));
    all.append(builtInDrill("burst", T::burst(), u"HighLevel docs, other/rate-limits (2026-08-30)"_s, {Needs},
                            withTexts(R"([
        {"do": "send", "count": 60},
        {"check": "status", "within": 60, "failed": "%1%"}
    ])",
                                      {T::none()})));
    return all;
}

} // namespace Linesman::Drills
