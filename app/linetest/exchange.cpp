// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetest/exchange.h"

#include "app/core/redaction.h"
#include "app/webhooks/delivery.h"

#include <QJsonDocument>
#include <QUrl>

namespace Linesman::LineTest {

using namespace Qt::Literals::StringLiterals;
using std::chrono::microseconds;

namespace {

QJsonObject objectOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

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

double inMilliseconds(microseconds duration)
{
    return double(duration.count()) / 1000.0;
}

} // namespace

QJsonObject Exchange::requestJson() const
{
    return objectOf(requestBody);
}

QJsonObject Exchange::responseJson() const
{
    return objectOf(responseBody);
}

QString Exchange::path() const
{
    QString path = QUrl(url).path();
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    return path;
}

QString sideName(Exchange::Side side)
{
    switch (side) {
    case Exchange::Side::Served:
        return u"served"_s;
    case Exchange::Side::Delivered:
        return u"delivered"_s;
    case Exchange::Side::Own:
        break;
    }
    return u"own"_s;
}

Exchange exchangeFromLog(const QJsonObject &entry)
{
    Exchange exchange;
    exchange.seq = qint64(entry.value(u"seq"_s).toDouble());
    exchange.side =
        entry.value(u"side"_s).toString() == "delivered"_L1 ? Exchange::Side::Delivered : Exchange::Side::Served;
    exchange.at = QDateTime::fromString(entry.value(u"at"_s).toString(), Qt::ISODateWithMs).toUTC();
    exchange.method = entry.value(u"method"_s).toString();
    exchange.url = redacted(entry.value(u"url"_s).toString());
    exchange.status = entry.value(u"status"_s).toInt();
    exchange.duration = milliseconds(entry.value(u"durationMs"_s));
    const QJsonObject timings = entry.value(u"timings"_s).toObject();
    exchange.dns = milliseconds(timings.value(u"dns"_s));
    exchange.connect = milliseconds(timings.value(u"connect"_s));
    exchange.tls = milliseconds(timings.value(u"tls"_s));
    exchange.firstByte = milliseconds(timings.value(u"firstByte"_s));
    exchange.messageId = entry.value(u"messageId"_s).toString();
    exchange.conversationId = entry.value(u"conversationId"_s).toString();
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
        {u"side"_s, sideName(exchange.side)},
        {u"method"_s, exchange.method},
        {u"url"_s, exchange.url},
        {u"status"_s, exchange.status},
        {u"durationMs"_s, inMilliseconds(exchange.duration)},
        {u"requestHead"_s, QString::fromUtf8(exchange.requestHead)},
        {u"requestBody"_s, QString::fromUtf8(exchange.requestBody)},
        {u"responseHead"_s, QString::fromUtf8(exchange.responseHead)},
        {u"responseBody"_s, QString::fromUtf8(exchange.responseBody)},
    };
    if (exchange.at.isValid())
        json.insert(u"at"_s, exchange.at.toString(Qt::ISODateWithMs));
    if (exchange.seq > 0)
        json.insert(u"seq"_s, exchange.seq);
    if (exchange.attempt > 0)
        json.insert(u"attempt"_s, exchange.attempt);
    if (!exchange.error.isEmpty())
        json.insert(u"error"_s, exchange.error);
    return json;
}

History::Exchange toHistory(const Exchange &exchange, const QString &groupId, const QString &providerKind)
{
    History::Exchange row;
    switch (exchange.side) {
    case Exchange::Side::Served:
        row.channel = History::Channel::Emulator;
        break;
    case Exchange::Side::Delivered:
        row.channel = History::Channel::EmulatorHook;
        row.eventType = u"ProviderOutboundMessage"_s;
        break;
    case Exchange::Side::Own:
        row.channel = History::Channel::Api;
        row.eventType = u"LineTest"_s;
        break;
    }
    row.startedAt = exchange.at.isValid() ? exchange.at : QDateTime::currentDateTimeUtc();
    row.method = exchange.method;
    row.url = exchange.url;
    row.status = exchange.status;
    // The log tells moments since the start, history keeps lengths.
    Webhooks::setTimings(row, {exchange.dns, exchange.connect, exchange.tls, exchange.firstByte, exchange.duration});
    row.requestHead = exchange.requestHead;
    row.requestBody = exchange.requestBody;
    row.responseHead = exchange.responseHead;
    row.responseBody = exchange.responseBody;
    row.error = exchange.error;
    row.providerKind = providerKind;
    row.conversationId = exchange.conversationId;
    row.messageId = exchange.messageId;
    row.groupId = groupId;
    return row;
}

} // namespace Linesman::LineTest
