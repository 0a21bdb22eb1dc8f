// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exchange.h"
#include "app/http/deliveryclient.h"
#include "app/http/message.h"
#include "app/http/server.h"
#include "app/webhooks/verdict.h"

#include <cstdint>
#include <functional>
#include <string>

// How a request becomes a row of history and a row becomes a request again. Values only, any thread.
namespace Linesman::Webhooks {

/*! \a request as a row without an answer and without verdicts. */
Exchange captureOf(const Http::Request &request);

Verdict verdictOf(const Http::Refusal &refusal);

/*! What the server refused as a row: as much of a request as can be made out of its bytes. */
Exchange captureOf(const Http::Refusal &refusal);

/*! Fills the answer columns. \a request is the one answered; its duration ends now. */
void setAnswer(Exchange &exchange, const Http::Request &request, const Http::Response &response);

/*! Changes the row of \a request, which history could not take at once: its sender was told so. */
std::function<void(Exchange &)> answeredNotKept(const Http::Request &request);

/*!
    \a request for the developer's bridge at \a url: same method, body and headers, but for those that belong to one
    connection (RFC 9110, 7.6.1). A \a url without path gets the request's own path and query.
*/
Http::Transfer forwardingOf(const Http::Request &request, const std::string &url);

/*! What the bridge answered, for the sender: status, body and headers but for the connection's; 502 when it gave none.
 */
Http::Response replyOf(const Http::TransferResult &result);

/*! The handing on of \a capture, then or later, as a row of history, tied to it by its group. */
Exchange deliveryOf(const Http::Transfer &transfer, const Http::TransferResult &result, const Exchange &capture);

/*!
    The capture \a exchange to be sent again to \a url with the same method, headers and body. Fails with BadInput: its
    head is not whole, or \a url is not an http or https URL.
*/
Result<Http::Transfer> replayOf(const Exchange &exchange, const std::string &url);

/*! Method, target and fields of a head as received; nothing when it is none. */
std::optional<Http::Request> requestFromHead(std::string_view head);

/*! Why \a url cannot be sent to; nothing when it can. */
std::optional<Error> urlFault(const std::string &url);

} // namespace Linesman::Webhooks
