// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/history/store.h"

#include <QByteArray>
#include <QIODevice>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace Linesman::History {

/*! Whether what leaves Linesman passes redacted() first. Raw is asked for by the person, each time. */
enum class Secrecy { Redacted, Raw };

/*! What people wrote and who they are: a choice for each export. */
enum class People {
    Kept,
    Replaced, //!< numbers, addresses, names and texts by made-up ones, the same one for the same within a file
};

struct ExportOptions {
    Secrecy secrecy = Secrecy::Redacted;
    People people = People::Kept;
};

/*! What became of an export. */
struct Exported {
    qint64 written = 0;
    qint64 unreadable = 0; //!< exchanges that damage keeps from being read; the others were written
    bool operator==(const Exported &) const = default;
};

enum class ExportFormat { JsonLines, Har, Csv };
std::optional<ExportFormat> exportFormatFromWord(const QString &word); //!< jsonl, har, csv

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
/*! The way back. Fails with BadInput: a channel, a moment or a method is missing or none. */
Result<Exchange> exchangeFromJson(const QJsonObject &json);

/*!
    Writes every exchange that matches \a filter to \a device, oldest first: one JSON object a line (JSON Lines), one HAR
    1.2 document, or CSV without heads and bodies. Goes on past what damage keeps from being read, and says how many. Fails
    with Storage when nothing of history can be read or \a device not be written.
*/
Result<Exported> exportExchanges(const Reader &reader, const Filter &filter, ExportFormat format,
                                 const ExportOptions &options, QIODevice &device);

/*!
    Writes an evidence bundle to \a file: a history file with these exchanges under their own numbers, without secrets, and
    what it was made with. Any Linesman reads it as a history, also where nothing can be written. Fails with Storage.
*/
Result<Exported> exportBundle(const Reader &reader, const Filter &filter, const ExportOptions &options,
                              const QString &file);

/*! Gives each exchange that matches to \a take, oldest first; ends when that fails. Counts as exportExchanges() does. */
Result<Exported> eachExchange(const Reader &reader, const Filter &filter,
                              const std::function<Result<>(const Exchange &)> &take);

Exchange withoutSecrets(Exchange exchange); //!< passes redacted() in all its parts

/*!
    A command line for a POSIX shell that sends the request of \a exchange again with curl: method, headers and the very
    bytes of the body. What was received goes to the host that its Host field names.
*/
QString curlCommand(const Exchange &exchange, Secrecy secrecy);

} // namespace Linesman::History
