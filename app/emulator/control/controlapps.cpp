// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/emulator/control/controlapps.h"

#include "app/emulator/behaviour/backend.h"
#include "app/emulator/control/controlanswers.h"
#include "app/emulator/control/controlstate.h"
#include "app/emulator/request/answers.h"
#include "app/emulator/request/requestcontext.h"
#include "app/emulator/request/validation.h"
#include "app/emulator/state/json.h"

#include <algorithm>

namespace Linesman::Emulator {

namespace {
Http::Response listApps(Backend &backend, RequestContext &)
{
    return controlObject([&](JsonWriter &json) { writeApps(json, backend); });
}

Http::Response changeApp(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    check.only({"appId", "appEventsUrl", "redirectUris", "scopes"});
    const std::string appId = check.text("appId");
    const std::string events = check.webAddress("appEventsUrl");
    const std::vector<std::string> redirects = check.texts("redirectUris");
    const std::vector<std::string> scopes = check.texts("scopes");
    if (!check.ok())
        return invalid(context, check.messages());
    App *app = appId.empty() ? &backend.state().ownApp() : backend.state().app(appId);
    if (!app)
        return problem(context, {404, "No app has the id " + appId});
    if (hasMember(context.body, "appEventsUrl"))
        app->eventsUrl = events;
    for (const std::string &uri : redirects) {
        if (std::find(app->redirectUris.begin(), app->redirectUris.end(), uri) == app->redirectUris.end())
            app->redirectUris.push_back(uri);
    }
    if (member(context.body, "scopes"))
        app->scopes = scopes;
    return controlDone();
}

Http::Response listProviders(Backend &backend, RequestContext &)
{
    return controlObject([&](JsonWriter &json) { writeProviders(json, backend); });
}

Http::Response noProvider(const RequestContext &context)
{
    return problem(context, {404, "No provider has the id " + context.params[0]});
}

Http::Response addProvider(Backend &backend, RequestContext &context)
{
    Validation check(context.body);
    check.only({"appId", "kind", "name", "deliveryUrl"});
    Provider provider;
    provider.id = backend.ids().nextHex();
    provider.appId = check.text("appId");
    const std::optional<Kind> kind = controlKind(check, context.body, true);
    provider.name = check.needText("name");
    provider.deliveryUrl = check.webAddress("deliveryUrl");
    if (!check.ok())
        return invalid(context, check.messages());
    if (provider.appId.empty())
        provider.appId = backend.state().ownApp().id;
    if (!backend.state().app(provider.appId))
        return problem(context, {404, "No app has the id " + provider.appId});
    provider.kind = kind.value_or(Kind::SmsDefault);
    backend.state().providers().add(provider);
    JsonWriter json;
    writeProvider(json, backend, provider);
    return jsonAnswer(200, json.take());
}

Http::Response changeProvider(Backend &backend, RequestContext &context)
{
    Provider *provider = backend.state().provider(context.params[0]);
    if (!provider)
        return noProvider(context);
    Validation check(context.body);
    check.only({"deliveryUrl", "selectedIn", "name"});
    const std::string url = check.webAddress("deliveryUrl");
    const std::string name = check.text("name");
    const std::vector<std::string> selectedIn = check.texts("selectedIn");
    for (const std::string &locationId : selectedIn) {
        const App *app = backend.state().app(provider->appId);
        if (!backend.state().location(locationId) || !app->installIn(locationId))
            check.add("the app is not installed in the location " + locationId);
    }
    if (member(context.body, "selectedIn") && !isDefaultKind(provider->kind))
        check.add("only SmsDefault and EmailDefault are selected; the other kinds are there once installed");
    if (!check.ok())
        return invalid(context, check.messages());
    if (hasMember(context.body, "deliveryUrl"))
        provider->deliveryUrl = url;
    if (!name.empty())
        provider->name = name;
    if (member(context.body, "selectedIn")) {
        for (Location &location : backend.state().locations()) {
            std::string &slot = provider->kind == Kind::SmsDefault ? location.selectedSms : location.selectedEmail;
            const bool wanted = std::find(selectedIn.begin(), selectedIn.end(), location.id) != selectedIn.end();
            if (wanted)
                slot = provider->id;
            else if (slot == provider->id)
                slot.clear();
        }
    }
    return controlDone();
}

Http::Response deleteProvider(Backend &backend, RequestContext &context)
{
    const std::string &id = context.params[0];
    if (!backend.state().provider(id))
        return noProvider(context);
    for (Location &location : backend.state().locations()) {
        if (location.selectedSms == id)
            location.selectedSms.clear();
        if (location.selectedEmail == id)
            location.selectedEmail.clear();
    }
    backend.state().providers().remove(id);
    return controlDone();
}
} // namespace

std::vector<ControlRoute> controlApps()
{
    return {
        {"GET", "apps", listApps},
        {"POST", "app", changeApp},
        {"GET", "providers", listProviders},
        {"POST", "providers", addProvider},
        {"POST", "providers/{}", changeProvider},
        {"DELETE", "providers/{}", deleteProvider},
    };
}

} // namespace Linesman::Emulator
