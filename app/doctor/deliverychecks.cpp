// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/checks.h"

#include "app/webhooks/breakerlimits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace Linesman::Doctor {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype Ed25519Bytes = 64;
constexpr qsizetype RsaBytes = 512; // the published key has 4096 bits
constexpr qsizetype HmacBytes = 32;

QByteArray decoded(const QString &signature)
{
    static const QRegularExpression hex(u"^(?:sha256=)?([0-9a-fA-F]{64})$"_s);
    const QRegularExpressionMatch match = hex.match(signature);
    if (match.hasMatch())
        return QByteArray::fromHex(match.captured(1).toLatin1());
    return QByteArray::fromBase64(signature.toLatin1());
}

QString present(const Exchange &exchange)
{
    return headerValue(exchange.requestHead, "x-ghl-signature"_L1);
}

QString retired(const Exchange &exchange)
{
    return headerValue(exchange.requestHead, "x-wh-signature"_L1);
}

/*! Which finding the signature headers of a capture show; empty for none. */
QLatin1StringView signatureFinding(const Exchange &capture)
{
    const qsizetype now = decoded(present(capture)).size();
    const qsizetype before = decoded(retired(capture)).size();
    if (now == HmacBytes || before == HmacBytes)
        return "D-06"_L1;
    if (now == RsaBytes || before == Ed25519Bytes)
        return "D-07"_L1;
    if (present(capture).isEmpty() && !retired(capture).isEmpty())
        return "D-02"_L1;
    const bool isBare = capture.signature == "missing"_L1 && retired(capture).isEmpty();
    return isBare && isProviderDelivery(capture) ? "D-01"_L1 : QLatin1StringView();
}

/*! What the signature lab or deliver --variant sent; empty for what was only handed on. */
QString variantOf(const Exchange &delivery)
{
    return QJsonDocument::fromJson(delivery.verdict.toUtf8()).object().value("variant"_L1).toString();
}

bool isRefusal(const Exchange &exchange)
{
    return exchange.status >= 400 && exchange.status < 500;
}

bool isBadlySigned(const QString &variant)
{
    static const QSet<QString> bad{u"unsigned"_s,     u"empty-signature"_s, u"not-applicable"_s, u"wrong-key"_s,
                                   u"changed-body"_s, u"rewritten"_s,       u"newline-added"_s,  u"other-message"_s,
                                   u"rsa-in-place"_s, u"truncated"_s,       u"garbage"_s,        u"zero-signature"_s};
    return bad.contains(variant);
}

bool isOtherBytes(const QString &variant)
{
    static const QSet<QString> other{u"escaped"_s, u"escaped-slash"_s, u"spaced"_s,        u"indented"_s,
                                     u"decimal"_s, u"big-integer"_s,   u"duplicate-key"_s, u"integer-keys"_s};
    return other.contains(variant);
}

/*! What endpoints did with what was badly signed, by their addresses. */
struct SignatureHabits {
    QSet<QString> checkEvents;  //!< refused a badly signed app event: the check is there, not for deliveries (D-05)
    QSet<QString> takeUnsigned; //!< a delivery without a signature
    QSet<QString> takeAnything; //!< one with a signature that is none
};

SignatureHabits habitsIn(const Evidence &evidence)
{
    SignatureHabits habits;
    for (const Exchange &delivery : evidence.deliveries) {
        const QString variant = variantOf(delivery);
        if (!isProviderDelivery(delivery)) {
            if (isBadlySigned(variant) && isRefusal(delivery))
                habits.checkEvents.insert(delivery.url);
        } else if (delivery.isAccepted() && variant == "unsigned"_L1) {
            habits.takeUnsigned.insert(delivery.url);
        } else if (delivery.isAccepted() && (variant == "garbage"_L1 || variant == "wrong-key"_L1)) {
            habits.takeAnything.insert(delivery.url);
        }
    }
    return habits;
}

/*! A scheme that an endpoint takes is its mistake only where it does not take everything: else that is the mistake. */
QLatin1StringView variantFinding(const Exchange &delivery, const SignatureHabits &habits)
{
    const QString variant = variantOf(delivery);
    if (delivery.isAccepted() && isProviderDelivery(delivery)) {
        const QLatin1StringView open = habits.checkEvents.contains(delivery.url) ? "D-05"_L1 : "D-03"_L1;
        if (variant == "hmac"_L1)
            return habits.takeAnything.contains(delivery.url) ? open : "D-06"_L1;
        if (variant == "retired-alone"_L1)
            return habits.takeUnsigned.contains(delivery.url) ? open : "D-02"_L1;
        if (variant == "retired-ed25519"_L1)
            return habits.takeUnsigned.contains(delivery.url) ? open : "D-07"_L1;
        if (isBadlySigned(variant))
            return open;
    }
    if (isRefusal(delivery) && isOtherBytes(variant))
        return "D-04"_L1;
    return {};
}

/*! An answer that names a member which the endpoint does not want, or misses. */
bool isStrictRefusal(const Exchange &exchange)
{
    if (exchange.status != 400 && exchange.status != 422)
        return false;
    static const QRegularExpression strict(
        u"should not exist|not allowed|unknown (?:field|property|member)|additional propert|unrecognized key|"
        "(?:conversationId|customUserId|conversationProviderId)\\W.{0,40}(?:required|must|missing|empty)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return strict.match(QString::fromUtf8(exchange.responseBody.left(4096))).hasMatch();
}

bool isOwnRefusal(const Exchange &capture)
{
    // What is badly signed is refused by right.
    return capture.signature == "wrong"_L1 || capture.signature == "malformed"_L1 ||
           capture.signature == "missing"_L1 || capture.signature == "unknownKey"_L1;
}

bool isFailed(const Exchange &exchange)
{
    const bool isKnown = exchange.status != 0 || !exchange.error.isEmpty();
    return isKnown && !exchange.isAccepted();
}

template <char tens, char ones>
QList<Sight> ofSignature(const Evidence &evidence)
{
    constexpr std::array name{'D', '-', tens, ones};
    const QLatin1StringView id(name.data(), 4);
    QList<Sight> sights;
    for (const Exchange &capture : evidence.captures) {
        if (signatureFinding(capture) == id)
            sights.append(sightOf(capture, u"%1 at %2"_s.arg(capture.eventType, capture.path()), capture.locationId));
    }
    const SignatureHabits habits = habitsIn(evidence);
    for (const Exchange &delivery : evidence.deliveries) {
        if (variantFinding(delivery, habits) == id)
            sights.append(sightOf(delivery, u"%1: %2 answered %3"_s.arg(delivery.url, variantOf(delivery),
                                                                        QString::number(delivery.status))));
    }
    return sights;
}

/*! One of a test, such as a line test's forged ones, that an endpoint refused which took others of the same test. */
bool isProvokedRefusal(const Exchange &delivery, const QSet<QString> &takenInTests)
{
    return (delivery.status == 401 || delivery.status == 403) && takenInTests.contains(delivery.groupId + delivery.url);
}

QList<Sight> failedDeliveries(const Evidence &evidence)
{
    QSet<QString> takenInTests;
    for (const Exchange &hook : evidence.hooks) {
        if (!hook.groupId.isEmpty() && isProviderDelivery(hook) && hook.isAccepted())
            takenInTests.insert(hook.groupId + hook.url);
    }
    QList<Sight> sights;
    for (const QList<Exchange> *sent : {&evidence.captures, &evidence.hooks}) {
        for (const Exchange &delivery : *sent) {
            if (isProviderDelivery(delivery) && isFailed(delivery) && !isStrictRefusal(delivery) &&
                !isOwnRefusal(delivery) && !isProvokedRefusal(delivery, takenInTests))
                sights.append(sightOf(delivery,
                                      delivery.status ? u"answered %1"_s.arg(delivery.status) : delivery.error,
                                      delivery.locationId));
        }
    }
    return sights;
}

QList<Sight> strictEndpoint(const Evidence &evidence)
{
    QList<Sight> sights;
    for (const QList<Exchange> *sent : {&evidence.captures, &evidence.hooks, &evidence.deliveries}) {
        for (const Exchange &delivery : *sent) {
            const bool isRefusedField = variantOf(delivery) == "unknown-field"_L1 && isRefusal(delivery);
            if (isProviderDelivery(delivery) && (isStrictRefusal(delivery) || isRefusedField))
                sights.append(sightOf(delivery,
                                      u"answered %1: %2"_s.arg(QString::number(delivery.status),
                                                               QString::fromUtf8(delivery.responseBody.left(200))),
                                      delivery.locationId));
        }
    }
    return sights;
}

/*! A message that came again after it had been taken with 2xx. */
QList<Sight> sentTwice(const Evidence &evidence)
{
    QList<Sight> sights;
    QSet<QString> taken;
    for (const Exchange &capture : evidence.captures) {
        if (!isProviderDelivery(capture) || capture.messageId.isEmpty() || !capture.isAccepted())
            continue;
        if (taken.contains(capture.messageId))
            sights.append(
                sightOf(capture, u"message %1 was taken before"_s.arg(capture.messageId), capture.locationId));
        taken.insert(capture.messageId);
    }
    return sights;
}

QList<Sight> driftOfDeliveries(const Evidence &evidence)
{
    using Kind = Workspace::DriftItem::Kind;
    QList<Sight> sights;
    for (const Workspace::DriftItem &item : evidence.drift) {
        const bool isOfBody = item.kind == Kind::UnknownField || item.kind == Kind::UnknownValue ||
                              item.kind == Kind::ChangedType || item.kind == Kind::RenamedField ||
                              item.kind == Kind::UnknownEvent;
        if (!isOfBody || item.where.contains(u'.'))
            continue;
        Sight sight{{},       brief(u"%1: %2"_s.arg(item.where, item.what)), {item.evidence}, item.count, item.first,
                    item.last};
        sights.append(sight);
    }
    return sights;
}

QList<Sight> withoutSender(const Evidence &evidence)
{
    QList<Sight> sights;
    for (const Exchange &capture : evidence.captures) {
        const QJsonObject body = capture.requestJson();
        if (isProviderDelivery(capture) && !body.isEmpty() && body.value("userId"_L1).toString().isEmpty() &&
            !capture.verdict.contains("\"wrapped\":true"_L1))
            sights.append(sightOf(capture, u"no userId"_s, capture.locationId));
    }
    return sights;
}

/*! The same text to the same contact under another id, after the first was reported failed. */
QList<Sight> pressedRetry(const Evidence &evidence)
{
    QHash<QString, QDateTime> failed; // by message
    for (const Call &call : evidence.calls) {
        if (call.path.endsWith("/status"_L1) && call.request.value("status"_L1) == "failed"_L1)
            failed.insert(call.exchange->messageId.isEmpty() ? call.path.section(u'/', -2, -2)
                                                             : call.exchange->messageId,
                          call.exchange->startedAt);
    }
    QList<Sight> sights;
    QHash<QString, QString> texts; // contact and text, to the failed message
    for (const QList<Exchange> *sent : {&evidence.captures, &evidence.hooks}) {
        for (const Exchange &delivery : *sent) {
            const QString text = delivery.requestJson().value("message"_L1).toString();
            if (!isProviderDelivery(delivery) || text.isEmpty())
                continue;
            const QString key = delivery.contactId + u'\n' + text;
            const QString before = texts.value(key);
            if (!before.isEmpty() && before != delivery.messageId && failed.value(before) < delivery.startedAt)
                sights.append(
                    sightOf(delivery, u"the same text as %1, which failed"_s.arg(before), delivery.locationId));
            if (failed.contains(delivery.messageId))
                texts.insert(key, delivery.messageId);
        }
    }
    return sights;
}

QList<Sight> wrapped(const Evidence &evidence)
{
    QList<Sight> sights;
    for (const Exchange &capture : evidence.captures) {
        if (capture.verdict.contains("\"wrapped\":true"_L1))
            sights.append(sightOf(capture, u"the fields stand inside another object"_s));
    }
    return sights;
}

QList<Sight> shortenedCopies(const Evidence &evidence)
{
    QList<Sight> sights;
    for (const Exchange &capture : evidence.captures) {
        if (capture.eventType != "OutboundMessage"_L1)
            continue;
        const QJsonObject body = capture.requestJson();
        for (const auto &[one, list] : {std::pair{"cc"_L1, "ccList"_L1}, std::pair{"bcc"_L1, "bccList"_L1}}) {
            const qsizetype many = body.value(list).toArray().size();
            if (many > 1 && body.value(one).isString() && body.value(one).toString().count(u'@') < many)
                sights.append(sightOf(
                    capture,
                    u"%1 holds fewer than the %2 of %3"_s.arg(QString(one), QString::number(many), QString(list)),
                    capture.locationId));
        }
    }
    return sights;
}

QList<Sight> breaker(const Evidence &evidence)
{
    const Webhooks::BreakerLimits &limits = Webhooks::breakerLimits();
    if (!limits.flags(evidence.captured, evidence.captured - evidence.failed))
        return {};
    return {{{},
             u"%1 webhooks in %2 days, %3 of them not taken"_s.arg(
                 QString::number(evidence.captured), QString::number(limits.days), QString::number(evidence.failed))}};
}

/*! An app event that can be had again: HighLevel's logs go back 30 days. */
QList<Sight> lostEvents(const Evidence &evidence)
{
    constexpr int KeptDays = 30;
    QList<Sight> sights;
    for (const Exchange &capture : evidence.captures) {
        const bool isOther = capture.eventType == "UPDATE"_L1 || capture.eventType == "APP_PAYMENT_STATUS"_L1;
        if (isProviderDelivery(capture) || isOther || !isFailed(capture) || isOwnRefusal(capture) ||
            capture.startedAt < evidence.now.addDays(-KeptDays))
            continue;
        const QString webhook = capture.requestJson().value("webhookId"_L1).toString();
        if (!webhook.isEmpty())
            sights.append(sightOf(
                capture,
                u"%1, webhook id %2, answered %3"_s.arg(capture.eventType, webhook, QString::number(capture.status)),
                capture.locationId));
    }
    return sights;
}

constexpr std::array DeliveryTable{
    Check{"D-01"_L1, ofSignature<'0', '1'>},
    Check{"D-02"_L1, ofSignature<'0', '2'>},
    Check{"D-03"_L1, ofSignature<'0', '3'>},
    Check{"D-04"_L1, ofSignature<'0', '4'>},
    Check{"D-05"_L1, ofSignature<'0', '5'>},
    Check{"D-06"_L1, ofSignature<'0', '6'>},
    Check{"D-07"_L1, ofSignature<'0', '7'>},
    Check{"D-08"_L1, failedDeliveries},
    Check{"D-09"_L1, sentTwice},
    Check{"D-10"_L1, driftOfDeliveries},
    Check{"D-11"_L1, withoutSender},
    Check{"D-12"_L1, pressedRetry},
    Check{"D-13"_L1, wrapped},
    Check{"D-14"_L1, shortenedCopies},
    Check{"D-15"_L1, strictEndpoint},
    Check{"D-16"_L1, breaker},
    Check{"D-17"_L1, lostEvents},
};
} // namespace

std::span<const Check> deliveryChecks()
{
    return DeliveryTable;
}

} // namespace Linesman::Doctor
