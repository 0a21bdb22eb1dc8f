// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/control/controlqueries.h"

#include "app/emulator/behaviour/backend.h"
#include "app/emulator/behaviour/testvalues.h"
#include "app/emulator/control/controlanswers.h"
#include "app/emulator/control/controlstate.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/state/json.h"

#include <QFile>

#include <string>

namespace Linesman::Emulator {

namespace {
Http::Response health(Backend &, RequestContext &)
{
    return jsonAnswer(200, R"({"status":"ok"})");
}

Http::Response description(Backend &, RequestContext &context)
{
    QFile file(QStringLiteral(":/linesman/emulator/control.openapi.json"));
    if (!file.open(QIODevice::ReadOnly))
        return problem(context, {404, "The description is not part of this program"});
    return jsonAnswer(200, file.readAll().toStdString());
}

Http::Response wholeState(Backend &backend, RequestContext &)
{
    return jsonAnswer(200, stateJson(backend));
}

Http::Response signingKey(Backend &backend, RequestContext &context)
{
    Http::Response response;
    response.headers.add("Content-Type", "application/x-pem-file");
    response.body = context.query("algorithm") == "rsa" ? backend.rsaPublicKeyPem() : backend.publicKeyPem();
    return response;
}

Http::Response listDeliveries(Backend &backend, RequestContext &context)
{
    const ControlPage page = controlPage(context);
    const std::string state = context.query("state");
    return controlObject([&](JsonWriter &json) {
        json.key("deliveries").beginArray();
        const auto &all = backend.webhooks().recent();
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

Http::Response listRetries(Backend &backend, RequestContext &context)
{
    const ControlPage page = controlPage(context);
    return controlObject([&](JsonWriter &json) {
        writeRetries(json, backend, page.limit, page.offset);
        json.field("total", backend.webhooks().retriesPending());
    });
}

Http::Response listTestValues(Backend &, RequestContext &)
{
    return controlObject([](JsonWriter &json) {
        json.key("values").beginArray();
        for (const TestValue &row : testValues()) {
            json.beginObject().field("name", row.name).field("phone", row.phone).field("email", row.email());
            json.fieldIfAny("text", row.text()).field("on", testValueTargetName(row.target));
            json.field("outcome", row.outcome).endObject();
        }
        json.endArray();
    });
}

Http::Response oneMessage(Backend &backend, RequestContext &context)
{
    const Message *message = backend.state().message(context.params[0]);
    return message ? jsonAnswer(200, controlMessageJson(backend, *message))
                   : problem(context, {404, "No message has the id " + context.params[0]});
}

Http::Response oneConversation(Backend &backend, RequestContext &context)
{
    const Conversation *conversation = backend.state().conversation(context.params[0]);
    return conversation ? jsonAnswer(200, controlConversationJson(*conversation))
                        : problem(context, {404, "No conversation has the id " + context.params[0]});
}

Http::Response listUsers(Backend &backend, RequestContext &)
{
    return controlObject([&](JsonWriter &json) { writeUsers(json, backend); });
}
} // namespace

std::vector<ControlRoute> controlQueries()
{
    return {
        {"GET", "health", health},
        {"GET", "openapi.json", description},
        {"GET", "state", wholeState},
        {"GET", "signing-key", signingKey},
        {"GET", "deliveries", listDeliveries},
        {"GET", "retries", listRetries},
        {"GET", "magic", listTestValues},
        {"GET", "messages/{}", oneMessage},
        {"GET", "conversations/{}", oneConversation},
        {"GET", "users", listUsers},
    };
}

} // namespace Linesman::Emulator
