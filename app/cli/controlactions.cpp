// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/controlactions.h"

#include "app/cli/controlparts.h"

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace ControlParts;

std::vector<ControlAction> troubles()
{
    return {
        {"fault",
         "Ask for trouble on a route: latency, a status, no answer",
         nullptr,
         {{"--method", "method", Type::Text, "METHOD", "Of this method only"},
          {"--path", "path", Type::Text, "PATH", "A route such as /contacts/{}, or how a path begins (default: all)"},
          {"--status", "status", Type::Number, "STATUS", "Answer this"},
          {"--body", "body", Type::Text, "TEXT", "With this body"},
          {"--latency", "latencyMs", Type::Milliseconds, "TIME", "Answer so much later"},
          {"--drop", "drop", Type::Flag, "", "Close without a byte; what was asked is done all the same"},
          {"--truncate", "truncate", Type::Flag, "", "Send half of the body, then close"},
          {"--count", "count", Type::Number, "N", "So many requests meet it (default: all)"},
          {"--clear", "clear", Type::Flag, "", "Remove the others first"}},
         posted(u"faults"_s),
         "faults",
         "id method path status latencyMs drop truncate remaining"},
        {"faults",
         "Faults in force",
         nullptr,
         {},
         asked(u"faults"_s),
         "faults",
         "id method path status latencyMs drop truncate remaining"},
        {"remove-fault", "End one fault", "FAULT", {}, withId("DELETE", u"faults/%1"_s)},
        {"remove-faults",
         "End all faults",
         nullptr,
         {},
         [](const QString &, const QJsonObject &) {
             return Control::at("DELETE", u"faults"_s);
         }},
        {"expire",
         "Let access tokens expire now",
         nullptr,
         {Location,
          App,
          {"--token", "id", Type::Text, "ID", "This one only"},
          {"--refresh", "refresh", Type::Flag, "", "The refresh tokens too"},
          {"--refresh-delay", "refreshDelayMs", Type::Milliseconds, "TIME", "Answer a refresh so much later"}},
         [](const QString &, const QJsonObject &given) {
             return Control::expireTokens(given);
         }},
        {"revoke",
         "Revoke access and refresh tokens",
         nullptr,
         {Location, App, {"--token", "id", Type::Text, "ID", "This one, and what came with it"}},
         [](const QString &, const QJsonObject &given) {
             return Control::revokeTokens(given);
         }},
        {"clock",
         "Show the emulator's clock, or put it forward: what became due happens",
         nullptr,
         {{"--advance", "advanceMs", Type::Milliseconds, "TIME", "By so much"}},
         shownOrChanged(u"clock"_s)},
    };
}

std::vector<ControlAction> retries()
{
    return {
        {"deliver-again",
         "Deliver a message once more, with the same ids",
         "MESSAGE",
         {{"--delivery", "delivery", Type::Object, "JSON", "What is special about it, such as {\"signing\":\"none\"}"}},
         withId("POST", u"messages/%1/deliver"_s)},
        {"retry-now",
         "Send a webhook that waits for its retry now",
         "DELIVERY",
         {},
         withId("POST", u"retries/%1/send"_s)},
        {"give-up", "Retry a webhook no more: it has failed", "DELIVERY", {}, withId("DELETE", u"retries/%1"_s)},
        {"resend",
         "Send a webhook that failed again by hand, as HighLevel's log page can",
         "DELIVERY",
         {},
         withId("POST", u"deliveries/%1/resend"_s)},
        {"breakers",
         "How well each webhook address does, and which are paused",
         nullptr,
         {{"--webhooks", "webhooks", Type::Number, "N", "From so many webhooks on an address is judged"}},
         shownOrChanged(u"breakers"_s),
         "addresses",
         "url state webhooks successes"},
        {"resume",
         "Switch the events of a paused address on again",
         nullptr,
         {{"url", "url", Type::Text, "URL", "The address"}},
         posted(u"breakers/resume"_s)},
    };
}

std::vector<ControlAction> habits()
{
    return {
        {"settings",
         "Show the settings, or change some",
         nullptr,
         {{"--race-window", "raceWindowMs", Type::Milliseconds, "TIME",
           "How long a new message's status stays as it is"},
          {"--delivery-timeout", "deliveryTimeoutMs", Type::Milliseconds, "TIME", "What an endpoint has to answer"},
          {"--token-lifetime", "tokenLifetimeMs", Type::Milliseconds, "TIME",
           "Of access tokens from now on; 0s: a day"},
          {"--retry", "retry", Type::Text, "POLICY", "p1 (2025), p2 (2026) or none", {u"p1"_s, u"p2"_s, u"none"_s}},
          {"--signing",
           "signing",
           Type::Text,
           "HEADERS",
           "Signatures of a webhook",
           {u"profile"_s, u"ed25519"_s, u"rsa"_s, u"both"_s, u"none"_s}},
          {"--rate-limit",
           "rateLimitPreset",
           Type::Text,
           "PRESET",
           "Limits per app and location",
           {u"standard"_s, u"sandbox"_s, u"off"_s}},
          {"--rate-limit-burst", "rateLimit", Type::Number, "N", "Calls in 10 s"},
          {"--rate-limit-daily", "rateLimitDaily", Type::Number, "N", "Calls a day"},
          {"--magic-numbers", "magicNumbers", Type::Truth, "BOOL", "Whether test values provoke outcomes"}},
         shownOrChanged(u"settings"_s)},
        {"profile",
         "Show which side of HighLevel's contradictions is taken, or choose",
         nullptr,
         {{"name",
           "name",
           Type::Text,
           "PROFILE",
           "A profile",
           {u"default"_s, u"documented"_s, u"observed"_s, u"as-in-2025"_s}},
          {"--switch", "switches", Type::Pairs, "ID=SIDE", "Turn one, such as C1=Custom"}},
         shownOrChanged(u"profile"_s),
         "profile.switches",
         "id side default topic"},
    };
}

std::vector<ControlAction> states()
{
    return {
        {"snapshots",
         "Snapshots",
         nullptr,
         {},
         asked(u"snapshots"_s),
         "snapshots",
         "name madeAt locations contacts messages"},
        {"save",
         "Keep the data under a name; one of that name is replaced",
         "NAME",
         {},
         withId("POST", u"snapshots/%1"_s)},
        {"restore",
         "Put the data back; webhooks that wait are dropped",
         "NAME",
         {},
         withId("POST", u"snapshots/%1/restore"_s)},
        {"remove-snapshot", "Forget a snapshot", "NAME", {}, withId("DELETE", u"snapshots/%1"_s)},
        {"reset",
         "Back to the fixture: data, tokens, clock, faults, settings and switches",
         nullptr,
         {},
         posted(u"reset"_s)},
        {"clear-log",
         "Forget the exchanges so far",
         nullptr,
         {},
         [](const QString &, const QJsonObject &) {
             return Control::at("DELETE", u"log"_s);
         }},
    };
}

} // namespace

const std::vector<ControlAction> &controlActions()
{
    static const std::vector<ControlAction> all = [] {
        std::vector<ControlAction> actions = troubles();
        for (const std::vector<ControlAction> &more : {retries(), habits(), states(), dataActions()})
            actions.insert(actions.end(), more.begin(), more.end());
        return actions;
    }();
    return all;
}

const std::vector<ControlField> &sendFields()
{
    static const std::vector<ControlField> fields{
        {"message", "message", Type::Text, "TEXT", "Its text"},
        {"--kind", "kind", Type::Kind, "KIND", "Provider kind (default: sms-default)"},
        {"--provider", "providerId", Type::Text, "ID", "A provider, in the kind's place"},
        {"--contact", "contactId", Type::Text, "ID", "To whom (default: the first contact)"},
        {"--subject", "subject", Type::Text, "TEXT", "Subject of an e-mail"},
        {"--html", "html", Type::Text, "HTML", "HTML body of an e-mail"},
        {"--attachment", "attachments", Type::TextList, "URL", "Web address of a file; may be given again"},
        {"--source",
         "source",
         Type::Text,
         "WHERE",
         "What sends it (default: app)",
         {u"app"_s, u"mobile"_s, u"workflow"_s, u"bulk"_s}},
        {"--user", "userId", Type::Text, "ID", "Who sends it"},
        {"--delivery", "delivery", Type::Object, "JSON", "What is special about the delivery"}};
    return fields;
}

} // namespace Linesman::Cli
