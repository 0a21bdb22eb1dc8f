// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/control/controlsend.h"

#include "app/emulator/behaviour/backend.h"
#include "app/emulator/behaviour/testvalues.h"
#include "app/emulator/control/controlanswers.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/json.h"

#include <optional>
#include <string>
#include <utility>

namespace Linesman::Emulator {

namespace {
/*! The reason why \a source cannot use a provider of \a kind; empty if it can. */
std::string refusedSource(Kind kind, const std::string &source)
{
    if (kind == Kind::Call)
        return "A Call provider only logs calls: HighLevel never sends it a message";
    if (source == "workflow" && !isDefaultKind(kind))
        return "Workflows use the default provider only: an extra channel needs a workflow action of the app";
    if (source == "bulk" && !isDefaultKind(kind))
        return "Bulk actions use the default provider only";
    return {};
}

/*! The provider that the body names by id or by kind. */
Provider *wantedProvider(Backend &backend, const std::string &id, const std::string &kindText,
                         const std::string &locationId)
{
    if (!id.empty())
        return backend.state().provider(id);
    const std::optional<Kind> kind = kindFromName(kindText);
    if (!kind)
        return nullptr;
    for (Provider &provider : backend.state().providers()) {
        const App *app = backend.state().app(provider.appId);
        if (provider.kind == *kind && app && app->installIn(locationId))
            return &provider;
    }
    return nullptr;
}
/*! The member `delivery`: what is special about this one. */
DeliveryOptions deliveryOptions(Validation &check, const JsonValue &body)
{
    DeliveryOptions options;
    const JsonValue *given = member(body, "delivery");
    if (!given)
        return options;
    if (!given->IsObject()) {
        check.add("delivery must be an object");
        return options;
    }
    Validation inner(*given);
    inner.only({"url", "signing", "form", "withAppId", "otherType", "copies", "atOnce", "once", "timeoutMs",
                "raceWindowMs", "holdCallsMs"});
    options.url = inner.webAddress("url");
    options.signing =
        deliverySigningFromName(inner.oneOf("signing", {"usual", "none", "wrong", "changed", "retired"}, false))
            .value_or(DeliverySigning::Usual);
    options.form = bodyFormFromName(inner.oneOf("form", {"plain", "escaped", "numbers", "spaced"}, false))
                       .value_or(BodyForm::Plain);
    options.withAppId = inner.truth("withAppId", false);
    options.otherType = inner.truth("otherType", false);
    options.copies = int(inner.wholeNumber("copies", 1, 1, 20));
    options.atOnce = inner.truth("atOnce", false);
    options.once = inner.truth("once", false);
    if (hasMember(*given, "timeoutMs"))
        options.timeout = inner.wholeNumber("timeoutMs", 0, 100, 600'000);
    if (hasMember(*given, "raceWindowMs"))
        options.raceWindow = inner.wholeNumber("raceWindowMs", 0, 0, 3'600'000);
    options.holdCalls = inner.wholeNumber("holdCallsMs", 0, 0, 60'000);
    for (const std::string &message : inner.messages())
        check.add("delivery." + message);
    return options;
}

/*! The body of send. */
struct UserMessage {
    Message message; //!< its content and the user
    std::string kind;
    std::string providerId;
    std::string contactId;
    std::string source;
    DeliveryOptions delivery;
};

UserMessage userMessage(Validation &check, const JsonValue &body)
{
    check.only({"kind", "providerId", "contactId", "message", "subject", "html", "attachments", "source", "userId",
                "delivery"});
    UserMessage wanted;
    wanted.delivery = deliveryOptions(check, body);
    if (const std::optional<Kind> kind = controlKind(check, body, !member(body, "providerId")))
        wanted.kind = kindName(*kind);
    wanted.providerId = check.text("providerId");
    wanted.contactId = check.needText("contactId");
    wanted.message.body = check.text("message");
    wanted.message.subject = check.text("subject");
    wanted.message.html = check.text("html");
    wanted.message.attachments = check.texts("attachments");
    wanted.source = check.oneOf("source", {"app", "mobile", "workflow", "bulk"}, false);
    if (wanted.source.empty())
        wanted.source = "app";
    wanted.message.userId = check.text("userId");
    return wanted;
}

bool isForEmail(const Provider &provider)
{
    return provider.kind == Kind::EmailDefault || provider.kind == Kind::EmailChannel;
}

/*! Refuses a \a provider that cannot be used for \a wanted. */
std::optional<Http::Response> refusedProvider(const State &state, const RequestContext &context,
                                              const UserMessage &wanted, const Provider *provider,
                                              const Contact &contact)
{
    if (!provider)
        return problem(context, {404, wanted.providerId.empty() ? "No installed app has a provider of kind " +
                                                                      wanted.kind + " in the contact's location"
                                                                : "No provider has the id " + wanted.providerId});
    if (!wanted.kind.empty() && kindName(provider->kind) != wanted.kind)
        return problem(context,
                       {400, "The provider " + provider->id + " is of kind " + std::string(kindName(provider->kind))});
    const App *app = state.app(provider->appId);
    if (!app || !app->installIn(contact.locationId))
        return problem(context, {400, "The provider's app is not installed in the contact's location"});
    if (const std::string why = refusedSource(provider->kind, wanted.source); !why.empty())
        return problem(context, {400, why});
    const Location &location = *state.location(contact.locationId);
    if ((provider->kind == Kind::SmsDefault && location.selectedSms != provider->id) ||
        (provider->kind == Kind::EmailDefault && location.selectedEmail != provider->id))
        return problem(context, {400, "Another provider is selected in the location: this one gets nothing"});
    return std::nullopt;
}

/*! Refuses a \a message that cannot be sent to \a contact. */
std::optional<Http::Response> refusedUserMessage(const Backend &backend, const RequestContext &context,
                                                 const Message &message, const Provider &provider,
                                                 const Contact &contact)
{
    const bool email = isForEmail(provider);
    if (email && contact.email.empty())
        return problem(context, {400, "The contact has no email address"});
    if (provider.kind == Kind::SmsDefault && contact.phone.empty())
        return problem(context, {400, "The contact has no phone number"});
    if (doesNotWant(contact, email ? "Email" : "SMS") ||
        testValueRefusesSend(backend.settings(), contact, message, email))
        return problem(context, {400, "The contact does not want messages (DND)"});
    if (!message.userId.empty() && !backend.state().user(message.userId))
        return problem(context, {404, "No user has the id " + message.userId});
    return std::nullopt;
}

/*! The wire type that a message of \a kind has. */
std::string wireType(Kind kind)
{
    return kind == Kind::SmsDefault ? "SMS" : kind == Kind::EmailDefault ? "Email" : "Custom";
}

Http::Response sendAsUser(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    UserMessage wanted = userMessage(check, context.body);
    if (!check.ok())
        return invalid(context, check.messages());
    const Contact *contact = backend.state().contact(wanted.contactId);
    if (!contact)
        return problem(context, {404, "No contact has the id " + wanted.contactId});
    const Provider *provider = wantedProvider(backend, wanted.providerId, wanted.kind, contact->locationId);
    if (auto refused = refusedProvider(backend.state(), context, wanted, provider, *contact))
        return *refused;
    Message &message = wanted.message;
    if (message.body.empty() && message.html.empty() && message.attachments.empty())
        return problem(context, {422, "There is no message or attachments for this message. Skip sending."});
    if (isForEmail(*provider) && message.html.empty())
        message.html = "<p>" + message.body + "</p>"; // what the window's editor makes of plain text
    if (auto refused = refusedUserMessage(backend, context, message, *provider, *contact))
        return *refused;

    const std::string &source = wanted.source;
    if (message.userId.empty() && (source == "app" || source == "mobile"))
        message.userId = backend.state().users().front().id;
    message.source = source == "workflow" ? "workflow" : source == "bulk" ? "bulk_actions" : "app";
    message.status = "pending";
    backend.messaging().prepareOutbound(message, *contact, provider, wireType(provider->kind), {});
    Message &stored = backend.messaging().store(std::move(message));
    backend.testRuns().own(backend.testRuns().acting(), stored.id);
    const std::vector<std::string> deliveries = backend.messaging().deliver(stored, wanted.delivery);
    JsonWriter body;
    body.beginObject().field("messageId", stored.id).fieldIfAny("emailMessageId", stored.emailMessageId);
    body.field("conversationId", stored.conversationId).field("contactId", stored.contactId);
    body.field("locationId", stored.locationId).field("providerId", stored.providerId);
    body.field("deliveries", deliveries).endObject();
    return jsonAnswer(200, body.take());
}

/*! The delivery of a message that is there, again: with the same ids, as a retry or a duplicate has them. */
Http::Response deliverAgain(Backend &backend, RequestContext &context)
{
    Message *message = backend.state().message(context.params[0]);
    if (!message)
        return problem(context, {404, "No message has the id " + context.params[0]});
    Validation check(context.body);
    check.only({"delivery"});
    const DeliveryOptions options = deliveryOptions(check, context.body);
    if (!check.ok())
        return invalid(context, check.messages());
    const std::vector<std::string> deliveries = backend.messaging().deliver(*message, options);
    JsonWriter body;
    body.beginObject().field("messageId", message->id).field("deliveries", deliveries).endObject();
    return jsonAnswer(200, body.take());
}
} // namespace

std::vector<ControlRoute> controlSend()
{
    return {
        {"POST", "send", sendAsUser},
        {"POST", "messages/{}/deliver", deliverAgain},
    };
}

} // namespace Linesman::Emulator
