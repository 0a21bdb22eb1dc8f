// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Linesman::OAuth {

/*! How far a person came in setting up the app in the developer portal, and what they chose there. Kept with the
 * connection. */
struct Setup {
    enum class TargetUser { Unknown, SubAccount, Agency };
    enum class Distribution { Unknown, Private, Public };

    TargetUser targetUser = TargetUser::Unknown;
    Distribution distribution = Distribution::Unknown;
    QStringList done;       //!< ids of the steps that were ticked
    QStringList tasks;      //!< ids of the ScopeTasks that were chosen
    QString installLink;    //!< as pasted
    QStringList linkScopes; //!< what the link asks for
    QUrl deliveryUrl;       //!< of the providers
    QUrl webhookUrl;        //!< of the app
    bool operator==(const Setup &) const = default;

    QJsonObject toJson() const;
    static Setup fromJson(const QJsonObject &json); //!< unknown words are Unknown
};

/*! One thing to do in the developer portal. */
struct SetupStep {
    QString id;   //!< kept in Setup::done
    QString text; //!< translated: what to click
    QString copy; //!< what to enter there; empty for nothing
    QUrl page;    //!< where it is, or where it is described
    QString hint; //!< translated: what it decides, or which trap is near; may be empty
    bool operator==(const SetupStep &) const = default;
};

struct Connection;

/*! Making the app: account, name, type, target user, who can install, listing. */
QList<SetupStep> appSteps(const Connection &connection);
/*! The Auth section: scopes, redirect URL, client keys, install link. */
QList<SetupStep> authSteps(const Connection &connection);
/*! The two URLs that are confused (S-05): Delivery URL of the provider, webhook URL of the app. */
QList<SetupStep> urlSteps(const Connection &connection);

/*! What the choice of target user means for installs and scopes, in translated sentences. */
QString targetUserMeaning(Setup::TargetUser targetUser);
QString distributionMeaning(Setup::Distribution distribution);

} // namespace Linesman::OAuth
