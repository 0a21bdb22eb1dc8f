// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

// Values as literals of other languages: what a message holds must never become code there.
namespace Linesman::Quote {

// Whatever acts on a terminal, turns text round or is not seen is written by its code: a snippet is read before it is run.
QString shell(const QString &text);                //!< one word for a POSIX sh, in single quotes or by printf
QString script(const QString &text);               //!< JavaScript: a JSON string is a literal there
QString pythonText(const QString &text);           //!< the same for Python, where two escaped halves are no character
QString php(const QString &text);                  //!< single quotes, or double ones with codes
QString json(const QJsonValue &value, int indent); //!< as JavaScript; \a indent in steps of two spaces
QString python(const QJsonValue &value, int indent);
QString phpValue(const QJsonValue &value, int indent);

/*! The same \a document of JSON, with what would act on a terminal written by its code. */
QByteArray harmlessJson(const QByteArray &document);

} // namespace Linesman::Quote
