// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/delivertelling.h"

#include "app/cli/terminal.h"
#include "app/core/milliseconds.h"
#include "app/core/sentence.h"
#include "app/core/symptom.h"
#include "app/http/answersymptom.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace Linesman::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 ProgressPause = 2000; //!< ms between two lines
constexpr int ManyDeliveries = 20;     //!< from here on the summary counts those that went well

class TellingTexts
{
    Q_DECLARE_TR_FUNCTIONS(Linesman::Cli::DeliverCommand)
public:
    static QString madeKey()
    {
        return tr("Signed with a key made for this run. Give its public half to your endpoint, or use --signing-key:");
    }
    static QString again(double seconds) { return tr("again in %1 s").arg(seconds, 0, 'f', 1); }
    static QString attempt(int number) { return tr("attempt %1").arg(number); }
    static QString progress(int done, int planned, double perSecond)
    {
        const QLocale locale;
        return tr("%1 of %2 done, %3 a second")
            .arg(locale.toString(done), locale.toString(planned), locale.toString(perSecond, 'f', 0));
    }
    static QString summary(const Webhooks::DeliveryReport &report, const QString &median, const QString &most,
                           const QString &longest)
    {
        return tr("%1 of %2 delivered in %3 attempts, %4 a second; median %5, 95 % under %6, longest %7")
            .arg(QString::number(report.delivered), QString::number(report.planned), QString::number(report.attempts),
                 QString::number(report.perSecond, 'f', 0), median, most, longest);
    }
    static QString variantLine(const Webhooks::VariantResult &result, const QString &answer)
    {
        const QString name = variantName(result.variant).leftJustified(18);
        if (result.isUntested)
            return tr("?    %1 %2").arg(name, answer);
        return result.isAsExpected() ? tr("ok   %1 %2").arg(name, answer) : tr("NOT  %1 %2").arg(name, answer);
    }
    static QString shouldBe(Webhooks::Expectation expectation)
    {
        switch (expectation) {
        case Webhooks::Expectation::Accepted:
            return tr("should be accepted");
        case Webhooks::Expectation::Refused:
            return tr("should be refused");
        case Webhooks::Expectation::Either:
            break;
        }
        return tr("should be accepted or refused");
    }
    static QString seen(const QString &evidence) { return tr("Seen: %1").arg(evidence); }
    static QString source(const QString &source) { return tr("Source: %1").arg(source); }
    static QString unmet(const QString &expected) { return tr("Not what --expect %1 asks for.").arg(expected); }
    static QString stopped() { return tr("Stopped before the end."); }
    static QString verdict(const QString &sentence) { return tr("Verdict: %1").arg(sentence); }
};

QString shownTime(std::chrono::microseconds time)
{
    return u"%1 ms"_s.arg(inMilliseconds(time), 0, 'f', 1);
}

void addEnd(QJsonObject &line, const DeliverTelling::End &end)
{
    line[u"expected"_s] = end.expected;
    line[u"met"_s] = end.met;
    line[u"cancelled"_s] = end.wasCancelled;
}

QJsonObject attemptLine(const QString &url, const Webhooks::DeliveryAttempt &attempt)
{
    const Http::TransferResult &result = attempt.result;
    QJsonObject line{{u"event"_s, u"attempt"_s},
                     {u"delivery"_s, attempt.delivery},
                     {u"attempt"_s, attempt.attempt},
                     {u"ok"_s, attempt.isDelivered()},
                     {u"status"_s, result.status},
                     {u"messageId"_s, attempt.messageId},
                     {u"durationMs"_s, inMilliseconds(result.timings.total)},
                     {u"dnsMs"_s, inMilliseconds(result.timings.dns)},
                     {u"connectMs"_s, inMilliseconds(result.timings.connect)},
                     {u"tlsMs"_s, inMilliseconds(result.timings.tls)},
                     {u"firstByteMs"_s, inMilliseconds(result.timings.firstByte)}};
    if (result.error)
        line[u"error"_s] = result.error->detail;
    const Symptom symptom = result.error ? symptomOf(result.error->detail) : symptomOfAnswer(url, result);
    if (symptom != Symptom::None)
        line[u"symptom"_s] = symptomName(symptom);
    if (attempt.retryIn)
        line[u"retryInMs"_s] = qint64(attempt.retryIn->count());
    return line;
}

} // namespace

DeliverTelling::DeliverTelling(const DeliverPlan &made, bool isLab, bool json)
    : m_made(made)
    , m_isLab(isLab)
    , m_json(json)
{
    m_sinceStart.start();
    m_sinceTold.start();
}

void DeliverTelling::tellStart()
{
    const Webhooks::DeliveryPlan &plan = m_made.plan;
    if (!m_made.madeKey.isEmpty())
        sayPart(TellingTexts::madeKey() + u'\n' + m_made.madeKey.trimmed() + u'\n');
    if (!m_json)
        return;
    QJsonObject line{{u"event"_s, u"started"_s},
                     {u"to"_s, plan.url},
                     {u"kind"_s, Providers::kindName(plan.form.kind)},
                     {u"variant"_s, m_isLab ? u"all"_s : Webhooks::variantName(plan.variant)},
                     {u"count"_s, m_isLab ? int(Webhooks::allVariants().size()) : plan.count}};
    if (!plan.eventName.isEmpty())
        line[u"webhook"_s] = plan.eventName;
    if (plan.key)
        line[u"publicKeyPem"_s] = QString::fromStdString(plan.key->publicPem());
    printJson(line);
}

void DeliverTelling::tell(const Webhooks::DeliveryAttempt &attempt) const
{
    if (m_json) {
        printJson(attemptLine(m_made.plan.url, attempt));
        return;
    }
    const int count = m_made.plan.count;
    if (count > ManyDeliveries && attempt.isDelivered())
        return; // the summary counts them
    const Http::TransferResult &result = attempt.result;
    QString line = u"%1"_s.arg(attempt.delivery);
    if (attempt.attempt > 1)
        line += u", "_s + TellingTexts::attempt(attempt.attempt);
    line += u": "_s;
    if (result.error)
        line += describe(*result.error);
    else
        line += u"%1, %2"_s.arg(QString::number(result.status), shownTime(result.timings.total));
    if (const QString detail = result.error ? QString() : symptomDetailOfAnswer(m_made.plan.url, result);
        !detail.isEmpty())
        line += u": "_s + symptomSentence(detail);
    if (attempt.retryIn)
        line = withoutStop(line) + u"; "_s + TellingTexts::again(double(attempt.retryIn->count()) / 1000);
    printLine(line);
    if (count == 1 && !result.body.empty())
        printText(QString::fromStdString(result.body.substr(0, 4096)) + u'\n');
}

void DeliverTelling::tell(const Webhooks::VariantResult &result) const
{
    if (m_json) {
        QJsonObject line = Webhooks::toJson(result);
        line[u"event"_s] = u"variant"_s;
        printJson(line);
        return;
    }
    QString answer = result.status ? QString::number(result.status) : result.error;
    answer = answer.leftJustified(4) + u' ' + outcomeTitle(result.outcome());
    if (result.isUntested)
        answer += u", "_s + busyText();
    else if (!result.isAsExpected())
        answer +=
            u", "_s + TellingTexts::shouldBe(expectationOf(result.variant)) + u": "_s + variantTitle(result.variant);
    printLine(TellingTexts::variantLine(result, answer));
}

void DeliverTelling::tellProgress(int done, int planned)
{
    if (m_json || planned <= ManyDeliveries || done >= planned || m_sinceTold.elapsed() < ProgressPause)
        return;
    m_sinceTold.start();
    sayProgress(TellingTexts::progress(done, planned,
                                       double(done) * 1000 / double(std::max<qint64>(1, m_sinceStart.elapsed()))));
}

void DeliverTelling::tell(const Webhooks::DeliveryReport &report, const End &end) const
{
    if (m_json) {
        QJsonObject statuses;
        for (auto entry = report.statuses.begin(); entry != report.statuses.end(); ++entry)
            statuses[entry.key() ? QString::number(entry.key()) : u"none"_s] = entry.value();
        QJsonObject line{{u"event"_s, u"summary"_s},
                         {u"planned"_s, report.planned},
                         {u"delivered"_s, report.delivered},
                         {u"failed"_s, report.failed},
                         {u"attempts"_s, report.attempts},
                         {u"durationMs"_s, inMilliseconds(report.duration)},
                         {u"perSecond"_s, report.perSecond},
                         {u"statuses"_s, statuses},
                         {u"timesMs"_s, QJsonObject{{u"p50"_s, inMilliseconds(report.times.p50)},
                                                    {u"p90"_s, inMilliseconds(report.times.p90)},
                                                    {u"p95"_s, inMilliseconds(report.times.p95)},
                                                    {u"p99"_s, inMilliseconds(report.times.p99)},
                                                    {u"max"_s, inMilliseconds(report.times.max)}}},
                         {u"groupId"_s, report.groupId},
                         {u"verdictCode"_s, report.verdictCode}};
        if (!report.verdict.isEmpty())
            line[u"verdict"_s] = report.verdict;
        addEnd(line, end);
        printJson(line);
        return;
    }
    if (m_made.plan.count > 1 || report.attempts > 1) {
        printLine(TellingTexts::summary(report, shownTime(report.times.p50), shownTime(report.times.p95),
                                        shownTime(report.times.max)));
    }
    if (!report.verdict.isEmpty())
        printLine(report.verdict);
    tellUnmet(end);
}

/*! The verdict is by what a safe endpoint does, whatever was asked for. */
void DeliverTelling::tellUnmet(const End &end) const
{
    if (!end.met && !end.wasCancelled && end.expected != "policy"_L1)
        printLine(TellingTexts::unmet(end.expected));
}

void DeliverTelling::tell(const Webhooks::LabReport &report, const End &end) const
{
    if (m_json) {
        QJsonObject line = Webhooks::toJson(report);
        line.remove(u"variants"_s); // told one by one
        line[u"event"_s] = u"summary"_s;
        addEnd(line, end);
        printJson(line);
        return;
    }
    for (const Finding &finding : report.findings) {
        printLine(QString());
        printLine(u"%1: %2"_s.arg(finding.title, finding.meaning));
        printLine(u"  %1"_s.arg(finding.nextStep));
        printLine(u"  %1"_s.arg(TellingTexts::seen(finding.evidence)));
        printLine(u"  %1"_s.arg(TellingTexts::source(finding.source)));
    }
    if (!report.findings.isEmpty())
        printLine(QString());
    printLine(end.wasCancelled ? TellingTexts::stopped() : TellingTexts::verdict(report.verdict));
    tellUnmet(end);
}

} // namespace Linesman::Cli
