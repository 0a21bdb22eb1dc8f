// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/eventfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace Linesman::Webhooks {

namespace {

using enum FieldType;
using enum FieldNeed;

// What every app webhook may carry. Source: HighLevel docs, OAuth 2.0 page (INSTALL sample), 2025-10-11.
const std::vector<EventField> Envelope{
    {"type", String, Required},      {"appId", String, Optional},     {"versionId", String, Optional},
    {"timestamp", String, Optional}, {"webhookId", String, Optional},
};

class FieldTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Webhooks::Shape)
};

std::vector<EventField> withEnvelope(std::vector<EventField> fields)
{
    fields.insert(fields.end(), Envelope.begin(), Envelope.end());
    return fields;
}

// Source: HighLevel API docs, "docs/webhook events/OutboundMessage.md" and "InboundMessage.md", 2026-06-19. The pages
// type to, cc and bcc as strings while their samples use arrays.
std::vector<EventField> messageFields()
{
    return withEnvelope({
        {"locationId", String, Required},
        {"contactId", String, Required},
        {"conversationId", String, Required},
        {"messageId", String, Optional}, // an e-mail may carry emailMessageId instead
        {"messageType", String, Required},
        {"direction", String, Required},
        {"attachments", Array, Optional},
        {"body", String, Optional},
        {"contentType", String, Optional},
        {"dateAdded", String, Optional},
        {"status", String, Optional},
        {"userId", String, Optional},
        {"source", String, Optional},
        {"conversationProviderId", String, Optional},
        {"callDuration", Number, Optional},
        {"callStatus", String, Optional},
        {"emailMessageId", String, Optional},
        {"threadId", String, Optional},
        {"provider", String, Optional},
        {"from", String, Optional},
        {"to", StringOrArray, Optional},
        {"cc", StringOrArray, Optional},
        {"bcc", StringOrArray, Optional},
        {"subject", String, Optional},
        {"messageTypeId", Any, Observed},
        {"messageTypeString", String, Observed},
        {"chatWidgetId", String, Observed},
        {"altId", String, Observed},
    });
}

std::vector<EventForm> makeAppEvents()
{
    std::vector<EventForm> events;
    events.push_back({"OutboundMessage", messageFields()});
    events.push_back({"InboundMessage", messageFields()});
    // Source: "AppInstall.md" and "AppUninstall.md", 2026-06-19.
    events.push_back({"INSTALL",
                      withEnvelope({
                          {"installType", String, Optional},
                          {"locationId", String, Optional},
                          {"companyId", String, Optional},
                          {"userId", String, Optional},
                          {"companyName", String, Optional},
                          {"isWhitelabelCompany", Bool, Optional},
                          {"whitelabelDetails", Object, Optional},
                          {"planId", String, Optional},
                          {"trial", Object, Optional},
                      }),
                      true, true});
    events.push_back(
        {"UNINSTALL",
         withEnvelope(
             {{"locationId", String, Optional}, {"companyId", String, Optional}, {"planId", String, Observed}}),
         true, true});
    // Source: "ConversationUnreadWebhook.md", 2026-06-19.
    events.push_back({"ConversationUnreadUpdate", withEnvelope({
                                                      {"locationId", String, Required},
                                                      {"id", String, Required},
                                                      {"contactId", String, Required},
                                                      {"unreadCount", Number, Optional},
                                                      {"inbox", Bool, Optional},
                                                      {"starred", Bool, Optional},
                                                      {"deleted", Bool, Optional},
                                                  })});
    for (const std::string_view contact :
         {"ContactCreate", "ContactUpdate", "ContactDelete", "ContactDndUpdate", "ContactTagUpdate"})
        events.push_back(
            {contact, withEnvelope({{"locationId", String, Required}, {"id", String, Required}}), false, false});
    for (const std::string_view other :
         {"LocationCreate", "LocationUpdate", "LCEmailStats", "PlanChange", "AppUpdate", "AppPaymentStatus",
          "ConversationUpdate", "SupportTicketCreate", "SupportTicketUpdate"})
        events.push_back({other, Envelope, false, false});
    for (EventForm &event : events) {
        if (!event.needsPlace)
            continue;
        for (EventField &field : event.fields) {
            if (field.name == "appId")
                field.need = Required;
        }
    }
    return events;
}

} // namespace

const EventForm &providerOutboundForm()
{
    // Source: HighLevel API docs, "docs/webhook events/ProviderOutboundMessage.md", 2026-06-19, which says that nothing
    // beyond its list is needed; replyToAltId: "Conversation Providers", 2025-10-11. emailTo is a string in the page's
    // schema and an array in its sample.
    static const EventForm form{"ProviderOutboundMessage",
                                {
                                    {"contactId", String, Required},
                                    {"locationId", String, Required},
                                    {"messageId", String, Required},
                                    {"type", String, Required},
                                    {"attachments", Array, Optional},
                                    {"message", String, Optional},
                                    {"phone", String, Optional},
                                    {"emailMessageId", String, Optional},
                                    {"emailTo", StringOrArray, Optional},
                                    {"emailFrom", String, Optional},
                                    {"html", String, Optional},
                                    {"subject", String, Optional},
                                    {"userId", String, Optional},
                                    {"replyToAltId", String, Optional},
                                    {"conversationProviderId", String, Observed},
                                    {"conversationId", String, Observed},
                                    {"from", String, Observed},
                                    {"source", String, Observed},
                                    {"cc", StringOrArray, Observed},
                                    {"bcc", StringOrArray, Observed},
                                }};
    return form;
}

const EventForm *appEventForm(std::string_view type)
{
    static const std::vector<EventForm> events = makeAppEvents();
    const auto found =
        std::find_if(events.begin(), events.end(), [type](const EventForm &e) { return e.type == type; });
    return found == events.end() ? nullptr : &*found;
}

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::Any:
        return FieldTexts::tr("anything");
    case FieldType::String:
        return FieldTexts::tr("a string");
    case FieldType::Number:
        return FieldTexts::tr("a number");
    case FieldType::Bool:
        return FieldTexts::tr("true or false");
    case FieldType::Array:
        return FieldTexts::tr("an array");
    case FieldType::Object:
        return FieldTexts::tr("an object");
    case FieldType::StringOrArray:
        return FieldTexts::tr("a string or an array");
    }
    return {};
}

} // namespace Linesman::Webhooks
