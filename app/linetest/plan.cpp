// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/plan.h"

#include "app/core/text.h"
#include "app/emulator/behaviour/profile.h"
#include "app/linetest/emulatoridentity.h"

#include <QJsonArray>

#include <algorithm>
#include <string>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;

QString Plan::side(QLatin1StringView id) const
{
    const auto found =
        std::find_if(switches.begin(), switches.end(), [id](const BehaviourSwitch &item) { return item.id == id; });
    return found == switches.end() ? QString() : found->side;
}

Task<Result<Plan>> askEmulator(ControlClient *control)
{
    const Result<EmulatorIdentity> identity = co_await identifyEmulator(control);
    if (!identity)
        co_return failure(identity.error());
    const Emulator::ControlRequest askState = Emulator::Control::state();
    const Result<ControlReply> reply = co_await control->call(askState);
    if (!reply)
        co_return failure(reply.error());
    if (reply->status == 401)
        co_return failure(
            Error::Kind::Unauthorized,
            u"%1 was started with a control token: give the same one"_s.arg(control->baseUrl().toString()),
            reply->status);
    const Emulator::ControlRequest askKey = Emulator::Control::signingKey();
    const Result<ControlReply> key = co_await control->call(askKey);
    if (!key)
        co_return failure(key.error());
    const QJsonObject app = reply->json.value(u"apps"_s).toArray().at(0).toObject(); // the first is the app under test
    Plan plan;
    plan.emulator = Emulator::EmulatorDescription::fromJson(reply->json);
    if (!reply->isAccepted() || plan.emulator.providers.isEmpty() || app.isEmpty())
        co_return failure(Error::Kind::BadReply, u"%1 is not a Linesman emulator"_s.arg(control->baseUrl().toString()),
                          reply->status);
    plan.emulator.ready = true;
    plan.emulator.baseUrl = control->baseUrl().toString(QUrl::StripTrailingSlash);
    plan.emulator.appId = app.value(u"id"_s).toString();
    plan.emulator.versionId = app.value(u"versionId"_s).toString();
    plan.emulator.companyId = reply->json.value(u"company"_s).toObject().value(u"id"_s).toString();
    plan.emulator.clientId = app.value(u"clientId"_s).toString();
    plan.emulator.clientSecret = app.value(u"clientSecret"_s).toString();
    plan.emulator.publicKeyPem = QString::fromUtf8(key->exchange.responseBody);
    for (const QJsonValue &uri : app.value(u"redirectUris"_s).toArray())
        plan.emulator.redirectUris.append(uri.toString());
    QStringList own;
    for (const QJsonValue &value : reply->json.value(u"providers"_s).toArray()) {
        const QJsonObject provider = value.toObject();
        const QString id = provider.value(u"id"_s).toString();
        if (provider.value(u"appId"_s).toString() == plan.emulator.appId)
            own.append(id);
        plan.deliveryUrls.insert(id, provider.value(u"deliveryUrl"_s).toString());
    }
    const auto isForeign = [&own](const Emulator::EmulatorDescription::Provider &provider) {
        return !own.contains(provider.id);
    };
    plan.emulator.providers.erase(
        std::remove_if(plan.emulator.providers.begin(), plan.emulator.providers.end(), isForeign),
        plan.emulator.providers.end());
    const QJsonObject profile = reply->json.value(u"profile"_s).toObject();
    plan.profile = profile.value(u"name"_s).toString();
    plan.switches = behaviourSwitches(profile);
    const std::string side = plan.side("C11"_L1).toStdString();
    plan.emulator.authorizeUrl = plan.emulator.baseUrl + toQString(Emulator::consentPath(side));
    co_return plan;
}

} // namespace Linesman::LineTest
