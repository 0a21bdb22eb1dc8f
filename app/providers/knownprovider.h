// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/id.h"
#include "app/core/problem.h"
#include "app/core/result.h"
#include "app/providers/kind.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace Linesman::Providers {

/*! A provider of an app, as its developer portal shows it: no public API lists them, so a person enters it. */
struct KnownProvider {
    ProviderId id;
    Kind kind = Kind::SmsDefault;
    QString name;
    QUrl deliveryUrl;
    QString alias{};         //!< channels only: the name in the conversation's tab
    bool alwaysShow = false; //!< channels only: "Always show this Conversation Provider", a tab to answer on
    QString logo{};          //!< channels only: web address or file of its picture
    bool operator==(const KnownProvider &) const = default;

    QJsonObject toJson() const;
};
Result<KnownProvider> knownProviderFromJson(const QJsonObject &json);

/*! Where the provider is used decides what its Delivery URL may be. */
enum class Ground { Emulator, Live };

/*!
    What is wrong with \a provider, beside \a others of the same connection; fields: id, name, deliveryUrl, alias,
    alwaysShow, logo.
*/
QList<Problem> problems(const KnownProvider &provider, const QList<KnownProvider> &others, Ground ground);

/*! A location of the connection's company, as last told by HighLevel. */
struct KnownLocation {
    LocationId id;
    QString name;
    std::optional<bool> isInstalled{}; //!< nothing: unknown
    QString versionId{};               //!< of the app there; empty when not told
    QDateTime installedAt{};           //!< UTC; invalid when not told
    bool operator==(const KnownLocation &) const = default;

    QJsonObject toJson() const;
};
KnownLocation knownLocationFromJson(const QJsonObject &json);

} // namespace Linesman::Providers
