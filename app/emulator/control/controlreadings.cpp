// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/behaviour/magic.h"
#include "app/emulator/control/control.h"
#include "app/emulator/control/controlstate.h"
#include "app/emulator/engine.h"
#include "app/emulator/state/textsearch.h"

#include <QFile>

#include <algorithm>

// What the control surface only shows.
namespace Linesman::Emulator {

namespace {
constexpr long long MostListed = 1000;

/*! {NAME: ..., ...} as \a write fills it. */
template <typename Write>
Http::Response object(Write write)
{
    JsonWriter json(4096);
    json.beginObject();
    write(json);
    return jsonAnswer(200, json.endObject().take());
}

struct Page {
    std::size_t offset = 0;
    std::size_t limit = 0;
    explicit Page(const Call &call)
        : offset(std::size_t(call.number("offset", 0, 0, INT32_MAX)))
        , limit(std::size_t(call.number("limit", 200, 1, MostListed)))
    {
    }
};

Http::Response health(Engine &, Call &)
{
    return jsonAnswer(200, R"({"status":"ok"})");
}

Http::Response description(Engine &, Call &call)
{
    QFile file(QStringLiteral(":/linesman/emulator/control.openapi.json"));
    if (!file.open(QIODevice::ReadOnly))
        return problem(call, {404, "The description is not part of this program"});
    return jsonAnswer(200, file.readAll().toStdString());
}

Http::Response wholeState(Engine &engine, Call &)
{
    return jsonAnswer(200, stateJson(engine));
}

Http::Response signingKey(Engine &engine, Call &call)
{
    Http::Response response;
    response.headers.add("Content-Type", "application/x-pem-file");
    response.body = call.query("algorithm") == "rsa" ? engine.rsaPublicKeyPem : engine.publicKeyPem;
    return response;
}

Http::Response deliveries(Engine &engine, Call &call)
{
    const Page page(call);
    const std::string state = call.query("state");
    return object([&](JsonWriter &json) {
        json.key("deliveries").beginArray();
        const auto &all = engine.hooks.recent();
        std::size_t met = 0;
        for (auto it = all.rbegin(); it != all.rend() && met < page.offset + page.limit; ++it) {
            if (!state.empty() && stageName((*it)->stage) != state)
                continue;
            if (met++ >= page.offset)
                writeDelivery(json, **it);
        }
        json.endArray();
    });
}

Http::Response retries(Engine &engine, Call &call)
{
    return object([&](JsonWriter &json) {
        writeRetries(json, engine, Page(call).limit);
        json.field("total", engine.hooks.retriesPending());
    });
}

Http::Response magicValues(Engine &, Call &)
{
    return object([](JsonWriter &json) {
        json.key("values").beginArray();
        for (const MagicOutcome &row : magicTable()) {
            json.beginObject().field("name", row.name).field("phone", row.phone).field("email", row.email());
            json.fieldIfAny("text", row.text()).field("on", magicOnName(row.on));
            json.field("outcome", row.outcome).endObject();
        }
        json.endArray();
    });
}

Http::Response oneMessage(Engine &engine, Call &call)
{
    const Message *message = engine.state.message(call.params[0]);
    return message ? jsonAnswer(200, controlMessageJson(engine, *message))
                   : problem(call, {404, "No message has the id " + call.params[0]});
}

Http::Response oneConversation(Engine &engine, Call &call)
{
    const Conversation *conversation = engine.state.conversation(call.params[0]);
    return conversation ? jsonAnswer(200, controlConversationJson(*conversation))
                        : problem(call, {404, "No conversation has the id " + call.params[0]});
}

Http::Response snapshots(Engine &engine, Call &)
{
    return object([&](JsonWriter &json) {
        json.key("snapshots").beginArray();
        for (const auto &[name, snapshot] : engine.snapshots) {
            json.beginObject().field("name", name).field("madeAt", isoTime(snapshot.madeAt));
            json.field("locations", snapshot.state.locations.size()).field("contacts", snapshot.state.contactCount());
            json.field("messages", snapshot.state.messages().size()).endObject();
        }
        json.endArray();
    });
}

Http::Response tokenList(Engine &engine, Call &call)
{
    const Page page(call);
    return object([&](JsonWriter &json) {
        writeTokens(json, engine, page.offset, page.limit);
        json.field("total", engine.tokens.accessCount());
        writePrivateTokens(json, engine);
    });
}

/*! ?locationId=, query= (part of name, phone or e-mail), offset=, limit=; in the order they were made. */
Http::Response contactList(Engine &engine, Call &call)
{
    const Page page(call);
    const std::string locationId = call.query("locationId");
    const TextSearch search(call.query("query"));
    return object([&](JsonWriter &json) {
        json.key("contacts").beginArray();
        std::size_t total = 0;
        for (const Location &location : engine.state.locations) {
            if (!locationId.empty() && location.id != locationId)
                continue;
            for (const Contact *contact : search.isEmpty() ? location.contacts : search.in(engine.state, location.id)) {
                if (total >= page.offset && total - page.offset < page.limit)
                    writeControlContact(json, engine, *contact);
                ++total;
            }
        }
        json.endArray().field("total", total);
    });
}

Http::Response oneContact(Engine &engine, Call &call)
{
    const Contact *contact = engine.state.contact(call.params[0]);
    if (!contact)
        return problem(call, {404, "No contact has the id " + call.params[0]});
    JsonWriter json;
    writeControlContact(json, engine, *contact);
    return jsonAnswer(200, json.take());
}

Http::Response locationList(Engine &engine, Call &)
{
    return object([&](JsonWriter &json) { writeLocations(json, engine); });
}

Http::Response providerList(Engine &engine, Call &)
{
    return object([&](JsonWriter &json) { writeProviders(json, engine); });
}

Http::Response appList(Engine &engine, Call &)
{
    return object([&](JsonWriter &json) { writeApps(json, engine); });
}

Http::Response userList(Engine &engine, Call &)
{
    return object([&](JsonWriter &json) { writeUsers(json, engine); });
}
} // namespace

std::vector<ControlRoute> controlReadings()
{
    return {
        {"GET", "health", health},
        {"GET", "openapi.json", description},
        {"GET", "state", wholeState},
        {"GET", "signing-key", signingKey},
        {"GET", "deliveries", deliveries},
        {"GET", "retries", retries},
        {"GET", "magic", magicValues},
        {"GET", "messages/{}", oneMessage},
        {"GET", "conversations/{}", oneConversation},
        {"GET", "snapshots", snapshots},
        {"GET", "tokens", tokenList},
        {"GET", "contacts", contactList},
        {"GET", "contacts/{}", oneContact},
        {"GET", "locations", locationList},
        {"GET", "providers", providerList},
        {"GET", "apps", appList},
        {"GET", "users", userList},
    };
}

} // namespace Linesman::Emulator
