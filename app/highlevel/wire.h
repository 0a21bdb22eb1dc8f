// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

// Tolerant reading of HighLevel's JSON: a field may be absent, null, or of a neighbouring type.
namespace Linesman::HighLevel::Wire {

QString text(const QJsonObject &json, QLatin1StringView name);      //!< also from a number; empty when absent or null
int number(const QJsonObject &json, QLatin1StringView name);        //!< also from digits in text; 0 when absent
bool truth(const QJsonObject &json, QLatin1StringView name);        //!< also "true" and "yes"
QStringList texts(const QJsonObject &json, QLatin1StringView name); //!< an array, or one text
/*! ISO 8601, or Unix milliseconds. UTC; invalid when absent or neither. */
QDateTime moment(const QJsonObject &json, QLatin1StringView name);
/*! The object under \a name when there is one, else \a json itself: replies come wrapped and bare. */
QJsonObject unwrapped(const QJsonObject &json, QLatin1StringView name);

void put(QJsonObject &json, QLatin1StringView name, const QString &value);     //!< unless empty
void put(QJsonObject &json, QLatin1StringView name, const QStringList &value); //!< unless empty
void put(QJsonObject &json, QLatin1StringView name, const QDateTime &value);   //!< unless invalid

} // namespace Linesman::HighLevel::Wire
