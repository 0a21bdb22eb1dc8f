// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/problem.h"
#include "app/http/message.h"
#include "app/webhooks/payload.h"
#include "app/webhooks/retrypolicy.h"
#include "app/webhooks/signingkey.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <chrono>
#include <optional>
#include <string>

namespace Linesman::Webhooks {

/*! What is done to the signature of a delivery. */
enum class Variant {
    Valid,
    Unsigned,
    WrongKey,    //!< signed with a key that nobody was told
    ChangedBody, //!< signed, then one character of the body changed
};
inline constexpr std::array AllVariants{Variant::Valid, Variant::Unsigned, Variant::WrongKey, Variant::ChangedBody};
QString variantName(Variant variant);  //!< "valid", "unsigned", "wrong-key", "changed-body"
QString variantTitle(Variant variant); //!< translated
std::optional<Variant> variantFromName(const QString &name);

/*! What to send, where and how often. */
struct DeliveryPlan {
    QString url;
    OutboundForm form;
    std::optional<QByteArray> payload; //!< sent byte for byte in the form's place
    std::optional<SigningKey> key;     //!< needed by Valid and ChangedBody
    Variant variant = Variant::Valid;
    RetryPolicy retry = RetryPolicy::None;
    std::optional<std::chrono::milliseconds> firstPause;
    int count = 1;
    int concurrency = 1;
    double perSecond = 0; //!< starts a second at most; 0 for no limit
    std::chrono::milliseconds timeout{10'000};
    QString caFile; //!< an extra CA in PEM
};
/*! What is wrong with \a plan; fields as its members and as the form's, see problems(OutboundForm). */
QList<Problem> problems(const DeliveryPlan &plan);

/*! The request as it will be sent: header block and body, ids and signature included, made once for showing. */
struct PreparedDelivery {
    QByteArray head;
    QByteArray body;
    bool operator==(const PreparedDelivery &) const = default;
};
PreparedDelivery prepared(const DeliveryPlan &plan);

/*! \a original as \a variant sends it. */
QByteArray bodyFor(Variant variant, const QByteArray &original);
/*! The fields that a delivery carries; signed over \a body. \a wrongKey is for Variant::WrongKey. */
Http::Headers headersFor(const DeliveryPlan &plan, const std::string &body, const SigningKey *wrongKey);

} // namespace Linesman::Webhooks
