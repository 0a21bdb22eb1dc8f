// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/queryvalues.h"

#include "app/emulator/request/requestcontext.h"
#include "app/http/text.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <system_error>

namespace Linesman::Emulator {

namespace {
constexpr std::string_view Directions[]{"asc", "desc"};
constexpr std::string_view ThreadStates[]{"all", "read", "unread", "starred", "recents"};
constexpr std::string_view ThreadOrders[]{"last_manual_message_date", "last_message_date", "score_profile",
                                          "overdue_at", "due_at"};
constexpr std::string_view Actions[]{"automated", "manual"};
constexpr std::string_view Ways[]{"inbound", "outbound"};
constexpr std::string_view LastTypes[]{
    "TYPE_CALL",
    "TYPE_SMS",
    "TYPE_RCS",
    "TYPE_EMAIL",
    "TYPE_SMS_REVIEW_REQUEST",
    "TYPE_WEBCHAT",
    "TYPE_SMS_NO_SHOW_REQUEST",
    "TYPE_CAMPAIGN_SMS",
    "TYPE_CAMPAIGN_CALL",
    "TYPE_CAMPAIGN_EMAIL",
    "TYPE_CAMPAIGN_VOICEMAIL",
    "TYPE_FACEBOOK",
    "TYPE_CAMPAIGN_FACEBOOK",
    "TYPE_CAMPAIGN_MANUAL_CALL",
    "TYPE_CAMPAIGN_MANUAL_SMS",
    "TYPE_GMB",
    "TYPE_CAMPAIGN_GMB",
    "TYPE_REVIEW",
    "TYPE_INSTAGRAM",
    "TYPE_WHATSAPP",
    "TYPE_CUSTOM_SMS",
    "TYPE_CUSTOM_EMAIL",
    "TYPE_CUSTOM_PROVIDER_SMS",
    "TYPE_CUSTOM_PROVIDER_EMAIL",
    "TYPE_IVR_CALL",
    "TYPE_ACTIVITY_CONTACT",
    "TYPE_ACTIVITY_INVOICE",
    "TYPE_ACTIVITY_PAYMENT",
    "TYPE_ACTIVITY_OPPORTUNITY",
    "TYPE_LIVE_CHAT",
    "TYPE_LIVE_CHAT_INFO_MESSAGE",
    "TYPE_ACTIVITY_APPOINTMENT",
    "TYPE_FACEBOOK_COMMENT",
    "TYPE_INSTAGRAM_COMMENT",
    "TYPE_CUSTOM_CALL",
    "TYPE_INTERNAL_COMMENT",
    "TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG",
    "TYPE_TIKTOK",
    "TYPE_TIKTOK_COMMENT",
    "TYPE_ACTIVITY_WHATSAPP",
    "TYPE_FORM_SUBMISSION",
    "TYPE_SMS_REACTION",
};
constexpr std::string_view ExportOrders[]{"createdAt", "updatedAt"};
constexpr std::string_view ExportChannels[]{"Call", "SMS", "Email", "WhatsApp", "Instagram", "Facebook"};
constexpr std::string_view Models[]{"contact", "opportunity", "all"};
constexpr std::string_view TemplateTypes[]{"sms", "email", "whatsapp"};

constexpr QueryParameter Search[]{{"sort", Directions},
                                  {"sortBy", ThreadOrders},
                                  {"status", ThreadStates},
                                  {"lastMessageType", LastTypes},
                                  {"lastMessageAction", Actions},
                                  {"lastMessageDirection", Ways},
                                  {"limit", {}},
                                  {"scoreProfileMin", {}},
                                  {"scoreProfileMax", {}},
                                  {"startDate", {}},
                                  {"endDate", {}}};
// The page says 1000 where the files of 2026-06-19 say 500 (fact export.limit). Times are texts there.
constexpr QueryParameter Export[]{
    {"sortBy", ExportOrders}, {"sortOrder", Directions}, {"channel", ExportChannels}, {"limit", {}, true, 10, 1000}};
// Its `type` takes several, with commas between, so its list of single ones cannot be what the service holds it against.
constexpr QueryParameter Messages[]{{"limit", {}}};
constexpr QueryParameter Contacts[]{{"limit", {}}, {"startAfter", {}}};
constexpr QueryParameter CustomFields[]{{"model", Models}};
constexpr QueryParameter Templates[]{{"type", TemplateTypes}};
constexpr QueryParameter Charges[]{{"skip", {}}, {"limit", {}}};
constexpr QueryParameter Installed[]{{"pageSize", {}}};

// altType of the media storage is checked where it is read: it is needed there. Truths are not held against anything: a
// query has texts alone, and class-transformer makes true of each but the empty one.
constexpr QueryValues Operations[]{
    {"GET /conversations/search", Search, "conversations.json and conversations-v3.json, 2026-06-19"},
    {"GET /conversations/messages/export", Export,
     "page Export messages by location, 2026-08-30; conversations.json, 2026-06-19"},
    {"GET /conversations/{}/messages", Messages, "conversations.json, 2026-06-19"},
    {"GET /contacts", Contacts, "contacts.json, 2026-06-19"},
    {"GET /locations/{}/customFields", CustomFields, "locations.json, 2026-06-19"},
    {"GET /locations/{}/templates", Templates, "locations.json, 2026-06-19"},
    {"GET /marketplace/billing/charges", Charges, "marketplace.json, 2026-06-19"},
    {"GET /oauth/installed-locations", Installed, "oauth-v3.json, 2026-06-19"},
};

/*! The number that JavaScript's Number() makes of \a text, where that is one and not infinite. */
std::optional<double> numberOf(std::string_view text)
{
    constexpr std::string_view Parts = "0123456789+-.eE"; // from_chars knows "nan" and "inf" besides
    text = Http::trimmed(text, " \t\r\n");
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    if (text.find_first_not_of(Parts) != std::string_view::npos)
        return std::nullopt;
    double number = 0;
    const char *const last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, number);
    return error == std::errc() && end == last ? std::optional(number) : std::nullopt;
}

std::string listed(std::span<const std::string_view> choices)
{
    std::string all;
    for (const std::string_view choice : choices) {
        all += all.empty() ? "" : ", ";
        all += choice;
    }
    return all;
}

void look(std::vector<std::string> &wrong, const QueryParameter &parameter, std::string_view value)
{
    const std::string name(parameter.name);
    if (!parameter.choices.empty()) {
        if (std::find(parameter.choices.begin(), parameter.choices.end(), value) == parameter.choices.end())
            wrong.push_back(name + " must be one of the following values: " + listed(parameter.choices));
        return;
    }
    const std::optional<double> number = numberOf(value);
    if (!number)
        wrong.push_back(name + " must be a number conforming to the specified constraints");
    else if (parameter.hasBounds && *number < parameter.least)
        wrong.push_back(name + " must not be less than " + std::to_string(parameter.least));
    else if (parameter.hasBounds && *number > parameter.most)
        wrong.push_back(name + " must not be greater than " + std::to_string(parameter.most));
}
} // namespace

std::span<const QueryValues> queryValues()
{
    return Operations;
}

std::vector<std::string> wrongQueryValues(const RequestContext &context, std::string_view operation)
{
    std::vector<std::string> wrong;
    if (context.target.query.empty())
        return wrong;
    const auto *found = std::find_if(std::begin(Operations), std::end(Operations),
                                     [&](const QueryValues &one) { return one.operation == operation; });
    if (found == std::end(Operations))
        return wrong;
    for (const QueryParameter &parameter : found->parameters) {
        const auto value = context.target.queryValue(parameter.name);
        if (value && !value->empty())
            look(wrong, parameter, *value);
    }
    return wrong;
}

} // namespace Linesman::Emulator
