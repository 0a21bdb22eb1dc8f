// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"

#include <QByteArray>
#include <QHash>

namespace Linesman::History {

/*!
    Puts made-up people in the place of real ones: phone numbers as E.164, e-mail addresses, and the JSON members that hold
    names, messages and numbers (body, message, html, subject, firstName, phone, ...). The same value gets the same
    replacement for as long as this object lives, so that who wrote to whom can still be followed. Ids stay. One linear
    pass over the bytes.
*/
class PeopleMask
{
public:
    Exchange masked(Exchange exchange);
    QByteArray masked(const QByteArray &bytes);

private:
    QByteArray phone(const QByteArray &real);
    QByteArray email(const QByteArray &real);
    QByteArray text(const QByteArray &real);
    qsizetype takeMember(const QByteArray &bytes, qsizetype at, QByteArray &out);

    QHash<QByteArray, QByteArray> m_phones;
    QHash<QByteArray, QByteArray> m_emails;
    QHash<QByteArray, QByteArray> m_texts;
};

} // namespace Linesman::History
