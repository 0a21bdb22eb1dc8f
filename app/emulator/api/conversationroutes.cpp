// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/conversationroutes.h"

#include "app/emulator/api/routes.h"
#include "app/emulator/behaviour/backend.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/isotime.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/messagejson.h"
#include "app/emulator/state/text.h"
#include "app/emulator/state/textsearch.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace Linesman::Emulator {

namespace {
/*! The conversation that the path names, when the token may see it. */
Conversation *pathConversation(Backend &backend, RequestContext &context, std::optional<Http::Response> &refused)
{
    Conversation *conversation = backend.state().conversation(context.params[0]);
    context.note.conversationId = context.params[0];
    if (!conversation)
        refused = problem(context, {400, "Conversation with id " + context.params[0] + " not found"});
    else if (conversation->locationId != context.grant->locationId)
        refused = noLocationAccess(context);
    return refused ? nullptr : conversation;
}

const Message *lastMessage(const Conversation &conversation)
{
    return conversation.messages.empty() ? nullptr : conversation.messages.back();
}

const char *conversationType(const Conversation &conversation)
{
    const Message *last = lastMessage(conversation);
    return last && last->isEmail() ? "TYPE_EMAIL" : "TYPE_PHONE";
}

void writeRow(JsonWriter &json, Backend &backend, const Conversation &conversation)
{
    const Contact *contact = backend.state().contact(conversation.contactId);
    const Message *last = lastMessage(conversation);
    const std::string name = contact ? contact->fullName() : std::string();
    json.beginObject().field("id", conversation.id).field("contactId", conversation.contactId);
    json.field("locationId", conversation.locationId);
    json.field("lastMessageBody", last ? (last->body.empty() ? last->subject : last->body) : std::string());
    json.field("lastMessageType", last ? last->messageType : "TYPE_SMS").field("type", conversationType(conversation));
    json.field("unreadCount", conversation.unreadCount).field("fullName", name).field("contactName", name);
    json.field("email", contact ? contact->email : std::string());
    json.field("phone", contact ? contact->phone : std::string());
    json.field("dateAdded", conversation.dateAdded).field("dateUpdated", conversation.dateUpdated);
    json.field("lastMessageDate", conversation.lastMessageDate);
    if (last)
        json.field("lastMessageDirection", last->inbound ? "inbound" : "outbound");
    json.field("starred", conversation.starred).fieldIfAny("assignedTo", conversation.assignedTo);
    json.key("sort").beginArray().integer(conversation.lastMessageDate).endArray();
    json.endObject();
}

bool inList(const std::string &list, std::string_view item)
{
    std::string_view rest(list);
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(','), rest.size());
        if (rest.substr(0, end) == item)
            return true;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

bool isWanted(const RequestContext &context, Backend &backend, const Conversation &conversation)
{
    if (conversation.deleted || conversation.locationId != context.grant->locationId)
        return false;
    if (context.hasQuery("contactId") && context.query("contactId") != conversation.contactId)
        return false;
    if (context.hasQuery("id") && context.query("id") != conversation.id)
        return false;
    if (const std::string assigned = context.query("assignedTo"); !assigned.empty()) {
        const bool unassigned = conversation.assignedTo.empty();
        if (unassigned ? !inList(assigned, "unassigned") : !inList(assigned, conversation.assignedTo))
            return false;
    }
    if (const std::string wanted = context.query("followers"); !wanted.empty()) {
        const Contact *contact = backend.state().contact(conversation.contactId);
        if (!contact || std::none_of(contact->followers.begin(), contact->followers.end(),
                                     [&](const std::string &userId) { return inList(wanted, userId); }))
            return false;
    }
    if (const std::string wanted = context.query("mentions"); !wanted.empty()) {
        const auto mentions = [&](const Message *message) {
            return std::any_of(message->mentions.begin(), message->mentions.end(),
                               [&](const std::string &userId) { return inList(wanted, userId); });
        };
        if (std::none_of(conversation.messages.begin(), conversation.messages.end(), mentions))
            return false;
    }
    const std::string status = context.query("status", "all");
    if ((status == "unread" && conversation.unreadCount == 0) || (status == "read" && conversation.unreadCount > 0) ||
        (status == "starred" && !conversation.starred))
        return false;
    const Message *last = lastMessage(conversation);
    if (const std::string type = context.query("lastMessageType");
        !type.empty() && (!last || type != last->messageType))
        return false;
    if (const std::string direction = context.query("lastMessageDirection");
        !direction.empty() && (!last || (direction == "inbound") != last->inbound))
        return false;
    if (const std::string action = context.query("lastMessageAction"); !action.empty()) {
        const bool automated =
            last && (last->source == "workflow" || last->source == "bulk_actions" || last->source == "campaign");
        if (!last || (action == "automated") != automated)
            return false;
    }
    if (conversation.dateAdded < context.number("startDate", 0, 0, INT64_MAX) ||
        conversation.dateAdded > context.number("endDate", INT64_MAX, 0, INT64_MAX))
        return false;
    return true;
}

/*! The conversations whose contact or last message has what is searched for, in no order. */
std::vector<const Conversation *> matching(Backend &backend, const std::string &locationId, const TextSearch &search)
{
    std::vector<const Conversation *> found;
    std::set<const Conversation *> seen;
    for (const Contact *contact : search.in(backend.state(), locationId)) {
        if (const Conversation *thread = backend.state().conversationOf(contact->id);
            thread && seen.insert(thread).second)
            found.push_back(thread);
    }
    for (const Conversation &conversation : backend.state().conversations()) {
        const Message *last = lastMessage(conversation);
        if (last && lowered(last->body).find(search.text()) != std::string::npos && seen.insert(&conversation).second)
            found.push_back(&conversation);
    }
    // In the order of the state, so that those of one moment come in the same order whether searched for or not.
    std::sort(found.begin(), found.end(), [](const Conversation *a, const Conversation *b) {
        return std::tie(a->dateAdded, a->id) < std::tie(b->dateAdded, b->id);
    });
    return found;
}

Http::Response searchConversations(Backend &backend, RequestContext &context)
{
    const std::string locationId = context.query("locationId");
    if (locationId.empty())
        return invalid(context, {"locationId should not be empty"});
    if (locationId != context.grant->locationId)
        return noLocationAccess(context);
    const TextSearch search(context.query("query"));
    std::vector<const Conversation *> found;
    if (!search.isEmpty()) {
        found = matching(backend, locationId, search);
        std::erase_if(found,
                      [&](const Conversation *conversation) { return !isWanted(context, backend, *conversation); });
    } else if (context.hasQuery("contactId")) {
        if (const Conversation *only = backend.state().conversationOf(context.query("contactId"));
            only && isWanted(context, backend, *only))
            found.push_back(only);
    } else {
        for (const Conversation &conversation : backend.state().conversations()) {
            if (isWanted(context, backend, conversation))
                found.push_back(&conversation);
        }
    }
    const bool ascending = context.query("sort") == "asc";
    const bool manual = context.query("sortBy") == "last_manual_message_date";
    const auto sortValue = [manual](const Conversation &conversation) {
        if (!manual)
            return conversation.lastMessageDate;
        for (auto it = conversation.messages.rbegin(); it != conversation.messages.rend(); ++it) {
            if ((*it)->inbound || (*it)->source == "app")
                return (*it)->dateAdded;
        }
        return conversation.dateAdded;
    };
    std::stable_sort(found.begin(), found.end(), [&](const Conversation *a, const Conversation *b) {
        return ascending ? sortValue(*a) < sortValue(*b) : sortValue(*a) > sortValue(*b);
    });
    const auto limit = std::size_t(context.number("limit", 20, 1, 100));
    const Millis after = context.number("startAfterDate", -1, -1, INT64_MAX);
    JsonWriter body(1024 + limit * 500);
    body.beginObject().key("conversations").beginArray();
    std::size_t written = 0;
    for (const Conversation *conversation : found) {
        const Millis value = sortValue(*conversation);
        if (after >= 0 && (ascending ? value <= after : value >= after))
            continue;
        if (written++ == limit)
            break;
        writeRow(body, backend, *conversation);
    }
    body.endArray().field("total", found.size()).field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

Http::Response createConversation(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    const std::string locationId = check.needText("locationId");
    const std::string contactId = check.needText("contactId");
    if (!check.ok())
        return invalid(context, check.messages());
    if (locationId != context.grant->locationId)
        return noLocationAccess(context);
    const Contact *contact = backend.state().contact(contactId);
    context.note.contactId = contactId;
    if (!contact || contact->locationId != locationId)
        return problem(context,
                       {400, "Contact with id " + contactId + " not found", "CONVERSATIONS_CONTACT_NOT_FOUND"});
    if (const Conversation *existing = backend.state().conversationOf(contactId)) {
        JsonWriter body;
        body.beginObject().field("statusCode", 400).field("message", "Conversation already exists");
        body.field("error", "Bad Request").field("conversationId", existing->id);
        body.field("traceId", context.note.traceId).endObject();
        context.note.conversationId = existing->id;
        return jsonAnswer(400, body.take());
    }
    const Conversation &made = backend.messaging().conversationFor(*contact);
    context.note.conversationId = made.id;
    JsonWriter body;
    body.beginObject().field("success", true).key("conversation").beginObject().field("id", made.id);
    body.field("dateUpdated", isoTime(made.dateUpdated)).field("dateAdded", isoTime(made.dateAdded));
    body.field("deleted", false).field("contactId", made.contactId).field("locationId", made.locationId);
    body.field("lastMessageDate", isoTime(made.lastMessageDate)).fieldIfAny("assignedTo", made.assignedTo);
    body.endObject().field("traceId", context.note.traceId).endObject();
    return jsonAnswer(201, body.take());
}

Http::Response conversationById(Backend &backend, RequestContext &context)
{
    std::optional<Http::Response> refused;
    const Conversation *conversation = pathConversation(backend, context, refused);
    if (!conversation)
        return *refused;
    const Message *last = lastMessage(*conversation);
    JsonWriter body;
    body.beginObject().field("id", conversation->id).field("contactId", conversation->contactId);
    body.field("locationId", conversation->locationId).field("deleted", false).field("inbox", true);
    body.field("type", last && last->isEmail() ? 2 : 1).field("unreadCount", conversation->unreadCount);
    body.fieldIfAny("assignedTo", conversation->assignedTo).field("starred", conversation->starred);
    body.field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

Http::Response updateConversation(Backend &backend, RequestContext &context)
{
    std::optional<Http::Response> refused;
    Conversation *conversation = pathConversation(backend, context, refused);
    if (!conversation)
        return *refused;
    Validation check(context.body);
    const std::string locationId = check.needText("locationId");
    const bool starred = check.truth("starred", conversation->starred);
    if (const JsonValue *feedback = member(context.body, "feedback")) {
        if (context.v3)
            check.oneOf("feedback", {"positive", "negative"}, true); // an object until v3
        else if (!feedback->IsObject())
            check.add("feedback must be an object");
    }
    const JsonValue *unread = member(context.body, "unreadCount");
    if (unread && (!unread->IsInt() || unread->GetInt() < 0))
        check.add("unreadCount must be a number");
    if (!check.ok())
        return invalid(context, check.messages());
    if (locationId != conversation->locationId)
        return noLocationAccess(context);
    const bool unreadChanged = unread && unread->GetInt() != conversation->unreadCount;
    if (unread)
        conversation->unreadCount = unread->GetInt();
    conversation->starred = starred;
    conversation->dateUpdated = backend.now();
    if (unreadChanged)
        backend.events().sendUnread(*conversation);
    const Message *last = lastMessage(*conversation);
    JsonWriter body;
    body.beginObject().field("success", true).key("conversation").beginObject().field("id", conversation->id);
    body.field("locationId", conversation->locationId).field("contactId", conversation->contactId);
    body.fieldIfAny("assignedTo", conversation->assignedTo);
    if (last) {
        body.field("lastMessageBody", last->body).field("lastMessageDate", isoTime(last->dateAdded));
        body.field("lastMessageType", last->messageType);
    }
    body.field("unreadCount", conversation->unreadCount).field("inbox", true);
    body.field("starred", conversation->starred).field("deleted", false).endObject();
    body.field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

Http::Response deleteConversation(Backend &backend, RequestContext &context)
{
    std::optional<Http::Response> refused;
    if (!pathConversation(backend, context, refused))
        return *refused;
    backend.state().removeConversation(context.params[0]);
    JsonWriter body;
    body.beginObject().field("success", true).field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

Http::Response conversationMessages(Backend &backend, RequestContext &context)
{
    std::optional<Http::Response> refused;
    const Conversation *conversation = pathConversation(backend, context, refused);
    if (!conversation)
        return *refused;
    const auto limit = std::size_t(context.number("limit", 20, 1, 100));
    const std::string before = context.query("lastMessageId");
    const std::string types = context.query("type");
    std::vector<const Message *> page;
    bool started = before.empty();
    bool more = false;
    for (auto it = conversation->messages.rbegin(); it != conversation->messages.rend(); ++it) { // newest first
        const Message &message = **it;
        if (started && (types.empty() || inList(types, message.messageType))) {
            if (page.size() == limit) {
                more = true;
                break;
            }
            page.push_back(&message);
        }
        if (message.id == before)
            started = true;
    }
    // Flat in the files of 2026-06-19; one level deeper on the page of 2026-08-30 and on the live service (issue #54).
    const bool nested = backend.profile().is("C22", "nested");
    JsonWriter body(1024 + page.size() * 500);
    body.beginObject();
    if (nested)
        body.key("messages").beginObject();
    body.field("lastMessageId", page.empty() ? std::string() : page.back()->id).field("nextPage", more);
    body.key("messages").beginArray();
    for (const Message *message : page)
        writeMessage(body, *message);
    body.endArray();
    if (nested)
        body.endObject();
    body.field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

Http::Response typing(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    const std::string locationId = check.needText("locationId");
    const std::string conversationId = check.needText("conversationId");
    check.needText("visitorId");
    const JsonValue *isTyping = member(context.body, "isTyping");
    if (!isTyping || (!isTyping->IsBool() && !isTyping->IsString()))
        check.add("isTyping should not be empty");
    if (!check.ok())
        return invalid(context, check.messages());
    if (locationId != context.grant->locationId)
        return noLocationAccess(context);
    if (!backend.state().conversation(conversationId))
        return problem(context, {400, "Conversation with id " + conversationId + " not found"});
    JsonWriter body;
    body.beginObject().field("success", true).field("traceId", context.note.traceId).endObject();
    return jsonAnswer(201, body.take());
}
} // namespace

std::vector<Route> conversationRoutes()
{
    constexpr auto Read = "conversations.readonly";
    constexpr auto Write = "conversations.write";
    return {
        {"GET", "/conversations/search", Access::Location, Read, Body::None, searchConversations},
        {"POST", "/conversations", Access::Location, Write, Body::Json, createConversation},
        {"POST", "/conversations/providers/live-chat/typing", Access::Location, "conversations/livechat.write",
         Body::Json, typing},
        {"GET", "/conversations/{}", Access::Location, Read, Body::None, conversationById},
        {"PUT", "/conversations/{}", Access::Location, Write, Body::Json, updateConversation},
        {"DELETE", "/conversations/{}", Access::Location, Write, Body::None, deleteConversation},
        {"GET", "/conversations/{}/messages", Access::Location, "conversations/message.readonly", Body::None,
         conversationMessages},
    };
}

} // namespace Linesman::Emulator
