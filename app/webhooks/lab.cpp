// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/lab.h"

#include "app/core/milliseconds.h"
#include "app/core/redaction.h"
#include "app/exchange/testrun.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QUrl>
#include <QUuid>

namespace Linesman::Webhooks {

using namespace Qt::Literals::StringLiterals;

namespace {

DeliveryPlan deliveryFor(const LabPlan &plan, Variant variant, const QByteArray &payload, const QString &groupId)
{
    DeliveryPlan delivery;
    delivery.url = plan.url;
    delivery.form = plan.form;
    delivery.payload = payload;
    delivery.key = plan.key;
    delivery.rsaKey = plan.rsaKey;
    delivery.variant = variant;
    delivery.timeout = plan.timeout;
    delivery.caFile = plan.caFile;
    delivery.groupId = groupId;
    return delivery;
}

/*! The replayed variant needs something to repeat. */
QList<Variant> inOrder(QList<Variant> variants)
{
    if (variants.contains(Variant::Replayed) && !variants.contains(Variant::Valid))
        variants.prepend(Variant::Valid);
    return variants;
}

} // namespace

void LabReport::judge()
{
    findings = judgeVariants(results);
    verdictCode = Webhooks::verdictCode(results, findings);
    verdict = verdictSentence(results, findings);
}

QJsonObject toJson(const LabReport &report)
{
    QJsonArray results;
    for (const VariantResult &result : report.results)
        results.append(toJson(result));
    QJsonArray findings;
    for (const Finding &finding : report.findings)
        findings.append(finding.toJson());
    return {{u"groupId"_s, report.id},
            {u"url"_s, report.url},
            {u"startedAt"_s, report.startedAt.toString(Qt::ISODateWithMs)},
            {u"durationMs"_s, inMilliseconds(report.duration)},
            {u"variants"_s, results},
            {u"findings"_s, findings},
            {u"verdictCode"_s, report.verdictCode},
            {u"verdict"_s, report.verdict},
            {u"cancelled"_s, report.wasCancelled}};
}

Lab::Lab(History::Store *history, QObject *parent)
    : QObject(parent)
    , m_delivery(history)
{
    connect(&m_delivery, &Delivery::attempted, this,
            [this](const QList<DeliveryAttempt> &attempts) { m_lastAttempt = attempts.constLast(); });
}

Task<Result<LabReport>> Lab::run(LabPlan plan)
{
    if (m_running)
        co_return failure(Error::Kind::Rejected, u"the signature lab is running already"_s);
    m_running = true;
    m_cancelled = false;
    m_pulse.start();
    const Result<LabReport> report = co_await sendAll(plan);
    m_pulse.stop();
    m_running = false;
    co_return report;
}

Task<Result<LabReport>> Lab::sendAll(LabPlan plan)
{
    LabReport report;
    report.id = testGroup(QUuid::createUuid().toString(QUuid::WithoutBraces));
    report.url = redacted(QUrl(plan.url).toString(QUrl::RemovePassword | QUrl::FullyEncoded));
    report.startedAt = QDateTime::currentDateTimeUtc();
    QElapsedTimer timer;
    timer.start();
    const QList<Variant> variants = inOrder(plan.variants);
    QByteArray first;
    QStringList messageIds = plan.messageIds;
    for (const Variant variant : variants) {
        OutboundForm form = plan.form;
        if (!messageIds.isEmpty())
            form.messageId = messageIds.takeFirst();
        const QByteArray fresh = plan.payload.value_or(payloadJson(withFreshIds(form)));
        const QByteArray payload = variant == Variant::Replayed ? first : fresh;
        if (first.isEmpty())
            first = payload;
        const DeliveryPlan delivery = deliveryFor(plan, variant, payload, report.id);
        m_lastAttempt = {};
        const Pulse::Mark sentAt = m_pulse.mark();
        const Result<DeliveryReport> sent = co_await m_delivery.send(delivery);
        report.wasCancelled = m_cancelled;
        if (m_cancelled)
            break;
        if (!sent)
            co_return failure(sent.error());
        VariantResult result;
        result.variant = variant;
        result.status = m_lastAttempt.result.status;
        result.error = m_lastAttempt.result.error ? m_lastAttempt.result.error->detail : QString();
        const bool isLate = m_lastAttempt.result.error && m_lastAttempt.result.error->kind == Error::Kind::Timeout;
        result.isUntested = isLate && m_pulse.wasLateSince(sentAt);
        result.duration = m_lastAttempt.result.timings.total;
        result.messageId = m_lastAttempt.messageId;
        report.results.append(result);
        emit answered(result, int(report.results.size()), int(variants.size()));
        if (report.results.size() == 1 && result.outcome() == Outcome::Silent)
            break; // each of the others would wait as long
    }
    report.duration = std::chrono::microseconds(timer.nsecsElapsed() / 1000);
    report.judge();
    co_return report;
}

void Lab::cancel()
{
    m_cancelled = true;
    m_delivery.cancel();
}

} // namespace Linesman::Webhooks
