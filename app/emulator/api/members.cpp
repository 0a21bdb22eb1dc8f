// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/members.h"

#include "app/emulator/behaviour/profile.h"

#include <algorithm>

namespace Linesman::Emulator {

namespace {
constexpr std::string_view Inbound[]{
    "type",           "attachments", "message",   "conversationId", "contactId", "conversationProviderId",
    "html",           "subject",     "emailFrom", "emailTo",        "emailCc",   "emailBcc",
    "emailMessageId", "altId",       "direction", "date",           "call"};
constexpr std::string_view Outbound[]{
    "type", "attachments", "conversationId", "contactId", "conversationProviderId", "altId", "date", "call"};
constexpr std::string_view Send[]{"type",
                                  "subType",
                                  "contactId",
                                  "conversationId",
                                  "appointmentId",
                                  "attachments",
                                  "emailFrom",
                                  "emailCc",
                                  "emailBcc",
                                  "html",
                                  "message",
                                  "subject",
                                  "replyMessageId",
                                  "templateId",
                                  "threadId",
                                  "scheduledTimestamp",
                                  "conversationProviderId",
                                  "emailTo",
                                  "customSubtypeId",
                                  "emailReplyMode",
                                  "fromNumber",
                                  "toNumber",
                                  "forward",
                                  "status",
                                  "usesNativeSchedulingAi",
                                  "optimizationPeriod",
                                  "mentions",
                                  "userId"};
constexpr std::string_view Call[]{"to", "from", "status"};
constexpr std::string_view Status[]{"status", "error", "emailMessageId", "recipients"};
constexpr std::string_view EmailStatus[]{"status", "events", "recipients"};
constexpr std::string_view Attachments[]{"attachments"};
constexpr std::string_view ContactUpdate[]{"firstName",
                                           "lastName",
                                           "name",
                                           "email",
                                           "phone",
                                           "address1",
                                           "city",
                                           "state",
                                           "postalCode",
                                           "country",
                                           "website",
                                           "timezone",
                                           "source",
                                           "dateOfBirth",
                                           "assignedTo",
                                           "tags",
                                           "dnd",
                                           "dndSettings",
                                           "inboundDndSettings",
                                           "customFields"};
constexpr std::string_view ContactCreate[]{"firstName",
                                           "lastName",
                                           "name",
                                           "email",
                                           "phone",
                                           "address1",
                                           "city",
                                           "state",
                                           "postalCode",
                                           "country",
                                           "website",
                                           "timezone",
                                           "source",
                                           "dateOfBirth",
                                           "assignedTo",
                                           "tags",
                                           "dnd",
                                           "dndSettings",
                                           "inboundDndSettings",
                                           "customFields",
                                           "locationId",
                                           "gender",
                                           "companyName"};
constexpr std::string_view ContactUpsert[]{"firstName",
                                           "lastName",
                                           "name",
                                           "email",
                                           "phone",
                                           "address1",
                                           "city",
                                           "state",
                                           "postalCode",
                                           "country",
                                           "website",
                                           "timezone",
                                           "source",
                                           "dateOfBirth",
                                           "assignedTo",
                                           "tags",
                                           "dnd",
                                           "dndSettings",
                                           "inboundDndSettings",
                                           "customFields",
                                           "locationId",
                                           "gender",
                                           "companyName",
                                           "createNewIfDuplicateAllowed"};
constexpr std::string_view TagsBody[]{"tags"};
constexpr std::string_view Followers[]{"followers"};
constexpr std::string_view Note[]{"body", "userId", "title", "color", "pinned"};
constexpr std::string_view Task[]{"title", "body", "dueDate", "completed", "assignedTo"};
constexpr std::string_view DoneBody[]{"completed"};
constexpr std::string_view BulkTags[]{"contacts", "tags", "locationId", "removeAllTags"};
constexpr std::string_view BulkBusiness[]{"locationId", "ids", "businessId"};

constexpr auto Pages = "pages of the endpoint, 2026-08-30; conversations.json, 2026-06-19";
constexpr auto Files = "contacts.json and contacts-v3.json, 2026-06-19";

// Messages take what they do not know, contacts do not: see C17 and C18.
constexpr BodyMembers Bodies[]{
    {"POST /conversations/messages/inbound", "C17", Inbound, Pages},
    {"POST /conversations/messages/outbound", "C17", Outbound, Pages},
    {"call", "C17", Call, Pages},
    {"POST /conversations/messages", "C17", Send, Pages},
    {"PUT /conversations/messages/{}/status", "C17", Status, Pages},
    {"PUT /conversations/messages/email/{}/status", "C17", EmailStatus, Pages},
    {"PUT /conversations/messages/{}/attachments", "C17", Attachments, Pages},
    {"POST /contacts", "C18", ContactCreate, Files},
    {"POST /contacts/upsert", "C18", ContactUpsert, Files},
    {"PUT /contacts/{}", "C18", ContactUpdate, Files},
    {"/contacts/{}/tags", "", TagsBody, Files},
    {"/contacts/{}/followers", "", Followers, Files},
    {"/contacts/{}/notes", "", Note, Files},
    {"/contacts/{}/tasks", "", Task, Files},
    {"PUT /contacts/{}/tasks/{}/completed", "", DoneBody, Files},
    {"POST /contacts/bulk/tags/update/{}", "", BulkTags, Files},
    {"POST /contacts/bulk/business", "", BulkBusiness, Files},
};
constexpr std::string_view Truths[]{"dnd",           "createNewIfDuplicateAllowed", "pinned", "completed",
                                    "removeAllTags", "usesNativeSchedulingAi"};
constexpr std::string_view Lists[]{"attachments", "emailCc",   "emailBcc", "mentions",     "recipients",
                                   "tags",        "followers", "contacts", "customFields", "ids"};
constexpr std::string_view Objects[]{"call", "forward", "error", "events", "dndSettings", "inboundDndSettings"};

bool isIn(std::span<const std::string_view> names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/*! Members that no handler reads have a type all the same. */
void checkType(Validation &check, std::string_view name, const JsonValue &value)
{
    const std::string text(name);
    if (isIn(Truths, name)) {
        if (!value.IsBool())
            check.add(text + " must be a boolean value");
    } else if (isIn(Lists, name)) {
        if (!value.IsArray())
            check.add(text + " must be an array");
    } else if (isIn(Objects, name)) {
        if (!value.IsObject())
            check.add(text + " must be an object");
    } else if (name == "scheduledTimestamp") {
        if (!value.IsNumber())
            check.add(text + " must be a number");
    } else if (name != "subType" && !value.IsString()) { // the files type subType as anything
        check.add(text + " must be a string");
    }
}
} // namespace

std::span<const BodyMembers> bodyMembers()
{
    return Bodies;
}

void checkMembers(Validation &check, const Profile &profile, std::string_view operation)
{
    const auto *found = std::find_if(std::begin(Bodies), std::end(Bodies),
                                     [&](const BodyMembers &one) { return one.operation == operation; });
    if (found == std::end(Bodies))
        return;
    for (const std::string_view name : found->names) {
        if (const JsonValue *value = member(check.body(), name))
            checkType(check, name, *value);
    }
    if (!*found->switchId || !profile.is(found->switchId, "ignored"))
        check.only(found->names);
}

} // namespace Linesman::Emulator
