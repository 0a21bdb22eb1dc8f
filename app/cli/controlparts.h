// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/controlactions.h"

#include <QUrl>
#include <QUrlQuery>

// What both tables of control commands are made of.
namespace Linesman::Cli::ControlParts {

using namespace Qt::Literals::StringLiterals;
using Emulator::ControlRequest;
using Type = ControlField::Type;
namespace Control = Emulator::Control;

inline const ControlField Location{"--location", "locationId", Type::Text, "ID",
                                   "Location (default: all, or the app's)"};
inline const ControlField App{"--app", "appId", Type::Text, "ID", "App (default: the one under test)"};
inline const ControlField Limit{"--limit", "limit", Type::Number, "N", "How many at most"};
inline const ControlField Offset{"--offset", "offset", Type::Number, "N", "Leave out so many first"};

inline QString escapedId(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

/*! GET with what was given as its query. */
inline std::function<ControlRequest(const QString &, const QJsonObject &)> asked(const QString &path)
{
    return [path](const QString &, const QJsonObject &given) {
        QUrlQuery query;
        for (auto it = given.begin(); it != given.end(); ++it)
            query.addQueryItem(it.key(), escapedId(it.value().toVariant().toString()));
        return Control::at("GET", query.isEmpty() ? path : path + u'?' + query.toString(QUrl::FullyEncoded));
    };
}

inline std::function<ControlRequest(const QString &, const QJsonObject &)> posted(const QString &path)
{
    return [path](const QString &, const QJsonObject &given) {
        return Control::at("POST", path, given);
    };
}

/*! \a path has %1 for the id. */
inline std::function<ControlRequest(const QString &, const QJsonObject &)> withId(const QByteArray &method,
                                                                                  const QString &path)
{
    return [method, path](const QString &id, const QJsonObject &given) {
        return Control::at(method, path.arg(escapedId(id)), given);
    };
}

/*! Shows what holds; changes it when something was given. */
inline std::function<ControlRequest(const QString &, const QJsonObject &)> shownOrChanged(const QString &path)
{
    return [path](const QString &, const QJsonObject &given) {
        return Control::at(given.isEmpty() ? "GET" : "POST", path, given);
    };
}

/*! What is in the emulator: installs, places, people; and what can be looked at. */
std::vector<ControlAction> dataActions();

} // namespace Linesman::Cli::ControlParts
