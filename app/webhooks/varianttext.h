// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

// JSON as text, for variants of a delivery that say the same in other bytes. None of these parses: what is no compact JSON
// object comes back with less done to it, never cut. Linear.
namespace Linesman::Webhooks {

/*! \a json with \a member (`"name":value`) at its end; as it was when it is no object. */
QByteArray withMember(const QByteArray &json, const QByteArray &member);
/*! \a json with \a escaped, already JSON, at the start of the first of its long texts (html, message, subject). */
QByteArray withText(const QByteArray &json, const QByteArray &escaped);
/*! A blank after each comma and colon. */
QByteArray spaced(const QByteArray &json);
/*! Over several lines, two blanks a level. */
QByteArray indented(const QByteArray &json);
/*! Another letter or digit in the place of the last one in a text: still the JSON it was, but not what was signed. */
QByteArray changedText(QByteArray json);

} // namespace Linesman::Webhooks
