// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/control/controlstate.h"

#include "app/emulator/behaviour/backend.h"
#include "app/emulator/state/isotime.h"
#include "app/emulator/state/json.h"
#include "app/emulator/state/messagejson.h"

#include <algorithm>

namespace Linesman::Emulator {

namespace {
constexpr std::size_t Shown = 200; //!< of a list in the state; the list's own route has all
} // namespace

void writeDelivery(JsonWriter &json, const Delivery &delivery)
{
    json.beginObject().field("id", delivery.id).field("url", delivery.url).field("event", delivery.event);
    json.fieldIfAny("messageId", delivery.messageId).field("state", stageName(delivery.stage));
    if (delivery.stage == Delivery::Stage::Retrying)
        json.field("dueAt", isoTime(delivery.dueAt));
    json.key("attempts").beginArray();
    for (const Attempt &attempt : delivery.attempts) {
        json.beginObject().field("at", isoTime(attempt.at)).field("status", attempt.status);
        json.field("durationMs", attempt.durationMs).fieldIfAny("error", attempt.error);
        if (attempt.isManual)
            json.field("manual", true);
        json.endObject();
    }
    json.endArray().endObject();
}

void writeLocation(JsonWriter &json, Backend &backend, const Location &location)
{
    json.beginObject().field("id", location.id).field("name", location.name).field("email", location.email);
    json.field("address", location.address).field("active", location.active);
    json.field("allowDuplicates", location.allowDuplicates);
    json.field("installed", backend.state().ownApp().installIn(location.id) != nullptr);
    json.field("selectedSms", location.selectedSms).field("selectedEmail", location.selectedEmail);
    json.field("contacts", location.contacts.size()).endObject();
}

void writeLocations(JsonWriter &json, Backend &backend)
{
    json.key("locations").beginArray();
    for (const Location &location : backend.state().locations())
        writeLocation(json, backend, location);
    json.endArray();
}

void writeProvider(JsonWriter &json, Backend &backend, const Provider &provider)
{
    json.beginObject().field("id", provider.id).field("kind", kindName(provider.kind)).field("name", provider.name);
    json.field("appId", provider.appId).field("deliveryUrl", provider.deliveryUrl);
    json.key("locationIds").beginArray();
    if (const App *app = backend.state().app(provider.appId)) {
        for (const Install &install : app->installs)
            json.string(install.locationId);
    }
    json.endArray().key("selectedIn").beginArray();
    for (const Location &location : backend.state().locations()) {
        if (location.selectedSms == provider.id || location.selectedEmail == provider.id)
            json.string(location.id);
    }
    json.endArray().endObject();
}

void writeProviders(JsonWriter &json, Backend &backend)
{
    json.key("providers").beginArray();
    for (const Provider &provider : backend.state().providers())
        writeProvider(json, backend, provider);
    json.endArray();
}

void writeUsers(JsonWriter &json, Backend &backend)
{
    json.key("users").beginArray();
    for (const User &user : backend.state().users())
        json.beginObject().field("id", user.id).field("name", user.name).field("email", user.email).endObject();
    json.endArray();
}

void writeApps(JsonWriter &json, Backend &backend)
{
    json.key("apps").beginArray();
    for (const App &app : backend.state().apps()) {
        json.beginObject().field("id", app.id).field("name", app.name).field("versionId", app.versionId);
        json.field("clientId", app.clientId).field("clientSecret", app.clientSecret);
        json.field("redirectUris", app.redirectUris).field("scopes", app.scopes).field("eventsUrl", app.eventsUrl);
        json.key("installs").beginArray();
        for (const Install &install : app.installs) {
            json.beginObject().field("locationId", install.locationId).field("userId", install.userId);
            json.field("installedAt", isoTime(install.installedAt)).endObject();
        }
        json.endArray().endObject();
    }
    json.endArray();
}

void writeTokens(JsonWriter &json, Backend &backend, std::size_t offset, std::size_t most)
{
    json.key("tokens").beginArray();
    const std::vector<const AccessToken *> all = backend.tokens().accessTokens();
    for (std::size_t i = offset; i < all.size() && i - offset < most; ++i) {
        const AccessToken &token = *all[i];
        const bool company = token.grant->userType == UserType::Company;
        json.beginObject().field("id", token.id);
        json.field("end", std::string_view(token.token).substr(token.token.size() - 6));
        json.field("appId", token.grant->appId).field("userType", company ? "Company" : "Location");
        json.field("resource", company ? token.grant->companyId : token.grant->locationId);
        json.field("locationId", token.grant->locationId).field("userId", token.grant->userId);
        json.field("scopes", token.grant->scopes).field("issuedAt", isoTime(token.issuedAt));
        json.field("expiresAt", isoTime(token.expiresAt));
        const char *state = token.revoked ? "revoked" : token.expiresAt <= backend.now() ? "expired" : "good";
        json.field("state", state).endObject();
    }
    json.endArray();
}

void writePrivateTokens(JsonWriter &json, Backend &backend)
{
    json.key("privateTokens").beginArray();
    for (const auto &[token, locationId] : backend.state().privateTokens())
        json.beginObject().field("token", token).field("locationId", locationId).endObject();
    json.endArray();
}

void writeControlContact(JsonWriter &json, Backend &backend, const Contact &contact)
{
    const Conversation *thread = backend.state().conversationOf(contact.id);
    json.beginObject().field("id", contact.id).field("locationId", contact.locationId);
    json.field("name", contact.fullName()).field("firstName", contact.firstName).field("lastName", contact.lastName);
    json.field("phone", contact.phone).field("email", contact.email);
    json.field("additionalEmails", contact.additionalEmails).field("additionalPhones", contact.additionalPhones);
    json.field("tags", contact.tags);
    json.field("conversationId", thread ? thread->id : std::string()).field("dnd", contact.dnd);
    json.field("dateAdded", isoTime(contact.dateAdded)).endObject();
}

void writeRetries(JsonWriter &json, Backend &backend, std::size_t most, std::size_t skipped)
{
    json.key("retries").beginArray();
    for (const auto &delivery : backend.webhooks().retries()) {
        if (skipped > 0) {
            --skipped;
            continue;
        }
        if (most-- == 0)
            break;
        json.beginObject().field("deliveryId", delivery->id).field("event", delivery->event);
        json.field("url", delivery->url).fieldIfAny("messageId", delivery->messageId);
        json.field("dueAt", isoTime(delivery->dueAt))
            .field("dueInMs", std::max<Millis>(0, delivery->dueAt - backend.now()));
        json.field("attempts", delivery->attempts.size()).field("lastStatus", delivery->attempts.back().status);
        json.fieldIfAny("lastError", delivery->attempts.back().error).endObject();
    }
    json.endArray();
}

void writeClock(JsonWriter &json, const Backend &backend)
{
    json.key("clock").beginObject().field("now", isoTime(backend.now()));
    json.field("offsetMs", backend.clock().offset().count()).endObject();
}

void writeSettings(JsonWriter &json, const Backend &backend)
{
    json.key("settings").beginObject().field("raceWindowMs", backend.settings().raceWindow);
    json.field("deliveryTimeoutMs", backend.webhooks().timeout().count());
    json.field("tokenLifetimeMs", backend.settings().tokenLifetime);
    json.field("retry", backend.profile().side("C4")).field("signing", signingName(backend.webhooks().signing()));
    json.field("rateLimitPreset", backend.limiter().preset())
        .field("rateLimit", backend.limiter().limits().perInterval);
    json.field("rateLimitDaily", backend.limiter().limits().daily)
        .field("magicNumbers", backend.settings().testValues)
        .endObject();
}

void writeProfile(JsonWriter &json, const Backend &backend)
{
    json.key("profile")
        .beginObject()
        .field("name", backend.profile().name())
        .field("changed", backend.profile().isChanged());
    json.key("switches").beginArray();
    for (const Switch &item : switches()) {
        json.beginObject().field("id", item.id).field("topic", item.topic);
        json.key("sides").beginArray();
        for (const char *side : item.sides)
            json.string(side);
        json.endArray().field("side", backend.profile().side(item.id)).field("default", item.byDefault);
        json.field("documented", item.documented).field("observed", item.observed);
        json.field("source", item.source).field("read", item.read);
        json.fieldIfAny("before", item.before).fieldIfAny("until", item.until).endObject();
    }
    json.endArray().endObject();
}

void writeFaults(JsonWriter &json, const Backend &backend)
{
    json.key("faults").beginArray();
    for (const Fault &fault : backend.faults()) {
        json.beginObject().field("id", fault.id).fieldIfAny("method", fault.method).fieldIfAny("path", fault.path);
        if (fault.status)
            json.field("status", fault.status);
        json.fieldIfAny("body", fault.body);
        if (fault.latencyMs)
            json.field("latencyMs", fault.latencyMs);
        json.field("drop", fault.drop)
            .field("truncate", fault.truncate)
            .field("remaining", fault.remaining)
            .endObject();
    }
    json.endArray();
}

std::string stateJson(Backend &backend)
{
    JsonWriter json(16 * 1024);
    json.beginObject().field("baseUrl", backend.baseUrl()).field("seed", std::to_string(backend.seed()));
    writeClock(json, backend);
    writeProfile(json, backend);
    writeSettings(json, backend);
    const Company &company = backend.state().company();
    json.key("company").beginObject().field("id", company.id).field("name", company.name).endObject();
    writeLocations(json, backend);
    writeUsers(json, backend);
    writeApps(json, backend);
    writeProviders(json, backend);
    json.key("contacts").beginArray();
    std::size_t left = Shown;
    for (const Location &location : backend.state().locations()) {
        for (auto it = location.contacts.begin(); it != location.contacts.end() && left > 0; ++it, --left)
            writeControlContact(json, backend, **it);
    }
    json.endArray();
    writeTokens(json, backend, 0, Shown);
    writePrivateTokens(json, backend);
    writeFaults(json, backend);
    json.key("snapshots").beginArray();
    for (const auto &[name, snapshot] : backend.snapshots())
        json.string(name);
    json.endArray();
    const auto &threads = backend.state().conversations();
    const auto live = std::count_if(threads.begin(), threads.end(), [](const Conversation &c) { return !c.deleted; });
    json.key("counts").beginObject().field("contacts", backend.state().contactCount()).field("conversations", live);
    json.field("messages", backend.state().messages().size()).field("files", backend.state().uploads().fileCount());
    json.field("tokens", backend.tokens().accessCount()).endObject();
    json.key("deliveries").beginObject().field("waiting", backend.webhooks().waiting());
    json.field("underWay", backend.webhooks().underWay())
        .field("retriesPending", backend.webhooks().retriesPending())
        .endObject();
    writeRetries(json, backend, Shown);
    json.field("log", backend.log().newest()).endObject();
    return json.take();
}

std::string controlMessageJson(Backend &backend, const Message &message)
{
    JsonWriter json(2048);
    json.beginObject().key("message");
    writeMessage(json, message);
    json.key("statusHistory").beginArray();
    for (const StatusChange &change : message.statusHistory) {
        json.beginObject().field("status", change.status).field("at", isoTime(change.at));
        json.field("by", change.by).endObject();
    }
    json.endArray().key("deliveries").beginArray();
    for (const std::string &id : message.deliveries) {
        if (const Delivery *delivery = backend.webhooks().delivery(id))
            writeDelivery(json, *delivery);
    }
    json.endArray().endObject();
    return json.take();
}

std::string controlConversationJson(const Conversation &conversation)
{
    JsonWriter json(4096);
    json.beginObject().key("conversation").beginObject().field("id", conversation.id);
    json.field("locationId", conversation.locationId).field("contactId", conversation.contactId).endObject();
    json.key("messages").beginArray();
    for (const Message *message : conversation.messages)
        writeMessage(json, *message);
    json.endArray().endObject();
    return json.take();
}

} // namespace Linesman::Emulator
