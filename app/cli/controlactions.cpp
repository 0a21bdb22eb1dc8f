// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/controlactions.h"

#include <QUrl>
#include <QUrlQuery>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;
using Emulator::ControlRequest;
using Type = ControlField::Type;
namespace Control = Emulator::Control;

namespace {

const ControlField Location{"--location", "locationId", Type::Text, "ID", "Location (default: all, or the app's)"};
const ControlField App{"--app", "appId", Type::Text, "ID", "App (default: the one under test)"};
const ControlField Name{"--name", "name", Type::Text, "TEXT", "Name"};
const ControlField Limit{"--limit", "limit", Type::Number, "N", "How many at most"};
const ControlField Offset{"--offset", "offset", Type::Number, "N", "Leave out so many first"};

const std::vector<ControlField> LocationFields{
    Name,
    {"--email", "email", Type::Text, "ADDRESS", "E-mail address"},
    {"--address", "address", Type::Text, "TEXT", "Postal address"},
    {"--active", "active", Type::Truth, "BOOL", "Whether it is active"},
    {"--allow-duplicates", "allowDuplicates", Type::Truth, "BOOL", "Whether contacts may be there twice"},
};

const std::vector<ControlField> ContactFields{
    Name,
    {"--first-name", "firstName", Type::Text, "TEXT", "First name"},
    {"--last-name", "lastName", Type::Text, "TEXT", "Last name"},
    {"--phone", "phone", Type::Text, "PHONE", "Phone number"},
    {"--email", "email", Type::Text, "ADDRESS", "E-mail address"},
    {"--tag", "tags", Type::TextList, "TEXT", "Tag; may be given again"},
    {"--dnd", "dnd", Type::Truth, "BOOL", "Whether the contact wants no messages"},
};

std::vector<ControlField> with(std::vector<ControlField> fields, const std::vector<ControlField> &more)
{
    fields.insert(fields.end(), more.begin(), more.end());
    return fields;
}

QString escapedId(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

/*! GET with what was given as its query. */
std::function<ControlRequest(const QString &, const QJsonObject &)> asked(const QString &path)
{
    return [path](const QString &, const QJsonObject &given) {
        QUrlQuery query;
        for (auto it = given.begin(); it != given.end(); ++it)
            query.addQueryItem(it.key(), escapedId(it.value().toVariant().toString()));
        return Control::at("GET", query.isEmpty() ? path : path + u'?' + query.toString(QUrl::FullyEncoded));
    };
}

std::function<ControlRequest(const QString &, const QJsonObject &)> posted(const QString &path)
{
    return [path](const QString &, const QJsonObject &given) {
        return Control::at("POST", path, given);
    };
}

/*! \a path has %1 for the id. */
std::function<ControlRequest(const QString &, const QJsonObject &)> withId(const QByteArray &method,
                                                                           const QString &path)
{
    return [method, path](const QString &id, const QJsonObject &given) {
        return Control::at(method, path.arg(escapedId(id)), given);
    };
}

/*! Shows what holds; changes it when something was given. */
std::function<ControlRequest(const QString &, const QJsonObject &)> shownOrChanged(const QString &path)
{
    return [path](const QString &, const QJsonObject &given) {
        return Control::at(given.isEmpty() ? "GET" : "POST", path, given);
    };
}

std::vector<ControlAction> watching()
{
    return {
        {"state", "What there is: apps, locations, contacts, tokens, faults, settings", nullptr, {}, asked(u"state"_s)},
        {"log",
         "Requests served and webhooks delivered, oldest first",
         nullptr,
         {{"--after", "after", Type::Number, "N", "Those after this one of the log"},
          Limit,
          {"--wait", "waitMs", Type::Milliseconds, "TIME", "Wait so long for one"}},
         asked(u"log"_s),
         "entries",
         "seq side method url status event"},
        {"message",
         "A message: its status, how that came about, its deliveries",
         "MESSAGE",
         {},
         [](const QString &id, const QJsonObject &) {
             return Control::message(id);
         }},
        {"conversation",
         "The messages of a conversation, oldest first",
         "CONVERSATION",
         {},
         [](const QString &id, const QJsonObject &) { return Control::conversation(id); },
         "messages",
         "id direction status body"},
        {"deliveries",
         "Webhooks, newest first",
         nullptr,
         {{"--state",
           "state",
           Type::Text,
           "STATE",
           "Only those in this state",
           {u"waiting"_s, u"sending"_s, u"retrying"_s, u"delivered"_s, u"failed"_s, u"paused"_s}},
          Offset,
          Limit},
         asked(u"deliveries"_s),
         "deliveries",
         "id state event url messageId"},
        {"retries",
         "Webhooks that failed and will be sent again",
         nullptr,
         {Limit},
         asked(u"retries"_s),
         "retries",
         "deliveryId dueInMs attempts lastStatus event url"},
        {"tokens",
         "Access tokens, the one that lasts longest first",
         nullptr,
         {Offset, Limit},
         asked(u"tokens"_s),
         "tokens",
         "id end userType resource state expiresAt"},
        {"contacts",
         "Contacts in the order they were made",
         nullptr,
         {{"query", "query", Type::Text, "TEXT", "Words in name, number or address"}, Location, Offset, Limit},
         asked(u"contacts"_s),
         "contacts",
         "id name phone email conversationId"},
        {"locations", "Locations", nullptr, {}, asked(u"locations"_s), "locations", "id name installed contacts"},
        {"providers",
         "Conversation providers",
         nullptr,
         {},
         asked(u"providers"_s),
         "providers",
         "id kind name deliveryUrl"},
        {"apps",
         "Apps; the first one is under test",
         nullptr,
         {},
         asked(u"apps"_s),
         "apps",
         "id name clientId eventsUrl"},
        {"users", "Users", nullptr, {}, asked(u"users"_s), "users", "id name email"},
    };
}

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

std::vector<ControlAction> scenery()
{
    const ControlField selected{"--selected-in", "selectedIn", Type::TextList, "ID",
                                "Exactly these locations select it; may be given again"};
    return {
        {"install",
         "Install the app in a location, or make locations that have it",
         nullptr,
         {Location,
          App,
          {"--count", "count", Type::Number, "N", "So many new locations"},
          {"--user", "userId", Type::Text, "ID", "Who installs"},
          {"--sparse", "sparse", Type::Flag, "", "The INSTALL event lacks companyId and userId"}},
         [](const QString &, const QJsonObject &given) {
             return Control::install(given);
         }},
        {"uninstall",
         "Remove the app from a location, or from all",
         nullptr,
         {Location, App},
         [](const QString &, const QJsonObject &given) {
             return Control::uninstall(given);
         }},
        {"event",
         "Send an app event that nothing else here brings about",
         nullptr,
         {{"type",
           "type",
           Type::Text,
           "TYPE",
           "Which one",
           {u"UPDATE"_s, u"APP_PAYMENT_STATUS"_s, u"ConversationUpdate"_s}},
          App,
          Location,
          {"--previous-version", "previousVersionId", Type::Text, "ID", "Of UPDATE"},
          {"--previous-status", "previousStatus", Type::Text, "STATUS", "Of APP_PAYMENT_STATUS"},
          {"--new-status", "newStatus", Type::Text, "STATUS", "Of APP_PAYMENT_STATUS"},
          {"--contact", "contactId", Type::Text, "ID", "Whose conversation another was merged into"},
          {"--old-conversation", "oldConversationId", Type::Text, "ID", "The other one"}},
         posted(u"events"_s)},
        {"add-location", "A new location, without the app", nullptr, LocationFields, posted(u"locations"_s)},
        {"change-location", "Change a location", "LOCATION",
         with(LocationFields, {{"--selected-sms", "selectedSms", Type::Text, "PROVIDER", "In force for SMS"},
                               {"--selected-email", "selectedEmail", Type::Text, "PROVIDER", "In force for e-mail"}}),
         withId("POST", u"locations/%1"_s)},
        {"add-provider",
         "A new provider of an app",
         nullptr,
         {{"--kind", "kind", Type::Kind, "KIND", "sms-default, ..."},
          Name,
          App,
          {"--delivery-url", "deliveryUrl", Type::Text, "URL", "Where its webhooks go"}},
         posted(u"providers"_s)},
        {"change-provider",
         "Change a provider",
         "PROVIDER",
         {Name,
          {"--delivery-url", "deliveryUrl", Type::Text, "URL", "Where its webhooks go; empty: nowhere"},
          selected},
         [](const QString &id, const QJsonObject &given) {
             return Control::changeProvider(id, given);
         }},
        {"remove-provider", "Remove a provider", "PROVIDER", {}, withId("DELETE", u"providers/%1"_s)},
        {"change-app",
         "Change an app",
         nullptr,
         {App,
          {"--events-url", "appEventsUrl", Type::Text, "URL", "Where INSTALL and the like go"},
          {"--redirect-uri", "redirectUris", Type::TextList, "URL", "One more redirect URL; may be given again"},
          {"--scope", "scopes", Type::TextList, "SCOPE", "The scopes, in the place of those there are; repeatable"}},
         [](const QString &, const QJsonObject &given) {
             return Control::changeApp(given);
         }},
        {"contact",
         "A contact",
         "CONTACT",
         {},
         [](const QString &id, const QJsonObject &) {
             return Control::contact(id);
         }},
        {"add-contact", "A new contact", nullptr,
         with(ContactFields, {{"--location", "locationId", Type::Text, "ID", "Where (needed)"},
                              {"--conversation", "conversation", Type::Flag, "", "With an empty conversation"}}),
         [](const QString &, const QJsonObject &given) {
             return Control::addContact(given);
         }},
        {"change-contact", "Change a contact", "CONTACT", ContactFields, withId("POST", u"contacts/%1"_s)},
        {"remove-contact",
         "Remove a contact and its conversation",
         "CONTACT",
         {},
         [](const QString &id, const QJsonObject &) {
             return Control::removeContact(id);
         }},
        {"private-token", "A new private integration token", nullptr, {Location}, posted(u"tokens/private"_s)},
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
          {"--switch", "switches", Type::Pairs, "ID=SIDE", "Turn one, such as C1=Custom; may be given again"}},
         shownOrChanged(u"profile"_s),
         "profile.switches",
         "id side default topic"},
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
        for (const std::vector<ControlAction> &more : {habits(), scenery(), watching()})
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
