// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/verdict.h"

#include "app/core/enumnames.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto SchemeNames = enumNames<Scheme>({{Scheme::Ed25519, "Ed25519"}, {Scheme::Rsa, "RSA"}});
constexpr auto SignatureNames = enumNames<SignatureCheck::Verdict>({{SignatureCheck::Verdict::Valid, "valid"},
                                                                    {SignatureCheck::Verdict::Missing, "missing"},
                                                                    {SignatureCheck::Verdict::Wrong, "wrong"},
                                                                    {SignatureCheck::Verdict::Malformed, "malformed"}});
constexpr auto HeldNames = enumNames<Verdict::Held>({{Verdict::Held::Waiting, "waiting"},
                                                     {Verdict::Held::Answered, "answered"},
                                                     {Verdict::Held::Forwarded, "forwarded"},
                                                     {Verdict::Held::Edited, "edited"},
                                                     {Verdict::Held::Released, "released"},
                                                     {Verdict::Held::TimedOut, "timedOut"}});
constexpr auto FamilyNames = enumNames<Shape::Family>({{Shape::Family::ProviderOutbound, "providerOutbound"},
                                                       {Shape::Family::AppEvent, "appEvent"},
                                                       {Shape::Family::WorkflowWebhook, "workflowWebhook"},
                                                       {Shape::Family::UnknownEvent, "unknownEvent"},
                                                       {Shape::Family::Unknown, "unknown"},
                                                       {Shape::Family::NotJson, "notJson"},
                                                       {Shape::Family::Empty, "empty"}});
constexpr auto LevelNames = enumNames<ShapeNote::Level>(
    {{ShapeNote::Level::Error, "error"}, {ShapeNote::Level::Warning, "warning"}, {ShapeNote::Level::Note, "note"}});

void put(QJsonObject &object, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

QJsonObject signatureJson(const SignatureCheck &check)
{
    QJsonObject json{{u"verdict"_s, verdictWord(check.verdict)}};
    put(json, u"scheme"_s, SchemeNames.text(check.scheme));
    put(json, u"header"_s, check.header);
    put(json, u"key"_s, check.keyName);
    put(json, u"reason"_s, check.reason);
    return json;
}

SignatureCheck signatureFrom(const QJsonObject &json)
{
    SignatureCheck check;
    check.verdict = SignatureNames.value(json["verdict"_L1].toString()).value_or(check.verdict);
    check.scheme = SchemeNames.value(json["scheme"_L1].toString()).value_or(check.scheme);
    check.header = json["header"_L1].toString();
    check.keyName = json["key"_L1].toString();
    check.reason = json["reason"_L1].toString();
    return check;
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

Shape shapeFrom(const QJsonObject &json)
{
    Shape shape;
    shape.family = FamilyNames.value(json["family"_L1].toString()).value_or(shape.family);
    shape.eventType = json["event"_L1].toString();
    shape.kind = Providers::kindFromText(json["kind"_L1].toString());
    shape.otherKind = Providers::kindFromText(json["otherKind"_L1].toString());
    shape.isInDataWrapper = json["wrapped"_L1].toBool();
    shape.summary = json["summary"_L1].toString();
    const QJsonArray notes = json["notes"_L1].toArray();
    for (const QJsonValue &note : notes) {
        const auto level = LevelNames.value(note["level"_L1].toString()).value_or(ShapeNote::Level::Note);
        shape.notes.append({level, note["field"_L1].toString(), note["text"_L1].toString()});
    }
    return shape;
}

} // namespace

QString verdictWord(SignatureCheck::Verdict verdict)
{
    return SignatureNames.text(verdict);
}

QString familyWord(Shape::Family family)
{
    return FamilyNames.text(family);
}

QString levelWord(ShapeNote::Level level)
{
    return LevelNames.text(level);
}

QJsonObject toJson(const Verdict &verdict)
{
    if (verdict.refused) {
        const QJsonObject refused{{u"status"_s, verdict.refused->status}, {u"reason"_s, verdict.refused->reason}};
        QJsonObject json{{u"refused"_s, refused}};
        put(json, u"listener"_s, verdict.listener);
        return json;
    }
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
    put(json, u"rule"_s, verdict.rule);
    put(json, u"listener"_s, verdict.listener);
    put(json, u"held"_s, HeldNames.text(verdict.held));
    if (verdict.slow.count() > 0)
        json.insert(u"slowMs"_s, qint64(verdict.slow.count()));
    if (verdict.elsewhere)
        json.insert(u"elsewhere"_s, true);
    if (!verdict.copies.isEmpty())
        json.insert(u"copies"_s, QJsonArray::fromStringList(verdict.copies));
    return json;
}

QString verdictText(const Verdict &verdict)
{
    return QString::fromUtf8(QJsonDocument(toJson(verdict)).toJson(QJsonDocument::Compact));
}

std::optional<Verdict> verdictFromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    Verdict verdict;
    verdict.listener = json["listener"_L1].toString();
    if (const QJsonValue refused = json["refused"_L1]; refused.isObject()) {
        verdict.refused = Refused{refused["status"_L1].toInt(), refused["reason"_L1].toString()};
        return verdict;
    }
    if (!json.contains("signature"_L1) && !json.contains("shape"_L1))
        return std::nullopt;
    verdict.signature = signatureFrom(json["signature"_L1].toObject());
    verdict.shape = shapeFrom(json["shape"_L1].toObject());
    verdict.isDuplicate = json.contains("duplicateOf"_L1);
    verdict.earlier = json["duplicateOf"_L1].toInteger();
    verdict.rule = json["rule"_L1].toString();
    verdict.held = HeldNames.value(json["held"_L1].toString()).value_or(Verdict::Held::No);
    verdict.elsewhere = json["elsewhere"_L1].toBool();
    verdict.slow = std::chrono::milliseconds(json["slowMs"_L1].toInteger());
    verdict.copies = json["copies"_L1].toVariant().toStringList();
    if (const QJsonValue forwarded = json["forwarded"_L1]; forwarded.isObject())
        verdict.forwarding = Forwarding{forwarded["url"_L1].toString(), forwarded["status"_L1].toInt(),
                                        forwarded["error"_L1].toString(), forwarded["exchange"_L1].toInteger()};
    return verdict;
}

} // namespace Linesman::Webhooks
