// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/task.h"
#include "app/exchange/exchange.h"
#include "app/http/deliveryclient.h"
#include "app/webhooks/signingkey.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Linesman::History {
class Store;
}

namespace Linesman::Webhooks {

/*! How a webhook that is sent again is signed. */
enum class ReplaySignature {
    AsItWas, //!< with the fields that it had: right as long as the body is the same
    Anew,
    None,
};

/*! A webhook that was received or sent before, to be sent again, perhaps changed. */
struct ReplayPlan {
    Exchange original;                //!< with its bytes
    QString url;                      //!< http or https
    std::optional<QByteArray> body{}; //!< in the place of its own
    ReplaySignature signature = ReplaySignature::AsItWas;
    std::optional<SigningKey> key{}; //!< for Anew
};

/*! Whether \a exchange is a webhook: of an API call neither token nor secret is kept, so it cannot be sent again. */
bool canReplay(const Exchange &exchange);
/*! Where \a exchange went: of a capture the listener, by its Host field. */
QString replayTarget(const Exchange &exchange);
/*!
    The request, as a first delivery has it: same method and fields, the body and the signature of \a plan. Fails with
    BadInput: no webhook, no whole head, no http or https URL, no key.
*/
Result<Http::Transfer> replayTransfer(const ReplayPlan &plan);
/*! What came of it as a row of history, tied to the original, with the label "replay" in its note. */
Exchange replayRecord(const ReplayPlan &plan, const Http::Transfer &transfer, const Http::TransferResult &result);

/*!
    Sends \a plan through \a client and keeps it in \a history, which may be null. Both outlive the task. An error status is
    a result, and so is no answer; fails as replayTransfer() does.
*/
Task<Result<Exchange>> sendReplay(Http::DeliveryClient &client, History::Store *history, ReplayPlan plan);

} // namespace Linesman::Webhooks
