// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/api/routes.h"

#include "app/emulator/behaviour/backend.h"
#include "app/emulator/behaviour/testvalues.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/state/json.h"

namespace Linesman::Emulator {

Http::Response noLocationAccess(RequestContext &context)
{
    context.note.refusal = "otherLocation";
    return problem(context, {403, "The token does not have access to this location."});
}

Http::Response noProviderAccess(const RequestContext &context, const std::string &providerId)
{
    return problem(context, {401, "You don't have access to the conversationProvider with id: " + providerId,
                             "CONVERSATIONS_MSG_PROVIDER_NO_ACCESS"});
}

Http::Response noContent(const RequestContext &context)
{
    return problem(context, {422, "There is no message or attachments for this message. Skip sending.",
                             "CONVERSATIONS_MSG_NO_CONTENT"});
}

Http::Response succeeded(const RequestContext &context)
{
    JsonWriter body;
    body.beginObject();
    if (context.v3)
        body.field("succeeded", true);
    body.field("succeded", true).field("traceId", context.note.traceId).endObject();
    return jsonAnswer(200, body.take());
}

Http::Response aipProblem(const RequestContext &context, int status, const std::string &code,
                          const std::string &message)
{
    JsonWriter body;
    body.beginObject().key("error").beginObject().field("code", code).field("message", message).endObject();
    body.field("traceId", context.note.traceId).endObject();
    return jsonAnswer(status, body.take());
}

Contact *pathContact(Backend &backend, RequestContext &context, std::optional<Http::Response> &refused)
{
    Contact *contact = backend.state().contact(context.params[0]);
    context.note.contactId = context.params[0];
    if (!contact)
        refused = problem(context, {400, "Contact with id " + context.params[0] + " not found"});
    else if (contact->locationId != context.grant->locationId)
        refused = noLocationAccess(context);
    else
        refused = testValueRefusal(backend, context, TestValueTarget::Contact, contact);
    return refused ? nullptr : contact;
}

Message *pathMessage(Backend &backend, RequestContext &context)
{
    Message *message = backend.state().message(context.params[0]);
    context.note.messageId = context.params[0];
    if (message && message->locationId != context.grant->locationId)
        context.note.refusal = "otherLocation";
    if (!message || message->locationId != context.grant->locationId)
        return nullptr;
    context.note.conversationId = message->conversationId;
    context.note.contactId = message->contactId;
    return message;
}

ContactMatch duplicateOf(Backend &backend, const std::string &locationId, const std::string &email,
                         const std::string &phone)
{
    if (Contact *contact = backend.state().contactByEmail(locationId, email))
        return {contact, "email"};
    if (Contact *contact = backend.state().contactByPhone(locationId, phone))
        return {contact, "phone"};
    return {};
}

std::optional<Http::Response> testValueRefusal(const Backend &backend, const RequestContext &context,
                                               TestValueTarget target, const Contact *contact, const Message *message)
{
    const TestValue *value = testValueFor(backend.settings(), contact, message);
    if (!value || value->effect != TestValueEffect::Refused || value->target != target)
        return std::nullopt;
    if (!*value->message) {
        Http::Response nothing;
        nothing.status = value->status;
        return nothing;
    }
    return problem(context, {value->status, value->message, value->code});
}

} // namespace Linesman::Emulator
