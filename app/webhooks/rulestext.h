// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/answerrules.h"

#include <QByteArray>
#include <QString>

// Rules as text: what a form makes of them, and back.
namespace Linesman::Webhooks {

/*! \a rules as rulesFromJson() reads them, compact, the members in the order in which one would write them. */
QByteArray rulesToJson(const RuleSet &rules);

/*! "rules[0]": the place of an entry in \a list, "rules" or "routes", which is its name when it has none. */
QString placeName(QLatin1StringView list, qsizetype place);

/*! A field a line, "Name: what its value holds"; a line without a colon is a name with any value. */
QString headerLines(const QList<std::pair<QString, QString>> &headers);
QList<std::pair<QString, QString>> headersFromLines(const QString &lines);

/*!
    A value of the body a line, "data.items[0].id = 17"; a line without an equals sign is a path with any value. A value
    that reads as a JSON number, true, false, object, array or text in quotes is that, anything else is text.
*/
QString memberLines(const QList<std::pair<QString, QJsonValue>> &members);
QList<std::pair<QString, QJsonValue>> membersFromLines(const QString &lines);

} // namespace Linesman::Webhooks
