// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/controlparts.h"

namespace Linesman::Cli::ControlParts {

namespace {

const ControlField Name{"--name", "name", Type::Text, "TEXT", "Name"};

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
    {"--additional-email", "additionalEmails", Type::TextList, "ADDRESS", "Another address; may be given again"},
    {"--additional-phone", "additionalPhones", Type::TextList, "PHONE", "Another number; may be given again"},
    {"--tag", "tags", Type::TextList, "TEXT", "Tag; may be given again"},
    {"--dnd", "dnd", Type::Truth, "BOOL", "Whether the contact wants no messages"},
};

std::vector<ControlField> with(std::vector<ControlField> fields, const std::vector<ControlField> &more)
{
    fields.insert(fields.end(), more.begin(), more.end());
    return fields;
}

std::vector<ControlAction> installs()
{
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
    };
}

std::vector<ControlAction> places()
{
    const ControlField selected{"--selected-in", "selectedIn", Type::WordList, "ID",
                                "Exactly these locations select it; may be given again"};
    return {
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
          {"--scope", "scopes", Type::WordList, "SCOPE", "The scopes, in the place of those there are"}},
         [](const QString &, const QJsonObject &given) {
             return Control::changeApp(given);
         }},
    };
}

std::vector<ControlAction> people()
{
    return {
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
         {Offset, Limit},
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
    };
}

std::vector<ControlAction> lists()
{
    return {
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

} // namespace

std::vector<ControlAction> dataActions()
{
    std::vector<ControlAction> actions = installs();
    for (const std::vector<ControlAction> &more : {places(), people(), watching(), lists()})
        actions.insert(actions.end(), more.begin(), more.end());
    return actions;
}

} // namespace Linesman::Cli::ControlParts
