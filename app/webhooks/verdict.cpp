// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/verdict.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;

namespace {

class VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Webhooks::Verdict)
};

QString schemeWord(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Ed25519:
        return u"Ed25519"_s;
    case Scheme::Rsa:
        return u"RSA"_s;
    case Scheme::None:
        break;
    }
    return {};
}

void put(QJsonObject &object, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

QJsonObject signatureJson(const SignatureCheck &check)
{
    QJsonObject json{{u"verdict"_s, verdictWord(check.verdict)}};
    put(json, u"scheme"_s, schemeWord(check.scheme));
    put(json, u"header"_s, check.header);
    put(json, u"key"_s, check.keyName);
    put(json, u"reason"_s, check.reason);
    return json;
}

QJsonObject shapeJson(const Shape &shape)
{
    QJsonObject json{{u"family"_s, familyWord(shape.family)}, {u"sound"_s, shape.isSound()}};
    put(json, u"event"_s, shape.eventType);
    if (shape.kind)
        json.insert(u"kind"_s, Providers::kindName(*shape.kind));
    if (shape.otherKind)
        json.insert(u"otherKind"_s, Providers::kindName(*shape.otherKind));
    if (shape.isInDataWrapper)
        json.insert(u"wrapped"_s, true);
    put(json, u"summary"_s, shape.summary);
    QJsonArray notes;
    for (const ShapeNote &note : shape.notes) {
        QJsonObject entry{{u"level"_s, levelWord(note.level)}, {u"text"_s, note.text}};
        put(entry, u"field"_s, note.field);
        notes.append(entry);
    }
    if (!notes.isEmpty())
        json.insert(u"notes"_s, notes);
    return json;
}

VerdictLine::Tone signatureTone(const QString &word)
{
    if (word == "valid"_L1)
        return VerdictLine::Tone::Good;
    return word == "missing"_L1 ? VerdictLine::Tone::Warning : VerdictLine::Tone::Bad;
}

VerdictLine::Tone noteTone(const QString &level)
{
    if (level == "error"_L1)
        return VerdictLine::Tone::Bad;
    return level == "warning"_L1 ? VerdictLine::Tone::Warning : VerdictLine::Tone::Neutral;
}

VerdictLine forwardLine(const QJsonObject &forwarded)
{
    const QString url = forwarded[u"url"].toString();
    const int status = forwarded[u"status"].toInt();
    if (status == 0)
        return {
            VerdictLine::Tone::Bad,
            VerdictWords::tr("Forwarded to %1, which gave no answer: %2.").arg(url, forwarded[u"error"].toString())};
    return {status < 300 ? VerdictLine::Tone::Good : VerdictLine::Tone::Bad,
            VerdictWords::tr("Forwarded to %1, which answered %2.").arg(url, QString::number(status))};
}

} // namespace

QJsonObject toJson(const Verdict &verdict)
{
    QJsonObject json{{u"signature"_s, signatureJson(verdict.signature)}, {u"shape"_s, shapeJson(verdict.shape)}};
    if (verdict.isDuplicate)
        json.insert(u"duplicateOf"_s, verdict.earlier);
    if (verdict.forwarding) {
        QJsonObject forwarded{{u"url"_s, verdict.forwarding->url}, {u"status"_s, verdict.forwarding->status}};
        put(forwarded, u"error"_s, verdict.forwarding->error);
        if (verdict.forwarding->exchange != 0)
            forwarded.insert(u"exchange"_s, verdict.forwarding->exchange);
        json.insert(u"forwarded"_s, forwarded);
    }
    return json;
}

QList<VerdictLine> verdictLines(const QJsonObject &json)
{
    QList<VerdictLine> lines;
    const QJsonObject signature = json[u"signature"].toObject();
    if (const QString reason = signature[u"reason"].toString(); !reason.isEmpty())
        lines.append({signatureTone(signature[u"verdict"].toString()), reason});
    if (json.contains("refused"_L1))
        lines.append({VerdictLine::Tone::Bad, VerdictWords::tr("Refused with status %1 before it was read whole: %2.")
                                                  .arg(QString::number(json[u"refused"][u"status"].toInt()),
                                                       json[u"refused"][u"reason"].toString())});
    if (json.contains("duplicateOf"_L1) && json[u"duplicateOf"].toInteger() == 0)
        lines.append({VerdictLine::Tone::Warning,
                      VerdictWords::tr("The same message came just before: a receiver must not send it twice.")});
    else if (json.contains("duplicateOf"_L1))
        lines.append(
            {VerdictLine::Tone::Warning,
             VerdictWords::tr("The same message came before, as capture %1: a receiver must not send it twice.")
                 .arg(json[u"duplicateOf"].toInteger())});
    const QJsonObject shape = json[u"shape"].toObject();
    if (const QString summary = shape[u"summary"].toString(); !summary.isEmpty())
        lines.append({shape[u"sound"].toBool() ? VerdictLine::Tone::Neutral : VerdictLine::Tone::Bad, summary});
    for (const QString &level : {u"error"_s, u"warning"_s, u"note"_s}) {
        const QJsonArray notes = shape[u"notes"].toArray();
        for (const QJsonValue &note : notes) {
            if (note[u"level"].toString() == level)
                lines.append({noteTone(level), note[u"text"].toString()});
        }
    }
    if (json.contains("forwarded"_L1))
        lines.append(forwardLine(json[u"forwarded"].toObject()));
    return lines;
}

void apply(const Verdict &verdict, Exchange &exchange)
{
    exchange.eventType = verdict.shape.eventType;
    exchange.providerKind = verdict.shape.kind ? Providers::kindName(*verdict.shape.kind) : QString();
    exchange.signature = verdictWord(verdict.signature.verdict);
    exchange.messageId = verdict.shape.messageId;
    exchange.locationId = verdict.shape.locationId;
    exchange.contactId = verdict.shape.contactId;
    exchange.conversationId = verdict.shape.conversationId;
    exchange.verdict = QString::fromUtf8(QJsonDocument(toJson(verdict)).toJson(QJsonDocument::Compact));
}

} // namespace Linesman::Webhooks
