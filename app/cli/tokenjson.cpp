// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tokenjson.h"

#include "app/oauth/scopes.h"

#include <QJsonArray>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {
QString remaining(qint64 seconds)
{
    if (seconds <= 0)
        return u"expired"_s;
    return u"%1 h %2 min"_s.arg(QString::number(seconds / 3600), QString::number(seconds / 60 % 60));
}
} // namespace

QJsonObject tokenJson(const OAuth::Connection &connection, const OAuth::TokenRecord &record, const Clock &clock)
{
    const QStringList missing = OAuth::missingScopes(record.scopes, connection.scopes);
    return {{u"event"_s, u"token"_s},
            {u"connection"_s, connection.name},
            {u"class"_s, HighLevel::tokenClassName(record.install.tokenClass)},
            {u"id"_s, record.install.id},
            {u"companyId"_s, record.companyId.text()},
            {u"locationId"_s, record.locationId.text()},
            {u"scopes"_s, QJsonArray::fromStringList(record.scopes)},
            {u"missingScopes"_s, QJsonArray::fromStringList(missing)},
            {u"issuedAt"_s, record.issuedAt.toString(Qt::ISODate)},
            {u"expiresAt"_s, record.expiresAt.toString(Qt::ISODate)},
            {u"expiresInSeconds"_s, clock.now().secsTo(record.expiresAt)},
            {u"hasRefreshToken"_s, record.hasRefreshToken},
            {u"isBulkInstallation"_s, record.isBulkInstallation},
            {u"generation"_s, record.generation},
            {u"problem"_s, record.problem}};
}

QString tokenLine(const OAuth::Connection &connection, const OAuth::TokenRecord &record, const Clock &clock)
{
    QString line = u"%1  %2  %3  generation %4, %5 scopes"_s.arg(
        HighLevel::tokenClassName(record.install.tokenClass).leftJustified(8), record.install.id.leftJustified(20),
        remaining(clock.now().secsTo(record.expiresAt)).rightJustified(11), QString::number(record.generation),
        QString::number(record.scopes.size()));
    const QStringList missing = OAuth::missingScopes(record.scopes, connection.scopes);
    if (!missing.isEmpty())
        line += u", lacks %1"_s.arg(missing.join(", "_L1));
    if (!record.problem.isEmpty())
        line += u"; last refresh failed: %1"_s.arg(record.problem);
    return line;
}

} // namespace Linesman::Cli
