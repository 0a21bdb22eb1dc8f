// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/captureoutput.h"

#include "app/cli/requestlines.h"
#include "app/core/codequote.h"
#include "app/core/jsonwriter.h"
#include "app/core/milliseconds.h"
#include "app/core/text.h"
#include "app/history/export.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <type_traits>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

/*! Gives \a put each member that tells of a capture, by name, without its verdicts: texts, and numbers as they are. */
template <typename Put>
static void putMembers(const Exchange &exchange, const Put &put)
{
    const auto putText = [&put](const char *name, const QString &text) {
        if (!text.isEmpty())
            put(name, text);
    };
    putText("at", exchange.startedAt.toString(Qt::ISODateWithMs));
    put("bytes", qint64(exchange.requestBody.size()));
    putText("contactId", exchange.contactId);
    putText("conversationId", exchange.conversationId);
    put("durationMs", inMilliseconds(exchange.duration));
    put("event", u"captured"_s);
    putText("eventType", exchange.eventType);
    put("id", qint64(exchange.id));
    putText("kind", exchange.providerKind);
    putText("locationId", exchange.locationId);
    putText("messageId", exchange.messageId);
    putText("method", exchange.method);
    putText("remoteAddress", exchange.remoteAddress);
    put("status", exchange.status);
    putText("url", exchange.url);
}

QByteArray captureLine(const Exchange &exchange)
{
    JsonWriter line(1024);
    line.beginObject();
    putMembers(exchange, [&line](const char *name, const auto &value) {
        if constexpr (std::is_arithmetic_v<std::decay_t<decltype(value)>>)
            line.field(name, value);
        else
            line.field(name, toView(value.toUtf8()));
    });
    // The verdicts are JSON already: as they are kept.
    QByteArray all = toQByteArray(line.text());
    const QByteArray verdicts = exchange.verdict.toUtf8();
    all += verdicts.size() > 2 ? ',' + verdicts.sliced(1) : QByteArray("}");
    return Quote::harmlessJson(all) + '\n';
}

static Tone toneOf(Webhooks::VerdictLine::Tone tone)
{
    switch (tone) {
    case Webhooks::VerdictLine::Tone::Good:
        return Tone::Good;
    case Webhooks::VerdictLine::Tone::Bad:
        return Tone::Bad;
    case Webhooks::VerdictLine::Tone::Warning:
        return Tone::Warning;
    case Webhooks::VerdictLine::Tone::Neutral:
        break;
    }
    return Tone::Plain;
}

void printCapture(const Exchange &exchange, const Webhooks::Verdict &verdict)
{
    const QString what = exchange.eventType.isEmpty() ? QString() : u"  "_s + exchange.eventType;
    const QString kind = exchange.providerKind.isEmpty() ? QString() : u" "_s + exchange.providerKind;
    const QString time = exchange.startedAt.toLocalTime().toString(u"HH:mm:ss.zzz"_s);
    printLine({{QString::number(exchange.id) + u"  "_s},
               {time + u"  "_s, Tone::Faint},
               {u"%1 %2  "_s.arg(exchange.method, exchange.url.left(200))},
               {statusWord(exchange.status), toneOfStatus(exchange.status)},
               {what + kind}});
    const QList<Webhooks::VerdictLine> lines = Webhooks::verdictLines(verdict);
    for (const Webhooks::VerdictLine &line : lines) {
        if (line.tone != Webhooks::VerdictLine::Tone::Neutral)
            printLine(u"    "_s + line.sentence, toneOf(line.tone));
    }
}

void printParts(const Exchange &exchange, const Webhooks::Verdict &verdict, const QStringList &parts)
{
    if (parts.contains(u"headers"_s))
        printSetIn(QString::fromUtf8(exchange.requestHead).trimmed());
    if (parts.contains(u"body"_s))
        printSetIn(QString::fromUtf8(exchange.requestBody));
    if (parts.contains(u"verdict"_s))
        printSetIn(QString::fromUtf8(QJsonDocument(Webhooks::toJson(verdict)).toJson()));
}

QByteArray execJson(const Exchange &exchange, const Webhooks::Verdict &verdict)
{
    QJsonObject json;
    putMembers(exchange, [&json](const char *name, const auto &value) { json.insert(QLatin1StringView(name), value); });
    const QJsonObject verdicts = Webhooks::toJson(verdict);
    for (auto member = verdicts.begin(); member != verdicts.end(); ++member)
        json.insert(member.key(), member.value());
    const QJsonObject whole = History::exchangeToJson(exchange, History::Secrecy::Raw);
    for (auto member = whole.begin(); member != whole.end(); ++member) {
        if (!json.contains(member.key()))
            json.insert(member.key(), member.value());
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace Linesman::Cli
