// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/checks.h"

#include "app/installs/findings.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace Linesman::Doctor {

using namespace Qt::Literals::StringLiterals;
using HighLevel::TokenClass;

namespace {
bool hasToken(const Evidence &evidence, TokenClass tokenClass, const QString &id)
{
    return std::any_of(evidence.tokens.begin(), evidence.tokens.end(), [&](const OAuth::TokenRecord &record) {
        return record.install.tokenClass == tokenClass && (id.isEmpty() || record.install.id == id) &&
               !record.isPending;
    });
}

/*! The last INSTALL or UNINSTALL of each location or company, by its id. */
QHash<QString, const Exchange *> lastInstallEvents(const Evidence &evidence)
{
    QHash<QString, const Exchange *> last;
    for (const Exchange &capture : evidence.captures) {
        if (capture.eventType != "INSTALL"_L1 && capture.eventType != "UNINSTALL"_L1)
            continue;
        const QJsonObject body = capture.requestJson();
        const QString location = body.value("locationId"_L1).toString();
        last.insert(location.isEmpty() ? body.value("companyId"_L1).toString() : location, &capture);
    }
    return last;
}

QList<Sight> locationWithoutToken(const Evidence &evidence)
{
    QList<Sight> sights;
    if (!hasToken(evidence, TokenClass::Company, {}))
        return sights; // nothing that could make one
    const auto events = lastInstallEvents(evidence);
    for (auto event = events.begin(); event != events.end(); ++event) {
        const QJsonObject body = event.value()->requestJson();
        const QString location = body.value("locationId"_L1).toString();
        if (event.value()->eventType == "INSTALL"_L1 && !location.isEmpty() &&
            !hasToken(evidence, TokenClass::Location, location))
            sights.append(sightOf(*event.value(), u"INSTALL came, there is no token of the location"_s, location));
    }
    return sights;
}

QList<Sight> installWithoutCompany(const Evidence &evidence)
{
    QList<Sight> sights;
    for (const Exchange &capture : evidence.captures) {
        const bool isInstall = capture.eventType == "INSTALL"_L1 || capture.eventType == "UPDATE"_L1;
        const QJsonObject body = capture.requestJson();
        if (isInstall && !body.isEmpty() && body.value("companyId"_L1).toString().isEmpty())
            sights.append(sightOf(capture, capture.eventType + u" without companyId"_s, capture.locationId));
    }
    return sights;
}

QList<Sight> uninstalledWithToken(const Evidence &evidence)
{
    QList<Sight> sights;
    const auto events = lastInstallEvents(evidence);
    for (auto event = events.begin(); event != events.end(); ++event) {
        if (event.value()->eventType != "UNINSTALL"_L1)
            continue;
        for (const OAuth::TokenRecord &record : evidence.tokens) {
            const bool isOfIt = record.install.id == event.key() || record.companyId.text() == event.key();
            if (isOfIt && record.issuedAt < event.value()->startedAt)
                sights.append(sightOf(*event.value(), u"UNINSTALL came, its token is still kept"_s, record.install.id));
        }
    }
    return sights;
}

/*! Events of a location that is inactive or does not have the app. */
QList<Sight> inactiveTraffic(const Evidence &evidence)
{
    QList<Sight> sights;
    if (!evidence.matrix)
        return sights;
    for (const Installs::MatrixRow &row : evidence.matrix->rows) {
        const bool isGone = (row.location.isInstalled && !*row.location.isInstalled) || row.token.isInactive;
        if (!isGone)
            continue;
        const auto last = std::find_if(evidence.captures.rbegin(), evidence.captures.rend(), [&row](const auto &one) {
            return one.locationId == row.location.id.text() && one.eventType != "UNINSTALL"_L1;
        });
        if (last != evidence.captures.rend())
            sights.append(sightOf(*last, u"%1 came, the app is not at work there"_s.arg(last->eventType),
                                  row.location.id.text()));
    }
    return sights;
}

bool isRefused(const Exchange &exchange)
{
    return exchange.status != 0 && !exchange.isAccepted();
}

QList<Sight> updateRefused(const Evidence &evidence)
{
    QList<Sight> sights;
    for (const QList<Exchange> *sent : {&evidence.captures, &evidence.hooks}) {
        for (const Exchange &event : *sent) {
            if ((event.eventType == "UPDATE"_L1 || event.eventType == "APP_PAYMENT_STATUS"_L1) && isRefused(event))
                sights.append(sightOf(event, u"%1 answered %2"_s.arg(event.eventType, QString::number(event.status)),
                                      event.locationId));
        }
    }
    return sights;
}

/*! The target user of the app and the class of the token that came of it say different things. */
QList<Sight> otherTokenClass(const Evidence &evidence)
{
    using TargetUser = OAuth::Setup::TargetUser;
    QList<Sight> sights;
    const TargetUser target = evidence.connection ? evidence.connection->setup.targetUser : TargetUser::Unknown;
    const bool hasCompany = hasToken(evidence, TokenClass::Company, {});
    for (const OAuth::TokenRecord &record : evidence.tokens) {
        const bool isCompany = record.install.tokenClass == TokenClass::Company;
        if (target == TargetUser::SubAccount && isCompany)
            sights.append({record.install.id, u"the app is for sub-accounts, the token is a company's"_s});
        else if (target == TargetUser::Agency && !isCompany && !hasCompany)
            sights.append({record.install.id, u"the app is for agencies, the token is a location's"_s});
    }
    return sights;
}

QList<Sight> uninstallBurst(const Evidence &evidence)
{
    constexpr qsizetype Many = 3;
    constexpr qint64 Hour = 3600;
    QList<const Exchange *> gone;
    for (const Exchange &capture : evidence.captures) {
        if (capture.eventType == "UNINSTALL"_L1)
            gone.append(&capture);
    }
    for (qsizetype i = Many - 1; i < gone.size(); ++i) {
        if (gone.at(i - Many + 1)->startedAt.secsTo(gone.at(i)->startedAt) <= Hour) {
            Sight sight = sightOf(*gone.at(i), u"%1 UNINSTALL events"_s.arg(gone.size()));
            sight.count = int(gone.size());
            sight.first = gone.constFirst()->startedAt;
            return {sight};
        }
    }
    return {};
}

template <char digit>
QList<Sight> ofMatrix(const Evidence &evidence)
{
    constexpr std::array name{'P', '-', '0', digit};
    QList<Sight> sights;
    if (!evidence.matrix)
        return sights;
    for (const Finding &finding : Installs::findingsOf(*evidence.matrix, evidence.alarms)) {
        if (finding.id == QLatin1StringView(name.data(), 4))
            sights.append({finding.subject, brief(finding.evidence)});
    }
    return sights;
}

/*! Contacts that were read, without what a hidden channel needs. */
QList<Sight> hiddenChannel(const Evidence &evidence)
{
    QList<Sight> sights;
    for (const Call &call : evidence.calls) {
        const QJsonObject contact = call.answer.value("contact"_L1).toObject();
        if (!call.exchange->isAccepted() || contact.isEmpty() || call.exchange->method != "GET"_L1)
            continue;
        for (const Providers::KnownProvider &provider : evidence.providers) {
            if (!Providers::isChannel(provider.kind) || provider.alwaysShow)
                continue;
            const QLatin1StringView needed = Providers::isEmail(provider.kind) ? "email"_L1 : "phone"_L1;
            if (contact.value(needed).toString().isEmpty())
                sights.append(sightOf(*call.exchange,
                                      u"contact %1 has no %2: %3 is hidden"_s.arg(contact.value("id"_L1).toString(),
                                                                                  QString(needed), provider.name),
                                      provider.id.text()));
        }
    }
    return sights;
}

constexpr std::array InstallTable{
    Check{"S-10"_L1, uninstallBurst},        Check{"I-01"_L1, locationWithoutToken},
    Check{"I-02"_L1, installWithoutCompany}, Check{"I-04"_L1, uninstalledWithToken},
    Check{"I-06"_L1, inactiveTraffic},       Check{"I-07"_L1, updateRefused},
    Check{"I-08"_L1, otherTokenClass},       Check{"P-01"_L1, ofMatrix<'1'>},
    Check{"P-02"_L1, ofMatrix<'2'>},         Check{"P-03"_L1, ofMatrix<'3'>},
    Check{"P-04"_L1, ofMatrix<'4'>},         Check{"P-07"_L1, hiddenChannel},
};
} // namespace

std::span<const Check> installChecks()
{
    return InstallTable;
}

} // namespace Linesman::Doctor
