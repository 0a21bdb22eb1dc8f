// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/highlevel/client.h"
#include "app/oauth/tokens.h"

#include <QJsonObject>
#include <QObject>
#include <QSet>

namespace Linesman::Installs {

/*!
    How Linesman itself takes in an app's INSTALL and UNINSTALL events: every location ends with a token, whatever the
    order; an uninstall drops what is dead. The bad habits are for rehearsals: they do what real handlers were seen to
   do. Outlives the work it starts.
*/
class EventHandler : public QObject
{
    Q_OBJECT
public:
    enum class Habit {
        Careful,
        DropsEarlyEvents,        //!< I-01: an INSTALL before the company's token is forgotten, and nobody lists later
        NeedsCompanyId,          //!< I-02: an INSTALL without companyId is taken for nothing
        IgnoresCompanyUninstall, //!< I-04: only a locationId is looked at
    };

    /*! Both outlive this object. */
    EventHandler(OAuth::Tokens &tokens, HighLevel::Client &client, AppId app, Habit habit, QObject *parent = nullptr);

    void take(const QJsonObject &event); //!< an event of the app webhook URL
    /*! The code was exchanged: what waited gets its token, and the installed locations are listed once. */
    void companyCame();

private:
    std::optional<CompanyId> company() const;
    void mint(const LocationId &location);
    void uninstalled(const QJsonObject &event);

    OAuth::Tokens &m_tokens;
    HighLevel::Client &m_client;
    AppId m_app;
    Habit m_habit;
    QSet<LocationId> m_waiting; //!< installed, but no company token was there yet
};

} // namespace Linesman::Installs
