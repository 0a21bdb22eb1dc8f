// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/routes.h"

#include "app/emulator/behaviour/magic.h"
#include "app/emulator/engine.h"

namespace Linesman::Emulator {

Http::Response noLocationAccess(const Call &call)
{
    return problem(call, {403, "The token does not have access to this location."});
}

Http::Response noProviderAccess(const Call &call, const std::string &providerId)
{
    return problem(call, {401, "You don't have access to the conversationProvider with id: " + providerId,
                          "CONVERSATIONS_MSG_PROVIDER_NO_ACCESS"});
}

Http::Response noContent(const Call &call)
{
    return problem(call, {422, "There is no message or attachments for this message. Skip sending.",
                          "CONVERSATIONS_MSG_NO_CONTENT"});
}

Http::Response succeeded(const Call &call)
{
    JsonWriter body;
    body.beginObject();
    if (call.v3)
        body.field("succeeded", true);
    body.field("succeded", true).field("traceId", call.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

Http::Response aipProblem(const Call &call, int status, const std::string &code, const std::string &message)
{
    JsonWriter body;
    body.beginObject().key("error").beginObject().field("code", code).field("message", message).endObject();
    body.field("traceId", call.note.traceId).endObject();
    return jsonAnswer(status, body.take());
}

Contact *pathContact(Engine &engine, Call &call, std::optional<Http::Response> &refused)
{
    Contact *contact = engine.state.contact(call.params[0]);
    call.note.contactId = call.params[0];
    if (!contact)
        refused = problem(call, {400, "Contact with id " + call.params[0] + " not found"});
    else if (contact->locationId != call.grant->locationId)
        refused = noLocationAccess(call);
    else
        refused = magicRefusal(engine, call, MagicOn::Contact, contact);
    return refused ? nullptr : contact;
}

Message *pathMessage(Engine &engine, Call &call)
{
    Message *message = engine.state.message(call.params[0]);
    call.note.messageId = call.params[0];
    if (!message || message->locationId != call.grant->locationId)
        return nullptr;
    call.note.conversationId = message->conversationId;
    call.note.contactId = message->contactId;
    return message;
}

ContactMatch duplicateOf(Engine &engine, const std::string &locationId, const std::string &email,
                         const std::string &phone)
{
    if (Contact *contact = engine.state.contactByEmail(locationId, email))
        return {contact, "email"};
    if (Contact *contact = engine.state.contactByPhone(locationId, phone))
        return {contact, "phone"};
    return {};
}

} // namespace Linesman::Emulator
