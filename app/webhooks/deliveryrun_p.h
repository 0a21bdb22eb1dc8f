// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/coalescer.h"
#include "app/webhooks/delivery.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QThreadPool>
#include <QUuid>

#include <map>
#include <mutex>

namespace Linesman::Webhooks {

/*! What a delivery says, read once for all of its attempts. */
struct Delivery::Original {
    QByteArray body;   //!< before its variant
    OutboundForm form; //!< as far as the body is one
};

/*! One attempt that ended, with what another one needs. */
struct Delivery::Outcome {
    DeliveryAttempt attempt;
    std::shared_ptr<const Original> original;
};

/*! One send(), whose deliveries the sending thread starts. */
struct Delivery::Run : std::enable_shared_from_this<Delivery::Run> {
    DeliveryPlan plan;
    VariantKeys keys;
    std::shared_ptr<const Original> repeated; //!< the one of all deliveries, where they are the same
    History::Store *history = nullptr;
    std::optional<Coalescer<std::vector<Outcome>>> ended; //!< goes after the client
    QString groupId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Http::DeliveryClient> client;
    Http::DeliveryClient *sender = nullptr; //!< the same, which callbacks still find while it is taken down

    std::chrono::steady_clock::time_point begin;
    std::mutex mutex; // for what follows
    int next = 1;     //!< the delivery to start next
    int idle = 0;     //!< places that found nothing to start: all that is left is held up
    int places = 0;   //!< free, for the composing thread to fill
    bool isComposing = false;
    std::multimap<std::chrono::steady_clock::time_point, int> late; //!< what is held up, by when it goes out
    bool isCancelled = false;

    // The owner's thread's own:
    QPromise<Result<DeliveryReport>> promise;
    QElapsedTimer clock;
    DeliveryReport report;
    std::vector<std::chrono::microseconds> times;
    std::map<int, Outcome> waiting; //!< for their next attempt, by delivery
    bool isOver = false;

    bool hasMore() const;
    int takeNext();
    bool takeIdle();
    void startNext();
    void compose();
    void endComposing();
    enum class Cause { Plan, Hand };
    std::shared_ptr<const Original> originalOf(int delivery) const;
    void start(int delivery, int attempt, const std::shared_ptr<const Original> &original, Cause cause);
    void finished(DeliveryAttempt attempt, const std::shared_ptr<const Original> &original);

    QThreadPool composer; //!< one thread: it writes and signs beside the one that sends. Last: it uses all of the above
};

} // namespace Linesman::Webhooks
