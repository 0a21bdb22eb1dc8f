// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/harfile.h"

#include "app/core/milliseconds.h"
#include "app/history/export.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {

std::chrono::microseconds microseconds(double milliseconds)
{
    return std::chrono::microseconds(milliseconds > 0 && milliseconds < 1e12 ? std::llround(milliseconds * 1000) : 0);
}

/*! The first line of a raw head, and its fields. */
struct Head {
    QList<QByteArray> words;
    QJsonArray fields;
    QString value(QLatin1StringView name) const
    {
        for (const QJsonValue &field : fields) {
            if (field["name"_L1].toString().compare(name, Qt::CaseInsensitive) == 0)
                return field["value"_L1].toString();
        }
        return {};
    }
};

Head headOf(const QByteArray &bytes)
{
    Head head;
    const QList<QByteArray> lines = bytes.split('\n');
    head.words = lines.first().trimmed().split(' ');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            head.fields.append(QJsonObject{{u"name"_s, QString::fromUtf8(line.first(colon))},
                                           {u"value"_s, QString::fromUtf8(line.sliced(colon + 1)).trimmed()}});
    }
    return head;
}

/*! As text where it is text, else as base64 under \a text with `encoding` beside it. */
void insertBody(QJsonObject &json, const QByteArray &body, const QString &encodingName)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(body);
    if (!decoder.hasError() && !body.contains('\0')) {
        json.insert(u"text"_s, text);
    } else {
        json.insert(u"text"_s, QString::fromLatin1(body.toBase64()));
        json.insert(encodingName, u"base64"_s);
    }
}

QByteArray bodyOf(const QJsonObject &json)
{
    const QByteArray text = json["text"_L1].toString().toUtf8();
    const bool isBase64 = json["encoding"_L1] == "base64"_L1 || json["_encoding"_L1] == "base64"_L1;
    return isBase64 ? QByteArray::fromBase64(text) : text;
}

QJsonObject harRequest(const Exchange &exchange)
{
    const Head head = headOf(exchange.requestHead);
    QString url = exchange.url;
    if (url.startsWith(u'/')) { // what was received names its host in a field
        const QString host = head.value("Host"_L1);
        url.prepend("http://"_L1 + (host.isEmpty() ? u"localhost"_s : host));
    }
    QJsonArray query;
    const auto items = QUrlQuery(QUrl(url)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        query.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    QJsonObject request{
        {u"method"_s, exchange.method},
        {u"url"_s, url},
        {u"httpVersion"_s, u"HTTP/1.1"_s},
        {u"cookies"_s, QJsonArray()},
        {u"headers"_s, head.fields},
        {u"queryString"_s, query},
        {u"headersSize"_s, exchange.requestHead.size()},
        {u"bodySize"_s, exchange.requestBody.size()},
    };
    if (!exchange.requestBody.isEmpty()) {
        QJsonObject data{{u"mimeType"_s, head.value("Content-Type"_L1)}, {u"params"_s, QJsonArray()}};
        insertBody(data, exchange.requestBody, u"_encoding"_s);
        request.insert(u"postData"_s, data);
    }
    return request;
}

QJsonObject harResponse(const Exchange &exchange)
{
    const Head head = headOf(exchange.responseHead);
    QJsonObject content{{u"size"_s, exchange.responseBody.size()}, {u"mimeType"_s, head.value("Content-Type"_L1)}};
    insertBody(content, exchange.responseBody, u"encoding"_s);
    return {
        {u"status"_s, exchange.status},
        {u"statusText"_s, QString::fromUtf8(head.words.mid(2).join(' '))},
        {u"httpVersion"_s, u"HTTP/1.1"_s},
        {u"cookies"_s, QJsonArray()},
        {u"headers"_s, head.fields},
        {u"content"_s, content},
        {u"redirectURL"_s, head.value("Location"_L1)},
        {u"headersSize"_s, exchange.responseHead.size()},
        {u"bodySize"_s, exchange.responseBody.size()},
    };
}

bool hasLineBreak(const QByteArray &text)
{
    return text.contains('\n') || text.contains('\r');
}

/*! A head with \a first as its first line; fields that could not stand in one are left out. */
QByteArray headBytes(const QByteArray &first, const QJsonArray &fields)
{
    QByteArray head = first + "\r\n";
    for (const QJsonValue &field : fields) {
        const QByteArray name = field["name"_L1].toString().toUtf8();
        const QByteArray value = field["value"_L1].toString().toUtf8();
        if (!name.isEmpty() && !name.startsWith(':') && !hasLineBreak(name) && !hasLineBreak(value))
            head += name + ": " + value + "\r\n";
    }
    return head + "\r\n";
}

Exchange exchangeOf(const QJsonObject &entry)
{
    const QJsonObject request = entry["request"_L1].toObject();
    const QJsonObject response = entry["response"_L1].toObject();
    const QJsonObject own = entry["_linesman"_L1].toObject();
    // What is ours and what is not: the rest is read as JSON Lines are.
    Exchange exchange = exchangeFromJson(own).value_or(Exchange{});
    if (own.isEmpty())
        exchange.channel = Exchange::Channel::Api;
    exchange.startedAt = QDateTime::fromString(entry["startedDateTime"_L1].toString(), Qt::ISODateWithMs).toUTC();
    exchange.method = request["method"_L1].toString();
    if (exchange.url.isEmpty())
        exchange.url = request["url"_L1].toString();
    exchange.status = std::clamp(response["status"_L1].toInt(), 0, 999);
    exchange.duration = microseconds(entry["time"_L1].toDouble());
    const QJsonObject timings = entry["timings"_L1].toObject();
    exchange.dns = microseconds(timings["dns"_L1].toDouble());
    exchange.connect = microseconds(timings["connect"_L1].toDouble());
    exchange.tls = microseconds(timings["ssl"_L1].toDouble());
    const QUrl url(exchange.url);
    const QByteArray target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    exchange.requestHead =
        headBytes(exchange.method.toUtf8() + ' ' + (target.isEmpty() ? QByteArray("/") : target) + " HTTP/1.1",
                  request["headers"_L1].toArray());
    exchange.requestBody = bodyOf(request["postData"_L1].toObject());
    if (exchange.status > 0) {
        const QByteArray text = response["statusText"_L1].toString().toUtf8().replace('\n', ' ').replace('\r', ' ');
        exchange.responseHead =
            headBytes("HTTP/1.1 " + QByteArray::number(exchange.status) + ' ' + text, response["headers"_L1].toArray());
        exchange.responseBody = bodyOf(response["content"_L1].toObject());
    }
    return exchange;
}
} // namespace

QJsonObject harEntry(const Exchange &exchange)
{
    const PartTimes parts = partTimes(exchange);
    const double wait = inMilliseconds(exchange.firstByte - exchange.dns - exchange.connect - exchange.tls);
    const double receive = inMilliseconds(exchange.duration - exchange.firstByte);
    const auto orNone = [](double value) {
        return value > 0 ? value : -1.0; // as HAR says that a part did not happen
    };
    Exchange own = exchange;
    own.requestHead.clear(); // then without its bytes
    return {
        {u"startedDateTime"_s, exchange.startedAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"time"_s, inMilliseconds(exchange.duration)},
        {u"request"_s, harRequest(exchange)},
        {u"response"_s, harResponse(exchange)},
        {u"cache"_s, QJsonObject()},
        {u"timings"_s, QJsonObject{{u"blocked"_s, -1},
                                   {u"dns"_s, orNone(inMilliseconds(parts.dns))},
                                   {u"connect"_s, orNone(inMilliseconds(parts.connect))},
                                   {u"ssl"_s, orNone(inMilliseconds(parts.tls))},
                                   {u"send"_s, 0},
                                   {u"wait"_s, std::max(wait, 0.0)},
                                   {u"receive"_s, std::max(receive, 0.0)}}},
        {u"_linesman"_s, exchangeToJson(own, Secrecy::Raw)},
    };
}

QJsonObject harLog()
{
    return {{u"version"_s, u"1.2"_s},
            {u"creator"_s, QJsonObject{{u"name"_s, u"Linesman"_s}, {u"version"_s, QStringLiteral(LINESMAN_VERSION)}}},
            {u"pages"_s, QJsonArray()}};
}

Result<QList<Exchange>> exchangesFromHar(const QByteArray &bytes)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    const QJsonValue entries = document.object()["log"_L1].toObject()["entries"_L1];
    if (!entries.isArray())
        return failure(Error::Kind::BadInput, fault.error == QJsonParseError::NoError
                                                  ? u"this is no HAR document: log.entries is missing"_s
                                                  : u"this is not JSON: %1 at byte %2"_s.arg(
                                                        fault.errorString(), QString::number(fault.offset)));
    QList<Exchange> exchanges;
    const QJsonArray all = entries.toArray();
    for (const QJsonValue &entry : all)
        exchanges.append(exchangeOf(entry.toObject()));
    return exchanges;
}

} // namespace Linesman::History
