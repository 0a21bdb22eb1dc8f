// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installs/eventhandler.h"

#include "app/installs/listing.h"

#include <QLoggingCategory>

#include <utility>

namespace Linesman::Installs {

using namespace Qt::Literals::StringLiterals;
using HighLevel::Install;
using HighLevel::TokenClass;

static Q_LOGGING_CATEGORY(logInstalls, "linesman.installs")

    EventHandler::EventHandler(OAuth::Tokens &tokens, HighLevel::Client &client, AppId app, Habit habit,
                               QObject *parent)
    : QObject(parent)
    , m_tokens(tokens)
    , m_client(client)
    , m_app(std::move(app))
    , m_habit(habit)
{
}

std::optional<CompanyId> EventHandler::company() const
{
    for (const OAuth::TokenRecord &record : m_tokens.records()) {
        if (record.install.tokenClass == TokenClass::Company)
            return CompanyId(record.install.id);
    }
    return std::nullopt;
}

void EventHandler::take(const QJsonObject &event)
{
    if (event.value("appId"_L1).toString() != m_app.text())
        return; // another app's
    const QString type = event.value("type"_L1).toString();
    if (type == "UNINSTALL"_L1) {
        uninstalled(event);
        return;
    }
    const LocationId location(event.value("locationId"_L1).toString());
    if (type != "INSTALL"_L1 || location.isEmpty())
        return; // the company's own: its token comes with the code
    if (m_habit == Habit::NeedsCompanyId && event.value("companyId"_L1).toString().isEmpty())
        return;
    if (company())
        mint(location);
    else if (m_habit != Habit::DropsEarlyEvents)
        m_waiting.insert(location);
}

void EventHandler::companyCame()
{
    if (m_habit == Habit::DropsEarlyEvents)
        return;
    const QSet<LocationId> waiting = std::exchange(m_waiting, {});
    for (const LocationId &location : waiting)
        mint(location);
    const std::optional<CompanyId> known = company();
    if (!known)
        return;
    ListQuery query;
    query.isInstalled = true;
    deliver(listLocations(m_client, *known, m_app, query), this, [this](const Result<Listing> &listing) {
        if (!listing) {
            qCWarning(logInstalls) << "listing after the install:" << listing.error().detail;
            return;
        }
        for (const HighLevel::InstalledLocation &location : listing->locations) {
            if (!m_tokens.record(Install::of(location.id)))
                mint(location.id);
        }
    });
}

void EventHandler::mint(const LocationId &location)
{
    deliver(m_tokens.token(Install::of(location)), this, [](const Result<QString> &token) {
        if (!token && token.error().kind != Error::Kind::Cancelled)
            qCWarning(logInstalls) << "token after the install:" << token.error().detail;
    });
}

void EventHandler::uninstalled(const QJsonObject &event)
{
    const QString location = event.value("locationId"_L1).toString();
    const QString companyId = event.value("companyId"_L1).toString();
    QList<Install> gone;
    for (const OAuth::TokenRecord &record : m_tokens.records()) {
        const bool isLocation = !location.isEmpty() && record.install == Install::of(LocationId(location));
        const bool isOfCompany = !companyId.isEmpty() && record.companyId.text() == companyId;
        if (isLocation || (isOfCompany && m_habit != Habit::IgnoresCompanyUninstall))
            gone.append(record.install);
    }
    m_waiting.remove(LocationId(location));
    for (const Install &install : gone) {
        deliver(m_tokens.forget(install), this, [](const Result<> &forgotten) {
            if (!forgotten)
                qCWarning(logInstalls) << "uninstall:" << forgotten.error().detail;
        });
    }
}

} // namespace Linesman::Installs
