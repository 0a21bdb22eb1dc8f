// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/claims.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Linesman::OAuth {

using namespace Qt::Literals::StringLiterals;

namespace {
QDateTime moment(const QJsonValue &seconds)
{
    return seconds.isDouble() ? QDateTime::fromSecsSinceEpoch(seconds.toInteger()).toUTC() : QDateTime();
}
} // namespace

std::optional<Claims> claimsOf(const QString &accessToken)
{
    const QStringList parts = accessToken.split(u'.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto payload = QByteArray::fromBase64Encoding(
        parts.at(1).toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonDocument document = payload ? QJsonDocument::fromJson(*payload) : QJsonDocument();
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject json = document.object();
    Claims claims;
    claims.authClass = json.value("authClass"_L1).toString();
    claims.authClassId = json.value("authClassId"_L1).toString();
    claims.clientId = json.value("sourceId"_L1).toString();
    for (const QJsonValue &scope : json.value("oauthMeta"_L1).toObject().value("scopes"_L1).toArray())
        claims.scopes.append(scope.toString());
    claims.issuedAt = moment(json.value("iat"_L1));
    claims.expiresAt = moment(json.value("exp"_L1));
    return claims;
}

} // namespace Linesman::OAuth
