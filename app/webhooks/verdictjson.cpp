// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/verdict.h"

#include "app/core/enumnames.h"
#include "app/core/jsonwriter.h"
#include "app/core/text.h"

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

void putJson(JsonWriter &json, std::string_view name, const QString &value)
{
    if (!value.isEmpty())
        json.field(name, toView(value.toUtf8()));
}

// The members stand by name, as they do in every file so far.
void writeJson(JsonWriter &json, const SignatureCheck &check)
{
    json.beginObject();
    putJson(json, "header", check.header);
    putJson(json, "key", check.keyName);
    putJson(json, "reason", check.reason);
    json.fieldIfAny("scheme", SchemeNames.name(check.scheme));
    json.field("verdict", SignatureNames.name(check.verdict));
    json.endObject();
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

void writeJson(JsonWriter &json, const Shape &shape)
{
    json.beginObject();
    putJson(json, "event", shape.eventType);
    json.field("family", FamilyNames.name(shape.family));
    if (shape.kind)
        putJson(json, "kind", Providers::kindName(*shape.kind));
    if (!shape.notes.isEmpty())
        json.key("notes").beginArray();
    for (const ShapeNote &note : shape.notes) {
        json.beginObject();
        putJson(json, "field", note.field);
        json.field("level", LevelNames.name(note.level));
        json.field("text", toView(note.text.toUtf8()));
        json.endObject();
    }
    if (!shape.notes.isEmpty())
        json.endArray();
    if (shape.otherKind)
        putJson(json, "otherKind", Providers::kindName(*shape.otherKind));
    json.field("sound", shape.isSound());
    putJson(json, "summary", shape.summary);
    if (shape.isInDataWrapper)
        json.field("wrapped", true);
    json.endObject();
}

void writeJson(JsonWriter &json, const Forwarding &forwarding)
{
    json.beginObject();
    putJson(json, "error", forwarding.error);
    if (forwarding.exchange != 0)
        json.field("exchange", forwarding.exchange);
    json.field("status", forwarding.status);
    json.field("url", toView(forwarding.url.toUtf8()));
    json.endObject();
}

/*! What was refused has no other verdict. */
void writeJson(JsonWriter &json, const Verdict &verdict)
{
    json.beginObject();
    if (verdict.refused) {
        putJson(json, "listener", verdict.listener);
        json.key("refused").beginObject();
        json.field("reason", toView(verdict.refused->reason.toUtf8()));
        json.field("status", verdict.refused->status).endObject().endObject();
        return;
    }
    if (!verdict.copies.isEmpty()) {
        json.key("copies").beginArray();
        for (const QString &url : verdict.copies)
            json.string(toView(url.toUtf8()));
        json.endArray();
    }
    if (verdict.isDuplicate)
        json.field("duplicateOf", verdict.earlier);
    if (verdict.elsewhere)
        json.field("elsewhere", true);
    if (verdict.forwarding)
        writeJson(json.key("forwarded"), *verdict.forwarding);
    json.fieldIfAny("held", HeldNames.name(verdict.held));
    putJson(json, "listener", verdict.listener);
    putJson(json, "rule", verdict.rule);
    writeJson(json.key("shape"), verdict.shape);
    writeJson(json.key("signature"), verdict.signature);
    if (verdict.slow.count() > 0)
        json.field("slowMs", verdict.slow.count());
    json.endObject();
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
    return QJsonDocument::fromJson(verdictText(verdict).toUtf8()).object();
}

QString verdictText(const Verdict &verdict)
{
    JsonWriter json(1024);
    writeJson(json, verdict);
    return toQString(json.text());
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
