// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"

#include <QJsonObject>
#include <QString>

// What a hop saw: an entry of the emulator's log (channel Emulator when the bridge called, EmulatorHook when it was
// called), or a request of our own (channel Api). Secrets are masked.
namespace Linesman::LineTest {

QString sideName(Exchange::Channel channel); //!< in JSON: "served", "delivered", "own"

/*! From an entry of `GET /_emulator/log`; its id is its place in that log. */
Exchange exchangeFromLog(const QJsonObject &entry);
QJsonObject toJson(const Exchange &exchange);

/*! What only the emulator knows of a call: its `tokenId`, its `refusal`, or what ended its being `held`. */
QString logFact(const Exchange &entry, const QString &name);

} // namespace Linesman::LineTest
