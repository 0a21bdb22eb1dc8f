// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/history/store.h"

#include <QByteArray>
#include <QIODevice>
#include <QJsonObject>
#include <QString>

namespace Linesman::History {

/*! Whether what leaves Linesman passes redacted() first. Raw is asked for by the person, each time. */
enum class Secrecy { Redacted, Raw };

/*! The word of a channel in JSON and on the command line: capture, delivery, api, emulator, emulatorHook, oauth. */
QString channelWord(Exchange::Channel channel);
std::optional<Exchange::Channel> channelFromWord(const QString &word);

/*!
    An exchange as JSON: `id channel startedAt` (ISO 8601, UTC, milliseconds) `method url status` (null without answer)
    `durationMs timings {dnsMs connectMs tlsMs firstByteMs}`, the texts that are not empty under the names of Exchange,
    `verdict` as JSON where it is, and, when \a exchange has its bytes, `requestHead requestBody responseHead
    responseBody` as text, or, where they are no UTF-8, as base64 under those names with `Base64` behind.
*/
QJsonObject exchangeToJson(const Exchange &exchange, Secrecy secrecy);

/*!
    Writes every exchange that matches \a filter to \a device, oldest first, one JSON object a line (JSON Lines). The
    number written; fails with Storage when history cannot be read or \a device not be written.
*/
Result<qint64> exportJsonLines(const Reader &reader, const Filter &filter, Secrecy secrecy, QIODevice &device);

/*!
    A command line for a POSIX shell that sends the request of \a exchange again with curl: method, headers and the very
    bytes of the body. What was received goes to the host that its Host field names.
*/
QString curlCommand(const Exchange &exchange, Secrecy secrecy);

} // namespace Linesman::History
