// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/export.h"

#include "app/core/codequote.h"
#include "app/core/milliseconds.h"
#include "app/core/redaction.h"
#include "app/core/showntext.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace Linesman::History {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array<std::pair<Exchange::Channel, QLatin1StringView>, 6> ChannelWords{{
    {Exchange::Channel::Capture, "capture"_L1},
    {Exchange::Channel::Delivery, "delivery"_L1},
    {Exchange::Channel::Api, "api"_L1},
    {Exchange::Channel::Emulator, "emulator"_L1},
    {Exchange::Channel::EmulatorHook, "emulatorHook"_L1},
    {Exchange::Channel::OAuth, "oauth"_L1},
}};

/*! The texts of an exchange under their names in JSON. */
constexpr std::array<std::pair<QLatin1StringView, QString Exchange::*>, 13> TextMembers{{
    {"remoteAddress"_L1, &Exchange::remoteAddress},
    {"error"_L1, &Exchange::error},
    {"eventType"_L1, &Exchange::eventType},
    {"kind"_L1, &Exchange::providerKind},
    {"signature"_L1, &Exchange::signature},
    {"connectionId"_L1, &Exchange::connectionId},
    {"locationId"_L1, &Exchange::locationId},
    {"contactId"_L1, &Exchange::contactId},
    {"conversationId"_L1, &Exchange::conversationId},
    {"messageId"_L1, &Exchange::messageId},
    {"traceId"_L1, &Exchange::traceId},
    {"groupId"_L1, &Exchange::groupId},
    {"note"_L1, &Exchange::note},
}};

std::chrono::microseconds microseconds(const QJsonValue &milliseconds)
{
    const double value = milliseconds.toDouble();
    return std::chrono::microseconds(value > 0 && value < 1e12 ? std::llround(value * 1000) : 0);
}

QByteArray bytesOf(const QJsonObject &json, const QString &name)
{
    const QString base64 = json[name + "Base64"_L1].toString();
    return base64.isEmpty() ? json[name].toString().toUtf8() : QByteArray::fromBase64(base64.toLatin1());
}

std::optional<QString> asText(const QByteArray &bytes)
{
    if (bytes.contains('\0'))
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

void insertBytes(QJsonObject &json, const QString &name, const QByteArray &bytes)
{
    if (const std::optional<QString> text = asText(bytes))
        json.insert(name, *text);
    else
        json.insert(name + "Base64"_L1, QString::fromLatin1(bytes.toBase64()));
}

/*! The fields of a raw head, in order, without the request line. */
QList<std::pair<QString, QString>> fieldsOf(const QByteArray &head)
{
    QList<std::pair<QString, QString>> fields;
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            fields.emplaceBack(QString::fromUtf8(line.first(colon)),
                               QString::fromUtf8(line.sliced(colon + 1)).trimmed());
    }
    return fields;
}
} // namespace

Exchange withoutSecrets(Exchange exchange)
{
    for (QString *text : {&exchange.url, &exchange.error, &exchange.verdict, &exchange.note})
        *text = redacted(*text);
    for (QByteArray *bytes :
         {&exchange.requestHead, &exchange.requestBody, &exchange.responseHead, &exchange.responseBody})
        *bytes = redacted(*bytes);
    return exchange;
}

QString channelWord(Exchange::Channel channel)
{
    for (const auto &[value, word] : ChannelWords) {
        if (value == channel)
            return word;
    }
    return {};
}

std::optional<Exchange::Channel> channelFromWord(const QString &word)
{
    for (const auto &[value, known] : ChannelWords) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

QJsonObject exchangeToJson(const Exchange &given, Secrecy secrecy)
{
    const Exchange exchange = secrecy == Secrecy::Redacted ? withoutSecrets(given) : given;
    QJsonObject json{
        {u"id"_s, exchange.id},
        {u"channel"_s, channelWord(exchange.channel)},
        {u"startedAt"_s, exchange.startedAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"method"_s, exchange.method},
        {u"url"_s, exchange.url},
        {u"status"_s, exchange.status > 0 ? QJsonValue(exchange.status) : QJsonValue()},
        {u"durationMs"_s, inMilliseconds(exchange.duration)},
    };
    QJsonObject timings;
    for (const auto &[name, time] :
         {std::pair(u"dnsMs"_s, exchange.dns), std::pair(u"connectMs"_s, exchange.connect),
          std::pair(u"tlsMs"_s, exchange.tls), std::pair(u"firstByteMs"_s, exchange.firstByte)}) {
        if (time.count() > 0)
            timings.insert(name, inMilliseconds(time));
    }
    if (!timings.isEmpty())
        json.insert(u"timings"_s, timings);
    for (const auto &[name, text] : TextMembers) {
        if (!(exchange.*text).isEmpty())
            json.insert(name, exchange.*text);
    }
    if (!exchange.verdict.isEmpty()) {
        const QJsonDocument verdict = QJsonDocument::fromJson(exchange.verdict.toUtf8());
        json.insert(u"verdict"_s, verdict.isObject() ? QJsonValue(verdict.object()) : QJsonValue(exchange.verdict));
    }
    if (exchange.pinned)
        json.insert(u"pinned"_s, true);
    if (!exchange.requestHead.isEmpty()) { // a row of a list has no bytes
        insertBytes(json, u"requestHead"_s, exchange.requestHead);
        insertBytes(json, u"requestBody"_s, exchange.requestBody);
        insertBytes(json, u"responseHead"_s, exchange.responseHead);
        insertBytes(json, u"responseBody"_s, exchange.responseBody);
    }
    return json;
}

Result<Exchange> exchangeFromJson(const QJsonObject &json)
{
    const std::optional<Exchange::Channel> channel = channelFromWord(json["channel"_L1].toString());
    const QDateTime startedAt = QDateTime::fromString(json["startedAt"_L1].toString(), Qt::ISODateWithMs);
    if (!channel || !startedAt.isValid() || !json["method"_L1].isString())
        return failure(Error::Kind::BadInput, u"this is no exchange: channel, startedAt and method are needed"_s);
    Exchange exchange;
    exchange.id = json["id"_L1].toInteger();
    exchange.channel = *channel;
    exchange.startedAt = startedAt.toUTC();
    exchange.method = json["method"_L1].toString();
    exchange.url = json["url"_L1].toString();
    exchange.status = std::clamp(json["status"_L1].toInt(), 0, 999);
    exchange.duration = microseconds(json["durationMs"_L1]);
    const QJsonObject timings = json["timings"_L1].toObject();
    exchange.dns = microseconds(timings["dnsMs"_L1]);
    exchange.connect = microseconds(timings["connectMs"_L1]);
    exchange.tls = microseconds(timings["tlsMs"_L1]);
    exchange.firstByte = microseconds(timings["firstByteMs"_L1]);
    for (const auto &[name, text] : TextMembers)
        exchange.*text = json[name].toString();
    const QJsonValue verdict = json["verdict"_L1];
    exchange.verdict = verdict.isObject()
                           ? QString::fromUtf8(QJsonDocument(verdict.toObject()).toJson(QJsonDocument::Compact))
                           : verdict.toString();
    exchange.pinned = json["pinned"_L1].toBool();
    exchange.requestHead = bytesOf(json, u"requestHead"_s);
    exchange.requestBody = bytesOf(json, u"requestBody"_s);
    exchange.responseHead = bytesOf(json, u"responseHead"_s);
    exchange.responseBody = bytesOf(json, u"responseBody"_s);
    return exchange;
}

QString curlCommand(const Exchange &given, Secrecy secrecy)
{
    const Exchange exchange = secrecy == Secrecy::Redacted ? withoutSecrets(given) : given;
    QString url = exchange.url;
    QString options;
    bool hasType = false;
    for (const auto &field : fieldsOf(exchange.requestHead)) {
        const auto &name = field.first; // clang 14 cannot capture structured bindings
        const auto &value = field.second;
        // What curl makes by itself, from the URL and the body.
        static constexpr std::array Own{"host"_L1, "content-length"_L1, "connection"_L1, "transfer-encoding"_L1,
                                        "expect"_L1};
        if (name.compare("host"_L1, Qt::CaseInsensitive) == 0 && url.startsWith(u'/'))
            url.prepend("http://"_L1 + value);
        if (exchange.requestBody.isEmpty() && name.compare("content-length"_L1, Qt::CaseInsensitive) == 0)
            options += " \\\n  --header "_L1 + Quote::shell(u"Content-Length: 0"_s); // curl tells no length of nothing
        if (std::any_of(Own.begin(), Own.end(),
                        [&](QLatin1StringView own) { return name.compare(own, Qt::CaseInsensitive) == 0; }))
            continue;
        hasType = hasType || name.compare("content-type"_L1, Qt::CaseInsensitive) == 0;
        // "Name;" is how curl is told to send a field without a value.
        options += " \\\n  --header "_L1 + Quote::shell(value.isEmpty() ? name + u';' : name + ": "_L1 + value);
    }
    QString before;
    if (!exchange.requestBody.isEmpty()) {
        if (!hasType)
            options += " \\\n  --header "_L1 + Quote::shell(u"Content-Type:"_s); // or curl would say that it is a form
        if (const std::optional<QString> text = asText(exchange.requestBody); text && terminalText(*text) == *text) {
            options += " \\\n  --data-raw "_L1 + Quote::shell(*text);
        } else {
            before = "printf %s "_L1 + Quote::shell(QString::fromLatin1(exchange.requestBody.toBase64())) +
                     " | base64 -d | "_L1;
            options += " \\\n  --data-binary @-"_L1;
        }
    }
    const QString method = exchange.method == "HEAD"_L1 ? u"--head"_s : "--request "_L1 + Quote::shell(exchange.method);
    return before + "curl --globoff "_L1 + method + " --url "_L1 + Quote::shell(url) +
           options; // "-K" is no option here
}

} // namespace Linesman::History
