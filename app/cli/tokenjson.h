// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/oauth/connection.h"
#include "app/oauth/tokens.h"

#include <QJsonObject>

namespace Linesman::Cli {

/*! The line {event: token, ...} of a token, without anything secret. */
QJsonObject tokenJson(const OAuth::Connection &connection, const OAuth::TokenRecord &record, const Clock &clock);
/*! The same for people, in one line. */
QString tokenLine(const OAuth::Connection &connection, const OAuth::TokenRecord &record, const Clock &clock);

} // namespace Linesman::Cli
