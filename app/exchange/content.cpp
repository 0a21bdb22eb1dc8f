// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/content.h"

#include "app/core/text.h"
#include "app/exchange/formfields.h"
#include "app/http/contentcoding.h"
#include "app/http/multipart.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>

namespace Linesman {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype MostTokens = 20;
constexpr int MostTried = 1000;                      // that may be tokens, in one place
constexpr qsizetype SearchedForTokens = 1024 * 1024; // bytes of each body

QString faultSentence(const Http::DecodedBody &decoded, qsizetype limit)
{
    const QString coding = toQString(decoded.coding);
    switch (*decoded.fault) {
    case Http::CodingFault::Unknown:
        return u"the coding \"%1\" is not known"_s.arg(coding);
    case Http::CodingFault::Broken:
        return u"the bytes are no whole %1 stream"_s.arg(coding);
    case Http::CodingFault::TooLong:
        return u"there is more than %1 MiB in it"_s.arg(limit / 1024 / 1024);
    }
    return {};
}

QString formText(QByteArrayView text)
{
    QByteArray bytes = text.toByteArray();
    if (bytes.contains('+'))
        bytes.replace('+', ' ');
    return QString::fromUtf8(bytes.contains('%') ? QByteArray::fromPercentEncoding(bytes) : bytes);
}

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

std::optional<QJsonObject> jsonPart(const QByteArray &base64)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(base64, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QJsonDocument json = QJsonDocument::fromJson(*decoded);
    return json.isObject() ? std::optional(json.object()) : std::nullopt;
}

QDateTime secondsClaim(const QJsonObject &claims, QLatin1StringView name)
{
    const double seconds = claims[name].toDouble(-1);
    return seconds >= 0 && seconds < 1e11 ? QDateTime::fromSecsSinceEpoch(qint64(seconds)).toUTC() : QDateTime();
}

std::optional<CarriedToken> tokenOf(const QByteArray &text, const QString &place)
{
    const QList<QByteArray> parts = text.split('.');
    const std::optional<QJsonObject> header = jsonPart(parts.value(0));
    const std::optional<QJsonObject> claims = jsonPart(parts.value(1));
    if (parts.size() != 3 || !header || !claims)
        return std::nullopt;
    return CarriedToken{place, QJsonDocument(*header).toJson(), QJsonDocument(*claims).toJson(),
                        secondsClaim(*claims, "iat"_L1), secondsClaim(*claims, "exp"_L1)};
}

/*! Every token starts with `eyJ`, which is `{"` in base64; each byte is looked at once. */
void findTokens(const QByteArray &bytes, const QString &place, QList<CarriedToken> &tokens)
{
    qsizetype at = 0;
    for (int i = 0; i < MostTried && tokens.size() < MostTokens && (at = bytes.indexOf("eyJ", at)) >= 0; ++i) {
        qsizetype end = at;
        while (end < bytes.size() && (isTokenCharacter(bytes.at(end)) || bytes.at(end) == '.'))
            ++end;
        if (const std::optional<CarriedToken> token = tokenOf(bytes.sliced(at, end - at), place)) {
            const bool isKnown = std::any_of(tokens.begin(), tokens.end(), [&](const CarriedToken &known) {
                return known.claims == token->claims && known.header == token->header;
            });
            if (!isKnown)
                tokens.append(*token);
        }
        at = end;
    }
}
} // namespace

HeadFields headFields(const QByteArray &head)
{
    HeadFields fields;
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            fields.emplaceBack(line.first(colon), line.sliced(colon + 1).trimmed());
    }
    return fields;
}

QByteArray headField(const QByteArray &head, const QByteArray &name)
{
    const HeadFields fields = headFields(head);
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto &field) {
        return field.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == fields.end() ? QByteArray() : found->second;
}

bool isByLinesman(const QByteArray &head)
{
    const QByteArray agent = headField(head, "User-Agent").toLower();
    return agent.startsWith("linesman/") || agent.startsWith("linesman-emulator/");
}

Symptom symptomOfAnswer(const Exchange &exchange)
{
    const QString location = QString::fromUtf8(headField(exchange.responseHead, "Location"));
    return symptomOfAnswer(exchange.url, exchange.status, location, exchange.responseBody);
}

QString symptomDetailOfAnswer(const Exchange &exchange)
{
    const QString location = QString::fromUtf8(headField(exchange.responseHead, "Location"));
    return symptomDetail(symptomOfAnswer(exchange), location);
}

Content contentOf(const QByteArray &head, const QByteArray &body, qsizetype limit)
{
    Content content;
    const QByteArray type = headField(head, "Content-Type");
    content.mediaType = type.split(';').first().trimmed().toLower();
    content.bytes = body;
    const QByteArray coding = headField(head, "Content-Encoding").trimmed();
    if (body.isEmpty() || !Http::isCoded(toView(coding)))
        return content;
    const Http::DecodedBody decoded = Http::decodedBody(toView(body), toView(coding), std::size_t(limit));
    if (decoded.fault) {
        content.fault = faultSentence(decoded, limit);
        return content;
    }
    content.bytes = QByteArray::fromStdString(decoded.text);
    content.coding = coding.toLower();
    return content;
}

bool isJsonType(const QByteArray &mediaType)
{
    return mediaType == "application/json" || mediaType == "text/json" || mediaType.endsWith("+json");
}

FormFieldList formFields(const QByteArray &bytes)
{
    FormFieldList fields;
    for (qsizetype at = 0; at < bytes.size() && fields.size() < MostFormFields;) {
        if (bytes.at(at) == '&') {
            ++at;
            continue;
        }
        const qsizetype end = bytes.indexOf('&', at);
        const QByteArrayView pair = QByteArrayView(bytes).sliced(at, (end < 0 ? bytes.size() : end) - at);
        at += pair.size() + 1;
        const qsizetype equals = pair.indexOf('=');
        fields.emplaceBack(formText(equals < 0 ? pair : pair.first(equals)),
                           equals < 0 ? QString() : formText(pair.sliced(equals + 1)));
    }
    return fields;
}

qsizetype formFieldCount(const QByteArray &bytes)
{
    qsizetype count = 0;
    char before = '&';
    for (const char c : bytes) {
        count += before == '&' && c != '&' ? 1 : 0;
        before = c;
    }
    return count;
}

Result<QList<BodyPart>> bodyParts(const QByteArray &contentType, const QByteArray &bytes)
{
    const auto parsed = Http::parseMultipart(toView(contentType), toView(bytes));
    if (!parsed)
        return failure(parsed.error());
    QList<BodyPart> parts;
    for (const Http::Part &part : *parsed) {
        parts.append({toQString(part.name), toQString(part.fileName.value_or(std::string())),
                      QByteArray::fromStdString(part.contentType), toQByteArray(part.content)});
    }
    return parts;
}

QList<CarriedToken> carriedTokens(const Exchange &exchange)
{
    QList<CarriedToken> tokens;
    for (const QByteArray *head : {&exchange.requestHead, &exchange.responseHead}) {
        for (const auto &[name, value] : headFields(*head))
            findTokens(value, QString::fromUtf8(name), tokens);
    }
    const std::array bodies{std::tuple(u"request body"_s, &exchange.requestHead, &exchange.requestBody),
                            std::tuple(u"response body"_s, &exchange.responseHead, &exchange.responseBody)};
    for (const auto &[place, head, body] : bodies)
        findTokens(contentOf(*head, *body, SearchedForTokens).bytes.left(SearchedForTokens), place, tokens);
    return tokens;
}

} // namespace Linesman
