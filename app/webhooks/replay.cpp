// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/replay.h"

#include "app/core/text.h"
#include "app/exchange/content.h"
#include "app/history/labels.h"
#include "app/history/store.h"
#include "app/webhooks/capture.h"

#include <QCoroFuture>
#include <QFuture>
#include <QPromise>

#include <memory>
#include <utility>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;
using Channel = Exchange::Channel;

namespace {
bool isChanged(const ReplayPlan &plan)
{
    return plan.body && *plan.body != plan.original.requestBody;
}

/*! For history's column. */
QString replaySignatureWord(const ReplayPlan &plan)
{
    switch (plan.signature) {
    case ReplaySignature::Anew:
        return u"valid"_s;
    case ReplaySignature::None:
        return u"missing"_s;
    case ReplaySignature::AsItWas:
        break;
    }
    return isChanged(plan) && plan.original.signature == "valid"_L1 ? u"wrong"_s : plan.original.signature;
}
} // namespace

bool canReplay(const Exchange &exchange)
{
    return exchange.channel == Channel::Capture || exchange.channel == Channel::Delivery ||
           exchange.channel == Channel::EmulatorHook;
}

QString replayTarget(const Exchange &exchange)
{
    if (!exchange.url.startsWith(u'/'))
        return exchange.url;
    return u"http://"_s + QString::fromUtf8(headField(exchange.requestHead, "Host")) + exchange.url;
}

Result<Http::Transfer> replayTransfer(const ReplayPlan &plan)
{
    if (!canReplay(plan.original))
        return failure(Error::Kind::BadInput,
                       u"only a webhook can be sent again: the token of an API call is not kept"_s);
    if (plan.original.channel != Channel::Capture && plan.original.requestHead.isEmpty())
        return failure(Error::Kind::BadInput, u"no connection was made, so nothing was sent that could be repeated; "
                                              "send its payload with \"deliver --from-history ID\""_s);
    Result<Http::Transfer> transfer = replayOf(plan.original, plan.url.toStdString());
    if (!transfer)
        return transfer;
    if (plan.body)
        transfer->body = plan.body->toStdString();
    if (plan.signature == ReplaySignature::AsItWas)
        return transfer;
    transfer->headers.remove("x-ghl-signature");
    transfer->headers.remove("x-wh-signature");
    if (plan.signature == ReplaySignature::Anew) {
        if (!plan.key)
            return failure(Error::Kind::BadInput, u"there is no key to sign with"_s);
        transfer->headers.add("x-ghl-signature", plan.key->sign(transfer->body));
    }
    return transfer;
}

Exchange replayRecord(const ReplayPlan &plan, const Http::Transfer &transfer, const Http::TransferResult &result)
{
    Exchange exchange = deliveryOf(transfer, result, plan.original);
    exchange.conversationId = plan.original.conversationId;
    if (!result.requestHead.empty()) // else nothing went out that could be signed
        exchange.signature = replaySignatureWord(plan);
    exchange.note = History::withLabel(isChanged(plan) ? u"Exchange %1, changed"_s.arg(plan.original.id)
                                                       : u"Exchange %1 again"_s.arg(plan.original.id),
                                       u"replay"_s);
    return exchange;
}

Task<Result<Exchange>> sendReplay(Http::DeliveryClient &client, History::Store *history, ReplayPlan plan)
{
    const Result<Http::Transfer> transfer = replayTransfer(plan);
    if (!transfer)
        co_return failure(transfer.error());
    const auto promise = std::make_shared<QPromise<Http::TransferResult>>();
    promise->start();
    const QFuture<Http::TransferResult> answer = promise->future();
    client.send(*transfer, [promise](Http::TransferResult result) {
        promise->addResult(std::move(result));
        promise->finish();
    });
    const Http::TransferResult result = co_await answer;
    Exchange exchange = replayRecord(plan, *transfer, result);
    if (history)
        history->append(exchange);
    co_return exchange;
}

} // namespace Linesman::Webhooks
