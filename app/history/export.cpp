// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/export.h"

#include "app/core/redaction.h"
#include "app/core/showntext.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>
#include <array>
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

double milliseconds(std::chrono::microseconds time)
{
    return double(time.count()) / 1000.0;
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

Exchange withoutSecrets(Exchange exchange)
{
    for (QString *text : {&exchange.url, &exchange.error, &exchange.verdict, &exchange.note})
        *text = redacted(*text);
    for (QByteArray *bytes :
         {&exchange.requestHead, &exchange.requestBody, &exchange.responseHead, &exchange.responseBody})
        *bytes = redacted(*bytes);
    return exchange;
}

bool isHarmless(const QString &text)
{
    return terminalText(text) == text;
}

QString inQuotes(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
}

/*! One word for a POSIX shell. Characters that would act on a terminal are written as printf reads them. */
QString quoted(const QString &text)
{
    if (isHarmless(text))
        return inQuotes(text);
    QString escaped;
    for (const char byte : text.toUtf8()) {
        const auto value = static_cast<unsigned char>(byte);
        if (value == '\\')
            escaped += "\\\\"_L1;
        else if (value < 0x20 || value >= 0x7F)
            escaped += u"\\0%1"_s.arg(uint(value), 3, 8, QLatin1Char('0'));
        else
            escaped += QLatin1Char(byte);
    }
    return u"\"$(printf %b %1)\""_s.arg(inQuotes(escaped));
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
        {u"durationMs"_s, milliseconds(exchange.duration)},
    };
    QJsonObject timings;
    for (const auto &[name, time] :
         {std::pair(u"dnsMs"_s, exchange.dns), std::pair(u"connectMs"_s, exchange.connect),
          std::pair(u"tlsMs"_s, exchange.tls), std::pair(u"firstByteMs"_s, exchange.firstByte)}) {
        if (time.count() > 0)
            timings.insert(name, milliseconds(time));
    }
    if (!timings.isEmpty())
        json.insert(u"timings"_s, timings);
    for (const auto &[name, text] :
         {std::pair(u"remoteAddress"_s, &exchange.remoteAddress), std::pair(u"error"_s, &exchange.error),
          std::pair(u"eventType"_s, &exchange.eventType), std::pair(u"kind"_s, &exchange.providerKind),
          std::pair(u"signature"_s, &exchange.signature), std::pair(u"connectionId"_s, &exchange.connectionId),
          std::pair(u"locationId"_s, &exchange.locationId), std::pair(u"contactId"_s, &exchange.contactId),
          std::pair(u"conversationId"_s, &exchange.conversationId), std::pair(u"messageId"_s, &exchange.messageId),
          std::pair(u"traceId"_s, &exchange.traceId), std::pair(u"groupId"_s, &exchange.groupId),
          std::pair(u"note"_s, &exchange.note)}) {
        if (!text->isEmpty())
            json.insert(name, *text);
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

Result<qint64> exportJsonLines(const Reader &reader, const Filter &filter, Secrecy secrecy, QIODevice &device)
{
    const auto ids = reader.ids(filter);
    if (!ids)
        return failure(ids.error());
    qint64 count = 0;
    for (const ExchangeId id : *ids) {
        const auto exchange = reader.exchange(id);
        if (!exchange)
            return failure(exchange.error());
        if (!*exchange)
            continue; // removed meanwhile
        const QByteArray line =
            QJsonDocument(exchangeToJson(**exchange, secrecy)).toJson(QJsonDocument::Compact) + '\n';
        if (device.write(line) != line.size())
            return failure(Error::Kind::Storage, device.errorString());
        ++count;
    }
    return count;
}

QString curlCommand(const Exchange &given, Secrecy secrecy)
{
    const Exchange exchange = secrecy == Secrecy::Redacted ? withoutSecrets(given) : given;
    QString url = exchange.url;
    QString options;
    bool hasType = false;
    for (const auto &[name, value] : fieldsOf(exchange.requestHead)) {
        // What curl makes by itself, from the URL and the body.
        static constexpr std::array Own{"host"_L1, "content-length"_L1, "connection"_L1, "transfer-encoding"_L1,
                                        "expect"_L1};
        if (name.compare("host"_L1, Qt::CaseInsensitive) == 0 && url.startsWith(u'/'))
            url.prepend("http://"_L1 + value);
        if (std::any_of(Own.begin(), Own.end(),
                        [&](QLatin1StringView own) { return name.compare(own, Qt::CaseInsensitive) == 0; }))
            continue;
        hasType = hasType || name.compare("content-type"_L1, Qt::CaseInsensitive) == 0;
        // "Name;" is how curl is told to send a field without a value.
        options += " \\\n  --header "_L1 + quoted(value.isEmpty() ? name + u';' : name + ": "_L1 + value);
    }
    QString before;
    if (!exchange.requestBody.isEmpty()) {
        if (!hasType)
            options += " \\\n  --header "_L1 + quoted(u"Content-Type:"_s); // or curl would say that it is a form
        if (const std::optional<QString> text = asText(exchange.requestBody); text && isHarmless(*text)) {
            options += " \\\n  --data-raw "_L1 + inQuotes(*text);
        } else {
            before =
                "printf %s "_L1 + quoted(QString::fromLatin1(exchange.requestBody.toBase64())) + " | base64 -d | "_L1;
            options += " \\\n  --data-binary @-"_L1;
        }
    }
    const QString method = exchange.method == "HEAD"_L1 ? u"--head"_s : "--request "_L1 + quoted(exchange.method);
    return before + "curl --globoff "_L1 + method + " --url "_L1 + quoted(url) + options; // "-K" is no option here
}

} // namespace Linesman::History
