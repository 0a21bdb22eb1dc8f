// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Linesman::Pictures {

/*! A message of the conversation that is in the pictures. */
struct Said {
    QString by; //!< the contact's name
    bool isAnswer = false;
    QString text;
    QDateTime at;
};
QList<Said> conversation();

/*! A morning's exchanges, a good and a bad one of each kind. The first is a capture. */
QList<Exchange> traffic();

} // namespace Linesman::Pictures
