// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/problem.h"
#include "app/http/message.h"
#include "app/webhooks/payload.h"
#include "app/webhooks/retrypolicy.h"
#include "app/webhooks/signingkey.h"
#include "app/webhooks/variant.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace Linesman::Webhooks {

/*! What happens to a delivery on its way. */
struct Disturbance {
    /*! So long after its turn it goes out. Others go on meanwhile, as long as no more than 1,000 are held up. */
    std::chrono::milliseconds delay{};
    bool losesAnswer = false; //!< the connection is cut once the request is sent
    bool operator==(const Disturbance &) const = default;
};

/*! What to send, where and how often. */
struct DeliveryPlan {
    QString url;
    OutboundForm form;
    std::optional<QByteArray> payload; //!< sent byte for byte in the form's place
    /*! In the form's place, too: makes the body of the n-th delivery, from 1. Called on any thread. */
    std::function<QByteArray(int delivery)> compose;
    /*! What happens to the first attempt of the n-th delivery, from 1; empty for nothing. Called on any thread. */
    std::function<Disturbance(int delivery)> disturb;
    QString eventName;             //!< for history; empty for ProviderOutboundMessage
    std::optional<SigningKey> key; //!< see needsKey()
    std::optional<RsaSigningKey>
        rsaKey; //!< for the variants with the retired header; without it they carry made-up bytes
    Variant variant = Variant::Valid;
    bool isNeverSigned = false; //!< HighLevel sends this webhook without a signature: to take it unsigned is right
    RetryPolicy retry = RetryPolicy::None;
    std::optional<std::chrono::milliseconds> firstPause;
    /*! A policy of one's own, in the place of retry: what was not answered 2xx is sent again after each of these. */
    std::vector<std::chrono::milliseconds> ownPauses;
    int count = 1;
    int concurrency = 1;
    double perSecond = 0;              //!< starts a second at most; 0 for no limit
    std::chrono::milliseconds ramp{0}; //!< the rate grows to perSecond in so long
    std::chrono::milliseconds timeout{10'000};
    QString caFile;  //!< an extra CA in PEM
    QString groupId; //!< of its exchanges in history; empty for a new one
};
/*! What is wrong with \a plan; fields as its members and as the form's, see problems(OutboundForm). */
QList<Problem> problems(const DeliveryPlan &plan);

/*! The body of \a plan's n-th delivery before its variant is applied; new ids each time where the form leaves them open. */
QByteArray bodyOf(const DeliveryPlan &plan, int delivery);

/*! The request as it will be sent: header block and body, ids and signature included, made once for showing. */
struct PreparedDelivery {
    QByteArray head;
    QByteArray body;
    bool operator==(const PreparedDelivery &) const = default;
};
PreparedDelivery prepared(const DeliveryPlan &plan);

/*! The keys that \a plan's variant is made with; a stranger's is made where the variant wants one. */
VariantKeys keysOf(const DeliveryPlan &plan);
/*! The fields that a delivery carries; signed over \a signedBytes. */
Http::Headers headersFor(const DeliveryPlan &plan, const std::string &signedBytes, const VariantKeys &keys);

} // namespace Linesman::Webhooks
