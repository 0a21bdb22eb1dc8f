// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

// Values as literals of other languages: what a message holds must never become code there.
namespace Linesman::Quote {

QString shell(const QString &text);                //!< POSIX sh, single quotes
QString script(const QString &text);               //!< JavaScript and Python: a JSON string is a literal of both
QString php(const QString &text);                  //!< single quotes
QString json(const QJsonValue &value, int indent); //!< as JavaScript; \a indent in steps of two spaces
QString python(const QJsonValue &value, int indent);
QString phpValue(const QJsonValue &value, int indent);

} // namespace Linesman::Quote
