// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/captureoutput.h"

#include "app/cli/requestlines.h"
#include "app/core/codequote.h"
#include "app/history/export.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {
/*! What stands in a line beside the verdicts. */
QJsonObject captureMembers(const Exchange &exchange)
{
    QJsonObject line;
    line[u"event"_s] = u"captured"_s;
    line[u"id"_s] = exchange.id;
    line[u"at"_s] = exchange.startedAt.toString(Qt::ISODateWithMs);
    line[u"status"_s] = exchange.status;
    line[u"durationMs"_s] = double(exchange.duration.count()) / 1000;
    line[u"bytes"_s] = exchange.requestBody.size();
    const std::pair<QString, QString> texts[]{{u"method"_s, exchange.method},
                                              {u"url"_s, exchange.url},
                                              {u"remoteAddress"_s, exchange.remoteAddress},
                                              {u"eventType"_s, exchange.eventType},
                                              {u"kind"_s, exchange.providerKind},
                                              {u"messageId"_s, exchange.messageId},
                                              {u"locationId"_s, exchange.locationId},
                                              {u"contactId"_s, exchange.contactId},
                                              {u"conversationId"_s, exchange.conversationId}};
    for (const auto &[name, value] : texts) {
        if (!value.isEmpty())
            line[name] = value;
    }
    return line;
}
} // namespace

QByteArray captureLine(const Exchange &exchange)
{
    // The verdicts are JSON already: as they are kept.
    QByteArray line = QJsonDocument(captureMembers(exchange)).toJson(QJsonDocument::Compact);
    const QByteArray verdicts = exchange.verdict.toUtf8();
    if (verdicts.size() > 2) {
        line.chop(1);
        line.append(',').append(QByteArrayView(verdicts).sliced(1));
    }
    return Quote::harmlessJson(line) + '\n';
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
    QJsonObject json = captureMembers(exchange);
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
