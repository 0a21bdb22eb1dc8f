// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/tokenset.h"

#include "app/core/redaction.h"
#include "app/highlevel/wire.h"

namespace Linesman::OAuth {

using namespace Qt::Literals::StringLiterals;
namespace Wire = HighLevel::Wire;

namespace {
/*! The 2021 generation writes snake_case, v3 camelCase; both are live. */
QString either(const QJsonObject &json, QLatin1StringView snake, QLatin1StringView camel)
{
    const QString value = Wire::text(json, snake);
    return value.isEmpty() ? Wire::text(json, camel) : value;
}
} // namespace

HighLevel::Install TokenSet::install() const
{
    return tokenClass == HighLevel::TokenClass::Company ? HighLevel::Install::of(companyId)
                                                        : HighLevel::Install::of(locationId);
}

Result<TokenSet> tokenSetFromJson(const QJsonObject &json, const QDateTime &receivedAt)
{
    TokenSet tokens;
    tokens.accessToken = either(json, "access_token"_L1, "accessToken"_L1);
    if (tokens.accessToken.isEmpty())
        return failure(Error::Kind::BadReply, u"token reply without access token"_s);
    tokens.refreshToken = either(json, "refresh_token"_L1, "refreshToken"_L1);
    rememberSecret(tokens.accessToken);
    rememberSecret(tokens.refreshToken);
    qint64 seconds = Wire::number(json, "expires_in"_L1);
    if (seconds <= 0)
        seconds = Wire::number(json, "expiresIn"_L1);
    if (seconds <= 0)
        return failure(Error::Kind::BadReply, u"token reply without its lifetime"_s);
    tokens.expiresAt = receivedAt.toUTC().addSecs(seconds);
    tokens.scopes = Wire::text(json, "scope"_L1).split(u' ', Qt::SkipEmptyParts);
    tokens.locationId = LocationId(Wire::text(json, "locationId"_L1));
    tokens.companyId = CompanyId(Wire::text(json, "companyId"_L1));
    tokens.userId = UserId(Wire::text(json, "userId"_L1));
    tokens.isBulkInstallation = Wire::truth(json, "isBulkInstallation"_L1);
    tokens.installToFutureLocations = Wire::truth(json, "installToFutureLocations"_L1);
    tokens.approvedLocations = Wire::texts(json, "approvedLocations"_L1);

    // The location token reply of 2021 has no userType; everywhere else it alone decides (a company token of a bulk
    // install of one location has no locationId).
    const QString userType = Wire::text(json, "userType"_L1);
    if (userType == "Company"_L1)
        tokens.tokenClass = HighLevel::TokenClass::Company;
    else if (userType == "Location"_L1 || (userType.isEmpty() && !tokens.locationId.isEmpty()))
        tokens.tokenClass = HighLevel::TokenClass::Location;
    else
        return failure(Error::Kind::BadReply, u"token reply with unknown userType \"%1\""_s.arg(userType));
    if (tokens.install().id.isEmpty())
        return failure(Error::Kind::BadReply, u"token reply without companyId or locationId"_s);
    return tokens;
}

} // namespace Linesman::OAuth
