// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"
#include "app/http/deliveryclient.h"
#include "app/http/message.h"

#include <QList>
#include <QUrl>

#include <chrono>
#include <string>
#include <utility>

// The one place where what HTTP tells (text as bytes, moments, ...) becomes an exchange. Values only, any thread.
namespace Linesman {

QDateTime exchangeMoment(std::chrono::system_clock::time_point moment); //!< UTC, milliseconds

/*! A request as a server received it, without an answer. */
Exchange receivedExchange(Exchange::Channel channel, const Http::Request &request);

/*! A request that was sent, with what came of it. */
Exchange sentExchange(Exchange::Channel channel, const std::string &method, const std::string &url,
                      const Http::TransferResult &result);

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;
/*!
    A request that starts now, without an answer: masked, with the head that these fields make. Its body of \a bodySize
    bytes is not in it: masking that takes time, which the caller knows where to spend.
*/
Exchange startedExchange(Exchange::Channel channel, const QByteArray &method, const QUrl &url,
                         const HeaderList &headers = {}, qsizetype bodySize = 0);

/*! A transfer tells when each part was done; an exchange has how long name lookup, connection and TLS took. */
PartTimes partTimes(const Http::Timings &timings);
void setTimings(Exchange &exchange, const Http::Timings &timings);

} // namespace Linesman
