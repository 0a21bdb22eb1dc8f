// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/exchange.h"

#include "app/core/milliseconds.h"
#include "app/core/redaction.h"
#include "app/exchange/build.h"

#include <QDateTime>
#include <QJsonDocument>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;
using std::chrono::microseconds;

namespace {

/*! Text under \a name, or bytes that are no text as base64 under \a name + "Base64". */
QByteArray bytesOf(const QJsonObject &entry, const QString &name)
{
    const QJsonValue encoded = entry.value(name + "Base64"_L1);
    const QByteArray bytes = encoded.isString() ? QByteArray::fromBase64(encoded.toString().toLatin1())
                                                : entry.value(name).toString().toUtf8();
    return redacted(bytes);
}

microseconds milliseconds(const QJsonValue &value)
{
    return microseconds(qRound64(value.toDouble() * 1000));
}

} // namespace

QString sideName(Exchange::Channel channel)
{
    switch (channel) {
    case Exchange::Channel::Emulator:
        return u"served"_s;
    case Exchange::Channel::EmulatorHook:
        return u"delivered"_s;
    default:
        return u"own"_s;
    }
}

Exchange exchangeFromLog(const QJsonObject &entry)
{
    Exchange exchange;
    exchange.id = qint64(entry.value(u"seq"_s).toDouble());
    const bool isDelivered = entry.value(u"side"_s).toString() == "delivered"_L1;
    exchange.channel = isDelivered ? Exchange::Channel::EmulatorHook : Exchange::Channel::Emulator;
    exchange.startedAt = QDateTime::fromString(entry.value(u"at"_s).toString(), Qt::ISODateWithMs).toUTC();
    exchange.method = entry.value(u"method"_s).toString();
    exchange.url = redacted(entry.value(u"url"_s).toString());
    exchange.status = entry.value(u"status"_s).toInt();
    const QJsonObject timings = entry.value(u"timings"_s).toObject();
    setTimings(exchange, {milliseconds(timings.value(u"dns"_s)), milliseconds(timings.value(u"connect"_s)),
                          milliseconds(timings.value(u"tls"_s)), milliseconds(timings.value(u"firstByte"_s)),
                          milliseconds(entry.value(u"durationMs"_s))});
    exchange.messageId = entry.value(u"messageId"_s).toString();
    exchange.conversationId = entry.value(u"conversationId"_s).toString();
    exchange.contactId = entry.value(u"contactId"_s).toString();
    exchange.locationId = entry.value(u"locationId"_s).toString();
    QJsonObject facts;
    for (const QString &name : {u"tokenId"_s, u"refusal"_s, u"held"_s}) {
        if (const QString fact = entry.value(name).toString(); !fact.isEmpty())
            facts.insert(name, fact);
    }
    if (!facts.isEmpty())
        exchange.verdict = QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
    exchange.attempt = entry.value(u"attempt"_s).toInt();
    exchange.error = redacted(entry.value(u"error"_s).toString());
    exchange.requestHead = bytesOf(entry, u"requestHead"_s);
    exchange.requestBody = bytesOf(entry, u"requestBody"_s);
    exchange.responseHead = bytesOf(entry, u"responseHead"_s);
    exchange.responseBody = bytesOf(entry, u"responseBody"_s);
    return exchange;
}

QJsonObject toJson(const Exchange &exchange)
{
    QJsonObject json{
        {u"side"_s, sideName(exchange.channel)},
        {u"method"_s, exchange.method},
        {u"url"_s, exchange.url},
        {u"status"_s, exchange.status},
        {u"durationMs"_s, inMilliseconds(exchange.duration)},
        {u"requestHead"_s, QString::fromUtf8(exchange.requestHead)},
        {u"requestBody"_s, QString::fromUtf8(exchange.requestBody)},
        {u"responseHead"_s, QString::fromUtf8(exchange.responseHead)},
        {u"responseBody"_s, QString::fromUtf8(exchange.responseBody)},
    };
    if (exchange.startedAt.isValid())
        json.insert(u"at"_s, exchange.startedAt.toString(Qt::ISODateWithMs));
    if (exchange.id > 0)
        json.insert(u"seq"_s, exchange.id);
    if (exchange.attempt > 0)
        json.insert(u"attempt"_s, exchange.attempt);
    if (!exchange.error.isEmpty())
        json.insert(u"error"_s, exchange.error);
    if (const QString refusal = logFact(exchange, u"refusal"_s); !refusal.isEmpty())
        json.insert(u"refusal"_s, refusal);
    return json;
}

QString logFact(const Exchange &entry, const QString &name)
{
    if (entry.verdict.isEmpty())
        return {};
    return QJsonDocument::fromJson(entry.verdict.toUtf8()).object().value(name).toString();
}

} // namespace Linesman::LineTest
