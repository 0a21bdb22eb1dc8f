// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/captureoutput.h"

#include "app/cli/requestlines.h"
#include "app/core/codequote.h"
#include "app/core/jsonwriter.h"
#include "app/core/text.h"
#include "app/history/export.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

QByteArray captureLine(const Exchange &exchange)
{
    JsonWriter line(1024);
    const auto text = [&line](std::string_view name, const QString &value) {
        if (!value.isEmpty())
            line.field(name, toView(value.toUtf8()));
    };
    line.beginObject();
    text("at", exchange.startedAt.toString(Qt::ISODateWithMs));
    line.field("bytes", exchange.requestBody.size());
    text("contactId", exchange.contactId);
    text("conversationId", exchange.conversationId);
    line.field("durationMs", double(exchange.duration.count()) / 1000);
    line.field("event", "captured");
    text("eventType", exchange.eventType);
    line.field("id", exchange.id);
    text("kind", exchange.providerKind);
    text("locationId", exchange.locationId);
    text("messageId", exchange.messageId);
    text("method", exchange.method);
    text("remoteAddress", exchange.remoteAddress);
    line.field("status", exchange.status);
    text("url", exchange.url);
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
               {QString::number(exchange.status), toneOfStatus(exchange.status)},
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
        printText(QString::fromUtf8(exchange.requestHead).trimmed() + u'\n');
    if (parts.contains(u"body"_s))
        printText(QString::fromUtf8(exchange.requestBody) + u'\n');
    if (parts.contains(u"verdict"_s))
        printText(QString::fromUtf8(QJsonDocument(Webhooks::toJson(verdict)).toJson()));
}

QByteArray execJson(const Exchange &exchange, const Webhooks::Verdict &verdict)
{
    QJsonObject json = QJsonDocument::fromJson(captureLine(exchange)).object();
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
