// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installs/rehearsalevidence.h"

#include "app/installs/findings.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

#include <utility>

namespace Linesman::Installs {

using namespace Qt::Literals::StringLiterals;

namespace {
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Installs::Rehearsal)
};

/*! The location that a request to the token endpoint of locations was about, as form or JSON. */
QString askedFor(const Exchange &exchange)
{
    const QJsonObject json = exchange.requestJson();
    if (!json.isEmpty())
        return json.value("locationId"_L1).toString();
    return QUrlQuery(QString::fromUtf8(exchange.requestBody)).queryItemValue(u"locationId"_s);
}

/*! The version that the official SDK says it has; empty for other clients. */
QString sdkVersion(const Exchange &exchange)
{
    static const QRegularExpression header(u"\\r\\nx-sdk-version: *([^\\r]+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return header.match(QString::fromLatin1(exchange.requestHead)).captured(1).trimmed();
}

RehearsedLocation *locationOf(RehearsalEvidence &evidence, const QString &id)
{
    for (RehearsedLocation &one : evidence.locations) {
        if (one.id.text() == id)
            return &one;
    }
    return nullptr;
}

void judge(RehearsedLocation &location, const RehearsalEvidence &evidence)
{
    const auto fail = [&location](InstallProblem problem, const QString &reason) {
        location.findingId = QString(troubleId(problem));
        location.reason = reason;
    };
    const bool isOldSdk = !evidence.sdk.isEmpty() && evidence.sdk.section(u'.', 0, 0).toInt() < 3;
    const bool isHeard = location.eventStatus >= 200 && location.eventStatus < 300;
    if (!location.hasToken && isOldSdk && isHeard)
        fail(InstallProblem::OldSdk, Texts::tr("The event was answered %1, but no token was asked for; the SDK is %2.")
                                         .arg(QString::number(location.eventStatus), evidence.sdk));
    else if (!location.hasToken && location.isFuture)
        fail(InstallProblem::FutureInstall, Texts::tr("No token: its INSTALL had no companyId and no userId."));
    else if (!location.hasToken)
        fail(InstallProblem::EventBeforeToken,
             location.eventStatus == 0
                 ? Texts::tr("No token, and its INSTALL was not answered.")
                 : Texts::tr("No token: its INSTALL was answered %1, and nothing followed.").arg(location.eventStatus));
    else if (location.isDropped && !*location.isDropped)
        fail(InstallProblem::UninstallIgnored,
             evidence.isOwn ? Texts::tr("Its token is still kept after the uninstall.")
                            : Texts::tr("After the uninstall (answered %1) its token was still wanted.")
                                  .arg(evidence.uninstallStatus));
    else
        location.reason = location.isDropped  ? Texts::tr("Got its token, and dropped it at the uninstall.")
                          : location.isFuture ? Texts::tr("Got its token, without companyId in the event.")
                                              : Texts::tr("Got its token.");
    location.isPassed = location.findingId.isEmpty();
}
} // namespace

QJsonObject RehearsedLocation::toJson() const
{
    QJsonObject json{
        {"locationId"_L1, id.text()}, {"name"_L1, name},
        {"future"_L1, isFuture},      {"eventStatus"_L1, eventStatus == 0 ? QJsonValue() : QJsonValue(eventStatus)},
        {"token"_L1, hasToken},       {"dropped"_L1, isDropped ? QJsonValue(*isDropped) : QJsonValue()},
        {"passed"_L1, isPassed},      {"reason"_L1, reason}};
    if (!findingId.isEmpty())
        json.insert("finding"_L1, findingId);
    return json;
}

bool RehearsalResult::isPassed() const
{
    for (const RehearsedLocation &location : locations) {
        if (!location.isPassed)
            return false;
    }
    return !locations.isEmpty();
}

void takeEntry(RehearsalEvidence &evidence, const Exchange &exchange)
{
    const bool isDelivery = exchange.channel == Exchange::Channel::EmulatorHook;
    const QJsonObject body = exchange.requestJson();
    if (isDelivery && body.value("type"_L1) == "UNINSTALL"_L1)
        evidence.uninstallStatus = exchange.status;
    RehearsedLocation *location = locationOf(evidence, body.value("locationId"_L1).toString());
    if (isDelivery && location && body.value("type"_L1) == "INSTALL"_L1)
        location->eventStatus = exchange.status;
    if (const QString version = sdkVersion(exchange); !isDelivery && !version.isEmpty())
        evidence.sdk = version;
    const QString path = exchange.path();
    if (isDelivery || (path != "/oauth/locationToken"_L1 && path != "/oauth/location-token"_L1))
        return;
    const QString asked = askedFor(exchange);
    location = locationOf(evidence, asked);
    if (evidence.isUninstalled)
        evidence.triedAfterwards += asked;
    else if (location && exchange.isAccepted())
        location->hasToken = true;
}

RehearsalResult judged(const RehearsalEvidence &evidence)
{
    RehearsalResult result;
    result.locations = evidence.locations;
    for (RehearsedLocation &location : result.locations)
        judge(location, evidence);
    for (const InstallProblem problem : {InstallProblem::EventBeforeToken, InstallProblem::FutureInstall,
                                         InstallProblem::OldSdk, InstallProblem::UninstallIgnored}) {
        QStringList places;
        for (const RehearsedLocation &location : std::as_const(result.locations)) {
            if (location.findingId == troubleId(problem))
                places += location.id.text();
        }
        if (!places.isEmpty())
            result.findings.append(finding(
                problem, places.join(u' '),
                u"%1 of %2 locations"_s.arg(QString::number(places.size()), QString::number(result.locations.size()))));
    }
    return result;
}

} // namespace Linesman::Installs
