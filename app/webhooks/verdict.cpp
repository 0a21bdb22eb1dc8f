// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/verdict.h"

#include "app/core/symptom.h"

#include <QCoreApplication>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;

namespace {

class VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Webhooks::Verdict)
};

VerdictLine::Tone toneOf(SignatureCheck::Verdict verdict)
{
    switch (verdict) {
    case SignatureCheck::Verdict::Valid:
        return VerdictLine::Tone::Good;
    case SignatureCheck::Verdict::Missing:
        return VerdictLine::Tone::Warning;
    case SignatureCheck::Verdict::Wrong:
    case SignatureCheck::Verdict::Malformed:
        break;
    }
    return VerdictLine::Tone::Bad;
}

VerdictLine::Tone toneOf(ShapeNote::Level level)
{
    switch (level) {
    case ShapeNote::Level::Error:
        return VerdictLine::Tone::Bad;
    case ShapeNote::Level::Warning:
        return VerdictLine::Tone::Warning;
    case ShapeNote::Level::Note:
        break;
    }
    return VerdictLine::Tone::Neutral;
}

/*!
    What a post to a Delivery URL lacks: it carries x-ghl-signature, and never x-wh-signature. Source: page
    ProviderOutboundMessage, 2026-08-30; unsigned until early in 2026 (api-docs #224).
*/
QString deliverySignature(const Verdict &verdict)
{
    if (verdict.shape.family != Shape::Family::ProviderOutbound || verdict.shape.isInDataWrapper)
        return {};
    if (verdict.signature.verdict == SignatureCheck::Verdict::Missing)
        return VerdictWords::tr(
            "HighLevel signs every post to a Delivery URL (x-ghl-signature, since 2026): an endpoint should "
            "refuse one without.");
    if (verdict.signature.header == "x-wh-signature"_L1)
        return VerdictWords::tr("HighLevel never sends x-wh-signature to a Delivery URL.");
    return {};
}

VerdictLine duplicateLine(qint64 earlier)
{
    if (earlier == 0)
        return {VerdictLine::Tone::Warning,
                VerdictWords::tr("The same message came just before: a receiver must not send it twice.")};
    return {VerdictLine::Tone::Warning,
            VerdictWords::tr("The same message came before, as capture %1: a receiver must not send it twice.")
                .arg(earlier)};
}

VerdictLine forwardLine(const Forwarding &forwarding)
{
    if (forwarding.status == 0) {
        const QString advice = symptomAdvice(symptomOf(forwarding.error));
        const QString seen =
            VerdictWords::tr("Forwarded to %1, which gave no answer: %2.").arg(forwarding.url, forwarding.error);
        return {VerdictLine::Tone::Bad, advice.isEmpty() ? seen : seen + u' ' + advice};
    }
    const QString answered = VerdictWords::tr("Forwarded to %1, which answered %2.")
                                 .arg(forwarding.url, statusWithPlace(forwarding.status, forwarding.error));
    const QString advice = symptomAdvice(symptomOf(forwarding.error));
    return {forwarding.status < 300 ? VerdictLine::Tone::Good : VerdictLine::Tone::Bad,
            advice.isEmpty() ? answered : answered + u' ' + advice};
}

QString heldSentence(Verdict::Held held)
{
    switch (held) {
    case Verdict::Held::No:
        break;
    case Verdict::Held::Waiting:
        return VerdictWords::tr("Held: its sender waits until you answer or forward it.");
    case Verdict::Held::Answered:
        return VerdictWords::tr("Held, then answered by hand.");
    case Verdict::Held::Forwarded:
        return VerdictWords::tr("Held, then forwarded by hand, unchanged.");
    case Verdict::Held::Edited:
        return VerdictWords::tr("Held, then edited and forwarded: the endpoint got something else than came here.");
    case Verdict::Held::Released:
        return VerdictWords::tr("Held, then let go.");
    case Verdict::Held::TimedOut:
        return VerdictWords::tr("Held until its time was up; nobody decided.");
    }
    return {};
}

/*! Where it came to, and what was done with it there. */
void appendPlace(const Verdict &verdict, QList<VerdictLine> &lines)
{
    if (!verdict.listener.isEmpty())
        lines.append(
            {VerdictLine::Tone::Neutral, VerdictWords::tr("Came to the listener \"%1\".").arg(verdict.listener)});
    if (verdict.elsewhere)
        lines.append({VerdictLine::Tone::Warning,
                      VerdictWords::tr("It came to another path than the listener has, and was answered 404.")});
    if (const QString held = heldSentence(verdict.held); !held.isEmpty())
        lines.append({VerdictLine::Tone::Neutral, held});
    // Source: Webhook Integration Guide, 2026-08-30, which names no time.
    if (verdict.slow.count() > 0)
        lines.append({VerdictLine::Tone::Warning,
                      VerdictWords::tr("The answer took %1 s. HighLevel does not publish how long it waits: answer at "
                                       "once, and do the work afterwards.")
                          .arg(double(verdict.slow.count()) / 1000, 0, 'f', 1)});
}

} // namespace

QList<VerdictLine> verdictLines(const Verdict &verdict)
{
    QList<VerdictLine> lines;
    if (!verdict.signature.reason.isEmpty())
        lines.append({toneOf(verdict.signature.verdict), verdict.signature.reason});
    if (const QString missing = deliverySignature(verdict); !missing.isEmpty())
        lines.append({VerdictLine::Tone::Bad, missing});
    if (verdict.refused)
        lines.append(
            {VerdictLine::Tone::Bad, VerdictWords::tr("Refused with status %1 before it was read whole: %2.")
                                         .arg(QString::number(verdict.refused->status), verdict.refused->reason)});
    if (verdict.isDuplicate)
        lines.append(duplicateLine(verdict.earlier));
    const Shape &shape = verdict.shape;
    if (!shape.summary.isEmpty())
        lines.append({shape.isSound() ? VerdictLine::Tone::Neutral : VerdictLine::Tone::Bad, shape.summary});
    for (const ShapeNote::Level level : {ShapeNote::Level::Error, ShapeNote::Level::Warning, ShapeNote::Level::Note}) {
        for (const ShapeNote &note : shape.notes) {
            if (note.level == level)
                lines.append({toneOf(level), note.text});
        }
    }
    appendPlace(verdict, lines);
    if (!verdict.rule.isEmpty())
        lines.append({VerdictLine::Tone::Neutral, VerdictWords::tr("Answered by the rule \"%1\".").arg(verdict.rule)});
    if (verdict.forwarding)
        lines.append(forwardLine(*verdict.forwarding));
    if (!verdict.copies.isEmpty())
        lines.append(
            {VerdictLine::Tone::Neutral,
             VerdictWords::tr("Also sent to %1; what they answered is in history.").arg(verdict.copies.join(u", "_s))});
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
    exchange.verdict = verdictText(verdict);
}

} // namespace Linesman::Webhooks
