// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/control/controlwebhooks.h"

#include "app/emulator/behaviour/backend.h"
#include "app/emulator/control/controlanswers.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/json.h"

namespace Linesman::Emulator {

namespace {
Http::Response resend(Backend &backend, RequestContext &context)
{
    switch (backend.webhooks().resend(context.params[0])) {
    case WebhookQueue::Resent::Sent:
        return controlDone();
    case WebhookQueue::Resent::Unknown:
        return problem(context, {404, "No delivery that failed has the id " + context.params[0]});
    case WebhookQueue::Resent::AlreadyDelivered:
        return problem(context, {409, "The delivery " + context.params[0] + " was delivered: it is not sent again"});
    case WebhookQueue::Resent::TooOld:
        break;
    }
    return problem(context, {404, "The log keeps deliveries for 30 days, and this one is older"});
}

Http::Response listBreakers(Backend &backend, RequestContext &)
{
    const CircuitBreaker &breaker = backend.webhooks().breaker();
    JsonWriter json;
    json.beginObject().field("webhooks", breaker.webhooks()).key("addresses").beginArray();
    for (const auto &[url, address] : breaker.addresses()) {
        const auto [count, successes] = CircuitBreaker::counts(address, backend.now() + 1);
        json.beginObject().field("url", url).field("state", breakerStateName(address.state));
        json.field("webhooks", count).field("successes", successes);
        json.field("nextLook", isoTime(address.nextLook)).endObject();
    }
    return jsonAnswer(200, json.endArray().endObject().take());
}

Http::Response setBreakers(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    check.only({"webhooks"});
    CircuitBreaker &breaker = backend.webhooks().breaker();
    const auto most = check.wholeNumber("webhooks", std::int64_t(breaker.webhooks()), 0, 1'000'000'000);
    if (!check.ok())
        return invalid(context, check.messages());
    breaker.setWebhooks(std::size_t(most));
    return listBreakers(backend, context);
}

Http::Response resumeAddress(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    check.only({"url"});
    const std::string url = check.needText("url");
    if (!check.ok())
        return invalid(context, check.messages());
    return backend.webhooks().breaker().resume(url)
               ? controlDone()
               : problem(context, {404, "No webhooks to " + url + " were paused or warned of"});
}

/*! The events that nothing else here brings about. */
Http::Response sendEvent(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    check.only({"type", "appId", "locationId", "previousVersionId", "previousStatus", "newStatus", "contactId",
                "oldConversationId"});
    const std::string type = check.oneOf("type", {"UPDATE", "APP_PAYMENT_STATUS", "ConversationUpdate"}, true);
    const std::string appId = check.text("appId");
    const std::string locationId = check.text("locationId");
    const std::string before = check.oneOf("previousStatus", {"COMPLETE", "FAILED", "PENDING"}, false);
    const std::string after = check.oneOf("newStatus", {"COMPLETE", "FAILED", "PENDING"}, false);
    const std::string version = check.text("previousVersionId");
    const std::string contactId = check.text("contactId");
    const std::string oldId = check.text("oldConversationId");
    if (!check.ok())
        return invalid(context, check.messages());
    const App *app = appId.empty() ? &backend.state().ownApp() : backend.state().app(appId);
    if (!app)
        return problem(context, {404, "No app has the id " + appId});
    if (type == "UPDATE") {
        backend.events().sendUpdate(*app, locationId, version.empty() ? backend.ids().nextHex() : version);
    } else if (type == "APP_PAYMENT_STATUS") {
        backend.events().sendPaymentStatus(*app,
                                           locationId.empty() ? backend.state().locations().front().id : locationId,
                                           before.empty() ? "PENDING" : before, after.empty() ? "COMPLETE" : after);
    } else {
        const Conversation *thread = backend.state().conversationOf(contactId);
        if (!thread)
            return problem(context, {404, "No contact with a conversation has the id " + contactId});
        backend.events().sendConversationUpdate(*app, *thread, oldId.empty() ? backend.ids().next() : oldId);
    }
    return controlDone();
}
} // namespace

std::vector<ControlRoute> controlWebhooks()
{
    return {
        {"POST", "deliveries/{}/resend", resend},
        {"GET", "breakers", listBreakers},
        {"POST", "breakers", setBreakers},
        {"POST", "breakers/resume", resumeAddress},
        {"POST", "events", sendEvent},
    };
}

} // namespace Linesman::Emulator
