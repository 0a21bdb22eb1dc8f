// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"
#include "app/core/result.h"
#include "app/oauth/setup.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Linesman::OAuth {

/*! An app against one HighLevel: the emulator, or live hosts. Never holds a secret. */
struct Connection {
    enum class Target {
        Emulator,   //!< the embedded one, or one at a URL of its own
        Standard,   //!< marketplace.gohighlevel.com
        WhiteLabel, //!< marketplace.leadconnectorhq.com
        Custom,     //!< hosts given by the person
    };
    enum class AuthorizePath {
        V2,    //!< /v2/oauth/chooselocation, current since 2026-05-27
        Older, //!< /oauth/chooselocation, as the official SDK 3.1.0 still builds it
    };

    ConnectionId id;
    QString name;
    Target target = Target::Emulator;
    QUrl customApi;       //!< Emulator and Custom: the API's origin
    QUrl customAuthorize; //!< Custom: origin of the consent page
    QString caFile;       //!< of a CA that its servers alone are trusted by, besides the system's: PEM, whole path
    AuthorizePath authorizePath = AuthorizePath::V2;
    QString clientId;  //!< `<appId>-<suffix>`
    AppId appId;       //!< empty: the part of clientId before the dash
    QString versionId; //!< 24 hex; in practice needed by live hosts
    QUrl redirectUri;  //!< exactly as registered
    QStringList scopes;
    QStringList kinds; //!< the provider kinds that the scopes were planned for, as in JSON: "SmsDefault"
    int colour = 0;    //!< which of the colours the person gave it, from 0 to ColourCount - 1
    Setup setup;

    static constexpr int ColourCount = 6;

    bool isLive() const { return target != Target::Emulator; }
    QUrl apiBase() const;       //!< origin of the API
    QUrl authorizePage() const; //!< the consent page, without a query
    AppId app() const;          //!< appId, or what clientId says
    bool operator==(const Connection &) const = default;

    QJsonObject toJson() const;
};

QString targetName(Connection::Target target);                  //!< in JSON: "emulator", "standard", ...
Result<Connection> connectionFromJson(const QJsonObject &json); //!< fails with BadInput

} // namespace Linesman::OAuth
