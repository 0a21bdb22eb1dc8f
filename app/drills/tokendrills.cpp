// SPDX-License-Identifier: GPL-3.0-or-later
// What the API answers to the endpoint's calls, and how long its tokens live.
#include "app/drills/builtindrills.h"

#include <QCoreApplication>

namespace Linesman::Drills {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString OAuthPage = u"HighLevel docs, Authorization/OAuth2.0 (2026-08-30)"_s;
const QString StatusPage = u"HighLevel docs, ghl/conversations/update-message-status (2026-08-30)"_s;
const QString LimitsPage = u"HighLevel docs, other/rate-limits (2026-08-30)"_s;
const QString Status = u"status"_s;

class ApiTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Drills::Api)
public:
    static DrillTexts expired()
    {
        return {tr("Token expired"), tr("An access token lives a day; the first call after that is answered 401."),
                tr("On a 401 refresh the token once, keep both new tokens, and repeat the call.")};
    }
    static DrillTexts refreshRace()
    {
        return {
            tr("Refresh race"), tr("When a token expires under load, many calls get a 401 at the same moment."),
            tr("Refresh once for each location: whoever comes meanwhile waits for that refresh and takes its token.")};
    }
    static DrillTexts refreshLost()
    {
        return {tr("Answer to a refresh lost"),
                tr("The connection breaks while a refresh is answered: was the refresh token used up?"),
                tr("Repeat the refresh with the same refresh token at once: HighLevel takes it for 30 seconds more.")};
    }
    static DrillTexts rateLimit()
    {
        return {tr("Rate limit"), tr("Over 100 calls in ten seconds HighLevel answers 429."),
                tr("Wait and try again, with growing pauses; let X-RateLimit-Remaining slow you down before.")};
    }
    static DrillTexts dailyLimit()
    {
        return {tr("Daily limit"), tr("After 200,000 calls in a day every call is answered 429 until the day is over."),
                tr("Pauses must grow to minutes; keep what waits, and do not count a call as done before it is.")};
    }
    static DrillTexts scope()
    {
        return {
            tr("Scope missing"), tr("A call without its scope is answered 401, whatever token is used."),
            tr("Read the message: no refresh helps. Stop, tell somebody, and ask for the scope with a new install.")};
    }
    static DrillTexts tokenClass()
    {
        return {tr("Wrong class of token"),
                tr("An agency's token at a location's endpoint is answered 403: The token does not have access to this "
                   "location."),
                tr("Mint a token for the location and use that; do not repeat the call with the same one.")};
    }
    static DrillTexts inactive()
    {
        return {tr("Location not active"), tr("An agency may pause a sub-account: its calls are refused meanwhile."),
                tr("Keep what waits, try again after minutes, and go on when the location is back.")};
    }
    static DrillTexts merged()
    {
        return {
            tr("Contact merged"), tr("The contact may be gone when you answer: merged into another, or deleted."),
            tr("On \"contact not found\" look the contact up by phone or e-mail, or drop the reply; do not repeat it.")};
    }
    static DrillTexts notSelected()
    {
        return {tr("Provider no longer selected"),
                tr("Somebody selects another provider while your delivery is on its way."),
                tr("Report the status all the same, once; a refusal is final and no reason to stop.")};
    }
    static DrillTexts empty()
    {
        return {tr("201 with an empty body"), tr("HighLevel has answered 201 and stored nothing (issue 70)."),
                tr("Do not read a field of an answer that may be empty; look whether there is a messageId.")};
    }
    static DrillTexts down(int status)
    {
        return {tr("HighLevel answers %1 for a while").arg(status),
                tr("HighLevel's API may answer %1 for a minute while deliveries go on coming.").arg(status),
                tr("Keep statuses and replies in a queue and repeat them with growing pauses.")};
    }
    static DrillTexts installStorm()
    {
        return {
            tr("Install storm"),
            tr("An agency installs for all its locations: many INSTALL events at once, some before the sign-in ended, "
               "those of future locations without userId and companyId."),
            tr("Answer 200 at once, mint tokens from a queue within the rate limit, and take what is missing for null.")};
    }
    static QString pending() { return tr("No status ever arrived: the message would stay pending forever."); }
    static QString manyRefreshes() { return tr("The token was refreshed several times for one expiry."); }
    static QString noRefresh() { return tr("The token was not refreshed."); }
    static QString hammers() { return tr("A call that cannot succeed is repeated without a pause."); }
    static QString stuck() { return tr("After it, a plain message is not handled any more."); }
    static QString events() { return tr("Not every INSTALL event was answered 2xx."); }
};

/*! A refusal that repeating does not help: the endpoint must not hammer, and must go on afterwards. */
Drill refusal(const char *name, const DrillTexts &texts, const QString &source, const char *fault)
{
    QByteArray json = withTexts(R"([
        FAULT,
        {"do": "send"},
        {"check": "calls", "path": "/conversations/messages", "status": ["4xx"], "atLeast": 1, "within": 10},
        {"check": "calls", "path": "/conversations/messages", "status": ["4xx"], "atMost": 12, "within": 4, "failed": "%1%"},
        {"check": "calls", "method": "POST", "path": "/oauth/token", "atMost": 3, "within": 0.2, "failed": "%1%"},
        {"do": "clearFaults"},
        {"check": "works", "within": 45, "failed": "%2%"}
    ])",
                                {ApiTexts::hammers(), ApiTexts::stuck()});
    json.replace("FAULT", fault);
    return builtInDrill(name, texts, source, {Status}, json);
}

Drill serverError(const char *name, int status)
{
    QByteArray json = withTexts(R"([
        {"do": "fault", "path": "/conversations", "status": STATUS, "message": "Internal server error"},
        {"do": "send"},
        {"check": "calls", "path": "/conversations/messages", "status": ["5xx"], "atLeast": 1, "within": 10},
        {"check": "calls", "path": "/conversations/messages", "status": ["5xx"], "atMost": 20, "within": 4, "failed": "%1%"},
        {"do": "clearFaults"},
        {"check": "status", "within": 60, "failed": "%2%"}
    ])",
                                {ApiTexts::hammers(), ApiTexts::pending()});
    json.replace("STATUS", QByteArray::number(status));
    return builtInDrill(name, ApiTexts::down(status), StatusPage, {Status}, json);
}

QList<Drill> tokenDrills()
{
    using T = ApiTexts;
    QList<Drill> all;
    all.append(builtInDrill("token-expired", T::expired(), OAuthPage, {Status},
                            withTexts(R"([
        {"do": "control", "path": "tokens/expire", "body": {"locationId": "{location}"}},
        {"do": "send"},
        {"check": "status", "within": 20, "failed": "%1%"},
        {"check": "calls", "method": "POST", "path": "/oauth/token", "atLeast": 1, "within": 1, "failed": "%2%"},
        {"check": "calls", "method": "POST", "path": "/oauth/token", "atMost": 2, "within": 0.2, "failed": "%3%"}
    ])",
                                      {T::pending(), T::noRefresh(), T::manyRefreshes()})));
    all.append(builtInDrill("refresh-race", T::refreshRace(), OAuthPage, {Status},
                            withTexts(R"([
        {"do": "gate", "mode": "hold"},
        {"do": "send", "count": 64, "atOnce": true},
        {"check": "held", "atLeast": 64, "within": 60},
        {"do": "control", "path": "tokens/expire", "body": {"locationId": "{location}"}},
        {"do": "release"},
        {"check": "status", "within": 60, "failed": "%1%"},
        {"check": "calls", "method": "POST", "path": "/oauth/token", "atMost": 2, "within": 0.5, "failed": "%2%"}
    ])",
                                      {T::pending(), T::manyRefreshes()})));
    all.append(builtInDrill("refresh-lost", T::refreshLost(), OAuthPage, {Status},
                            withTexts(R"([
        {"do": "control", "path": "tokens/expire", "body": {"locationId": "{location}"}},
        {"do": "fault", "method": "POST", "path": "/oauth/token", "truncate": true, "count": 1},
        {"do": "send"},
        {"check": "calls", "method": "POST", "path": "/oauth/token", "atLeast": 1, "within": 20, "failed": "%2%"},
        {"check": "status", "within": 45, "failed": "%1%"}
    ])",
                                      {T::pending(), T::noRefresh()})));
    return all;
}

QList<Drill> limitDrills()
{
    using T = ApiTexts;
    return {builtInDrill("rate-limit", T::rateLimit(), LimitsPage, {Status},
                         withTexts(R"([
        {"do": "fault", "path": "/conversations/messages", "status": 429, "message": "Too Many Requests", "count": 3},
        {"do": "send"},
        {"check": "status", "within": 60, "failed": "%1%"}
    ])",
                                   {T::pending()})),
            builtInDrill("daily-limit", T::dailyLimit(), LimitsPage, {Status},
                         withTexts(R"([
        {"do": "fault", "path": "/conversations/messages", "status": 429, "message": "Too Many Requests"},
        {"do": "send"},
        {"check": "calls", "path": "/conversations/messages", "status": [429], "atLeast": 1, "within": 10},
        {"check": "calls", "path": "/conversations/messages", "status": [429], "atMost": 20, "within": 5, "failed": "%2%"},
        {"do": "clearFaults"},
        {"check": "status", "within": 60, "failed": "%1%"}
    ])",
                                   {T::pending(), T::hammers()}))};
}

QList<Drill> stateDrills()
{
    using T = ApiTexts;
    QList<Drill> all;
    all.append(builtInDrill("location-inactive", T::inactive(), StatusPage, {Status},
                            withTexts(R"([
        {"do": "gate", "mode": "hold"},
        {"do": "settings", "values": {"deliveryTimeoutMs": 10000}},
        {"do": "send"},
        {"check": "held"},
        {"do": "control", "path": "locations/{location}", "body": {"active": false}},
        {"do": "release"},
        {"check": "calls", "path": "/conversations/messages", "status": ["4xx"], "atMost": 12, "within": 4, "failed": "%1%"},
        {"do": "control", "path": "locations/{location}", "body": {"active": true}},
        {"check": "works", "within": 45, "failed": "%2%"}
    ])",
                                      {T::hammers(), T::stuck()})));
    all.append(builtInDrill("provider-not-selected", T::notSelected(),
                            u"HighLevel docs, marketplace-modules/ConversationProviders (2026-08-30)"_s, {Status},
                            withTexts(R"([
        {"do": "gate", "mode": "hold"},
        {"do": "send"},
        {"check": "held"},
        {"do": "control", "path": "locations/{location}", "body": {"selectedSms": ""}},
        {"do": "release"},
        {"check": "calls", "path": "/conversations/messages", "status": ["4xx"], "atMost": 12, "within": 4, "failed": "%1%"},
        {"do": "control", "path": "locations/{location}", "body": {"selectedSms": "{provider}"}},
        {"check": "works", "within": 45, "failed": "%2%"}
    ])",
                                      {T::hammers(), T::stuck()})));
    all.append(builtInDrill("contact-merged", T::merged(),
                            u"github.com/GoHighLevel/highlevel-api-docs/issues/337 (open)"_s, {Status},
                            withTexts(R"([
        {"do": "gate", "mode": "hold"},
        {"do": "send"},
        {"check": "held"},
        {"do": "control", "method": "DELETE", "path": "contacts/{contact}"},
        {"do": "release"},
        {"check": "calls", "path": "/conversations/messages", "status": ["4xx"], "atMost": 12, "within": 4, "failed": "%1%"},
        {"check": "works", "within": 45, "failed": "%2%"}
    ])",
                                      {T::hammers(), T::stuck()})));
    all.append(builtInDrill("empty-201", T::empty(), u"github.com/GoHighLevel/highlevel-api-docs/issues/70 (open)"_s,
                            {Status, u"reply"_s},
                            withTexts(R"([
        {"do": "control", "path": "contacts/{contact}", "body": {"phone": "+15005550160"}},
        {"do": "send"},
        {"check": "calls", "method": "POST", "path": "/conversations/messages/inbound", "atLeast": 1, "within": 20},
        {"check": "works", "within": 30, "failed": "%1%"}
    ])",
                                      {T::stuck()})));
    return all;
}

} // namespace

QList<Drill> apiDrills()
{
    using T = ApiTexts;
    QList<Drill> all = tokenDrills() + limitDrills() + stateDrills();
    all.append(refusal(
        "scope-missing", T::scope(), OAuthPage,
        R"({"do": "fault", "path": "/conversations", "status": 401, "message": "The token is not authorized for this scope."})"));
    all.append(refusal(
        "wrong-token-class", T::tokenClass(), OAuthPage,
        R"({"do": "fault", "path": "/conversations", "status": 403, "message": "The token does not have access to this location."})"));
    all.append(serverError("highlevel-500", 500));
    all.append(serverError("highlevel-503", 503));
    all.append(builtInDrill("install-storm", T::installStorm(), u"HighLevel docs, webhook/AppInstall (2026-06-19)"_s,
                            {u"answer"_s, u"events"_s},
                            withTexts(R"([
        {"do": "control", "path": "install", "body": {"count": 15}},
        {"do": "control", "path": "install", "body": {"count": 15, "sparse": true}},
        {"check": "deliveries", "event": "INSTALL", "status": ["2xx"], "atLeast": 30, "within": 30, "failed": "%1%"},
        {"check": "works", "within": 30, "failed": "%2%"}
    ])",
                                      {T::events(), T::stuck()})));
    return all;
}

} // namespace Linesman::Drills
