// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/connection.h"

#include "app/core/enumnames.h"

#include <QJsonArray>

#include <array>

namespace Linesman::OAuth {

using namespace Qt::Literals::StringLiterals;

namespace {
// Source: docs/oauth/Authorization.md of highlevel-api-docs, 2026-05-27; servers of every OpenAPI file, 2026-06-19.
constexpr QLatin1StringView LiveApi = "https://services.leadconnectorhq.com"_L1;
constexpr QLatin1StringView StandardPages = "https://marketplace.gohighlevel.com"_L1;
constexpr QLatin1StringView WhiteLabelPages = "https://marketplace.leadconnectorhq.com"_L1;

constexpr std::array Targets{Connection::Target::Emulator, Connection::Target::Standard, Connection::Target::WhiteLabel,
                             Connection::Target::Custom};

QUrl origin(const QUrl &url)
{
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

/*! Version 0.1.0 kept a password that stood in an address. */
QUrl addressFrom(const QJsonObject &json, QLatin1StringView name)
{
    return QUrl(json.value(name).toString()).adjusted(QUrl::RemoveUserInfo);
}
} // namespace

QUrl Connection::apiBase() const
{
    switch (target) {
    case Target::Standard:
    case Target::WhiteLabel:
        return QUrl(QString(LiveApi));
    case Target::Emulator:
    case Target::Custom:
        break;
    }
    return origin(customApi);
}

QUrl Connection::authorizePage() const
{
    QUrl page;
    switch (target) {
    case Target::Standard:
        page = QUrl(QString(StandardPages));
        break;
    case Target::WhiteLabel:
        page = QUrl(QString(WhiteLabelPages));
        break;
    case Target::Emulator:
        page = origin(customApi);
        break;
    case Target::Custom:
        page = origin(customAuthorize.isEmpty() ? customApi : customAuthorize);
        break;
    }
    page.setPath(authorizePath == AuthorizePath::V2 ? u"/v2/oauth/chooselocation"_s : u"/oauth/chooselocation"_s);
    return page;
}

AppId Connection::app() const
{
    return appId.isEmpty() ? AppId(clientId.section(u'-', 0, 0)) : appId;
}

constexpr auto TargetNames = enumNames<Connection::Target>({
    {Connection::Target::Emulator, "emulator"},
    {Connection::Target::Standard, "standard"},
    {Connection::Target::WhiteLabel, "white-label"},
    {Connection::Target::Custom, "custom"},
});

QString targetName(Connection::Target target)
{
    return TargetNames.text(target);
}

QJsonObject Connection::toJson() const
{
    return {{"id"_L1, id.text()},
            {"name"_L1, name},
            {"target"_L1, targetName(target)},
            {"apiUrl"_L1, customApi.toString(QUrl::FullyEncoded)},
            {"authorizeUrl"_L1, customAuthorize.toString(QUrl::FullyEncoded)},
            {"caFile"_L1, caFile},
            {"authorizePath"_L1, authorizePath == AuthorizePath::V2 ? u"v2"_s : u"older"_s},
            {"clientId"_L1, clientId},
            {"appId"_L1, appId.text()},
            {"versionId"_L1, versionId},
            {"redirectUri"_L1, redirectUri.toString(QUrl::FullyEncoded)},
            {"scopes"_L1, QJsonArray::fromStringList(scopes)},
            {"kinds"_L1, QJsonArray::fromStringList(kinds)},
            {"colour"_L1, colour},
            {"setup"_L1, setup.toJson()}};
}

Result<Connection> connectionFromJson(const QJsonObject &json)
{
    Connection connection;
    connection.id = ConnectionId(json.value("id"_L1).toString());
    if (connection.id.isEmpty())
        return failure(Error::Kind::BadInput, u"connection without id"_s);
    connection.name = json.value("name"_L1).toString();
    const QString target = json.value("target"_L1).toString();
    bool isKnown = false;
    for (const Connection::Target candidate : Targets) {
        if (targetName(candidate) == target) {
            connection.target = candidate;
            isKnown = true;
        }
    }
    if (!isKnown)
        return failure(Error::Kind::BadInput, u"connection %1 has an unknown target"_s.arg(connection.id.text()));
    connection.customApi = addressFrom(json, "apiUrl"_L1);
    connection.customAuthorize = addressFrom(json, "authorizeUrl"_L1);
    connection.caFile = json.value("caFile"_L1).toString();
    connection.authorizePath = json.value("authorizePath"_L1).toString() == "older"_L1
                                   ? Connection::AuthorizePath::Older
                                   : Connection::AuthorizePath::V2;
    connection.clientId = json.value("clientId"_L1).toString();
    connection.appId = AppId(json.value("appId"_L1).toString());
    connection.versionId = json.value("versionId"_L1).toString();
    connection.redirectUri = QUrl(json.value("redirectUri"_L1).toString());
    for (const QJsonValue &scope : json.value("scopes"_L1).toArray())
        connection.scopes.append(scope.toString());
    for (const QJsonValue &kind : json.value("kinds"_L1).toArray())
        connection.kinds.append(kind.toString());
    connection.colour = qBound(0, json.value("colour"_L1).toInt(), Connection::ColourCount - 1);
    connection.setup = Setup::fromJson(json.value("setup"_L1).toObject());
    return connection;
}

} // namespace Linesman::OAuth
